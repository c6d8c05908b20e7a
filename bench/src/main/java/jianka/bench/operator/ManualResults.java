package jianka.bench.operator;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Words;
import jianka.bench.profile.YamlFile;

/**
 * The results of guided cases that a laboratory found elsewhere, from a file:
 *
 * <pre>
 * - case: TRN-002/isolation-of-c6
 *   result: pass                # pass, fail or inconclusive
 *   operator: Li Ming
 *   date: 2026-03-01            # or with time: 2026-03-01T10:30:00+08:00
 *   instrument: insulation meter no. 7
 *   calibration: 2027-01-31     # until when the instrument is calibrated
 *   value: 25 MΩ
 *   sample: card 3
 *   note: all seven pairs
 * </pre>
 *
 * The last five may be left out; what fails or stays open needs a value or a note. An entry of
 * which only the case is filled in was not performed.
 */
public final class ManualResults implements Operator {

  /** What may stand beside case, result, operator and date. */
  public static final List<String> DETAILS =
      List.of("instrument", "calibration", "value", "sample", "note");

  private final Map<String, OperatorAnswer> answers;

  private ManualResults(Map<String, OperatorAnswer> answers) {
    this.answers = Map.copyOf(answers);
  }

  /**
   * Reads the file.
   *
   * @param guided ids of the guided cases that exist
   * @throws InputException with file, line and field when an entry is incomplete, doubled or of no
   *     guided case
   */
  public static ManualResults read(Path file, Set<String> guided) throws InputException {
    YamlFile.Field root = YamlFile.read(file).root();
    Map<String, OperatorAnswer> answers = new LinkedHashMap<>();
    for (YamlFile.Field entry : root.list()) {
      List<String> known = new ArrayList<>(List.of("case", "result", "operator", "date"));
      known.addAll(DETAILS);
      entry.only(known.toArray(String[]::new));
      String id = filled(entry.get("case"));
      if (!guided.contains(id)) {
        throw entry.get("case").wrong("%s", "%s", noCase(id, guided), noCase(id, guided));
      }
      if (untouched(entry)) {
        continue;
      }
      if (answers.containsKey(id)) {
        throw entry
            .get("case")
            .wrong("%s has a result already; one entry a case", "%s 已有结果；每个用例只能有一条", id);
      }
      answers.put(id, answer(entry));
    }
    return new ManualResults(answers);
  }

  /** As it stands in the template: the fields are there and empty. */
  private static boolean untouched(YamlFile.Field entry) throws InputException {
    if (!entry.get("result").present() || !entry.get("result").text().isBlank()) {
      return false;
    }
    List<String> others = new ArrayList<>(List.of("operator", "date"));
    others.addAll(DETAILS);
    for (String name : others) {
      if (!entry.get(name).text("").isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static OperatorAnswer answer(YamlFile.Field entry) throws InputException {
    OperatorAnswer.Result result = result(entry.get("result"));
    Map<String, String> details = new HashMap<>();
    for (String name : DETAILS) {
      String text = entry.get(name).text("").trim();
      if (!text.isEmpty()) {
        details.put(name, text);
      }
    }
    boolean explained = details.containsKey("value") || details.containsKey("note");
    if (result != OperatorAnswer.Result.PASS && !explained) {
      throw entry
          .get("result")
          .wrong(
              "is \"%s\" without a value or a note: say what was seen",
              "为“%s”，但没有测量值或说明：请说明所见", entry.get("result").text());
    }
    return new OperatorAnswer(
        result, filled(entry.get("operator")), date(entry.get("date")), details);
  }

  private static OperatorAnswer.Result result(YamlFile.Field field) throws InputException {
    for (OperatorAnswer.Result result : OperatorAnswer.Result.values()) {
      if (result.name().toLowerCase(Locale.ROOT).equals(field.text())) {
        return result;
      }
    }
    throw field.wrong(
        "should be pass, fail or inconclusive, is \"%s\"",
        "应为 pass、fail 或 inconclusive，现为“%s”", field.text());
  }

  private static String date(YamlFile.Field field) throws InputException {
    String text = field.text();
    try {
      return text.length() > 10
          ? OffsetDateTime.parse(text).toString()
          : LocalDate.parse(text).toString();
    } catch (DateTimeException e) {
      throw field.wrong(
          "should be a date such as 2026-03-01 or 2026-03-01T10:30:00+08:00, is \"%s\"",
          "应为 2026-03-01 或 2026-03-01T10:30:00+08:00 形式的日期，现为“%s”", text);
    }
  }

  private static String filled(YamlFile.Field field) throws InputException {
    String text = field.text().trim();
    if (text.isEmpty()) {
      throw field.wrong("is empty", "为空");
    }
    return text;
  }

  private static Words noCase(String id, Set<String> guided) {
    String requirement = id.replaceFirst("/.*", "");
    List<String> near =
        new TreeSet<>(guided).stream().filter(g -> g.startsWith(requirement + "/")).toList();
    return near.isEmpty()
        ? Words.of(
            "\"%s\" is no guided case; \"jianka plan\" lists them",
            "“%s”不是人工用例；“jianka plan”列出所有人工用例", id)
        : Words.of(
            "\"%s\" is no guided case; of this requirement there are %s",
            "“%s”不是人工用例；该要求的人工用例有：%s", id, String.join(", ", near));
  }

  @Override
  public boolean takes(String caseId) {
    return answers.containsKey(caseId);
  }

  @Override
  public boolean knows(String caseId) {
    return takes(caseId);
  }

  @Override
  public OperatorAnswer answer(OperatorTask task) {
    OperatorAnswer answer = answers.get(task.caseId());
    if (answer == null) {
      throw new IllegalStateException("the file has no result of " + task.caseId());
    }
    return answer;
  }
}
