package jianka.steps;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import jianka.bench.campaign.StepVocabulary;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.profile.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepVocabularyTest {

  private static final StepVocabulary VOCABULARY = StepVocabulary.load();

  @TempDir Path folder;

  @Test
  void every_step_of_the_features_has_one_definition() throws Exception {
    Catalogue catalogue = Catalogue.read(Path.of("../features"));
    assertTrue(catalogue.cases().size() > 1000, "the features were found");
    VOCABULARY.check(catalogue);
  }

  @Test
  void a_misspelt_step_is_told_with_its_line_and_the_nearest_one() {
    String told = refusal("the status wrod is 9000");
    assertTrue(told.contains("sample.feature:10: no step is \"the status wrod is 9000\""), told);
    assertTrue(told.contains("\"the status word is {sw}\""), told);
    assertTrue(told.contains("没有步骤"), told);
  }

  @Test
  void a_value_outside_the_closed_list_of_a_parameter_is_told() {
    String told = refusal("DF09 is the current DF");
    assertTrue(told.contains("no step is \"DF09 is the current DF\""), told);
    assertTrue(told.contains("\"{df} is the current DF\""), told);
  }

  private String refusal(String step) {
    return assertThrows(InputException.class, () -> VOCABULARY.check(read(step))).words().both();
  }

  private Catalogue read(String step) throws Exception {
    Path subject = Files.createDirectories(folder.resolve("files"));
    Files.writeString(
        subject.resolve("sample.feature"),
        """
        Feature: Sample / 样例

          @FS-999
          Rule: A rule / 规则
            要求：样例。
            来源：样例
            性质：draft

            Example: one / 一
              Then %s
        """
            .formatted(step));
    return Catalogue.read(folder);
  }
}
