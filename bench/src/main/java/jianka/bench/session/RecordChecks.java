package jianka.bench.session;

import java.util.List;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.FileSpec;
import jianka.bench.profile.Item;
import jianka.bench.profile.Words;

/** Checks of what items not in use and at the end of their value are filled with (FS-087). */
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

  /**
   * The answer is all records of the file, outside SSSE in any order; each value is left aligned
   * and filled by its type.
   */
  public void filled(FileSpec file) throws CheckFailedException {
    List<SimpleTlv.Part> parts = SimpleTlv.parts(session.response().data(), 0);
    List<String> tags = parts.stream().map(SimpleTlv.Part::tag).toList();
    List<String> expected = file.items().stream().map(Item::tag).toList();
    checks.that(
        "record-tags",
        checks.ordered(file) ? tags.equals(expected) : sorted(tags).equals(sorted(expected)),
        List.of(String.join(" ", expected)),
        String.join(" ", tags),
        new Words("tags of " + file.df() + " " + file.fid(), file.df() + " " + file.fid() + "的标签"));
    for (SimpleTlv.Part part : parts) {
      Item item = file.items().get(expected.indexOf(part.tag()));
      checks.that(
          "filler",
          item.tag().equals(IDENTIFICATION) || wellFilled(item.type(), part.value()),
          List.of(
              item.type().equals("cn")
                  ? new Words("digits on the left, then nibbles F", "数字左对齐，其后补半字节F")
                  : new Words("text on the left, then bytes 00", "文本左对齐，其后补字节00")),
          Words.same(Hex.of(part.value())),
          Words.of(
              "filler of item %s (%s) of %s %s",
              "%3$s %4$s数据项%1$s（%2$s型）的填充", item.tag(), item.type(), file.df(), file.fid()));
    }
  }

  private static List<String> sorted(List<String> tags) {
    return tags.stream().sorted().toList();
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
}
