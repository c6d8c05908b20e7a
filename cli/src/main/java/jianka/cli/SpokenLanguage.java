package jianka.cli;

import java.util.Locale;
import java.util.Map;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Words;
import jianka.reports.text.Language;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The language the command speaks: that of {@code --lang} anywhere on the line, else that of the
 * environment variable JIANKA_LANG, else Chinese, the language of the laboratories. It is found
 * before the line is parsed, because complaints about the line are in it too.
 */
final class SpokenLanguage {

  static final String VARIABLE = "JIANKA_LANG";

  private SpokenLanguage() {}

  /** The language asked for; a value of --lang that is none is left for the parser to refuse. */
  static Language of(Map<String, String> environment, String... arguments) throws InputException {
    for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
      String value = null;
      if (arguments[i].startsWith("--lang=")) {
        value = arguments[i].substring("--lang=".length());
      } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
        value = arguments[i + 1];
      }
      for (Language language : Language.values()) {
        if (language.code().equalsIgnoreCase(value)) {
          return language;
        }
      }
    }
    String wanted = environment.getOrDefault(VARIABLE, "").trim().toLowerCase(Locale.ROOT);
    return switch (wanted) {
      case "", "zh" -> Language.ZH;
      case "en" -> Language.EN;
      default ->
          throw new InputException(
              Words.of(
                  "the environment variable %s should be zh or en, is \"%s\"",
                  "环境变量 %s 应为 zh 或 en，现为“%s”", VARIABLE, wanted));
    };
  }

  /** The language a command of this line speaks. */
  static Language of(CommandSpec spec) {
    return ((Jianka) spec.root().userObject()).language();
  }

  /** A sentence in the language a command of this line speaks. */
  static String said(CommandSpec spec, String en, String zh, Object... values) {
    return Words.of(en, zh, values).in(of(spec).code());
  }
}
