package jianka.bench.terminal;

import java.util.Set;

/**
 * One card slot with the card in it: bytes in, bytes out. Nothing behind this interface follows
 * 61xx or 6Cxx, adds or strips a byte, or repeats a command; what a scenario sends is what the card
 * sees.
 *
 * <p>A terminal is used by one thread at a time. After {@link #close()} it must not be used again.
 */
public interface Terminal extends AutoCloseable {

  /** What this terminal can do beyond connecting and transmitting. */
  enum Capability {
    /** {@link #reset} with {@link ResetKind#COLD} takes the power away. */
    COLD_RESET,
    /** {@link #reset} with {@link ResetKind#WARM} keeps the power. */
    WARM_RESET,
    /** {@link #renewCard()} puts a new, unspent card in at no cost. */
    RENEW_CARD,
    /** {@link #prepareCard} puts a card in that was prepared for one case. */
    PREPARED_CARD,
    /** {@link #cutPowerAfterWrites} takes the power away inside a command (防拔). */
    TEAR,
    /** {@link #failWritesAfter} makes the permanent memory of the card fail. */
    FAILING_MEMORY,
    /** 61xx and 6Cxx of a card on its contacts are seen; some readers follow them by themselves. */
    WAITING_DATA,
    /** {@link #otherSide()} reaches the same card by its other interface. */
    BOTH_SIDES,
    /** The answer to select of a contactless card is seen as the card gave it. */
    ATS,
    /** {@link #characters}: the characters of T=0 and of the PPS are sent and seen one by one. */
    CHARACTERS,
    /**
     * {@link #activate} and {@link #block}: a contactless card is seen from its UID to its blocks.
     */
    BLOCKS
  }

  /** The name a person knows this terminal by: a PC/SC reader name or a terminal URI. */
  String name();

  /** What {@link #reset} and {@link #renewCard} can do here. */
  Set<Capability> capabilities();

  /**
   * Activates the card (cold).
   *
   * @return the answer to reset (contact) or to select (contactless)
   */
  ResetAnswer connect() throws TerminalException;

  /**
   * Sends the bytes as they are and returns what the card answered: data followed by SW1 SW2, at
   * least 2 bytes unless the card is broken.
   *
   * @param command 4 to 261 bytes (contact) or more (contactless); malformed commands are allowed
   */
  byte[] transmit(byte[] command) throws TerminalException;

  /** Resets the card; every security state is expected to be lost. */
  ResetAnswer reset(ResetKind kind) throws TerminalException;

  /**
   * Replaces the card by a new one of the same product in the state of delivery.
   *
   * @throws TerminalException with {@link TerminalException.Kind#UNSUPPORTED} where {@link
   *     Capability#RENEW_CARD} is missing
   */
  default void renewCard() throws TerminalException {
    throw new TerminalException(
        TerminalException.Kind.UNSUPPORTED, name() + " cannot replace the card by itself");
  }

  /**
   * Replaces the card by one of the same product in a state that commands do not reach in a test's
   * time, or with the keys of a worked example. {@link #renewCard()} ends that.
   *
   * @param name what was prepared, as the laboratory calls it
   * @throws TerminalException with {@link TerminalException.Kind#UNSUPPORTED} where {@link
   *     Capability#PREPARED_CARD} is missing
   * @throws IllegalArgumentException when no card is prepared under this name
   */
  default void prepareCard(String name) throws TerminalException {
    throw new TerminalException(
        TerminalException.Kind.UNSUPPORTED, name() + " has no prepared cards");
  }

  /**
   * Takes the power away inside what follows: the card makes {@code count} more writes to its
   * permanent memory, then {@link #transmit} ends with {@link TerminalException.Kind#COMMUNICATION}
   * until the card is reset or connected again, which also ends the demand. Where the last of these
   * writes is the last of a command, the command is complete and its answer is lost; a command that
   * writes less is answered. So a command cut after 0, 1, 2 … writes until it is answered was cut
   * at its every moment.
   *
   * @param count 0 or more
   * @throws TerminalException with {@link TerminalException.Kind#UNSUPPORTED} where {@link
   *     Capability#TEAR} is missing
   */
  default void cutPowerAfterWrites(int count) throws TerminalException {
    throw new TerminalException(
        TerminalException.Kind.UNSUPPORTED, name() + " cannot cut the power inside a command");
  }

  /**
   * Makes the permanent memory fail: after {@code count} more writes every write fails until the
   * card is reset or connected again.
   *
   * @param count 0 or more
   * @throws TerminalException with {@link TerminalException.Kind#UNSUPPORTED} where {@link
   *     Capability#FAILING_MEMORY} is missing
   */
  default void failWritesAfter(int count) throws TerminalException {
    throw new TerminalException(
        TerminalException.Kind.UNSUPPORTED, name() + " cannot make the memory of the card fail");
  }

  /**
   * Sends characters on I/O of a contact card, one after the other, and returns what the card sends
   * on them: each character that comes within the work waiting time, until the card waits. Nothing
   * is added: no procedure byte is followed, no PPS is answered for.
   *
   * @param characters at least 1
   * @return empty where the card stays silent
   * @throws TerminalException with {@link TerminalException.Kind#UNSUPPORTED} where {@link
   *     Capability#CHARACTERS} is missing
   */
  default byte[] characters(byte[] characters, CharacterTiming timing) throws TerminalException {
    throw new TerminalException(
        TerminalException.Kind.UNSUPPORTED, name() + " sends commands only, no single characters");
  }

  /**
   * Takes the field away, gives it again and selects the contactless card with RATS for CID 0;
   * afterwards it is spoken to by {@link #block} until the next reset. Returns after the start-up
   * frame guard time of the ATS (SFGI).
   *
   * @param fsdi the code of the frame size that RATS announces for this terminal, 0 (16 bytes) to 8
   *     (256 bytes)
   * @throws TerminalException with {@link TerminalException.Kind#UNSUPPORTED} where {@link
   *     Capability#BLOCKS} is missing
   */
  default Activation activate(int fsdi) throws TerminalException {
    throw new TerminalException(
        TerminalException.Kind.UNSUPPORTED, name() + " selects the card by itself");
  }

  /**
   * Sends one block of ISO/IEC 14443-4 and returns what the card sends on it. Nothing is added: no
   * block is repeated, no S(WTX) answered. The terminal makes and checks the CRC, and waits the
   * longest frame waiting time there is (4949 ms), whatever the card announced.
   *
   * @param block prologue and information field without CRC, at least 1 byte
   * @throws TerminalException with {@link TerminalException.Kind#UNSUPPORTED} where {@link
   *     Capability#BLOCKS} is missing
   */
  default BlockAnswer block(byte[] block) throws TerminalException {
    throw new TerminalException(
        TerminalException.Kind.UNSUPPORTED, name() + " sends commands only, no single blocks");
  }

  /** The clock exchanges are timed with; a terminal that computes times puts it forward. */
  default long nanoTime() {
    return System.nanoTime();
  }

  /**
   * The way to the same card by its other interface, to be connected before use; this terminal is
   * to be reset before it is used again.
   *
   * @throws TerminalException with {@link TerminalException.Kind#UNSUPPORTED} where {@link
   *     Capability#BOTH_SIDES} is missing
   */
  default Terminal otherSide() throws TerminalException {
    throw new TerminalException(
        TerminalException.Kind.UNSUPPORTED, name() + " reaches one side of the card only");
  }

  @Override
  void close();
}
