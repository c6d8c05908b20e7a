package jianka.reports.allure;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.TestResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads Allure results into the classes of Allure's own library. */
public final class AllureResults {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

  private AllureResults() {}

  /** All results of a folder; a field the library does not know is an error. */
  public static List<TestResult> read(Path folder) throws Exception {
    List<TestResult> results = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        results.add(JSON.readValue(file.toFile(), TestResult.class));
      }
    }
    return results;
  }

  /** The value of a label. */
  public static String label(TestResult result, String name) {
    return result.getLabels().stream()
        .filter(label -> label.getName().equals(name))
        .map(Label::getValue)
        .findFirst()
        .orElse("");
  }
}
