package jianka.bench.pcsc;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;
import jianka.bench.terminal.TerminalException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A card in a real reader. Bytes go to SCardTransmit as they are and come back as they come: 61xx,
 * 6Cxx, Le and malformed commands included (what the driver of a reader does below PC/SC is beyond
 * this class). Each terminal has a PC/SC context and a thread of its own, so that several readers
 * do not wait for each other.
 *
 * <p>After {@link Kind#TIMEOUT} the card may still be at work: only {@link #connect} and {@link
 * #reset} are accepted next.
 */
public final class PcscTerminal implements Terminal {

  /** The time after which a reader that says nothing counts as hanging (TST-103). */
  public static final Duration USUAL_LIMIT = Duration.ofSeconds(10);

  /** How long a reader may take to notice that its card is gone; drivers poll up to every 0.4 s. */
  private static final Duration REMOVAL_NOTICE = Duration.ofMillis(1200);

  private static final Duration POLL = Duration.ofMillis(40);

  private static final Duration CLOSING = Duration.ofSeconds(2);

  /**
   * How to use a reader.
   *
   * @param exclusive whether other programs are kept away from the card; without it they can change
   *     its state between two commands
   * @param limit the longest wait for one answer or reset
   * @param side the side of the card where it is known; {@code null} tells it by the answer to
   *     reset, which only fails for a contact card that announces T=1 in the form of a contactless
   *     reader
   */
  public record Settings(boolean exclusive, Duration limit, @Nullable CardInterface side) {

    /** Exclusive, 10 s, side by the answer to reset. */
    public static Settings usual() {
      return new Settings(true, USUAL_LIMIT, null);
    }
  }

  private final Pcsc pcsc;
  private final String reader;
  private final Settings settings;
  private final CardConnection connection;
  private final ReaderThread thread;

  PcscTerminal(Pcsc pcsc, String reader, Settings settings) {
    this.pcsc = pcsc;
    this.reader = reader;
    this.settings = settings;
    connection =
        new CardConnection(
            pcsc, reader, settings.exclusive(), settings.side() == CardInterface.CONTACT);
    thread = new ReaderThread(reader, settings.limit());
  }

  /**
   * A terminal for a reader; the reader is first touched by {@link #connect}.
   *
   * @param reader the full PC/SC name, as {@link PcscReader#name()} gives it
   * @throws TerminalException {@link Kind#NO_SERVICE} when this machine has no PC/SC
   */
  public static PcscTerminal of(String reader, Settings settings) throws TerminalException {
    return new PcscTerminal(NativePcsc.load(), reader, settings);
  }

  @Override
  public String name() {
    return reader;
  }

  @Override
  public Set<Capability> capabilities() {
    return Set.of(Capability.COLD_RESET, Capability.WARM_RESET, Capability.WAITING_DATA);
  }

  @Override
  public ResetAnswer connect() throws TerminalException {
    try {
      return answer(thread.run(connection::activate));
    } catch (PcscFailure failure) {
      throw Trouble.with(reader, Trouble.Moment.CONNECT, failure, readersFor(failure));
    }
  }

  @Override
  public byte[] transmit(byte[] command) throws TerminalException {
    if (thread.isLate()) {
      throw new TerminalException(
          Kind.TIMEOUT,
          "\"%s\" has not answered an earlier command in time: reset first".formatted(reader));
    }
    requireConnection();
    byte[] sent = command.clone();
    byte[] received;
    try {
      received = thread.run(() -> connection.transmit(sent));
    } catch (PcscFailure failure) {
      throw sessionTrouble(failure, sent.length);
    }
    if (received.length < 2 && cardIsGone()) {
      // some drivers report a card pulled out in the middle of a command as an empty answer
      throw Trouble.removed(reader, null);
    }
    if (received.length < 2) {
      // with T=0 a card cannot leave the status word out: the reader or its driver lost it
      throw new TerminalException(
          Kind.COMMUNICATION,
          "\"%s\" handed over %d bytes without a status word".formatted(reader, received.length));
    }
    return received;
  }

  @Override
  public ResetAnswer reset(ResetKind kind) throws TerminalException {
    thread.awaitOverdue();
    requireConnection();
    int initialization =
        switch (kind) {
          case COLD -> Pcsc.UNPOWER_CARD;
          case WARM -> Pcsc.RESET_CARD;
        };
    try {
      return answer(thread.run(() -> connection.reset(initialization)));
    } catch (PcscFailure failure) {
      throw sessionTrouble(failure, Integer.MAX_VALUE);
    }
  }

  @Override
  public void close() {
    thread.finish(connection::close, CLOSING);
  }

  @Override
  public String toString() {
    return "pcsc:" + reader;
  }

  private ResetAnswer answer(byte[] atr) {
    CardInterface side = settings.side();
    if (side == null) {
      side = MadeUpAnswer.matches(atr) ? CardInterface.CONTACTLESS : CardInterface.CONTACT;
    }
    // PC/SC shows no ATS: whatever a contactless reader answers is made up
    return new ResetAnswer(side, atr, side == CardInterface.CONTACTLESS);
  }

  private void requireConnection() throws TerminalException {
    if (!connection.isConnected()) {
      throw new TerminalException(
          Kind.COMMUNICATION, "\"%s\" is not connected: connect first".formatted(reader));
    }
  }

  private TerminalException sessionTrouble(PcscFailure failure, int length)
      throws TerminalException {
    if (length < 4 && failure.is(PcscCode.SCARD_E_INVALID_PARAMETER)) {
      return Trouble.tooShort(reader, length, failure);
    }
    TerminalException trouble =
        Trouble.with(reader, Trouble.Moment.SESSION, failure, readersFor(failure));
    // drivers report the loss of the card at first as an exchange that failed
    return Trouble.mayHideRemoval(failure) && cardIsGone()
        ? Trouble.removed(reader, failure)
        : trouble;
  }

  /** Gives the reader time to notice that it is empty. */
  private boolean cardIsGone() throws TerminalException {
    long end = System.nanoTime() + REMOVAL_NOTICE.toNanos();
    try {
      while (!thread.run(connection::isEmpty)) {
        if (System.nanoTime() > end) {
          return false;
        }
        Thread.sleep(POLL.toMillis());
      }
      return true;
    } catch (PcscFailure noLongerKnown) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The readers to name in a message about an unknown one; nothing else needs them. */
  private List<PcscReader> readersFor(PcscFailure failure) {
    boolean unknown =
        PcscCode.of(failure.code()).filter(code -> code.kind() == Kind.NO_READER).isPresent();
    if (!unknown) {
      return List.of();
    }
    try {
      return thread.run(() -> PcscReaders.lookAtAll(pcsc));
    } catch (PcscFailure | TerminalException noList) {
      return List.of();
    }
  }
}
