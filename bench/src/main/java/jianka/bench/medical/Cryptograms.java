package jianka.bench.medical;

import jianka.bench.apdu.Hex;
import jianka.bench.session.CardSession;

/**
 * MAC1, MAC2 and TAC of transactions (T-CMD-8, T-CMD-9), made by the key service. The header of the
 * command is never part of their input (SEC-083).
 */
public final class Cryptograms {

  /** What follows random and counter in the input of SESLK. */
  private static final byte[] LOAD_END = {(byte) 0x80, 0x00};

  private final CardSession session;
  private final TransactionRules rules;

  public Cryptograms(CardSession session, TransactionRules rules) {
    this.session = session;
    this.rules = rules;
  }

  /** MAC1 that the card answers to INITIALIZE FOR LOAD. */
  byte[] cardMac1(OpenTransaction load) throws Exception {
    return mac(
        load,
        LOAD_END,
        Hex.join(
            Amounts.bytes(load.balance()),
            load.amounts().accountBytes(),
            type(Transaction.LOAD),
            load.terminal()));
  }

  /** MAC2 of the host for a load, MAC1 of the terminal for a purchase. */
  byte[] terminalMac(Completion done) throws Exception {
    return mac(done.open(), sessionEnd(done), terminalMacInput(done));
  }

  /** The input of {@link #terminalMac}, which a scenario may change. */
  byte[] terminalMacInput(Completion done) {
    return Hex.join(subject(done.open()), type(done.kind()), done.open().terminal(), done.time());
  }

  /** The last two bytes of the session input: those of the terminal counter, or 8000. */
  byte[] sessionEnd(Completion done) {
    byte[] counter = done.terminalCounter();
    return done.kind() == Transaction.LOAD ? LOAD_END : new byte[] {counter[2], counter[3]};
  }

  /** MAC2 that the card answers to DEBIT FOR PURCHASE. */
  byte[] cardMac2(Completion purchase) throws Exception {
    return mac(purchase.open(), sessionEnd(purchase), purchase.open().amounts().bytes());
  }

  /** The TAC that completes a transaction. */
  byte[] tac(Completion done) throws Exception {
    OpenTransaction open = done.open();
    byte[] message =
        open.kind() == Transaction.LOAD
            ? Hex.join(
                Amounts.bytes(tacBalance(open)),
                counter(open),
                subject(open),
                type(open.kind()),
                open.terminal(),
                done.time())
            : Hex.join(
                subject(open),
                type(open.kind()),
                open.terminal(),
                done.terminalCounter(),
                done.time());
    return session.keys().tac(session.identity(), rules.tacKey(), message);
  }

  /** The counter that TAC, log and proof hold, 2 bytes (trx.counter_ref). */
  byte[] counter(OpenTransaction open) {
    int counter = open.counter() + (rules.countsAfter() ? 1 : 0);
    return new byte[] {(byte) (counter >> 8), (byte) counter};
  }

  /** A MAC under the session key of an open transaction. */
  byte[] mac(OpenTransaction open, byte[] sessionEnd, byte[] message) throws Exception {
    return mac(rules.key(open.kind()), open, sessionEnd, message);
  }

  /** The same under the session key that another long-term key would give. */
  byte[] mac(String key, OpenTransaction open, byte[] sessionEnd, byte[] message) throws Exception {
    int counter = open.counter();
    byte[] counted = {(byte) (counter >> 8), (byte) counter};
    byte[] input = Hex.join(open.random(), counted, sessionEnd);
    int version = key.equals(rules.tacKey()) ? 1 : open.version();
    return session.keys().mac(session.identity(), key, version, input, message);
  }

  byte[] tacOver(byte[] message) throws Exception {
    return session.keys().tac(session.identity(), rules.tacKey(), message);
  }

  private long tacBalance(OpenTransaction load) {
    return rules.tacCoversBalanceBefore()
        ? load.balance()
        : load.balance() + load.amounts().account() & Amounts.HIGHEST;
  }

  /** The one amount of a load, the three of a purchase. */
  private static byte[] subject(OpenTransaction open) {
    return open.kind() == Transaction.LOAD ? open.amounts().accountBytes() : open.amounts().bytes();
  }

  byte[] type(Transaction kind) {
    return new byte[] {(byte) rules.type(kind)};
  }
}
