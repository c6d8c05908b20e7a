package jianka.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhraseTest {

  private static final List<Phrase> PHRASES =
      Phrase.in(
          Map.of(
              "record {0} of {1}", "{1}的第{0}条记录",
              "record {0}", "第{0}条记录",
              "nothing open", "无",
              "a (pair) of {0}", "一对{0}"));

  @Test
  void the_most_exact_form_is_meant_and_places_may_be_turned_round() {
    assertEquals("DF01 EF05的第2条记录", chinese("record 2 of DF01 EF05").orElseThrow());
    assertEquals("第2条记录", chinese("record 2").orElseThrow());
  }

  @Test
  void what_stands_in_a_place_is_rendered_too() {
    assertEquals("一对<keys>", chinese("a (pair) of keys").orElseThrow());
  }

  @Test
  void an_argument_of_no_form_stays_open() {
    assertTrue(chinese("the record 2").isEmpty());
    assertEquals(3, PHRASES.size(), "entries without places are no forms");
  }

  private static Optional<String> chinese(String argument) {
    return PHRASES.stream()
        .flatMap(p -> p.rendering(argument, t -> t.matches("[a-z]+") ? "<" + t + ">" : t).stream())
        .findFirst();
  }
}
