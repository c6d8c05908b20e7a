package jianka.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import jianka.bench.pcsc.PcscReader;
import jianka.bench.pcsc.PcscReaders;
import jianka.bench.pcsc.PcscTerminal;
import jianka.bench.profile.Home;
import jianka.bench.profile.InputException;
import jianka.bench.profile.ProductReader;
import jianka.bench.profile.Words;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;
import jianka.card.perso.CardMaker;
import jianka.card.perso.CardOptions;
import jianka.card.perso.PersonalisationPlan;
import jianka.card.perso.ProfileException;
import jianka.card.perso.ResetAnswers;
import jianka.card.perso.StatedOptions;
import jianka.card.sim.CardProgram;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "personalise",
    mixinStandardHelpOptions = true,
    description = {
      "Personalises a reference card from a profile: on the simulator, which shows that the commands",
      "fit, into a file with --out, or into a physical Java Card with --terminal.",
      "Options: region, number, pin, holder.number, holder.name, holder.ethnic, without=DF02,DF07,",
      "empty=DF03, extension=FILE, and every profile parameter (features/profiles/parameters.yaml)."
    })
final class CardPersonaliseCommand implements Callable<Integer> {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  @Spec private CommandSpec spec;

  @Option(
      names = "--profile",
      paramLabel = "P",
      defaultValue = "v2-3des",
      description = "profile of the card (default: ${DEFAULT-VALUE})")
  private String profile;

  @Option(
      names = "--option",
      paramLabel = "NAME=VALUE",
      description = "what differs from the profile; may be given more than once")
  private List<String> options = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "write the commands, one a line in hex; they hold the test keys of the card")
  private @Nullable Path out;

  @Option(
      names = "--terminal",
      paramLabel = "pcsc:NAME",
      description = "a card with the blank applet (card install) that shall become this one")
  private @Nullable String terminal;

  @Override
  public Integer call() throws Exception {
    Home home = Home.find();
    Path file = home.profileFile(profile);
    String reader = terminal == null ? null : reader(terminal);
    if (out != null) {
      refuseNoFile(out);
    }
    Set<String> parameters = ProductReader.referenceCard(profile, home).parameters().keySet();
    PrintWriter console = spec.commandLine().getOut();
    PersonalisationPlan plan = plan(file, parameters);
    tellOptionsWithoutEffect(file, parameters);
    new CardProgram(plan, null); // answers every command, or says which it refuses
    ResetAnswers answers = plan.resetAnswers();
    console.printf(
        "profile %s%s: %d commands, each answered 9000 by a simulated card%n",
        profile, options.isEmpty() ? "" : " with " + options, plan.commands().size());
    console.println("ATR " + HEX.formatHex(answers.atr()));
    byte @Nullable [] ats = answers.ats();
    if (ats != null) {
      console.println("ATS " + HEX.formatHex(ats));
    }
    if (out != null) {
      write(out, plan);
      console.println("commands in " + out);
    }
    return reader == null ? 0 : makePhysical(reader, plan, console);
  }

  /** Before any work: what --out names must be a file in a folder that is there. */
  private static void refuseNoFile(Path file) throws InputException {
    Path whole = file.toAbsolutePath();
    if (Files.isDirectory(whole)) {
      throw InputException.of(
          "--out: %s is a folder; name a file in it", "--out：%s 是文件夹；请给出其中的文件", file);
    }
    Path folder = whole.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw InputException.of(
          "--out: there is no folder %s; make it first", "--out：没有文件夹 %s；请先建立", folder);
    }
  }

  private static String reader(String uri) throws InputException {
    String name = TerminalUri.parse(uri).reader();
    if (name == null || name.equals("*")) {
      throw InputException.of(
          "--terminal should be pcsc:NAME, one reader, is \"%s\"",
          "--terminal 应为 pcsc:名称（一个读写器），现为“%s”", uri);
    }
    return name;
  }

  private PersonalisationPlan plan(Path file, Set<String> parameters) throws InputException {
    try {
      return PersonalisationPlan.of(file, StatedOptions.of(options, parameters));
    } catch (ProfileException | IllegalArgumentException e) {
      throw new InputException(Words.of("%s", "卡片无法这样个人化 [%s]", e.getMessage()), e);
    }
  }

  /** An option that leaves the card as it is would deceive whoever gave it. */
  private void tellOptionsWithoutEffect(Path file, Set<String> parameters) throws ProfileException {
    CardOptions so = CardOptions.none();
    PersonalisationPlan before = PersonalisationPlan.of(file);
    for (String option : options) {
      so = so.and(StatedOptions.of(List.of(option), parameters));
      PersonalisationPlan after = PersonalisationPlan.of(file, so);
      if (alike(before, after)) {
        spec.commandLine()
            .getErr()
            .println(
                "jianka: --option "
                    + option
                    + " changes nothing: the card is so already, or this is no matter of the card");
      }
      before = after;
    }
  }

  private static boolean alike(PersonalisationPlan one, PersonalisationPlan other) {
    return Arrays.deepEquals(one.commands().toArray(), other.commands().toArray())
        && Arrays.equals(one.resetAnswers().atr(), other.resetAnswers().atr());
  }

  private void write(Path file, PersonalisationPlan plan) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# Jianka reference card, profile ").append(profile);
    text.append(options.isEmpty() ? "" : ", " + String.join(", ", options)).append('\n');
    text.append("# Answer to reset of the card: ")
        .append(HEX.formatHex(plan.resetAnswers().atr()))
        .append(", which the maker of a physical card sets; the card keys depend on it\n");
    text.append(
        "# The answer of a card with the blank applet to every line ends with 9000. Test keys only.\n");
    text.append(PersonalisationPlan.SELECT_APPLET).append('\n');
    for (byte[] command : plan.commands()) {
      text.append(HEX.formatHex(command)).append('\n');
    }
    Path whole = file.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    Files.writeString(part, text);
    Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
  }

  private int makePhysical(String name, PersonalisationPlan plan, PrintWriter console)
      throws InputException, TerminalException {
    PcscReader reader = PcscReaders.select(name).get(0);
    try (Terminal card = PcscTerminal.of(reader.name(), PcscTerminal.Settings.usual())) {
      console.println(CardMaker.make(card, plan) + " commands answered 9000 by " + reader.name());
      return 0;
    } catch (CardMaker.RefusedException e) {
      spec.commandLine().getErr().println("jianka: " + reader.name() + ": " + e.getMessage());
      return Jianka.TROUBLE;
    }
  }
}
