package jianka.card.perso;

import java.util.ArrayList;
import java.util.HexFormat;
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
    reader.transactions();
    reader.startingDay();
    reader.openPoints();
    reader.contactless();
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
    ProfileField empty = parameters.child("pin.empty_form");
    if (empty.exists()) {
      options.add(new Option(Options.MAC_ALONE_REFUSED, empty.text().contains("Lc 04") ? 0 : 1));
    }
    ProfileField digits = parameters.child("pin.max_digits");
    if (digits.exists()) {
      options.add(new Option(Options.MAX_DIGITS, digits.number(4, 16)));
    }
  }

  private void transactions() throws ProfileException {
    ProfileField types = parameters.child("trx.type_code");
    boolean binary = types.choice(ordered("31", false, "32", false, "01", true, "02", true), false);
    if (types.exists()) {
      options.add(new Option(Options.LOAD_TYPE, binary ? 0x01 : 0x31));
      options.add(new Option(Options.PURCHASE_TYPE, binary ? 0x02 : 0x32));
    }
    flag(
        Options.COUNTER_AFTER_INCREMENT,
        "trx.counter_ref",
        ordered("before", false, "after", true));
    flag(Options.TAC_BALANCE_BEFORE, "trx.tac_balance", ordered("after", false, "before", true));
    ProfileField algorithm = parameters.child("trx.alg_code");
    if (algorithm.exists() && algorithm.text().matches("0[0-3]")) {
      options.add(new Option(Options.ALGORITHM_ANSWER, algorithm.hex(1)[0]));
    }
    ProfileField overflow = parameters.child("trx.overflow_sw");
    if (overflow.exists()) {
      byte[] word = overflow.hex(2);
      options.add(new Option(Options.OVERFLOW_SW1, word[0] & 0xFF));
      options.add(new Option(Options.OVERFLOW_SW2, word[1] & 0xFF));
    }
    flag(
        Options.YEAR_IS_THE_CALENDARS,
        "trx.year_rule",
        ordered("the year", false, "calendar", true));
    flag(
        Options.EARLY_DATE_STARTS_A_YEAR,
        "trx.negative_n",
        ordered("adds", false, "starts", true, "replaces", true));
    flag(Options.ZERO_LOAD_REFUSED, "load.zero", ordered("accepted", false, "refused", true));
    flag(Options.NEXT_COMMAND_ONLY, "trx.next_only", YES_NO);
    // one form each, so that a profile that states another is told so
    for (String fixed : List.of("trx.key_index", "trx.ses_pad", "trx.load_proof_mac")) {
      parameters
          .child(fixed)
          .choice(ordered("01 to 03", true, "8 zero", true, "00000000", true), true);
    }
  }

  private void startingDay() throws ProfileException {
    flag(Options.STARTING_DAY_UNCHECKED, "day.check", ordered("6A80", false, "stored", true));
    flag(
        Options.STARTING_DAY_UNDER_PIN,
        "day.read_access",
        ordered("free", false, "PIN", true, "6982", true));
  }

  private void openPoints() throws ProfileException {
    flag(
        Options.RECORD_BEFORE_ACCESS,
        "acl.check_order",
        ordered("file or key exists, then access", false, "access", false, "record", true));
    flag(Options.SELECT_CHILD, "select.p1", ordered("none", false, "01", true));
    flag(
        Options.SESSION_PADS_LEFT,
        "sk.pad",
        ordered(
            "zeros on the right", false, "right", false, "zeros on the left", true, "left", true));
    number(
        Options.LONG_RANDOM_ANSWER,
        "sk.des_long_random",
        Map.of("6984", 0, "6985", 1, "6700", 2, "6A80", 3));
    flag(Options.BLOCKED_RESPONSE, "block.get_response", ordered("6A81", false, "6F00", true));
    flag(Options.APPEND_RECORD, "cmd.append", YES_NO);
    number(
        Options.NEVER_ANSWER,
        "data.log.update_sw",
        Map.of("6982", 0, "6981", 1, "6985", 2, "6986", 3));
  }

  private void contactless() throws ProfileException {
    flag(Options.CONTACTLESS_CORRECTS_LE, "cl.le00", ordered("data", false, "6Cxx", true));
    ProfileField blocked = parameters.child("cl.blocked_ins");
    if (blocked.exists() && !blocked.text().equals("none")) {
      String instructions = blocked.text().replaceAll("[ ,]", "");
      if (!instructions.matches("([0-9A-Fa-f]{2})+")) {
        throw blocked.wrong("must be none or instruction bytes, is " + blocked.text());
      }
      options.add(
          new Option(Options.BLOCKED_CONTACTLESS, 0, HexFormat.of().parseHex(instructions)));
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
