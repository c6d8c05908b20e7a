package jianka.card.perso;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jianka.card.perso.CardProfile.File;
import jianka.card.perso.CardProfile.Structure;

/** Reads the description of one EF. */
final class FileReader {

  private static final int MOST_RECORDS = 254;
  private static final int LARGEST = 16_000;

  private FileReader() {}

  /**
   * Reads.
   *
   * @param keyNumbers numbers of the keys that the conditions may name
   */
  static File read(ProfileField file, Map<String, Integer> keyNumbers) throws ProfileException {
    Structure structure = structure(file.child("structure"));
    boolean counted = structure == Structure.FIXED || structure == Structure.CYCLIC;
    int records = counted ? file.child("records").number(1, MOST_RECORDS) : 0;
    int length = counted ? file.child("length").number(1, 255) : 0;
    int size = file.child("size").number(0, LARGEST, records * length);
    if (counted && size != records * length) {
      throw file.child("size").wrong("must be " + records * length + ", records times length");
    }
    byte[] fid = file.child("fid").hex(2);
    int sfi = file.child("sfi").hex(1)[0] & 0xFF;
    if (sfi < 1 || sfi > 30) {
      throw file.child("sfi").wrong("must be 01 to 1E");
    }
    return new File(
        (fid[0] & 0xFF) << 8 | fid[1] & 0xFF,
        sfi,
        structure,
        size,
        records,
        length,
        file.child("mac").flag(false),
        ConditionCompiler.compile(file.child("read"), keyNumbers),
        ConditionCompiler.compile(file.child("write"), keyNumbers),
        structure == Structure.TRANSPARENT ? content(file, size) : records(file, size, length));
  }

  private static Structure structure(ProfileField field) throws ProfileException {
    try {
      return Structure.valueOf(field.text().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw field.wrong("must be variable, fixed, cyclic or transparent, is " + field.text());
    }
  }

  /** A transparent file is 00 unless the profile gives its bytes. */
  private static List<byte[]> content(ProfileField file, int size) throws ProfileException {
    if (!file.child("hex").exists()) {
      return List.of();
    }
    byte[] content = file.child("hex").hex();
    if (content.length > size) {
      throw file.child("hex").wrong("has more bytes than the file");
    }
    return List.of(content);
  }

  private static List<byte[]> records(ProfileField file, int size, int length)
      throws ProfileException {
    List<byte[]> records = new ArrayList<>();
    int total = 0;
    for (ProfileField item : file.child("items").elements()) {
      byte[] record = ItemEncoder.record(item);
      if (length != 0 && record.length != length) {
        throw item.wrong("has " + record.length + " bytes, records of the file have " + length);
      }
      total += record.length;
      records.add(record);
    }
    if (total > size) {
      throw file.child("size").wrong("the items have " + total + " bytes, more than " + size);
    }
    return records;
  }
}
