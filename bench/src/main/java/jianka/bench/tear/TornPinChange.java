package jianka.bench.tear;

import java.util.Locale;
import jianka.bench.session.MaintenanceCommand;
import jianka.bench.session.NotReachedException;
import jianka.bench.session.PinOperations;
import jianka.bench.session.PinValue;
import jianka.bench.terminal.TerminalException;

/**
 * A command that sets the PIN or its counter; afterwards the old or the new PIN is the right one.
 */
final class TornPinChange implements TornCommand {

  private static final String PIN = "PIN";

  /** Fewest digits of a PIN (SEC-001). */
  private static final int FEWEST = 4;

  /** Which command, and on what PIN it comes. */
  enum Kind {
    /** CHANGE PIN after one wrong try. */
    CHANGE_PIN,
    /** CHANGE PIN from a PIN that is wrong, after one wrong try. */
    CHANGE_PIN_FROM_A_WRONG_PIN,
    /** PIN UNBLOCK of a blocked PIN. */
    PIN_UNBLOCK,
    /** PIN RELOAD of a blocked PIN. */
    PIN_RELOAD;

    boolean isMaintenance() {
      return this == PIN_UNBLOCK || this == PIN_RELOAD;
    }

    boolean setsPin() {
      return this == CHANGE_PIN || this == PIN_RELOAD;
    }

    static Kind named(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
  }

  private final TornCard card;
  private final Kind kind;
  private String newPin = "";

  TornPinChange(TornCard card, Kind kind) {
    this.card = card;
    this.kind = kind;
  }

  @Override
  public Expected prepare() throws Exception {
    card.enter("SSSE");
    card.pin.requireUsed();
    int most = card.pinTries();
    card.enter("SSSE");
    int before = 0;
    if (kind.isMaintenance()) {
      card.pin.requireBlocked();
      card.keys.requireAuthenticated("PUK");
      card.keys.requireChallenge(8);
    } else {
      card.pin.requireWrongTries(1);
      before = most - 1;
    }
    boolean wrong = kind == Kind.CHANGE_PIN_FROM_A_WRONG_PIN;
    int after = wrong ? before - 1 : most;
    newPin = otherPin();
    return new Expected(state("old", before), state(kind.setsPin() ? "new" : "old", after));
  }

  private static State state(String which, int tries) {
    return State.content(PIN, which).and(State.tries(PIN, tries));
  }

  @Override
  public void send() throws Exception {
    card.session.spent().pinTry();
    switch (kind) {
      case CHANGE_PIN -> card.change.change(newPin);
      case CHANGE_PIN_FROM_A_WRONG_PIN ->
          card.change.change(PinValue.wrong(), PinValue.digits(newPin));
      case PIN_UNBLOCK -> card.maintenance.send(MaintenanceCommand.PIN_UNBLOCK);
      case PIN_RELOAD -> card.maintenance.reload(PinValue.digits(newPin));
    }
  }

  /** Digits that differ from those of the product in every place, and from one cut to the next. */
  private String otherPin() {
    String old = card.session.pin();
    byte[] steps = card.session.random("digits of a new PIN", Math.max(old.length(), FEWEST));
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < steps.length; i++) {
      int digit = i < old.length() ? Character.digit(old.charAt(i), 10) : 0;
      digits.append((digit + 1 + (steps[i] & 0xFF) % 9) % 10);
    }
    return digits.toString();
  }

  @Override
  public State look() throws Exception {
    int tries = card.pinTries();
    if (tries == 0) {
      unblock();
    }
    return state(which(), tries);
  }

  private String which() throws TerminalException, NotReachedException {
    card.pin.verifyRight();
    if (card.session.response().is("9000")) {
      return "old";
    }
    card.pin.verify(PinValue.digits(newPin));
    if (card.session.response().is("9000")) {
      card.session.spent().pinChanged(PinOperations.packed(newPin));
      return "new";
    }
    return "neither the old nor the new one";
  }

  private void unblock() throws Exception {
    card.keys.requireAuthenticated("PUK");
    card.keys.requireChallenge(8);
    card.maintenance.send(MaintenanceCommand.PIN_UNBLOCK);
    card.session.require("PIN UNBLOCK", "密码解锁");
  }

  @Override
  public void undo(State seen) throws Exception {
    if ("new".equals(seen.content().get(PIN))) {
      card.enter("SSSE");
      card.change.putBack(PinOperations.packed(newPin));
    }
  }
}
