package jianka.reports.verdict;

import java.util.List;
import jianka.reports.text.Text;

/**
 * A command and its response as they went over the interface.
 *
 * @param n running number within the case, from 1, shared with resets
 * @param command hex
 * @param response hex with the status word at its end; empty when the card gave none
 * @param micros duration in microseconds
 * @param name name of the command
 * @param note decoded parameters
 * @param status status word as text, empty when there is none
 * @param meaning what the status word means for this command
 * @param tlv decoded response data, empty when it is not BER-TLV
 */
public record Exchange(
    long seq,
    int n,
    String command,
    String response,
    long micros,
    String name,
    Text note,
    String status,
    Text meaning,
    List<TlvObject> tlv)
    implements Event {

  public Exchange {
    tlv = List.copyOf(tlv);
  }

  /** Whether this is a block of ISO/IEC 14443-4; the command it belongs to follows. */
  public boolean isBlock() {
    return name.equals("block");
  }

  /** The name as a reader sees it: commands are called alike in both languages. */
  public Text title() {
    return switch (name) {
      case "block" -> new Text(name, "块");
      case "characters" -> new Text(name, "字符");
      default -> Text.same(name);
    };
  }

  /** Bytes in both directions. */
  public long bytes() {
    return command.length() / 2 + response.length() / 2;
  }
}
