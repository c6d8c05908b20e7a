package jianka.bench.pcsc;

/** A PC/SC function returned something else than success; what it means depends on the moment. */
final class PcscFailure extends Exception {

  private static final long serialVersionUID = 1L;

  private final String function;
  private final int code;

  PcscFailure(String function, int code) {
    super(function + " returned " + PcscCode.nameOf(code));
    this.function = function;
    this.code = code;
  }

  String function() {
    return function;
  }

  int code() {
    return code;
  }

  boolean is(PcscCode expected) {
    return code == expected.number();
  }
}
