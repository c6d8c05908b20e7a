package jianka.bench.campaign;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.BooleanSupplier;
import jianka.bench.evidence.CaseEvidence;
import jianka.bench.evidence.Journal;
import jianka.bench.evidence.Masking;
import jianka.bench.keys.KeyService;
import jianka.bench.operator.Operator;
import jianka.bench.profile.Product;
import jianka.bench.profile.Words;
import jianka.bench.replay.DeviationException;
import jianka.bench.replay.ReplayTerminal;
import jianka.bench.session.CardSession;
import jianka.bench.session.NotReachedException;
import jianka.bench.session.RandomSource;
import jianka.bench.session.SamplePin;
import jianka.bench.session.SpendingLimit;
import jianka.bench.session.TryWatch;
import jianka.bench.terminal.ReadOnlyTerminal;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;
import org.jspecify.annotations.Nullable;

/** Runs cases on one terminal, one after the other, on one thread. */
final class Worker {

  /** After these there is no card to go on with. */
  private static final Set<TerminalException.Kind> FATAL =
      EnumSet.of(
          TerminalException.Kind.NO_SERVICE,
          TerminalException.Kind.NO_READER,
          TerminalException.Kind.NO_CARD,
          TerminalException.Kind.CARD_REMOVED);

  /** What no step guards by itself: a case that spends it does not begin without leave. */
  private static final List<String> GIVEN_BEFOREHAND = List.of("card", "record");

  /** So many cases in a row with trouble mean that the terminal is broken. */
  private static final int MOST_TROUBLE = 3;

  private final Journal journal;
  private final CampaignSettings settings;
  private final KeyService keys;
  private final Progress progress;
  private final Operator operator;
  private final Terminal terminal;
  private final int sample;
  private final CampaignRecords records;
  private final ScenarioRunner scenarios;
  private final TryWatch watch = new TryWatch();
  private final EarlierRun earlier;
  private @Nullable SampleHistory inherited;
  private int troubleInARow;
  private boolean spent;
  private boolean unrestored;
  private boolean pinSet;

  Worker(
      Journal journal,
      CampaignSettings settings,
      KeyService keys,
      ScenarioRunner scenarios,
      Progress progress,
      Operator operator,
      EarlierRun earlier,
      Terminal terminal,
      int sample) {
    this.journal = journal;
    this.settings = settings;
    this.keys = keys;
    this.scenarios = scenarios;
    this.progress = progress;
    this.operator = operator;
    this.terminal = terminal;
    this.sample = sample;
    this.earlier = earlier;
    this.records = new CampaignRecords(journal, settings, keys);
    if (!terminal.capabilities().contains(Terminal.Capability.RENEW_CARD)) {
      inherited = earlier.sample(sample);
      inherited.watch(watch, settings.product());
      spent = inherited.spent();
    }
  }

  /**
   * Takes cases from the queue until it is empty or the terminal has no card any more.
   *
   * @return why it stopped early, or null
   */
  @Nullable Words work(Queue<PlannedCase> queue, BooleanSupplier stopping) {
    while (true) {
      if (stopping.getAsBoolean()) {
        return new Words("the run was interrupted by the operator", "运行被操作者中断");
      }
      PlannedCase planned = queue.poll();
      if (planned == null) {
        return null;
      }
      TerminalException trouble = run(planned, queue.isEmpty());
      troubleInARow = trouble == null ? 0 : troubleInARow + 1;
      if (trouble != null
          && (unrestored || FATAL.contains(trouble.kind()) || troubleInARow >= MOST_TROUBLE)) {
        String told = String.valueOf(trouble.getMessage());
        return told.startsWith(terminal.name())
            ? Words.same(told)
            : Words.of("%s: %s", "%s：%s", terminal.name(), told);
      }
    }
  }

  private @Nullable TerminalException run(PlannedCase planned, boolean last) {
    long start = terminal.nanoTime();
    String id = planned.testCase().id();
    int attempt = earlier.attempts(id) + 1;
    records.caseBegin(planned, attempt, terminal.name(), sample);
    Masking masking = settings.product().reference() ? Masking.none() : Masking.personalData();
    CaseEvidence evidence =
        new CaseEvidence(journal, id, attempt, planned.testCase().ids(), planned.basis(), masking);
    RandomSource randoms =
        terminal instanceof ReplayTerminal recorded
            ? recorded
            : RandomSource.seeded(settings.seed() ^ id.hashCode());
    CardSession session =
        new CardSession(terminal, settings.product(), keys, evidence, randoms, scenarios.phrases());
    scenarios.prepare(session, new SpendingLimit(session, watch, given(planned)), operator);
    TerminalException before = takeOver(session);
    CaseOutcome outcome = before == null ? execute(planned, session) : CaseOutcome.of(before);
    TerminalException afterwards = restore(planned, evidence);
    if (last && afterwards == null) {
      afterwards = takePinAway(session);
    }
    outcome = recordedToTheEnd(outcome);
    evidence.end(
        outcome.name(),
        outcome.reason(),
        outcome.trouble(),
        (terminal.nanoTime() - start) / 1_000_000);
    progress.ended(planned, outcome.name(), evidence.failed());
    return outcome.terminalTrouble() == null ? afterwards : outcome.terminalTrouble();
  }

  /** Gives back the tries that a case in progress had used up when an earlier run was killed. */
  private @Nullable TerminalException takeOver(CardSession session) {
    SampleHistory left = inherited;
    inherited = null;
    if (left == null || left.torn() == null || spent) {
      return null;
    }
    session
        .evidence()
        .remark(
            new Words(
                "the run was interrupted during "
                    + left.torn()
                    + "; its tries are given back first",
                "运行曾在 " + left.torn() + " 期间中断；先恢复其消耗的尝试次数"));
    left.spentBy(session.spent(), settings.product());
    try {
      scenarios.restore();
      return null;
    } catch (TerminalException e) {
      return e;
    }
  }

  /** A scenario that does less than its recording is not the one that was recorded. */
  private CaseOutcome recordedToTheEnd(CaseOutcome outcome) {
    if (terminal instanceof ReplayTerminal recorded && outcome.name().equals("completed")) {
      try {
        recorded.caseEnds();
      } catch (DeviationException e) {
        return CaseOutcome.of(e);
      }
    }
    return outcome;
  }

  private CaseOutcome execute(PlannedCase planned, CardSession session) {
    try {
      if (terminal instanceof ReplayTerminal recorded) {
        recorded.caseBegins(planned.testCase().id());
      }
      if (settings.isolation() == Isolation.FRESH) {
        renew();
      }
    } catch (TerminalException | DeviationException e) {
      return CaseOutcome.of(e);
    }
    if (spent) {
      return CaseOutcome.noCard();
    }
    for (String what : GIVEN_BEFOREHAND) {
      if (planned.testCase().spends().contains(what) && !given(planned).contains(what)) {
        return CaseOutcome.notGiven(what);
      }
    }
    try {
      setPin(session);
    } catch (TerminalException | NotReachedException | ReadOnlyTerminal.RefusedException e) {
      return CaseOutcome.of(e);
    }
    return CaseOutcome.of(scenarios.run(planned.testCase().pickle(), session.evidence()));
  }

  private void setPin(CardSession session) throws TerminalException, NotReachedException {
    SamplePin pin = new SamplePin(session);
    if (pin.isMissing() && !pinSet) {
      pin.set();
      pinSet = true;
    }
  }

  /** A sample that goes back to the laboratory is as it was delivered, unless it was used up. */
  private @Nullable TerminalException takePinAway(CardSession session) {
    if (!pinSet || spent || terminal.capabilities().contains(Terminal.Capability.RENEW_CARD)) {
      return null;
    }
    try {
      new SamplePin(session).clear();
      return null;
    } catch (NotReachedException e) {
      session.evidence().remark(e.reason());
      return null;
    } catch (TerminalException e) {
      return e;
    }
  }

  private @Nullable TerminalException restore(PlannedCase planned, CaseEvidence evidence) {
    try {
      boolean blocked = planned.testCase().spends().contains("card") && !spent;
      boolean restored = blocked || spent || scenarios.restore();
      boolean renewable = terminal.capabilities().contains(Terminal.Capability.RENEW_CARD);
      if ((blocked || !restored) && renewable) {
        renew();
        evidence.remark(new Words("the card was replaced by a new one", "已更换新卡"));
      } else if (blocked && given(planned).contains("card")) {
        spent = true;
      }
      return null;
    } catch (TerminalException e) {
      evidence.remark(
          new Words(
              "the card could not be restored: " + e.getMessage(), "卡片未能恢复：" + e.getMessage()));
      // what the case left behind is unknown, so no further case may be judged on this card
      unrestored = true;
      return e;
    } catch (DeviationException e) {
      evidence.remark(e.reason());
      return null;
    } catch (ReadOnlyTerminal.RefusedException e) {
      // nothing was written: what would restore the card is not sent either
      return null;
    }
  }

  private void renew() throws TerminalException {
    terminal.renewCard();
    watch.renewed();
    pinSet = false;
  }

  /** What the samples were given for and the case says it spends. */
  private Set<String> given(PlannedCase planned) {
    Product product = settings.product();
    Set<String> given = new HashSet<>(planned.testCase().spends());
    given.retainAll(product.spend());
    return given;
  }
}
