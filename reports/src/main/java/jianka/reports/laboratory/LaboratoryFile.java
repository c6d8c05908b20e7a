package jianka.reports.laboratory;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jianka.reports.declaration.DeclarationException;
import jianka.reports.document.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads a laboratory declaration (YAML, see {@code features/products/example-laboratory.yaml}) and
 * keeps it in a campaign folder as {@link #NAME}, so that the report can be made again from the
 * folder alone. Any field may be left out; one that is not known is an error.
 */
public final class LaboratoryFile {

  /** Its name in a campaign folder. */
  public static final String NAME = "laboratory.json";

  private static final ObjectWriter JSON =
      new ObjectMapper()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .writerWithDefaultPrettyPrinter();

  private LaboratoryFile() {}

  /**
   * @throws DeclarationException with file, line and field, when it cannot be understood or its
   *     days contradict each other
   */
  public static Laboratory read(Path file) throws DeclarationException {
    return LaboratoryReader.read(file);
  }

  /** What a campaign folder holds of it; {@link Laboratory#UNSTATED} when it holds nothing. */
  public static Laboratory ofFolder(Path campaignFolder) throws DeclarationException {
    Path file = campaignFolder.resolve(NAME);
    return Files.exists(file) ? read(file) : Laboratory.UNSTATED;
  }

  /** Keeps a declaration in a campaign folder. */
  public static void keep(Laboratory laboratory, Path campaignFolder) throws IOException {
    WholeFile.write(campaignFolder.resolve(NAME), out -> JSON.writeValue(out, content(laboratory)));
  }

  /** The same fields the reader knows, without those nobody stated. */
  public static Map<String, Object> content(Laboratory laboratory) {
    Fields fields = new Fields();
    Laboratory.Identity report = laboratory.report();
    fields.put(
        "report",
        new Fields()
            .put("number", report.number())
            .put("issued", report.issued())
            .put("replaces", report.replaces())
            .put("because", report.because()));
    fields.put("laboratory", party(laboratory.laboratory()));
    fields.put("customer", party(laboratory.customer()));
    fields.put("samples", laboratory.samples().stream().map(LaboratoryFile::sample).toList());
    Laboratory.Sampling sampling = laboratory.sampling();
    fields.put(
        "sampling",
        new Fields()
            .put("by", sampling.by())
            .put("date", sampling.date())
            .put("place", sampling.place())
            .put("plan", sampling.plan())
            .put("conditions", sampling.conditions()));
    Laboratory.Tests tests = laboratory.tests();
    fields.put(
        "tests",
        new Fields()
            .put("place", tests.place())
            .put("from", tests.from())
            .put("to", tests.to())
            .put("environment", tests.environment())
            .put("conditions", tests.conditions()));
    fields.put("equipment", laboratory.equipment().stream().map(LaboratoryFile::one).toList());
    Laboratory.Method method = laboratory.method();
    fields.put(
        "method",
        new Fields()
            .put("additions", method.additions())
            .put("deviations", method.deviations())
            .put("exclusions", method.exclusions()));
    fields.put("decision_rule", laboratory.decisionRule());
    fields.put("external_results", laboratory.external());
    fields.put("opinions", laboratory.opinions().stream().map(LaboratoryFile::opinion).toList());
    fields.put("tested", person(laboratory.tested()));
    fields.put("reviewed", person(laboratory.reviewed()));
    fields.put("authorised", person(laboratory.authorised()));
    return fields.stated;
  }

  private static Fields party(Laboratory.Party party) {
    return new Fields()
        .put("name", party.name())
        .put("address", party.address())
        .put("contact", party.contact())
        .put("accreditation", party.accreditation());
  }

  private static Map<String, Object> sample(Laboratory.Sample sample) {
    return new Fields()
        .put("id", sample.id())
        .put("serial", sample.serial())
        .put("received", sample.received())
        .put("condition", sample.condition())
        .stated;
  }

  private static Map<String, Object> one(Laboratory.Equipment one) {
    return new Fields()
        .put("name", one.name())
        .put("serial", one.serial())
        .put("calibrated_until", one.calibrated())
        .stated;
  }

  private static Map<String, Object> opinion(Laboratory.Opinion opinion) {
    return new Fields()
        .put("author", opinion.author())
        .put("basis", opinion.basis())
        .put("text", opinion.text())
        .stated;
  }

  private static Fields person(Laboratory.Person person) {
    return new Fields()
        .put("name", person.name())
        .put("function", person.function())
        .put("date", person.date());
  }

  /** Fields of an object that takes only what is stated. */
  private static final class Fields {

    private final Map<String, Object> stated = new LinkedHashMap<>();

    Fields put(String name, @Nullable Object value) {
      if (value instanceof Fields inner) {
        return inner.stated.isEmpty() ? this : set(name, inner.stated);
      }
      if (value == null || value.equals("") || value.equals(List.of())) {
        return this;
      }
      return set(name, value instanceof LocalDate day ? day.toString() : value);
    }

    private Fields set(String name, Object value) {
      stated.put(name, value);
      return this;
    }
  }
}
