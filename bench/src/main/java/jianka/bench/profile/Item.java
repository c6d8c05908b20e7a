package jianka.bench.profile;

import java.util.Arrays;
import java.util.List;

/**
 * One data item: a record of a record file, or an object inside one.
 *
 * @param tag two hex digits; empty for a field of a cyclic record, which has no tag
 * @param name item name
 * @param type coding: an, cn, b or B-TLV (spec/data.md 2)
 * @param length bytes of the value field
 * @param value the stated value, already coded and filled; null-length where the profile states
 *     none
 * @param stated whether the profile states a value; otherwise the item holds fillers
 * @param items inner objects of a B-TLV item
 */
public record Item(
    String tag,
    Words name,
    String type,
    int length,
    byte[] value,
    boolean stated,
    List<Item> items) {

  public Item {
    value = value.clone();
    items = List.copyOf(items);
  }

  @Override
  public byte[] value() {
    return value.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Item that
        && tag.equals(that.tag)
        && type.equals(that.type)
        && length == that.length
        && Arrays.equals(value, that.value)
        && items.equals(that.items);
  }

  @Override
  public int hashCode() {
    return 31 * tag.hashCode() + Arrays.hashCode(value);
  }
}
