package jianka.reports.compare;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jianka.reports.document.WholeFile;
import jianka.reports.text.Text;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A comparison for programs: JSON, whose schema is the resource {@code
 * jianka/reports/compare.schema.json}. Lists are complete, answers are whole.
 */
public final class ComparisonFile {

  /** Version of the file's form. */
  public static final int FORMAT = 1;

  private static final ObjectWriter JSON =
      new ObjectMapper()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .writerWithDefaultPrettyPrinter();

  private ComparisonFile() {}

  public static void write(Comparison comparison, Path file) throws IOException {
    WholeFile.write(file, out -> JSON.writeValue(out, content(comparison)));
  }

  private static Map<String, @Nullable Object> content(Comparison comparison) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("format", FORMAT);
    fields.put("a", side(comparison.a()));
    fields.put("b", side(comparison.b()));
    fields.put("regressions", comparison.cases(CaseChange.Kind.REGRESSION).size());
    fields.put("common", comparison.common());
    fields.put("declared", comparison.declared().stream().map(ComparisonFile::difference).toList());
    fields.put("cases", comparison.cases().stream().map(ComparisonFile::change).toList());
    fields.put("answers", answers(comparison.answers()));
    fields.put("timings", comparison.timings().stream().map(ComparisonFile::timing).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> side(Campaign campaign) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("product", campaign.product());
    fields.put("tool", campaign.tool());
    fields.put("started", campaign.run().started().toString());
    Map<String, Long> verdicts = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values()) {
      verdicts.put(word(verdict), campaign.summary().count(verdict));
    }
    verdicts.put("waived", campaign.summary().waived());
    fields.put("verdicts", verdicts);
    return fields;
  }

  private static Map<String, @Nullable Object> difference(Difference difference) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("what", text(difference.what()));
    fields.put("a", difference.a());
    fields.put("b", difference.b());
    return fields;
  }

  private static Map<String, @Nullable Object> change(CaseChange change) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", change.id());
    fields.put("title", text(change.title()));
    fields.put("kind", word(change.kind()));
    fields.put("a", verdict(change.a()));
    fields.put("b", verdict(change.b()));
    Text reason = change.reason();
    fields.put("reason", reason == null ? null : text(reason));
    return fields;
  }

  private static @Nullable Map<String, @Nullable Object> verdict(@Nullable CaseResult result) {
    if (result == null) {
      return null;
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("verdict", result.label());
    fields.put("waived", result.waived());
    return fields;
  }

  private static Map<String, @Nullable Object> answers(AnswerChanges answers) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("compared", answers.compared());
    fields.put("changed", answers.changed().stream().map(ComparisonFile::answer).toList());
    fields.put("natural", answers.natural());
    fields.put("commands", answers.commands());
    fields.put("onlyA", answers.onlyA());
    fields.put("onlyB", answers.onlyB());
    return fields;
  }

  private static Map<String, @Nullable Object> answer(AnswerChange change) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("name", text(change.name()));
    fields.put("command", change.command());
    fields.put("kind", word(change.kind()));
    fields.put("a", change.a());
    fields.put("b", change.b());
    fields.put("bytes", change.bytes());
    fields.put("places", change.places().stream().map(ComparisonFile::place).toList());
    return fields;
  }

  private static Map<String, Object> place(AnswerChange.Place place) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("case", place.caseId());
    fields.put("step", place.step());
    fields.put("n", place.n());
    return fields;
  }

  private static Map<String, @Nullable Object> timing(Timing timing) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("name", timing.name());
    fields.put("countA", timing.countA());
    fields.put("countB", timing.countB());
    fields.put("medianA", timing.medianA());
    fields.put("medianB", timing.medianB());
    fields.put("slower", timing.slower());
    fields.put("faster", timing.faster());
    return fields;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, Object> text(Text text) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("en", text.en());
    fields.put("zh", text.zh());
    return fields;
  }
}
