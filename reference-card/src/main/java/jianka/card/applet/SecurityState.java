package jianka.card.applet;

import javacard.framework.JCSystem;
import javacard.framework.Util;

/**
 * What has been verified since power-on: PIN and keys (安全状态). Everything is in memory that a reset
 * clears (TRN-023).
 */
final class SecurityState {

  /** Most keys a card can hold. */
  static final short KEYS = 128;

  private final Rules rules;
  private final Options options;
  private final Pin pin;

  /** One byte a key, then one for the PIN. */
  private final byte[] verified;

  SecurityState(Rules rules, Options options, Pin pin) {
    this.rules = rules;
    this.options = options;
    this.pin = pin;
    verified = JCSystem.makeTransientByteArray((short) (KEYS + 1), JCSystem.CLEAR_ON_RESET);
  }

  void pinVerified(boolean value) {
    verified[KEYS] = value ? (byte) 1 : (byte) 0;
  }

  void keyAuthenticated(Key key) {
    if (!rules.hold(Rules.KEY_STATES_ADD_UP)) {
      clearKeys();
    }
    verified[key.slot] = 1;
    if (!rules.hold(Rules.AUTHENTICATION_KEEPS_THE_PIN_STATE)) {
      pinVerified(false);
    }
  }

  /** Takes a key for authenticated; only a faulty card does. */
  void assume(short slot) {
    verified[slot] = 1;
  }

  void keyFailed(Key key) {
    verified[key.slot] = 0;
  }

  boolean isAuthenticated(Key key) {
    return key != null && verified[key.slot] != 0;
  }

  void clearKeys() {
    Util.arrayFillNonAtomic(verified, (short) 0, KEYS, (byte) 0);
  }

  /** Whether the atom PIN is true; an empty PIN needs no VERIFY (FS-074). */
  boolean pinCounts(DedicatedFile current) {
    if (current.socialSecurity() == null) {
      return false;
    }
    if (pin.isPresent()
        && pin.isEmpty()
        && options.is(Options.EMPTY_PIN_SATISFIES)
        && rules.hold(Rules.EMPTY_PIN_SATISFIES)) {
      return true;
    }
    return verified[KEYS] != 0;
  }

  /** Whether the atom of a key number is true in the current DF. */
  boolean keyCounts(byte number, DedicatedFile current) {
    DedicatedFile owner = KeyStore.owner(number, current);
    if (owner == null) {
      return false;
    }
    boolean any = !rules.hold(Rules.CONDITION_NAMES_ITS_KEY);
    Key key = owner.firstKey;
    while (key != null) {
      if (key.authenticates() && (any || key.number == number) && verified[key.slot] != 0) {
        return true;
      }
      key = key.next;
    }
    return false;
  }
}
