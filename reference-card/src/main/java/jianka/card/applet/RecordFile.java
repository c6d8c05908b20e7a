package jianka.card.applet;

/** A file of records, numbered from 1 (draft part 3, 5.3). */
abstract class RecordFile extends ElementaryFile {

  RecordFile(short fid, byte sfi, byte[] read, byte[] write, boolean updatesCarryMac) {
    super(fid, sfi, read, write, updatesCarryMac);
  }

  /** Number of the last record. */
  abstract short count();

  abstract short length(short number);

  /** The array that holds record {@code number} at {@link #offset}. */
  abstract byte[] holder();

  abstract short offset(short number);

  /** Whether a record begins with its identifier and the length of its value (FS-080, FS-085). */
  abstract boolean isTagged();

  /** Length that every record must have, 0 where the length is free. */
  abstract short fixedLength();

  /** Whether record {@code number} can take the length. */
  abstract boolean canReplace(short number, short length);

  abstract boolean canAppend(short length);

  /** Replaces a record, all or nothing (TRN-107). */
  abstract void replace(short number, byte[] source, short offset, short length);

  /** Adds a record: the last of a linear file, number 1 of a cyclic one; all or nothing. */
  abstract void append(byte[] source, short offset, short length);

  /** Record identifier; only where {@link #isTagged()}. */
  byte tag(short number) {
    return holder()[offset(number)];
  }
}
