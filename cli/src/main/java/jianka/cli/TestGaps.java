package jianka.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jianka.bench.campaign.Selection;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.catalogue.Requirement;
import jianka.bench.catalogue.TestCase;
import jianka.bench.profile.Words;
import jianka.card.faulty.FaultyCard;

/**
 * Requirements that are written down and yet not tested: without a case, or without a faulty card
 * that is named for them, so that nobody knows whether their cases can fail.
 *
 * @param withoutCase ids of Rules that have no Example
 * @param withoutFaultyCard ids of Rules no faulty card breaks
 */
record TestGaps(List<String> withoutCase, List<String> withoutFaultyCard) {

  /** Rules for the harness and the programme: no card can break them. */
  private static final Set<String> NOT_OF_THE_CARD = Set.of("TST", "PRG");

  static TestGaps of(Catalogue catalogue, Selection selection, List<FaultyCard> cards) {
    Set<String> broken = new HashSet<>();
    cards.forEach(card -> broken.addAll(card.breaks()));
    List<String> withoutCase = new ArrayList<>();
    List<String> withoutFaultyCard = new ArrayList<>();
    for (Requirement rule : catalogue.requirements()) {
      List<TestCase> cases =
          catalogue.cases().stream()
              .filter(c -> c.ids().stream().anyMatch(rule.ids()::contains))
              .toList();
      String ids = String.join(" ", rule.ids());
      if (cases.isEmpty()) {
        withoutCase.add(ids);
      } else if (cases.stream().anyMatch(c -> !c.manual() && selection.test().chooses(c))
          && rule.ids().stream().anyMatch(TestGaps::concernsTheCard)
          && rule.ids().stream().noneMatch(broken::contains)) {
        withoutFaultyCard.add(ids);
      }
    }
    return new TestGaps(withoutCase, withoutFaultyCard);
  }

  private static boolean concernsTheCard(String id) {
    return !NOT_OF_THE_CARD.contains(id.substring(0, id.indexOf('-')));
  }

  boolean isEmpty() {
    return withoutCase.isEmpty() && withoutFaultyCard.isEmpty();
  }

  /** One line for each gap. */
  List<Words> lines() {
    List<Words> lines = new ArrayList<>();
    withoutCase.forEach(ids -> lines.add(Words.of("no case for %s", "没有用例：%s", ids)));
    withoutFaultyCard.forEach(
        ids -> lines.add(Words.of("no faulty card is meant for %s", "没有违反该要求的缺陷卡：%s", ids)));
    return lines;
  }
}
