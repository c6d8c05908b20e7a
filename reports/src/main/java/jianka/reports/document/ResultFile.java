package jianka.reports.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jianka.reports.laboratory.LaboratoryFile;
import jianka.reports.official.Item;
import jianka.reports.official.OfficialItems;
import jianka.reports.official.SourcePart;
import jianka.reports.text.Text;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.OfficialItem;
import jianka.reports.verdict.Parameter;
import jianka.reports.verdict.Requirement;
import jianka.reports.verdict.Run;
import jianka.reports.verdict.Summary;
import jianka.reports.verdict.TerminalInfo;
import jianka.reports.verdict.Verdict;
import jianka.reports.verdict.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * {@code result.json}: what programs read (TST-114). Its schema is the resource {@code
 * jianka/reports/result.schema.json}; a change that breaks readers raises {@link #FORMAT}.
 */
public final class ResultFile {

  /** Version of the file's form. */
  public static final int FORMAT = 1;

  private static final ObjectWriter JSON =
      new ObjectMapper()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .writerWithDefaultPrettyPrinter();

  private ResultFile() {}

  public static void write(TestReport report, Path file) throws IOException {
    WholeFile.write(file, out -> JSON.writeValue(out, content(report)));
  }

  /** The fields of the file in their order. */
  static Map<String, @Nullable Object> content(TestReport report) {
    Campaign campaign = report.campaign();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("format", FORMAT);
    fields.put("report", report(report));
    fields.put("tool", campaign.tool());
    fields.put("product", campaign.product());
    fields.put(
        "profile",
        Map.of(
            "name",
            campaign.profile(),
            "parameters",
            campaign.parameters().stream().map(ResultFile::parameter).toList()));
    fields.put("terminals", campaign.terminals().stream().map(ResultFile::terminal).toList());
    fields.put("run", run(campaign.run()));
    fields.put("summary", summary(campaign.summary()));
    fields.put("waivers", campaign.waivers().stream().map(ResultFile::waiver).toList());
    fields.put("grounds", texts(campaign.grounds()));
    fields.put("remarks", texts(campaign.remarks()));
    fields.put(
        "requirements", campaign.requirements().stream().map(ResultFile::requirement).toList());
    fields.put("items", campaign.items().stream().map(ResultFile::item).toList());
    fields.put("sources", report.sources().stream().map(ResultFile::source).toList());
    fields.put("commands", report.times().stream().map(ResultFile::command).toList());
    fields.put("cases", campaign.cases().stream().map(ResultFile::caseFields).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> report(TestReport report) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("number", report.number());
    fields.put("draft", report.draft());
    fields.put("missing", texts(report.missing()));
    fields.put("catalogue", report.catalogue());
    fields.put("parameters", report.parameters());
    fields.put("laboratory", LaboratoryFile.content(report.laboratory()));
    return fields;
  }

  private static Map<String, @Nullable Object> source(SourcePart part) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("number", part.number());
    fields.put("title", some(part.title()));
    fields.put("requirements", part.requirements());
    for (Verdict verdict : Verdict.values()) {
      fields.put(verdict.title().en(), part.count(verdict));
    }
    fields.put("open", part.open());
    return fields;
  }

  private static Map<String, @Nullable Object> command(CommandTime time) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("name", time.name());
    fields.put("count", time.count());
    fields.put("min", time.min());
    fields.put("median", time.median());
    fields.put("p95", time.p95());
    fields.put("max", time.max());
    return fields;
  }

  private static Map<String, @Nullable Object> parameter(Parameter parameter) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("name", parameter.name());
    fields.put("value", parameter.value());
    fields.put("assumed", parameter.assumed());
    fields.put("en", parameter.meaning().en());
    fields.put("zh", parameter.meaning().zh());
    return fields;
  }

  private static Map<String, @Nullable Object> terminal(TerminalInfo terminal) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("uri", terminal.uri());
    fields.put("name", terminal.name());
    fields.put("interface", terminal.cardInterface());
    fields.put("answer", terminal.answer());
    return fields;
  }

  private static Map<String, @Nullable Object> run(Run run) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("started", run.started().toString());
    fields.put("millis", run.millis());
    fields.put("isolation", run.isolation());
    fields.put("seed", run.seed());
    fields.put("jobs", run.jobs());
    fields.put("selection", run.selection());
    fields.put("faulty", run.faulty());
    fields.put("stopped", text(run.stopped()));
    fields.put("ended", run.ended());
    return fields;
  }

  private static Map<String, @Nullable Object> waiver(Waiver waiver) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("of", waiver.of().name().toLowerCase(Locale.ROOT));
    fields.put("id", waiver.id());
    fields.put("product", waiver.product());
    fields.put("reason", waiver.reason());
    fields.put("who", waiver.who());
    fields.put("until", waiver.until().toString());
    return fields;
  }

  private static Map<String, @Nullable Object> summary(Summary summary) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("selected", summary.selected());
    fields.put("executed", summary.executed());
    for (Verdict verdict : Verdict.values()) {
      fields.put(verdict.title().en(), summary.count(verdict));
    }
    fields.put("notRun", summary.notRun());
    fields.put("notApplicable", summary.notApplicable());
    fields.put("notPerformed", summary.notPerformed());
    fields.put("waived", summary.waived());
    fields.put("exchanges", summary.exchanges());
    fields.put("bytes", summary.bytes());
    fields.put("conformity", summary.conformity().code());
    return fields;
  }

  private static Map<String, @Nullable Object> requirement(Requirement requirement) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("ids", requirement.ids());
    fields.put("title", text(requirement.title()));
    fields.put("text", requirement.text().zh());
    fields.put("source", requirement.source());
    fields.put("basis", requirement.basis());
    fields.put("subject", requirement.subject());
    fields.put("verification", requirement.verification());
    fields.put("noWaiver", requirement.noWaiver());
    fields.put("verdict", requirement.label());
    fields.put("waived", requirement.waived());
    fields.put("cases", requirement.cases());
    return fields;
  }

  private static Map<String, @Nullable Object> item(OfficialItem item) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    Item listed = OfficialItems.of(item.id());
    fields.put("id", item.id());
    fields.put("part", listed.part());
    fields.put("clause", listed.clause());
    fields.put("official", listed.official());
    fields.put("title", some(listed.title()));
    fields.put("verdict", item.label());
    fields.put("waived", item.waived());
    fields.put("cases", item.cases());
    return fields;
  }

  static Map<String, @Nullable Object> caseFields(CaseResult result) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", result.id());
    fields.put("requirements", result.requirements());
    fields.put("verdict", result.label());
    fields.put("waived", result.waived());
    fields.put("waivers", result.waivers().stream().map(Waiver::id).toList());
    fields.put("reason", text(result.reason()));
    fields.put("exchanges", result.exchanges());
    fields.put("millis", result.millis());
    fields.put("title", text(result.title()));
    fields.put("subject", result.subject());
    fields.put("official", result.official());
    fields.put("basis", result.basis());
    fields.put("terminal", result.terminal());
    fields.put("attempts", result.attempts().size());
    fields.put("assumed", result.assumed());
    return fields;
  }

  static List<Map<String, @Nullable Object>> texts(List<Text> texts) {
    return texts.stream().map(ResultFile::some).toList();
  }

  static @Nullable Map<String, @Nullable Object> text(@Nullable Text text) {
    return text == null ? null : some(text);
  }

  private static Map<String, @Nullable Object> some(Text text) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("en", text.en());
    fields.put("zh", text.zh());
    return fields;
  }
}
