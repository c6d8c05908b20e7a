package jianka.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.catalogue.TestCase;
import jianka.bench.operator.ManualResults;
import jianka.bench.operator.Operator;
import jianka.bench.profile.InputException;
import jianka.reports.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who performs the guided cases. */
final class OperatorOptions {

  @Option(
      names = "--operator",
      paramLabel = "NAME",
      description = "asks this person at the console for what no program can do or see")
  @Nullable String name;

  @Option(
      names = "--manual",
      paramLabel = "FILE",
      description = "results of guided cases that the laboratory found elsewhere (YAML)")
  @Nullable Path results;

  private @Nullable ConsoleOperator console;

  /** The operator these options stand for. */
  Operator operator(Catalogue catalogue, Language language) throws InputException {
    Operator operator = Operator.nobody();
    if (name != null) {
      if (name.isBlank()) {
        throw InputException.of(
            "--operator is empty; name the person who answers", "--operator 为空；请给出作答人员的姓名");
      }
      console =
          new ConsoleOperator(
              name.trim(), language, System.in, System.err, Clock.systemDefaultZone());
      operator = console;
    }
    if (results == null) {
      return operator;
    }
    Set<String> guided =
        catalogue.cases().stream()
            .filter(TestCase::manual)
            .map(TestCase::id)
            .collect(Collectors.toSet());
    return ManualResults.read(results, guided).or(operator);
  }

  /** Nobody answers any more. */
  void leave() {
    if (console != null) {
      console.leave();
    }
  }
}
