package jianka.bench.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jianka.bench.apdu.Hex;

/**
 * What a file holds: its records as they are read, from number 1; of a transparent file one element
 * with all its bytes.
 */
public record FileContent(List<byte[]> records) {

  public FileContent {
    records = records.stream().map(byte[]::clone).toList();
  }

  public int count() {
    return records.size();
  }

  /** The record with this number, from 1. */
  public byte[] record(int number) {
    return records.get(number - 1).clone();
  }

  /** The same content with another record under this number. */
  public FileContent with(int number, byte[] record) {
    List<byte[]> changed = new ArrayList<>(records);
    changed.set(number - 1, record);
    return new FileContent(changed);
  }

  /** The bytes of a transparent file with others from this offset. */
  public FileContent withBytes(int offset, byte[] bytes) {
    byte[] all = record(1);
    System.arraycopy(bytes, 0, all, offset, Math.min(bytes.length, all.length - offset));
    return new FileContent(List.of(all));
  }

  /** The same content with these records behind. */
  public FileContent followedBy(List<byte[]> others) {
    List<byte[]> all = new ArrayList<>(records);
    all.addAll(others);
    return new FileContent(all);
  }

  /** The first records of the content, all of them where there are fewer. */
  public FileContent first(int number) {
    return new FileContent(records.subList(0, Math.min(number, records.size())));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FileContent that
        && records.size() == that.records.size()
        && Arrays.deepEquals(records.toArray(), that.records.toArray());
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(records.toArray());
  }

  @Override
  public String toString() {
    return String.join(" ", records.stream().map(Hex::of).toList());
  }
}
