package jianka.card.applet;

import javacard.framework.JCSystem;
import javacard.framework.Util;

/**
 * Cyclic file: record 1 is the newest, the oldest gives way when the file is full (FS-094, FS-095).
 *
 * <p>One slot more than the file has room for is kept, so that a new record is written beside the
 * valid ones and becomes valid afterwards.
 */
final class CyclicFile extends RecordFile {

  private final Rules rules;
  private final short recordLength;
  private final short room;
  private final byte[] content;
  private short newest;
  private short count;

  CyclicFile(
      short fid,
      byte sfi,
      byte[] read,
      byte[] write,
      boolean updatesCarryMac,
      short room,
      short recordLength,
      Rules rules) {
    super(fid, sfi, read, write, updatesCarryMac);
    this.rules = rules;
    this.recordLength = recordLength;
    this.room = room;
    content = new byte[(short) ((short) (room + 1) * recordLength)];
  }

  @Override
  byte[] holder() {
    return content;
  }

  @Override
  short count() {
    return count;
  }

  @Override
  short length(short number) {
    return recordLength;
  }

  @Override
  short offset(short number) {
    short age = (short) (number - 1);
    if (!rules.hold(Rules.CYCLIC_NEWEST_IS_ONE)) {
      age = (short) (count - number);
    }
    short slot = (short) (newest - age);
    if (slot < 0) {
      slot += (short) (room + 1);
    }
    return (short) (slot * recordLength);
  }

  @Override
  boolean isTagged() {
    return false;
  }

  @Override
  short fixedLength() {
    return recordLength;
  }

  /** Number of the slot that holds the newest record. */
  short newestSlot() {
    return newest;
  }

  /** Number of the slot that the next record goes to. */
  short nextSlot() {
    return newest == room ? (short) 0 : (short) (newest + 1);
  }

  @Override
  boolean canReplace(short number, short length) {
    return true;
  }

  @Override
  boolean canAppend(short length) {
    return count < room || rules.hold(Rules.CYCLIC_REPLACES_OLDEST);
  }

  @Override
  void replace(short number, byte[] source, short sourceOffset, short length) {
    Util.arrayCopy(source, sourceOffset, content, offset(number), length);
  }

  @Override
  void append(byte[] source, short sourceOffset, short length) {
    short slot = nextSlot();
    Util.arrayCopyNonAtomic(source, sourceOffset, content, (short) (slot * recordLength), length);
    JCSystem.beginTransaction();
    newest = slot;
    if (count < room) {
      count++;
    }
    JCSystem.commitTransaction();
  }
}
