package jianka.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Words;
import jianka.reports.Reports;
import jianka.reports.bundle.Intact;
import jianka.reports.text.Language;
import jianka.reports.text.Visible;
import jianka.reports.verdict.Campaign;
import jianka.reports.waiver.WaiverFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  private static final String WAIVED = " (waived)";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "the campaign folder")
  private Path folder;

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description =
          "waivers that mark failures, instead of those stored in the folder; nothing is stored")
  private @Nullable Path waivers;

  @Override
  public Integer call() throws Exception {
    CampaignFolder.requireJournal(folder);
    Intact.journal(folder);
    Campaign campaign =
        waivers == null
            ? Reports.read(folder)
            : Reports.read(folder, WaiverFile.read(waivers), Clock.systemUTC());
    Map<String, String> again = new TreeMap<>();
    campaign.cases().forEach(c -> again.put(c.id(), c.label() + (c.waived() ? WAIVED : "")));
    if (!Files.exists(folder.resolve("result.json"))) {
      again.forEach((id, verdict) -> line("%s  %s", "%s  %s", verdict, id));
      line(
          "%d cases judged; there is no result.json to compare with (jianka report writes it)",
          "已判定 %d 个用例；没有 result.json 可比较（jianka report 会生成）", again.size());
      return campaign.exitCode();
    }
    int differences = differences(again, recorded());
    line("%d cases judged again, %d differences", "重新判定 %d 个用例，差异 %d 处", again.size(), differences);
    return differences == 0 ? 0 : 1;
  }

  private int differences(Map<String, String> again, Map<String, String> recorded) {
    int differences = 0;
    for (Map.Entry<String, String> now : again.entrySet()) {
      String before = recorded.getOrDefault(now.getKey(), "–");
      if (!before.equals(now.getValue())) {
        differences++;
        line(
            "%s: result.json says %s, the journal says %s",
            "%s：result.json 为 %s，按日志判定为 %s", now.getKey(), before, now.getValue());
      }
    }
    for (String id : recorded.keySet()) {
      if (!again.containsKey(id)) {
        differences++;
        line("%s: in result.json only", "%s：仅见于 result.json", id);
      }
    }
    return differences;
  }

  private Map<String, String> recorded() throws InputException {
    Path file = folder.resolve("result.json");
    try {
      Map<String, String> verdicts = new TreeMap<>();
      for (JsonNode each : new ObjectMapper().readTree(Files.readString(file)).path("cases")) {
        String mark = each.path("waived").asBoolean() ? WAIVED : "";
        verdicts.put(each.path("id").asText(), each.path("verdict").asText() + mark);
      }
      return verdicts;
    } catch (IOException e) {
      throw new InputException(
          Words.of("%s cannot be read: %s", "%s 无法读取 [%s]", file, e.getMessage()), e);
    }
  }

  private void line(String en, String zh, Object... named) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(Visible.line(String.format(language() == Language.ZH ? zh : en, named)));
  }

  private Language language() {
    return SpokenLanguage.of(spec);
  }
}
