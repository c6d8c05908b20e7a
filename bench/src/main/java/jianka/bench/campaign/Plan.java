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
import jianka.bench.evidence.Chain;
import jianka.bench.operator.Operator;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Product;
import jianka.bench.profile.Words;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.Terminal.Capability;

/**
 * What runs, in which order, and what the declaration leaves out.
 *
 * @param cases in the order of execution: shuffled by the seed, guided cases first, cases that
 *     spend something last
 * @param excluded cases that do not apply, with the declaration that says so, or that the terminal
 *     cannot run
 * @param unperformed guided cases for which there is nobody and no result, with what is missing
 * @param unselected cases that would apply, but that the selection or a read-only run leaves out
 */
public record Plan(
    List<PlannedCase> cases,
    Map<TestCase, Exclusion> excluded,
    Map<TestCase, Words> unperformed,
    List<TestCase> unselected) {

  private static final Words NEEDS_A_PERSON =
      new Words(
          "needs a person: no operator and no result of the laboratory was given",
          "需人工执行：未指定操作者，也未提供实验室结果");

  /** Later kinds of spending make earlier ones impossible on the same sample. */
  private static final List<String> SPENDING_ORDER = List.of("record", "pin", "key", "card");

  public Plan {
    cases = List.copyOf(cases);
    excluded = Collections.unmodifiableMap(new LinkedHashMap<>(excluded));
    unperformed = Collections.unmodifiableMap(new LinkedHashMap<>(unperformed));
    unselected = List.copyOf(unselected);
  }

  /** The plan of a run without an operator. */
  public static Plan of(
      Catalogue catalogue,
      Selection selection,
      Product product,
      CardInterface side,
      Set<Capability> capabilities,
      long seed)
      throws InputException {
    return of(catalogue, selection, product, side, capabilities, seed, Operator.nobody());
  }

  /**
   * @param capabilities what every terminal of the campaign can do
   * @param operator who performs the guided cases
   * @throws InputException when the selection chooses nothing
   */
  public static Plan of(
      Catalogue catalogue,
      Selection selection,
      Product product,
      CardInterface side,
      Set<Capability> capabilities,
      long seed,
      Operator operator)
      throws InputException {
    List<PlannedCase> cases = new ArrayList<>();
    Map<TestCase, Exclusion> excluded = new LinkedHashMap<>();
    Map<TestCase, Words> unperformed = new LinkedHashMap<>();
    List<TestCase> unselected = new ArrayList<>();
    Map<TestCase, Exclusion> exclusions =
        new Substitutes(catalogue, selection, operator).excluded(product, side, capabilities);
    for (TestCase testCase : catalogue.cases()) {
      Exclusion exclusion = exclusions.get(testCase);
      if (!selection.test().chooses(testCase)) {
        if (exclusion == null) {
          unselected.add(testCase);
        }
      } else {
        if (exclusion != null) {
          excluded.put(testCase, exclusion);
        } else if (testCase.manual() && !operator.takes(testCase.id())) {
          unperformed.put(testCase, NEEDS_A_PERSON);
        } else {
          cases.add(PlannedCase.of(testCase, product));
        }
      }
    }
    if (cases.isEmpty() && excluded.isEmpty() && unperformed.isEmpty()) {
      throw InputException.of(
          "--only \"%s\" chooses no case; use a tag expression (@CMD-034), a requirement id, a case id or a subject",
          "--only “%s”没有选中任何用例；可用标签表达式（@CMD-034）、要求编号、用例编号或主题", selection.text());
    }
    Collections.shuffle(cases, new Random(seed));
    cases.sort((a, b) -> Integer.compare(rank(a), rank(b)));
    return new Plan(cases, excluded, unperformed, unselected);
  }

  /**
   * SM3 over ids and steps of the cases in their order, 64 hex digits: what exactly was planned.
   */
  String digest() {
    StringBuilder text = new StringBuilder();
    for (PlannedCase planned : cases) {
      text.append(planned.testCase().id()).append('\n');
      planned.testCase().pickle().getSteps().forEach(s -> text.append(s.getText()).append('\n'));
    }
    return Chain.digest(text.toString());
  }

  /** Every case the selection chooses, whatever becomes of it. */
  List<TestCase> selected() {
    List<TestCase> selected = new ArrayList<>();
    cases.forEach(planned -> selected.add(planned.testCase()));
    selected.addAll(excluded.keySet());
    selected.addAll(unperformed.keySet());
    return selected;
  }

  /** The plan without these cases, which are left out for the reasons given. */
  public Plan without(Map<TestCase, Words> left) {
    Map<TestCase, Exclusion> all = new LinkedHashMap<>(excluded);
    left.forEach((testCase, reason) -> all.put(testCase, new Exclusion(reason, true)));
    List<PlannedCase> kept = cases.stream().filter(c -> !left.containsKey(c.testCase())).toList();
    List<TestCase> untested = new ArrayList<>(unselected);
    untested.addAll(left.keySet());
    return new Plan(kept, all, unperformed, untested);
  }

  /** The plan without its guided cases. */
  public Plan automated() {
    List<PlannedCase> automated = cases.stream().filter(c -> !c.testCase().manual()).toList();
    return new Plan(automated, excluded, unperformed, unselected);
  }

  private static int rank(PlannedCase planned) {
    Set<String> spends = planned.testCase().spends();
    // guided cases go first, so that the person need not stay
    int rank = planned.testCase().manual() ? -1 : 0;
    for (int i = 0; i < SPENDING_ORDER.size(); i++) {
      if (spends.contains(SPENDING_ORDER.get(i))) {
        rank = i + 1;
      }
    }
    return rank;
  }
}
