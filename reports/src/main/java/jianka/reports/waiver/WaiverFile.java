package jianka.reports.waiver;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jianka.reports.declaration.DeclarationException;
import jianka.reports.declaration.DeclarationFile;
import jianka.reports.declaration.Declared;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.Waiver;

/**
 * A file of waivers:
 *
 * <pre>
 * waivers:
 *   - requirement: SEC-013        # or case: SEC-013/all-tries-left
 *     product: ExampleCard 2.0    # the name in its declaration
 *     reason: mask 12 is in the field, corrected in mask 13
 *     who: Li Example, programme owner
 *     until: 2027-06-30           # last day, Beijing time
 * </pre>
 *
 * A waiver that is expired, covers nothing, covers more than one requirement or case, or is given
 * for a requirement that excludes waivers, is refused: it would hide what nobody decided.
 */
public final class WaiverFile {

  /** Name of the copy in a campaign folder, from which the marks can be made again. */
  public static final String NAME = "waivers.yaml";

  /** One zone for all, so that the same folder is judged the same everywhere. */
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  /** A waiver without an end in sight is a change of the requirement, which is not ours to make. */
  private static final int LONGEST_YEARS = 2;

  private static final Pattern REQUIREMENT = Pattern.compile("[A-Z]{2,5}-\\d{3}");
  private static final Pattern CASE = Pattern.compile("[A-Z]{2,5}-\\d{3}/[^*?\\[\\]{}|]+");
  private static final Pattern WILDCARD = Pattern.compile(".*[*?].*|(?i)all|any");

  private record Given(Waiver waiver, Declared entry) {}

  private final DeclarationFile file;
  private final List<Given> given;

  private WaiverFile(DeclarationFile file, List<Given> given) {
    this.file = file;
    this.given = given;
  }

  /**
   * Reads a file and checks what can be checked without a campaign.
   *
   * @throws DeclarationException with file, line and field of the first fault
   */
  public static WaiverFile read(Path path) throws DeclarationException {
    DeclarationFile file = DeclarationFile.read(path);
    file.root().only("waivers");
    Declared list = file.root().get("waivers");
    List<Given> given = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Declared entry : list.list()) {
      Waiver waiver = waiver(entry);
      if (!ids.add(waiver.id())) {
        throw entry.wrong("is a second waiver for " + waiver.id(), "重复豁免 " + waiver.id());
      }
      given.add(new Given(waiver, entry));
    }
    if (given.isEmpty()) {
      throw list.wrong("holds no waiver", "没有豁免项");
    }
    return new WaiverFile(file, List.copyOf(given));
  }

  private static Waiver waiver(Declared entry) throws DeclarationException {
    entry.only("requirement", "case", "product", "reason", "who", "until");
    boolean ofCase = entry.get("case").present();
    if (ofCase == entry.get("requirement").present()) {
      throw entry.wrong(
          "should name either one requirement or one case", "应指明一项 requirement 或一个 case");
    }
    String id =
        ofCase
            ? named(
                entry.get("case"),
                CASE,
                "one case, such as SEC-013/all-tries-left",
                "一个用例，如 SEC-013/all-tries-left")
            : named(
                entry.get("requirement"),
                REQUIREMENT,
                "one requirement, such as SEC-013",
                "一项要求，如 SEC-013");
    String product = entry.get("product").text();
    if (WILDCARD.matcher(product).matches()) {
      throw entry
          .get("product")
          .wrong("should be the name of one product, is too wide", "应为一个产品的名称，范围过宽");
    }
    return new Waiver(
        ofCase ? Waiver.Of.CASE : Waiver.Of.REQUIREMENT,
        id,
        product,
        entry.get("reason").text(),
        entry.get("who").text(),
        entry.get("until").date());
  }

  private static String named(Declared field, Pattern form, String en, String zh)
      throws DeclarationException {
    String id = field.text();
    if (!form.matcher(id).matches()) {
      throw field.wrong("should be " + en + ", is \"" + id + "\"", "应为" + zh + "，实为“" + id + "”");
    }
    return id;
  }

  public List<Waiver> waivers() {
    return given.stream().map(Given::waiver).toList();
  }

  /** The file as it was read, for the copy in the campaign folder. */
  public String content() {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  /**
   * Checks that each waiver is given for this product and for something in its campaign, and holds
   * on that day.
   *
   * @throws DeclarationException for the first that does not
   */
  public void check(WaiverScope scope, Instant day) throws DeclarationException {
    LocalDate today = LocalDate.ofInstant(day, BEIJING);
    for (Given each : given) {
      checkUntil(each, today);
      checkProduct(each, scope.product());
      checkId(each, scope);
    }
  }

  private static void checkUntil(Given each, LocalDate today) throws DeclarationException {
    LocalDate until = each.waiver().until();
    Declared field = each.entry().get("until");
    if (until.isBefore(today)) {
      throw field.wrong(
          "is over since " + until + " (the day is " + today + "): prolong it or take it out",
          "已于 " + until + " 到期（当日为 " + today + "）：请延期或删除");
    }
    if (until.isAfter(today.plusYears(LONGEST_YEARS))) {
      throw field.wrong(
          "is more than " + LONGEST_YEARS + " years ahead, which is too wide",
          "距今超过 " + LONGEST_YEARS + " 年，范围过宽");
    }
  }

  private static void checkProduct(Given each, String product) throws DeclarationException {
    if (!each.waiver().product().equals(product)) {
      throw each.entry()
          .get("product")
          .wrong(
              "is \"" + each.waiver().product() + "\", the campaign tests \"" + product + "\"",
              "为“" + each.waiver().product() + "”，而受测产品是“" + product + "”");
    }
  }

  private static void checkId(Given each, WaiverScope scope) throws DeclarationException {
    String id = each.waiver().id();
    boolean ofCase = each.waiver().of() == Waiver.Of.CASE;
    Declared field = each.entry().get(ofCase ? "case" : "requirement");
    List<String> requirements = ofCase ? scope.cases().getOrDefault(id, List.of()) : List.of(id);
    if (ofCase ? !scope.cases().containsKey(id) : !scope.requirements().contains(id)) {
      throw field.wrong(
          id + " is not in this campaign: take the waiver out", "本次检测没有 " + id + "：请删除该豁免");
    }
    for (String requirement : requirements) {
      if (scope.neverWaived().contains(requirement)) {
        throw field.wrong(
            "no waiver can be given for " + requirement + " (@no-waiver in its Rule)",
            requirement + " 不得豁免（其 Rule 带 @no-waiver）");
      }
    }
  }

  /** The same against a campaign that was run, and each waiver must cover a violation. */
  public void check(Campaign judged, Instant day) throws DeclarationException {
    check(WaiverScope.of(judged), day);
    List<Waiver> used = judged.waivers();
    for (Given each : given) {
      if (!used.contains(each.waiver())) {
        String id = each.waiver().id();
        throw each.entry()
            .wrong(
                "covers no failure of " + id + ": take the waiver out",
                "没有覆盖 " + id + " 的任何不通过：请删除该豁免");
      }
    }
  }
}
