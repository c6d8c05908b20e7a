package jianka.bench.medical;

import jianka.bench.apdu.CommandApdu;
import jianka.bench.apdu.Hex;
import jianka.bench.session.CardSession;
import jianka.bench.session.Navigation;
import jianka.bench.session.NotReachedException;
import jianka.bench.session.PinOperations;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.TerminalException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the account in the card. The counters show in the answers to INITIALIZE alone; what that
 * opens ends with the READ RECORD that follows, and again with the next INITIALIZE.
 */
public final class AccountReader {

  private static final String DF = "DF04";

  private final CardSession session;
  private final Navigation navigation;
  private final PinOperations pin;
  private final TransactionRules rules;

  private @Nullable Account last;
  private int lastExchange = -1;

  public AccountReader(
      CardSession session, Navigation navigation, PinOperations pin, TransactionRules rules) {
    this.session = session;
    this.navigation = navigation;
    this.pin = pin;
    this.rules = rules;
  }

  /** The account after a cold reset, so that only what is stored counts (FS-117). */
  Account stored() throws TerminalException, NotReachedException {
    Account known = last;
    if (known != null && session.lastExchange() == lastExchange) {
      return known;
    }
    enter();
    return read();
  }

  /** Precondition: DF04 is reached after a cold reset, and the PIN is verified. */
  void enter() throws TerminalException, NotReachedException {
    session.reset(ResetKind.COLD);
    navigation.enter("SSSE");
    navigation.enter(DF);
    pin.requireUsed();
  }

  /** The account as this session sees it; DF04 is the current DF and the PIN verified. */
  Account read() throws TerminalException, NotReachedException {
    session.transmitForData(MedicalCommand.GET_STARTING_DAY.with(new byte[0]));
    session.require("GET STARTING DAY", "取年度起始日期");
    String day = Hex.of(session.response().data());
    OpenTransaction purchase = asked(Transaction.PURCHASE, Amounts.NOTHING);
    OpenTransaction load =
        asked(Transaction.LOAD, rules.takesEmptyLoads() ? Amounts.NOTHING : new Amounts(1, 0, 0));
    if (load == null) {
      session.require("INITIALIZE FOR LOAD", "帐户划入初始化命令");
      throw session.notReached("INITIALIZE FOR LOAD answered too little", "帐户划入初始化应答过短");
    }
    Account account =
        new Account(
            load.balance(),
            purchase == null ? Account.UNKNOWN : purchase.own(),
            purchase == null ? Account.UNKNOWN : purchase.pooled(),
            purchase == null ? "" : purchase.year(),
            day,
            load.counter(),
            purchase == null ? Account.UNKNOWN : purchase.counter(),
            logRecord(1));
    last = account;
    lastExchange = session.lastExchange();
    return account;
  }

  /** A record of the log in hex, empty where there is none. */
  String logRecord(int number) throws TerminalException, NotReachedException {
    int p2 = rules.log().sfi() << 3 | 4;
    session.exchange(CommandApdu.header(0x00, 0xB2, number, p2).le(rules.logLength()));
    if (session.response().is("6A83")) {
      return "";
    }
    session.require("READ RECORD " + number + " of the log", "读交易明细第" + number + "条记录");
    return Hex.of(session.response().data());
  }

  /** What INITIALIZE answers, or null where it is refused or has another length. */
  private @Nullable OpenTransaction asked(Transaction kind, Amounts amounts)
      throws TerminalException {
    byte[] asked = kind == Transaction.LOAD ? amounts.accountBytes() : amounts.bytes();
    session.exchange(
        MedicalCommand.opening(kind).with(Hex.join(new byte[] {1}, asked, rules.terminal())));
    byte[] answer = session.response().data();
    return session.response().is("9000") && OpenTransaction.isComplete(kind, answer)
        ? new OpenTransaction(kind, 1, amounts, rules.terminal(), answer)
        : null;
  }
}
