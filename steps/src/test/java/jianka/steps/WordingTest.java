package jianka.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

  /** More expressions than this and scenarios stop reading alike. */
  private static final int MOST_EXPRESSIONS = 140;

  @Test
  void every_step_has_a_chinese_rendering_and_no_rendering_is_left_over() throws Exception {
    Set<String> steps = expressions();
    assertTrue(steps.size() > 20, "the step classes were found");
    assertEquals(new TreeSet<>(steps), new TreeSet<>(new ChineseWording().expressions()));
  }

  @Test
  void the_vocabulary_stays_small() throws Exception {
    assertTrue(expressions().size() <= MOST_EXPRESSIONS, expressions().size() + " expressions");
  }

  private static Set<String> expressions() throws IOException, ClassNotFoundException {
    Set<String> expressions = new HashSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/jianka/steps"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (name.equals("package-info")) {
          continue;
        }
        for (Method method : Class.forName("jianka.steps." + name).getMethods()) {
          add(expressions, method);
        }
      }
    }
    return expressions;
  }

  private static void add(Set<String> expressions, Method method) {
    for (Given given : method.getAnnotationsByType(Given.class)) {
      expressions.add(given.value());
    }
    for (When when : method.getAnnotationsByType(When.class)) {
      expressions.add(when.value());
    }
    for (Then then : method.getAnnotationsByType(Then.class)) {
      expressions.add(then.value());
    }
  }
}
