package jianka.bench.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jianka.bench.apdu.CommandText;
import jianka.bench.apdu.Hex;
import jianka.bench.apdu.ResponseApdu;
import jianka.bench.apdu.StatusPattern;
import jianka.bench.apdu.StatusWords;
import jianka.bench.evidence.Finding;
import jianka.bench.profile.Consulted;
import jianka.bench.profile.FileSpec;
import jianka.bench.profile.Words;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.TerminalException;

/**
 * Checks of the last answer. Each leaves a finding, good or bad; a bad one ends the case. Whether
 * it becomes FAIL or REVIEW is not decided here but by the basis of the requirement.
 */
public final class Checks {

  private static final int READ_RECORD = 0xB2;
  private static final int BY_NUMBER = 4;
  private static final StatusPattern DONE = StatusPattern.parse("9000");

  private final CardSession session;

  public Checks(CardSession session) {
    this.session = session;
  }

  /** The status word is one of these. */
  public void status(StatusPattern expected)
      throws CheckFailedException, TerminalException, NotReachedException {
    ResponseApdu response = session.response();
    String name = CommandText.of(session.sent()).name();
    boolean ok = expected.matches(response.sw());
    if (!ok && expected.announces() && readerFetched()) {
      throw session.notReached(
          "data and 9000 to a command with data cannot come from a card on T=0: the reader fetches"
              + " waiting data by itself and hides 61xx",
          "T=0卡片不能对带数据的命令直接返回数据和9000：读写器自行取回数据，61xx不可见");
    }
    record(
        new Finding(
            "status-word",
            ok,
            expected.alternatives().stream().map(StatusPattern::words).toList(),
            answered(response),
            List.of(),
            List.of(session.lastExchange()),
            ok
                ? Words.of(
                    "%s answered %s: %s",
                    "%s返回%s：%s",
                    name,
                    response.sw(),
                    StatusWords.meaning(StatusWords.situation(session.sent()), response.sw()))
                : Sentence.status(session.sent(), response, expected)));
  }

  /**
   * The status word is the one the product declares for a parameter; what follows it in the
   * declaration is an explanation.
   */
  public void declaredStatus(Consulted parameter)
      throws CheckFailedException, TerminalException, NotReachedException {
    String declared = session.product().value(parameter);
    String word = declared.split("[ ,;]", 2)[0];
    if (!word.matches("[0-9A-F]{4}")) {
      throw session.notReached(
          "declared %s = %s is no status word".formatted(parameter.parameter(), declared),
          "声明的%s = %s不是状态字".formatted(parameter.parameter(), declared));
    }
    status(StatusPattern.parse(word));
  }

  /** The status word, or what came instead of one. */
  static Words answered(ResponseApdu response) {
    if (response.bytes().length == 0) {
      return new Words("no answer", "无应答");
    }
    return Words.same(response.sw().isEmpty() ? Hex.of(response.bytes()) : response.sw());
  }

  /** The answer is 9000 and what the scenario names, or refuses with one of these status words. */
  public void either(ExpectedAnswer answer, StatusPattern refusal) throws Exception {
    status(DONE.or(refusal));
    if (refusal.matches(session.response().sw())) {
      length(0);
    } else {
      answer.check();
    }
  }

  /** The response data are exactly these bytes. */
  public void data(byte[] expected) throws CheckFailedException {
    compare("data", expected, session.response().data(), new Words("response data", "响应数据"));
  }

  /** The response data begin with these bytes. */
  public void dataBegin(byte[] expected) throws CheckFailedException {
    byte[] data = session.response().data();
    byte[] begin = Arrays.copyOf(data, Math.min(data.length, expected.length));
    compare("data", expected, begin, new Words("beginning of the response data", "响应数据开头"));
  }

  /** The response data have this many bytes. */
  public void length(int expected) throws CheckFailedException {
    int actual = session.response().data().length;
    that(
        "length",
        actual == expected,
        List.of(Words.counted(expected, "byte", "字节")),
        Words.counted(actual, "byte", "字节"),
        new Words("length of the response data", "响应数据长度"));
  }

  /**
   * The answer is these records of the profile, one after the other; for products only tags and
   * lengths are known.
   */
  public void recordsOf(FileSpec file, int from, int to) throws CheckFailedException {
    byte[] actual = session.response().data();
    byte[] expected = RecordContent.records(file, from, to);
    if (session.product().reference()) {
      compare("record", expected, actual, recordWords(file, from, to));
      return;
    }
    List<byte[]> records = new ArrayList<>();
    int step = from <= to ? 1 : -1;
    for (int number = from; number != to + step; number += step) {
      records.add(RecordContent.record(file, number));
    }
    Optional<byte[]> seen = from == to ? occurrence(file, from) : Optional.empty();
    if (seen.isPresent()) {
      compare("record", seen.get(), actual, recordWords(file, from, to));
      return;
    }
    if (!ordered(file)) {
      records =
          from == to
              ? List.of(byIdentifier(file, from) ? expected : anyRecord(file, actual, expected))
              : RecordContent.inOrder(records, actual);
    }
    compare("record", headers(records, actual), actual, recordWords(file, from, to));
  }

  /** Whether the order of records is fixed; outside SSSE it is not (data.order.strict). */
  boolean ordered(FileSpec file) {
    return session.product().reference()
        || file.df().equals("SSSE")
        || session.product().parameter(Consulted.RECORD_ORDER.parameter()).is("true");
  }

  /**
   * The records one after the other; of values, which belong to the holder, those of the answer.
   */
  private static byte[] headers(List<byte[]> records, byte[] actual) {
    byte[] expected = Hex.join(records.toArray(byte[][]::new));
    int at = 0;
    for (byte[] record : records) {
      for (int i = at + 2; i < at + record.length && i < actual.length; i++) {
        expected[i] = actual[i];
      }
      at += record.length;
    }
    return expected;
  }

  /** Whether the record was read by its identifier, which tells it whatever the order is. */
  private boolean byIdentifier(FileSpec file, int number) {
    byte[] sent = session.sent();
    return sent.length > 3
        && (sent[1] & 0xFF) == READ_RECORD
        && (sent[3] & 7) < BY_NUMBER
        && sent[2] == RecordContent.record(file, number)[0];
  }

  /**
   * The record that an identifier addresses, as the file was seen to hold it before the case wrote
   * anything: of several with this identifier the one of the same rank (FS-099).
   */
  private Optional<byte[]> occurrence(FileSpec file, int number) {
    FileContent content = session.saved().last(file);
    if (content == null || session.saved().mayHaveChanged() || !byIdentifier(file, number)) {
      return Optional.empty();
    }
    return RecordContent.sameRank(file, number, content);
  }

  private static byte[] anyRecord(FileSpec file, byte[] actual, byte[] otherwise) {
    for (int number = 1; number <= file.items().size(); number++) {
      byte[] record = RecordContent.record(file, number);
      if (record.length == actual.length && record[0] == actual[0] && record[1] == actual[1]) {
        return record;
      }
    }
    return otherwise;
  }

  private static Words recordWords(FileSpec file, int from, int to) {
    String place = file.df() + " " + file.fid();
    return from == to
        ? Words.of("record %d of %s", "%2$s第%1$d条记录", from, place)
        : Words.of("records %d to %d of %s", "%3$s第%1$d至第%2$d条记录", from, to, place);
  }

  /** Two byte strings are equal. */
  public void compare(String check, byte[] expected, byte[] actual, Words what)
      throws CheckFailedException {
    compare(check, expected, actual, List.of(session.lastExchange()), what);
  }

  /**
   * Two byte strings are equal, with the exchanges this rests on where that is not the last one.
   */
  public void compare(
      String check, byte[] expected, byte[] actual, List<Integer> exchanges, Words what)
      throws CheckFailedException {
    boolean ok = Arrays.equals(expected, actual);
    record(
        new Finding(
            check,
            ok,
            List.of(Words.same(Hex.of(expected))),
            Words.same(Hex.of(actual)),
            Finding.differing(expected, actual),
            exchanges,
            ok ? what : Sentence.differing(what, expected, actual, session.product().reference())));
  }

  /** Two byte strings differ. */
  public void differ(String check, byte[] one, byte[] other, Words what)
      throws CheckFailedException {
    that(
        check,
        !Arrays.equals(one, other),
        List.of(Words.of("other than %s", "%s以外的值", Hex.of(one))),
        Words.same(Hex.of(other)),
        what);
  }

  /** Anything else, with expected and actual in hex or numbers. */
  public void that(String check, boolean ok, List<String> expected, String actual, Words what)
      throws CheckFailedException {
    that(check, ok, expected.stream().map(Words::same).toList(), Words.same(actual), what);
  }

  /** The same in words. */
  public void that(String check, boolean ok, List<Words> expected, Words actual, Words what)
      throws CheckFailedException {
    int last = session.lastExchange();
    that(check, ok, expected, actual, last == 0 ? List.of() : List.of(last), what);
  }

  /** The same with the exchanges it rests on where that is not the last one. */
  public void that(
      String check,
      boolean ok,
      List<Words> expected,
      Words actual,
      List<Integer> exchanges,
      Words what)
      throws CheckFailedException {
    that(check, ok, expected, actual, List.of(), exchanges, what);
  }

  /** The same with the bytes of {@code actual} that are wrong, counted from 0. */
  public void that(
      String check,
      boolean ok,
      List<Words> expected,
      Words actual,
      List<Integer> wrong,
      List<Integer> exchanges,
      Words what)
      throws CheckFailedException {
    Words text = ok ? what : Sentence.required(what, expected, actual);
    record(new Finding(check, ok, expected, actual, ok ? List.of() : wrong, exchanges, text));
  }

  /** A violation with a sentence of its own. */
  public void violated(
      String check, Words expected, Words actual, List<Integer> exchanges, Words sentence)
      throws CheckFailedException {
    record(new Finding(check, false, List.of(expected), actual, List.of(), exchanges, sentence));
  }

  private void record(Finding finding) throws CheckFailedException {
    session.evidence().finding(finding);
    if (!finding.ok()) {
      throw new CheckFailedException(finding.text().en());
    }
  }

  /** On T=0 a command takes data to the card or gives data, never both (ISO/IEC 7816-3). */
  private boolean readerFetched() throws TerminalException {
    return onContact() && session.tookAndGaveData();
  }

  /** Whether the last answer has this status word; judges nothing. */
  boolean answered(String sw) {
    return session.response().is(sw);
  }

  /** Whether the card is used by its contacts, where 61xx and 6Cxx show. */
  public boolean onContact() throws TerminalException {
    return session.side() == CardInterface.CONTACT;
  }
}
