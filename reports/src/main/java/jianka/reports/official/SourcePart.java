package jianka.reports.official;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianka.reports.text.Text;
import jianka.reports.verdict.Requirement;
import jianka.reports.verdict.Verdict;

/**
 * What the requirements of one part of LD/T 32 or LD/T 33 came to. The final texts are not public:
 * the part is that of the draft of 2011 which a requirement names as its source (P1 to P10).
 *
 * @param number such as {@code LD/T 32.5}
 * @param requirements number of catalogue rules that name the part; a rule may name several
 * @param verdicts how many of them came to each verdict
 * @param open those without a verdict: not applicable or without a case
 */
public record SourcePart(
    String number, Text title, int requirements, Map<Verdict, Integer> verdicts, int open) {

  private static final Pattern KEY = Pattern.compile("\\b[PT](10|[1-9])\\b");

  private static final List<String> NUMBERS =
      List.of(
          "LD/T 32.1",
          "LD/T 32.2",
          "LD/T 32.3",
          "LD/T 32.4",
          "LD/T 32.5",
          "LD/T 32.6",
          "LD/T 32.7",
          "LD/T 33",
          "–",
          "–");

  private static final List<Text> TITLES =
      List.of(
          new Text("part 1, card face", "第1部分 卡面"),
          new Text("part 2, electromechanical", "第2部分 机电特性"),
          new Text("part 3, files", "第3部分 文件"),
          new Text("part 4, security", "第4部分 安全"),
          new Text("part 5, commands", "第5部分 命令"),
          new Text("part 6, data structure", "第6部分 数据结构"),
          new Text("part 7, flows", "第7部分 流程"),
          new Text("part 8, terminals", "第8部分 终端"),
          new Text("part 9, PSAM", "第9部分 PSAM卡"),
          new Text("part 10, personalisation", "第10部分 个人化"));

  private static final Text OTHER =
      new Text("other sources only (V2.0, ISO/IEC, field)", "仅其他来源（V2.0、ISO/IEC、实际应用）");

  public SourcePart {
    verdicts = Map.copyOf(verdicts);
  }

  public int count(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0);
  }

  /** The parts that a requirement names, then the requirements that name none. */
  public static List<SourcePart> of(Collection<Requirement> requirements) {
    List<SourcePart> parts = new ArrayList<>();
    for (int part = 1; part <= TITLES.size(); part++) {
      int wanted = part;
      sum(
              NUMBERS.get(part - 1),
              TITLES.get(part - 1),
              requirements.stream().filter(one -> partsOf(one).contains(wanted)).toList())
          .ifPresent(parts::add);
    }
    sum("–", OTHER, requirements.stream().filter(one -> partsOf(one).isEmpty()).toList())
        .ifPresent(parts::add);
    return parts;
  }

  private static List<Integer> partsOf(Requirement requirement) {
    List<Integer> parts = new ArrayList<>();
    Matcher key = KEY.matcher(requirement.source());
    while (key.find()) {
      parts.add(Integer.valueOf(key.group(1)));
    }
    return parts;
  }

  private static Optional<SourcePart> sum(String number, Text title, List<Requirement> own) {
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    own.forEach(
        one -> one.decision().ifPresent(verdict -> verdicts.merge(verdict, 1, Integer::sum)));
    int decided = verdicts.values().stream().mapToInt(Integer::intValue).sum();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(new SourcePart(number, title, own.size(), verdicts, own.size() - decided));
  }
}
