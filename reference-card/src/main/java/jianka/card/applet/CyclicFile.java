package jianka.card.applet;

/**
 * Cyclic file: record 1 is the newest, the oldest gives way when the file is full (FS-094, FS-095).
 *
 * <p>One slot more than the file has room for is kept, so that a record is written beside the valid
 * ones. It becomes valid by the head: number of records, then the slot of each record. The head of
 * a transaction log stands in the image of the amounts, with which it changes.
 */
final class CyclicFile extends RecordFile {

  private final Rules rules;
  private final PersistentMemory memory;
  private final short recordLength;
  private final short room;
  private final byte[] content;
  private DoubleImage head;
  private short headOffset;

  CyclicFile(
      Card card,
      short fid,
      byte sfi,
      byte[] read,
      byte[] write,
      boolean updatesCarryMac,
      short room,
      short recordLength) {
    super(fid, sfi, read, write, updatesCarryMac);
    rules = card.rules;
    memory = card.memory;
    this.recordLength = recordLength;
    this.room = room;
    content = new byte[(short) ((short) (room + 1) * recordLength)];
    head = new DoubleImage(memory, headLength());
  }

  short headLength() {
    return (short) (1 + room);
  }

  /** Moves the head to the end of an image of something that changes with this file. */
  void moveHead(DoubleImage image) {
    short offset = (short) (image.size() - headLength());
    image.overwrite(offset, head.bytes(), (short) 0, headLength());
    head = image;
    headOffset = offset;
  }

  @Override
  byte[] holder() {
    return content;
  }

  @Override
  short count() {
    return (short) (head.bytes()[headOffset] & 0xFF);
  }

  @Override
  short length(short number) {
    return recordLength;
  }

  @Override
  short offset(short number) {
    if (!rules.hold(Rules.CYCLIC_NEWEST_IS_ONE)) {
      number = (short) (count() + 1 - number);
    }
    return (short) (slot(number) * recordLength);
  }

  @Override
  boolean isTagged() {
    return false;
  }

  @Override
  short fixedLength() {
    return recordLength;
  }

  @Override
  boolean canReplace(short number, short length) {
    return true;
  }

  @Override
  boolean canAppend(short length) {
    return count() < room || rules.hold(Rules.CYCLIC_REPLACES_OLDEST);
  }

  @Override
  void replace(short number, byte[] source, short sourceOffset, short length) {
    if (!rules.hold(Rules.RECORD_COUNTS_AFTER_ITS_BYTES)) {
      memory.copy(source, sourceOffset, content, offset(number), length);
      return;
    }
    byte slot = write(source, sourceOffset);
    draftSame();
    head.draft((short) (headOffset + number), slot);
    swap();
  }

  @Override
  void append(byte[] source, short sourceOffset, short length) {
    if (rules.hold(Rules.RECORD_COUNTS_AFTER_ITS_BYTES)) {
      draftAppended(source, sourceOffset);
      swap();
    } else {
      draftHead((byte) freeSlot());
      swap();
      memory.copy(source, sourceOffset, content, offset((short) 1), length);
    }
  }

  /** Writes a record and a head with it, which becomes valid when the image is swapped. */
  void draftAppended(byte[] source, short sourceOffset) {
    draftHead(write(source, sourceOffset));
  }

  /** Brings the head at rest to what the valid one is. */
  void draftSame() {
    head.draft(headOffset, head.bytes(), headOffset, headLength());
  }

  private void draftHead(byte newest) {
    short kept = count() < room ? count() : (short) (room - 1);
    head.draft(headOffset, (byte) (kept + 1));
    head.draft((short) (headOffset + 1), newest);
    short second = (short) (headOffset + 2);
    head.draft(second, head.bytes(), (short) (headOffset + 1), kept);
  }

  /** Puts a record where none is, and returns the slot. */
  private byte write(byte[] source, short sourceOffset) {
    short slot = freeSlot();
    memory.copy(source, sourceOffset, content, (short) (slot * recordLength), recordLength);
    return (byte) slot;
  }

  private void swap() {
    // what shares the image with the head stays as it is
    head.draft((short) 0, head.bytes(), (short) 0, headOffset);
    head.swap();
  }

  private short slot(short number) {
    return (short) (head.bytes()[(short) (headOffset + number)] & 0xFF);
  }

  private short freeSlot() {
    short slot = 0;
    short number = 1;
    while (number <= count()) {
      if (slot(number) == slot) {
        slot++;
        number = 1;
      } else {
        number++;
      }
    }
    return slot;
  }
}
