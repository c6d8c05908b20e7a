package jianka.bench.pcsc;

import org.jspecify.annotations.Nullable;

/** One reader's context and the card connected through it; used by the reader's thread only. */
final class CardConnection {

  private final Pcsc pcsc;
  private final String reader;
  private final int sharing;
  private final boolean neverT1;

  private long context;
  private boolean hasContext;
  private Pcsc.@Nullable Link link;
  private int protocols = Pcsc.PROTOCOL_ANY;

  /**
   * @param neverT1 the card is known to sit on contacts: its answer to reset is never taken for a
   *     contactless one
   */
  CardConnection(Pcsc pcsc, String reader, boolean exclusive, boolean neverT1) {
    this.pcsc = pcsc;
    this.reader = reader;
    this.sharing = exclusive ? Pcsc.SHARE_EXCLUSIVE : Pcsc.SHARE_SHARED;
    this.neverT1 = neverT1;
  }

  /** Connects if need be, takes the power away once, and returns the ATR that followed. */
  byte[] activate() throws PcscFailure {
    if (link != null) {
      try {
        return reset(Pcsc.UNPOWER_CARD);
      } catch (PcscFailure stale) {
        // another card, a mute moment, a service that restarted: begin anew. The power is left
        // alone:
        // pcscd shows the reader as empty for good when it is asked to unpower a card that has gone
        // and the next one comes before it has looked again (every 0.4 s)
        drop(Pcsc.LEAVE_CARD);
      }
    }
    Pcsc.Link fresh = connect();
    link = fresh;
    protocols = Pcsc.PROTOCOL_ANY;
    try {
      // T=0 is the protocol of the standard; where a card offers both, PC/SC would choose T=1
      if (neverT1 || !MadeUpAnswer.matches(pcsc.answerToReset(fresh))) {
        protocols = Pcsc.PROTOCOL_T0;
      }
      // PC/SC may have powered the card long ago: only this makes the activation a cold one
      return reset(Pcsc.UNPOWER_CARD);
    } catch (PcscFailure failure) {
      drop(Pcsc.UNPOWER_CARD);
      throw failure;
    }
  }

  /** SCardReconnect with the given initialization, and the ATR that followed. */
  byte[] reset(int initialization) throws PcscFailure {
    Pcsc.Link current = connected();
    try {
      current = pcsc.reconnect(current, sharing, protocols, initialization);
    } catch (PcscFailure failure) {
      if (!failure.is(PcscCode.SCARD_E_PROTO_MISMATCH) || protocols == Pcsc.PROTOCOL_ANY) {
        throw failure;
      }
      protocols = Pcsc.PROTOCOL_ANY;
      current = pcsc.reconnect(current, sharing, protocols, initialization);
    }
    link = current;
    return pcsc.answerToReset(current);
  }

  byte[] transmit(byte[] command) throws PcscFailure {
    return pcsc.transmit(connected(), command);
  }

  boolean isConnected() {
    return link != null;
  }

  /** Whether the reader says that it is empty. */
  boolean isEmpty() throws PcscFailure {
    return PcscReader.State.of(pcsc.look(context, reader).state()) == PcscReader.State.EMPTY;
  }

  /** Lets the card and the context go; trouble in doing so has no consequence. */
  void close() {
    drop(Pcsc.UNPOWER_CARD);
    releaseContext();
  }

  private Pcsc.Link connect() throws PcscFailure {
    boolean established = establish();
    try {
      return pcsc.connect(context, reader, sharing, Pcsc.PROTOCOL_ANY);
    } catch (PcscFailure failure) {
      if (established || !contextIsGone(failure)) {
        throw failure;
      }
      // the service restarted since the last card: the old context means nothing to it
      releaseContext();
      establish();
      return pcsc.connect(context, reader, sharing, Pcsc.PROTOCOL_ANY);
    }
  }

  /** Whether the context had to be made. */
  private boolean establish() throws PcscFailure {
    if (hasContext) {
      return false;
    }
    context = pcsc.establishContext();
    hasContext = true;
    return true;
  }

  private void releaseContext() {
    if (!hasContext) {
      return;
    }
    hasContext = false;
    try {
      pcsc.releaseContext(context);
    } catch (PcscFailure alreadyGone) {
      // the service forgot it first
    }
  }

  private void drop(int disposition) {
    Pcsc.Link current = link;
    link = null;
    if (current == null) {
      return;
    }
    try {
      pcsc.disconnect(current, disposition);
    } catch (PcscFailure alreadyGone) {
      // the card or the service was faster
    }
  }

  private Pcsc.Link connected() {
    Pcsc.Link current = link;
    if (current == null) {
      throw new IllegalStateException("connect() comes first");
    }
    return current;
  }

  private static boolean contextIsGone(PcscFailure failure) {
    return failure.is(PcscCode.SCARD_E_INVALID_HANDLE)
        || PcscCode.of(failure.code())
            .filter(
                code ->
                    code == PcscCode.SCARD_E_NO_SERVICE
                        || code == PcscCode.SCARD_E_SERVICE_STOPPED
                        || code == PcscCode.SCARD_F_COMM_ERROR)
            .isPresent();
  }
}
