package jianka.bench.terminal;

import java.util.Set;

/**
 * Gives a simulated card the time that a contact card takes on the line ({@link LineTime}). Nobody
 * waits: the clock of this terminal is put forward instead.
 */
public final class WireTerminal implements Terminal {

  private final Terminal terminal;
  private final int baud;
  private long ahead;

  /**
   * @param baud etu a second: 9600 for F = 372, D = 1 at 3.57 MHz
   */
  public WireTerminal(Terminal terminal, int baud) {
    this.terminal = terminal;
    this.baud = baud;
  }

  @Override
  public String name() {
    return terminal.name();
  }

  @Override
  public Set<Capability> capabilities() {
    return terminal.capabilities();
  }

  @Override
  public ResetAnswer connect() throws TerminalException {
    long start = nanoTime();
    ResetAnswer answer = terminal.connect();
    lasts(start, LineTime.reset(answer.side(), answer.bytes().length, baud));
    return answer;
  }

  @Override
  public byte[] transmit(byte[] command) throws TerminalException {
    long start = nanoTime();
    byte[] response = terminal.transmit(command);
    int characters = LineTime.characters(command.length, response.length);
    lasts(start, LineTime.micros(characters, baud));
    return response;
  }

  @Override
  public byte[] characters(byte[] characters, CharacterTiming timing) throws TerminalException {
    long start = nanoTime();
    byte[] answer = terminal.characters(characters, timing);
    long etu =
        (long) timing.gap() * characters.length + (long) CharacterTiming.SHORTEST * answer.length;
    lasts(start, 1_000_000L * etu * timing.clocks() / CharacterTiming.INITIAL / baud);
    return answer;
  }

  @Override
  public Activation activate(int fsdi) throws TerminalException {
    long start = nanoTime();
    Activation activation = terminal.activate(fsdi);
    ResetAnswer answer = activation.answer();
    lasts(start, LineTime.reset(answer.side(), answer.bytes().length, baud));
    return activation;
  }

  @Override
  public BlockAnswer block(byte[] block) throws TerminalException {
    long start = nanoTime();
    BlockAnswer answer = terminal.block(block);
    lasts(start, answer.micros() + LineTime.blocks(block.length, answer.block().length));
    return answer;
  }

  @Override
  public ResetAnswer reset(ResetKind kind) throws TerminalException {
    long start = nanoTime();
    ResetAnswer answer = terminal.reset(kind);
    lasts(start, LineTime.reset(answer.side(), answer.bytes().length, baud));
    return answer;
  }

  @Override
  public void renewCard() throws TerminalException {
    terminal.renewCard();
  }

  @Override
  public void prepareCard(String card) throws TerminalException {
    terminal.prepareCard(card);
  }

  @Override
  public void cutPowerAfterWrites(int count) throws TerminalException {
    terminal.cutPowerAfterWrites(count);
  }

  @Override
  public void failWritesAfter(int count) throws TerminalException {
    terminal.failWritesAfter(count);
  }

  @Override
  public long nanoTime() {
    return System.nanoTime() + ahead;
  }

  @Override
  public Terminal otherSide() throws TerminalException {
    return new WireTerminal(terminal.otherSide(), baud);
  }

  @Override
  public void close() {
    terminal.close();
  }

  /** Puts the clock to where it stands after so long a time on the line. */
  private void lasts(long start, long micros) {
    ahead += Math.max(0, start + 1000 * micros - nanoTime());
  }
}
