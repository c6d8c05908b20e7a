package jianka.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Journals for tests: those of the resources, and short ones written line by line. */
public final class Journals {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<ObjectNode> records = new ArrayList<>();

  /** Begins a journal of a campaign that planned so many cases. */
  public static Journals planning(int cases) {
    return begun(
        "{type:'campaign.begin', format:1, tool:{name:'jianka',version:'0'}, host:{},"
            + " product:{name:'P'}, profile:{name:'v3',parameters:[]}, terminals:[],"
            + " isolation:'shared', seed:1, jobs:1, selection:null, cases:"
            + cases
            + ", faulty:null}");
  }

  /** Begins a journal with this record. */
  public static Journals begun(String campaignBegin) {
    return new Journals().add(campaignBegin);
  }

  /** Copies a journal of the resources into a campaign folder. */
  public static Path folder(Path parent, String resource) throws IOException {
    Path folder = Files.createDirectories(parent.resolve(resource));
    try (InputStream in = Journals.class.getResourceAsStream("/journals/" + resource + ".jsonl")) {
      Files.copy(in, folder.resolve("journal.jsonl"));
    }
    return folder;
  }

  /** Adds a record, JSON with single quotes and bare names; seq and time are made here. */
  public Journals add(String json) {
    ObjectNode record = read(json);
    record.put("seq", records.size());
    record.put(
        "time",
        String.format(
            "2026-01-01T00:00:%02d.%03dZ", records.size() / 1000 % 60, records.size() % 1000));
    records.add(record);
    return this;
  }

  public Journals requirement(String ids, String verification) {
    return add(
        "{type:'requirement', ids:["
            + ids
            + "], title:{en:'t',zh:'t'}, text:'x', source:'s', basis:'draft', subject:'a',"
            + " feature:{en:'f',zh:'f'}, verification:'"
            + verification
            + "'}");
  }

  public Journals begin(String id, int attempt, String requirements) {
    return add(
        "{type:'case.begin', case:'%s', attempt:%d, requirements:[%s], basis:'draft', title:'t', subject:'a', official:['X_ONE'], terminal:'sim:', sample:1, assumed:[], location:'f:1'}"
            .formatted(id, attempt, requirements));
  }

  public Journals finding(String id, int attempt, boolean ok, String basis, String text) {
    return finding(id, attempt, ok, basis, "'A-1'", text);
  }

  /** A finding on these requirements, quoted and separated by commas. */
  public Journals finding(
      String id, int attempt, boolean ok, String basis, String requirements, String text) {
    return add(
        "{type:'finding', case:'%s', attempt:%d, step:1, check:'status-word', requirements:[%s], ok:%b, basis:'%s', expected:['9000'], actual:'6982', exchanges:[1], text:{en:'%s',zh:'%s'}}"
            .formatted(id, attempt, requirements, ok, basis, text, text));
  }

  /** A step of one exchange: command and response in hex. */
  public Journals exchange(String id, int step, String name, String command, String response) {
    return exchange(id, step, name, command, response, 1000);
  }

  public Journals exchange(
      String id, int step, String name, String command, String response, long micros) {
    return add(
        "{type:'exchange', case:'%s', attempt:1, step:%d, n:%d, command:'%s', response:'%s', micros:%d, name:'%s', note:{en:'',zh:''}}"
            .formatted(id, step, records.size(), command, response, micros, name));
  }

  public Journals end(String id, int attempt, String outcome) {
    return add(
        "{type:'case.end', case:'%s', attempt:%d, outcome:'%s', reason:null, millis:1}"
            .formatted(id, attempt, outcome));
  }

  /** A case with one finding that ends as it should. */
  public Journals whole(String id, boolean ok, String basis) {
    return begin(id, 1, "'A-1'").finding(id, 1, ok, basis, "found").end(id, 1, "completed");
  }

  public Journals campaignEnd() {
    return add("{type:'campaign.end', millis:9, stopped:null}");
  }

  /** Writes the journal into this folder and returns the folder. */
  public Path write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    for (JsonNode record : records) {
      text.append(record).append('\n');
    }
    Files.writeString(folder.resolve("journal.jsonl"), text);
    return folder;
  }

  private static ObjectNode read(String json) {
    try {
      return (ObjectNode)
          JSON.reader()
              .with(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_SINGLE_QUOTES)
              .with(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
              .readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
