package jianka.steps;

import io.cucumber.java.ParameterType;
import jianka.bench.session.BlockLine;
import jianka.bench.session.Directory;
import jianka.bench.session.ItemRules;
import jianka.bench.session.NamedRules;
import jianka.bench.session.RandomSeries;
import jianka.bench.session.ResetChecks;

/** What is judged by rules that have names. */
public final class Subjects {

  private final ResetChecks resetAnswer;
  private final BlockLine blocks;
  private final Directory directory;
  private final ItemRules records;
  private final RandomSeries randoms;

  public Subjects(
      ResetChecks resetAnswer,
      BlockLine blocks,
      Directory directory,
      ItemRules records,
      RandomSeries randoms) {
    this.resetAnswer = resetAnswer;
    this.blocks = blocks;
    this.directory = directory;
    this.records = records;
    this.randoms = randoms;
  }

  /**
   * The last answer to reset, the blocks since activation, the directory, what was read or drawn.
   */
  @ParameterType("the reset answer|the blocks of the card|the directory|the records|the randoms")
  public NamedRules subject(String text) {
    return switch (text) {
      case "the reset answer" -> resetAnswer;
      case "the blocks of the card" -> blocks;
      case "the directory" -> directory;
      case "the records" -> records;
      default -> randoms;
    };
  }
}
