package jianka.reports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A campaign as large as any that is likely: what the report must stay quick with. */
public final class LargeJournal {

  private int seq;

  private LargeJournal() {}

  /**
   * Writes a journal of so many cases with three exchanges each; every hundredth fails, every
   * hundredth needs review.
   */
  public static Path write(Path folder, int cases) throws IOException {
    LargeJournal journal = new LargeJournal();
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("journal.jsonl"))) {
      journal.campaign(out, cases);
    }
    return folder;
  }

  private void campaign(BufferedWriter out, int cases) throws IOException {
    line(
        out,
        "\"campaign.begin\",\"format\":1,\"tool\":{\"name\":\"jianka\",\"version\":\"0\"},\"product\":{\"name\":\"large\"},\"profile\":{\"name\":\"v3\",\"parameters\":[]},\"terminals\":[],\"isolation\":\"shared\",\"seed\":1,\"jobs\":1,\"selection\":null,\"cases\":%d",
        cases);
    for (int i = 0; i < cases / 10; i++) {
      line(
          out,
          "\"requirement\",\"ids\":[\"A-%04d\"],\"title\":{\"en\":\"requirement %d\",\"zh\":\"要求%d\"},\"text\":\"第%d项要求\",\"source\":\"P5 6.%d\",\"basis\":\"draft\",\"subject\":\"subject-%d\",\"verification\":\"T\"",
          i,
          i,
          i,
          i,
          i % 20,
          i % 9);
    }
    for (int i = 0; i < cases; i++) {
      oneCase(out, i);
    }
    line(out, "\"campaign.end\",\"millis\":60000,\"stopped\":null");
  }

  private void oneCase(BufferedWriter out, int i) throws IOException {
    String id = String.format(Locale.ROOT, "A-%04d/case-%d", i / 10, i);
    String about = "\"case\":\"" + id + "\",\"attempt\":1";
    line(
        out,
        "\"case.begin\",%s,\"requirements\":[\"A-%04d\"],\"basis\":\"draft\",\"title\":{\"en\":\"case %d\",\"zh\":\"用例%d\"},\"subject\":\"subject-%d\",\"official\":[],\"tags\":[],\"terminal\":\"sim:\",\"sample\":1,\"assumed\":[],\"location\":\"f:%d\"",
        about,
        i / 10,
        i,
        i,
        i / 10 % 9,
        i);
    line(
        out,
        "\"step\",%s,\"step\":1,\"kind\":\"when\",\"text\":\"records are read\",\"zh\":\"读取记录\"",
        about);
    for (int n = 1; n <= 3; n++) {
      line(
          out,
          "\"exchange\",%s,\"step\":1,\"n\":%d,\"command\":\"00B2%02X2C00\",\"response\":\"0709%08X31323334359000\",\"micros\":900,\"name\":\"READ RECORD\",\"note\":{\"en\":\"SFI 05\",\"zh\":\"SFI 05\"},\"sw\":{\"code\":\"9000\",\"en\":\"done\",\"zh\":\"成功\"}",
          about,
          n,
          n,
          i);
    }
    boolean good = i % 100 > 1;
    line(
        out,
        "\"finding\",%s,\"step\":1,\"check\":\"record\",\"requirements\":[\"A-%04d\"],\"ok\":%b,\"basis\":\"%s\",\"expected\":[\"9000\"],\"actual\":\"%s\",\"exchanges\":[3],\"text\":{\"en\":\"status word of case %d\",\"zh\":\"状态字%d\"}",
        about,
        i / 10,
        good,
        i % 100 == 1 ? "inferred" : "draft",
        good ? "9000" : "6982",
        i,
        i);
    line(
        out,
        "\"step.end\",%s,\"step\":1,\"status\":\"%s\",\"micros\":3000",
        about,
        good ? "passed" : "failed");
    line(out, "\"case.end\",%s,\"outcome\":\"completed\",\"reason\":null,\"millis\":4", about);
  }

  private void line(BufferedWriter out, String typeAndFields, Object... values) throws IOException {
    out.write("{\"seq\":" + seq++ + ",\"time\":\"2026-01-01T00:00:00.000Z\",\"type\":");
    out.write(String.format(Locale.ROOT, typeAndFields, values));
    out.write("}\n");
  }
}
