package jianka.bench.session;

import java.util.Set;
import java.util.TreeSet;

/**
 * The tags that the standard gives out in all its files, inner ones and those of the annex included
 * (T-DATA-06, T-DATA-07, T-DATA-18): any other tag is a region's (FS-020, DATA-508, DATA-509).
 */
public final class NationalTags {

  private static final String VERSION_1 =
      "01-0D 20-22 25-2B 2E-32 37-3A 40-44 4B-4D 4F-50 52-5D 60-73 80-8C 8F-90 92-98";

  private static final String VERSION_2 =
      "01-21 23-24 28-2E 30 32-51 55-67 6B-6C 6E-71 73-81 83-84 86-87 89-90 92-93 96-99 A0-BC C0"
          + " C2-C6 C8-E7 F0-F9";

  private NationalTags() {}

  /** The tags of a data version, as two hex digits; version 3.0 has those of 2.0. */
  public static Set<String> of(String version) {
    Set<String> tags = new TreeSet<>();
    for (String range : (version.startsWith("1") ? VERSION_1 : VERSION_2).split(" ")) {
      String[] ends = range.split("-");
      int last = Integer.parseInt(ends[ends.length - 1], 16);
      for (int tag = Integer.parseInt(ends[0], 16); tag <= last; tag++) {
        tags.add("%02X".formatted(tag));
      }
    }
    return tags;
  }
}
