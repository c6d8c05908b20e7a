package jianka.card.perso;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;

/** Records from data items (数据项): tag, length, value with its filler (DATA, FS-068, FS-087). */
final class ItemEncoder {

  private static final Charset GBK = Charset.forName("GBK");
  private static final int LONGEST = 253;

  private ItemEncoder() {}

  /** One record. An item without a length gives the whole record in its hex. */
  static byte[] record(ProfileField item) throws ProfileException {
    if (!item.child("length").exists()) {
      return item.child("hex").hex();
    }
    int tag = item.child("tag").hex(1)[0];
    int length = item.child("length").number(0, LONGEST);
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(tag);
    record.write(length);
    record.writeBytes(value(item, length));
    return record.toByteArray();
  }

  private static byte[] value(ProfileField item, int length) throws ProfileException {
    boolean packed = item.child("type").text("an").startsWith("cn");
    byte filler = packed ? (byte) 0xFF : 0;
    byte[] given = new byte[0];
    if (item.child("items").exists()) {
      given = nested(item.child("items"));
      if (given.length != length) {
        throw item.wrong("inner items have " + given.length + " bytes, not " + length);
      }
    } else if (item.child("hex").exists()) {
      given = item.child("hex").hex();
    } else if (item.child("text").exists()) {
      given = item.child("text").text().getBytes(GBK);
    }
    if (given.length > length) {
      throw item.wrong("value has " + given.length + " bytes, more than " + length);
    }
    byte[] value = Arrays.copyOf(given, length);
    Arrays.fill(value, given.length, length, filler);
    return value;
  }

  private static byte[] nested(ProfileField items) throws ProfileException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (ProfileField item : items.elements()) {
      all.writeBytes(record(item));
    }
    return all.toByteArray();
  }
}
