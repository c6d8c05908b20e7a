package jianka.bench.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import jianka.bench.profile.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Examples tables that name requirement ids of their own. */
class NarrowedIdsTest {

  private static final String OUTLINE =
      """
      Feature: Data / 数据

        @V2 @V3 @DATA-132 @DATA-041 @DATA-043 @FS-015
        Rule: A file / 文件
          要求：文件存在。
          来源：V20
          性质：standard

          Scenario Outline: exists / 存在
            Given a card <ef>

            @DATA-041
            Examples: household / 户籍
              | ef   |
              | EF05 |
              | EF55 |

            @DATA-043 @V3 @basis:inferred
            Examples: residence / 常住地
              | ef   |
              | EF06 |
      """;

  @TempDir Path folder;

  @Test
  void a_case_tests_the_ids_of_its_table_and_those_no_table_names() throws Exception {
    List<TestCase> cases = read(OUTLINE).cases();
    assertEquals(
        List.of("DATA-041/exists/EF05", "DATA-041/exists/EF55", "DATA-043/exists/EF06"),
        cases.stream().map(TestCase::id).toList());
    assertEquals(List.of("DATA-041", "DATA-132", "FS-015"), cases.get(0).ids());
    assertEquals(List.of("DATA-043", "DATA-132", "FS-015"), cases.get(2).ids());
  }

  @Test
  void ids_that_the_same_tables_test_are_one_requirement() throws Exception {
    Catalogue catalogue = read(OUTLINE);
    assertEquals(
        List.of(List.of("DATA-132", "FS-015"), List.of("DATA-041"), List.of("DATA-043")),
        catalogue.requirements().stream().map(Requirement::ids).toList());
    assertEquals("A file: household", catalogue.requirements().get(1).title().en());
    assertEquals("文件：户籍", catalogue.cases().get(0).requirement().title().zh());
    assertEquals(
        List.of("standard", "standard", "inferred"),
        catalogue.requirements().stream().map(Requirement::basis).toList());
  }

  @Test
  void the_innermost_version_and_basis_decide() throws Exception {
    List<TestCase> cases = read(OUTLINE).cases();
    assertEquals(Set.of("@V2", "@V3", "@DATA-041", "@DATA-132", "@FS-015"), cases.get(0).tags());
    assertEquals(
        Set.of("@V3", "@basis:inferred", "@DATA-043", "@DATA-132", "@FS-015"), cases.get(2).tags());
  }

  @Test
  void the_rule_need_not_repeat_the_ids_of_its_tables() throws Exception {
    Catalogue same =
        read(OUTLINE.replace("@DATA-132 @DATA-041 @DATA-043 @FS-015", "@DATA-132 @FS-015"));
    assertEquals(read(OUTLINE).requirements(), same.requirements());
  }

  @Test
  void a_table_that_tests_nothing_is_refused() {
    String nothing =
        OUTLINE
            .replace("@V2 @V3 @DATA-132 @DATA-041 @DATA-043 @FS-015", "@DATA-041")
            .replace("@DATA-043 @V3", "@V3");
    complain(nothing, ":19:", "tests no requirement");
  }

  private void complain(String feature, String place, String what) {
    InputException e = assertThrows(InputException.class, () -> read(feature));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.contains(place) && message.contains(what), message);
  }

  private Catalogue read(String feature) throws Exception {
    Path file = folder.resolve("data/some.feature");
    Files.createDirectories(file.getParent());
    Files.writeString(file, feature);
    return Catalogue.read(folder);
  }
}
