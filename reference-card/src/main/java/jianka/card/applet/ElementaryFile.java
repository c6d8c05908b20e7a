package jianka.card.applet;

/** An elementary file (基本文件): identifiers, conditions, and content in a subclass. */
abstract class ElementaryFile {

  /** Short identifier, 01 to 1E (files, FS-010). */
  final byte sfi;

  final short fid;

  /** Read condition in the byte code of {@link AccessCondition}. */
  final byte[] read;

  /** Write condition. */
  final byte[] write;

  /** Whether updates must carry a MAC; no file of the standard asks for it (SEC-088). */
  final boolean updatesCarryMac;

  /** Next file of the same DF, in the order of creation. */
  ElementaryFile next;

  ElementaryFile(short fid, byte sfi, byte[] read, byte[] write, boolean updatesCarryMac) {
    this.fid = fid;
    this.sfi = sfi;
    this.read = read;
    this.write = write;
    this.updatesCarryMac = updatesCarryMac;
  }
}
