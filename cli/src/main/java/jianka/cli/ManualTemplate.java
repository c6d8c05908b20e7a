package jianka.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import jianka.bench.catalogue.TestCase;
import jianka.bench.operator.ManualResults;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Words;

/**
 * The file that a laboratory fills in for {@code run --manual}: one entry for each guided case, by
 * id.
 */
final class ManualTemplate {

  private static final String HEAD =
      """
      # Results of guided cases, for: jianka run --manual FILE
      # 人工检测结果，供 jianka run --manual FILE 使用
      # result: pass, fail or inconclusive; with it operator and date (2026-03-01), for fail and inconclusive value or note
      # result：pass（符合）、fail（不符合）或inconclusive（无法判定）；并填operator（人员）、date（日期），后两者须填value或note
      # An entry whose fields stay empty is not performed. / 各栏留空的条目为人工未执行。
      """;

  private ManualTemplate() {}

  /**
   * Writes the file anew.
   *
   * @throws InputException when it exists, for it may hold results, or cannot be written
   */
  static void write(Path file, Collection<TestCase> guided) throws InputException {
    StringBuilder text = new StringBuilder(HEAD);
    guided.stream()
        .sorted(Comparator.comparing(TestCase::id))
        .forEach(testCase -> entry(text, testCase));
    if (guided.isEmpty()) {
      text.append("[]\n");
    }
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new InputException(
          Words.of("%s exists and may hold results; name a new file", "%s 已存在，可能含有结果；请给出新文件", file),
          e);
    } catch (IOException e) {
      throw new InputException(
          Words.of("the file %s cannot be written: %s", "文件 %s 无法写入 [%s]", file, e), e);
    }
  }

  private static void entry(StringBuilder text, TestCase testCase) {
    Words rule = testCase.requirement().title();
    text.append("\n# ").append(rule.en()).append("\n# ").append(rule.zh()).append('\n');
    List<Words> steps = testCase.operatorSteps();
    steps.forEach(step -> text.append("#   ").append(step.en()).append('\n'));
    steps.forEach(step -> text.append("#   ").append(step.zh()).append('\n'));
    text.append("- case: ").append(testCase.id()).append('\n');
    for (String field : List.of("result", "operator", "date")) {
      text.append("  ").append(field).append(": \"\"\n");
    }
    ManualResults.DETAILS.forEach(name -> text.append("  ").append(name).append(": \"\"\n"));
  }
}
