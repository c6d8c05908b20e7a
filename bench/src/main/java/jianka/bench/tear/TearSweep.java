package jianka.bench.tear;

import java.util.ArrayList;
import java.util.List;
import jianka.bench.profile.Consulted;
import jianka.bench.profile.Words;
import jianka.bench.session.CardSession;
import jianka.bench.session.NotReachedException;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.TerminalException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a command after 0, 1, 2 … writes until it is answered, so that its every moment was hit
 * (CMD-235), and looks at the card after each cut. Nothing is judged here.
 */
public final class TearSweep {

  /** No command writes so often; a card that never answers ends here. */
  private static final int MOST = 2_000;

  private final CardSession session;
  private final TornCard card;
  private final TornCommands commands;
  private final List<Tear> tears = new ArrayList<>();
  private @Nullable Words stopped;

  public TearSweep(CardSession session, TornCard card, TornCommands commands) {
    this.session = session;
    this.card = card;
    this.commands = commands;
  }

  /** Where and how often a command is cut. */
  public enum Moments {
    EVERY,
    AS_DECLARED,
    WITH_RECOVERY
  }

  /** Cuts the command. */
  public void cut(String name, Moments moments) throws Exception {
    switch (moments) {
      case EVERY -> everyMoment(name);
      case AS_DECLARED -> asOftenAsDeclared(name);
      case WITH_RECOVERY -> withRecovery(name);
    }
  }

  /** Cuts the command at its every write, and before its answer. */
  private void everyMoment(String name) throws Exception {
    sweep(commands.named(name));
  }

  /**
   * Goes on cutting the command until there are as many cuts as the profile asks for (TRN-112), and
   * as many at each moment (TST-100).
   */
  private void asOftenAsDeclared(String name) throws Exception {
    int points = session.product().number(Consulted.CUTS);
    TornCommand command = commands.named(name);
    sweep(command);
    int moments = cuts();
    int wanted = Math.max(points, moments * session.product().number(Consulted.REPETITIONS));
    for (int i = 0; moments > 0 && stopped == null && cuts() < wanted; i++) {
      cutOnce(command, i % moments);
    }
  }

  /** Cuts the command at its every write, and the first command after that at each of its own. */
  private void withRecovery(String name) throws Exception {
    TornCommand command = commands.named(name);
    boolean answered = false;
    for (int writes = 0; !answered && stopped == null; writes++) {
      boolean recovered = false;
      for (int again = 0; !answered && !recovered && stopped == null; again++) {
        Expected expected = prepare(command);
        if (expected == null) {
          return;
        }
        answered = cut(command::send, writes);
        int exchange = session.lastExchange();
        String answer = answered ? session.response().sw() : "";
        if (!answered) {
          session.reset(ResetKind.COLD);
          recovered = cut(() -> card.navigation.byName("SSSE"), again);
        }
        look(
            command,
            expected,
            Words.of("%s, then %d", "%s，恢复时再%d次", writes(writes), again),
            exchange,
            answer);
      }
    }
  }

  /** Lets the memory fail after 0, 1, 2 … writes of the command, until it no longer does. */
  public void failingMemory(String name) throws Exception {
    TornCommand command = commands.named(name);
    boolean failed = true;
    for (int writes = 0; failed && stopped == null; writes++) {
      Expected expected = prepare(command);
      if (expected == null) {
        return;
      }
      session.failWritesAfter(writes);
      command.send();
      int exchange = session.lastExchange();
      String answer = session.response().sw();
      failed = answer.equals("6581");
      String right = failed && command.givesRight() ? command.useRight() : "";
      look(command, expected, writes(writes), exchange, answer, right);
    }
  }

  /** What was seen, in the order of the cuts. */
  List<Tear> tears() {
    return List.copyOf(tears);
  }

  /** Why the sweep did not come to its end, or null. */
  @Nullable Words stopped() {
    return stopped;
  }

  /** Cuts so far, without commands that were answered. */
  int cuts() {
    return (int) tears.stream().filter(t -> !t.answered()).count();
  }

  private void sweep(TornCommand command) throws Exception {
    boolean answered = false;
    for (int writes = 0; !answered && stopped == null; writes++) {
      answered = cutOnce(command, writes);
      if (writes == MOST) {
        stop(new Words("the command was not answered after " + MOST + " writes", "写入次数过多"));
      }
    }
  }

  /** Cuts the command once, looks, and tells whether it was answered all the same. */
  private boolean cutOnce(TornCommand command, int writes) throws Exception {
    Expected expected = prepare(command);
    if (expected == null) {
      return false;
    }
    boolean answered = cut(command::send, writes);
    String answer = answered ? session.response().sw() : "";
    look(command, expected, writes(writes), session.lastExchange(), answer);
    return answered;
  }

  /** Something that is sent while the power is about to go. */
  private interface Sending {
    void send() throws Exception;
  }

  /** Sends something, cuts it, and tells whether it was answered all the same. */
  private boolean cut(Sending sending, int writes) throws Exception {
    session.cutPowerAfterWrites(writes);
    try {
      sending.send();
      return true;
    } catch (TerminalException e) {
      if (!session.powerWasCut()) {
        throw e;
      }
      return false;
    }
  }

  private @Nullable Expected prepare(TornCommand command) throws Exception {
    try {
      return command.prepare();
    } catch (NotReachedException e) {
      if (tears.isEmpty()) {
        throw e;
      }
      // what the cuts have left is judged first: it may be the reason
      stop(e.reason());
      return null;
    }
  }

  private void stop(Words reason) {
    stopped = reason;
    session.evidence().remark(reason);
  }

  /** Resets the card once and looks; where it shows nothing, the sweep ends. */
  private void look(
      TornCommand command, Expected expected, Words point, int exchange, String answer)
      throws Exception {
    look(command, expected, point, exchange, answer, "");
  }

  private void look(
      TornCommand command,
      Expected expected,
      Words point,
      int exchange,
      String answer,
      String rightBefore)
      throws Exception {
    ResetAnswer before = session.resetAnswer();
    Seen seen = new Seen();
    seen.right = rightBefore;
    try {
      seen.sameAnswer = session.reset(ResetKind.COLD).equals(before);
      card.navigation.byName("SSSE");
      seen.first = session.response().sw();
      seen.ready = command.isReady(seen.first);
      if (seen.ready) {
        card.keys.getChallenge(8);
        seen.challenge = session.response().sw();
        if (rightBefore.isEmpty() && !command.isTransaction()) {
          seen.right = command.useRight();
          card.navigation.byName("SSSE");
        }
        seen.state = command.look();
      } else {
        seen.trouble = new Words("the card is not ready", "卡片不能工作");
      }
    } catch (NotReachedException e) {
      seen.trouble = e.reason();
    } catch (TerminalException e) {
      if (e.kind() != TerminalException.Kind.MUTE_CARD
          && e.kind() != TerminalException.Kind.SILENT_CARD) {
        throw e;
      }
      seen.trouble = new Words("no answer to reset", "无复位应答");
    }
    tears.add(seen.tear(point, exchange, answer, command.sent(expected)));
    if (seen.state == null && answer.equals("6581") && command.isTransaction()) {
      // locked for ever, as a card may be after a failure of its amount file
      card.limit.renewCard();
    } else {
      undo(command, seen.state);
    }
  }

  private void undo(TornCommand command, @Nullable State state) throws Exception {
    if (state == null) {
      stop(new Words("the card does not show its state after the last cut", "最后一次断电后卡片状态无法读出"));
      return;
    }
    try {
      command.undo(state);
    } catch (NotReachedException e) {
      stop(e.reason());
    }
  }

  private static Words writes(int number) {
    return Words.counted(number, "write", "次写入");
  }

  /** What one look gathers. */
  private static final class Seen {
    private boolean sameAnswer;
    private boolean ready;
    private String first = "";
    private String challenge = "";
    private String right = "";
    private Words trouble = Words.same("");
    private @Nullable State state;

    Tear tear(Words point, int exchange, String answer, Expected expected) {
      return new Tear(
          point,
          exchange,
          answer,
          expected,
          sameAnswer,
          first,
          ready,
          challenge,
          right,
          state,
          trouble);
    }
  }
}
