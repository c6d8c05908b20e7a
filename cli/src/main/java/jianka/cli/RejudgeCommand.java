package jianka.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import jianka.bench.profile.InputException;
import jianka.reports.Reports;
import jianka.reports.verdict.Campaign;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "rejudge",
    mixinStandardHelpOptions = true,
    description = {
      "Computes every verdict again from the journal alone, without a card, and names each that",
      "differs from result.json. Exit code 1 where one differs."
    })
final class RejudgeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "the campaign folder")
  private Path folder;

  @Override
  public Integer call() throws Exception {
    if (!Files.isRegularFile(folder.resolve("journal.jsonl"))) {
      throw new InputException(folder + " holds no journal.jsonl: it is no campaign folder");
    }
    Campaign campaign = Reports.read(folder);
    Map<String, String> again = new TreeMap<>();
    campaign.cases().forEach(c -> again.put(c.id(), c.label()));
    PrintWriter out = spec.commandLine().getOut();
    if (!Files.exists(folder.resolve("result.json"))) {
      again.forEach((id, verdict) -> out.println(verdict + "  " + id));
      out.printf(
          "%d cases judged; there is no result.json to compare with (jianka report writes it)%n",
          again.size());
      return campaign.exitCode();
    }
    Map<String, String> recorded = recorded();
    int differences = 0;
    for (Map.Entry<String, String> now : again.entrySet()) {
      String before = recorded.getOrDefault(now.getKey(), "nothing");
      if (!before.equals(now.getValue())) {
        differences++;
        out.printf(
            "%s: result.json says %s, the journal says %s%n", now.getKey(), before, now.getValue());
      }
    }
    for (String id : recorded.keySet()) {
      if (!again.containsKey(id)) {
        differences++;
        out.printf("%s: in result.json only%n", id);
      }
    }
    out.printf("%d cases judged again, %d differences%n", again.size(), differences);
    return differences == 0 ? 0 : 1;
  }

  private Map<String, String> recorded() throws InputException {
    Path file = folder.resolve("result.json");
    try {
      Map<String, String> verdicts = new TreeMap<>();
      for (JsonNode each : new ObjectMapper().readTree(Files.readString(file)).path("cases")) {
        verdicts.put(each.path("id").asText(), each.path("verdict").asText());
      }
      return verdicts;
    } catch (IOException e) {
      throw new InputException(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
