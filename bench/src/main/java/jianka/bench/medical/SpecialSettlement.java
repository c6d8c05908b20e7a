package jianka.bench.medical;

import jianka.bench.apdu.Hex;
import jianka.bench.profile.FileSpec;
import jianka.bench.session.CardSession;
import jianka.bench.session.FileOperations;
import jianka.bench.terminal.TerminalException;

/**
 * The record of a special settlement in DF04 EF15 (V20 8.5.4): sequence number 2 ‖ class 1. The
 * number is the one that the log record of the same purchase has (DATA-129).
 */
public final class SpecialSettlement {

  private static final int NEW_RECORD = 3;

  private final CardSession session;
  private final FileOperations files;
  private final Ledger ledger;
  private final Cryptograms cryptograms;

  public SpecialSettlement(
      CardSession session, FileOperations files, Ledger ledger, Cryptograms cryptograms) {
    this.session = session;
    this.files = files;
    this.ledger = ledger;
    this.cryptograms = cryptograms;
  }

  /** UPDATE RECORD with a new record for the last purchase; its class as a text byte. */
  public void add(int settlementClass) throws TerminalException {
    OpenTransaction purchase = ledger.last(Transaction.PURCHASE).open();
    FileSpec file = files.file("DF04", "EF15");
    byte[] record = Hex.join(cryptograms.counter(purchase), new byte[] {(byte) settlementClass});
    files.updateRecord(0, file.sfi() << 3 | NEW_RECORD, record);
    session.saved().adds(record);
  }
}
