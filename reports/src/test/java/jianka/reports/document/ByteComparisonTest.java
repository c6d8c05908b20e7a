package jianka.reports.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jianka.reports.text.Text;
import jianka.reports.verdict.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ByteComparisonTest {

  @Test
  void the_nearest_of_the_expected_values_is_compared() {
    assertEquals(Set.of(1), differing("63C1", null, "9000", "63C2"));
    assertEquals(Set.of(), differing("63C1", null, "63CX"));
    assertEquals(Set.of(2, 3), differing("63C10102", null, "63C1"));
  }

  @Test
  void what_the_check_named_counts() {
    assertEquals(Set.of(0), differing("63C1", List.of(0), "63C2"));
  }

  @Test
  void text_has_no_differing_bytes() {
    assertEquals(Set.of(), differing("no answer", null, "9000"));
    assertEquals(Set.of(), differing("9000", null, "any answer"));
  }

  private static Set<Integer> differing(
      String actual, @Nullable List<Integer> named, String... expected) {
    return new TreeSet<>(
        ByteComparison.differing(
            new Finding(
                0,
                "c",
                List.of(),
                false,
                "draft",
                Stream.of(expected).map(Text::same).toList(),
                Text.same(actual),
                named,
                List.of(),
                Text.same(""))));
  }
}
