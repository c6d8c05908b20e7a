package jianka.bench.session;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jianka.bench.apdu.Hex;

/**
 * The records of one file as the card gave them.
 *
 * @param file DF and FID, for findings
 * @param exchanges the exchange that gave each record
 */
record ReadRecords(String file, List<byte[]> records, List<Integer> exchanges) {

  ReadRecords {
    records = records.stream().map(byte[]::clone).toList();
    exchanges = List.copyOf(exchanges);
  }

  /** Nothing was read. */
  static ReadRecords none() {
    return new ReadRecords("", List.of(), List.of());
  }

  int count() {
    return records.size();
  }

  /** The first byte in hex; empty for an empty record. */
  static String tag(byte[] record) {
    return record.length == 0 ? "" : Hex.of(record[0]);
  }

  List<String> tags() {
    return records.stream().map(ReadRecords::tag).toList();
  }

  /** Where the records with this tag stand, from 0. */
  List<Integer> withTag(String tag) {
    return IntStream.range(0, records.size())
        .filter(i -> tag(records.get(i)).equals(tag))
        .boxed()
        .toList();
  }

  /** Tag and value length of each record, or its bytes where these do not fit it. */
  List<String> shapes() {
    return records.stream().map(r -> SimpleTlv.shapes(r, 0)).toList();
  }

  /**
   * The values of all items with this tag: whole records, or objects inside the constructed ones.
   *
   * @param constructed tags of the records that hold objects
   */
  List<byte[]> values(String tag, List<String> constructed) {
    return records.stream()
        .flatMap(
            r ->
                constructed.contains(tag(r))
                    ? SimpleTlv.parts(r, 2).stream()
                    : SimpleTlv.parts(r, 0).stream())
        .filter(part -> part.tag().equals(tag))
        .map(SimpleTlv.Part::value)
        .toList();
  }

  /** The exchanges that gave the items with this tag. */
  List<Integer> exchangesOf(String tag, List<String> constructed) {
    return IntStream.range(0, records.size())
        .filter(
            i ->
                SimpleTlv.parts(records.get(i), constructed.contains(tag(records.get(i))) ? 2 : 0)
                    .stream()
                    .anyMatch(part -> part.tag().equals(tag)))
        .mapToObj(exchanges::get)
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReadRecords that
        && file.equals(that.file)
        && Arrays.deepEquals(records.toArray(), that.records.toArray());
  }

  @Override
  public int hashCode() {
    return 31 * file.hashCode() + Arrays.deepHashCode(records.toArray());
  }
}
