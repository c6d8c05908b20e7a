package jianka.bench.apdu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jianka.bench.profile.Words;

/**
 * One BER-TLV object (ISO/IEC 7816-4 5.2.2) as read from a card.
 *
 * @param tag tag bytes in hex, one to three bytes
 * @param value the value field
 * @param children the objects inside, when the tag is constructed; else empty
 */
public record Tlv(String tag, byte[] value, List<Tlv> children) {

  /** Says where a byte string stops being a row of BER-TLV objects. */
  public static final class TlvException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    private final int place;

    TlvException(Words words, int place) {
      super(words.en());
      this.words = words;
      this.place = place;
    }

    /** Index of the byte from which on the row does not add up. */
    public int place() {
      return place;
    }

    /** The same in both languages. */
    public Words words() {
      return words;
    }
  }

  public Tlv {
    value = value.clone();
    children = List.copyOf(children);
  }

  @Override
  public byte[] value() {
    return value.clone();
  }

  /**
   * Reads a row of objects that fills the bytes exactly.
   *
   * @throws TlvException when a length does not add up or a constructed value is not a row of
   *     objects
   */
  public static List<Tlv> parse(byte[] bytes) throws TlvException {
    return parse(bytes, 0, bytes.length, 0);
  }

  /** The first child with this tag. */
  public Optional<Tlv> child(String wanted) {
    return children.stream().filter(c -> c.tag.equals(wanted)).findFirst();
  }

  private static List<Tlv> parse(byte[] bytes, int from, int to, int depth) throws TlvException {
    if (depth > 8) {
      throw new TlvException(new Words("objects are nested more than 8 deep", "对象嵌套超过8层"), from);
    }
    List<Tlv> objects = new ArrayList<>();
    int at = from;
    while (at < to) {
      int start = at;
      int tagEnd = tagEnd(bytes, at, to);
      String tag = Hex.of(Arrays.copyOfRange(bytes, at, tagEnd));
      at = tagEnd;
      if (at >= to) {
        throw new TlvException(
            Words.of(
                "object %s in byte %d has no length byte", "第%2$d字节的%1$s对象没有长度字节", tag, start + 1),
            start);
      }
      int length = bytes[at++] & 0xFF;
      if (length == 0x81 || length == 0x82) {
        int count = length - 0x80;
        if (at + count > to) {
          throw new TlvException(
              Words.of("the length of object %s is cut off", "%s对象的长度不完整", tag), at - 1);
        }
        length = 0;
        for (int i = 0; i < count; i++) {
          length = length << 8 | bytes[at++] & 0xFF;
        }
      } else if (length > 0x82 || length == 0x80) {
        throw new TlvException(
            Words.of(
                "length byte %s of object %s is not allowed",
                "%2$s对象的长度字节%1$s不合法", Hex.of(length), tag),
            at - 1);
      }
      if (at + length > to) {
        throw new TlvException(
            Words.of(
                "object %s in byte %d announces %d bytes, %d are there",
                "第%2$d字节的%1$s对象声明%3$d字节，实有%4$d字节", tag, start + 1, length, to - at),
            at - 1);
      }
      boolean constructed = (bytes[start] & 0x20) != 0;
      List<Tlv> children = constructed ? parse(bytes, at, at + length, depth + 1) : List.of();
      objects.add(new Tlv(tag, Arrays.copyOfRange(bytes, at, at + length), children));
      at += length;
    }
    return objects;
  }

  private static int tagEnd(byte[] bytes, int at, int to) throws TlvException {
    int end = at + 1;
    if ((bytes[at] & 0x1F) == 0x1F) {
      do {
        if (end >= to || end - at > 2) {
          throw new TlvException(
              Words.of("the tag in byte %d does not end", "第%d字节的标签没有结束", at + 1), at);
        }
        end++;
      } while ((bytes[end - 1] & 0x80) != 0);
    }
    return end;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tlv that && tag.equals(that.tag) && Arrays.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return 31 * tag.hashCode() + Arrays.hashCode(value);
  }

  @Override
  public String toString() {
    return children.isEmpty() ? tag + "=" + Hex.of(value) : tag + children;
  }
}
