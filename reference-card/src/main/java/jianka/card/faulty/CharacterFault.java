package jianka.card.faulty;

/** What a card does wrong below its commands: in the PPS, the speed and the characters of T=0. */
public enum CharacterFault {
  /** It takes FF after reset as a command class, as in specific mode. */
  NO_NEGOTIATION,
  /** It takes a PPS request and stays silent. */
  PPS_UNANSWERED,
  /** PCK of its PPS response does not check. */
  PPS_RESPONSE_WRONG_PCK,
  /** It answers with another PPS1 than was asked for. */
  PPS1_CHANGED,
  /** It confirms PPS1 and keeps the old speed. */
  PPS_KEEPS_SPEED,
  /** It takes the speed of TA1 after a response without PPS1. */
  PPS_WITHOUT_PPS1_CHANGES_SPEED,
  /** It answers a request with a wrong PCK. */
  PPS_WRONG_PCK_ACCEPTED,
  /** It answers a request for T=1. */
  PPS_T1_ACCEPTED,
  /** It takes no command before a PPS. */
  PPS_REQUIRED,
  /** It uses the speed of TA1 right after the reset. */
  TA1_WITHOUT_PPS,
  /** It loses the second of two characters at the shortest gap. */
  SHORT_GAP_LOSES_CHARACTER,
  /** It gives a header up before the work waiting time is over. */
  LONG_GAP_ENDS_HEADER,
  /** Its procedure byte is INS + 1. */
  PROCEDURE_BYTE_PLUS_ONE,
  /** It sends the complement of INS and expects all data. */
  COMPLEMENT_TAKES_ALL,
  /** It sends the complement of INS and all data behind it. */
  COMPLEMENT_SENDS_ALL
}
