package jianka.bench.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The implementation under test (IUT, 被测产品) with what its supplier declares (ICS) and what the
 * laboratory needs to run (IXIT).
 *
 * @param reference whether this is the reference card; only then are holder data left unmasked
 * @param details free fields for the report: supplier, version, sample, …
 * @param parameters every parameter in force, by name
 * @param confirmed requirement ids whose inferred reading the profile owner has confirmed
 * @param spend what may be used up on the samples: card, pin, key, record
 * @param pin digits of the PIN of the samples, may be empty
 * @param leftOut what the generation has and this product declares not to have
 */
public record Product(
    String name,
    boolean reference,
    Map<String, String> details,
    Profile profile,
    Map<String, Parameter> parameters,
    Set<String> confirmed,
    Set<String> spend,
    String pin,
    List<LeftOut> leftOut) {

  public Product {
    details = Map.copyOf(new LinkedHashMap<>(details));
    parameters = Map.copyOf(parameters);
    confirmed = Set.copyOf(confirmed);
    spend = Set.copyOf(spend);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * The value of a parameter.
   *
   * @throws IllegalArgumentException when no such parameter exists: a mistake in a scenario
   */
  public Parameter parameter(String parameterName) {
    Parameter parameter = parameters.get(parameterName);
    if (parameter == null) {
      throw new IllegalArgumentException("there is no profile parameter " + parameterName);
    }
    return parameter;
  }

  /** The declared value of a parameter that the bench uses. */
  public String value(Consulted parameter) {
    return parameter(parameter.parameter()).value();
  }

  /** The declared number of a parameter that the bench uses. */
  public int number(Consulted parameter) {
    return Integer.parseInt(value(parameter));
  }

  /** Whether the parameter is a default that nobody declared. */
  public boolean assumes(String parameterName) {
    return parameter(parameterName).assumed();
  }

  /** All parameters that are assumed, by name. */
  public List<Parameter> assumed() {
    List<Parameter> assumed = new ArrayList<>();
    parameters.values().stream().filter(Parameter::assumed).forEach(assumed::add);
    assumed.sort((a, b) -> a.name().compareTo(b.name()));
    return assumed;
  }
}
