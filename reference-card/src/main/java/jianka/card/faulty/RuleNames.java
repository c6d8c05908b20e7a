package jianka.card.faulty;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;
import jianka.card.applet.Rules;

/** The rules of the applet by the names of their constants. */
final class RuleNames {

  private static final Map<String, Short> NUMBERS = read();

  private RuleNames() {}

  static Map<String, Short> numbers() {
    return NUMBERS;
  }

  private static Map<String, Short> read() {
    Map<String, Short> numbers = new TreeMap<>();
    for (Field field : Rules.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && !field.getName().equals("COUNT")) {
        try {
          numbers.put(field.getName(), field.getShort(null));
        } catch (IllegalAccessException e) {
          throw new IllegalStateException("constants of Rules are public", e);
        }
      }
    }
    return Map.copyOf(numbers);
  }
}
