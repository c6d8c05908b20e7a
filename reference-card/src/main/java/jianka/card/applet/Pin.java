package jianka.card.applet;

import javacard.framework.JCSystem;
import javacard.framework.Util;

/** The personal PIN (个人密码): packed digits, 2 to 8 bytes, or empty; and its try counter. */
final class Pin {

  static final short MAX_LENGTH = 8;

  private final Rules rules;
  private final byte[] value;
  private short length;
  private byte tries;
  private byte maximum;
  private boolean present;

  Pin(Rules rules) {
    this.rules = rules;
    value = new byte[MAX_LENGTH];
  }

  /** Sets the PIN at personalisation. */
  void initialise(byte maximum, byte[] source, short offset, short length) {
    this.maximum = maximum;
    present = true;
    set(source, offset, length);
    restore();
  }

  boolean isPresent() {
    return present;
  }

  boolean isEmpty() {
    return length == 0;
  }

  boolean isBlocked() {
    return tries == 0;
  }

  byte tries() {
    return tries;
  }

  void count() {
    if (tries > 0) {
      tries--;
    }
  }

  void restore() {
    tries = maximum;
  }

  /** Puts the counter back to what it was; only a faulty card does. */
  void giveBack(byte before) {
    tries = before;
  }

  void set(byte[] source, short offset, short length) {
    JCSystem.beginTransaction();
    Util.arrayCopy(source, offset, value, (short) 0, length);
    this.length = length;
    JCSystem.commitTransaction();
  }

  /** Whether the bytes are the PIN; another length is wrong (SEC-017). */
  boolean equals(byte[] candidate, short offset, short candidateLength) {
    short compared = length;
    if (candidateLength != length) {
      if (rules.hold(Rules.PIN_LENGTH_COUNTS) || length == 0) {
        return false;
      }
      compared = candidateLength < length ? candidateLength : length;
    }
    return Util.arrayCompare(value, (short) 0, candidate, offset, compared) == 0;
  }
}
