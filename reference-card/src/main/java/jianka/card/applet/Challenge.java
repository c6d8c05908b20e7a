package jianka.card.applet;

import javacard.framework.JCSystem;
import javacard.framework.Util;
import javacard.security.RandomData;

/** The pending random (随机数): one, of 4, 8 or 16 bytes, usable once in the DF of its request. */
final class Challenge {

  static final short LONGEST = 16;

  private final Rules rules;
  private final RandomData source;
  private final byte[] value;
  private final short[] length;

  /** Values to give before any true random: worked examples of the standard need known ones. */
  private byte[] presets;

  /** How much of them is used up. */
  private final byte[] used;

  private final PersistentMemory memory;

  Challenge(Rules rules, PersistentMemory memory) {
    this.rules = rules;
    this.memory = memory;
    used = new byte[1];
    source = RandomData.getInstance(RandomData.ALG_KEYGENERATION);
    value = JCSystem.makeTransientByteArray(LONGEST, JCSystem.CLEAR_ON_RESET);
    length = JCSystem.makeTransientShortArray((short) 1, JCSystem.CLEAR_ON_RESET);
  }

  /** Values, each with a length byte before it, that the next requests of that length get. */
  void preset(byte[] values) {
    presets = values;
  }

  /** Gives true randoms only, before issue. */
  void forgetPresets() {
    presets = null;
    memory.set(used, (short) 0, (byte) 0);
  }

  void seed(byte[] bytes, short offset, short count) {
    source.setSeed(bytes, offset, count);
  }

  /** Draws a random that is no challenge, such as that of a transaction. */
  void drawNumber(byte[] target, short offset, short wanted) {
    if (!takePreset(target, offset, wanted)) {
      source.nextBytes(target, offset, wanted);
    }
  }

  /** Draws a random into {@code target} and keeps it as the pending one. */
  void draw(byte[] target, short wanted) {
    if (!takePreset(target, (short) 0, wanted)) {
      if (rules.hold(Rules.RANDOMS_DIFFER)) {
        source.nextBytes(target, (short) 0, wanted);
      } else {
        Util.arrayFillNonAtomic(target, (short) 0, wanted, (byte) 0x5A);
      }
    }
    if (isPending() && !rules.hold(Rules.LAST_RANDOM_COUNTS)) {
      return;
    }
    length[0] = wanted < LONGEST ? wanted : LONGEST;
    Util.arrayCopyNonAtomic(target, (short) 0, value, (short) 0, length[0]);
  }

  /** Whether there is a random; a card without this rule takes zeros for it. */
  boolean isPending() {
    return length[0] != 0;
  }

  boolean isUsable() {
    if (!isPending() && !rules.hold(Rules.RANDOM_IS_NEEDED)) {
      Util.arrayFillNonAtomic(value, (short) 0, LONGEST, (byte) 0);
      length[0] = 8;
    }
    return isPending();
  }

  byte[] value() {
    return value;
  }

  short length() {
    return length[0];
  }

  void clear() {
    length[0] = 0;
  }

  private boolean takePreset(byte[] target, short offset, short wanted) {
    short presetOffset = (short) (used[0] & 0xFF);
    if (presets == null
        || presetOffset >= (short) presets.length
        || (short) (presets[presetOffset] & 0xFF) != wanted) {
      return false;
    }
    Util.arrayCopyNonAtomic(presets, (short) (presetOffset + 1), target, offset, wanted);
    memory.set(used, (short) 0, (byte) (presetOffset + wanted + 1));
    return true;
  }
}
