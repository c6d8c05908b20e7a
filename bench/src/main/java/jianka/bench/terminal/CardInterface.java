package jianka.bench.terminal;

/** The side of the card in use. */
public enum CardInterface {
  /** Contacts, protocol T=0: 61xx and 6Cxx are visible (接触). */
  CONTACT,
  /** ISO/IEC 14443-4, T=CL: responses come directly (非接触). */
  CONTACTLESS
}
