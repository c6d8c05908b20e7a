package jianka.card.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every status word of commands T-CMD-10 is answered by the card, or it is said why this card never
 * answers it. {@code docs/status-words.md} shows the same for people and is kept in step here.
 */
class StatusWordsTest {

  private static final Path TABLE = Path.of("src/test/resources/status-words.txt");
  private static final Path DOCUMENT = Path.of("../docs/status-words.md");
  private static final String NONE = "unknown instruction";

  /** One way to a status word; without steps it is never answered, and {@code why} says why. */
  private record Row(String command, String word, List<String> steps, String why) {}

  private final Map<String, List<String>> words = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();

  StatusWordsTest() throws IOException {
    for (String line : Files.readAllLines(TABLE)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\\|", 3);
      if (parts.length == 1) {
        String[] command = line.split(":", 2);
        words.put(command[0], List.of(command[1].trim().split(" ")));
      } else {
        String way = parts[2].trim();
        boolean never = way.startsWith("- ");
        rows.add(
            new Row(
                parts[0].trim(),
                parts[1].trim(),
                never ? List.of() : List.of(way.split(" ")),
                never ? way.substring(2) : ""));
      }
    }
  }

  @Test
  void everyWordOfTheTableHasAWayOrAReason() {
    assertEquals(23, words.size());
    for (Map.Entry<String, List<String>> command : words.entrySet()) {
      Set<String> wanted = new TreeSet<>(command.getValue());
      if (!command.getKey().equals(NONE)) {
        wanted.addAll(Set.of("9000", "6700"));
      }
      Set<String> there = new TreeSet<>();
      for (Row row : rows) {
        if (row.command().equals(command.getKey())) {
          assertTrue(there.add(row.word()), row + " stands twice");
        }
      }
      if (!command.getKey().equals("SELECT")) {
        assertFalse(there.contains("9303"), "9303 is tried for every command");
      }
      there.removeAll(Set.of("61xx", "9303"));
      wanted.remove("61xx");
      assertEquals(wanted, there, command.getKey());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"v2-3des", "v3-sm4"})
  void theCardAnswersEachAsTheTableSays(String profile) throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      if (!row.steps().isEmpty()) {
        check(wrong, row, profile, row.steps(), UnaryOperator.identity(), row.word());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"v2-3des", "v3-sm4"})
  void everyCommandIsRefusedByItsClassByABlockedCardAndInABlockedApplication(String profile)
      throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      if (!row.word().equals("9000")) {
        continue;
      }
      check(wrong, row, profile, row.steps(), command -> "A0" + command.substring(2), "6E00");
      check(wrong, row, profile, before("cardblock", row.steps()), same(), "6A81");
      if (!row.command().equals("SELECT")) {
        List<String> last = row.steps().subList(row.steps().size() - 1, row.steps().size());
        check(wrong, row, profile, before("appblock:DF04", last), same(), "9303");
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** What lacks has a word of the command's own row too, not 6A88 (CMD-012). */
  @ParameterizedTest
  @ValueSource(strings = {"v2-3des", "v3-sm4"})
  void noCommandAnswersAWordOfAnotherWhereItsPinOrKeyLacks(String profile) throws Exception {
    Path file = Path.of("../features/profiles", profile + ".yaml");
    List<String> change = List.of("PSE", "805E010007123456FF654321");
    assertEquals("6A81", StatusWordTalk.answer(file, change, same()));
    List<String> update =
        List.of(
            "set:applications[id=DF01]/files[fid=EF16]/mac=true",
            "remove:keys[name=STKDF01]",
            "DF01",
            "auth:8A",
            "random",
            "04D6960006AABB00000000");
    assertEquals("6982", StatusWordTalk.answer(file, update, same()));
  }

  /** Run with -Dstatus.words=write after a change of the table. */
  @Test
  void theDocumentShowsTheTable() throws IOException {
    String text = document();
    if ("write".equals(System.getProperty("status.words"))) {
      Files.writeString(DOCUMENT, text);
    }
    assertEquals(text, Files.readString(DOCUMENT), "run this test with -Dstatus.words=write");
  }

  private static void check(
      List<String> wrong,
      Row row,
      String profile,
      List<String> steps,
      UnaryOperator<String> change,
      String word)
      throws Exception {
    Path file = Path.of("../features/profiles", profile + ".yaml");
    String answer = StatusWordTalk.answer(file, steps, change);
    if (!answer.matches(word.replace('x', '.'))) {
      wrong.add(row.command() + " " + word + ": " + String.join(" ", steps) + " -> " + answer);
    }
  }

  private static UnaryOperator<String> same() {
    return UnaryOperator.identity();
  }

  private static List<String> before(String first, List<String> steps) {
    List<String> all = new ArrayList<>(steps);
    int at = 0;
    while (StatusWordTalk.isPreparation(all.get(at))) {
      at++;
    }
    all.add(at, first);
    return all;
  }

  private String document() {
    StringBuilder text = new StringBuilder();
    text.append("# Status words of the reference card\n\n");
    text.append(
        "Made by `StatusWordsTest` from `reference-card/src/test/resources/status-words.txt`");
    text.append(", which also says what the steps mean. Each row was answered so by the cards");
    text.append(" v2-3des and v3-sm4. Every command was moreover answered 6E00 in class A0,");
    text.append(" 6A81 by a blocked card and 9303 in a blocked application.\n\n");
    text.append("| command | status word | last command and what leads to it |\n|---|---|---|\n");
    for (Row row : rows) {
      String way = row.steps().isEmpty() ? row.why() : "`" + String.join(" ", row.steps()) + "`";
      String word = row.steps().isEmpty() ? "(" + row.word() + ")" : row.word();
      text.append("| %s | %s | %s |\n".formatted(row.command(), word, way));
    }
    return text.toString();
  }
}
