package jianka.bench.session;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.FileSpec;
import jianka.bench.profile.Item;

/** The records a profile calls for, coded on the bench: tag ‖ length ‖ value (FS-080, FS-083). */
public final class RecordContent {

  private RecordContent() {}

  /** One record with tag and length. */
  public static byte[] record(Item item) {
    byte[] value = value(item);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(Hex.bytes(item.tag()));
    out.write(value.length);
    out.writeBytes(value);
    return out.toByteArray();
  }

  /** The record with this number, from 1. */
  public static byte[] record(FileSpec file, int number) {
    return record(file.items().get(number - 1));
  }

  /** All records from one number to another, in that order; descending where from is greater. */
  public static byte[] records(FileSpec file, int from, int to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int step = from <= to ? 1 : -1;
    for (int number = from; number != to + step; number += step) {
      out.writeBytes(record(file, number));
    }
    return out.toByteArray();
  }

  /**
   * These records in the order in which their tags and lengths stand in the answer; the rest
   * behind.
   */
  static List<byte[]> inOrder(List<byte[]> records, byte[] actual) {
    List<byte[]> left = new ArrayList<>(records);
    List<byte[]> ordered = new ArrayList<>();
    for (SimpleTlv.Part part : SimpleTlv.parts(actual, 0)) {
      left.stream()
          .filter(r -> Hex.of(r[0]).equals(part.tag()) && r.length == part.value().length + 2)
          .findFirst()
          .ifPresent(
              r -> {
                ordered.add(r);
                left.remove(r);
              });
    }
    ordered.addAll(left);
    return ordered;
  }

  /**
   * The record of a file's content that has the tag of this one and its rank among those with that
   * tag: the second of three stays the second whatever stands between. Nothing where the content
   * has another number of them.
   */
  static Optional<byte[]> sameRank(FileSpec file, int number, FileContent content) {
    String tag = file.items().get(number - 1).tag();
    long before = file.items().stream().limit(number - 1L).filter(i -> i.tag().equals(tag)).count();
    long all = file.items().stream().filter(i -> i.tag().equals(tag)).count();
    List<byte[]> records =
        content.records().stream().filter(r -> r.length > 0 && Hex.of(r[0]).equals(tag)).toList();
    return records.size() == all ? Optional.of(records.get((int) before)) : Optional.empty();
  }

  private static byte[] value(Item item) {
    if (item.items().isEmpty() || item.stated()) {
      return item.value();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    item.items().forEach(inner -> out.writeBytes(record(inner)));
    return out.toByteArray();
  }
}
