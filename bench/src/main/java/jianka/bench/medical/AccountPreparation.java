package jianka.bench.medical;

import jianka.bench.apdu.Hex;
import jianka.bench.session.CardSession;
import jianka.bench.session.KeyOperations;
import jianka.bench.session.NotReachedException;

/**
 * Preconditions of the account. DF04 is the current DF and the PIN verified. The account as the
 * case found it is remembered, so that balance and starting day can be given back.
 */
public final class AccountPreparation {

  private static final String DAY_KEY = "DSK";

  private final CardSession session;
  private final KeyOperations keys;
  private final AccountReader reader;
  private final MedicalOperations operations;
  private final Ledger ledger;

  public AccountPreparation(
      CardSession session,
      KeyOperations keys,
      AccountReader reader,
      MedicalOperations operations,
      Ledger ledger) {
    this.session = session;
    this.keys = keys;
    this.reader = reader;
    this.operations = operations;
    this.ledger = ledger;
  }

  /** What the account holds is known. */
  public void note() throws Exception {
    ledger.note(reader.read());
  }

  /** The balance is this; what is missing is loaded, what is too much is paid. */
  public void requireBalance(long fen) throws Exception {
    note();
    long missing = fen - ledger.noted().balance();
    if (missing == 0) {
      return;
    }
    Transaction kind = missing > 0 ? Transaction.LOAD : Transaction.PURCHASE;
    make(kind, new Amounts(Math.abs(missing), 0, 0));
    note();
    if (ledger.noted().balance() != fen) {
      throw session.notReached(
          "the balance is " + ledger.noted().balance() + " fen, not " + fen,
          "余额为" + ledger.noted().balance() + "分，不是" + fen + "分");
    }
  }

  /** The starting day of the accounting year is this, mmdd. */
  public void requireStartingDay(byte[] day) throws Exception {
    note();
    if (!ledger.noted().day().equals(Hex.of(day))) {
      keys.requireAuthenticated(DAY_KEY);
      operations.updateDay(day);
      session.require("UPDATE STARTING DAY", "修改年度起始日期");
      note();
    }
  }

  /** A transaction is open. */
  public void requireOpen(Transaction kind, Amounts amounts) throws Exception {
    operations.initialize(kind, amounts, 1);
    session.require("INITIALIZE FOR " + kind.name(), kind.zh() + "初始化");
  }

  /** So many transactions of the same amounts are complete. */
  public void requireMade(int count, Transaction kind, Amounts amounts) throws Exception {
    for (int i = 0; i < count; i++) {
      make(kind, amounts);
    }
  }

  /** Precondition: a transaction of these amounts is complete. */
  void make(Transaction kind, Amounts amounts) throws Exception {
    requireOpen(kind, amounts);
    operations.complete(kind);
    requireBooked(kind);
  }

  void requireBooked(Transaction kind) throws NotReachedException {
    session.require(MedicalCommand.completing(kind).toString(), kind.zh() + "命令");
  }
}
