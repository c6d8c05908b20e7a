package jianka.card.applet;

import javacard.framework.Util;

/** The personal PIN (个人密码): packed digits, 2 to 8 bytes, or empty; and its try counter. */
final class Pin {

  static final short MAX_LENGTH = 8;

  private static final short LENGTH = 0;
  private static final short VALUE = 1;
  private static final short TRIES = VALUE + MAX_LENGTH;
  private static final short SIZE = TRIES + 1;

  private final Rules rules;
  private final DoubleImage image;
  private byte maximum;
  private boolean present;

  Pin(Rules rules, PersistentMemory memory) {
    this.rules = rules;
    image = new DoubleImage(memory, SIZE);
  }

  /** Sets the PIN at personalisation. */
  void initialise(byte maximum, byte[] source, short offset, short length) {
    this.maximum = maximum;
    present = true;
    set(source, offset, length, true);
  }

  /** Takes the PIN away, before issue. */
  void remove() {
    present = false;
  }

  boolean isPresent() {
    return present;
  }

  boolean isEmpty() {
    return length() == 0;
  }

  boolean isBlocked() {
    return tries() == 0;
  }

  byte tries() {
    return image.bytes()[TRIES];
  }

  /** One try less, in one write (SEC-031). */
  void count() {
    byte before = tries();
    if (before > 0) {
      if (!rules.hold(Rules.PIN_COUNTER_ONLY_FALLS)) {
        restore();
      }
      image.set(TRIES, (byte) (before - 1));
    }
  }

  void restore() {
    image.set(TRIES, maximum);
  }

  /** Puts the counter back to what it was before a try. */
  void giveBack(byte before) {
    image.set(TRIES, before);
  }

  /** Makes a new PIN valid, with all tries where {@code restores}; all or nothing (FLOW-073). */
  void set(byte[] source, short offset, short newLength, boolean restores) {
    byte left = restores ? maximum : tries();
    if (!rules.hold(Rules.TORN_PIN_IS_OLD_OR_NEW)) {
      image.overwrite(VALUE, source, offset, newLength);
      image.set(LENGTH, (byte) newLength);
      image.set(TRIES, left);
      return;
    }
    image.draft(LENGTH, (byte) newLength);
    image.draft(VALUE, source, offset, newLength);
    image.draft(TRIES, left);
    image.swap();
  }

  /** Whether the bytes are the PIN; another length is wrong (SEC-017). */
  boolean equals(byte[] candidate, short offset, short candidateLength) {
    short length = length();
    short compared = length;
    if (candidateLength != length) {
      if (rules.hold(Rules.PIN_LENGTH_COUNTS) || length == 0) {
        return false;
      }
      compared = candidateLength < length ? candidateLength : length;
    }
    return Util.arrayCompare(image.bytes(), VALUE, candidate, offset, compared) == 0;
  }

  private short length() {
    return image.bytes()[LENGTH];
  }
}
