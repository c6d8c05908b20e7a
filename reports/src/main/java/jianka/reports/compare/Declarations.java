package jianka.reports.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jianka.reports.laboratory.Laboratory;
import jianka.reports.text.Text;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.Parameter;
import jianka.reports.verdict.Run;
import jianka.reports.verdict.Waiver;
import org.jspecify.annotations.Nullable;

/** What is declared of two campaigns: product, profile, parameters, terminals, way of running. */
final class Declarations {

  private final List<Difference> differences = new ArrayList<>();

  private Declarations() {}

  static List<Difference> differences(Side sideA, Side sideB) {
    Campaign a = sideA.campaign();
    Campaign b = sideB.campaign();
    Declarations declared = new Declarations();
    declared.fields("product", "产品", a.product(), b.product());
    declared.add(new Text("profile", "卡型"), a.profile(), b.profile());
    declared.parameters(a, b);
    declared.add(new Text("terminals", "终端"), terminals(a), terminals(b));
    declared.fields("tool", "工具", a.tool(), b.tool());
    declared.run(a.run(), b.run());
    declared.add(new Text("waivers", "豁免"), waivers(a), waivers(b));
    declared.laboratories(sideA.laboratory(), sideB.laboratory());
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

  private static String some(@Nullable Object value) {
    return value == null ? "" : String.valueOf(value);
  }

  private static String ended(Run run) {
    return String.valueOf(run.ended() && run.stopped() == null);
  }

  /** What may explain another result; numbers of reports and names of persons do not. */
  private void laboratories(Laboratory a, Laboratory b) {
    add(new Text("laboratory", "检测机构"), a.laboratory().name(), b.laboratory().name());
    add(new Text("environment", "环境条件"), a.tests().environment(), b.tests().environment());
    add(new Text("conditions", "特殊条件"), a.tests().conditions(), b.tests().conditions());
    add(new Text("samples", "样品"), samples(a), samples(b));
    add(new Text("equipment", "设备"), equipment(a), equipment(b));
    add(
        new Text("deviations from the method", "方法偏离"),
        String.join("; ", a.method().deviations()),
        String.join("; ", b.method().deviations()));
  }

  private static String samples(Laboratory laboratory) {
    return laboratory.samples().stream()
        .map(sample -> (sample.id() + " " + sample.serial()).strip())
        .collect(Collectors.joining("; "));
  }

  private static String equipment(Laboratory laboratory) {
    return laboratory.equipment().stream()
        .map(one -> (one.name() + " " + one.serial()).strip())
        .collect(Collectors.joining("; "));
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
