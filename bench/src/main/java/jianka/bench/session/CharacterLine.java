package jianka.bench.session;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.Words;
import jianka.bench.terminal.CharacterTiming;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.TerminalException;
import org.jspecify.annotations.Nullable;

/**
 * T=0 from below: the characters themselves, the PPS (ISO/IEC 7816-3 9) and the procedure bytes
 * (10.3.3). The terminal side of the line keeps the speed it was told until the next reset.
 *
 * <p>Characters are written in hex; {@code TA1} stands for the TA1 of the card and {@code PCK} for
 * the exclusive or of all characters before it.
 */
public final class CharacterLine {

  private final CardSession session;
  private final Checks checks;
  private byte[] received = new byte[0];
  private T0Transfer.@Nullable Result last;
  private int clocks = CharacterTiming.INITIAL;
  private @Nullable ResetAnswer clocksSince;

  public CharacterLine(CardSession session, Checks checks) {
    this.session = session;
    this.checks = checks;
  }

  /** Sends characters as they are, at the shortest gap. */
  public void send(String characters) throws TerminalException {
    received = exchange(characters(characters), CharacterTiming.SHORTEST);
  }

  /**
   * The card sent one of these: alternatives joined by {@code or}, {@code nothing} for silence, or
   * {@code anything but …}.
   */
  public void sends(String alternatives) throws CheckFailedException, TerminalException {
    String but = "anything but ";
    boolean others = alternatives.startsWith(but);
    String listed = others ? alternatives.substring(but.length()) : alternatives;
    boolean found = false;
    for (String alternative : listed.split(" or ")) {
      byte[] wanted = alternative.equals("nothing") ? new byte[0] : characters(alternative);
      found |= Arrays.equals(wanted, received);
    }
    checks.that(
        "characters",
        found != others,
        List.of(alternatives),
        received.length == 0 ? "nothing" : Hex.of(received),
        new Words("characters the card sent", "卡片发送的字符"));
  }

  /**
   * From now on the terminal sends and listens at another speed, until the next reset.
   *
   * @param speed {@code F = 372, D = 1} or {@code F and D of TA1}
   */
  public void goesOnWith(String speed) throws TerminalException {
    clocks =
        switch (speed) {
          case "F = 372, D = 1" -> CharacterTiming.INITIAL;
          case "F and D of TA1" -> Speed.clocks(ta1());
          default -> throw new IllegalArgumentException("no speed is named " + speed);
        };
    clocksSince = session.resetAnswer();
  }

  /**
   * Sends a command in single characters as a T=0 terminal does and follows every procedure byte;
   * the status word of its end is judged as that of any command. A card that falls silent or sends
   * no procedure byte has answered nothing.
   *
   * @param gap etu between two characters, to which TC1 of the card adds
   */
  public void command(byte[] command, int gap) throws TerminalException {
    T0Transfer.Result result = new T0Transfer(command, c -> exchange(c, gap)).run();
    session.answeredInCharacters(command, result.answer());
    last = result;
  }

  /** Every procedure byte of the last command was one of T=0, and what it asked for was all. */
  public void procedureBytes() throws CheckFailedException {
    T0Transfer.Result result = last;
    if (result == null) {
      throw new IllegalStateException("no command was sent in characters before");
    }
    checks.that(
        "procedure-bytes",
        result.orderly(),
        List.of("INS, its complement, 60, or 6x/9x as SW1"),
        String.join(" ", result.procedure()),
        new Words("procedure bytes", "过程字节"));
  }

  private byte[] exchange(byte[] characters, int gap) throws TerminalException {
    if (clocksSince != session.resetAnswer()) {
      clocks = CharacterTiming.INITIAL;
    }
    int tc1 = character("TC1", 0);
    int guard = tc1 == 0xFF ? 0 : tc1;
    int whole = Math.min(CharacterTiming.LONGEST, gap + guard);
    return session.characters(characters, new CharacterTiming(clocks, whole));
  }

  private byte[] characters(String text) throws TerminalException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int xor = 0;
    for (String each : text.trim().split(" ")) {
      int value =
          switch (each) {
            case "PCK" -> xor;
            case "TA1" -> ta1();
            default -> Hex.bytes(each)[0] & 0xFF;
          };
      xor ^= value;
      bytes.write(value);
    }
    return bytes.toByteArray();
  }

  /** TA1; absent it means F = 372, D = 1 (T-TRN-3). */
  private int ta1() throws TerminalException {
    return character("TA1", 0x11);
  }

  private int character(String name, int absent) throws TerminalException {
    Atr atr = Atr.parse(session.resetAnswer().bytes());
    return atr.interfaceCharacters().getOrDefault(name, absent);
  }

  /** F and D of TA1 (T-TRN-4). */
  private static final class Speed {

    private static final int[] F = {
      372, 372, 558, 744, 1116, 1488, 1860, 0, 0, 512, 768, 1024, 1536, 2048, 0, 0
    };
    private static final int[] D = {0, 1, 2, 4, 8, 16, 32, 0, 12, 20, 0, 0, 0, 0, 0, 0};

    private Speed() {}

    /** Clock cycles of one etu, rounded. */
    static int clocks(int ta1) {
      int f = F[ta1 >> 4];
      int d = D[ta1 & 0x0F];
      if (f == 0 || d == 0) {
        throw new IllegalArgumentException("TA1 %02X is reserved".formatted(ta1));
      }
      return Math.round((float) f / d);
    }
  }
}
