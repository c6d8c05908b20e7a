package jianka.card.applet;

import javacard.framework.Util;

/**
 * A card key (密钥) with its versions and its try counter. Numbers are those of security, T-SEC-1;
 * the role tells what the key may do and nothing else (SEC-034).
 */
final class Key {

  /** Rights to read or write by EXTERNAL AUTHENTICATION. */
  static final byte EXTERNAL = 1;

  /** INTERNAL AUTHENTICATION (IRK). */
  static final byte INTERNAL = 2;

  /** MAC and encryption of maintenance commands (STK). */
  static final byte MAINTENANCE = 3;

  /** EXTERNAL AUTHENTICATION before PIN CHANGE/UNBLOCK (PUK). */
  static final byte PIN_UNBLOCK = 4;

  /** EXTERNAL AUTHENTICATION before CARD BLOCK (BK). */
  static final byte CARD_LOCK = 5;

  /** EXTERNAL AUTHENTICATION before APPLICATION BLOCK (LK). */
  static final byte APPLICATION_LOCK = 6;

  static final byte LOAD = 7;
  static final byte PURCHASE = 8;
  static final byte TAC = 9;
  static final byte MASTER = 10;

  /** EXTERNAL AUTHENTICATION before UPDATE STARTING DAY (DSK). */
  static final byte STARTING_DAY = 11;

  final byte number;
  final byte role;
  final byte versions;

  /** Bytes of one version: 8 or 16. */
  final short length;

  /** Values of all versions, one after the other. */
  final byte[] material;

  /** Place of this key in the security state. */
  final short slot;

  /** Next key of the same DF. */
  Key next;

  private final byte maximum;
  private final boolean locks;
  private final byte[] tries;
  private final Rules rules;
  private final PersistentMemory memory;

  /**
   * Makes a key.
   *
   * @param maximum tries after the last success, 1 to 15
   * @param locks whether wrong tries lock the key; BK and LK do not lock (SEC-100)
   * @param counters 1, or the number of versions where each has its own ({@code key.counter_scope})
   */
  Key(
      Card card,
      byte number,
      byte role,
      byte versions,
      byte[] material,
      short slot,
      byte maximum,
      boolean locks,
      short counters) {
    rules = card.rules;
    memory = card.memory;
    this.number = number;
    this.role = role;
    this.versions = versions;
    this.material = material;
    this.length = (short) ((short) material.length / versions);
    this.slot = slot;
    this.maximum = maximum;
    this.locks = locks;
    tries = new byte[counters];
    Util.arrayFillNonAtomic(tries, (short) 0, counters, maximum);
  }

  /** Whether EXTERNAL AUTHENTICATION takes the key. */
  boolean authenticates() {
    return role == EXTERNAL
        || role == PIN_UNBLOCK
        || role == CARD_LOCK
        || role == APPLICATION_LOCK
        || role == STARTING_DAY;
  }

  boolean locks() {
    return locks;
  }

  short offset(byte version) {
    return (short) ((short) (version - 1) * length);
  }

  byte tries(byte version) {
    return tries[counter(version)];
  }

  /** One try less, in one write (CMD-068). */
  void count(byte version) {
    short counter = counter(version);
    byte before = tries[counter];
    if (before > 0) {
      if (!rules.hold(Rules.KEY_COUNTER_ONLY_FALLS)) {
        memory.set(tries, counter, maximum);
      }
      memory.set(tries, counter, (byte) (before - 1));
    }
  }

  /** After a success: all tries again, or as many as before it on a faulty card. */
  void restore(byte version, boolean all, byte before) {
    memory.set(tries, counter(version), all ? maximum : before);
  }

  private short counter(byte version) {
    return (short) tries.length < version ? (short) 0 : (short) (version - 1);
  }
}
