package jianka.bench.session;

import java.util.ArrayList;
import java.util.List;
import jianka.bench.apdu.CommandText;
import jianka.bench.apdu.ResponseApdu;
import jianka.bench.apdu.StatusWords;
import jianka.bench.evidence.Finding;
import jianka.bench.profile.FileSpec;
import jianka.bench.profile.FileSpec.Structure;
import jianka.bench.profile.Words;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.TerminalException;

/**
 * Reading and writing one file in several security states, each after a cold reset (T-DATA-15).
 *
 * <p>A state is written as what produces it: {@code nothing}, {@code PIN}, the name of a key, these
 * joined by {@code and} in the order they are presented, or {@code UK1DF02 in DF02} for a key that
 * is authenticated while that other DF is the current one, before the DF of the file is selected. A
 * state that the card does not let the bench produce is left out and remarked (data.md 6).
 */
public final class AccessTries {

  private static final int SOME_BYTES = 16;
  private static final int BY_SFI = 0x80;

  private final CardSession session;
  private final Navigation navigation;
  private final PinOperations pin;
  private final KeyOperations keys;
  private final FileOperations files;
  private final FileWriting writing;
  private final List<Try> tries = new ArrayList<>();

  public AccessTries(
      CardSession session,
      Navigation navigation,
      PinOperations pin,
      KeyOperations keys,
      FileOperations files,
      FileWriting writing) {
    this.session = session;
    this.navigation = navigation;
    this.pin = pin;
    this.keys = keys;
    this.files = files;
    this.writing = writing;
  }

  /** One command in one state. */
  private record Try(
      String state, String place, String name, ResponseApdu response, int exchange) {}

  private interface Command {
    void send(FileSpec file, String state) throws Exception;
  }

  /** What is tried. */
  public enum Access {
    READING,
    WRITING
  }

  /**
   * Tries it once in each state: READ RECORD of the first and the last record or READ BINARY of the
   * first bytes; an UPDATE of the kind the file takes, whose content was saved before. Always by
   * SFI.
   */
  public void attempt(Access access, String df, String fid, String states) throws Exception {
    attempt(df, fid, states, access == Access.READING ? this::read : this::write);
  }

  /** Each record is a try of its own: a card may keep the one and give the other. */
  private void read(FileSpec file, String state) throws TerminalException {
    if (file.structure() == Structure.TRANSPARENT) {
      files.readBinary(BY_SFI | file.sfi(), 0, SOME_BYTES);
      keep(file, state);
      return;
    }
    int last = file.items().size();
    if (last > 1) {
      files.readRecordOf(file.sfi(), last);
      // a last record that is missing is the matter of other requirements
      if (!session.response().is("6A83")) {
        keep(file, state);
      }
    }
    files.readRecordOf(file.sfi(), 1);
    keep(file, state);
  }

  private void write(FileSpec file, String state) throws Exception {
    writing.update(file.df(), file.fid());
    keep(file, state);
  }

  private void keep(FileSpec file, String state) {
    String place = file.df() + " " + file.fid();
    String name = CommandText.of(session.sent()).name();
    tries.add(new Try(state, place, name, session.response(), session.lastExchange()));
  }

  private void attempt(String df, String fid, String states, Command command) throws Exception {
    FileSpec file = files.file(df, fid);
    tries.clear();
    for (String state : states.split(", ")) {
      if (produced(state, df)) {
        command.send(file, state);
      }
    }
    if (tries.isEmpty()) {
      throw session.notReached(
          "none of these states could be produced: " + states,
          "以下安全状态均不能建立：" + session.words(states).zh());
    }
  }

  private boolean produced(String state, String df) throws Exception {
    session.reset(ResetKind.COLD);
    navigation.enter("SSSE");
    int in = state.indexOf(" in ");
    String where = in < 0 ? df : state.substring(in + " in ".length());
    if (session.product().profile().files().get(where) == null) {
      return leftOut(state, "the card has no " + where, "卡无" + where);
    }
    enter(where);
    for (String step : (in < 0 ? state : state.substring(0, in)).split(" and ")) {
      if (!step.equals("nothing") && !presented(step, state)) {
        return false;
      }
    }
    if (in >= 0) {
      navigation.enter(df);
    }
    return true;
  }

  private void enter(String df) throws Exception {
    if (!df.equals("SSSE")) {
      navigation.enter(df);
    }
  }

  private boolean presented(String step, String state) throws Exception {
    if (step.equals("PIN")) {
      pin.requireUsed();
      return true;
    }
    if (session.product().profile().key(step).isEmpty()) {
      return leftOut(state, "the card has no key " + step, "卡无密钥" + step);
    }
    keys.requireChallenge(8);
    keys.external(step);
    String sw = session.response().sw();
    return sw.equals("9000")
        || leftOut(state, "the card refuses " + step + ": " + sw, "卡拒绝" + step + "：" + sw);
  }

  private boolean leftOut(String state, String en, String zh) {
    session
        .evidence()
        .remark(
            Words.of(
                "state \"%s\" is left out: %s",
                "略去安全状态“%s”：%s", session.words(state), new Words(en, zh)));
    return false;
  }

  /** What became of a try. */
  public enum Outcome {
    ALLOWED,
    REFUSED
  }

  /** Every try had this outcome. */
  public void all(Outcome outcome) throws CheckFailedException, NotReachedException {
    switch (outcome) {
      case ALLOWED -> allowed();
      case REFUSED -> refused();
    }
  }

  /** Every try succeeded; 63Cx of an UPDATE tells of retries inside the card (CMD-292). */
  private void allowed() throws CheckFailedException {
    for (Try each : tries) {
      String sw = each.response().sw();
      boolean absent = sw.equals("6A83") && each.response().data().length == 0;
      boolean done = sw.equals("9000") || sw.startsWith("63C") || absent && isEmptyCyclic(each);
      judge(
          each,
          done,
          Words.same("9000"),
          new Words("the state fulfils the access condition", "该安全状态满足访问条件"));
    }
  }

  /** A cyclic file at issue may have no record; then 6A83 tells that the right was there. */
  private boolean isEmptyCyclic(Try each) {
    String[] place = each.place().split(" ");
    return files.file(place[0], place[1]).structure() == Structure.CYCLIC;
  }

  /** Every try was answered 6982 without data (T-DATA-16, DATA-225). */
  private void refused() throws CheckFailedException, NotReachedException {
    for (Try each : tries) {
      boolean refused = each.response().is("6982") && each.response().data().length == 0;
      if (!refused && each.response().is("6A83") && isEmptyCyclic(each)) {
        throw session.notReached(
            each.place() + " has no record, so its read condition does not show",
            each.place() + "无记录，读条件无法显现");
      }
      judge(
          each,
          refused,
          new Words("6982 without data", "6982且无数据"),
          new Words("the state does not fulfil the access condition", "该安全状态不满足访问条件"));
    }
  }

  private void judge(Try each, boolean ok, Words expected, Words why) throws CheckFailedException {
    Words state = state(each.state());
    Words tried = Words.of("%s of %s %s", "%3$s对%2$s执行%1$s", each.name(), each.place(), state);
    Words answered = Checks.answered(each.response());
    Words meaning = StatusWords.meaning(each.name(), each.response().sw());
    Words actual =
        each.response().data().length == 0
            ? answered
            : Words.of(
                "%s with %s",
                "%s及数据%s", answered, Words.counted(each.response().data().length, "byte", "字节"));
    Finding finding =
        new Finding(
            "access",
            ok,
            List.of(expected),
            actual,
            List.of(),
            List.of(each.exchange()),
            ok
                ? tried
                : Words.of(
                    "%s answered %s: %s; required: %s, because %s",
                    "%s，返回%s：%s；应为%s，因%s", tried, actual, meaning, expected, why));
    session.evidence().finding(finding);
    if (!ok) {
      throw new CheckFailedException(finding.text().en());
    }
  }

  private Words state(String state) {
    return state.equals("nothing")
        ? new Words("without any right", "在无任何安全状态时")
        : Words.of("in the state \"%s\"", "在安全状态“%s”下", session.words(state));
  }
}
