package jianka.cli;

import java.nio.file.Path;
import java.util.Locale;
import jianka.bench.profile.InputException;
import org.jspecify.annotations.Nullable;

/**
 * One {@code --terminal} value.
 *
 * @param baud characters as on the wire at this speed, 0 for as fast as it goes
 * @param contactless the contactless side of a simulated card
 * @param faulty name of a faulty card, or null
 * @param variant name of a conforming variant, or null
 * @param reader PC/SC reader name or *, or null for a simulated card
 * @param recording folder of a recorded campaign, or null
 */
record TerminalUri(
    String text,
    int baud,
    boolean contactless,
    @Nullable String faulty,
    @Nullable String variant,
    @Nullable String reader,
    @Nullable Path recording) {

  static TerminalUri parse(String text) throws InputException {
    if (text.startsWith("pcsc:")) {
      String reader = text.substring("pcsc:".length());
      if (reader.isBlank()) {
        throw InputException.of(
            "--terminal pcsc: needs a reader name; \"jianka readers\" lists them",
            "--terminal pcsc: 后须有读写器名称；“jianka readers”列出所有读写器");
      }
      return new TerminalUri(text, 0, false, null, null, reader, null);
    }
    if (text.startsWith("replay:")) {
      String folder = text.substring("replay:".length());
      if (folder.isBlank()) {
        throw InputException.of(
            "--terminal replay: needs the folder of a recorded campaign",
            "--terminal replay: 后须有所记录的活动目录");
      }
      return new TerminalUri(text, 0, false, null, null, null, Path.of(folder));
    }
    if (!text.equals("sim") && !text.startsWith("sim:")) {
      throw InputException.of(
          "--terminal \"%s\" is none of sim:, sim:wire=9600, sim:contactless, sim:faulty=NAME, sim:variant=NAME, pcsc:NAME, replay:DIR",
          "--terminal “%s”无效；可用：sim:、sim:wire=9600、sim:contactless、sim:faulty=名称、sim:variant=名称、pcsc:名称、replay:目录",
          text);
    }
    int baud = 0;
    boolean contactless = false;
    String faulty = null;
    String variant = null;
    String options = text.length() > 4 ? text.substring(4) : "";
    for (String option : options.isEmpty() ? new String[0] : options.split(",")) {
      String[] pair = option.split("=", 2);
      switch (pair[0].toLowerCase(Locale.ROOT)) {
        case "wire" -> baud = baud(text, pair.length > 1 ? pair[1] : "");
        case "contactless" -> contactless = true;
        case "faulty" -> faulty = pair.length > 1 ? pair[1] : "";
        case "variant" -> variant = pair.length > 1 ? pair[1] : "";
        default ->
            throw InputException.of(
                "--terminal \"%s\": \"%s\" is none of wire=BAUD, contactless, faulty=NAME, variant=NAME",
                "--terminal “%s”：“%s”无效；可用：wire=波特率、contactless、faulty=名称、variant=名称",
                text,
                option);
      }
    }
    return new TerminalUri(text, baud, contactless, faulty, variant, null, null);
  }

  private static int baud(String text, String value) throws InputException {
    try {
      int baud = Integer.parseInt(value);
      if (baud >= 300 && baud <= 1_000_000) {
        return baud;
      }
    } catch (NumberFormatException e) {
      // falls through to the same complaint as a number out of range
    }
    throw InputException.of(
        "--terminal \"%s\": wire= needs a speed from 300 to 1000000, such as wire=9600",
        "--terminal “%s”：wire= 后须为 300 至 1000000 的速率，如 wire=9600", text);
  }
}
