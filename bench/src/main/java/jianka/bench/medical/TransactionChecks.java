package jianka.bench.medical;

import java.util.Arrays;
import java.util.List;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.Words;
import jianka.bench.session.CardSession;
import jianka.bench.session.CheckFailedException;
import jianka.bench.session.Checks;

/** What the card answers to the commands of a transaction. */
public final class TransactionChecks {

  private final CardSession session;
  private final Checks checks;
  private final Ledger ledger;
  private final TransactionRules rules;
  private final Cryptograms cryptograms;

  public TransactionChecks(
      CardSession session,
      Checks checks,
      Ledger ledger,
      TransactionRules rules,
      Cryptograms cryptograms) {
    this.session = session;
    this.checks = checks;
    this.ledger = ledger;
    this.rules = rules;
    this.cryptograms = cryptograms;
  }

  /**
   * The answer to INITIALIZE begins with what the account held when it was noted and the counter
   * before the transaction, and names this key version.
   */
  public void statesAccount(int version) throws CheckFailedException {
    OpenTransaction open = answered();
    Account noted = ledger.noted();
    amount("balance", noted.balance(), open.balance(), new Words("balance answered", "返回的余额"));
    if (open.kind() == Transaction.PURCHASE && !rules.isAccountOnly()) {
      amount("own-sum", noted.own(), open.own(), new Words("self-paid sum answered", "返回的个人自付累计"));
      amount(
          "pooled-sum",
          noted.pooled(),
          open.pooled(),
          new Words("pooled sum answered", "返回的统筹支付累计"));
      checks.compare(
          "accounting-year",
          Hex.bytes(noted.year()),
          Hex.bytes(open.year()),
          new Words("accounting year answered", "返回的结算年度"));
    }
    number(
        "counter",
        noted.counter(open.kind()),
        open.counter(),
        new Words("counter answered", "返回的交易序号"));
    number(
        "key-version",
        version,
        open.answeredVersion(),
        new Words("key version answered", "返回的密钥版本"));
  }

  /** The answer to INITIALIZE names the algorithm that the card declares. */
  public void statesAlgorithm() throws CheckFailedException {
    OpenTransaction open = answered();
    checks.compare(
        "algorithm",
        new byte[] {(byte) rules.algorithm(open.kind())},
        new byte[] {(byte) open.algorithm()},
        new Words("algorithm answered", "返回的算法标识"));
  }

  /**
   * The answer ends with these cryptograms of the last transaction of this kind.
   *
   * @param names MAC1, MAC2, TAC, joined by "and"; "9406 or" before them leaves that answer too
   */
  public void endsWith(String names, Transaction kind) throws Exception {
    boolean mayBeGone = names.startsWith("9406 or ");
    if (mayBeGone && session.response().is("9406")) {
      checks.length(0);
      return;
    }
    byte[] expected = new byte[0];
    for (String name : names.replace("9406 or ", "").split(" and ")) {
      expected = Hex.join(expected, cryptogram(name, kind));
    }
    byte[] data = session.response().data();
    byte[] end = Arrays.copyOfRange(data, Math.max(data.length - expected.length, 0), data.length);
    Words what =
        Words.of("%s of the %s", "%2$s的%1$s", session.words(names), session.words(kind.en()));
    if (names.contains(" and ") && exchanged(expected, end)) {
      checks.compare(
          "cryptograms",
          expected,
          end,
          Words.of("%s, each right but in the other order", "%s，各值正确但次序颠倒", what));
    }
    checks.compare("cryptograms", expected, end, what);
  }

  /**
   * The answer is this part of the noted account.
   *
   * @param part balance, own sum and year, pooled sum and year, starting day
   */
  public void isNoted(String part) throws CheckFailedException {
    Account noted = ledger.noted();
    byte[] expected =
        switch (part) {
          case "balance" -> Amounts.bytes(noted.balance());
          case "own sum and year" -> Hex.join(Amounts.bytes(noted.own()), Hex.bytes(noted.year()));
          case "pooled sum and year" ->
              Hex.join(Amounts.bytes(noted.pooled()), Hex.bytes(noted.year()));
          case "starting day" -> Hex.bytes(noted.day());
          default -> throw new IllegalArgumentException("no part of the account is named " + part);
        };
    checks.data(expected);
  }

  private byte[] cryptogram(String name, Transaction kind) throws Exception {
    OpenTransaction open = ledger.open(kind);
    if (open == null) {
      throw new IllegalArgumentException("the scenario has opened no " + kind.en());
    }
    return switch (name) {
      case "MAC1" -> cryptograms.cardMac1(open);
      case "MAC2" -> cryptograms.cardMac2(ledger.last(kind));
      case "TAC" -> cryptograms.tac(ledger.last(kind));
      default -> throw new IllegalArgumentException("no cryptogram is named " + name);
    };
  }

  /** What the last answer opened; an answer of another length fails. */
  private OpenTransaction answered() throws CheckFailedException {
    Transaction kind =
        session.command().p1() == MedicalCommand.INITIALIZE_FOR_LOAD.p1()
            ? Transaction.LOAD
            : Transaction.PURCHASE;
    checks.length(
        kind == Transaction.LOAD ? OpenTransaction.LOAD_ANSWER : OpenTransaction.PURCHASE_ANSWER);
    OpenTransaction open = ledger.open(kind);
    if (open == null || !Arrays.equals(open.answer(), session.response().data())) {
      throw new IllegalArgumentException("the last command opened no transaction");
    }
    return open;
  }

  /** Whether the card gives the right ones the wrong way round. */
  private static boolean exchanged(byte[] expected, byte[] actual) {
    int half = expected.length / 2;
    byte[] turned =
        Hex.join(
            Arrays.copyOfRange(expected, half, expected.length), Arrays.copyOf(expected, half));
    return !Arrays.equals(expected, actual) && Arrays.equals(turned, actual);
  }

  private void amount(String check, long expected, long actual, Words what)
      throws CheckFailedException {
    checks.that(
        check,
        expected == actual,
        List.of(Words.of("%d fen", "%d分", expected)),
        Words.of("%d fen", "%d分", actual),
        what);
  }

  private void number(String check, long expected, long actual, Words what)
      throws CheckFailedException {
    checks.that(
        check, expected == actual, List.of(String.valueOf(expected)), String.valueOf(actual), what);
  }
}
