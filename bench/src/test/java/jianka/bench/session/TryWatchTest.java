package jianka.bench.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TryWatchTest {

  private final TryWatch watch = new TryWatch();

  @Test
  void the_last_try_is_not_spent_on_a_wrong_value() {
    watch.answered("PIN", false, "63C2");
    assertFalse(watch.endangers("PIN", false));
    watch.answered("PIN", false, "63C1");
    assertTrue(watch.endangers("PIN", false));
    assertFalse(watch.endangers("PIN", true), "the right value gives the tries back");
  }

  @Test
  void a_value_the_card_has_refused_is_not_risked_again() {
    watch.answered("PIN", true, "63C2");
    watch.answered("PIN", true, "63C1");
    assertTrue(watch.endangers("PIN", true));
  }

  @Test
  void success_and_a_new_card_clear_the_memory() {
    watch.answered("PIN", true, "63C1");
    watch.answered("PIN", true, "9000");
    assertFalse(watch.endangers("PIN", false));
    watch.answered("PIN", true, "63C1");
    watch.renewed();
    assertFalse(watch.endangers("PIN", true));
  }

  @Test
  void keys_and_pin_are_watched_apart() {
    watch.answered("RKSSSE", true, "63C1");
    assertFalse(watch.endangers("PIN", false));
  }

  @Test
  void a_blocked_pin_has_nothing_left_to_lose() {
    watch.answered("PIN", false, "6983");
    assertFalse(watch.endangers("PIN", false));
  }
}
