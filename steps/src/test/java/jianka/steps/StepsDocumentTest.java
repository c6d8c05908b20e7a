package jianka.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import jianka.bench.campaign.StepVocabulary;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.profile.Words;
import org.junit.jupiter.api.Test;

/** Whoever writes a scenario looks up in {@code docs/steps.md} how things are said. */
class StepsDocumentTest {

  private static final Path DOCUMENT = Path.of("../docs/steps.md");

  @Test
  void the_document_shows_every_step_with_an_example() throws Exception {
    String text = document();
    if ("write".equals(System.getProperty("steps"))) {
      Files.writeString(DOCUMENT, text);
    }
    assertEquals(text, Files.readString(DOCUMENT), "run this test with -Dsteps=write");
  }

  private static String document() throws Exception {
    StepVocabulary vocabulary = StepVocabulary.load();
    Map<String, Words> examples = new LinkedHashMap<>();
    for (StepVocabulary.Said each :
        vocabulary.said(Catalogue.read(Path.of("../features")), new ChineseWording())) {
      examples.merge(each.expression(), each.words(), StepsDocumentTest::simpler);
    }
    StringBuilder text =
        new StringBuilder(
            """
            # Steps / 步骤

            Every step expression of the suite with one step that says it. A word in braces is a
            parameter type; `ParameterTypes`, `CommandNames`, `AnswerNouns` and `Subjects` in
            `steps/` hold what each takes. Written by `StepsDocumentTest`.

            | expression | example | 中文 |
            |---|---|---|
            """);
    for (String expression : new TreeSet<>(vocabulary.expressions())) {
      Words example = examples.get(expression);
      text.append("| `%s` | %s | %s |\n".formatted(expression, example.en(), example.zh()));
    }
    return text.toString();
  }

  /** The shorter step; of two as long the one that comes first in the alphabet. */
  private static Words simpler(Words one, Words other) {
    int longer = one.en().length() - other.en().length();
    boolean keep = longer == 0 ? one.en().compareTo(other.en()) <= 0 : longer < 0;
    return keep ? one : other;
  }
}
