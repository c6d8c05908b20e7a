package jianka.bench.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.catalogue.TestCase;
import jianka.bench.operator.ManualResults;
import jianka.bench.operator.Operator;
import jianka.bench.profile.Home;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Product;
import jianka.bench.profile.ProductReader;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.Terminal.Capability;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {

  private static final String GUIDED = "TRN-093/r-nak-after-a-wrong-pin";
  private static final String AUTOMATIC = "TRN-093/wrong-pin-r-nak-twice";
  private static final Predicate<String> TRN_093 = id -> id.startsWith("TRN-093/");
  private static final String RESULT =
      """
      - case: TRN-093/r-nak-after-a-wrong-pin
        result: fail
        operator: made up
        date: 2026-03-01
        value: two tries are gone
      """;

  @TempDir private static Path folder;

  private static Home home;
  private static Catalogue catalogue;
  private static Product card;

  @BeforeAll
  static void read() throws Exception {
    home = Home.find();
    catalogue = Catalogue.read(home.features());
    card = ProductReader.referenceCard("v2-3des", home);
  }

  @Test
  void the_seed_gives_the_order_and_nothing_else() throws Exception {
    List<String> first = ids(plan(card, 1));
    assertEquals(first, ids(plan(card, 1)));
    List<String> other = ids(plan(card, 2));
    assertNotEquals(first, other);
    assertEquals(new HashSet<>(first), new HashSet<>(other));
  }

  @Test
  void a_guided_case_stands_for_what_the_terminal_cannot_do() throws Exception {
    Product dual = ProductReader.referenceCard("v3-sm4", home);
    Plan able = contactless(dual, EnumSet.allOf(Capability.class));
    assertTrue(able.unperformed().isEmpty());
    assertEquals(
        "the terminal finds this by itself: TRN-093/wrong-pin-r-nak-twice",
        excluded(able, "TRN-093/r-nak-after-a-wrong-pin").reason().en());
    assertFalse(excluded(able, "TRN-093/r-nak-after-a-wrong-pin").ofTerminal());
    Plan unable = contactless(dual, EnumSet.complementOf(EnumSet.of(Capability.BLOCKS)));
    assertEquals(1, unable.unperformed().size());
    Exclusion automatic = excluded(unable, "TRN-093/wrong-pin-r-nak-twice");
    assertFalse(automatic.ofTerminal());
    assertTrue(
        automatic.reason().en().endsWith("stands for it: TRN-093/r-nak-after-a-wrong-pin"),
        automatic.reason().en());
  }

  /** What the selection leaves out stands for nothing: the requirement would have no verdict. */
  @Test
  void a_case_that_is_not_chosen_stands_for_none() throws Exception {
    Product dual = ProductReader.referenceCard("v3-sm4", home);
    Set<Capability> able = EnumSet.allOf(Capability.class);
    Plan person = contactless(GUIDED, dual, able, Operator.nobody());
    assertEquals(
        List.of(GUIDED), person.unperformed().keySet().stream().map(TestCase::id).toList());
    assertEquals(
        List.of(AUTOMATIC),
        person.unselected().stream().map(TestCase::id).filter(TRN_093).toList());
    Plan terminal = contactless(AUTOMATIC, dual, able, Operator.nobody());
    assertEquals(List.of(AUTOMATIC), ids(terminal));
    assertTrue(terminal.unselected().stream().map(TestCase::id).noneMatch(TRN_093));

    Set<Capability> unable = EnumSet.complementOf(EnumSet.of(Capability.BLOCKS));
    Plan neither = contactless(AUTOMATIC, dual, unable, Operator.nobody());
    assertTrue(excluded(neither, AUTOMATIC).ofTerminal(), "nobody has tested it");
    assertEquals(
        List.of(GUIDED), neither.unselected().stream().map(TestCase::id).filter(TRN_093).toList());
  }

  /** A failure that the laboratory has seen is not dropped because a terminal saw none. */
  @Test
  void a_result_of_the_laboratory_counts_beside_the_terminal() throws Exception {
    Product dual = ProductReader.referenceCard("v3-sm4", home);
    Path file = Files.writeString(folder.resolve("manual.yaml"), RESULT);
    Operator operator = ManualResults.read(file, Set.of(GUIDED));
    Plan able = contactless("@TRN-093", dual, EnumSet.allOf(Capability.class), operator);
    assertEquals(Set.of(GUIDED, AUTOMATIC), new HashSet<>(ids(able)));
    Plan unable =
        contactless(
            "@TRN-093", dual, EnumSet.complementOf(EnumSet.of(Capability.BLOCKS)), operator);
    assertEquals(List.of(GUIDED), ids(unable));
    assertFalse(excluded(unable, AUTOMATIC).ofTerminal());
  }

  @Test
  void every_guided_case_that_stands_for_others_has_such() {
    for (TestCase each : catalogue.cases()) {
      for (String capability : each.values("@instead:")) {
        assertTrue(each.manual(), each.location());
        Capability.valueOf(capability);
        assertFalse(Substitutes.twins(catalogue, each, capability).isEmpty(), each.location());
      }
    }
  }

  private static Plan contactless(Product product, Set<Capability> capabilities) throws Exception {
    return contactless("@TRN-093", product, capabilities, Operator.nobody());
  }

  private static Plan contactless(
      String only, Product product, Set<Capability> capabilities, Operator operator)
      throws Exception {
    Selection selection = Selection.parse(only);
    CardInterface side = CardInterface.CONTACTLESS;
    return Plan.of(catalogue, selection, product, side, capabilities, 1, operator);
  }

  private static Exclusion excluded(Plan plan, String id) {
    return plan.excluded().entrySet().stream()
        .filter(each -> each.getKey().id().equals(id))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void what_spends_the_card_comes_last() throws Exception {
    boolean spending = false;
    for (PlannedCase each : plan(card, 3).cases()) {
      boolean spends = each.testCase().spends().contains("card");
      assertTrue(spends || !spending, each.testCase().id() + " comes after a blocked card");
      spending = spends;
    }
    assertTrue(spending);
  }

  @Test
  void what_is_not_selected_but_would_apply_is_named() throws Exception {
    Plan whole = plan(card, 1);
    assertTrue(whole.unselected().isEmpty());
    Plan part =
        Plan.of(
            catalogue,
            Selection.parse("SEC-006"),
            card,
            CardInterface.CONTACT,
            EnumSet.allOf(Capability.class),
            1);
    int applying = whole.cases().size() + whole.unperformed().size();
    assertEquals(applying - part.cases().size(), part.unselected().size());
    ObjectNode body = new Untested(part.unselected()).besides(part.selected()).body();
    assertEquals(part.unselected().size(), body.path("cases").asInt());
    assertTrue(body.path("items").path("X_FUNC_VERIFY").asInt() > 0, body.toString());
    assertEquals(1, body.path("items").size(), "only items that have a selected case");
  }

  @Test
  void every_chosen_case_runs_or_is_left_out_for_a_reason() throws Exception {
    Plan plan = plan(card, 1);
    assertFalse(plan.excluded().isEmpty());
    plan.excluded()
        .forEach((testCase, why) -> assertFalse(why.reason().zh().isEmpty(), testCase.id()));
    Set<String> all = new HashSet<>(ids(plan));
    plan.excluded().keySet().forEach(c -> assertTrue(all.add(c.id()), c.id() + " is in both"));
    assertTrue(all.size() <= catalogue.cases().size());
  }

  @Test
  void a_selection_that_chooses_nothing_is_refused() {
    InputException e =
        assertThrows(
            InputException.class,
            () ->
                Plan.of(
                    catalogue,
                    Selection.parse("TRN-999"),
                    card,
                    CardInterface.CONTACT,
                    EnumSet.allOf(Capability.class),
                    1));
    assertTrue(String.valueOf(e.getMessage()).contains("TRN-999"));
  }

  @Test
  void a_default_nobody_declared_makes_a_verdict_assumed() throws Exception {
    Product product = ProductReader.read(home.products().resolve("example-v2.yaml"), home);
    PlannedCase declared = planned(plan(product, 1), "@param:pin.tries");
    assertEquals(List.of(), declared.assumed());
    PlannedCase assumed = planned(plan(product, 1), "@param:acl.check_order");
    assertEquals(List.of("acl.check_order"), assumed.assumed());
    assertEquals("assumed", assumed.basis());
  }

  private static PlannedCase planned(Plan plan, String tag) {
    return plan.cases().stream()
        .filter(c -> c.testCase().tags().contains(tag))
        .filter(c -> c.testCase().values("@param:").size() == 1)
        .findFirst()
        .orElseThrow();
  }

  private static Plan plan(Product product, long seed) throws InputException {
    return Plan.of(
        catalogue,
        Selection.all(),
        product,
        CardInterface.CONTACT,
        EnumSet.allOf(Capability.class),
        seed);
  }

  private static List<String> ids(Plan plan) {
    return plan.cases().stream().map(c -> c.testCase().id()).toList();
  }
}
