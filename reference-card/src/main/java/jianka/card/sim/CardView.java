package jianka.card.sim;

/** One side of a powered card: what a reader sees of the APDUs of the card. */
public interface CardView {

  /**
   * Sends a command as the reader gives it, however malformed.
   *
   * @return data, then SW1 SW2
   */
  byte[] transmit(byte[] command);
}
