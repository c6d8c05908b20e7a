package jianka.bench.session;

/** A PIN or key whose right use gives a right, and whose wrong uses are counted. */
public interface Secret {

  /** The states that a scenario asks for. */
  enum State {
    /** 个人密码已校验, 密钥已鉴别. */
    USED,
    /** No try is left. */
    BLOCKED
  }

  /** Precondition: it has been used with success. */
  void requireUsed() throws Exception;

  /** Precondition: it has no try left. */
  void requireBlocked() throws Exception;

  /** Precondition: this many tries have been used up. */
  void requireWrongTries(int tries) throws Exception;

  /** Precondition: it is in this state. */
  default void require(State state) throws Exception {
    switch (state) {
      case USED -> requireUsed();
      case BLOCKED -> requireBlocked();
    }
  }
}
