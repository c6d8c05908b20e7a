package jianka.bench.session;

/** Something of the card that is judged by rules which have names: a reset answer, the records. */
public interface NamedRules {

  /**
   * Judges one rule.
   *
   * @throws IllegalArgumentException when there is no rule of this name: a mistake in a scenario
   */
  void conforms(String rule) throws Exception;
}
