package jianka.card.applet;

/**
 * Bytes in permanent memory that change all at once. They exist twice: a change is built in the
 * image at rest and becomes valid by writing one byte. Wherever the power goes, the old or the new
 * bytes are there at the next start with nothing to repair, and nothing is left that could bring
 * old ones back (FS-118, TRN-105 to TRN-109).
 */
final class DoubleImage {

  final PersistentMemory memory;
  private final byte[] first;
  private final byte[] second;

  /** 01 where the second image is the valid one. */
  private final byte[] selector;

  DoubleImage(PersistentMemory memory, short size) {
    this.memory = memory;
    first = new byte[size];
    second = new byte[size];
    selector = new byte[1];
  }

  /** The valid bytes; to be read only. */
  byte[] bytes() {
    return selector[0] == 0 ? first : second;
  }

  short size() {
    return (short) first.length;
  }

  /** Writes to the image at rest and returns the offset behind; without effect until a swap. */
  short draft(short offset, byte[] source, short sourceOffset, short length) {
    return memory.copy(source, sourceOffset, atRest(), offset, length);
  }

  void draft(short offset, byte value) {
    memory.set(atRest(), offset, value);
  }

  /** Makes the image at rest the valid one. */
  void swap() {
    memory.set(selector, (short) 0, (byte) (selector[0] ^ 1));
  }

  /** Changes a range and keeps the rest, all or nothing. */
  void replace(short offset, byte[] source, short sourceOffset, short length) {
    draft((short) 0, bytes(), (short) 0, offset);
    short end = draft(offset, source, sourceOffset, length);
    draft(end, bytes(), end, (short) (size() - end));
    swap();
  }

  /** Writes a byte that has a meaning by itself, such as a counter, where it is valid. */
  void set(short offset, byte value) {
    memory.set(bytes(), offset, value);
  }

  /** Writes byte by byte where it is valid; only a faulty card does. */
  void overwrite(short offset, byte[] source, short sourceOffset, short length) {
    memory.copy(source, sourceOffset, bytes(), offset, length);
  }

  private byte[] atRest() {
    return selector[0] == 0 ? second : first;
  }
}
