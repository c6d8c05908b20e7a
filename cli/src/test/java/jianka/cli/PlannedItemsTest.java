package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code plan --items}: what is tested of each official item, and what is not. */
class PlannedItemsTest {

  @Test
  void every_item_stands_in_one_line_with_its_cases_or_the_reason_for_none() {
    Console.Result result = Console.english("plan", "--items");
    assertEquals(0, result.code(), result.all());
    List<String> lines = result.out().lines().toList();
    assertEquals(160, lines.stream().filter(l -> l.matches("(\\*|[0-9.]+) +\\w+ .*")).count());
    String pin = line(lines, "CHANGE_PIN");
    assertTrue(pin.matches("6\\.1 +CHANGE_PIN +[1-9][0-9]* +0 +0  .*\\(basic\\) \\[1]"), pin);
    String relief = line(lines, "DF05_SAFETY");
    assertTrue(relief.matches(".* 0 +0 +[1-9][0-9]*  .* -- the declared card has no DF05"), relief);
    String driver = line(lines, "iReadCard");
    assertTrue(driver.matches(".* 0 +0 +0  .* -- no case: .*driver.*"), driver);
    for (String line : lines) {
      assertTrue(!line.matches(".* 0 +0 +[0-9]+  .*") || line.contains(" -- "), line);
    }
  }

  @Test
  void only_the_cases_chosen_are_counted() {
    Console.Result result = Console.english("plan", "--items", "--only", "@item:CHANGE_PIN");
    List<String> lines = result.out().lines().toList();
    assertTrue(line(lines, "ATR").endsWith(" -- not selected"), result.out());
    assertTrue(line(lines, "CHECK_CERT").contains(" -- no case: "), result.out());
  }

  @Test
  void it_speaks_chinese() {
    String out = Console.run("plan", "--items").out();
    assertTrue(out.contains("没有用例：针对读写终端驱动程序的项目"), out);
    assertTrue(out.contains("共160个项目"), out);
  }

  private static String line(List<String> lines, String id) {
    return lines.stream().filter(l -> l.contains(" " + id + " ")).findFirst().orElseThrow();
  }
}
