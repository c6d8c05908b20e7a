package jianka.bench.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import jianka.bench.profile.Home;
import jianka.bench.profile.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

  private static final String GOOD =
      """
      Feature: Reset / 复位

        @TRN-029
        Rule: TS is 3B / TS为3B
          要求：TS为3B。
          来源：P2 8.3.1
          性质：draft

          Example: direct convention / 正向约定
            Given a card

          Example: outline / 表格
            Given a card <x>
            Examples:
              | row  | x |
              | EF05 | 1 |
              | a b  | 2 |
      """;

  @TempDir Path folder;

  @Test
  void the_features_of_this_project_are_a_catalogue() throws Exception {
    Catalogue catalogue = Catalogue.read(Home.find().features());
    assertTrue(catalogue.cases().size() >= 80, catalogue.cases().size() + " cases");
  }

  @Test
  void case_ids_are_requirement_name_and_row() throws Exception {
    Catalogue catalogue = read(GOOD);
    assertEquals(
        java.util.List.of(
            "TRN-029/direct-convention", "TRN-029/outline/EF05", "TRN-029/outline/a-b"),
        catalogue.cases().stream().map(TestCase::id).toList());
    assertEquals("transport", catalogue.requirements().get(0).subject());
    assertEquals("正向约定", catalogue.cases().get(0).title().zh());
  }

  @Test
  void a_rule_without_id_is_refused() {
    complain(GOOD.replace("  @TRN-029\n", ""), ":3:", "no requirement id");
  }

  @Test
  void a_rule_without_basis_is_refused() {
    complain(GOOD.replace("性质：draft", ""), ":4:", "性质");
  }

  @Test
  void an_unknown_basis_is_refused() {
    complain(GOOD.replace("性质：draft", "性质：rumour"), ":4:", "rumour");
  }

  @Test
  void a_name_in_one_language_is_refused() {
    complain(
        GOOD.replace("direct convention / 正向约定", "direct convention"), ":9:", "both languages");
  }

  @Test
  void the_same_case_id_twice_is_refused() {
    complain(
        GOOD + "\n    Example: direct convention / 又一个\n      Given a card\n", "twice", "TRN-029");
  }

  @Test
  void text_that_is_not_gherkin_is_refused_with_its_place() {
    complain("Feature: x / y\n  Example: a / b\n    Given c\n  oops\n", "reset.feature", "4:");
  }

  private void complain(String feature, String place, String what) {
    InputException e = assertThrows(InputException.class, () -> read(feature));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.contains(place) && message.contains(what), message);
  }

  private Catalogue read(String feature) throws Exception {
    Path file = folder.resolve("transport/reset.feature");
    Files.createDirectories(file.getParent());
    Files.writeString(file, feature);
    return Catalogue.read(folder);
  }
}
