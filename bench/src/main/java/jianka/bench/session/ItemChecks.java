package jianka.bench.session;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.Consulted;
import jianka.bench.profile.FileSpec;
import jianka.bench.profile.Item;
import jianka.bench.profile.Words;

/**
 * Checks of the values in the records that were read last: codes, dates, numbers (data.md 4, 5).
 */
public final class ItemChecks {

  private static final String REGIONS = Consulted.REGION_CODES.parameter();

  private static final String CODES = "empty or one of ";

  private final CardSession session;
  private final FileLayout layout;
  private final Checks checks;

  public ItemChecks(CardSession session, FileLayout layout, Checks checks) {
    this.session = session;
    this.layout = layout;
    this.checks = checks;
  }

  /** Each item with this tag, also inside constructed ones, is empty or holds a listed code. */
  private void codes(String tags, String values) throws CheckFailedException {
    CodeList list = new CodeList(values);
    for (String tag : tags.split(" ")) {
      for (byte[] value : values(tag)) {
        boolean packed = type(tag).equals("cn");
        String code = packed ? Hex.of(value) : ItemForm.text(value).orElse("no text");
        boolean empty = packed ? ItemForm.isEmptyPacked(value) : ItemForm.isEmpty(value);
        judge(tag, empty || list.has(code), CODES + values, value);
      }
    }
  }

  /** Each item with one of these tags has the form, or is "empty or one of" the codes listed. */
  public void form(String tags, String form) throws CheckFailedException {
    if (form.startsWith(CODES)) {
      codes(tags, form.substring(CODES.length()));
      return;
    }
    String regions = session.product().parameter(REGIONS).value();
    for (String tag : tags.split(" ")) {
      for (byte[] value : values(tag)) {
        judge(tag, ItemForm.has(form, value, regions), form, value);
        if (form.endsWith("GBK text") && ItemForm.readsAsUtf8(value)) {
          session
              .evidence()
              .remark(
                  new Words(
                      "the text of item " + tag + " is GBK, but reads as UTF-8 too",
                      "数据项" + tag + "的文本符合GBK，但同时符合UTF-8"));
        }
      }
    }
  }

  /**
   * These bytes of each record of a file without tags, counted from 1, have the form. A file
   * without records has none that is wrong.
   */
  public void field(int first, int last, String what, String form) throws CheckFailedException {
    ReadRecords read =
        what.equals("records")
            ? layout.lastRead()
            : new ReadRecords(
                what, List.of(session.response().data()), List.of(session.lastExchange()));
    List<Integer> wrong =
        IntStream.range(0, read.count())
            .filter(i -> !hasField(read.records().get(i), first, last, form))
            .boxed()
            .toList();
    checks.that(
        "field",
        wrong.isEmpty(),
        List.of(session.words(form)),
        // one record alone, which the journal masks where it is the holder's
        wrong.isEmpty()
            ? Words.counted(read.count(), "record", "条记录")
            : Words.same(Hex.of(read.records().get(wrong.get(0)))),
        IntStream.range(first - 1, last).boxed().toList(),
        wrong.isEmpty()
            ? what.equals("records") ? layout.withEnd() : read.exchanges()
            : wrong.stream().map(read.exchanges()::get).toList(),
        what.equals("records")
            ? Words.of(
                "bytes %s of the records of %s", "%2$s各记录第%1$s字节", range(first, last), read.file())
            : Words.of("bytes %s of the response data", "响应数据第%s字节", range(first, last)));
  }

  private static Words range(int first, int last) {
    return first == last
        ? Words.same(String.valueOf(first))
        : Words.of("%d to %d", "%d至%d", first, last);
  }

  private boolean hasField(byte[] record, int first, int last, String form) {
    if (record.length < last) {
      return false;
    }
    byte[] value = Arrays.copyOfRange(record, first - 1, last);
    if (form.startsWith(CODES)) {
      CodeList list = new CodeList(form.substring(CODES.length()));
      return ItemForm.isEmpty(value) || list.has(ItemForm.text(value).orElse("no text"));
    }
    return ItemForm.has(form, value, session.product().parameter(REGIONS).value());
  }

  private void judge(String tag, boolean ok, String expected, byte[] value)
      throws CheckFailedException {
    String file = layout.lastRead().file();
    checks.that(
        "value",
        ok,
        List.of(session.words(expected)),
        shown(tag, value),
        layout.lastRead().exchangesOf(tag, constructed()),
        Words.of("item %s of %s", "%2$s数据项%1$s", tag, file));
  }

  /** The item as the card holds it: of these bytes the journal masks the value on a product. */
  static Words shown(String tag, byte[] value) {
    return Words.same(tag + "%02X".formatted(value.length) + Hex.of(value));
  }

  /** The values of the items with the tag; that there are any is checked first. */
  List<byte[]> values(String tag) throws CheckFailedException {
    ReadRecords read = layout.lastRead();
    List<byte[]> values = read.values(tag, constructed());
    checks.that(
        "item",
        !values.isEmpty(),
        List.of(Words.of("an item %s", "数据项%s", tag)),
        FileLayout.tags(read),
        layout.withEnd(),
        new Words("tags of the records of " + read.file(), read.file() + "各记录的标签"));
    return values;
  }

  private List<String> constructed() {
    return spec().items().stream().filter(i -> !i.items().isEmpty()).map(Item::tag).toList();
  }

  private String type(String tag) {
    for (Item item : spec().items()) {
      if (item.tag().equals(tag)) {
        return item.type();
      }
      for (Item inner : item.items()) {
        if (inner.tag().equals(tag)) {
          return inner.type();
        }
      }
    }
    return "an";
  }

  private FileSpec spec() {
    String[] place = layout.lastRead().file().split(" ");
    return session
        .product()
        .profile()
        .file(place[0], place[1])
        .orElseThrow(() -> new IllegalArgumentException("no records were read"));
  }
}
