package jianka.reports.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

  @ParameterizedTest
  @CsvSource({
    "abc, abc, aa bb cc",
    "abc, axbc, aa -x bb cc",
    "axbc, abc, aa x- bb cc",
    "abcd, bcde, a- bb cc dd -e",
    "ab, cd, a- b- -c -d",
    "'', ab, -a -b",
    "aab, ab, aa a- bb"
  })
  void one_event_more_does_not_shift_the_rest(String a, String b, String expected) {
    assertEquals(expected, shown(Alignment.of(letters(a), letters(b), Function.identity())));
  }

  @Test
  void nothing_is_lost_or_doubled_or_out_of_order() {
    Random random = new Random(1);
    for (int round = 0; round < 500; round++) {
      List<String> a = some(random);
      List<String> b = some(random);
      var pairs = Alignment.of(a, b, Function.identity());
      assertEquals(a, pairs.stream().map(Alignment.Pair::a).filter(x -> x != null).toList());
      assertEquals(b, pairs.stream().map(Alignment.Pair::b).filter(x -> x != null).toList());
      pairs.stream()
          .filter(p -> p.a() != null && p.b() != null)
          .forEach(p -> assertEquals(p.a(), p.b()));
    }
  }

  @Test
  void thousands_of_exchanges_in_one_step_are_laid_side_by_side_too() {
    List<String> a = new ArrayList<>(Collections.nCopies(5000, "x"));
    List<String> b = new ArrayList<>(Collections.nCopies(5000, "y"));
    a.set(2500, "z");
    b.set(2500, "z");
    assertNotNull(Alignment.of(a, b, Function.identity()));
  }

  private static List<String> some(Random random) {
    return letters(
        random
            .ints(random.nextInt(8), 'a', 'd')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
  }

  private static List<String> letters(String text) {
    return text.chars().mapToObj(c -> String.valueOf((char) c)).toList();
  }

  private static String shown(List<Alignment.Pair<String>> pairs) {
    StringBuilder shown = new StringBuilder();
    for (var pair : pairs) {
      shown.append(shown.isEmpty() ? "" : " ");
      shown.append(pair.a() == null ? "-" : pair.a()).append(pair.b() == null ? "-" : pair.b());
    }
    return shown.toString();
  }
}
