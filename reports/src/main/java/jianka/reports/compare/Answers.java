package jianka.reports.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import jianka.reports.compare.Alignment.Pair;
import jianka.reports.text.Text;
import jianka.reports.verdict.Attempt;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.Draw;
import jianka.reports.verdict.Event;
import jianka.reports.verdict.Exchange;
import jianka.reports.verdict.Lost;
import jianka.reports.verdict.Reset;
import jianka.reports.verdict.Step;
import org.jspecify.annotations.Nullable;

/**
 * Compares what the cards answered, case by case, attempt by attempt, step by step; within a step
 * exchanges are aligned by the headers of their commands.
 */
final class Answers {

  private record Key(
      Text name, AnswerChange.Kind kind, String head, String a, String b, List<Integer> bytes) {}

  private record Group(AnswerChange first, List<AnswerChange.Place> places) {}

  private final boolean sameIdentity;
  private final Map<Key, Group> groups = new LinkedHashMap<>();
  private final Tally natural = new Tally();
  private final Tally commands = new Tally();
  private final Tally onlyA = new Tally();
  private final Tally onlyB = new Tally();
  private long compared;

  /** The case at hand. */
  private String caseId = "";

  private final Written written = new Written();
  private boolean sameQuestions;
  private String asked = "";

  /**
   * @param sameIdentity whether the cards of both campaigns show the same reset answers
   */
  Answers(boolean sameIdentity) {
    this.sameIdentity = sameIdentity;
  }

  AnswerChanges changes() {
    List<AnswerChange> changed = new ArrayList<>();
    for (Group group : groups.values()) {
      AnswerChange first = group.first();
      changed.add(
          new AnswerChange(
              first.name(),
              first.command(),
              first.kind(),
              first.a(),
              first.b(),
              first.bytes(),
              group.places()));
    }
    return new AnswerChanges(
        compared, changed, natural.counts(), commands.counts(), onlyA.counts(), onlyB.counts());
  }

  void compare(CaseResult a, CaseResult b) {
    caseId = a.id();
    int attempts = Math.min(a.attempts().size(), b.attempts().size());
    for (int i = 0; i < attempts; i++) {
      sameQuestions = sameIdentity;
      asked = "";
      written.clear();
      attempt(a.attempts().get(i), b.attempts().get(i));
    }
  }

  private void attempt(Attempt a, Attempt b) {
    for (Pair<Step> steps : Alignment.of(a.steps(), b.steps(), step -> step.text().en())) {
      Step left = steps.a();
      Step right = steps.b();
      List<Event> ours = left == null ? List.of() : heard(left);
      List<Event> theirs = right == null ? List.of() : heard(right);
      int number = left != null ? left.index() : right != null ? right.index() : 0;
      for (Pair<Event> pair : Alignment.of(ours, theirs, Answers::key)) {
        pair(number, pair.a(), pair.b());
      }
    }
  }

  private static List<Event> heard(Step step) {
    return step.events().stream()
        .filter(
            e ->
                e instanceof Exchange
                    || e instanceof Reset
                    || e instanceof Lost
                    || e instanceof Draw)
        .toList();
  }

  /** What makes two events counterparts: kind of reset, or class, instruction, P1 and P2. */
  private static String key(Event event) {
    if (event instanceof Draw draw) {
      return "random " + draw.purpose().en();
    }
    if (event instanceof Reset reset) {
      return "reset " + reset.kind();
    }
    return head(event instanceof Exchange exchange ? exchange.command() : lost(event).command());
  }

  private static Lost lost(Event event) {
    if (event instanceof Lost lost) {
      return lost;
    }
    throw new IllegalStateException(event + " is no answer");
  }

  private static String head(String command) {
    return command.substring(0, Math.min(8, command.length()));
  }

  private void pair(int step, @Nullable Event a, @Nullable Event b) {
    if (a instanceof Draw || b instanceof Draw) {
      if (a instanceof Draw ours && b instanceof Draw theirs) {
        written.add(ours.value(), theirs.value());
      }
      return;
    }
    if (a == null || b == null) {
      if (a != null) {
        onlyA.count(name(a).en());
        sameQuestions = false;
      } else if (b != null) {
        onlyB.count(name(b).en());
        sameQuestions = false;
      }
      return;
    }
    compared++;
    if (a instanceof Reset before && b instanceof Reset after) {
      if (!before.answer().equals(after.answer())) {
        add(step, a, AnswerChange.Kind.RESET, before.answer(), after.answer(), List.of());
      }
    } else if (a instanceof Exchange before && b instanceof Exchange after) {
      exchange(step, before, after);
    } else if (!(a instanceof Lost && b instanceof Lost)) {
      add(step, a, AnswerChange.Kind.LOST, answer(a), answer(b), List.of());
    }
  }

  private static Text name(Event event) {
    if (event instanceof Reset reset) {
      return new Text("reset (" + reset.kind() + ")", "复位（" + reset.kind() + "）");
    }
    if (event instanceof Exchange exchange) {
      return Text.same(exchange.name().isEmpty() ? head(exchange.command()) : exchange.name());
    }
    return Text.same(head(lost(event).command()));
  }

  private static String answer(Event event) {
    return event instanceof Exchange exchange ? exchange.response() : lost(event).trouble().en();
  }

  private void exchange(int step, Exchange a, Exchange b) {
    if (!a.command().equals(b.command())) {
      commands.count(name(a).en());
      written.add(a.command(), b.command());
      sameQuestions = false;
    }
    if (!a.command().startsWith("C0", 2)) {
      asked = a.command();
    }
    if (a.response().equals(b.response())) {
      return;
    }
    String status = status(a.response());
    if (!status.equals(status(b.response()))) {
      add(step, a, AnswerChange.Kind.STATUS, a.response(), b.response(), List.of());
      return;
    }
    if (a.response().length() != b.response().length()) {
      add(step, a, AnswerChange.Kind.LENGTH, a.response(), b.response(), List.of());
      return;
    }
    IntPredicate mayDiffer = NaturalBytes.of(asked, sameQuestions);
    List<Integer> changed = new ArrayList<>();
    for (Written.Run run : Written.Run.of(a.response(), b.response())) {
      written.unexplained(a.response(), b.response(), run).stream()
          .filter(i -> !mayDiffer.test(i))
          .forEach(changed::add);
    }
    if (changed.isEmpty()) {
      natural.count(name(a).en());
      return;
    }
    add(step, a, AnswerChange.Kind.BYTES, a.response(), b.response(), changed);
  }

  private static String status(String response) {
    return response.substring(Math.max(0, response.length() - 4));
  }

  private void add(
      int step, Event event, AnswerChange.Kind kind, String a, String b, List<Integer> bytes) {
    String command =
        event instanceof Exchange exchange
            ? exchange.command()
            : event instanceof Lost lost ? lost.command() : "";
    int n =
        event instanceof Exchange exchange
            ? exchange.n()
            : event instanceof Reset reset ? reset.n() : lost(event).n();
    // The same bytes read with another Le, or after a random, are the same change.
    boolean whole = bytes.isEmpty();
    Key key =
        new Key(
            name(event),
            kind,
            kind == AnswerChange.Kind.RESET ? "" : head(command),
            kind == AnswerChange.Kind.STATUS ? status(a) : whole ? a : picked(a, bytes),
            kind == AnswerChange.Kind.STATUS ? status(b) : whole ? b : picked(b, bytes),
            bytes);
    groups
        .computeIfAbsent(
            key,
            ignored ->
                new Group(
                    new AnswerChange(name(event), command, kind, a, b, bytes, List.of()),
                    new ArrayList<>()))
        .places()
        .add(new AnswerChange.Place(caseId, step, n));
  }

  private static String picked(String answer, List<Integer> bytes) {
    StringBuilder picked = new StringBuilder();
    bytes.forEach(i -> picked.append(answer, 2 * i, 2 * i + 2));
    return picked.toString();
  }
}
