package jianka.reports.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jianka.reports.Journals;
import jianka.reports.Reports;
import jianka.reports.text.Language;
import jianka.reports.waiver.WaiverFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultFileTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant DAY = Instant.parse("2026-12-01T00:00:00Z");
  private static JsonSchema schema;

  @TempDir private Path parent;

  @BeforeAll
  static void readTheSchema() throws IOException {
    try (InputStream in =
        ResultFile.class.getResourceAsStream("/jianka/reports/result.schema.json")) {
      JsonNode text = JSON.readTree(in);
      JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
      JsonSchema meta =
          factory.getSchema(java.net.URI.create("https://json-schema.org/draft/2020-12/schema"));
      assertEquals(Set.of(), meta.validate(text), "the schema is a schema");
      schema = factory.getSchema(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"passing", "failing", "hostile", "cut"})
  void the_file_keeps_to_its_schema(String journal) throws Exception {
    assertEquals(Set.of(), schema.validate(result(journal)));
  }

  @Test
  void waivers_stand_beside_the_failures_they_cover() throws Exception {
    Path folder = Journals.folder(parent, "failing");
    Path waivers =
        Files.writeString(
            parent.resolve("w.yaml"),
            """
            waivers:
              - {requirement: CMD-012, product: %s, reason: known, who: Li, until: 2027-06-30}
            """
                .formatted(JSON.writeValueAsString(productOf(folder))));
    Reports.write(folder, Language.EN, WaiverFile.read(waivers), Clock.fixed(DAY, ZoneOffset.UTC));
    JsonNode result = JSON.readTree(folder.resolve("result.json").toFile());
    assertEquals(Set.of(), schema.validate(result));
    assertEquals(1, result.at("/summary/waived").asInt());
    assertEquals("CMD-012", result.at("/waivers/0/id").asText());
    for (JsonNode one : result.get("cases")) {
      boolean waived = one.get("id").asText().equals("CMD-012/no-such-record");
      assertEquals(waived, one.get("waived").asBoolean(), one.get("id").asText());
      assertTrue(!waived || one.get("verdict").asText().equals("FAIL"));
    }
    String junit = Files.readString(folder.resolve("junit.xml"));
    assertTrue(junit.contains("<failure message=\"waived: "), junit);
    assertTrue(junit.contains("CMD-012 waived until 2027-06-30 by Li: known"), junit);
  }

  private static String productOf(Path folder) throws Exception {
    return String.valueOf(Reports.read(folder).product().get("name"));
  }

  @Test
  void the_schema_refuses_what_it_should() throws Exception {
    ObjectNode result = result("passing");
    ((ObjectNode) result.get("cases").get(0)).put("verdict", "PARTLY_PASSED");
    Set<ValidationMessage> refused = schema.validate(result);
    assertEquals(1, refused.size(), refused.toString());
  }

  @Test
  void the_totals_add_up() throws Exception {
    JsonNode summary = result("failing").get("summary");
    long executed = 0;
    for (String verdict : List.of("pass", "review", "inconclusive", "error", "fail")) {
      executed += summary.get(verdict).asLong();
    }
    assertEquals(summary.get("executed").asLong(), executed);
    assertEquals(summary.get("selected").asLong(), executed + summary.get("notRun").asLong());
    assertEquals("does-not-conform", summary.get("conformity").asText());
    assertEquals(10, summary.get("exchanges").asLong());
  }

  @Test
  void a_case_says_why() throws Exception {
    JsonNode cases = result("failing").get("cases");
    for (JsonNode one : cases) {
      boolean passed = one.get("verdict").asText().equals("PASS");
      assertEquals(passed, one.get("reason").isNull(), one.get("id").asText());
    }
  }

  @Test
  void the_files_are_replaced_and_nothing_is_left_beside_them() throws Exception {
    Path folder = Journals.folder(parent, "passing");
    Files.writeString(folder.resolve("result.json"), "old");
    Reports.write(folder, Language.ZH);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("journal.jsonl", "junit.xml", "report.html", "result.json"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    assertEquals(3, JSON.readTree(folder.resolve("result.json").toFile()).get("cases").size() - 1);
  }

  @Test
  void a_document_that_cannot_be_written_leaves_the_old_one() throws IOException {
    Path file = Files.writeString(parent.resolve("result.json"), "old");
    assertThrows(
        IOException.class,
        () ->
            WholeFile.write(
                file,
                out -> {
                  out.write("half");
                  throw new IOException("the disk is full");
                }));
    assertEquals("old", Files.readString(file));
    assertFalse(Files.exists(parent.resolve("result.json.part")));
  }

  private ObjectNode result(String journal) throws Exception {
    Path folder = Journals.folder(parent, journal);
    Reports.write(folder, Language.ZH);
    ObjectNode result = (ObjectNode) JSON.readTree(folder.resolve("result.json").toFile());
    assertTrue(result.has("format"));
    return result;
  }
}
