package jianka.bench.session;

import jianka.bench.apdu.ResponseApdu;
import jianka.bench.evidence.CaseEvidence;
import jianka.bench.profile.Words;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.CharacterTiming;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;
import org.jspecify.annotations.Nullable;

/**
 * The card of one case in its terminal: resets and activations, losses of power, another card put
 * in, bytes sent. Whatever happens is in the journal before anybody decides about it.
 */
final class CardInTerminal {

  private final CaseEvidence evidence;
  private final BlockMode blocks;
  private Terminal terminal;
  private @Nullable ResetAnswer firstAnswer;
  private @Nullable ResetAnswer answer;
  private int lastExchange;

  /** After how many writes the power goes, or -1 where nobody asked for that. */
  private int cutAfter = -1;

  private boolean cut;

  /** Whether the card has not answered the last reset, so that it answers nothing now. */
  private boolean silent;

  CardInTerminal(Terminal terminal, CaseEvidence evidence) {
    this.terminal = terminal;
    this.evidence = evidence;
    blocks = new BlockMode(evidence);
  }

  ResetAnswer reset(ResetKind kind) throws TerminalException {
    forget();
    long start = terminal.nanoTime();
    ResetAnswer next;
    try {
      next = terminal.reset(kind);
    } catch (TerminalException e) {
      lastExchange =
          evidence.lost(new byte[0], e.kind(), Words.same(String.valueOf(e.getMessage())));
      throw e;
    }
    lastExchange = evidence.reset(kind == ResetKind.COLD ? "cold" : "warm", next, micros(start));
    return answered(next);
  }

  /** Resets the card; one that stays silent has an answer of no bytes (TRN-021). */
  void resetOrSilence(ResetKind kind) throws TerminalException {
    CardInterface before = answer().side();
    try {
      reset(kind);
    } catch (TerminalException e) {
      if (e.kind() != TerminalException.Kind.SILENT_CARD) {
        throw e;
      }
      answer = ResetAnswer.of(before, new byte[0]);
      silent = true;
    }
  }

  void activate(int frame) throws TerminalException {
    forget();
    BlockMode.Activated activated = blocks.begin(terminal, frame);
    lastExchange = activated.number();
    answered(activated.activation().answer());
  }

  /** Sends one block outside the order of commands and answers. */
  void block(String block) throws TerminalException {
    lastExchange = blocks.send(block);
  }

  private void forget() {
    cutAfter = -1;
    cut = false;
    silent = false;
    blocks.end();
  }

  private ResetAnswer answered(ResetAnswer next) {
    answer = next;
    firstAnswer = firstAnswer == null ? next : firstAnswer;
    return next;
  }

  /** The last answer to reset; the card is reset cold if there was none yet. */
  ResetAnswer answer() throws TerminalException {
    ResetAnswer last = answer;
    return last == null ? reset(ResetKind.COLD) : last;
  }

  /** The answer to the first reset of this case. */
  ResetAnswer firstAnswer() throws TerminalException {
    ResetAnswer first = firstAnswer;
    return first == null ? answer() : first;
  }

  BlockMode blocks() {
    return blocks;
  }

  void changeSide() throws TerminalException {
    terminal = terminal.otherSide();
  }

  /** A new card of the same product. */
  void renew() throws TerminalException {
    terminal.renewCard();
    silent = false;
    blocks.end();
    long start = terminal.nanoTime();
    ResetAnswer next = terminal.connect();
    lastExchange = evidence.reset("renew", next, micros(start));
    answer = next;
  }

  /** The prepared card of this name; it is not reset yet. */
  void prepare(String name, Words shown) throws TerminalException {
    terminal.prepareCard(name);
    silent = false;
    blocks.end();
    answer = null;
    evidence.remark(Words.of("a card prepared as \"%s\" was put in", "已换入预先准备的卡片“%s”", shown));
  }

  void cutPowerAfterWrites(int writes) throws TerminalException {
    terminal.cutPowerAfterWrites(writes);
    cutAfter = writes;
  }

  boolean powerWasCut() {
    return cut;
  }

  void failWritesAfter(int writes) throws TerminalException {
    terminal.failWritesAfter(writes);
  }

  /** Sends these bytes once; a card that was silent at its reset answers nothing. */
  ResponseApdu transmit(byte[] bytes) throws TerminalException {
    if (silent) {
      lastExchange =
          evidence.unsent(
              bytes,
              TerminalException.Kind.SILENT_CARD,
              new Words("no answer to the reset before", "此前的复位无应答"));
      return ResponseApdu.of(new byte[0]);
    }
    long start = terminal.nanoTime();
    ResponseApdu response;
    try {
      response = ResponseApdu.of(blocks.transmit(terminal, bytes));
    } catch (TerminalException e) {
      cut = cutAfter >= 0 && e.kind() == TerminalException.Kind.COMMUNICATION;
      lastExchange = evidence.lost(bytes, e.kind(), trouble(e));
      throw e;
    }
    lastExchange = evidence.exchange(bytes, response, micros(start), blocks.numbers());
    return response;
  }

  private Words trouble(TerminalException e) {
    return cut
        ? Words.of("power cut after %s", "%s后断电", Words.counted(cutAfter, "write", "次写入"))
        : Words.same(String.valueOf(e.getMessage()));
  }

  boolean isSilent() {
    return silent;
  }

  /** Sends single characters of T=0; empty where the card stays silent. */
  byte[] characters(byte[] characters, CharacterTiming timing) throws TerminalException {
    long start = terminal.nanoTime();
    byte[] received = terminal.characters(characters, timing);
    lastExchange = evidence.characters(characters, received, timing, micros(start));
    return received;
  }

  /** Number of the last exchange or reset. */
  int lastExchange() {
    return lastExchange;
  }

  private long micros(long start) {
    return (terminal.nanoTime() - start) / 1000;
  }
}
