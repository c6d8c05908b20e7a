package jianka.bench.campaign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.catalogue.TestCase;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Product;
import jianka.bench.profile.Words;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.Terminal.Capability;

/**
 * What runs, in which order, and what the declaration leaves out.
 *
 * @param cases in the order of execution: shuffled by the seed, cases that spend something last
 * @param excluded cases that do not apply, with the declaration that says so
 */
public record Plan(List<PlannedCase> cases, Map<TestCase, Words> excluded) {

  /** Later kinds of spending make earlier ones impossible on the same sample. */
  private static final List<String> SPENDING_ORDER = List.of("record", "pin", "key", "card");

  public Plan {
    cases = List.copyOf(cases);
    excluded = Collections.unmodifiableMap(new LinkedHashMap<>(excluded));
  }

  /**
   * @param capabilities what every terminal of the campaign can do
   * @throws InputException when the selection chooses nothing
   */
  public static Plan of(
      Catalogue catalogue,
      Selection selection,
      Product product,
      CardInterface side,
      Set<Capability> capabilities,
      long seed)
      throws InputException {
    List<PlannedCase> cases = new ArrayList<>();
    Map<TestCase, Words> excluded = new LinkedHashMap<>();
    for (TestCase testCase : catalogue.cases()) {
      if (selection.test().chooses(testCase)) {
        Applicability.excluded(testCase, product, side, capabilities)
            .ifPresentOrElse(
                reason -> excluded.put(testCase, reason),
                () -> cases.add(PlannedCase.of(testCase, product)));
      }
    }
    if (cases.isEmpty() && excluded.isEmpty()) {
      throw new InputException(
          "--only \"%s\" chooses no case; use a tag expression (@CMD-034), a requirement id, a case id or a subject"
              .formatted(selection.text()));
    }
    Collections.shuffle(cases, new Random(seed));
    cases.sort((a, b) -> Integer.compare(rank(a), rank(b)));
    return new Plan(cases, excluded);
  }

  private static int rank(PlannedCase planned) {
    Set<String> spends = planned.testCase().spends();
    int rank = 0;
    for (int i = 0; i < SPENDING_ORDER.size(); i++) {
      if (spends.contains(SPENDING_ORDER.get(i))) {
        rank = i + 1;
      }
    }
    return rank;
  }
}
