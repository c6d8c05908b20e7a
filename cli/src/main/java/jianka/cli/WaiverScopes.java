package jianka.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianka.bench.campaign.Plan;
import jianka.bench.campaign.PlannedCase;
import jianka.bench.catalogue.Requirement;
import jianka.bench.profile.Product;
import jianka.reports.waiver.WaiverScope;

/** What waivers can be given for in a campaign that has not begun. */
final class WaiverScopes {

  private WaiverScopes() {}

  static WaiverScope of(Product product, Plan plan) {
    Map<String, List<String>> cases = new HashMap<>();
    Set<String> requirements = new HashSet<>();
    Set<String> neverWaived = new HashSet<>();
    for (PlannedCase planned : plan.cases()) {
      Requirement requirement = planned.testCase().requirement();
      cases.put(planned.testCase().id(), requirement.ids());
      requirements.addAll(requirement.ids());
      if (!requirement.waivable()) {
        neverWaived.addAll(requirement.ids());
      }
    }
    return new WaiverScope(product.name(), requirements, cases, neverWaived);
  }
}
