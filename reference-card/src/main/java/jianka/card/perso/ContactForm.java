package jianka.card.perso;

/** How data are handed over on the contacts (transport, TRN-069 to TRN-083). */
public enum ContactForm {

  /** 61xx announces the data of case 4; those of case 2 come with 9000. */
  USUAL,

  /** The reader fetches the data of case 4 itself, so that they come with 9000 (TRN-083). */
  DIRECT,

  /** 61xx announces the data of case 2 too (TRN-069). */
  ANNOUNCED,

  /** As usual, but the data pass one byte at a time, each asked for by 60 and ^INS (TRN-067). */
  SINGLE
}
