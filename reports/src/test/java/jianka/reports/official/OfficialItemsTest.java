package jianka.reports.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists of the requirement base (TAB-TST-01 to TAB-TST-10, TAB-TST-25). */
class OfficialItemsTest {

  @Test
  void part_3_has_its_22_items_in_five_groups() {
    Part part = part("LD/T 6001.3");
    assertEquals(22, part.items().size());
    Map<String, Long> groups =
        part.items().stream()
            .collect(Collectors.groupingBy(item -> item.group().en(), Collectors.counting()));
    assertEquals(
        Map.of(
            "basic", 2L,
            "record conformity", 7L,
            "read/write security", 7L,
            "key versions", 3L,
            "asymmetric application", 3L),
        groups);
    assertTrue(part.items().stream().allMatch(Item::official));
  }

  @Test
  void part_2_has_the_working_list_in_the_four_official_families() {
    Part part = part("LD/T 6001.2");
    assertEquals(22 + 22 + 23, part.items().size());
    assertEquals(
        Set.of("命令功能", "命令参数", "防火墙", "防拔"),
        part.items().stream().map(item -> item.group().zh()).collect(Collectors.toSet()));
  }

  @Test
  void part_5_has_nine_functions_and_fourteen_steps() {
    Part part = part("LD/T 6001.5");
    assertEquals(9, part.items().stream().filter(i -> i.clause().equals("5")).count());
    assertEquals(14, part.items().stream().filter(i -> i.clause().equals("6")).count());
  }

  @Test
  void what_the_project_made_is_not_official() {
    for (Part part : OfficialItems.parts()) {
      for (Item item : part.items()) {
        assertEquals(item.id().startsWith("X_"), !item.official(), item.id());
        assertFalse(item.title().zh().isEmpty(), item.id());
        assertFalse(item.title().en().isEmpty(), item.id());
      }
    }
  }

  @Test
  void no_item_stands_twice() {
    List<String> ids = new ArrayList<>();
    OfficialItems.parts().forEach(part -> part.items().forEach(item -> ids.add(item.id())));
    assertEquals(new HashSet<>(ids).size(), ids.size());
  }

  @Test
  void an_item_has_a_case_or_the_reason_why_it_has_none() throws Exception {
    Set<String> used = used();
    for (Part part : OfficialItems.parts()) {
      for (Item item : part.items()) {
        assertEquals(used.contains(item.id()), item.without().isEmpty(), item.id());
      }
    }
  }

  @Test
  void each_of_the_27_checks_belongs_to_an_item() {
    Set<Integer> checks = new TreeSet<>();
    OfficialItems.parts().forEach(p -> p.items().forEach(item -> checks.addAll(item.checks())));
    assertEquals(
        IntStream.rangeClosed(1, 27).boxed().collect(Collectors.toCollection(TreeSet::new)),
        checks);
  }

  @Test
  void every_item_of_the_specification_is_known() throws Exception {
    Set<String> used = used();
    assertTrue(used.size() > 20, used.toString());
    used.removeIf(id -> !OfficialItems.of(id).part().isEmpty());
    assertEquals(Set.of(), used);
  }

  private static Set<String> used() throws IOException {
    Path features = Path.of(System.getProperty("jianka.home"), "features");
    Pattern tag = Pattern.compile("@item:(\\w+)");
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(features)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".feature")).toList()) {
        tag.matcher(Files.readString(file)).results().map(group(1)).forEach(used::add);
      }
    }
    return used;
  }

  private static Function<MatchResult, String> group(int number) {
    return result -> result.group(number);
  }

  private static Part part(String number) {
    return OfficialItems.parts().stream()
        .filter(part -> part.number().equals(number))
        .findFirst()
        .orElseThrow();
  }
}
