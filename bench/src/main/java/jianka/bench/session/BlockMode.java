package jianka.bench.session;

import java.util.ArrayList;
import java.util.List;
import jianka.bench.block.AnswerToSelect;
import jianka.bench.block.BlockLink;
import jianka.bench.evidence.CaseEvidence;
import jianka.bench.profile.Words;
import jianka.bench.terminal.Activation;
import jianka.bench.terminal.BlockAnswer;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;
import org.jspecify.annotations.Nullable;

/**
 * Whether the commands of a case go to the card as they are, or since an activation of the case's
 * own in blocks (ISO/IEC 14443-4).
 */
final class BlockMode {

  private final CaseEvidence evidence;
  private final List<Activation> activations = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private @Nullable BlockLink link;

  BlockMode(CaseEvidence evidence) {
    this.evidence = evidence;
  }

  /**
   * Activates the card; from now on commands go in blocks.
   *
   * @param frame FSD in bytes
   */
  Activation begin(Terminal terminal, int frame) throws TerminalException {
    Activation activation = terminal.activate(AnswerToSelect.code(frame));
    activations.add(activation);
    link =
        new BlockLink(
            AnswerToSelect.of(activation.ats()),
            frame,
            block -> {
              BlockAnswer answer = terminal.block(block);
              numbers.add(evidence.block(block, answer));
              return answer;
            });
    return activation;
  }

  /** The card was reset: commands go as they are. */
  void end() {
    link = null;
  }

  /**
   * Sends a command in the way that is agreed and returns its answer, empty where the blocks came
   * to no orderly end; what the card did wrong in them is remarked.
   */
  byte[] transmit(Terminal terminal, byte[] command) throws TerminalException {
    numbers.clear();
    BlockLink current = link;
    if (current == null) {
      return terminal.transmit(command);
    }
    int before = current.faults().size();
    byte[] answer = current.transmit(command);
    List<Words> faults = current.faults();
    faults
        .subList(before, faults.size())
        .forEach(fault -> evidence.remark(Words.of("blocks: %s", "块：%s", fault)));
    return answer;
  }

  /** Numbers of the exchanges that the last command was sent in; none where it went as it is. */
  List<Integer> numbers() {
    return List.copyOf(numbers);
  }

  /** What the card said at each activation of the case, at least one. */
  List<Activation> activations() {
    if (activations.isEmpty()) {
      throw new IllegalStateException("the scenario has not activated the card for blocks");
    }
    return List.copyOf(activations);
  }

  /** The blocks since the last activation. */
  BlockLink link() {
    BlockLink current = link;
    if (current == null) {
      throw new IllegalStateException("the scenario has not activated the card for blocks");
    }
    return current;
  }
}
