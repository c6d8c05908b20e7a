package jianka.bench.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tags of nested blocks. They add up, but of families whose members exclude one another the
 * innermost block that names one decides: {@code @V3} at an Examples table below {@code @V2 @V3} at
 * its Rule is V3 alone.
 */
final class EffectiveTags {

  private static final List<Predicate<String>> FAMILIES =
      List.of(
          Set.of("@V1", "@V2", "@V3")::contains,
          Set.of("@DES", "@SM4", "@SSF33")::contains,
          Set.of("@contact", "@contactless")::contains,
          tag -> tag.startsWith("@basis:"));

  private EffectiveTags() {}

  /** The tags in force where {@code inner} stands inside a block with {@code outer}. */
  static Set<String> inside(Set<String> outer, Set<String> inner) {
    Set<String> tags = new HashSet<>(outer);
    for (Predicate<String> family : FAMILIES) {
      if (inner.stream().anyMatch(family)) {
        tags.removeIf(family);
      }
    }
    tags.addAll(inner);
    return tags;
  }
}
