package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jianka.reports.text.Subjects;
import org.junit.jupiter.api.Test;

class SubjectNamesTest {

  @Test
  void every_folder_of_features_has_a_chinese_name() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../features"))) {
      List<String> subjects =
          files
              .filter(file -> file.toString().endsWith(".feature"))
              .filter(file -> !file.toString().contains("target"))
              .map(file -> file.getParent().getFileName().toString())
              .distinct()
              .sorted()
              .toList();
      assertTrue(subjects.size() > 4, "the folders were found");
      List<String> nameless =
          subjects.stream().filter(subject -> Subjects.name(subject).zh().equals(subject)).toList();
      assertEquals(List.of(), nameless);
    }
  }
}
