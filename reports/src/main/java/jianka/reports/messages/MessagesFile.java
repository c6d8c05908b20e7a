package jianka.reports.messages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.cucumber.messages.MessageToNdjsonWriter;
import io.cucumber.messages.types.Envelope;
import java.io.IOException;
import java.nio.file.Path;
import jianka.reports.document.WholeFile;
import jianka.reports.text.Language;
import jianka.reports.verdict.Campaign;

/** {@code messages.ndjson}: Cucumber messages, one a line, for tools of the Cucumber family. */
public final class MessagesFile {

  /** Name of the file in a campaign folder. */
  public static final String NAME = "messages.ndjson";

  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
          .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build()
          .writer();

  /** A consumer that may fail to write. */
  interface Sink {
    void take(Envelope message) throws IOException;
  }

  private MessagesFile() {}

  public static void write(Campaign campaign, Language language, Path file) throws IOException {
    WholeFile.writeBytes(
        file,
        out -> {
          try (MessageToNdjsonWriter messages = new MessageToNdjsonWriter(out, JSON::writeValue)) {
            new CampaignMessages(campaign, language, messages::write).write();
          }
        });
  }
}
