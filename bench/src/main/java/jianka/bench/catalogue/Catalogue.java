package jianka.bench.catalogue;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.resource.Resource;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Words;

/**
 * The requirement catalogue and the test cases, derived from the feature files and from nothing
 * else.
 */
public record Catalogue(List<Requirement> requirements, List<TestCase> cases) {

  public Catalogue {
    requirements = List.copyOf(requirements);
    cases = List.copyOf(cases);
  }

  private record FileResource(Path file) implements Resource {
    @Override
    public URI getUri() {
      return file.toUri();
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return Files.newInputStream(file);
    }
  }

  /**
   * Reads every {@code *.feature} below the folder, in the order of their paths.
   *
   * @throws InputException with file and line when a feature is not readable, a Rule lacks its ids,
   *     text, source or basis, a name lacks one language, or a case id is used twice
   */
  public static Catalogue read(Path features) throws InputException {
    List<Requirement> requirements = new ArrayList<>();
    List<TestCase> cases = new ArrayList<>();
    for (Path file : featureFiles(features)) {
      FeatureReader reader = new FeatureReader(features, file);
      Feature feature = parse(file);
      Map<Integer, Pickle> pickles = new HashMap<>();
      feature.getPickles().forEach(p -> pickles.put(p.getLocation().getLine(), p));
      reader.read(document(feature), pickles);
      requirements.addAll(reader.requirements());
      cases.addAll(reader.cases());
    }
    refuseDuplicates(cases);
    return new Catalogue(requirements, cases);
  }

  private static List<Path> featureFiles(Path folder) throws InputException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".feature"))
          .filter(f -> !folder.relativize(f).startsWith("target"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new InputException(
          Words.of("the folder %s cannot be read: %s", "文件夹 %s 无法读取 [%s]", folder, e), e);
    }
  }

  private static Feature parse(Path file) throws InputException {
    try {
      return new FeatureParser(UUID::randomUUID)
          .parseResource(new FileResource(file))
          .orElseThrow(() -> InputException.of("%s: holds no Feature", "%s：没有 Feature", file));
    } catch (FeatureParserException e) {
      throw new InputException(Words.of("%s: %s", "%s：无法解析 [%s]", file, e.getMessage()), e);
    }
  }

  private static io.cucumber.messages.types.Feature document(Feature feature)
      throws InputException {
    for (Object event : feature.getParseEvents()) {
      if (event instanceof Envelope envelope && envelope.getGherkinDocument().isPresent()) {
        GherkinDocument document = envelope.getGherkinDocument().get();
        if (document.getFeature().isPresent()) {
          return document.getFeature().get();
        }
      }
    }
    throw InputException.of("%s: holds no Feature", "%s：没有 Feature", feature.getUri());
  }

  private static void refuseDuplicates(List<TestCase> cases) throws InputException {
    Map<String, TestCase> byId = new HashMap<>();
    for (TestCase testCase : cases) {
      TestCase other = byId.put(testCase.id(), testCase);
      if (other != null) {
        throw InputException.of(
            "the case id %s is used twice: %s and %s; rename one Example",
            "用例编号 %s 重复：%s 与 %s；请改名其中一个 Example",
            testCase.id(),
            other.location(),
            testCase.location());
      }
    }
  }
}
