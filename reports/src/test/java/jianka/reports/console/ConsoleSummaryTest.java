package jianka.reports.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import jianka.reports.Journals;
import jianka.reports.Reports;
import jianka.reports.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleSummaryTest {

  @TempDir private Path parent;

  @Test
  void what_failed_and_what_is_open_has_a_line_each() throws Exception {
    String said = said("failing", Language.EN);
    assertTrue(
        said.contains(
            "FAIL  CMD-034/one-wrong-pin  CMD-034 SEC-006  one wrong PIN used up two tries\n"),
        said);
    assertTrue(said.contains("ERROR  TRN-001/atr  the reader gave no answer within 10 s\n"), said);
    assertTrue(said.contains("INCONCLUSIVE  CMD-034/blocked-pin  the sample"), said);
    assertTrue(said.contains("REVIEW  FIL-020/mf-by-fid  data came"), said);
    assertTrue(said.contains("PASS 1, REVIEW 1, INCONCLUSIVE 1, ERROR 1, FAIL 3, not run 1"), said);
    assertTrue(said.contains("assumed parameters: 2"), said);
    assertTrue(said.contains("report.html"), said);
  }

  @Test
  void it_speaks_chinese() throws Exception {
    String said = said("failing", Language.ZH);
    assertTrue(said.contains("CMD-034 SEC-006  一次错误密码减少了两次"), said);
    assertTrue(said.contains("结论：不符合"), said);
  }

  @Test
  void a_name_cannot_steer_the_terminal_or_forge_a_line() throws Exception {
    String said = said("hostile", Language.EN);
    assertEquals(
        0,
        said.codePoints()
            .filter(point -> point != '\n' && Character.isISOControl(point) || point == 0x202E)
            .count());
    assertTrue(said.lines().noneMatch(line -> line.startsWith("PASS")), said);
  }

  @Test
  void a_reason_cannot_forge_a_line() throws Exception {
    Path folder =
        Journals.planning(1)
            .begin("A-1/x", 1, "'A-1'")
            .add(
                "{type:'case.end', case:'A-1/x', attempt:1, outcome:'error', millis:1,"
                    + " reason:{en:'lost\\r\\nPASS forged', zh:''}}")
            .write(parent);
    String said = ConsoleSummary.of(Reports.read(folder), Language.EN, folder);
    assertTrue(said.contains("ERROR  A-1/x  lost⟨U+000D⟩⟨U+000A⟩PASS forged\n"), said);
  }

  private String said(String journal, Language language) throws Exception {
    Path folder = Journals.folder(parent, journal);
    return ConsoleSummary.of(Reports.read(folder), language, folder);
  }
}
