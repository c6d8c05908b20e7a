package jianka.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is tested on what: the options that run, plan and others share. */
final class SelectionOptions {

  @Option(
      names = "--product",
      paramLabel = "FILE",
      description = {
        "declaration of the product under test (default: the reference card; at a PC/SC reader the",
        "reference card that its reset answer names)"
      })
  @Nullable Path product;

  @Option(
      names = "--terminal",
      paramLabel = "URI",
      description = {
        "sim: (default), sim:wire=9600, sim:contactless, sim:faulty=NAME, sim:variant=NAME,",
        "pcsc:NAME, pcsc:*; several make a pool;",
        "replay:DIR runs on the answers recorded in a campaign folder"
      })
  List<String> terminals = new ArrayList<>();

  @Option(
      names = "--only",
      paramLabel = "TAGS",
      description = "tag expression (@CMD-034 or @transport), requirement id, case id or subject")
  @Nullable String only;

  @Option(
      names = "--read-only",
      description = {
        "only what can neither change nor spend a card: no VERIFY, no EXTERNAL AUTHENTICATION, no",
        "UPDATE; for the card of a citizen"
      })
  boolean readOnly;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "order of the cases and randoms of the terminal side (default: 1; with replay: that of the recording)")
  @Nullable Long seed;
}
