package jianka.card.applet;

/**
 * Linear file with records of variable or fixed length. An image of it is: number of records, one
 * length byte for each possible record, the records.
 */
final class LinearFile extends RecordFile {

  private final Rules rules;
  private final short fixedLength;
  private final short capacity;
  private final short start;
  private final DoubleImage image;

  /**
   * Makes an empty file.
   *
   * @param size bytes for all records together
   * @param capacity most records the file can hold
   * @param fixedLength length of every record, 0 for variable records
   */
  LinearFile(
      Card card,
      short fid,
      byte sfi,
      byte[] read,
      byte[] write,
      boolean updatesCarryMac,
      short size,
      short capacity,
      short fixedLength) {
    super(fid, sfi, read, write, updatesCarryMac);
    rules = card.rules;
    this.fixedLength = fixedLength;
    this.capacity = capacity;
    start = (short) (1 + capacity);
    image = new DoubleImage(card.memory, (short) (start + size));
  }

  @Override
  byte[] holder() {
    return image.bytes();
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
    byte[] content = holder();
    short offset = start;
    for (short i = 1; i < number; i++) {
      offset += (short) (content[i] & 0xFF);
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
    return (short) (end() - length(number) + length) <= image.size();
  }

  @Override
  boolean canAppend(short length) {
    return count() < capacity && (short) (end() + length) <= image.size();
  }

  @Override
  void replace(short number, byte[] source, short sourceOffset, short length) {
    byte[] old = holder();
    short place = offset(number);
    if (length == length(number) && !rules.hold(Rules.TORN_RECORD_IS_WHOLE)) {
      image.overwrite(place, source, sourceOffset, length);
      return;
    }
    short after = (short) (place + length(number));
    image.draft((short) 0, old, (short) 0, number);
    image.draft(number, (byte) length);
    short lengths = (short) (number + 1);
    image.draft(lengths, old, lengths, (short) (place - lengths));
    short next = image.draft(place, source, sourceOffset, length);
    image.draft(next, old, after, (short) (end() - after));
    image.swap();
  }

  @Override
  void append(byte[] source, short sourceOffset, short length) {
    byte[] old = holder();
    short end = end();
    short number = (short) (count() + 1);
    image.draft((short) 0, (byte) number);
    image.draft((short) 1, old, (short) 1, count());
    image.draft(number, (byte) length);
    short lengths = (short) (number + 1);
    image.draft(lengths, old, lengths, (short) (end - lengths));
    image.draft(end, source, sourceOffset, length);
    image.swap();
  }

  /** Makes the content before the last change valid again; only a faulty card does. */
  void bringBack() {
    image.swap();
  }

  private short end() {
    return offset((short) (count() + 1));
  }
}
