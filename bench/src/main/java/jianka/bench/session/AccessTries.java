package jianka.bench.session;

import java.util.ArrayList;
import java.util.List;
import jianka.bench.apdu.ResponseApdu;
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
  private record Try(String state, String command, ResponseApdu response, int exchange) {}

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
    tries.add(new Try(state, place, session.response(), session.lastExchange()));
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
          "none of these states could be produced: " + states, "以下安全状态均不能建立：" + states);
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
      pin.requireVerified();
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
            new Words("state \"" + state + "\" is left out: " + en, "略去安全状态“" + state + "”：" + zh));
    return false;
  }

  /** Every try was allowed, or every try refused. */
  public void all(boolean allowed) throws CheckFailedException, NotReachedException {
    if (allowed) {
      allowed();
    } else {
      refused();
    }
  }

  /** Every try succeeded; 63Cx of an UPDATE tells of retries inside the card (CMD-292). */
  private void allowed() throws CheckFailedException {
    for (Try each : tries) {
      String sw = each.response().sw();
      boolean absent = sw.equals("6A83") && each.response().data().length == 0;
      judge(
          each, sw.equals("9000") || sw.startsWith("63C") || absent && isEmptyCyclic(each), "9000");
    }
  }

  /** A cyclic file at issue may have no record; then 6A83 tells that the right was there. */
  private boolean isEmptyCyclic(Try each) {
    String[] place = each.command().split(" ");
    return files.file(place[0], place[1]).structure() == Structure.CYCLIC;
  }

  /** Every try was answered 6982 without data (T-DATA-16, DATA-225). */
  private void refused() throws CheckFailedException, NotReachedException {
    for (Try each : tries) {
      boolean refused = each.response().is("6982") && each.response().data().length == 0;
      if (!refused && each.response().is("6A83") && isEmptyCyclic(each)) {
        throw session.notReached(
            each.command() + " has no record, so its read condition does not show",
            each.command() + "无记录，读条件无法显现");
      }
      judge(each, refused, "6982 without data");
    }
  }

  private void judge(Try each, boolean ok, String expected) throws CheckFailedException {
    String actual =
        each.response().sw()
            + (each.response().data().length == 0
                ? ""
                : " with " + each.response().data().length + " bytes");
    Finding finding =
        new Finding(
            "access",
            ok,
            List.of(expected),
            actual,
            List.of(),
            List.of(each.exchange()),
            new Words(
                "%s with %s".formatted(each.command(), each.state()),
                "%s，安全状态：%s".formatted(each.command(), each.state())));
    session.evidence().finding(finding);
    if (!ok) {
      throw new CheckFailedException(
          finding.text().en() + ": expected " + expected + ", got " + actual);
    }
  }
}
