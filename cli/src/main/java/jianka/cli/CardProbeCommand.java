package jianka.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jianka.bench.pcsc.PcscReader;
import jianka.bench.pcsc.PcscReaders;
import jianka.bench.pcsc.PcscTerminal;
import jianka.bench.probe.CardProbe;
import jianka.bench.probe.ProbedCard;
import jianka.bench.profile.Home;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Product;
import jianka.bench.profile.ProductReader;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;
import jianka.reports.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "probe",
    mixinStandardHelpOptions = true,
    description = {
      "Looks at a card without harm: reset answer, selection answers, directory, issuer data.",
      "Only SELECT, READ RECORD and GET RESPONSE are sent; no PIN, no key, no counter is touched,",
      "and the data of the holder are not read."
    })
final class CardProbeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--terminal",
      paramLabel = "URI",
      defaultValue = "pcsc:*",
      description = {
        "pcsc:NAME, pcsc:* for every card there is (default), or sim:, sim:contactless,",
        "sim:faulty=NAME for a simulated one"
      })
  private String terminal;

  @Option(
      names = "--profile",
      paramLabel = "P",
      defaultValue = "v2-3des",
      description = "profile of a simulated card (default: ${DEFAULT-VALUE})")
  private String profile;

  @Option(names = "--json", description = "print JSON, one object a card")
  private boolean json;

  @Option(
      names = "--unmasked",
      description = "show the card number too, of which else only the first character is shown")
  private boolean unmasked;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    for (Terminal each : terminals()) {
      try (each) {
        ProbedCard card = CardProbe.look(each);
        out.print(
            json
                ? ProbeJson.of(each.name(), card, unmasked) + "\n"
                : ProbeText.of(each.name(), card, unmasked, language()));
      }
    }
    out.flush();
    return 0;
  }

  private List<Terminal> terminals() throws InputException, TerminalException, IOException {
    TerminalUri uri = TerminalUri.parse(terminal);
    if (uri.recording() != null) {
      throw InputException.of(
          "--terminal \"%s\" is a recording; to look at a card give pcsc:NAME, pcsc:* or sim:",
          "--terminal “%s”是记录；查看卡片请用 pcsc:名称、pcsc:* 或 sim:", terminal);
    }
    String reader = uri.reader();
    if (reader == null) {
      Product product = ProductReader.referenceCard(profile, Home.find());
      return List.of(Setup.simulated(uri, Home.find(), product));
    }
    List<Terminal> all = new ArrayList<>();
    for (PcscReader each : PcscReaders.select(reader)) {
      all.add(PcscTerminal.of(each.name(), PcscTerminal.Settings.usual()));
    }
    return all;
  }

  private Language language() {
    return SpokenLanguage.of(spec);
  }
}
