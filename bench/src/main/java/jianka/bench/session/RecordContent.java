package jianka.bench.session;

import java.io.ByteArrayOutputStream;
import jianka.bench.profile.FileSpec;
import jianka.bench.profile.Item;

/** The records a profile calls for, coded on the bench: tag ‖ length ‖ value (FS-080, FS-083). */
public final class RecordContent {

  private RecordContent() {}

  /** One record with tag and length. */
  public static byte[] record(Item item) {
    byte[] value = value(item);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(jianka.bench.apdu.Hex.bytes(item.tag()));
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

  private static byte[] value(Item item) {
    if (item.items().isEmpty() || item.stated()) {
      return item.value();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    item.items().forEach(inner -> out.writeBytes(record(inner)));
    return out.toByteArray();
  }
}
