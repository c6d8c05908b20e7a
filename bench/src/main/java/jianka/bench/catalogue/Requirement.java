package jianka.bench.catalogue;

import java.util.List;
import jianka.bench.profile.Words;

/**
 * One Rule of the feature files: a requirement, or a few that say the same. A Rule whose Examples
 * name ids of their own is as many requirements as there are groups of ids with the same cases.
 *
 * @param ids requirement ids, the first names the cases
 * @param title what the card must do, in both languages
 * @param text the requirement in Chinese, as in the description of the Rule
 * @param source clause it comes from
 * @param basis standard, draft, field, iso, inferred or assumed (spec/index.md 7)
 * @param subject folder of the feature file
 * @param feature name of the feature
 * @param waivable whether a waiver can be given for its violation (no tag {@code @no-waiver})
 */
public record Requirement(
    List<String> ids,
    Words title,
    String text,
    String source,
    String basis,
    String subject,
    Words feature,
    boolean waivable) {

  public Requirement {
    ids = List.copyOf(ids);
  }
}
