package jianka.card.sim;

/** The contactless side, T=CL: answers come directly (TRN-097). */
final class ContactlessView implements CardView {

  private final CardProgram card;

  ContactlessView(CardProgram card) {
    this.card = card;
  }

  @Override
  public byte[] transmit(byte[] command) {
    return card.transmit(command);
  }
}
