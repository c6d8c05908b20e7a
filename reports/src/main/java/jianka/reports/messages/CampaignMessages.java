package jianka.reports.messages;

import io.cucumber.messages.Convertor;
import io.cucumber.messages.ProtocolVersion;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Hook;
import io.cucumber.messages.types.HookType;
import io.cucumber.messages.types.Meta;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.Product;
import io.cucumber.messages.types.SourceReference;
import io.cucumber.messages.types.TestRunFinished;
import io.cucumber.messages.types.TestRunStarted;
import io.cucumber.messages.types.Timestamp;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import jianka.reports.text.Language;
import jianka.reports.text.Visible;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.CaseResult;

/**
 * The messages of a campaign in the order Cucumber sends them. The features are made from the
 * journal: it holds what was run, not the feature files, so the lines of steps are those of their
 * case.
 */
final class CampaignMessages {

  /** Id of the run; ids need only be unique within the file. */
  static final String RUN = "run";

  /** Id of the hook that stands for the judge: its step has the verdict of the case. */
  static final String JUDGE = "judge";

  private final Campaign campaign;
  private final Language language;
  private final MessagesFile.Sink sink;

  CampaignMessages(Campaign campaign, Language language, MessagesFile.Sink sink) {
    this.campaign = campaign;
    this.language = language;
    this.sink = sink;
  }

  void write() throws IOException {
    sink.take(Envelope.of(meta()));
    Map<String, FeatureMessages> features = new LinkedHashMap<>();
    for (int i = 0; i < campaign.cases().size(); i++) {
      CaseResult result = campaign.cases().get(i);
      features
          .computeIfAbsent(FeatureMessages.uri(result), uri -> new FeatureMessages(uri, language))
          .add(result, id(i));
    }
    Map<String, Pickle> pickles = new LinkedHashMap<>();
    for (FeatureMessages feature : features.values()) {
      sink.take(Envelope.of(feature.document()));
      for (Pickle pickle : feature.pickles()) {
        sink.take(Envelope.of(pickle));
        pickles.put(pickle.getId(), pickle);
      }
    }
    run(pickles);
  }

  private static String id(int number) {
    return "case-" + number;
  }

  private void run(Map<String, Pickle> pickles) throws IOException {
    Instant begun = campaign.run().started();
    sink.take(Envelope.of(new TestRunStarted(time(begun), RUN)));
    sink.take(
        Envelope.of(
            new Hook(
                JUDGE,
                language == Language.ZH ? "判定" : "verdict",
                SourceReference.of("jianka:verdict"),
                null,
                HookType.AFTER_TEST_CASE)));
    for (int i = 0; i < campaign.cases().size(); i++) {
      CaseResult result = campaign.cases().get(i);
      Pickle pickle = pickles.get(id(i));
      // What does not apply or was not performed has a pickle and was never started.
      if (result.verdict().isPresent() && pickle != null) {
        new CaseMessages(result, id(i), pickle, language, sink).write();
      }
    }
    Instant end = begun.plusMillis(campaign.run().millis());
    boolean success = campaign.exitCode() == 0;
    String statement = campaign.summary().conformity().title().in(language);
    sink.take(Envelope.of(new TestRunFinished(statement, success, time(end), null, RUN)));
  }

  private Meta meta() {
    return new Meta(
        ProtocolVersion.getVersion(),
        new Product(said(campaign.tool(), "name"), said(campaign.tool(), "version")),
        new Product("java", said(campaign.host(), "java")),
        new Product(said(campaign.host(), "os"), null),
        new Product("unknown", null),
        null);
  }

  private static String said(Map<String, Object> fields, String name) {
    return Visible.line(String.valueOf(fields.getOrDefault(name, "unknown")));
  }

  static Timestamp time(Instant time) {
    return Convertor.toMessage(time);
  }
}
