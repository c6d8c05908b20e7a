package jianka.card.sim;

import java.util.Arrays;
import jianka.card.perso.ContactForm;
import org.jspecify.annotations.Nullable;

/**
 * The contact side, T=0: P3 is Lc or Le by the instruction, 61xx announces data that GET RESPONSE
 * fetches, 6Cxx the right Le (transport, section 5; commands, section 13).
 *
 * <p>After 6Cxx the card repeats no work: the same header with the right Le gets the data that
 * wait, as a runtime environment of a real card does.
 */
final class ContactView implements CardView {

  private static final int HEADER = 4;
  private static final int MOST = 256;
  private static final byte GET_RESPONSE = (byte) 0xC0;
  private static final byte MEDICAL = (byte) 0xB0;
  private static final byte GET_BALANCE = 0x26;
  private static final byte STARTING_DAY = 0x56;

  private final CardProgram card;
  private final ContactForm form;

  /** Data behind 61xx, not yet fetched. */
  private byte @Nullable [] waiting;

  /** Header of the case 2 command that got 6Cxx, and its whole answer. */
  private byte @Nullable [] correctedHeader;

  private byte @Nullable [] corrected;

  ContactView(CardProgram card, ContactForm form) {
    this.card = card;
    this.form = form;
  }

  @Override
  public byte[] transmit(byte[] command) {
    if (command.length < HEADER) {
      return status(0x67, 0);
    }
    if (waiting != null && command[0] == 0 && command[1] == GET_RESPONSE) {
      return fetch(command, waiting);
    }
    byte[] answer = corrected;
    boolean repeated = answer != null && isRepeated(command, answer.length - 2);
    forget();
    if (repeated && answer != null) {
      return handedOver(answer);
    }
    return isOutgoing(command) ? outgoing(command) : incoming(command);
  }

  private void forget() {
    waiting = null;
    correctedHeader = null;
    corrected = null;
  }

  private boolean isRepeated(byte[] command, int length) {
    return Arrays.equals(correctedHeader, Arrays.copyOf(command, HEADER)) && le(command) == length;
  }

  /** Case 2: anything behind P3 never leaves the reader. */
  private byte[] outgoing(byte[] command) {
    byte[] response = card.transmit(Arrays.copyOf(command, HEADER + 1));
    int length = response.length - 2;
    if (length == 0) {
      return response;
    }
    if (length == le(command)) {
      return handedOver(response);
    }
    correctedHeader = Arrays.copyOf(command, HEADER);
    corrected = response;
    return status(0x6C, length);
  }

  /** Cases 1, 3 and 4; Le is no part of a T=0 command. */
  private byte[] incoming(byte[] command) {
    int data = Math.max(0, command.length - HEADER - 1);
    int lc = command.length > HEADER ? command[HEADER] & 0xFF : 0;
    boolean wrong = data != 0 && data != lc && data != lc + 1;
    if (wrong) {
      return status(0x67, 0);
    }
    int length = data == 0 ? HEADER + 1 : HEADER + 1 + lc;
    byte[] response = card.transmit(Arrays.copyOf(command, length));
    if (response.length == 2 || form == ContactForm.DIRECT) {
      return response;
    }
    waiting = response;
    return status(0x61, response.length - 2);
  }

  /** Data of case 2 in the exact length: at once, or announced (TRN-069). */
  private byte[] handedOver(byte[] response) {
    if (form != ContactForm.ANNOUNCED) {
      return response;
    }
    waiting = response;
    return status(0x61, response.length - 2);
  }

  private byte[] fetch(byte[] command, byte[] response) {
    if (command[2] != 0 || command[3] != 0) {
      return status(0x6A, 0x86);
    }
    int available = response.length - 2;
    int le = le(command);
    if (le > available) {
      return status(0x6C, available);
    }
    if (le == available) {
      waiting = null;
      return response;
    }
    waiting = Arrays.copyOfRange(response, le, response.length);
    byte[] part = Arrays.copyOf(response, le + 2);
    part[le] = 0x61;
    part[le + 1] = (byte) (available - le);
    return part;
  }

  private static int le(byte[] command) {
    int p3 = command.length > HEADER ? command[HEADER] & 0xFF : 0;
    return p3 == 0 ? MOST : p3;
  }

  /** The commands without data; of B0 56 it is GET STARTING DAY, told by its P1. */
  static boolean isOutgoing(byte[] command) {
    if (command[0] == MEDICAL) {
      return command[1] == GET_BALANCE || command[1] == STARTING_DAY && command[2] == 1;
    }
    return switch (command[1]) {
      case (byte) 0x84, (byte) 0xB0, (byte) 0xB2, GET_RESPONSE -> true;
      default -> false;
    };
  }

  private static byte[] status(int sw1, int sw2) {
    return new byte[] {(byte) sw1, (byte) sw2};
  }
}
