package jianka.bench.session;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.Words;
import jianka.bench.terminal.CharacterTiming;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.TerminalException;
import org.jspecify.annotations.Nullable;

/**
 * T=0 from below: the characters themselves, the PPS (ISO/IEC 7816-3 9) and the procedure bytes
 * (10.3.3).
 *
 * <p>Characters are written in hex; {@code TA1} stands for the TA1 of the card and {@code PCK} for
 * the exclusive or of all characters before it.
 */
public final class CharacterLine {

  private static final byte PPSS = (byte) 0xFF;
  private static final int PPS1_PRESENT = 0x10;

  private static final Map<String, String> FAULTS =
      Map.of(
          "silence", "无字符",
          "no procedure byte", "不是过程字节",
          "nothing left to pass", "已无数据可传",
          "no end", "不结束",
          "no SW2", "无SW2",
          "characters after SW2", "SW2之后仍有字符");

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

  /**
   * Sends characters: after FF a PPS request as it is, and where the card repeats its PPS1 both go
   * on at that speed; anything else as a command of T=0, of which every procedure byte is followed
   * and the end is judged as that of any command. A card that falls silent on a command or sends no
   * procedure byte has answered nothing.
   *
   * @param gap etu between two characters, to which TC1 of the card adds
   */
  public void send(String characters, int gap) throws TerminalException {
    byte[] bytes = characters(characters);
    if (bytes[0] == PPSS) {
      received = exchange(bytes, gap);
      agree(bytes);
    } else {
      T0Transfer.Result result = new T0Transfer(bytes, c -> exchange(c, gap)).run();
      session.answeredInCharacters(bytes, result.answer());
      last = result;
    }
  }

  /** The speed both sides use from now on, until the next reset. */
  private void agree(byte[] request) throws TerminalException {
    boolean repeated =
        received.length == 4
            && (received[1] & request[1] & PPS1_PRESENT) != 0
            && received[2] == request[2];
    clocks = repeated ? Speed.clocks(request[2] & 0xFF) : CharacterTiming.INITIAL;
    clocksSince = session.resetAnswer();
  }

  /**
   * The card sent one of these: alternatives joined by {@code or}, {@code silence}, or {@code
   * anything but …}; or {@code procedure bytes of T=0} on the last command.
   */
  public void sends(String alternatives) throws CheckFailedException, TerminalException {
    if (alternatives.equals("procedure bytes of T=0")) {
      procedureBytes();
      return;
    }
    String but = "anything but ";
    boolean others = alternatives.startsWith(but);
    String listed = others ? alternatives.substring(but.length()) : alternatives;
    boolean found = false;
    for (String alternative : listed.split(" or ")) {
      byte[] wanted = alternative.equals("silence") ? new byte[0] : characters(alternative);
      found |= Arrays.equals(wanted, received);
    }
    checks.that(
        "characters",
        found != others,
        List.of(session.words(alternatives)),
        received.length == 0
            ? new Words("silence", "无字符")
            : Words.same(Hex.of(received).replaceAll("..(?=.)", "$0 ")),
        new Words("characters the card sent", "卡片发送的字符"));
  }

  /** Every procedure byte of the last command was one of T=0, and what it asked for was all. */
  private void procedureBytes() throws CheckFailedException {
    T0Transfer.Result result = last;
    if (result == null) {
      throw new IllegalStateException("no command was sent in characters before");
    }
    checks.that(
        "procedure-bytes",
        result.orderly(),
        List.of(
            new Words("INS, its complement, 60, or 6x or 9x as SW1", "INS、INS取反、60，或6x、9x作为SW1")),
        procedure(result),
        new Words("procedure bytes", "过程字节"));
  }

  /** The procedure bytes, and after a fault what it was. */
  private static Words procedure(T0Transfer.Result result) {
    String all = String.join(" ", result.procedure());
    String chinese = all;
    for (Map.Entry<String, String> fault : FAULTS.entrySet()) {
      chinese = chinese.replace(" (" + fault.getKey() + ")", "（" + fault.getValue() + "）");
    }
    return new Words(all, chinese);
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

    /** Clock cycles of one etu, rounded; a reserved value, which means no speed, changes none. */
    static int clocks(int ta1) {
      int f = F[ta1 >> 4];
      int d = D[ta1 & 0x0F];
      return f == 0 || d == 0 ? CharacterTiming.INITIAL : Math.round((float) f / d);
    }
  }
}
