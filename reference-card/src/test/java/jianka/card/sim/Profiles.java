package jianka.card.sim;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The profiles of the worked examples, read once. */
final class Profiles {

  private static final Map<String, SimulatedCards> CARDS = new ConcurrentHashMap<>();

  private Profiles() {}

  static SimulatedCards of(String name) {
    return CARDS.computeIfAbsent(name, TestCard::cards);
  }
}
