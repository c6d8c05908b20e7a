package jianka.reports.messages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.ConstructorDetector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import io.cucumber.messages.NdjsonToMessageIterable;
import io.cucumber.messages.types.Envelope;
import io.cucumber.query.Query;
import io.cucumber.query.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads messages as the tools of the Cucumber family do: with their library and their query. */
public final class Messages {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new ParameterNamesModule(JsonCreator.Mode.PROPERTIES))
          .constructorDetector(ConstructorDetector.USE_PROPERTIES_BASED)
          .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
          .build();

  private Messages() {}

  public static List<Envelope> read(Path file) throws Exception {
    List<Envelope> messages = new ArrayList<>();
    try (NdjsonToMessageIterable lines =
        new NdjsonToMessageIterable(
            Files.newInputStream(file), line -> JSON.readValue(line, Envelope.class))) {
      lines.forEach(messages::add);
    }
    return messages;
  }

  public static Query query(List<Envelope> messages) {
    Repository repository =
        Repository.builder()
            .feature(Repository.RepositoryFeature.INCLUDE_GHERKIN_DOCUMENTS, true)
            .feature(Repository.RepositoryFeature.INCLUDE_STEP_DEFINITIONS, true)
            .feature(Repository.RepositoryFeature.INCLUDE_HOOKS, true)
            .feature(Repository.RepositoryFeature.INCLUDE_ATTACHMENTS, true)
            .build();
    messages.forEach(repository::update);
    return new Query(repository);
  }
}
