package jianka.bench.campaign;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.evidence.Journal;
import jianka.bench.keys.KeyService;
import jianka.bench.operator.Operator;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Words;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.Terminal.Capability;
import jianka.bench.terminal.TerminalException;
import org.jspecify.annotations.Nullable;

/**
 * Runs the cases of a plan, one worker for each terminal, and writes the journal. Verdicts are not
 * made here.
 */
public final class CampaignRunner {

  private final Journal journal;
  private final CampaignSettings settings;
  private final KeyService keys;
  private final ScenarioRunners runners;
  private final Progress progress;
  private final Operator operator;
  private final List<Words> remarks = new ArrayList<>();
  private EarlierRun earlier = EarlierRun.none();
  private volatile boolean stopping;

  public CampaignRunner(
      Journal journal,
      CampaignSettings settings,
      KeyService keys,
      ScenarioRunners runners,
      Progress progress) {
    this(journal, settings, keys, runners, progress, Operator.nobody());
  }

  /**
   * @param operator who performs the guided cases of the plan
   */
  public CampaignRunner(
      Journal journal,
      CampaignSettings settings,
      KeyService keys,
      ScenarioRunners runners,
      Progress progress,
      Operator operator) {
    this.operator = operator;
    this.journal = journal;
    this.settings = settings;
    this.keys = keys;
    this.runners = runners;
    this.progress = progress;
  }

  /** What a reader of the whole report must know; becomes part of the journal when it begins. */
  public void remark(List<Words> texts) {
    remarks.addAll(texts);
  }

  /** Ends the run after the cases in progress; callable from any thread. */
  public void stop() {
    stopping = true;
  }

  /**
   * Runs the plan. Every terminal must be connectable.
   *
   * @return why the run ended early, or null where every case had its turn
   * @throws TerminalException when a terminal cannot be connected at the start
   */
  public @Nullable Words run(Catalogue catalogue, Plan plan, List<Terminal> terminals)
      throws TerminalException {
    List<ResetAnswer> answers = connected(terminals);
    CampaignRecords records = new CampaignRecords(journal, settings, keys);
    journal.append("campaign.begin", records.begin(plan, terminals, answers));
    return go(records, catalogue, plan, terminals);
  }

  /**
   * Goes on with an interrupted campaign: the cases that have no end yet.
   *
   * @param newCard whether the samples were replaced by unspent ones
   * @throws InputException when the interrupted campaign was another one, or the case in progress
   *     has left a card that cannot be replaced in a state nobody knows
   * @throws TerminalException when a terminal cannot be connected at the start
   */
  public @Nullable Words resume(
      EarlierRun run, boolean newCard, Catalogue catalogue, Plan plan, List<Terminal> terminals)
      throws TerminalException, InputException {
    List<ResetAnswer> answers = connected(terminals);
    CampaignRecords records = new CampaignRecords(journal, settings, keys);
    run.refuseOther(records.begin(plan, terminals, answers), newCard);
    if (newCard) {
      run.replaceSamples();
    }
    for (int i = 0; i < terminals.size(); i++) {
      refuseUnknownState(run.sample(i + 1), terminals.get(i));
    }
    earlier = run;
    ObjectNode body = Journal.body();
    body.put("torn", journal.torn());
    body.put("newCard", newCard);
    ArrayNode cases = body.putArray("cases");
    run.torn().forEach(cases::add);
    journal.append("campaign.resume", body);
    return go(records, catalogue, plan, terminals);
  }

  private static void refuseUnknownState(SampleHistory sample, Terminal terminal)
      throws InputException {
    String changed = sample.changedBy();
    if (changed != null && !terminal.capabilities().contains(Capability.RENEW_CARD)) {
      throw InputException.of(
          "%s: %s was interrupted after it had changed the card (command %s), and nobody knows what it would have put back; put in an unspent sample and give --new-card",
          "%s：%s 在改变卡片（命令 %s）之后被中断，尚未恢复的内容无从得知；请换上未消耗的样品并给出 --new-card",
          terminal.name(),
          sample.torn(),
          changed);
    }
  }

  private static List<ResetAnswer> connected(List<Terminal> terminals) throws TerminalException {
    List<ResetAnswer> answers = new ArrayList<>();
    for (Terminal terminal : terminals) {
      answers.add(terminal.connect());
    }
    return answers;
  }

  private @Nullable Words go(
      CampaignRecords records, Catalogue catalogue, Plan plan, List<Terminal> terminals) {
    long start = System.nanoTime();
    records.preamble(catalogue, plan, earlier.preamble());
    for (Words text : remarks) {
      ObjectNode body = Journal.body();
      CampaignRecords.put(body, "text", text);
      journal.append("remark", body);
    }
    Queue<PlannedCase> queue = new ConcurrentLinkedQueue<>(plan.cases());
    queue.removeIf(earlier::ended);
    Words stopped = work(queue, terminals);
    ObjectNode end = Journal.body();
    end.put("millis", earlier.millis() + (System.nanoTime() - start) / 1_000_000);
    end.put("notRun", queue.size());
    if (!queue.isEmpty()) {
      end.set("left", new Untested(queue.stream().map(PlannedCase::testCase).toList()).body());
    }
    CampaignRecords.put(end, "stopped", stopped);
    journal.append("campaign.end", end);
    return stopped;
  }

  private @Nullable Words work(Queue<PlannedCase> queue, Terminal terminal, int sample) {
    ScenarioRunner scenarios = runners.take();
    try {
      return new Worker(
              journal, settings, keys, scenarios, progress, operator, earlier, terminal, sample)
          .work(queue, () -> stopping);
    } finally {
      runners.give(scenarios);
    }
  }

  private @Nullable Words work(Queue<PlannedCase> queue, List<Terminal> terminals) {
    ExecutorService threads = Executors.newFixedThreadPool(terminals.size());
    try {
      List<Future<@Nullable Words>> workers = new ArrayList<>();
      for (int i = 0; i < terminals.size(); i++) {
        Terminal terminal = terminals.get(i);
        int sample = i + 1;
        workers.add(threads.submit(() -> work(queue, terminal, sample)));
      }
      Words stopped = null;
      for (Future<@Nullable Words> worker : workers) {
        Words reason = worker.get();
        stopped = stopped == null ? reason : stopped;
      }
      return queue.isEmpty() ? null : stopped;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Words("the run was interrupted", "运行被中断");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("a worker failed", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
