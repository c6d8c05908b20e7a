package jianka.bench.campaign;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jianka.bench.apdu.Hex;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.catalogue.Requirement;
import jianka.bench.catalogue.TestCase;
import jianka.bench.evidence.Journal;
import jianka.bench.keys.KeyService;
import jianka.bench.profile.Parameter;
import jianka.bench.profile.Product;
import jianka.bench.profile.Words;
import jianka.bench.terminal.ReadOnlyTerminal;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** The journal records that frame a campaign: what was tested, by what, under which readings. */
final class CampaignRecords {

  private final Journal journal;
  private final CampaignSettings settings;
  private final KeyService keys;

  CampaignRecords(Journal journal, CampaignSettings settings, KeyService keys) {
    this.journal = journal;
    this.settings = settings;
    this.keys = keys;
  }

  /** What campaign.begin says. */
  ObjectNode begin(Plan plan, List<Terminal> terminals, List<ResetAnswer> answers) {
    ObjectNode body = Journal.body();
    body.put("format", Journal.FORMAT);
    body.putObject("tool").put("name", "jianka").put("version", settings.toolVersion());
    body.putObject("host")
        .put("java", System.getProperty("java.version"))
        .put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    product(body.putObject("product"));
    profile(body.putObject("profile"));
    body.put("keys", keys.description());
    ArrayNode list = body.putArray("terminals");
    for (int i = 0; i < terminals.size(); i++) {
      ObjectNode terminal = list.addObject();
      String name = terminals.get(i).name();
      terminal.put("uri", settings.terminals().getOrDefault(name, name));
      terminal.put("name", name);
      terminal.put("interface", answers.get(i).side().name().toLowerCase(Locale.ROOT));
      terminal.put("answer", Hex.of(answers.get(i).bytes()));
      terminal.set(
          "capabilities",
          list(terminals.get(i).capabilities().stream().map(Enum::name).sorted().toList()));
    }
    body.put("isolation", settings.isolation().name().toLowerCase(Locale.ROOT));
    body.put("seed", settings.seed());
    body.put("jobs", settings.jobs());
    body.put("selection", settings.selection());
    body.put("readOnly", terminals.stream().allMatch(each -> each instanceof ReadOnlyTerminal));
    body.put("cases", plan.cases().size());
    if (!plan.unselected().isEmpty()) {
      body.set("unselected", new Untested(plan.unselected()).besides(plan.selected()).body());
    }
    body.put("plan", plan.digest());
    body.put("faulty", settings.faulty());
    return body;
  }

  /** The records before the first case, apart from those that an earlier run has written. */
  void preamble(Catalogue catalogue, Plan plan, int written) {
    List<Framing> framing = new ArrayList<>();
    requirements(catalogue, plan, framing);
    plan.excluded().forEach((testCase, why) -> framing.add(notApplicable(testCase, why)));
    plan.unperformed()
        .forEach((testCase, reason) -> framing.add(leftOut("not.performed", testCase, reason)));
    framing.stream().skip(written).forEach(each -> journal.append(each.type(), each.body()));
  }

  private record Framing(String type, ObjectNode body) {}

  private void product(ObjectNode node) {
    Product product = settings.product();
    node.put("name", product.name());
    new TreeMap<>(product.details()).forEach(node::put);
    node.put("profile", product.profile().name());
    node.put("version", product.profile().version());
    node.put("algorithm", product.profile().algorithm());
    node.put("reference", product.reference());
  }

  private void profile(ObjectNode node) {
    Product product = settings.product();
    node.put("name", product.profile().name());
    put(node, "title", product.profile().title());
    ArrayNode parameters = node.putArray("parameters");
    for (Map.Entry<String, Parameter> entry : new TreeMap<>(product.parameters()).entrySet()) {
      Parameter parameter = entry.getValue();
      parameters
          .addObject()
          .put("name", parameter.name())
          .put("value", parameter.value())
          .put("assumed", parameter.assumed())
          .put("en", parameter.meaning().en())
          .put("zh", parameter.meaning().zh());
    }
  }

  /** The requirements whose cases were selected. */
  private static void requirements(Catalogue catalogue, Plan plan, List<Framing> framing) {
    Set<String> selected = new HashSet<>();
    plan.selected().forEach(c -> selected.addAll(c.ids()));
    Set<String> automated = new HashSet<>();
    catalogue.cases().stream().filter(c -> !c.manual()).forEach(c -> automated.addAll(c.ids()));
    for (Requirement requirement : catalogue.requirements()) {
      if (Collections.disjoint(selected, requirement.ids())) {
        continue;
      }
      ObjectNode body = Journal.body();
      body.set("ids", list(requirement.ids()));
      put(body, "title", requirement.title());
      body.put("text", requirement.text());
      body.put("source", requirement.source());
      body.put("basis", requirement.basis());
      body.put("subject", requirement.subject());
      put(body, "feature", requirement.feature());
      body.put("verification", Collections.disjoint(automated, requirement.ids()) ? "M/I/D" : "T");
      if (!requirement.waivable()) {
        body.put("noWaiver", true);
      }
      framing.add(new Framing("requirement", body));
    }
  }

  private static Framing notApplicable(TestCase testCase, Exclusion why) {
    Framing framing = leftOut("not.applicable", testCase, why.reason());
    if (why.ofTerminal()) {
      framing.body().put("beyondTerminal", true);
    }
    return framing;
  }

  private static Framing leftOut(String type, TestCase testCase, Words reason) {
    ObjectNode body = Journal.body();
    identify(body, testCase);
    put(body, "reason", reason);
    return new Framing(type, body);
  }

  /** Begins one attempt at one case. */
  void caseBegin(PlannedCase planned, int attempt, String terminal, int sample) {
    TestCase testCase = planned.testCase();
    ObjectNode body = Journal.body();
    identify(body, testCase);
    body.put("attempt", attempt);
    body.put("basis", planned.basis());
    put(body, "rule", testCase.requirement().title());
    put(body, "feature", testCase.requirement().feature());
    body.set("tags", list(testCase.tags().stream().sorted().toList()));
    body.put("terminal", terminal);
    body.put("sample", sample);
    body.set("assumed", list(planned.assumed()));
    body.put("location", testCase.location());
    journal.append("case.begin", body);
  }

  private static void identify(ObjectNode body, TestCase testCase) {
    body.put("case", testCase.id());
    body.set("requirements", list(testCase.ids()));
    put(body, "title", testCase.title());
    body.put("subject", testCase.requirement().subject());
    body.set("official", list(testCase.official()));
  }

  private static ArrayNode list(Collection<String> texts) {
    ArrayNode list = Journal.body().arrayNode();
    texts.forEach(list::add);
    return list;
  }

  static void put(ObjectNode body, String field, @Nullable Words text) {
    if (text == null) {
      body.putNull(field);
    } else {
      body.putObject(field).put("en", text.en()).put("zh", text.zh());
    }
  }
}
