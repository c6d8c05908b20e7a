package jianka.reports.waiver;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.Requirement;

/**
 * What waivers can be given for in a campaign.
 *
 * @param product name of the product under test
 * @param requirements ids of its requirements
 * @param cases requirement ids by case id
 * @param neverWaived ids of requirements no waiver can be given for
 */
public record WaiverScope(
    String product,
    Set<String> requirements,
    Map<String, List<String>> cases,
    Set<String> neverWaived) {

  public WaiverScope {
    requirements = Set.copyOf(requirements);
    cases = Map.copyOf(cases);
    neverWaived = Set.copyOf(neverWaived);
  }

  /** The scope of a campaign that was run; violations met by the way belong to their case. */
  static WaiverScope of(Campaign campaign) {
    Set<String> requirements = new LinkedHashSet<>();
    Set<String> neverWaived = new LinkedHashSet<>();
    for (Requirement requirement : campaign.requirements()) {
      requirements.addAll(requirement.ids());
      if (requirement.noWaiver()) {
        neverWaived.addAll(requirement.ids());
      }
    }
    Map<String, List<String>> cases = new LinkedHashMap<>();
    for (CaseResult result : campaign.cases()) {
      Set<String> touched = new LinkedHashSet<>(result.requirements());
      result.violations().forEach(violation -> touched.addAll(violation.requirements()));
      cases.put(result.id(), List.copyOf(touched));
      requirements.addAll(touched);
    }
    return new WaiverScope(
        String.valueOf(campaign.product().getOrDefault("name", "")),
        requirements,
        cases,
        neverWaived);
  }
}
