package jianka.reports.allure;

import io.qameta.allure.model.Label;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.util.ResultsUtils;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jianka.reports.document.EvidenceText;
import jianka.reports.text.Language;
import jianka.reports.text.Text;
import jianka.reports.text.Visible;
import jianka.reports.verdict.Attempt;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.TerminalInfo;
import jianka.reports.verdict.Verdict;
import jianka.reports.verdict.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * A case as Allure sees it. Its statuses are fewer than the verdicts: PASS is passed, FAIL failed,
 * ERROR broken; REVIEW and INCONCLUSIVE have none, which Allure shows as unknown; a case without a
 * verdict is skipped. The label {@code verdict} has the word itself.
 */
final class AllureResult {

  /** Characters of a name. */
  private static final int LONGEST = 500;

  /** Characters of the evidence. */
  private static final int LONGEST_TRACE = 100_000;

  private final Campaign campaign;
  private final Language language;
  private final AllureSteps steps;
  private final Map<String, TerminalInfo> terminals = new HashMap<>();

  AllureResult(Campaign campaign, Language language) {
    this.campaign = campaign;
    this.language = language;
    this.steps = new AllureSteps(language);
    for (TerminalInfo terminal : campaign.terminals()) {
      terminals.put(terminal.uri(), terminal);
      terminals.putIfAbsent(terminal.name(), terminal);
    }
  }

  TestResult of(CaseResult result) {
    List<Parameter> parameters = parameters(result);
    StringBuilder same = new StringBuilder(result.id());
    parameters.forEach(
        p -> same.append('\n').append(p.getName()).append('\t').append(p.getValue()));
    long start = started(result);
    return new TestResult()
        .setUuid(uuid(campaign.run().started() + "\n" + same))
        .setTestCaseId(ResultsUtils.md5(result.id()))
        .setHistoryId(ResultsUtils.md5(same.toString()))
        .setFullName(name(result.id()))
        .setName(name(result.id() + " " + result.title().in(language)))
        .setLabels(labels(result))
        .setParameters(parameters)
        .setDescription(Visible.brief(result.rule().in(language), LONGEST))
        .setStatus(status(result.verdict().orElse(null), result))
        .setStatusDetails(details(result))
        .setStage(Stage.FINISHED)
        .setSteps(steps.of(result))
        .setStart(start)
        .setStop(start + result.millis());
  }

  /** The same campaign written again gives the same files. */
  private static String uuid(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private long started(CaseResult result) {
    return result.attempts().stream()
        .findFirst()
        .map(Attempt::started)
        .orElse(campaign.run().started())
        .toEpochMilli();
  }

  /** What makes the same case another test: the card and the reader. */
  private List<Parameter> parameters(CaseResult result) {
    TerminalInfo terminal = terminals.get(result.terminal());
    if (terminal == null && !campaign.terminals().isEmpty()) {
      terminal = campaign.terminals().get(0);
    }
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(
        parameter("product", String.valueOf(campaign.product().getOrDefault("name", ""))));
    parameters.add(parameter("profile", campaign.profile()));
    parameters.add(parameter("card", terminal == null ? "" : terminal.answer()));
    parameters.add(parameter("reader", terminal == null ? result.terminal() : terminal.uri()));
    parameters.add(parameter("interface", terminal == null ? "" : terminal.cardInterface()));
    return parameters;
  }

  private static Parameter parameter(String name, String value) {
    return new Parameter().setName(name).setValue(name(value));
  }

  private List<Label> labels(CaseResult result) {
    List<Label> labels = new ArrayList<>();
    labels.add(label("framework", "jianka"));
    labels.add(label("language", "gherkin"));
    labels.add(label("parentSuite", String.valueOf(campaign.product().getOrDefault("name", ""))));
    labels.add(label("suite", result.subject()));
    labels.add(label("epic", result.subject()));
    labels.add(label("feature", result.feature().in(language)));
    labels.add(label("story", result.rule().in(language)));
    labels.add(label("verdict", result.label()));
    if (!result.waivers().isEmpty()) {
      labels.add(label("waived", String.valueOf(result.waived())));
    }
    result.requirements().forEach(id -> labels.add(label("requirement", id)));
    result.official().forEach(id -> labels.add(label("official", id)));
    result.tags().forEach(tag -> labels.add(label("tag", tag)));
    return labels;
  }

  private static Label label(String name, String value) {
    return new Label().setName(name).setValue(name(value));
  }

  private @Nullable Status status(@Nullable Verdict verdict, CaseResult result) {
    return verdict == null ? Status.SKIPPED : AllureSteps.status(verdict);
  }

  private StatusDetails details(CaseResult result) {
    StringBuilder message = new StringBuilder();
    Text mark = result.waiverMark();
    if (!mark.isEmpty()) {
      message.append(mark.in(language)).append(": ");
    }
    if (!result.verdict().equals(java.util.Optional.of(Verdict.PASS))) {
      message.append(result.label());
    }
    Text reason = result.reason();
    if (reason != null) {
      message.append(": ").append(Visible.brief(reason.in(language), LONGEST));
    }
    for (Waiver waiver : result.waivers()) {
      message.append('\n').append(name(waiver.text().in(language)));
    }
    StatusDetails details = new StatusDetails().setKnown(result.waived());
    if (!message.isEmpty()) {
      details.setMessage(Visible.xml(message.toString()));
    }
    if (!result.violations().isEmpty()) {
      String evidence = Visible.xml(EvidenceText.of(result, language));
      details.setTrace(Visible.brief(evidence, LONGEST_TRACE));
    }
    return details;
  }

  private static String name(String text) {
    return Visible.line(Visible.brief(text, LONGEST));
  }
}
