package jianka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import jianka.bench.campaign.CampaignRunner;
import jianka.bench.campaign.CampaignSettings;
import jianka.bench.campaign.Isolation;
import jianka.bench.campaign.Plan;
import jianka.bench.campaign.ScenarioRunners;
import jianka.bench.campaign.Selection;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.evidence.Journal;
import jianka.bench.profile.Home;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Product;
import jianka.bench.profile.Words;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.Terminal.Capability;
import jianka.bench.terminal.TerminalException;
import jianka.card.faulty.FaultyCard;
import jianka.card.sim.SimulatedCards;
import jianka.card.variant.ConformingVariant;
import jianka.reports.Reports;
import jianka.reports.declaration.DeclarationException;
import jianka.reports.journal.JournalException;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.Verdict;
import jianka.steps.ChineseWording;
import org.jspecify.annotations.Nullable;

/** Runs cases against good and faulty cards and says which cases find them in the wrong. */
final class Qualification {

  /** The simulator can do whatever a terminal can. */
  private static final Set<Capability> ABLE = EnumSet.allOf(Capability.class);

  private final Home home;
  private final Catalogue catalogue;
  private final Selection selection;
  private final boolean everyCase;
  private final Path folder;
  private final ScenarioRunners runners = new ScenarioRunners(new ChineseWording());
  private final AtomicInteger campaigns = new AtomicInteger();

  /**
   * @param everyCase run every selected case against each card, not only those that are meant for
   *     it
   */
  Qualification(
      Home home, Catalogue catalogue, Selection selection, boolean everyCase, Path folder) {
    this.home = home;
    this.catalogue = catalogue;
    this.selection = selection;
    this.everyCase = everyCase;
    this.folder = folder;
  }

  /**
   * What became of one card.
   *
   * @param card the faulty card, or null for a good one
   * @param variant how a good card differs from the reference card, or null
   * @param own catching cases of a requirement the card is meant to break; for a good card those
   *     that judge it wrongly
   * @param others catching cases of other requirements
   * @param applies whether a case of the requirements it breaks applies to this profile
   * @param judged for a good card the number of cases it was judged by
   */
  record Outcome(
      String profile,
      @Nullable FaultyCard card,
      @Nullable ConformingVariant variant,
      List<CaseResult> own,
      List<CaseResult> others,
      int judged,
      boolean applies) {

    static Outcome good(
        Product product, @Nullable ConformingVariant variant, List<CaseResult> wrong, int judged) {
      return new Outcome(product.profile().name(), null, variant, wrong, List.of(), judged, true);
    }

    static Outcome bad(
        Product product,
        FaultyCard card,
        List<CaseResult> own,
        List<CaseResult> others,
        boolean applies) {
      return new Outcome(product.profile().name(), card, null, own, others, 0, applies);
    }

    Words name() {
      if (card != null) {
        return Words.same(card.name());
      }
      return variant == null
          ? new Words("(reference card)", "（参考卡）")
          : Words.of("(variant %s)", "（变体%s）", variant.name());
    }

    boolean survives() {
      return card == null ? !own.isEmpty() : applies && own.isEmpty() && others.isEmpty();
    }
  }

  /** The reference card and its conforming variants must pass on every side they have. */
  Outcome good(Product product, @Nullable ConformingVariant variant) throws Exception {
    List<CaseResult> wrong = new ArrayList<>();
    int cases = 0;
    for (CardInterface side : sides(product)) {
      Campaign campaign = run(product, selection, Setup.maker(home, product, variant), null, side);
      cases += (int) campaign.cases().stream().filter(c -> c.verdict().isPresent()).count();
      campaign.cases().stream()
          .filter(c -> c.verdict().isPresent() && c.verdict().get() != Verdict.PASS)
          .forEach(wrong::add);
    }
    return Outcome.good(product, variant, wrong, cases);
  }

  /** A faulty card must be caught; its own cases go first, contacts before contactless. */
  Outcome bad(Product product, FaultyCard card) throws Exception {
    Selection.Test its = c -> c.ids().stream().anyMatch(card.breaks()::contains);
    if (!applies(product, its)) {
      return Outcome.bad(product, card, List.of(), List.of(), false);
    }
    List<CaseResult> own = new ArrayList<>();
    List<CaseResult> others = new ArrayList<>();
    for (CardInterface side : sides(product)) {
      if (own.isEmpty()) {
        own.addAll(caught(product, selection.and(its), card, side));
      }
    }
    if (own.isEmpty() || everyCase) {
      others.addAll(
          caught(product, selection.and(c -> !its.chooses(c)), card, CardInterface.CONTACT));
    }
    return Outcome.bad(product, card, own, others, true);
  }

  private boolean applies(Product product, Selection.Test its) throws InputException {
    if (catalogue.cases().stream().noneMatch(selection.and(its).test()::chooses)) {
      return false;
    }
    for (CardInterface side : sides(product)) {
      if (!Plan.of(catalogue, selection.and(its), product, side, ABLE, 1).cases().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private List<CaseResult> caught(
      Product product, Selection chosen, FaultyCard card, CardInterface side) throws Exception {
    if (catalogue.cases().stream().noneMatch(chosen.test()::chooses)) {
      return List.of();
    }
    ConformingVariant variant = card.variant() == null ? null : CardNames.variant(card.variant());
    return run(product, chosen, Setup.maker(home, product, variant), card, side).cases().stream()
        .filter(c -> c.verdict().isPresent())
        .filter(c -> c.verdict().get() == Verdict.FAIL || c.verdict().get() == Verdict.REVIEW)
        .toList();
  }

  private static List<CardInterface> sides(Product product) {
    return product.profile().ats().length == 0
        ? List.of(CardInterface.CONTACT)
        : List.of(CardInterface.CONTACT, CardInterface.CONTACTLESS);
  }

  private Campaign run(
      Product product,
      Selection chosen,
      SimulatedCards maker,
      @Nullable FaultyCard card,
      CardInterface side)
      throws InputException,
          IOException,
          TerminalException,
          JournalException,
          DeclarationException {
    String name = product.profile().name() + "-" + (card == null ? "reference" : card.name());
    Path own =
        Files.createDirectories(
            folder.resolve("%04d-%s".formatted(campaigns.incrementAndGet(), name)));
    CampaignSettings settings =
        new CampaignSettings(
            product,
            Isolation.SHARED,
            1,
            1,
            chosen.text(),
            Map.of(),
            card == null ? null : card.name(),
            Version.text());
    try (Terminal terminal = maker.terminal(side, card);
        Journal journal = Journal.create(own.resolve("journal.jsonl"))) {
      Plan plan = Plan.of(catalogue, chosen, product, side, terminal.capabilities(), 1);
      new CampaignRunner(journal, settings, Setup.keys(product), runners, (c, o, f) -> {})
          .run(catalogue, plan, List.of(terminal));
    }
    return Reports.read(own);
  }
}
