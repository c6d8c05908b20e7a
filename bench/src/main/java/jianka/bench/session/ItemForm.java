package jianka.bench.session;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import jianka.bench.apdu.Hex;

/**
 * The forms of values (T-DATA-04, T-DATA-11 to T-DATA-13), by the names the scenarios use. An empty
 * value has every form that says so: all FF for digits, all 00 for text (T-DATA-03).
 */
final class ItemForm {

  private static final Charset GBK = Charset.forName("GBK");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern PROVINCE =
      Pattern.compile("(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)[0-9]{4}");
  private static final String EMPTY_OR = "empty or ";

  private static final Set<String> PACKED =
      Set.of("a date", "a month", "a year", "an amount", "a region code");

  /** A form takes the value and the further region codes the product declares. */
  private static final Map<String, BiPredicate<byte[], String>> FORMS =
      Map.ofEntries(
          Map.entry("a date", (v, r) -> day(Hex.of(v)).isPresent()),
          Map.entry("a month", (v, r) -> month(Hex.of(v))),
          Map.entry("a year", (v, r) -> Hex.of(v).matches("[12][0-9]{3}")),
          Map.entry("an amount", (v, r) -> Hex.of(v).matches("[0-9]+F*")),
          Map.entry("a region code", (v, r) -> region(Hex.of(v), r)),
          Map.entry("GBK text", (v, r) -> text(v).isPresent()),
          Map.entry("three digits", (v, r) -> ascii(v).matches("[0-9]{3}")),
          Map.entry("up to three digits", (v, r) -> ascii(v).matches("[0-9]{1,3}")),
          Map.entry("two digits", (v, r) -> ascii(v).matches("[0-9]{2}")),
          Map.entry("an organisation code", (v, r) -> CheckCharacter.fitsNine(ascii(v))),
          Map.entry(
              "not filled with EE", (v, r) -> v.length == 0 || v[v.length - 1] != (byte) 0xEE),
          Map.entry(
              "a card identification code of the social security card",
              (v, r) -> Hex.of(v).matches("[0-9]{6}D156000005.*") && v.length == 16),
          Map.entry(
              "a card identification code of a city in use",
              (v, r) -> v.length == 16 && region(Hex.of(v).substring(0, 6), r)),
          Map.entry(
              "an institution number of the issuer 9156000002",
              (v, r) -> Hex.of(v).matches("9156000002[0-9]{14}")),
          Map.entry(
              "an institution number of two regions",
              (v, r) ->
                  v.length == 12
                      && region(Hex.of(v).substring(10, 16), r)
                      && region(Hex.of(v).substring(16, 22), r)),
          Map.entry("a version text of 1.0", (v, r) -> version(v, "1.0") || isEmpty(v)),
          Map.entry(
              "a version text of 2.0", (v, r) -> version(v, "2.0") || ascii(v).equals("2.01")),
          Map.entry("a version text of 3.0", (v, r) -> Hex.of(v).equals("332E3030")),
          Map.entry("the beginning of a picture", (v, r) -> Hex.of(v).matches("(?:424D|FFD8).*")),
          Map.entry("a card number", (v, r) -> ascii(v).matches("[A-Z][0-9A-Z]{7}[0-9X]")),
          Map.entry(
              "a card number with its check character",
              (v, r) -> CheckCharacter.fitsNine(ascii(v))),
          Map.entry(
              "a nationality other than CHN",
              (v, r) -> ascii(v).matches("[A-Z]{3}") && !ascii(v).equals("CHN")),
          Map.entry("a social security number", (v, r) -> number(v)),
          Map.entry(
              "a citizen number with its check character, or no citizen number",
              (v, r) -> !citizen(v) || CheckCharacter.fitsCitizen(ascii(v))),
          Map.entry("not empty", (v, r) -> !isEmpty(v)));

  private ItemForm() {}

  static boolean isKnown(String form) {
    return FORMS.containsKey(plain(form));
  }

  private static String plain(String form) {
    return form.startsWith(EMPTY_OR) ? form.substring(EMPTY_OR.length()) : form;
  }

  /**
   * Whether a value has the form.
   *
   * @param regions further region codes or their beginnings, as data.region.extra lists them
   * @throws IllegalArgumentException when no form has this name: a mistake in a scenario
   */
  static boolean has(String form, byte[] value, String regions) {
    BiPredicate<byte[], String> known = FORMS.get(plain(form));
    if (known == null) {
      throw new IllegalArgumentException(
          "there is no form \"" + plain(form) + "\"; there are " + FORMS.keySet());
    }
    boolean empty = PACKED.contains(plain(form)) ? isEmptyPacked(value) : isEmpty(value);
    return form.startsWith(EMPTY_OR) && empty || known.test(value, regions);
  }

  /** All FF, as empty packed digits are; 00000000 is no date (DATA-017). */
  static boolean isEmptyPacked(byte[] value) {
    return Hex.of(value).matches("(?:FF)*");
  }

  /** All FF, or all 00 (T-DATA-03). */
  static boolean isEmpty(byte[] value) {
    return Hex.of(value).matches("(?:FF)*|(?:00)*");
  }

  /** The text before its fillers, or nothing where it is not GBK or a character is cut. */
  static Optional<String> text(byte[] value) {
    try {
      return Optional.of(GBK.newDecoder().decode(ByteBuffer.wrap(withoutFiller(value))).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether a text beyond ASCII is UTF-8 as well: nearly every pair of bytes is GBK, so that text
   * in UTF-8 is often GBK too.
   */
  static boolean readsAsUtf8(byte[] value) {
    byte[] text = withoutFiller(value);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).length()
          < text.length;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  static byte[] withoutFiller(byte[] value) {
    int end = value.length;
    while (end > 0 && value[end - 1] == 0) {
      end--;
    }
    return Arrays.copyOf(value, end);
  }

  /** The text before its fillers, as ASCII; bytes that are none make it fit no form. */
  static String ascii(byte[] value) {
    return new String(withoutFiller(value), StandardCharsets.ISO_8859_1);
  }

  /** The day of YYYYMMDD, where the calendar has it. */
  static Optional<LocalDate> day(String digits) {
    try {
      return digits.length() == 8 ? Optional.of(LocalDate.parse(digits, DAY)) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static boolean month(String digits) {
    try {
      return digits.matches("[0-9]{6}")
          && YearMonth.of(
                      Integer.parseInt(digits.substring(0, 4)),
                      Integer.parseInt(digits.substring(4)))
                  .getYear()
              > 0;
    } catch (java.time.DateTimeException e) {
      return false;
    }
  }

  /** Six digits of a province in use, or as the product declares: 99xxxx (OPEN-DATA-16). */
  private static boolean region(String digits, String further) {
    if (PROVINCE.matcher(digits).matches()) {
      return true;
    }
    for (String code : further.split("[ ,]+")) {
      if (code.matches("[0-9]{2,6}x*") && digits.matches(code.replace("x", "[0-9]"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean version(byte[] value, String version) {
    String text = ascii(value);
    return text.equals(version) || text.equals(version + "0");
  }

  private static boolean citizen(byte[] value) {
    return ascii(value).matches("[0-9]{17}[0-9X]") || ascii(value).matches("[0-9]{15}");
  }

  /** Not empty, at most 18 characters, filled with 00 (DATA-203, DATA-204). */
  private static boolean number(byte[] value) {
    return ascii(value).matches("[0-9A-Z]{1,18}") && !ascii(value).matches("[0-9]{15}");
  }
}
