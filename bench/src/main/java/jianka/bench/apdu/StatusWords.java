package jianka.bench.apdu;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import jianka.bench.profile.Words;

/** What a status word says (T-CMD-1), by command where a command gives it a meaning of its own. */
public final class StatusWords {

  private static final Properties MEANINGS = load();

  private StatusWords() {}

  /**
   * The meaning of a status word, in both languages.
   *
   * @param command name of the command, as in the standard
   * @param sw four hex digits, or an empty text for an answer without status word
   */
  public static Words meaning(String command, String sw) {
    if (sw.length() != 4) {
      return new Words("no status word", "无状态字");
    }
    String byCommand = command.replace(' ', '_') + ".";
    for (String key : new String[] {sw, sw.substring(0, 3) + "x", sw.substring(0, 2) + "xx"}) {
      for (String prefix : new String[] {byCommand, ""}) {
        String text = MEANINGS.getProperty(prefix + key);
        if (text != null) {
          return words(text, sw);
        }
      }
    }
    return new Words("a status word the card standard does not define", "卡规范未定义的状态字");
  }

  private static Words words(String text, String sw) {
    String filled =
        text.replace("{x}", String.valueOf(Character.digit(sw.charAt(3), 16)))
            .replace("{xx}", String.valueOf(Integer.parseInt(sw.substring(2), 16)));
    int bar = filled.indexOf('|');
    return new Words(filled.substring(0, bar).trim(), filled.substring(bar + 1).trim());
  }

  private static Properties load() {
    Properties properties = new Properties();
    try (InputStream in = StatusWords.class.getResourceAsStream("status-words.properties")) {
      if (in == null) {
        throw new IllegalStateException("status-words.properties is missing");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
