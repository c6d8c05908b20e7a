package jianka.bench.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jianka.bench.apdu.Hex;

/**
 * Rows of simple TLVs as records hold them (FS-080): one byte of tag and one of length. This is not
 * BER: 5F and 1F are whole tags.
 */
final class SimpleTlv {

  private SimpleTlv() {}

  /** One object; the tag is "cut" where tag and length are missing or the length is too great. */
  record Part(String tag, byte[] value) {

    Part {
      value = value.clone();
    }

    @Override
    public byte[] value() {
      return value.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Part that && tag.equals(that.tag) && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
      return 31 * tag.hashCode() + Arrays.hashCode(value);
    }
  }

  /** The objects from an offset on. */
  static List<Part> parts(byte[] bytes, int from) {
    List<Part> parts = new ArrayList<>();
    int at = from;
    while (at < bytes.length) {
      int length = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : -1;
      if (length < 0 || at + 2 + length > bytes.length) {
        parts.add(new Part("cut", Arrays.copyOfRange(bytes, at, bytes.length)));
        return parts;
      }
      parts.add(new Part(Hex.of(bytes[at]), Arrays.copyOfRange(bytes, at + 2, at + 2 + length)));
      at += 2 + length;
    }
    return parts;
  }

  /** Tag and length of each object from an offset on: "57/3 58/3". */
  static String shapes(byte[] bytes, int from) {
    return String.join(
        " ", parts(bytes, from).stream().map(p -> p.tag() + "/" + p.value().length).toList());
  }
}
