package jianka.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jianka.bench.apdu.Hex;
import jianka.bench.campaign.Plan;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.keys.KeyService;
import jianka.bench.keys.KeyServiceException;
import jianka.bench.keys.TestKeys;
import jianka.bench.operator.Operator;
import jianka.bench.pcsc.PcscReader;
import jianka.bench.pcsc.PcscReaders;
import jianka.bench.pcsc.PcscTerminal;
import jianka.bench.probe.CardProbe;
import jianka.bench.probe.Contradictions;
import jianka.bench.profile.Home;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Parameter;
import jianka.bench.profile.Product;
import jianka.bench.profile.ProductReader;
import jianka.bench.profile.Words;
import jianka.bench.replay.RecordedOperator;
import jianka.bench.replay.Recording;
import jianka.bench.replay.ReplayTerminal;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.ReadOnlyTerminal;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.Terminal.Capability;
import jianka.bench.terminal.TerminalException;
import jianka.bench.terminal.WireTerminal;
import jianka.card.faulty.FaultyCard;
import jianka.card.perso.ProfileException;
import jianka.card.sim.SimulatedCards;
import jianka.card.variant.ConformingVariant;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign stands on, put together from the options.
 *
 * @param names terminal URI by terminal name, for the journal
 * @param recording the campaign that is replayed, or null
 */
record Setup(
    Home home,
    Product product,
    KeyService keys,
    List<Terminal> terminals,
    Map<String, String> names,
    @Nullable String faulty,
    @Nullable Recording recording)
    implements AutoCloseable {

  private static final String USUAL_PROFILE = "v2-3des";

  static Setup of(SelectionOptions options, int jobs)
      throws InputException, TerminalException, IOException {
    Home home = Home.find();
    List<TerminalUri> uris = new ArrayList<>();
    for (String text : options.terminals.isEmpty() ? List.of("sim:") : options.terminals) {
      uris.add(TerminalUri.parse(text));
    }
    refuseMixed(uris);
    Path recorded = uris.get(0).recording();
    if (recorded != null) {
      return replay(uris, Recording.read(recorded), options, home);
    }
    List<PcscReader> readers = readers(uris);
    Product product = product(options.product, variantOf(uris.get(0)), home, readers);
    KeyService keys = keys(product);
    List<Terminal> terminals = new ArrayList<>();
    Map<String, String> names = new LinkedHashMap<>();
    String faulty = null;
    for (TerminalUri uri : uris) {
      if (uri.reader() == null) {
        faulty = uri.faulty() == null ? faulty : uri.faulty();
        for (int i = 0; i < jobs; i++) {
          add(terminals, names, uri, simulated(uri, home, product));
        }
      }
    }
    for (PcscReader reader : readers) {
      Terminal terminal = PcscTerminal.of(reader.name(), PcscTerminal.Settings.usual());
      terminals.add(terminal);
      names.put(terminal.name(), "pcsc:" + reader.name());
    }
    if (options.readOnly) {
      terminals.replaceAll(ReadOnlyTerminal::new);
    }
    return new Setup(home, product, keys, terminals, names, faulty, null);
  }

  private static Setup replay(
      List<TerminalUri> uris, Recording recording, SelectionOptions options, Home home)
      throws InputException {
    String uri = uris.get(0).text();
    if (uris.size() > 1) {
      throw InputException.of(
          "--terminal %s stands alone: a recording is no pool", "--terminal %s 须单独使用：记录不能并行", uri);
    }
    if (options.product == null && !recording.reference()) {
      throw InputException.of(
          "--terminal %s: the recorded product is no reference card; say what it is with --product FILE, as when it was recorded",
          "--terminal %s：所记录的产品不是参考卡；请像记录时那样用 --product 文件 给出声明", uri);
    }
    Product product =
        options.product == null
            ? ProductReader.referenceCard(recording.profile(), home)
            : ProductReader.read(options.product, home);
    if (!product.profile().name().equals(recording.profile())) {
      throw InputException.of(
          "--terminal %s: the recorded product has the profile %s, the declared one %s",
          "--terminal %s：所记录产品的卡型配置为 %s，声明的为 %s",
          uri,
          recording.profile(),
          product.profile().name());
    }
    if (options.product == null) {
      refuseOtherParameters(uri, recording, product);
    }
    Terminal terminal = new ReplayTerminal(uri, recording);
    return new Setup(
        home,
        product,
        keys(product),
        List.of(terminal),
        Map.of(uri, uri),
        recording.faulty(),
        recording);
  }

  /** Other parameters are another reading: that is for the person to say, not for a default. */
  private static void refuseOtherParameters(String uri, Recording recording, Product product)
      throws InputException {
    Map<String, String> recorded = recording.parameters();
    for (Parameter parameter : product.parameters().values()) {
      String then = recorded.get(parameter.name());
      if (then != null && !then.equals(parameter.value())) {
        throw InputException.of(
            "--terminal %s: the recorded product declared %s = %s, the reference card has %s; say what it was with --product FILE",
            "--terminal %s：所记录的产品声明 %s = %s，参考卡为 %s；请用 --product 文件 给出当时的声明",
            uri,
            parameter.name(),
            then,
            parameter.value());
      }
    }
  }

  /** The plan, in a read-only run without what it keeps from the card. */
  Plan readable(Plan plan, Catalogue catalogue, CardInterface side, SelectionOptions options)
      throws Exception {
    if (!options.readOnly) {
      return plan;
    }
    if (recording != null) {
      throw InputException.of(
          "--read-only is for cards; a recording cannot be changed anyway",
          "--read-only 用于卡片；记录本来就不会被改变");
    }
    return plan.without(new DryRun(this, catalogue, side, seed(options)).notReadOnly(plan));
  }

  /**
   * Looks at the cards before anything is tested. A faulty card is what it is asked for, and a
   * recording was looked at when it was made.
   *
   * @param despite whether contradictions are only to be told
   * @return what the cards contradict, each with the terminal it is in
   * @throws InputException naming every contradiction, unless {@code despite}
   */
  List<Words> contradictions(boolean despite) throws InputException, TerminalException {
    List<Words> all = new ArrayList<>();
    if (faulty != null || recording != null) {
      return all;
    }
    for (Terminal terminal : terminals) {
      for (Words each : Contradictions.of(CardProbe.look(terminal), product)) {
        all.add(new Words(terminal.name() + ": " + each.en(), terminal.name() + "：" + each.zh()));
      }
    }
    if (!all.isEmpty() && !despite) {
      throw new InputException(contradicted(all));
    }
    return all;
  }

  private static Words contradicted(List<Words> all) {
    StringBuilder en = new StringBuilder();
    StringBuilder zh = new StringBuilder();
    for (Words each : all) {
      en.append("\n  ").append(each.en());
      zh.append("\n  ").append(each.zh());
    }
    return Words.of(
        "the card contradicts its declaration%s\ncorrect the declaration or take the right card; --despite-contradictions tests it all the same",
        "卡片与其声明矛盾%s\n请更正声明或换用正确的卡片；--despite-contradictions 仍按此测试",
        new Words(en.toString(), zh.toString()));
  }

  /** The selection as typed, or that of the campaign that is replayed. */
  @Nullable String only(SelectionOptions options) {
    return options.only == null && recording != null ? recording.selection() : options.only;
  }

  /** The seed as typed, or that of the campaign that is replayed; 1 where nobody says. */
  long seed(SelectionOptions options) {
    if (options.seed != null) {
      return options.seed;
    }
    return recording == null ? 1 : recording.seed();
  }

  /** The operator, or the answers that were recorded. */
  Operator operator(Operator asked) {
    return recording == null ? asked : new RecordedOperator(recording).or(asked);
  }

  /** What every terminal can do. */
  Set<Capability> capabilities() {
    Set<Capability> common = EnumSet.allOf(Capability.class);
    terminals.forEach(terminal -> common.retainAll(terminal.capabilities()));
    return common;
  }

  /** The cards of a pool must be alike, or a verdict would depend on who takes the case. */
  private static void refuseMixed(List<TerminalUri> uris) throws InputException {
    TerminalUri first = uris.get(0);
    for (TerminalUri uri : uris) {
      boolean alike =
          (uri.reader() == null) == (first.reader() == null)
              && (uri.recording() == null) == (first.recording() == null)
              && uri.contactless() == first.contactless()
              && Objects.equals(uri.faulty(), first.faulty())
              && Objects.equals(uri.variant(), first.variant());
      if (!alike) {
        throw InputException.of(
            "the terminals \"%s\" and \"%s\" hold different cards or sides; a pool needs cards that are alike",
            "终端“%s”与“%s”的卡片或接口不同；并行使用的卡片须相同", first.text(), uri.text());
      }
    }
  }

  static KeyService keys(Product product) throws InputException {
    try {
      return new TestKeys(product.profile());
    } catch (KeyServiceException e) {
      throw new InputException(
          Words.of(
              "the profile %s cannot be tested: %s",
              "卡型配置 %s 无法测试 [%s]", product.profile().name(), e.getMessage()),
          e);
    }
  }

  /** Makes the reference cards of the product's profile, or those of a conforming variant. */
  static SimulatedCards maker(Home home, Product product, @Nullable ConformingVariant variant)
      throws InputException {
    try {
      return variant == null
          ? SimulatedCards.load(home.profileFile(product.profile().name()))
          : SimulatedCards.variant(home.profiles(), variant);
    } catch (ProfileException e) {
      throw new InputException(Words.of("%s", "卡型配置有误 [%s]", e.getMessage()), e);
    }
  }

  static Terminal simulated(
      Home home, Product product, CardInterface side, @Nullable FaultyCard faulty)
      throws InputException {
    return maker(home, product, null).terminal(side, faulty);
  }

  /** The variant a terminal asks for, or the one its faulty card is made from. */
  private static @Nullable String variantOf(TerminalUri uri) throws InputException {
    return uri.variant() != null || uri.faulty() == null
        ? uri.variant()
        : CardNames.faulty(uri.faulty()).variant();
  }

  /** The declaration that belongs to a conforming variant. */
  static Product declaration(ConformingVariant variant, Home home) throws InputException {
    return ProductReader.read(
        home.products().resolve("variants").resolve(variant.name() + ".yaml"), home);
  }

  private static void add(
      List<Terminal> terminals, Map<String, String> names, TerminalUri uri, Terminal terminal) {
    Terminal timed = uri.baud() > 0 ? new WireTerminal(terminal, uri.baud()) : terminal;
    terminals.add(timed);
    names.put(timed.name(), uri.text());
  }

  static Terminal simulated(TerminalUri uri, Home home, Product product)
      throws InputException, IOException {
    CardInterface side = uri.contactless() ? CardInterface.CONTACTLESS : CardInterface.CONTACT;
    if (uri.contactless() && product.profile().ats().length == 0) {
      throw InputException.of(
          "--terminal %s: the profile %s has no contactless side",
          "--terminal %s：卡型配置 %s 没有非接触接口", uri.text(), product.profile().name());
    }
    String name = variantOf(uri);
    ConformingVariant variant = name == null ? null : CardNames.variant(name);
    if (variant != null && !variant.profile().equals(product.profile().name())) {
      throw InputException.of(
          "--terminal %s: the variant is a card of %s, the product one of %s",
          "--terminal %s：该变体的卡型配置为 %s，产品的为 %s",
          uri.text(),
          variant.profile(),
          product.profile().name());
    }
    return maker(home, product, variant)
        .terminal(side, uri.faulty() == null ? null : CardNames.faulty(uri.faulty()));
  }

  private static List<PcscReader> readers(List<TerminalUri> uris) throws TerminalException {
    List<PcscReader> readers = new ArrayList<>();
    for (TerminalUri uri : uris) {
      if (uri.reader() != null) {
        readers.addAll(PcscReaders.select(uri.reader()));
      }
    }
    return readers;
  }

  /**
   * Without a declaration a card in a reader must be a reference card: its reset answer says so.
   */
  private static Product product(
      @Nullable Path file, @Nullable String variant, Home home, List<PcscReader> readers)
      throws InputException {
    if (file != null) {
      return ProductReader.read(file, home);
    }
    if (variant != null) {
      return declaration(CardNames.variant(variant), home);
    }
    if (readers.isEmpty()) {
      return ProductReader.referenceCard(USUAL_PROFILE, home);
    }
    String profile = referenceProfile(home, readers.get(0));
    for (PcscReader reader : readers) {
      String other = referenceProfile(home, reader);
      if (!other.equals(profile)) {
        throw InputException.of(
            "the readers hold different products: \"%s\" %s, \"%s\" %s; test one at a time",
            "各读写器中的产品不同：“%s”为 %s，“%s”为 %s；请逐个测试",
            readers.get(0).name(),
            profile,
            reader.name(),
            other);
      }
    }
    return ProductReader.referenceCard(profile, home);
  }

  private static String referenceProfile(Home home, PcscReader reader) throws InputException {
    for (String name : home.profileNames()) {
      if (Arrays.equals(home.profile(name).atr(), reader.answer())) {
        return name;
      }
    }
    if (reader.answer().length == 0) {
      throw InputException.of(
          "there is no card in \"%s\", or it does not answer: put one in",
          "“%s”中没有卡片，或卡片无应答：请插入卡片", reader.name());
    }
    throw InputException.of(
        "the card in \"%s\" (reset answer %s) is none of the reference cards: say what it is with --product FILE; features/products/ has examples",
        "“%s”中的卡片（复位应答 %s）不是参考卡：请用 --product 文件 给出声明；features/products/ 中有示例",
        reader.name(),
        Hex.of(reader.answer()));
  }

  @Override
  public void close() {
    terminals.forEach(Terminal::close);
  }
}
