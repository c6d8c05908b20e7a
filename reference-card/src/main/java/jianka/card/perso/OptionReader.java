package jianka.card.perso;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jianka.card.applet.Options;
import jianka.card.perso.CardProfile.Algorithm;
import jianka.card.perso.CardProfile.Option;

/** The profile parameters that the applet follows; a parameter not stated keeps its default. */
final class OptionReader {

  private static final Map<String, Boolean> YES_NO = Map.of("true", true, "false", false);

  private final ProfileField parameters;
  private final List<Option> options = new ArrayList<>();

  private OptionReader(ProfileField parameters) {
    this.parameters = parameters;
  }

  static List<Option> read(ProfileField parameters, Algorithm algorithm) throws ProfileException {
    OptionReader reader = new OptionReader(parameters);
    reader.options.add(new Option(Options.ALGORITHM, algorithm.code()));
    reader.states();
    reader.files();
    reader.pin();
    return List.copyOf(reader.options);
  }

  private void states() throws ProfileException {
    flag(Options.CLEAR_ON_FAIL, "sec.clear_on_fail", YES_NO);
    flag(Options.RANDOM_KEEP, "rnd.keep", YES_NO);
    flag(Options.INTERNAL_FALLBACK, "iauth.fallback", YES_NO);
    flag(Options.PUK_COUNTS_MAC, "puk.count_mac", YES_NO);
    flag(Options.CHECK_PADDING, "sm.check_padding", YES_NO);
    flag(
        Options.UPDATE_MAC_OPTIONAL,
        "sm.update_optional",
        ordered("refused", false, "executed", true, "true", true, "false", false));
    flag(
        Options.LEAVE_DF_KEEPS,
        "sec.leave_df",
        ordered("keys cleared", false, "cleared", false, "keys kept", true, "kept", true));
    ProfileField version = parameters.child("key.default_version");
    if (version.exists()) {
      options.add(new Option(Options.DEFAULT_VERSION, version.number(1, 3)));
    }
  }

  private void files() throws ProfileException {
    flag(Options.PARTIAL_NAMES, "fs.partial_names", YES_NO);
    flag(Options.DEFAULT_DF, "fs.default_df", ordered("mf", false, "ssse", true));
    flag(
        Options.SHORT_LE_CUTS,
        "rr.short_le",
        ordered("6Cxx", false, "start", true, "data", true, "cut", true));
    flag(Options.OVERFLOW_IS_LENGTH, "ub.overflow", ordered("6B00", false, "6700", true));
    number(
        Options.TAG_MISMATCH,
        "ur.tag_mismatch",
        Map.of("6A85", 0, "6A80", 1, "stored", 2, "9000", 2));
  }

  private void pin() throws ProfileException {
    flag(Options.CHANGE_PIN_SETS_STATE, "pin.change_sets_state", YES_NO);
    flag(Options.EMPTY_PIN_SATISFIES, "pin.empty_satisfies", YES_NO);
    flag(
        Options.CHECK_DIGITS,
        "pin.check_digits",
        ordered("6A80", true, "true", true, "stored", false, "false", false));
    flag(Options.QUERY_BLOCKED_REFUSES, "pin.query_blocked", ordered("63C0", false, "6983", true));
    ProfileField digits = parameters.child("pin.max_digits");
    if (digits.exists()) {
      options.add(new Option(Options.MAX_DIGITS, digits.number(4, 16)));
    }
  }

  private void flag(byte option, String name, Map<String, Boolean> words) throws ProfileException {
    ProfileField field = parameters.child(name);
    if (field.exists()) {
      options.add(new Option(option, field.choice(words, false) ? 1 : 0));
    }
  }

  private void number(byte option, String name, Map<String, Integer> words)
      throws ProfileException {
    ProfileField field = parameters.child(name);
    if (field.exists()) {
      options.add(new Option(option, field.choice(words, 0)));
    }
  }

  private static Map<String, Boolean> ordered(Object... wordsAndValues) {
    Map<String, Boolean> words = new LinkedHashMap<>();
    for (int i = 0; i < wordsAndValues.length; i += 2) {
      words.put((String) wordsAndValues[i], (Boolean) wordsAndValues[i + 1]);
    }
    return words;
  }
}
