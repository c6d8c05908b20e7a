package jianka.bench.tear;

import java.util.Map;

/**
 * What a card may show after a command was cut.
 *
 * @param before the state before the command
 * @param after the state after the complete command
 */
record Expected(State before, State after) {

  /** A command that changes nothing. */
  static Expected same(State state) {
    return new Expected(state, state);
  }

  /**
   * Whether each counter is as before, one lower, or as the complete command leaves it (CMD-234): a
   * wrong try never gives tries, a right one may already have given all.
   */
  boolean allowsTries(State seen) {
    for (Map.Entry<String, Integer> counter : before.tries().entrySet()) {
      Integer left = seen.tries().get(counter.getKey());
      int was = counter.getValue();
      if (left == null
          || left != was && left != was - 1 && !left.equals(after.tries().get(counter.getKey()))) {
        return false;
      }
    }
    return true;
  }

  boolean allowsContent(State seen) {
    return seen.content().equals(before.content()) || seen.content().equals(after.content());
  }
}
