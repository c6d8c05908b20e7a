package jianka.bench.apdu;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import jianka.bench.profile.Words;

/** What a status word says (T-CMD-1), by command where a command gives it a meaning of its own. */
public final class StatusWords {

  private static final Properties MEANINGS = load("status-words.properties");
  private static final Properties OF_COMMANDS = load("status-words-of-commands.properties");

  private static final Words UNDEFINED =
      new Words("a status word the card standard does not define", "卡规范未定义的状态字");

  private StatusWords() {}

  /**
   * The meaning of a status word, in both languages.
   *
   * @param command name of the command, as in the standard
   * @param sw four hex digits (x for one left open), or an empty text for an answer without status
   *     word
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
    return UNDEFINED;
  }

  /**
   * What a command is called where its status words are looked up: VERIFY without data asks for the
   * tries left and presents no PIN (CMD-036).
   */
  public static String situation(byte[] command) {
    String name = CommandText.of(command).name();
    return name.equals("VERIFY") && command.length <= 5 ? "VERIFY without data" : name;
  }

  /**
   * A status word that is allowed, with its meaning in brackets where it has one.
   *
   * @param pattern four hex digits, a lower-case x for any
   */
  public static Words explained(String command, String pattern) {
    Words meaning = meaning(command, pattern);
    return meaning.equals(UNDEFINED)
        ? Words.same(pattern)
        : Words.of("%s (%s)", "%s（%s）", pattern, meaning);
  }

  /**
   * Whether a command may answer this status word (T-CMD-10): its own, or one of those of every
   * command.
   *
   * @param command name of the command; one the standard does not define has words of its own
   * @param sw four hex digits, or an empty text for an answer without status word
   */
  public static boolean belongs(String command, String sw) {
    String own = OF_COMMANDS.getProperty(command.replace(' ', '_'));
    String all =
        own == null
            ? OF_COMMANDS.getProperty("unknown", "")
            : OF_COMMANDS.getProperty("every", "") + " " + own;
    return new StatusPattern(List.of(all.split(" "))).matches(sw);
  }

  private static Words words(String text, String sw) {
    String filled =
        text.replace("{x}", number(sw.substring(3))).replace("{xx}", number(sw.substring(2)));
    int bar = filled.indexOf('|');
    return new Words(filled.substring(0, bar).trim(), filled.substring(bar + 1).trim());
  }

  /** Digits of SW2 as a number; as a length 00 means 256, and digits left open stay x. */
  private static String number(String digits) {
    if (digits.contains("x")) {
      return digits;
    }
    return digits.equals("00") ? "256" : String.valueOf(Integer.parseInt(digits, 16));
  }

  private static Properties load(String file) {
    Properties properties = new Properties();
    try (InputStream in = StatusWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
