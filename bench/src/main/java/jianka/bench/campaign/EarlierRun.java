package jianka.bench.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jianka.bench.evidence.Chain;
import jianka.bench.profile.InputException;
import org.jspecify.annotations.Nullable;

/**
 * What an interrupted campaign had done, read from its journal, so that it can go on. A case
 * without its end was in progress; it is run again and both attempts stay.
 */
public final class EarlierRun {

  /** Fields of campaign.begin that may differ: they say nothing about what is tested. */
  private static final Set<String> FREE = Set.of("seq", "time", "type", "chain", "host");

  private final Path file;
  private final Set<String> ended = new HashSet<>();
  private final Map<String, Integer> attempts = new HashMap<>();
  private final Map<Integer, SampleHistory> samples = new HashMap<>();
  private final Map<String, Integer> sampleOf = new HashMap<>();
  private @Nullable JsonNode begin;
  private int preamble;
  private long records;
  private boolean complete;
  private long millis;
  private @Nullable Instant sessionStart;
  private @Nullable Instant last;

  private EarlierRun(Path file) {
    this.file = file;
  }

  /**
   * Reads the journal of an interrupted campaign.
   *
   * @throws InputException when its chain is broken, nothing had begun, or every case had its turn
   */
  public static EarlierRun read(Path file) throws IOException, InputException {
    Chain.Reading reading = Chain.read(file);
    Chain.Break broken = reading.broken();
    if (broken != null) {
      throw InputException.of(
          "%s:%d: the chain of the journal is broken (%s); a changed journal cannot be resumed",
          "%s:%d：日志链已断（%s）；改动过的日志不能继续", file, broken.line(), broken.fault());
    }
    EarlierRun run = new EarlierRun(file);
    ObjectMapper json = new ObjectMapper();
    // not strict about UTF-8: a line cut off may end within a character
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      for (long i = 0; i < reading.records(); i++) {
        run.take(json.readTree(lines.readLine()));
      }
    }
    if (run.begin == null) {
      throw InputException.of(
          "%s: nothing had begun when the run was interrupted; start it anew in a new folder",
          "%s：中断时尚未开始任何用例；请在新目录中重新运行", file);
    }
    if (run.complete) {
      throw InputException.of(
          "%s: the campaign has come to its end; there is nothing to resume",
          "%s：该活动已经结束；没有可继续的内容", file);
    }
    run.closeSession();
    return run;
  }

  /** Nothing was done before. */
  public static EarlierRun none() {
    return new EarlierRun(Path.of(""));
  }

  private void take(JsonNode record) {
    records++;
    last = Instant.parse(record.path("time").asText());
    String type = record.path("type").asText();
    switch (type) {
      case "campaign.begin" -> {
        begin = record;
        sessionStart = last;
      }
      case "campaign.resume" -> {
        complete = false;
        closeSession();
        sessionStart = last;
        if (record.path("newCard").asBoolean()) {
          samples.clear();
        }
      }
      case "campaign.end" -> complete = record.path("stopped").isNull();
      case "requirement", "not.applicable", "not.performed" -> preamble++;
      default -> {
        if (record.has("case")) {
          takeOfCase(type, record, record.path("case").asText());
        }
      }
    }
  }

  private void takeOfCase(String type, JsonNode record, String id) {
    if (type.equals("case.begin")) {
      attempts.merge(id, 1, Integer::sum);
      ended.remove(id);
      sampleOf.put(id, record.path("sample").asInt(1));
    }
    SampleHistory sample =
        samples.computeIfAbsent(sampleOf.getOrDefault(id, 1), n -> new SampleHistory());
    sample.take(type, record, id);
    if (type.equals("case.end")) {
      ended.add(id);
    }
  }

  private void closeSession() {
    if (sessionStart != null && last != null) {
      millis += Duration.between(sessionStart, last).toMillis();
      sessionStart = null;
    }
  }

  /**
   * The campaign to go on with must be the same one.
   *
   * @param now the campaign.begin that this run would write
   * @param newCard whether the sample was replaced, so that its reset answer may differ
   * @throws InputException naming every difference
   */
  void refuseOther(ObjectNode now, boolean newCard) throws InputException {
    List<String> differences = new ArrayList<>();
    if (begin != null) {
      compare("", begin, now, newCard, differences);
    }
    if (!differences.isEmpty()) {
      throw InputException.of(
          "%s: the interrupted campaign was another one; give the same options:%s",
          "%s：被中断的是另一个活动；请给出相同的选项：%s", file, String.join("", differences));
    }
  }

  private static void compare(
      String path, JsonNode then, JsonNode now, boolean newCard, List<String> differences) {
    if (then.isObject() && now.isObject()) {
      Set<String> names = new TreeSet<>();
      then.fieldNames().forEachRemaining(names::add);
      now.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        boolean free = path.isEmpty() && FREE.contains(name) || newCard && name.equals("answer");
        if (!free) {
          String below = path.isEmpty() ? name : path + "." + name;
          compare(below, then.path(name), now.path(name), newCard, differences);
        }
      }
    } else if (then.isArray() && now.isArray() && then.size() == now.size()) {
      for (int i = 0; i < then.size(); i++) {
        String name = then.get(i).path("name").asText(String.valueOf(i));
        compare(path + "[" + name + "]", then.get(i), now.get(i), newCard, differences);
      }
    } else if (!then.asText().equals(now.asText()) || then.isContainerNode()) {
      differences.add("%n  %s was %s, is %s".formatted(path, shown(then), shown(now)));
    }
  }

  private static String shown(JsonNode value) {
    return value.isMissingNode() ? "absent" : value.toString();
  }

  /** How many cases of a plan have no end yet. */
  public int left(Plan plan) {
    return (int) plan.cases().stream().filter(planned -> !ended(planned)).count();
  }

  /** Whether the case has come to its end before. */
  boolean ended(PlannedCase planned) {
    return ended.contains(planned.testCase().id());
  }

  /** Number of attempts at a case so far. */
  int attempts(String caseId) {
    return attempts.getOrDefault(caseId, 0);
  }

  /** Cases in progress when the run was interrupted. */
  Set<String> torn() {
    Set<String> torn = new TreeSet<>(attempts.keySet());
    torn.removeAll(ended);
    return torn;
  }

  /** Records between campaign.begin and the first case that are written already. */
  int preamble() {
    return preamble;
  }

  /** Time the campaign ran before, in milliseconds. */
  long millis() {
    return millis;
  }

  /** The samples were replaced by unspent ones. */
  void replaceSamples() {
    samples.clear();
  }

  /** What is known of a sample, from 1. */
  SampleHistory sample(int number) {
    return samples.getOrDefault(number, new SampleHistory());
  }
}
