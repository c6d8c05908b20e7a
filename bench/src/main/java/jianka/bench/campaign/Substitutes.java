package jianka.bench.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.catalogue.TestCase;
import jianka.bench.profile.Product;
import jianka.bench.profile.Words;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.Terminal.Capability;

/**
 * Which cases do not run, guided cases that stand for others included: {@code @instead:CAPABILITY}
 * marks one by which a person with an instrument finds what a case of the same requirement finds by
 * itself where the terminal has the capability ({@code @needs:CAPABILITY}). One of the two is
 * enough.
 */
final class Substitutes {

  private Substitutes() {}

  /** Every case that is excluded, with the reason. */
  static Map<TestCase, Exclusion> excluded(
      Catalogue catalogue, Product product, CardInterface side, Set<Capability> capabilities) {
    Map<TestCase, Exclusion> excluded = new LinkedHashMap<>();
    for (TestCase each : catalogue.cases()) {
      Applicability.excluded(each, product, side, capabilities)
          .ifPresent(why -> excluded.put(each, why));
    }
    for (TestCase guided : catalogue.cases()) {
      for (String capability : guided.values("@instead:")) {
        if (!excluded.containsKey(guided)) {
          decide(guided, twins(catalogue, guided, capability), excluded);
        }
      }
    }
    return excluded;
  }

  /** The cases a guided one stands for. */
  static List<TestCase> twins(Catalogue catalogue, TestCase guided, String capability) {
    return catalogue.cases().stream()
        .filter(each -> each.values("@needs:").contains(capability))
        .filter(each -> each.ids().stream().anyMatch(guided.ids()::contains))
        .toList();
  }

  private static void decide(
      TestCase guided, List<TestCase> twins, Map<TestCase, Exclusion> excluded) {
    List<String> running =
        twins.stream().filter(each -> !excluded.containsKey(each)).map(TestCase::id).toList();
    if (!running.isEmpty()) {
      Words reason =
          Words.of(
              "the terminal finds this by itself: %s", "终端可自行检测：%s", String.join(", ", running));
      excluded.put(guided, new Exclusion(reason, false));
      return;
    }
    for (TestCase twin : twins) {
      excluded.computeIfPresent(
          twin, (each, why) -> why.ofTerminal() ? stoodFor(why, guided) : why);
    }
  }

  private static Exclusion stoodFor(Exclusion why, TestCase guided) {
    return new Exclusion(
        Words.of("%s; a guided case stands for it: %s", "%s；由人工用例代替：%s", why.reason(), guided.id()),
        false);
  }
}
