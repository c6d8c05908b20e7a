package jianka.card.applet;

/** A row of bytes (透明文件). */
final class TransparentFile extends ElementaryFile {

  final byte[] content;

  TransparentFile(
      short fid, byte sfi, byte[] read, byte[] write, boolean updatesCarryMac, short size) {
    super(fid, sfi, read, write, updatesCarryMac);
    content = new byte[size];
  }

  short size() {
    return (short) content.length;
  }
}
