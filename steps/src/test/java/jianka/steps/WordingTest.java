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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern WORDS = Pattern.compile("[a-z]{2}");

  /** More expressions than this and scenarios stop reading alike. */
  private static final int MOST_EXPRESSIONS = 182;

  @Test
  void every_step_has_a_chinese_rendering_and_no_rendering_is_left_over() throws Exception {
    Set<String> steps = expressions();
    assertTrue(steps.size() > 20, "the step classes were found");
    assertEquals(new TreeSet<>(steps), new TreeSet<>(new ChineseWording().expressions()));
  }

  @Test
  void the_vocabulary_stays_small() throws Exception {
    Set<String> sentences = new HashSet<>();
    for (String expression : expressions()) {
      // a command said in the same words is one sentence, whatever class it belongs to
      sentences.add(expression.replaceAll("\\{(maintenance|medical)}", "{command}"));
    }
    assertTrue(sentences.size() <= MOST_EXPRESSIONS, sentences.size() + " expressions");
  }

  @Test
  void every_argument_in_words_has_a_chinese_rendering() throws IOException {
    ChineseWording wording = new ChineseWording();
    Set<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("../features"))) {
      for (Path file : files.filter(WordingTest::isFeature).toList()) {
        words.addAll(arguments(Files.readString(file)));
      }
    }
    assertTrue(words.size() > 10, "the arguments were found");
    words.removeIf(word -> !word.equals(wording.argument(word)));
    assertEquals(Set.of(), words);
  }

  private static boolean isFeature(Path file) {
    return file.toString().endsWith(".feature") && !file.toString().contains("target");
  }

  /** Arguments of two lower-case letters and more, written out or in the column they name. */
  private static Set<String> arguments(String feature) {
    Set<String> arguments = new TreeSet<>();
    Set<String> columns = new HashSet<>();
    for (String line : feature.lines().map(String::strip).filter(WordingTest::isStep).toList()) {
      Matcher quoted = QUOTED.matcher(line);
      while (quoted.find()) {
        String text = quoted.group(1);
        if (text.startsWith("<")) {
          columns.add(text.substring(1, text.length() - 1));
        } else {
          arguments.add(text);
        }
      }
    }
    List<String> header = List.of();
    for (String line : feature.lines().map(String::strip).toList()) {
      if (!line.startsWith("|")) {
        header = List.of();
        continue;
      }
      List<String> cells = Stream.of(line.split("\\|")).map(String::strip).toList();
      for (int i = 0; i < header.size() && i < cells.size(); i++) {
        if (columns.contains(header.get(i))) {
          arguments.add(cells.get(i));
        }
      }
      header = header.isEmpty() ? cells : header;
    }
    arguments.removeIf(text -> !WORDS.matcher(text).find());
    return arguments;
  }

  private static boolean isStep(String line) {
    return line.matches("(Given|When|Then|And|But) .*");
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
