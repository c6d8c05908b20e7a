package jianka.card.applet;

import javacard.framework.ISOException;

/**
 * The way to everything that outlives power-off (非易失存储器): after personalisation no other class
 * writes there. A write is one byte, which a tear leaves old or new; whatever is longer goes
 * through {@link DoubleImage}.
 */
public class PersistentMemory {

  /** Makes the memory of a card. */
  public PersistentMemory() {}

  /**
   * Called before each write of a byte. A simulator counts here, or takes the power away by
   * throwing something of its own.
   *
   * @return whether the memory takes the byte; false stands for a broken one
   */
  protected boolean takesWrite() {
    return true;
  }

  /**
   * Writes a byte that differs and reads it back; 6581 where the memory did not take it (CMD-009).
   */
  final void set(byte[] target, short offset, byte value) {
    if (target[offset] == value) {
      return;
    }
    if (takesWrite()) {
      target[offset] = value;
    }
    if (target[offset] != value) {
      ISOException.throwIt(StatusWord.MEMORY_FAILURE);
    }
  }

  /** Writes byte by byte and returns the offset behind; a tear leaves a part. */
  final short copy(
      byte[] source, short sourceOffset, byte[] target, short targetOffset, short length) {
    for (short i = 0; i < length; i++) {
      set(target, (short) (targetOffset + i), source[(short) (sourceOffset + i)]);
    }
    return (short) (targetOffset + length);
  }
}
