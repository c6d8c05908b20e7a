package jianka.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jianka.bench.campaign.StepVocabulary;
import jianka.bench.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class WordingTest {

  /**
   * English words; a file, a parameter, a status word with x is written alike in both languages.
   */
  private static final Pattern ENGLISH =
      Pattern.compile("(?<![A-Za-z0-9._])[a-z]{2,}(?![A-Za-z0-9._])");

  private static final Set<String> NAMES = Set.of("etu", "fc", "mm", "ms", "ns", "dpi");

  /** More expressions than this and scenarios stop reading alike. */
  private static final int MOST_EXPRESSIONS = 122;

  private final StepVocabulary vocabulary = StepVocabulary.load();
  private final ChineseWording wording = new ChineseWording();

  @Test
  void every_step_has_a_chinese_rendering_and_no_rendering_is_left_over() {
    assertTrue(vocabulary.expressions().size() > 100, "the step classes were found");
    assertEquals(new TreeSet<>(vocabulary.expressions()), new TreeSet<>(wording.expressions()));
  }

  @Test
  void the_vocabulary_stays_small() {
    int size = vocabulary.expressions().size();
    assertTrue(size <= MOST_EXPRESSIONS, size + " expressions");
  }

  @Test
  void every_expression_is_used() throws Exception {
    Set<String> unused = new TreeSet<>(vocabulary.expressions());
    said().forEach(each -> unused.remove(each.expression()));
    assertEquals(Set.of(), unused);
  }

  @Test
  void no_step_keeps_english_words_in_its_chinese_rendering() throws Exception {
    Set<String> english = new TreeSet<>();
    for (StepVocabulary.Said each : said()) {
      String chinese = each.words().zh().replace("jianka card probe", "");
      ENGLISH
          .matcher(chinese)
          .results()
          .filter(found -> !NAMES.contains(found.group()))
          .forEach(found -> english.add(found.group() + " in: " + chinese));
    }
    assertEquals(Set.of(), english);
  }

  private Set<StepVocabulary.Said> said() throws Exception {
    Set<StepVocabulary.Said> said =
        vocabulary.said(Catalogue.read(Path.of("../features")), wording);
    assertTrue(said.size() > 1000, "the features were found");
    return said;
  }
}
