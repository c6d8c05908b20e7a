package jianka.reports.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jianka.reports.text.Text;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.Parameter;
import jianka.reports.verdict.Run;
import jianka.reports.verdict.Waiver;

/** What is declared of two campaigns: product, profile, parameters, terminals, way of running. */
final class Declarations {

  private final List<Difference> differences = new ArrayList<>();

  private Declarations() {}

  static List<Difference> differences(Campaign a, Campaign b) {
    Declarations declared = new Declarations();
    declared.fields("product", "产品", a.product(), b.product());
    declared.add(new Text("profile", "卡型"), a.profile(), b.profile());
    declared.parameters(a, b);
    declared.add(new Text("terminals", "终端"), terminals(a), terminals(b));
    declared.fields("tool", "工具", a.tool(), b.tool());
    declared.run(a.run(), b.run());
    declared.add(new Text("waivers", "豁免"), waivers(a), waivers(b));
    return List.copyOf(declared.differences);
  }

  private void fields(String en, String zh, Map<String, Object> a, Map<String, Object> b) {
    Set<String> names = new LinkedHashSet<>(a.keySet());
    names.addAll(b.keySet());
    for (String name : names) {
      add(new Text(en + " " + name, zh + " " + name), written(a, name), written(b, name));
    }
  }

  private static String written(Map<String, Object> fields, String name) {
    Object value = fields.get(name);
    return value == null ? "" : String.valueOf(value);
  }

  private void parameters(Campaign a, Campaign b) {
    Map<String, String> before = values(a);
    Map<String, String> after = values(b);
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      add(
          new Text("parameter " + name, "参数 " + name),
          before.getOrDefault(name, ""),
          after.getOrDefault(name, ""));
    }
  }

  private static Map<String, String> values(Campaign campaign) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : campaign.parameters()) {
      String assumed = parameter.assumed() ? " (assumed)" : "";
      values.put(parameter.name(), parameter.value() + assumed);
    }
    return values;
  }

  private static String terminals(Campaign campaign) {
    return campaign.terminals().stream()
        .map(t -> (t.uri() + " " + t.cardInterface() + " " + t.answer()).strip())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private void run(Run a, Run b) {
    add(new Text("selection", "选择"), some(a.selection()), some(b.selection()));
    add(new Text("isolation", "隔离方式"), a.isolation(), b.isolation());
    add(new Text("seed", "种子"), some(a.seed()), some(b.seed()));
    add(new Text("faulty card", "故障卡"), some(a.faulty()), some(b.faulty()));
    add(new Text("run to its end", "运行完整"), ended(a), ended(b));
  }

  private static String some(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? "" : String.valueOf(value);
  }

  private static String ended(Run run) {
    return String.valueOf(run.ended() && run.stopped() == null);
  }

  private static String waivers(Campaign campaign) {
    return campaign.waivers().stream().map(Waiver::id).sorted().collect(Collectors.joining(", "));
  }

  private void add(Text what, String a, String b) {
    if (!a.equals(b)) {
      differences.add(new Difference(what, a, b));
    }
  }
}
