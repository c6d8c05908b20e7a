package jianka.card.applet;

import javacard.framework.ISO7816;
import javacard.framework.ISOException;
import javacard.framework.Util;

/**
 * Creation of DFs and EFs with their first content before issue. Data layouts stand at each method;
 * all numbers are big-endian. Who may create is decided before, by {@link Authority}.
 */
final class FileCreation {

  private static final byte VARIABLE = 1;
  private static final byte FIXED = 2;
  private static final byte CYCLIC = 3;
  private static final byte TRANSPARENT = 4;
  private static final short MOST_RECORDS = 254;
  private static final short SHORTEST_RECORD = 2;
  private static final short DATA = ISO7816.OFFSET_CDATA;

  private final Card card;
  private DedicatedFile lastDf;
  private ElementaryFile lastEf;

  FileCreation(Card card) {
    this.card = card;
  }

  /** The DF chosen or created last, null before the first. */
  DedicatedFile place() {
    return lastDf;
  }

  /** P1 P2 FID of the MF or of an environment. */
  void choose(short fid) {
    DedicatedFile chosen = find(fid);
    if (chosen == null) {
      ISOException.throwIt(StatusWord.FILE_NOT_FOUND);
    }
    lastDf = chosen;
    lastEf = null;
  }

  /** Deletes the file structure (PER-024, PER-035). */
  void erase() {
    card.firstDf = null;
    lastDf = null;
    lastEf = null;
  }

  /** The DF that a command creating one names as parent, null for the MF. */
  DedicatedFile parentNamed(byte[] command) {
    return find(Util.getShort(command, (short) (DATA + 2)));
  }

  /**
   * P1 kind of {@link DedicatedFile}, P2 01 for the social security environment. Data: FID 2 ‖ FID
   * of the parent 2 ‖ length of the name 1 ‖ name ‖ length of the content of A5 1 ‖ content.
   */
  void createDf(byte[] command, DedicatedFile parent) {
    if (parent == null && card.firstDf != null) {
      ISOException.throwIt(StatusWord.FILE_NOT_FOUND);
    }
    short nameLength = (short) (command[(short) (DATA + 4)] & 0xFF);
    short rest = (short) (DATA + 5 + nameLength);
    DedicatedFile created =
        new DedicatedFile(
            card.memory,
            command[ISO7816.OFFSET_P1],
            Util.getShort(command, DATA),
            copy(command, (short) (DATA + 5), nameLength),
            copy(command, (short) (rest + 1), (short) (command[rest] & 0xFF)),
            parent,
            command[ISO7816.OFFSET_P2] == 1);
    if (card.firstDf == null) {
      card.firstDf = created;
    } else {
      DedicatedFile last = card.firstDf;
      while (last.next != null) {
        last = last.next;
      }
      last.next = created;
    }
    lastDf = created;
  }

  private DedicatedFile find(short fid) {
    DedicatedFile file = card.firstDf;
    while (file != null && file.fid != fid) {
      file = file.next;
    }
    return file;
  }

  /**
   * In the DF created last. P1 structure: 1 variable, 2 fixed, 3 cyclic, 4 transparent; P2 01 where
   * updates carry a MAC. Data: FID 2 ‖ SFI 1 ‖ size 2 ‖ records 1 ‖ record length 1 ‖ length of the
   * read condition 1 ‖ condition ‖ length of the write condition 1 ‖ condition.
   */
  void createEf(byte[] command) {
    short readLength = (short) (command[(short) (DATA + 7)] & 0xFF);
    short rest = (short) (DATA + 8 + readLength);
    byte[] read = copy(command, (short) (DATA + 8), readLength);
    byte[] write = copy(command, (short) (rest + 1), (short) (command[rest] & 0xFF));
    lastEf = elementary(command, read, write, command[ISO7816.OFFSET_P2] == 1);
    lastDf.add(lastEf);
  }

  private ElementaryFile elementary(byte[] command, byte[] read, byte[] write, boolean mac) {
    short fid = Util.getShort(command, DATA);
    byte sfi = command[(short) (DATA + 2)];
    short size = Util.getShort(command, (short) (DATA + 3));
    short records = (short) (command[(short) (DATA + 5)] & 0xFF);
    short length = (short) (command[(short) (DATA + 6)] & 0xFF);
    switch (command[ISO7816.OFFSET_P1]) {
      case VARIABLE:
        records = (short) (size / SHORTEST_RECORD);
        if (records > MOST_RECORDS) {
          records = MOST_RECORDS;
        }
        return new LinearFile(card, fid, sfi, read, write, mac, size, records, (short) 0);
      case FIXED:
        return new LinearFile(card, fid, sfi, read, write, mac, size, records, length);
      case CYCLIC:
        return new CyclicFile(card, fid, sfi, read, write, mac, records, length);
      case TRANSPARENT:
        return new TransparentFile(card, fid, sfi, read, write, mac, size);
      default:
        ISOException.throwIt(StatusWord.WRONG_P1_P2);
        return null;
    }
  }

  /** In the EF created last; the data are one record. */
  void appendRecord(byte[] command, short length) {
    RecordFile file = (RecordFile) lastEf;
    if (!file.canAppend(length)) {
      ISOException.throwIt(StatusWord.NO_SPACE);
    }
    file.append(command, DATA, length);
  }

  /** In the EF created last, at the offset P1 P2. */
  void writeBinary(byte[] command, short length) {
    TransparentFile file = (TransparentFile) lastEf;
    short offset = Util.getShort(command, ISO7816.OFFSET_P1);
    if (length > (short) (file.size() - offset)) {
      ISOException.throwIt(StatusWord.OFFSET);
    }
    file.update(offset, command, DATA, length);
  }

  /**
   * In the DF created last, after its files; P2 is the SFI of the log, 00 for none. Data: the 20
   * bytes of data, T-DATA-08.
   */
  void createAmounts(byte[] command, short length) {
    ElementaryFile log = lastDf.bySfi(command[ISO7816.OFFSET_P2]);
    short record = AmountFile.RECORD_LENGTH;
    if (log != null) {
      record = log instanceof CyclicFile ? ((CyclicFile) log).fixedLength() : (short) 0;
    }
    if (length != AmountFile.LENGTH
        || (record != AmountFile.RECORD_LENGTH && record != AmountFile.ACCOUNT_ONLY_RECORD)) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    lastDf.amounts = new AmountFile(card, lastDf, (CyclicFile) log, command, DATA);
    card.offlineMedical = true;
  }

  static byte[] copy(byte[] source, short offset, short length) {
    byte[] target = new byte[length];
    Util.arrayCopyNonAtomic(source, offset, target, (short) 0, length);
    return target;
  }
}
