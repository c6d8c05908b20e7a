package jianka.bench.operator;

import java.util.Map;

/**
 * What a person found.
 *
 * @param operator name of the person
 * @param when date (ISO 8601), with or without time
 * @param details instrument, calibration, value, sample, note, as far as they were given
 */
public record OperatorAnswer(
    Result result, String operator, String when, Map<String, String> details) {

  /** The answers a person can give. */
  public enum Result {
    /** What must be seen was seen. */
    PASS,
    /** Something else was seen. */
    FAIL,
    /** It could not be found out. */
    INCONCLUSIVE
  }

  public OperatorAnswer {
    details = Map.copyOf(details);
  }

  /** A detail by its name, empty where it was not given. */
  public String detail(String name) {
    return details.getOrDefault(name, "");
  }
}
