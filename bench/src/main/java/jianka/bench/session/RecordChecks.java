package jianka.bench.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.FileSpec;
import jianka.bench.profile.Item;
import jianka.bench.profile.Words;

/**
 * Checks inside records: nested objects and fillers (FS-083, FS-087). Records are simple TLV here,
 * one byte of tag and one of length, which is not BER: 5F and 1F are whole tags.
 */
public final class RecordChecks {

  /**
   * The card identification code holds the RID D156000005, so it is no row of digits (DATA-186).
   */
  private static final String IDENTIFICATION = "01";

  private final CardSession session;
  private final Checks checks;

  public RecordChecks(CardSession session, Checks checks) {
    this.session = session;
    this.checks = checks;
  }

  /** One object of a row of simple TLVs. */
  private record Part(String tag, byte[] value) {}

  /** The answer is this record of the profile, or 6A83 where a row accepts that. */
  public void recordOrAbsent(FileSpec file, int number) throws CheckFailedException {
    if (session.response().is("6A83")) {
      checks.length(0);
    } else {
      checks.recordOf(file, number);
    }
  }

  /** The value of the record is exactly the row of inner objects the profile names. */
  public void innerObjects(FileSpec file, int number) throws CheckFailedException {
    Item item = file.items().get(number - 1);
    byte[] record = session.response().data();
    String expected = String.join(" ", item.items().stream().map(RecordChecks::shape).toList());
    checks.that(
        "inner-objects",
        record.length > 2 && shapes(record, 2).equals(expected),
        List.of(expected),
        record.length > 2 ? shapes(record, 2) : Hex.of(record),
        new Words(
            "inner objects of record %d of %s %s".formatted(number, file.df(), file.fid()),
            "%s %s 第%d条记录的内层数据项".formatted(file.df(), file.fid(), number)));
  }

  /** The answer is all records of the file; each value is left aligned and filled by its type. */
  public void filled(FileSpec file) throws CheckFailedException {
    List<Part> parts = parts(session.response().data(), 0);
    String tags = String.join(" ", parts.stream().map(Part::tag).toList());
    String expected = String.join(" ", file.items().stream().map(Item::tag).toList());
    checks.that(
        "record-tags",
        tags.equals(expected),
        List.of(expected),
        tags,
        new Words("tags of " + file.df() + " " + file.fid(), file.df() + " " + file.fid() + "的标签"));
    for (int i = 0; i < parts.size(); i++) {
      Item item = file.items().get(i);
      checks.that(
          "filler",
          item.tag().equals(IDENTIFICATION) || wellFilled(item.type(), parts.get(i).value()),
          List.of(
              item.type().equals("cn")
                  ? "digits on the left, then nibbles F"
                  : "text on the left, then bytes 00"),
          Hex.of(parts.get(i).value()),
          new Words(
              "item " + item.tag() + ", " + item.type(), "数据项" + item.tag() + "，" + item.type()));
    }
  }

  /** Every byte of the value of this one record is the filler. */
  public void filledWith(int filler) throws CheckFailedException {
    byte[] record = session.response().data();
    byte[] value = record.length < 2 ? new byte[0] : Arrays.copyOfRange(record, 2, record.length);
    byte[] expected = new byte[value.length];
    Arrays.fill(expected, (byte) filler);
    checks.that(
        "filler",
        value.length > 0 && Arrays.equals(expected, value),
        List.of(Hex.of(filler) + " throughout"),
        Hex.of(record),
        new Words("value of an item not in use", "未使用数据项的值"));
  }

  private static boolean wellFilled(String type, byte[] value) {
    return switch (type) {
      case "cn" -> Hex.of(value).matches("[0-9]*F*");
      case "an" -> Hex.of(value).matches("((?!00)..)*(00)*") && !spaceAtEnd(value);
      default -> true;
    };
  }

  /** A text that ends in blanks was filled with them. */
  private static boolean spaceAtEnd(byte[] value) {
    int end = value.length;
    while (end > 0 && value[end - 1] == 0) {
      end--;
    }
    return end > 0 && value[end - 1] == 0x20;
  }

  private static String shape(Item item) {
    return item.tag() + "/" + item.length();
  }

  private static String shapes(byte[] bytes, int from) {
    return String.join(
        " ", parts(bytes, from).stream().map(p -> p.tag() + "/" + p.value().length).toList());
  }

  /** The objects from an offset; one that is cut off appears with the tag "cut". */
  private static List<Part> parts(byte[] bytes, int from) {
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
}
