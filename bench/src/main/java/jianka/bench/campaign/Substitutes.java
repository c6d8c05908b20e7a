package jianka.bench.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.catalogue.TestCase;
import jianka.bench.operator.Operator;
import jianka.bench.profile.Product;
import jianka.bench.profile.Words;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.Terminal.Capability;

/**
 * Which cases do not run, guided cases that stand for others included: {@code @instead:CAPABILITY}
 * marks one by which a person with an instrument finds what a case of the same requirement finds by
 * itself where the terminal has the capability ({@code @needs:CAPABILITY}). One of the two is
 * enough, but one there must be: a case stands for another only if the selection has chosen it. A
 * result that the laboratory gives counts beside what the terminal finds.
 */
final class Substitutes {

  private final Catalogue catalogue;
  private final Selection selection;
  private final Operator operator;

  Substitutes(Catalogue catalogue, Selection selection, Operator operator) {
    this.catalogue = catalogue;
    this.selection = selection;
    this.operator = operator;
  }

  /** Every case that is excluded, with the reason. */
  Map<TestCase, Exclusion> excluded(
      Product product, CardInterface side, Set<Capability> capabilities) {
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

  private void decide(TestCase guided, List<TestCase> twins, Map<TestCase, Exclusion> excluded) {
    boolean chosen = selection.test().chooses(guided);
    List<String> running =
        twins.stream()
            .filter(each -> !excluded.containsKey(each))
            .filter(each -> !chosen || selection.test().chooses(each))
            .map(TestCase::id)
            .toList();
    if (!running.isEmpty() && !(chosen && operator.knows(guided.id()))) {
      Words reason =
          Words.of(
              "the terminal finds this by itself: %s", "终端可自行检测：%s", String.join(", ", running));
      excluded.put(guided, new Exclusion(reason, false));
    }
    if (chosen && running.isEmpty()) {
      for (TestCase twin : twins) {
        excluded.computeIfPresent(
            twin, (each, why) -> why.ofTerminal() ? stoodFor(why, guided) : why);
      }
    }
  }

  private static Exclusion stoodFor(Exclusion why, TestCase guided) {
    return new Exclusion(
        Words.of("%s; a guided case stands for it: %s", "%s；由人工用例代替：%s", why.reason(), guided.id()),
        false);
  }
}
