package jianka.card.sim;

/** How a card lets the data of a command pass; both are T=0 (TRN-067). */
public enum ProcedureStyle {

  /** INS: all data at once. */
  ALL,

  /** 60 asks for time, then the complement of INS lets one byte pass after the other. */
  SINGLE
}
