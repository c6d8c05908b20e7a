package jianka.bench.session;

/** What an answer must be, as a scenario names it: an FCI, records, authentication data. */
@FunctionalInterface
public interface ExpectedAnswer {

  /** Judges the last answer. */
  void check() throws Exception;
}
