package jianka.cli;

import picocli.CommandLine.Command;

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
final class CardCommand {}
