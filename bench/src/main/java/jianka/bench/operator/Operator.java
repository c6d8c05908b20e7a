package jianka.bench.operator;

/** Who carries out guided cases; asked by one thread for each terminal. */
public interface Operator {

  /** Whether there is somebody, or a result, for this case. */
  boolean takes(String caseId);

  /** Whether the result is there already, so that nobody need be asked. */
  default boolean knows(String caseId) {
    return false;
  }

  /** What was found. Only asked for cases that are taken. */
  OperatorAnswer answer(OperatorTask task);

  /** Nobody is there: guided cases are not performed. */
  static Operator nobody() {
    return new Operator() {
      @Override
      public boolean takes(String caseId) {
        return false;
      }

      @Override
      public OperatorAnswer answer(OperatorTask task) {
        throw new IllegalStateException(
            "nobody is there for " + task.caseId() + "; is the Example tagged @manual?");
      }
    };
  }

  /** This operator, and another one for what this one does not take. */
  default Operator or(Operator other) {
    Operator first = this;
    return new Operator() {
      @Override
      public boolean takes(String caseId) {
        return first.takes(caseId) || other.takes(caseId);
      }

      @Override
      public boolean knows(String caseId) {
        return first.knows(caseId) || other.knows(caseId);
      }

      @Override
      public OperatorAnswer answer(OperatorTask task) {
        return (first.takes(task.caseId()) ? first : other).answer(task);
      }
    };
  }
}
