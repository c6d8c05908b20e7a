package jianka.cli;

import java.util.EnumSet;
import java.util.Set;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;

/** A simulated card in a reader that cannot replace it, cut its power or prepare it. */
final class OneCard implements Terminal {

  private final Terminal card;

  OneCard(Terminal card) {
    this.card = card;
  }

  @Override
  public String name() {
    return "one card";
  }

  @Override
  public Set<Capability> capabilities() {
    Set<Capability> some =
        EnumSet.of(Capability.COLD_RESET, Capability.WARM_RESET, Capability.WAITING_DATA);
    some.retainAll(card.capabilities());
    return some;
  }

  @Override
  public ResetAnswer connect() throws TerminalException {
    return card.connect();
  }

  @Override
  public byte[] transmit(byte[] command) throws TerminalException {
    return card.transmit(command);
  }

  @Override
  public ResetAnswer reset(ResetKind kind) throws TerminalException {
    return card.reset(kind);
  }

  @Override
  public void close() {
    // the test looks at the card afterwards
  }
}
