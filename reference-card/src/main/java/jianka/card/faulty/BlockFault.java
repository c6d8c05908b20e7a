package jianka.card.faulty;

/** What a card does wrong below its commands on the contactless side: in SAK, blocks and time. */
public enum BlockFault {
  /** Its SAK is that of a memory card, 08. */
  SAK_OF_A_MEMORY_CARD,
  /** Its SAK says that the UID goes on in another cascade level. */
  SAK_UID_NOT_COMPLETE,
  /** Of a chained command it keeps the last block only. */
  CHAINED_COMMAND_IS_LOST,
  /** It leaves the second block of a chained answer out. */
  CHAINED_ANSWER_IS_LOST,
  /** Its R(ACK) has the other block number. */
  R_ACK_HAS_WRONG_NUMBER,
  /** It sends long blocks whatever the frame size of the terminal. */
  IGNORES_FSD,
  /** It stays silent on frames above 64 bytes. */
  LONG_FRAMES_ARE_LOST,
  /** It answers EXTERNAL AUTHENTICATION after twice FWT, without S(WTX). */
  EXTERNAL_AUTHENTICATION_IS_LATE,
  /** It asks for time for EXTERNAL AUTHENTICATION and takes more than it asked for. */
  LATE_AFTER_S_WTX,
  /** On R(NAK) it executes the command again and repeats its first answer. */
  R_NAK_EXECUTES_AGAIN,
  /** On R(NAK) it executes the command again and gives the new answer. */
  R_NAK_ANSWERS_ANEW,
  /** Its ATS announces CID, and it stays silent on a block with CID. */
  CID_IS_REFUSED,
  /** Its ATS announces no CID, and it answers a block with CID all the same. */
  CID_IS_TAKEN_UNANNOUNCED,
  /** It does not answer S(DESELECT). */
  S_DESELECT_IS_NOT_ANSWERED,
  /** It answers S(DESELECT) and goes on. */
  S_DESELECT_LEAVES_ACTIVE
}
