package jianka.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "card",
    mixinStandardHelpOptions = true,
    description = "A card: look at it, personalise it, install it, serve it.",
    subcommands = {
      CardProbeCommand.class,
      CardPersonaliseCommand.class,
      CardInstallCommand.class,
      CardServeCommand.class
    })
final class CardCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "say what to do: card probe, personalise, install or serve");
  }
}
