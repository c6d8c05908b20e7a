package jianka.bench.medical;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.Words;
import jianka.bench.session.CardSession;
import jianka.bench.session.CheckFailedException;
import jianka.bench.session.Checks;
import jianka.bench.session.NotReachedException;

/** What the account must have become. It is read anew after a cold reset. */
public final class AccountChecks {

  private final CardSession session;
  private final Checks checks;
  private final AccountReader reader;
  private final Ledger ledger;
  private final TransactionRules rules;
  private final Cryptograms cryptograms;

  public AccountChecks(
      CardSession session,
      Checks checks,
      AccountReader reader,
      Ledger ledger,
      TransactionRules rules,
      Cryptograms cryptograms) {
    this.session = session;
    this.checks = checks;
    this.reader = reader;
    this.ledger = ledger;
    this.rules = rules;
    this.cryptograms = cryptograms;
  }

  /** Nothing has changed: neither amounts nor counters nor the log. */
  public void asNoted() throws Exception {
    Account before = whole(ledger.noted());
    Account now = whole(reader.stored());
    balance(before.balance(), now);
    sums(before.own(), before.pooled(), before.year(), now);
    equal("starting-day", before.day(), now.day(), new Words("starting day", "年度起始日期"));
    for (Transaction kind : Transaction.values()) {
      counter(kind, before.counter(kind), now);
    }
    logRecord(1, before.newest(), now.newest(), "");
  }

  /** The balance is so much above the noted one, or below it. */
  public void balanceChanged(long by) throws Exception {
    balance(ledger.noted().balance() + by, reader.stored());
  }

  /**
   * The sums are those noted and the amounts booked since, or those of the last purchase alone.
   *
   * @param booking have grown, have begun anew, are unchanged
   * @param yearsLater accounting year from the noted one on
   */
  public void sums(String booking, int yearsLater) throws Exception {
    Account before = whole(ledger.noted());
    Account now = whole(reader.stored());
    long own = before.own();
    long pooled = before.pooled();
    switch (booking) {
      case "have grown" -> {
        for (Completion each : ledger.booked(Transaction.PURCHASE)) {
          own += each.open().amounts().own();
          pooled += each.open().amounts().pooled();
        }
      }
      case "have begun anew" -> {
        own = ledger.last(Transaction.PURCHASE).open().amounts().own();
        pooled = ledger.last(Transaction.PURCHASE).open().amounts().pooled();
      }
      case "are unchanged" -> {
        // as noted
      }
      default -> throw new IllegalArgumentException("no booking is named " + booking);
    }
    sums(own, pooled, before.year(yearsLater), now);
  }

  /** The counter of this kind stands so much above the noted one. */
  public void counterRisen(Transaction kind, int by) throws Exception {
    counter(kind, whole(ledger.noted()).counter(kind) + by, whole(reader.stored()));
  }

  /**
   * The log begins with the records of what was booked since, newest first (FS-094, CMD-285), and
   * behind them stands the record that was the newest before, as far as the log has room.
   */
  public void logGained() throws Exception {
    List<Completion> booked = new ArrayList<>(ledger.booked());
    Collections.reverse(booked);
    if (booked.isEmpty()) {
      throw new IllegalArgumentException("the scenario has booked nothing since the note");
    }
    List<String> expected = new ArrayList<>();
    for (Completion each : booked) {
      expected.add(Hex.of(record(each)));
    }
    String before = ledger.noted().newest();
    if (!before.isEmpty()) {
      expected.add(before);
    }
    Account now = reader.stored();
    int kept = Math.min(expected.size(), rules.log().records());
    for (int number = 1; number <= kept; number++) {
      String actual = number == 1 ? now.newest() : reader.logRecord(number);
      logRecord(number, expected.get(number - 1), actual, before);
    }
  }

  /** Counter 2 ‖ type 1 ‖ terminal 6 ‖ time 7 ‖ account 4 ‖ own 4 ‖ pooled 4 (CMD-201). */
  byte[] record(Completion done) {
    byte[] whole =
        Hex.join(
            cryptograms.counter(done.open()),
            cryptograms.type(done.kind()),
            done.open().terminal(),
            done.time(),
            done.open().amounts().bytes());
    return java.util.Arrays.copyOf(whole, rules.logLength());
  }

  /** What was not seen cannot be compared. */
  private Account whole(Account account) throws NotReachedException {
    if (!account.isWhole()) {
      throw session.notReached(
          "INITIALIZE FOR PURCHASE of nothing was refused, so sums and counter are unknown",
          "零金额的医疗消费初始化被拒绝，累计金额与序号未知");
    }
    return account;
  }

  private void balance(long expected, Account now) throws CheckFailedException {
    amount("balance", expected, now.balance(), new Words("balance", "余额"));
  }

  private void sums(long own, long pooled, String year, Account now) throws CheckFailedException {
    if (rules.isAccountOnly()) {
      return;
    }
    amount("own-sum", own, now.own(), new Words("self-paid sum", "个人自付累计"));
    amount("pooled-sum", pooled, now.pooled(), new Words("pooled sum", "统筹支付累计"));
    equal("accounting-year", year, now.year(), new Words("accounting year", "结算年度"));
  }

  private void counter(Transaction kind, int expected, Account now) throws CheckFailedException {
    equal(
        kind.en() + "-counter",
        String.valueOf(expected),
        String.valueOf(now.counter(kind)),
        new Words(kind.en() + " counter", kind.zh() + "交易序号"));
  }

  private void equal(String check, String expected, String actual, Words what)
      throws CheckFailedException {
    checks.that(
        check,
        expected.equals(actual),
        List.of(shown(expected)),
        shown(actual),
        Words.of("%s read again after a reset", "复位后重读的%s", what));
  }

  /**
   * Records of the log are bytes, so that the differing ones show.
   *
   * @param former the newest record before the transactions, which shows here where none was logged
   */
  private void logRecord(int number, String expected, String actual, String former)
      throws CheckFailedException {
    Words what =
        Words.of("record %d of the log read again after a reset", "复位后重读的交易明细第%d条记录", number);
    if (expected.isEmpty() || actual.isEmpty()) {
      checks.that("log", expected.equals(actual), List.of(shown(expected)), shown(actual), what);
    } else {
      Words unlogged = Words.of("%s, which is the newest of before", "%s，即先前最新的一条", what);
      boolean missing = actual.equals(former) && !expected.equals(former);
      checks.compare("log", Hex.bytes(expected), Hex.bytes(actual), missing ? unlogged : what);
    }
  }

  private void amount(String check, long expected, long actual, Words what)
      throws CheckFailedException {
    checks.that(
        check,
        expected == actual,
        List.of(fen(expected)),
        fen(actual),
        Words.of("%s read again after a reset", "复位后重读的%s", what));
  }

  private static Words shown(String text) {
    return text.isEmpty() ? new Words("none", "无") : Words.same(text);
  }

  private static Words fen(long amount) {
    return Words.of("%d fen", "%d分", amount);
  }
}
