package jianka.card.applet;

import javacard.framework.Util;

/**
 * Linear file with records of variable or fixed length.
 *
 * <p>The content exists twice: a change is built in the image at rest and becomes valid by writing
 * one byte, so that a tear leaves the old or the new file (FS-118). An image is: number of records,
 * one length byte for each possible record, the records.
 */
final class LinearFile extends RecordFile {

  private final short fixedLength;
  private final short capacity;
  private final short start;
  private final byte[] first;
  private final byte[] second;
  private boolean secondIsValid;

  /**
   * Makes an empty file.
   *
   * @param size bytes for all records together
   * @param capacity most records the file can hold
   * @param fixedLength length of every record, 0 for variable records
   */
  LinearFile(
      short fid,
      byte sfi,
      byte[] read,
      byte[] write,
      boolean updatesCarryMac,
      short size,
      short capacity,
      short fixedLength) {
    super(fid, sfi, read, write, updatesCarryMac);
    this.fixedLength = fixedLength;
    this.capacity = capacity;
    start = (short) (1 + capacity);
    first = new byte[(short) (start + size)];
    second = new byte[(short) (start + size)];
  }

  @Override
  byte[] holder() {
    return secondIsValid ? second : first;
  }

  @Override
  short count() {
    return (short) (holder()[0] & 0xFF);
  }

  @Override
  short length(short number) {
    return (short) (holder()[number] & 0xFF);
  }

  @Override
  short offset(short number) {
    byte[] image = holder();
    short offset = start;
    for (short i = 1; i < number; i++) {
      offset += (short) (image[i] & 0xFF);
    }
    return offset;
  }

  @Override
  boolean isTagged() {
    return true;
  }

  @Override
  short fixedLength() {
    return fixedLength;
  }

  @Override
  boolean canReplace(short number, short length) {
    return (short) (end() - length(number) + length) <= (short) first.length;
  }

  @Override
  boolean canAppend(short length) {
    return count() < capacity && (short) (end() + length) <= (short) first.length;
  }

  @Override
  void replace(short number, byte[] source, short sourceOffset, short length) {
    byte[] old = holder();
    byte[] image = spare();
    short place = offset(number);
    short after = (short) (place + length(number));
    Util.arrayCopyNonAtomic(old, (short) 0, image, (short) 0, place);
    image[number] = (byte) length;
    short next = Util.arrayCopyNonAtomic(source, sourceOffset, image, place, length);
    Util.arrayCopyNonAtomic(old, after, image, next, (short) (end() - after));
    secondIsValid = !secondIsValid;
  }

  @Override
  void append(byte[] source, short sourceOffset, short length) {
    byte[] image = spare();
    short end = end();
    short number = (short) (count() + 1);
    Util.arrayCopyNonAtomic(holder(), (short) 0, image, (short) 0, end);
    Util.arrayCopyNonAtomic(source, sourceOffset, image, end, length);
    image[number] = (byte) length;
    image[0] = (byte) number;
    secondIsValid = !secondIsValid;
  }

  private byte[] spare() {
    return secondIsValid ? first : second;
  }

  private short end() {
    return offset((short) (count() + 1));
  }
}
