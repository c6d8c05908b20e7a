package jianka.card.sim;

/**
 * The card gave no answer because its power went, as {@link CardProgram#cutPowerAfterWrites}
 * demanded, or because it was not given again since. Never thrown without such a demand.
 */
public final class PowerLostException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PowerLostException() {
    super("the card has lost its power during a command; reset it");
  }
}
