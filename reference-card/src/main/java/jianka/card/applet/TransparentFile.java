package jianka.card.applet;

/** A row of bytes (透明文件). */
final class TransparentFile extends ElementaryFile {

  private final Rules rules;
  private final DoubleImage image;

  TransparentFile(
      Card card,
      short fid,
      byte sfi,
      byte[] read,
      byte[] write,
      boolean updatesCarryMac,
      short size) {
    super(fid, sfi, read, write, updatesCarryMac);
    rules = card.rules;
    image = new DoubleImage(card.memory, size);
  }

  /** The bytes; to be read only. */
  byte[] content() {
    return image.bytes();
  }

  short size() {
    return image.size();
  }

  /** Replaces a range, all or nothing (CMD-233). */
  void update(short offset, byte[] source, short sourceOffset, short length) {
    if (rules.hold(Rules.TORN_BINARY_IS_WHOLE)) {
      image.replace(offset, source, sourceOffset, length);
    } else {
      image.overwrite(offset, source, sourceOffset, length);
    }
  }
}
