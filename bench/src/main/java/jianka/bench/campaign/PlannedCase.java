package jianka.bench.campaign;

import java.util.List;
import java.util.Set;
import jianka.bench.catalogue.TestCase;
import jianka.bench.profile.Product;

/**
 * A case that will run on a product.
 *
 * @param basis what the verdict rests on: the basis of the Rule, "assumed" where the expectation is
 *     a default nobody declared, "confirmed" where an inferred reading was declared or confirmed
 * @param assumed parameters the expectation rests on and that nobody declared
 */
public record PlannedCase(TestCase testCase, String basis, List<String> assumed) {

  private static final Set<String> GUESSES = Set.of("inferred", "assumed");

  public PlannedCase {
    assumed = List.copyOf(assumed);
  }

  /** Works out on what the verdict of a case rests (spec/index.md 7). */
  static PlannedCase of(TestCase testCase, Product product) {
    List<String> parameters = testCase.values("@param:");
    List<String> assumed = parameters.stream().filter(product::assumes).toList();
    String basis = testCase.ownBasis().orElse(testCase.requirement().basis());
    boolean confirmed = testCase.ids().stream().allMatch(product.confirmed()::contains);
    if (!assumed.isEmpty()) {
      basis = "assumed";
    } else if (confirmed) {
      basis = "confirmed";
    } else if (GUESSES.contains(basis) && !parameters.isEmpty()) {
      basis = "confirmed";
    }
    return new PlannedCase(testCase, basis, assumed);
  }
}
