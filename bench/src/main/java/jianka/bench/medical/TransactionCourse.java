package jianka.bench.medical;

import java.util.LinkedHashMap;
import java.util.Map;
import jianka.bench.apdu.Hex;
import jianka.bench.session.CardSession;
import jianka.bench.session.NotReachedException;
import jianka.bench.terminal.TerminalException;
import org.jspecify.annotations.Nullable;

/**
 * A transaction step by step, for tests in which it does not come to its end: what the account
 * holds before and would hold after it, and what the card shows (CMD-228 to CMD-230). Each is named
 * parts in words or hex.
 */
public final class TransactionCourse {

  /** Name of the part that is no content of the account. */
  public static final String PROOF = "proof";

  /** Name of the part that is the newest record of the log. */
  public static final String LOG = "log";

  private static final long BALANCE = 10_000;
  private static final Amounts LOADED = new Amounts(1_000, 0, 0);
  private static final Amounts PAID = new Amounts(2_500, 1_200, 3_800);
  private static final byte[] FIRST_OF_JULY = {0x07, 0x01};
  private static final String NO_PROOF = "9406";

  private final CardSession session;
  private final AccountReader reader;
  private final AccountPreparation preparation;
  private final AccountChecks checks;
  private final MedicalOperations operations;
  private final Cryptograms cryptograms;
  private final TransactionRules rules;
  private final Ledger ledger;

  public TransactionCourse(
      CardSession session,
      AccountReader reader,
      AccountPreparation preparation,
      AccountChecks checks,
      MedicalOperations operations,
      Cryptograms cryptograms,
      TransactionRules rules,
      Ledger ledger) {
    this.session = session;
    this.reader = reader;
    this.preparation = preparation;
    this.checks = checks;
    this.operations = operations;
    this.cryptograms = cryptograms;
    this.rules = rules;
    this.ledger = ledger;
  }

  /** Everything up to the answer to INITIALIZE, beginning with a reset. */
  public void open(Transaction kind) throws Exception {
    reader.enter();
    preparation.requireBalance(BALANCE);
    preparation.requireOpen(kind, kind == Transaction.LOAD ? LOADED : PAID);
  }

  /**
   * CREDIT or DEBIT.
   *
   * @param nextYear whether a purchase is dated in the accounting year after the running one
   */
  public void complete(Transaction kind, boolean nextYear) throws Exception {
    if (nextYear) {
      operations.debitOn(1, FIRST_OF_JULY);
    } else {
      operations.complete(kind);
    }
  }

  /** INITIALIZE FOR LOAD in the same session, to see whether transactions go on. */
  public String initializeAgain() throws Exception {
    operations.initialize(Transaction.LOAD, LOADED, 1);
    return session.response().sw();
  }

  /** What the account held when the transaction was opened, and no proof of it. */
  public Map<String, String> before() {
    Map<String, String> parts = parts(ledger.noted());
    parts.put(PROOF, NO_PROOF);
    return parts;
  }

  /** What it holds when the command that was sent last has done its work. */
  public Map<String, String> after(Transaction kind, boolean nextYear) throws Exception {
    Account was = ledger.noted();
    Completion done = attempted(kind);
    boolean load = kind == Transaction.LOAD;
    Amounts amounts = done.open().amounts();
    Account account =
        new Account(
            was.balance() + (load ? amounts.account() : -amounts.account()),
            (nextYear ? 0 : was.own()) + amounts.own(),
            (nextYear ? 0 : was.pooled()) + amounts.pooled(),
            nextYear ? was.year(1) : was.year(),
            was.day(),
            was.loadCounter() + (load ? 1 : 0),
            was.purchaseCounter() + (load ? 0 : 1),
            Hex.of(checks.record(done)));
    Map<String, String> parts = parts(account);
    byte[] mac = load ? new byte[0] : cryptograms.cardMac2(done);
    parts.put(PROOF, Hex.of(Hex.join(mac, cryptograms.tac(done))));
    return parts;
  }

  /** What the card shows, after a reset. */
  public Map<String, String> seen(Transaction kind) throws Exception {
    reader.enter();
    String proof = proof(kind);
    Map<String, String> parts = parts(reader.read());
    parts.put(PROOF, proof);
    return parts;
  }

  /** MAC and TAC of the transaction tried last, of a load the TAC alone; or the status word. */
  private String proof(Transaction kind) throws Exception {
    if (ledger.attempted(kind) == null) {
      return NO_PROOF;
    }
    operations.proof(kind, 0);
    byte[] data = session.response().data();
    if (!session.response().is("9000") || data.length != 8) {
      return session.response().sw();
    }
    String hex = Hex.of(data);
    return kind == Transaction.LOAD ? hex.substring(8) : hex;
  }

  private Completion attempted(Transaction kind) throws NotReachedException, TerminalException {
    @Nullable Completion done = ledger.attempted(kind);
    if (done == null) {
      throw session.notReached("no transaction was tried", "未尝试交易");
    }
    return done;
  }

  private Map<String, String> parts(Account account) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("balance", account.balance() + " fen");
    if (!rules.isAccountOnly()) {
      parts.put("self-paid sum", account.own() + " fen");
      parts.put("pooled sum", account.pooled() + " fen");
      parts.put("year", account.year());
    }
    parts.put("load counter", String.valueOf(account.loadCounter()));
    parts.put("purchase counter", String.valueOf(account.purchaseCounter()));
    parts.put(LOG, account.newest());
    return parts;
  }
}
