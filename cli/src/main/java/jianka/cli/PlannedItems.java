package jianka.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jianka.bench.campaign.Plan;
import jianka.bench.catalogue.TestCase;
import jianka.bench.profile.Words;
import jianka.reports.official.Item;
import jianka.reports.official.OfficialItems;
import jianka.reports.official.Part;
import jianka.reports.text.Language;

/** Every item of LD/T 6001-2023 with the number of its cases for one product. */
final class PlannedItems {

  /** What becomes of the cases of an item, and why those that do not apply do not. */
  private static final class Count {
    private int run;
    private int person;
    private int excluded;
    private final Set<String> reasons = new LinkedHashSet<>();
  }

  private final Map<String, Count> counts = new TreeMap<>();
  private final Language language;

  private PlannedItems(Plan plan, Language language) {
    this.language = language;
    plan.cases().forEach(planned -> of(planned.testCase()).forEach(count -> count.run++));
    plan.unperformed().keySet().forEach(each -> of(each).forEach(count -> count.person++));
    plan.excluded()
        .forEach(
            (testCase, exclusion) ->
                of(testCase)
                    .forEach(
                        count -> {
                          count.excluded++;
                          count.reasons.add(exclusion.reason().in(language.code()));
                        }));
  }

  /** Prints the items of every part, each in one line, and what has no case. */
  static void print(Plan plan, Language language, PrintWriter out) {
    PlannedItems items = new PlannedItems(plan, language);
    OfficialItems.parts().forEach(part -> items.print(part, out));
    List<Item> all = OfficialItems.parts().stream().flatMap(p -> p.items().stream()).toList();
    long with = all.stream().filter(item -> item.without().isEmpty()).count();
    out.println(
        items.said(
            "%d items, %d with cases, %d without; * items of this project, not official; "
                + "[n] covers check n of the 27 checks before issue",
            "共%d个项目，%d个有用例，%d个没有；* 为本项目所列，非官方项目；[n] 对应发卡前27项检查中的第n项",
            all.size(),
            with,
            all.size() - with));
  }

  private void print(Part part, PrintWriter out) {
    out.println();
    out.println(part.number() + "  " + part.title().in(language));
    out.println(
        said(
            "%-6s %-30s %5s %7s %5s  title",
            "%-4s %-28s %3s %4s %3s  名称",
            said("clause", "条款"),
            said("item", "项目"),
            said("run", "运行"),
            said("person", "需人工"),
            said("n/a", "不适用")));
    part.items().forEach(item -> print(item, out));
  }

  private void print(Item item, PrintWriter out) {
    Count count = counts.getOrDefault(item.id(), new Count());
    String checks = item.checks().isEmpty() ? "" : " " + item.checks();
    String group = item.group().isEmpty() ? "" : " (" + item.group().in(language) + ")";
    out.printf(
        "%-6s %-30s %5d %7d %5d  %s%s%s%s%n",
        item.official() ? item.clause() : "*",
        item.id(),
        count.run,
        count.person,
        count.excluded,
        item.title().in(language),
        group,
        checks,
        reason(item, count));
  }

  /** Why no case of the item runs on this product; nothing where one does. */
  private String reason(Item item, Count count) {
    if (count.run + count.person > 0) {
      return "";
    }
    List<String> reasons = new ArrayList<>(count.reasons);
    if (!item.without().isEmpty()) {
      reasons.add(said("no case: ", "没有用例：") + item.without().in(language));
    } else if (reasons.isEmpty()) {
      reasons.add(said("not selected", "未选择"));
    }
    return " -- " + String.join("; ", reasons);
  }

  private List<Count> of(TestCase testCase) {
    return testCase.official().stream()
        .map(id -> counts.computeIfAbsent(id, none -> new Count()))
        .toList();
  }

  private String said(String en, String zh, Object... values) {
    return Words.of(en, zh, values).in(language.code());
  }
}
