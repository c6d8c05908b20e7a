package jianka.card.sim;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import jianka.bench.terminal.Activation;
import jianka.bench.terminal.BlockAnswer;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.CharacterTiming;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;
import org.jspecify.annotations.Nullable;

/** A terminal with a simulated card. */
final class SimulatedTerminal implements Terminal {

  private final CardSlot slot;
  private final CardInterface side;
  private @Nullable CardView view;
  private @Nullable CharacterPort port;
  private @Nullable BlockPort blocks;

  SimulatedTerminal(CardSlot slot, CardInterface side) {
    this.slot = slot;
    this.side = side;
  }

  @Override
  public String name() {
    return slot.name(side);
  }

  @Override
  public Set<Capability> capabilities() {
    Set<Capability> all =
        EnumSet.of(
            Capability.COLD_RESET,
            Capability.WARM_RESET,
            Capability.RENEW_CARD,
            Capability.TEAR,
            Capability.FAILING_MEMORY,
            Capability.ATS);
    if (slot.hasPreparedCards()) {
      all.add(Capability.PREPARED_CARD);
    }
    if (!slot.card().fetchesWaitingData()) {
      all.add(Capability.WAITING_DATA);
      if (side == CardInterface.CONTACT) {
        all.add(Capability.CHARACTERS);
      }
    }
    if (side == CardInterface.CONTACTLESS) {
      all.add(Capability.BLOCKS);
    }
    if (slot.card().resetAnswers().ats() != null) {
      all.add(Capability.BOTH_SIDES);
    }
    return all;
  }

  @Override
  public ResetAnswer connect() throws TerminalException {
    CardProgram card = slot.card();
    byte[] answer =
        side == CardInterface.CONTACT ? card.resetAnswers().atr() : card.resetAnswers().ats();
    if (answer == null) {
      throw new TerminalException(
          TerminalException.Kind.MUTE_CARD, name() + ": the card has no contactless side");
    }
    return activated(slot.activate(this, side), answer);
  }

  private ResetAnswer activated(CardView card, byte[] answer) {
    view = card;
    blocks = null;
    port = side == CardInterface.CONTACT ? slot.card().characters(card, answer) : null;
    return ResetAnswer.of(side, answer);
  }

  @Override
  public byte[] transmit(byte[] command) throws TerminalException {
    CharacterPort line = port;
    if (line != null) {
      line.commandPassed();
    }
    return powered(view, current -> current.transmit(command.clone()).clone());
  }

  @Override
  public byte[] characters(byte[] characters, CharacterTiming timing) throws TerminalException {
    if (!capabilities().contains(Capability.CHARACTERS)) {
      return Terminal.super.characters(characters, timing);
    }
    return powered(port, line -> line.exchange(characters.clone(), timing));
  }

  @Override
  public Activation activate(int fsdi) throws TerminalException {
    if (!capabilities().contains(Capability.BLOCKS)) {
      return Terminal.super.activate(fsdi);
    }
    byte[] ats = connect().bytes();
    CardView card = view;
    blocks = card == null ? null : slot.card().blocks(card, ats, fsdi);
    return new Activation(slot.card().uid(), slot.card().sak(), ats);
  }

  @Override
  public BlockAnswer block(byte[] block) throws TerminalException {
    if (!capabilities().contains(Capability.BLOCKS)) {
      return Terminal.super.block(block);
    }
    return powered(blocks, line -> line.exchange(block.clone()));
  }

  private <T, A> A powered(@Nullable T current, Function<T, A> use) throws TerminalException {
    if (current == null) {
      throw new TerminalException(
          TerminalException.Kind.NO_CARD, name() + ": the card is not connected");
    }
    if (!slot.isActive(this)) {
      throw new TerminalException(
          TerminalException.Kind.CARD_REMOVED,
          name() + ": the other side of the card or a new card is in use, connect again");
    }
    try {
      return use.apply(current);
    } catch (PowerLostException e) {
      throw new TerminalException(
          TerminalException.Kind.COMMUNICATION, name() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public Terminal otherSide() {
    return slot.terminal(
        side == CardInterface.CONTACT ? CardInterface.CONTACTLESS : CardInterface.CONTACT);
  }

  @Override
  public void cutPowerAfterWrites(int count) {
    slot.card().cutPowerAfterWrites(count);
  }

  @Override
  public void failWritesAfter(int count) {
    slot.card().failWritesAfter(count);
  }

  @Override
  public ResetAnswer reset(ResetKind kind) throws TerminalException {
    if (kind == ResetKind.COLD || !slot.isActive(this)) {
      return connect();
    }
    CardView card = slot.warmReset(side);
    byte[] ats = slot.card().resetAnswers().ats();
    boolean contact = side == CardInterface.CONTACT || ats == null;
    byte[] answer = contact ? slot.card().warmAtr() : ats;
    if (answer.length == 0) {
      nothing();
      throw new TerminalException(
          TerminalException.Kind.SILENT_CARD, name() + ": the card does not answer the reset");
    }
    return activated(card, answer);
  }

  @Override
  public void renewCard() {
    slot.renew();
    nothing();
  }

  @Override
  public void prepareCard(String name) {
    slot.prepare(name);
    nothing();
  }

  @Override
  public void close() {
    slot.release(this);
    nothing();
  }

  private void nothing() {
    view = null;
    port = null;
    blocks = null;
  }
}
