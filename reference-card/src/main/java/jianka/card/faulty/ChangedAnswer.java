package jianka.card.faulty;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer that a faulty card changes.
 *
 * @param command pattern over the whole command in capital hex
 * @param answer pattern over the whole response in capital hex
 * @param becomes the response instead; {@code $1} stands for a group of {@code answer}
 */
public record ChangedAnswer(Pattern command, Pattern answer, String becomes) {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** The changed response, or null where a pattern does not match. */
  byte @Nullable [] change(byte[] sent, byte[] response) {
    if (!command.matcher(HEX.formatHex(sent)).matches()) {
      return null;
    }
    Matcher matcher = answer.matcher(HEX.formatHex(response));
    return matcher.matches() ? HEX.parseHex(matcher.replaceFirst(becomes)) : null;
  }
}
