package jianka.bench.profile;

import java.util.List;

/**
 * One elementary file of a profile (T-FS-4, T-DATA-05).
 *
 * @param df id of the DF that holds it: SSSE, DF01, …
 * @param fid four hex digits
 * @param sfi short file identifier, 1 to 30
 * @param size bytes in all
 * @param records number of records (cyclic, fixed), else 0
 * @param recordLength bytes of one record (cyclic, fixed), else 0
 * @param read access expression for reading
 * @param write access expression for writing
 * @param items records in order; empty for transparent files and for cyclic files at issue
 */
public record FileSpec(
    String df,
    String fid,
    int sfi,
    Words title,
    Structure structure,
    int size,
    int records,
    int recordLength,
    String read,
    String write,
    List<Item> items) {

  /** Structures of ISO/IEC 7816-4 that the card standard uses. */
  public enum Structure {
    VARIABLE,
    FIXED,
    CYCLIC,
    TRANSPARENT
  }

  public FileSpec {
    items = List.copyOf(items);
  }
}
