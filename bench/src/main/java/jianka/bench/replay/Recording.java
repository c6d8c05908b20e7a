package jianka.bench.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jianka.bench.apdu.Hex;
import jianka.bench.evidence.Chain;
import jianka.bench.operator.ManualResults;
import jianka.bench.operator.OperatorAnswer;
import jianka.bench.profile.InputException;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.Terminal.Capability;
import org.jspecify.annotations.Nullable;

/**
 * The journal of a campaign as something that can be run again: what went to the card and came
 * back, the randoms drawn, the answers of the operator, by case. Of several attempts at a case the
 * last one that came to its end counts.
 */
public final class Recording {

  /**
   * What happened, in its order.
   *
   * @param type reset, exchange, lost or random
   */
  record Event(String type, JsonNode record) {

    String text(String field) {
      return record.path(field).asText();
    }

    byte[] bytes(String field) {
      return Hex.bytes(text(field));
    }
  }

  private final JsonNode begin;
  private final Map<String, List<Event>> cases;
  private final Map<String, OperatorAnswer> answers;

  private Recording(
      JsonNode begin, Map<String, List<Event>> cases, Map<String, OperatorAnswer> answers) {
    this.begin = begin;
    this.cases = cases;
    this.answers = answers;
  }

  /**
   * Reads {@code journal.jsonl} of a campaign folder.
   *
   * @throws InputException when there is none, it begins with nothing, or its chain is broken
   */
  public static Recording read(Path folder) throws IOException, InputException {
    Path file = folder.resolve("journal.jsonl");
    if (!Files.isRegularFile(file)) {
      throw InputException.of(
          "%s holds no journal.jsonl: it is no campaign folder",
          "%s 中没有 journal.jsonl：不是活动目录", folder);
    }
    Chain.Reading reading = Chain.read(file);
    Chain.Break broken = reading.broken();
    if (broken != null) {
      throw InputException.of(
          "%s:%d: the chain of the journal is broken (%s); a changed recording proves nothing",
          "%s:%d：日志链已断（%s）；改动过的记录不能作为证据", file, broken.line(), broken.fault());
    }
    if (reading.records() == 0) {
      throw InputException.of("%s holds no whole record", "%s 中没有一条完整的记录", file);
    }
    return read(file, reading.records());
  }

  private static Recording read(Path file, long records) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, List<Event>> open = new HashMap<>();
    Map<String, List<Event>> whole = new LinkedHashMap<>();
    Map<String, OperatorAnswer> answers = new HashMap<>();
    JsonNode begin = null;
    // not strict about UTF-8: a line cut off may end within a character
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      for (long i = 0; i < records; i++) {
        JsonNode record = json.readTree(lines.readLine());
        begin = begin == null ? record : begin;
        String id = record.path("case").asText();
        String key = id + " " + record.path("attempt").asInt();
        String type = record.path("type").asText();
        switch (type) {
          case "case.begin" -> open.put(key, new ArrayList<>());
          case "reset", "exchange", "lost", "random" ->
              event(type, record).ifPresent(open.getOrDefault(key, new ArrayList<>())::add);
          case "operator" -> answers.put(id, answer(record));
          case "case.end" -> whole.put(id, open.getOrDefault(key, List.of()));
          default -> {
            // of no consequence for what happens between terminal and card
          }
        }
      }
    }
    if (begin == null) {
      throw new IllegalStateException("the chain counts records that are not there");
    }
    return new Recording(begin, whole, answers);
  }

  /**
   * What happened at the terminal; a command whose blocks were recorded before has happened in
   * them, and one that was not sent has not.
   */
  private static Optional<Event> event(String type, JsonNode record) {
    boolean none = record.has("blocks") || record.has("unsent");
    return none ? Optional.empty() : Optional.of(new Event(type, record));
  }

  private static OperatorAnswer answer(JsonNode record) {
    Map<String, String> details = new HashMap<>();
    for (String name : ManualResults.DETAILS) {
      if (record.has(name)) {
        details.put(name, record.path(name).asText());
      }
    }
    return new OperatorAnswer(
        OperatorAnswer.Result.valueOf(record.path("answer").asText().toUpperCase(Locale.ROOT)),
        record.path("who").asText(),
        record.path("when").asText(),
        details);
  }

  /** Name of the profile of the recorded product. */
  public String profile() {
    return begin.at("/product/profile").asText();
  }

  /** Whether the recorded product was the reference card, whose data are not masked. */
  public boolean reference() {
    return begin.at("/product/reference").asBoolean();
  }

  /** The parameters of the recorded product, by name. */
  public Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (JsonNode each : begin.at("/profile/parameters")) {
      parameters.put(each.path("name").asText(), each.path("value").asText());
    }
    return parameters;
  }

  /** The seed of the recorded campaign. */
  public long seed() {
    return begin.path("seed").asLong();
  }

  /** The selection of the recorded campaign, or null for every case. */
  public @Nullable String selection() {
    return begin.path("selection").isTextual() ? begin.path("selection").asText() : null;
  }

  /** Name of the recorded faulty card, or null. */
  public @Nullable String faulty() {
    return begin.path("faulty").isTextual() ? begin.path("faulty").asText() : null;
  }

  /** The cases that came to their end. */
  public Collection<String> cases() {
    return cases.keySet();
  }

  /** The answers of the operator, by case. */
  Map<String, OperatorAnswer> answers() {
    return answers;
  }

  /** What happened in a case, or null where it was not recorded to its end. */
  @Nullable List<Event> events(String caseId) {
    return cases.get(caseId);
  }

  /** The answer of the card when the recorded campaign connected to it. */
  ResetAnswer connected() {
    JsonNode terminal = begin.path("terminals").path(0);
    return ResetAnswer.of(
        side(terminal.path("interface").asText()), Hex.bytes(terminal.path("answer").asText()));
  }

  static CardInterface side(String text) {
    return CardInterface.valueOf(text.toUpperCase(Locale.ROOT));
  }

  /** What the recorded terminals could do. */
  Set<Capability> capabilities() {
    Set<Capability> all = EnumSet.noneOf(Capability.class);
    begin
        .path("terminals")
        .path(0)
        .path("capabilities")
        .forEach(name -> all.add(Capability.valueOf(name.asText())));
    return all;
  }
}
