package jianka.bench.session;

import java.util.ArrayList;
import java.util.List;
import jianka.bench.apdu.Hex;
import jianka.bench.block.AnswerToSelect;
import jianka.bench.block.BlockLink;
import jianka.bench.block.BlockLink.Fault;
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

  private static final byte[] GET_CHALLENGE = Hex.bytes("0084000008");

  private final CaseEvidence evidence;
  private final List<Activated> activations = new ArrayList<>();

  /** Numbers of the blocks since the last activation, beside those that the link keeps. */
  private final List<Integer> numbers = new ArrayList<>();

  /** Where among them those of the last command begin. */
  private int command;

  private byte[] sending = new byte[0];
  private @Nullable BlockLink link;

  /**
   * An activation.
   *
   * @param number its number in the evidence
   */
  record Activated(Activation activation, int number) {}

  BlockMode(CaseEvidence evidence) {
    this.evidence = evidence;
  }

  /**
   * Activates the card; from now on commands go in blocks.
   *
   * @param frame FSD in bytes
   */
  Activated begin(Terminal terminal, int frame) throws TerminalException {
    long start = terminal.nanoTime();
    Activation activation;
    try {
      activation = terminal.activate(AnswerToSelect.code(frame));
    } catch (TerminalException e) {
      lost(new byte[0], e);
      throw e;
    }
    long micros = (terminal.nanoTime() - start) / 1000;
    Activated activated = new Activated(activation, evidence.activation(activation, frame, micros));
    activations.add(activated);
    end();
    link =
        new BlockLink(
            AnswerToSelect.of(activation.ats()), frame, block -> exchange(terminal, block));
    return activated;
  }

  private BlockAnswer exchange(Terminal terminal, byte[] block) throws TerminalException {
    sending = block;
    BlockAnswer answer = terminal.block(block);
    numbers.add(evidence.block(block, answer));
    return answer;
  }

  private void lost(byte[] sent, TerminalException trouble) {
    evidence.lost(sent, trouble.kind(), Words.same(String.valueOf(trouble.getMessage())));
  }

  /** The card was reset: commands go as they are. */
  void end() {
    link = null;
    numbers.clear();
    command = 0;
  }

  /**
   * Sends a command in the way that is agreed and returns its answer, empty where the blocks came
   * to no orderly end; what the card did wrong in them is remarked.
   */
  byte[] transmit(Terminal terminal, byte[] bytes) throws TerminalException {
    command = numbers.size();
    BlockLink current = link;
    if (current == null) {
      return terminal.transmit(bytes);
    }
    int before = current.faults().size();
    byte[] answer = current.transmit(bytes);
    List<Fault> faults = current.faults();
    faults
        .subList(before, faults.size())
        .forEach(fault -> evidence.remark(Words.of("blocks: %s", "块：%s", fault.what())));
    return answer;
  }

  /**
   * Sends one block outside the order of commands and answers.
   *
   * @return number of the last block that came on it
   * @throws IllegalArgumentException when the scenario names no such block
   */
  int send(String block) throws TerminalException {
    BlockLink current = link();
    try {
      switch (block) {
        case "R(NAK)" -> current.askAgain();
        case "S(DESELECT)" -> current.deselect();
        case "GET CHALLENGE with CID 0" -> current.sendWithCid(GET_CHALLENGE);
        default ->
            throw new IllegalArgumentException(
                "no block " + block + ": R(NAK), S(DESELECT) or GET CHALLENGE with CID 0");
      }
    } catch (TerminalException e) {
      lost(sending, e);
      throw e;
    }
    return numbers.get(numbers.size() - 1);
  }

  /** Numbers of the exchanges that the last command was sent in; none where it went as it is. */
  List<Integer> numbers() {
    return List.copyOf(numbers.subList(command, numbers.size()));
  }

  /**
   * Number of a block in the evidence.
   *
   * @param place among those that the link has passed
   */
  int number(int place) {
    return numbers.get(place);
  }

  /** What the card said at each activation of the case, at least one. */
  List<Activated> activations() {
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
