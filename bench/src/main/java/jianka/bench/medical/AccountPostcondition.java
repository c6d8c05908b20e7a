package jianka.bench.medical;

import jianka.bench.apdu.Hex;
import jianka.bench.profile.Words;
import jianka.bench.session.CardSession;
import jianka.bench.session.NotReachedException;
import jianka.bench.terminal.TerminalException;

/**
 * Gives back what a case took from the account or left in it: the balance, the starting day, and
 * sums so high that a later purchase would find no room. Counters, year, small sums and the log go
 * on as on a card in use; nothing sets them back.
 */
public final class AccountPostcondition {

  /** Sums above this are begun anew. */
  private static final long HIGH = 0x7FFFFFFFL;

  private static final byte[] FIRST_DAY = {0x01, 0x01};

  private final CardSession session;
  private final AccountReader reader;
  private final AccountPreparation preparation;
  private final MedicalOperations operations;
  private final TransactionRules rules;
  private final Ledger ledger;

  public AccountPostcondition(
      CardSession session,
      AccountReader reader,
      AccountPreparation preparation,
      MedicalOperations operations,
      TransactionRules rules,
      Ledger ledger) {
    this.session = session;
    this.reader = reader;
    this.preparation = preparation;
    this.operations = operations;
    this.rules = rules;
    this.ledger = ledger;
  }

  /**
   * Restores what can be restored.
   *
   * @return whether balance and starting day are as they were found
   */
  public boolean restore() throws TerminalException {
    Account found = ledger.found();
    if (!ledger.mayHaveChanged() || found == null) {
      return true;
    }
    session.evidence().step("postcondition", new Words("restore the account", "恢复医疗账户"));
    try {
      reader.enter();
      preparation.requireStartingDay(Hex.bytes(found.day()));
      lowerSums();
      preparation.requireBalance(found.balance());
      return true;
    } catch (TerminalException e) {
      throw e;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      session
          .evidence()
          .remark(
              Words.of(
                  "the account could not be restored: %s",
                  "医疗账户未能恢复：%s",
                  e instanceof NotReachedException why ? why.reason() : e.getMessage()));
      return false;
    }
  }

  /** A purchase of nothing in the second year from now begins the sums at 0. */
  private void lowerSums() throws Exception {
    Account now = ledger.noted();
    if (!rules.isAccountOnly() && (now.own() > HIGH || now.pooled() > HIGH)) {
      preparation.requireOpen(Transaction.PURCHASE, Amounts.NOTHING);
      operations.debitOn(2, FIRST_DAY);
      preparation.requireBooked(Transaction.PURCHASE);
    }
  }
}
