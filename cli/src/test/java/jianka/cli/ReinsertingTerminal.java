package jianka.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jianka.bench.pcsc.PcscReader;
import jianka.bench.pcsc.PcscReaders;
import jianka.bench.pcsc.PcscTerminal;
import jianka.bench.profile.Home;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;
import jianka.card.perso.ProfileException;
import jianka.card.sim.SimulatedCards;
import jianka.card.vpcd.VirtualReader;
import org.jspecify.annotations.Nullable;

/** A virtual PC/SC reader whose card is taken out and replaced by a new one on demand. */
final class ReinsertingTerminal implements Terminal {

  private static final int MOST_WAITS = 100;
  private static final int WAIT_MILLIS = 50;

  /** pcscd notices a removal only after about 400 ms. */
  private static final int SETTLE_MILLIS = 600;

  private final SimulatedCards cards;
  private final int port;
  private @Nullable VirtualReader served;
  private @Nullable PcscTerminal reader;

  ReinsertingTerminal(Home home, String profile, int port) throws ProfileException {
    this.cards = SimulatedCards.load(home.profileFile(profile));
    this.port = port;
  }

  @Override
  public String name() {
    return "virtual reader at port " + port;
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.of(
        Capability.COLD_RESET,
        Capability.WARM_RESET,
        Capability.RENEW_CARD,
        Capability.WAITING_DATA);
  }

  @Override
  public ResetAnswer connect() throws TerminalException {
    if (reader == null) {
      insert();
    }
    return open().connect();
  }

  @Override
  public byte[] transmit(byte[] command) throws TerminalException {
    return open().transmit(command);
  }

  @Override
  public ResetAnswer reset(ResetKind kind) throws TerminalException {
    return open().reset(kind);
  }

  @Override
  public void renewCard() throws TerminalException {
    close();
    pause(SETTLE_MILLIS);
    insert();
    open().connect();
  }

  @Override
  public void close() {
    if (reader != null) {
      reader.close();
      reader = null;
    }
    if (served != null) {
      served.close();
      served = null;
    }
  }

  private PcscTerminal open() throws TerminalException {
    PcscTerminal terminal = reader;
    if (terminal == null) {
      throw new TerminalException(TerminalException.Kind.NO_CARD, "connect first");
    }
    return terminal;
  }

  /** One card at a time: the new card in a reader is known by the readers that had none before. */
  private void insert() throws TerminalException {
    synchronized (ReinsertingTerminal.class) {
      insertAlone();
    }
  }

  private void insertAlone() throws TerminalException {
    try {
      List<String> before = withCards();
      served = VirtualReader.serve("127.0.0.1", port, List.of(cards.card(null)));
      for (int i = 0; i < MOST_WAITS; i++) {
        for (String name : withCards()) {
          if (!before.contains(name)) {
            reader = PcscTerminal.of(name, PcscTerminal.Settings.usual());
            return;
          }
        }
        pause(WAIT_MILLIS);
      }
      throw new TerminalException(TerminalException.Kind.NO_CARD, "pcscd saw no new card");
    } catch (IOException e) {
      throw new TerminalException(TerminalException.Kind.NO_SERVICE, "no vpcd: " + e, e);
    }
  }

  private static List<String> withCards() throws TerminalException {
    return PcscReaders.list().stream().filter(PcscReader::hasCard).map(PcscReader::name).toList();
  }

  private static void pause(int millis) throws TerminalException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TerminalException(TerminalException.Kind.COMMUNICATION, "interrupted", e);
    }
  }
}
