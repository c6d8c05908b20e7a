package jianka.bench.campaign;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jianka.bench.catalogue.TestCase;
import jianka.bench.evidence.Journal;

/**
 * Cases that apply to the product and have no result: how many, by requirement and by official
 * item. What has one is not decided, however well the others passed (TST-078).
 */
final class Untested {

  private final int cases;
  private final Map<String, Integer> requirements = new TreeMap<>();
  private final Map<String, Integer> items = new TreeMap<>();

  Untested(Collection<TestCase> cases) {
    this.cases = cases.size();
    for (TestCase testCase : cases) {
      testCase.ids().forEach(id -> requirements.merge(id, 1, Integer::sum));
      testCase.official().forEach(item -> items.merge(item, 1, Integer::sum));
    }
  }

  /** Only what these cases speak of, too: the rest has no verdict at all. */
  Untested besides(Collection<TestCase> tested) {
    Set<String> ids = new HashSet<>();
    Set<String> official = new HashSet<>();
    for (TestCase testCase : tested) {
      ids.addAll(testCase.ids());
      official.addAll(testCase.official());
    }
    requirements.keySet().retainAll(ids);
    items.keySet().retainAll(official);
    return this;
  }

  /** For the journal: {@code cases}, {@code requirements} and {@code items} with their numbers. */
  ObjectNode body() {
    ObjectNode body = Journal.body();
    body.put("cases", cases);
    ObjectNode byRequirement = body.putObject("requirements");
    requirements.forEach(byRequirement::put);
    ObjectNode byItem = body.putObject("items");
    items.forEach(byItem::put);
    return body;
  }
}
