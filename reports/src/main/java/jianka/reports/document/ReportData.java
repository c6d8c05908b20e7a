package jianka.reports.document;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import jianka.reports.official.Item;
import jianka.reports.official.OfficialItems;
import jianka.reports.official.Part;
import jianka.reports.text.BasisNames;
import jianka.reports.text.Language;
import jianka.reports.text.Subjects;
import jianka.reports.text.Text;
import jianka.reports.verdict.Attempt;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.Draw;
import jianka.reports.verdict.Event;
import jianka.reports.verdict.Exchange;
import jianka.reports.verdict.Finding;
import jianka.reports.verdict.Lost;
import jianka.reports.verdict.Remark;
import jianka.reports.verdict.Requirement;
import jianka.reports.verdict.Reset;
import jianka.reports.verdict.Testimony;
import jianka.reports.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The data of {@code report.html}: an index of everything a list shows, and the attempts of the
 * cases in blocks that the page takes apart only when a case is opened.
 */
final class ReportData {

  /** Cases in one block: few enough to open without a pause. */
  static final int BLOCK = 50;

  private static final ObjectMapper JSON =
      JsonMapper.builder(new JsonFactory().setCharacterEscapes(new ForHtml()))
          .disable(MapperFeature.AUTO_DETECT_GETTERS, MapperFeature.AUTO_DETECT_IS_GETTERS)
          .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
          .addMixIn(Event.class, Named.class)
          .addMixIn(Finding.class, Judged.class)
          .addMixIn(Attempt.class, Timeless.class)
          .build();

  private ReportData() {}

  /** Everything a list shows, as JSON. */
  static String index(TestReport report, Language language) throws IOException {
    Campaign campaign = report.campaign();
    Map<String, @Nullable Object> index = ResultFile.content(report);
    index.put("language", language.code());
    index.put("block", BLOCK);
    index.put("host", campaign.host());
    // A long seed would lose its last digits as a JavaScript number.
    index.put("seed", campaign.run().seed() == null ? "" : String.valueOf(campaign.run().seed()));
    index.put("parts", OfficialItems.parts().stream().map(ReportData::part).toList());
    index.put(
        "subjectNames",
        names(
            Stream.concat(
                campaign.cases().stream().map(CaseResult::subject),
                campaign.requirements().stream().map(Requirement::subject)),
            Subjects::name));
    index.put(
        "basisNames",
        names(
            Stream.concat(
                campaign.cases().stream().map(CaseResult::basis),
                campaign.requirements().stream().map(Requirement::basis)),
            BasisNames::of));
    return JSON.writeValueAsString(index);
  }

  private static Map<String, @Nullable Object> part(Part part) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("number", part.number());
    fields.put("title", ResultFile.text(part.title()));
    fields.put("items", part.items().stream().map(ReportData::item).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> item(Item item) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", item.id());
    fields.put("clause", item.clause());
    fields.put("group", ResultFile.text(item.group()));
    fields.put("title", ResultFile.text(item.title()));
    return fields;
  }

  /** What words of the catalogue are called. */
  private static Map<String, @Nullable Object> names(
      Stream<String> words, Function<String, Text> name) {
    Map<String, @Nullable Object> names = new TreeMap<>();
    words.distinct().forEach(word -> names.put(word, ResultFile.text(name.apply(word))));
    return names;
  }

  /** All cases in blocks of {@link #BLOCK}, in the order of the index. */
  static List<List<CaseResult>> blocks(Campaign campaign) {
    List<List<CaseResult>> blocks = new ArrayList<>();
    List<CaseResult> cases = campaign.cases();
    for (int from = 0; from < cases.size(); from += BLOCK) {
      blocks.add(cases.subList(from, Math.min(cases.size(), from + BLOCK)));
    }
    return blocks;
  }

  /** What only an opened case shows, as JSON. */
  static String block(List<CaseResult> block) throws IOException {
    return JSON.writeValueAsString(block.stream().map(ReportData::evidence).toList());
  }

  /**
   * The same in gzip: evidence repeats itself so much that packed it is a tenth and less, and a
   * browser that need not read it opens the report at once.
   */
  static byte[] packed(String json) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(json.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static Map<String, @Nullable Object> evidence(CaseResult result) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("rule", ResultFile.text(result.rule()));
    fields.put("feature", ResultFile.text(result.feature()));
    fields.put("tags", result.tags());
    fields.put("location", result.location());
    fields.put("attempts", result.attempts());
    return fields;
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Exchange.class, name = "exchange"),
    @JsonSubTypes.Type(value = Lost.class, name = "lost"),
    @JsonSubTypes.Type(value = Reset.class, name = "reset"),
    @JsonSubTypes.Type(value = Draw.class, name = "random"),
    @JsonSubTypes.Type(value = Finding.class, name = "finding"),
    @JsonSubTypes.Type(value = Testimony.class, name = "operator"),
    @JsonSubTypes.Type(value = Remark.class, name = "remark")
  })
  private interface Named {}

  /** The page shows how long, not when. */
  @JsonIgnoreProperties("started")
  private interface Timeless {}

  private interface Judged {
    @JsonProperty("verdict")
    Verdict verdict();
  }

  /** No text can end the script element it stands in, or begin a comment or another one. */
  private static final class ForHtml extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

    ForHtml() {
      for (char sign : "<>&".toCharArray()) {
        ascii[sign] = CharacterEscapes.ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return character == 0x2028 || character == 0x2029
          ? new SerializedString(String.format("\\u%04x", character))
          : null;
    }
  }
}
