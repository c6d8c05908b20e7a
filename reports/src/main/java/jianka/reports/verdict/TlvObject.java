package jianka.reports.verdict;

import java.util.List;
import jianka.reports.text.Text;

/**
 * A data object of a response.
 *
 * @param tag hex
 * @param length bytes of the value as the card stated them
 * @param value hex, may be empty for an object with children
 * @param name what the object is, empty when unknown
 */
public record TlvObject(
    String tag, long length, String value, Text name, List<TlvObject> children) {

  public TlvObject {
    children = List.copyOf(children);
  }
}
