package jianka.bench.pcsc;

import java.util.List;

/** The functions of PC/SC in use, with the numbers the standard gives their arguments. */
interface Pcsc {
  int SHARE_EXCLUSIVE = 1;
  int SHARE_SHARED = 2;

  int PROTOCOL_T0 = 1;
  int PROTOCOL_T1 = 2;
  int PROTOCOL_ANY = PROTOCOL_T0 | PROTOCOL_T1;

  int LEAVE_CARD = 0;
  int RESET_CARD = 1;
  int UNPOWER_CARD = 2;

  int STATE_UNAVAILABLE = 0x0008;
  int STATE_EMPTY = 0x0010;
  int STATE_PRESENT = 0x0020;
  int STATE_EXCLUSIVE = 0x0080;
  int STATE_IN_USE = 0x0100;
  int STATE_MUTE = 0x0200;

  /** A connected card: its handle and the protocol in use (one of PROTOCOL_T0, PROTOCOL_T1). */
  record Link(long card, int protocol) {}

  /** What a reader reports: the STATE_ bits, and the ATR or nothing. */
  record Seen(int state, byte[] atr) {}

  /** SCardEstablishContext. */
  long establishContext() throws PcscFailure;

  /** SCardReleaseContext. */
  void releaseContext(long context) throws PcscFailure;

  /** SCardListReaders; no reader is an empty list. */
  List<String> listReaders(long context) throws PcscFailure;

  /** SCardGetStatusChange for one reader, without waiting. */
  Seen look(long context, String reader) throws PcscFailure;

  /** SCardConnect. */
  Link connect(long context, String reader, int sharing, int protocols) throws PcscFailure;

  /**
   * SCardReconnect.
   *
   * @return the link with the protocol now in use
   */
  Link reconnect(Link link, int sharing, int protocols, int initialization) throws PcscFailure;

  /** SCardDisconnect. */
  void disconnect(Link link, int disposition) throws PcscFailure;

  /** The ATR by SCardStatus. */
  byte[] answerToReset(Link link) throws PcscFailure;

  /** SCardTransmit: bytes as they are, answer as it comes. */
  byte[] transmit(Link link, byte[] command) throws PcscFailure;
}
