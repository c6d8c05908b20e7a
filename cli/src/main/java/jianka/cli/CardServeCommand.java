package jianka.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jianka.bench.profile.Home;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Words;
import jianka.card.faulty.FaultyCard;
import jianka.card.perso.ProfileException;
import jianka.card.sim.CardProgram;
import jianka.card.sim.SimulatedCards;
import jianka.card.vpcd.VirtualReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves a reference card to a running vpcd as a virtual card, until stopped.")
final class CardServeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--profile",
      paramLabel = "P",
      defaultValue = "v2-3des",
      description = "profile, or one for each slot separated by commas (default: ${DEFAULT-VALUE})")
  private String profile;

  @Option(
      names = "--vpcd",
      paramLabel = "HOST:PORT",
      defaultValue = "127.0.0.1:35963",
      description = "where vpcd listens for its first slot (default: ${DEFAULT-VALUE})")
  private String vpcd;

  @Option(
      names = "--slots",
      paramLabel = "N",
      defaultValue = "1",
      description = "cards served on successive ports (default: ${DEFAULT-VALUE})")
  private int slots;

  @Option(names = "--faulty", paramLabel = "NAME", description = "a faulty card instead")
  private @Nullable String faulty;

  @Override
  public Integer call() throws Exception {
    if (slots < 1 || slots > 16) {
      throw InputException.of(
          "--slots should be from 1 to 16, is %d", "--slots 应为 1 至 16，现为 %d", slots);
    }
    Home home = Home.find();
    FaultyCard fault = faulty == null ? null : CardNames.faulty(faulty);
    int colon = vpcd.lastIndexOf(':');
    String host = colon < 1 ? "" : vpcd.substring(0, colon);
    int port = port(colon < 1 ? "" : vpcd.substring(colon + 1));
    try (VirtualReader reader = VirtualReader.serve(host, port, cards(home, fault))) {
      spec.commandLine().getOut().println("stop with Ctrl-C");
      reader.await();
    } catch (IOException e) {
      spec.commandLine().getErr().println("jianka: " + e.getMessage());
      return Jianka.TROUBLE;
    }
    return 0;
  }

  private List<CardProgram> cards(Home home, @Nullable FaultyCard fault) throws InputException {
    String[] profiles = profile.split(",");
    List<CardProgram> cards = new ArrayList<>();
    for (int slot = 0; slot < slots; slot++) {
      String name = profiles[Math.min(slot, profiles.length - 1)].trim();
      home.profile(name);
      try {
        cards.add(SimulatedCards.load(home.profileFile(name)).card(fault));
      } catch (ProfileException e) {
        throw new InputException(Words.of("%s", "卡型配置有误 [%s]", e.getMessage()), e);
      }
      spec.commandLine().getOut().printf("slot %d: %s%n", slot, name);
    }
    return cards;
  }

  private int port(String text) throws InputException {
    try {
      int port = Integer.parseInt(text);
      if (port > 0 && port < 65536) {
        return port;
      }
    } catch (NumberFormatException e) {
      // falls through to the same complaint as a number out of range
    }
    throw InputException.of(
        "--vpcd should be HOST:PORT, is \"%s\"", "--vpcd 应为 主机:端口，现为“%s”", vpcd);
  }
}
