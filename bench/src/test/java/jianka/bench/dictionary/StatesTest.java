package jianka.bench.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jianka.bench.dictionary.Dictionary.Key;
import org.junit.jupiter.api.Test;

/** Concrete states of T-DATA-15, worked out by hand from T-DATA-16 and T-DATA-22. */
class StatesTest {

  private static final List<Key> KEYS =
      List.of(
          key("UKSSSE", "SSSE", "04"),
          key("BK", "SSSE", "05"),
          key("RKSSSE", "SSSE", "0A"),
          key("UK1DF01", "DF01", "83"),
          key("UK2DF01", "DF01", "84"),
          key("RK1DF01", "DF01", "88"),
          key("UK1DF02", "DF02", "83"),
          key("RK1DF02", "DF02", "88"));

  @Test
  void pin_or_key() {
    States states = new States(KEYS, "DF01", "PIN or RK1DF01", "UK1DF01");
    assertEquals(List.of("PIN", "RK1DF01, PIN and RK1DF01"), states.readable());
    assertEquals("nothing, UK1DF01, UK2DF01, RK1DF02 in DF02", states.unreadable());
    assertEquals(
        "nothing, PIN, RK1DF01, PIN and RK1DF01, UK2DF01, UK1DF02 in DF02", states.unwritable());
  }

  @Test
  void pin_and_key_in_either_order() {
    States states = new States(KEYS, "DF01", "PIN and RK1DF01", "UK1DF01");
    assertEquals(List.of("PIN and RK1DF01, RK1DF01 and PIN"), states.readable());
    assertEquals("nothing, PIN, RK1DF01, UK1DF01", states.unreadable());
  }

  @Test
  void key_alone() {
    States states = new States(KEYS, "SSSE", "RKSSSE", "UKSSSE");
    assertEquals(List.of("RKSSSE"), states.readable());
    assertEquals("nothing, PIN, UKSSSE, BK", states.unreadable());
    assertEquals("nothing, PIN, RKSSSE, BK", states.unwritable());
  }

  @Test
  void free_and_never() {
    assertEquals(List.of("nothing"), new States(KEYS, "DF01", "free", "UK1DF01").readable());
    States log = new States(KEYS, "DF01", "PIN", "never");
    assertEquals("nothing, RK1DF01, UK1DF01, UK2DF01", log.unreadable());
  }

  @Test
  void pin_or_update_key_of_version_1() {
    States states = new States(KEYS, "DF01", "PIN or UK1DF01", "UK1DF01");
    assertEquals(List.of("PIN, UK1DF01"), states.readable());
    assertEquals("nothing, UK2DF01", states.unreadable());
  }

  private static Key key(String name, String df, String number) {
    return new Key(name, df, number, 3, "external");
  }
}
