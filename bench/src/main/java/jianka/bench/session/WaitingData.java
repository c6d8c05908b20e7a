package jianka.bench.session;

import java.util.Arrays;
import java.util.List;
import jianka.bench.apdu.CommandApdu;
import jianka.bench.apdu.Hex;
import jianka.bench.apdu.ResponseApdu;
import jianka.bench.profile.Words;
import jianka.bench.terminal.TerminalException;

/**
 * Response data that wait in the card (T=0, ISO/IEC 7816-3): announced by 61xx, fetched with GET
 * RESPONSE (取响应), whole or in pieces.
 */
public final class WaitingData implements NamedCommand {

  private final CardSession session;
  private final Navigation navigation;
  private final Checks checks;
  private final Memory memory;

  private int announced = -1;
  private int expected = -1;
  private byte[] received = new byte[0];

  public WaitingData(CardSession session, Navigation navigation, Checks checks, Memory memory) {
    this.session = session;
    this.navigation = navigation;
    this.checks = checks;
    this.memory = memory;
  }

  /** Precondition: the FCI of this DF waits to be fetched. */
  public void requireFci(String df) throws TerminalException, NotReachedException {
    navigation.selectOnce(df);
    if (session.response().sw1() != 0x61) {
      String sw = session.response().sw();
      throw session.notReached(
          "SELECT " + df + " was answered " + sw + ": no data wait",
          "选择" + df + "返回" + sw + "：无待取数据");
    }
    received = new byte[0];
  }

  /** GET RESPONSE for the number of bytes announced last. */
  @Override
  public void send() throws TerminalException, NotReachedException {
    sendForMore(0);
  }

  /** GET RESPONSE for more than the number of bytes announced last. */
  public void sendForMore(int more) throws TerminalException, NotReachedException {
    getResponse(0, 0, announced() + more & 0xFF);
  }

  @Override
  public void sendWithLe(int le) throws TerminalException {
    getResponse(0, 0, le);
  }

  @Override
  public void sendWithParameters(int p1, int p2) throws TerminalException, NotReachedException {
    getResponse(p1, p2, announced() & 0xFF);
  }

  private void getResponse(int p1, int p2, int le) throws TerminalException {
    expected = received.length + (le == 0 ? 256 : le);
    session.transmit(CommandApdu.header(0x00, 0xC0, p1, p2).le(le));
    received = Hex.join(received, session.response().data());
  }

  /** Fetches whatever the last answer announced; the answer then holds all of it. */
  public void fetchRest() throws TerminalException {
    ResponseApdu before = session.response();
    if (!announces(before)) {
      return;
    }
    expected = received.length + count(before);
    byte[] all = session.fetchRest().data();
    received =
        Hex.join(
            received,
            Arrays.copyOfRange(all, Math.min(before.data().length, all.length), all.length));
  }

  /** The last answer has as many data bytes as were announced before it. */
  public void asManyAsAnnounced() throws CheckFailedException, NotReachedException {
    checks.length(announced);
  }

  /**
   * What was received so far is the beginning of these data; every GET RESPONSE gave as many bytes
   * as it asked for, and what 61xx or 6Cxx announces is exactly what is left.
   */
  public void beginningOf(String name) throws CheckFailedException {
    byte[] whole = memory.get(name);
    byte[] begin = Arrays.copyOf(whole, Math.min(received.length, whole.length));
    checks.compare("pieces", begin, received, new Words("data received in pieces", "分次取得的数据"));
    ResponseApdu last = session.response();
    if (announces(last)) {
      int left = whole.length - received.length;
      checks.that(
          "announced-length",
          count(last) == left,
          List.of(Words.counted(left, "byte", "字节")),
          Words.counted(count(last), "byte", "字节"),
          Words.of("bytes announced by %s", "%s声明的待取字节数", last.sw()));
    }
    if ((last.is("9000") || last.sw1() == 0x61) && expected >= 0) {
      checks.that(
          "pieces-length",
          received.length == expected,
          List.of(Words.counted(expected, "byte", "字节")),
          Words.counted(received.length, "byte", "字节"),
          new Words("number of bytes received", "取得的字节数"));
    }
  }

  private int announced() throws NotReachedException {
    if (announces(session.response())) {
      announced = count(session.response());
    }
    if (announced < 0) {
      throw session.notReached("no answer has announced data", "没有应答声明待取数据");
    }
    return announced;
  }

  private static boolean announces(ResponseApdu answer) {
    return answer.sw1() == 0x61 || answer.sw1() == 0x6C;
  }

  private static int count(ResponseApdu answer) {
    return answer.sw2() == 0 ? 256 : answer.sw2();
  }

  @Override
  public String toString() {
    return "GET RESPONSE";
  }
}
