package jianka.card.sim;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Set;
import jianka.bench.terminal.CharacterTiming;
import jianka.card.faulty.CharacterFault;

/**
 * The I/O contact of a card from one reset to the next, character by character: PPS while the card
 * is in negotiable mode, then headers, procedure bytes and data of T=0 (ISO/IEC 7816-3 9 and 10).
 * What comes at another speed than the card's is noise to it and goes unanswered.
 */
final class CharacterPort {

  private static final int HEADER = 5;
  private static final int PPSS = 0xFF;
  private static final int SHORT_GAP = 16;
  private static final int LONG_GAP = 5000;

  private final CardView card;
  private final int ta1;
  private final Set<CharacterFault> faults;
  private final ProcedureStyle style;

  private int clocks;
  private boolean negotiable = true;
  private boolean pps;
  private boolean dead;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();

  /** What the card sends on the characters at hand. */
  private final ByteArrayOutputStream answer = new ByteArrayOutputStream();

  /**
   * @param atr the answer to the reset that came before
   */
  CharacterPort(CardView card, byte[] atr, Set<CharacterFault> faults, ProcedureStyle style) {
    this.card = card;
    this.faults = faults;
    this.style = style;
    boolean present = atr.length > 2 && (atr[1] & 0x10) != 0;
    ta1 = present ? atr[2] & 0xFF : 0x11;
    clocks =
        faults.contains(CharacterFault.TA1_WITHOUT_PPS) ? clocksOf(ta1) : CharacterTiming.INITIAL;
  }

  /** Takes characters and returns what the card sends on them until it waits again. */
  byte[] exchange(byte[] characters, CharacterTiming timing) {
    answer.reset();
    if (dead || timing.clocks() != clocks) {
      return new byte[0];
    }
    for (int i = 0; i < characters.length; i++) {
      boolean lost =
          i % 2 == 1
              && timing.gap() < SHORT_GAP
              && faults.contains(CharacterFault.SHORT_GAP_LOSES_CHARACTER);
      if (!lost) {
        take(characters[i] & 0xFF, timing.gap());
      }
    }
    return answer.toByteArray();
  }

  /** An exchange that did not come by characters ends the negotiable mode too. */
  void commandPassed() {
    negotiable = false;
    held.reset();
  }

  private void take(int character, int gap) {
    if (held.size() == 0) {
      boolean first = negotiable && !faults.contains(CharacterFault.NO_NEGOTIATION);
      pps = first && character == PPSS;
    }
    held.write(character);
    if (pps) {
      request(held.toByteArray());
    } else {
      command(held.toByteArray(), gap);
    }
  }

  /** Collects a PPS request and answers it when it is whole. */
  private void request(byte[] request) {
    if (request.length < 2 || request.length < 3 + Integer.bitCount(request[1] & 0x70)) {
      return;
    }
    held.reset();
    negotiable = false;
    boolean checks = xor(request, request.length) == 0;
    boolean forT0 = (request[1] & 0x0F) == 0;
    if (!checks && !faults.contains(CharacterFault.PPS_WRONG_PCK_ACCEPTED)
        || !forT0 && !faults.contains(CharacterFault.PPS_T1_ACCEPTED)) {
      dead = true; // until the next reset
      return;
    }
    if (!faults.contains(CharacterFault.PPS_UNANSWERED)) {
      respond(request);
    }
  }

  private void respond(byte[] request) {
    boolean confirmed = (request[1] & 0x10) != 0 && (request[2] & 0xFF) == ta1;
    byte[] response = new byte[confirmed ? 4 : 3];
    response[0] = (byte) PPSS;
    response[1] = (byte) (request[1] & 0x0F | (confirmed ? 0x10 : 0));
    if (confirmed) {
      response[2] = (byte) (faults.contains(CharacterFault.PPS1_CHANGED) ? ta1 ^ 1 : ta1);
    }
    int last = response.length - 1;
    response[last] = (byte) xor(response, last);
    if (faults.contains(CharacterFault.PPS_RESPONSE_WRONG_PCK)) {
      response[last] ^= 1;
    }
    answer.writeBytes(response);
    boolean changes =
        confirmed
            ? !faults.contains(CharacterFault.PPS_KEEPS_SPEED)
            : faults.contains(CharacterFault.PPS_WITHOUT_PPS1_CHANGES_SPEED);
    clocks = changes ? clocksOf(ta1) : clocks;
  }

  private static int xor(byte[] bytes, int length) {
    int xor = 0;
    for (int i = 0; i < length; i++) {
      xor ^= bytes[i] & 0xFF;
    }
    return xor;
  }

  /** Collects a header and its data; the command is executed when both are whole. */
  private void command(byte[] so, int gap) {
    if (so.length > 1 && gap > LONG_GAP && faults.contains(CharacterFault.LONG_GAP_ENDS_HEADER)
        || negotiable && faults.contains(CharacterFault.PPS_REQUIRED)) {
      held.reset();
      return;
    }
    if (so.length < HEADER) {
      return;
    }
    int lc = takesData(so) ? so[4] & 0xFF : 0;
    int data = so.length - HEADER;
    if (data < lc) {
      boolean first = data == 0;
      boolean onlyOnce = !faults.contains(CharacterFault.COMPLEMENT_TAKES_ALL);
      if (first || style == ProcedureStyle.SINGLE && onlyOnce) {
        procedure(so[1]);
      }
      return;
    }
    held.reset();
    negotiable = false;
    reply(so[1], card.transmit(so));
  }

  /** An INS that could be a procedure byte gets no data: 6x, 9x and odd ones (TRN-079). */
  private static boolean takesData(byte[] header) {
    int high = header[1] >> 4 & 0x0F;
    boolean possible = high != 6 && high != 9 && (header[1] & 1) == 0;
    return possible && !ContactView.isOutgoing(header);
  }

  private void reply(byte ins, byte[] response) {
    int data = response.length - 2;
    boolean atOnce =
        style == ProcedureStyle.ALL || faults.contains(CharacterFault.COMPLEMENT_SENDS_ALL);
    if (data > 0 && atOnce) {
      procedure(ins);
      answer.writeBytes(Arrays.copyOf(response, data));
    } else {
      for (int i = 0; i < data; i++) {
        procedure(ins);
        answer.write(response[i]);
      }
    }
    answer.write(response[data]);
    answer.write(response[data + 1]);
  }

  private void procedure(byte ins) {
    boolean complement =
        style == ProcedureStyle.SINGLE
            || faults.contains(CharacterFault.COMPLEMENT_TAKES_ALL)
            || faults.contains(CharacterFault.COMPLEMENT_SENDS_ALL);
    if (style == ProcedureStyle.SINGLE) {
      answer.write(0x60);
    }
    int value = complement ? ~ins : ins;
    answer.write(faults.contains(CharacterFault.PROCEDURE_BYTE_PLUS_ONE) ? value + 1 : value);
  }

  /** Clock cycles of one etu, F / D (tables 7 and 8 of ISO/IEC 7816-3), rounded. */
  private static int clocksOf(int ta1) {
    int f =
        switch (ta1 >> 4) {
          case 0, 1 -> 372;
          case 2, 3, 4, 5, 6 -> new int[] {558, 744, 1116, 1488, 1860}[(ta1 >> 4) - 2];
          case 9, 10, 11, 12, 13 -> new int[] {512, 768, 1024, 1536, 2048}[(ta1 >> 4) - 9];
          default -> 372;
        };
    int d =
        switch (ta1 & 0x0F) {
          case 2, 3, 4, 5, 6 -> 1 << (ta1 & 0x0F) - 1;
          case 8 -> 12;
          case 9 -> 20;
          default -> 1;
        };
    return (2 * f + d) / (2 * d);
  }
}
