package jianka.reports.laboratory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jianka.reports.declaration.DeclarationException;
import jianka.reports.declaration.DeclarationFile;
import jianka.reports.declaration.Declared;
import org.jspecify.annotations.Nullable;

/** Reads a laboratory declaration and refuses what contradicts itself. */
final class LaboratoryReader {

  private LaboratoryReader() {}

  static Laboratory read(Path file) throws DeclarationException {
    Declared root = DeclarationFile.read(file).root();
    root.only(
        "report",
        "laboratory",
        "customer",
        "samples",
        "sampling",
        "tests",
        "equipment",
        "method",
        "decision_rule",
        "external_results",
        "opinions",
        "tested",
        "reviewed",
        "authorised");
    Laboratory.Tests tests = tests(root.get("tests"));
    return new Laboratory(
        identity(root.get("report"), tests),
        party(root.get("laboratory"), "name", "address", "contact", "accreditation"),
        party(root.get("customer"), "name", "address", "contact"),
        samples(root.get("samples"), tests),
        sampling(root.get("sampling")),
        tests,
        equipment(root.get("equipment")),
        method(root.get("method")),
        text(root.get("decision_rule")),
        texts(root.get("external_results")),
        opinions(root.get("opinions")),
        person(root.get("tested")),
        person(root.get("reviewed")),
        person(root.get("authorised")));
  }

  private static Laboratory.Identity identity(Declared report, Laboratory.Tests tests)
      throws DeclarationException {
    fields(report, "number", "issued", "replaces", "because");
    LocalDate issued = date(report.get("issued"));
    LocalDate to = tests.to();
    if (issued != null && to != null && issued.isBefore(to)) {
      throw report.get("issued").wrong("is before the end of the tests", "早于检测结束日期");
    }
    String replaces = text(report.get("replaces"));
    String because = text(report.get("because"));
    if (!replaces.isEmpty() && because.isEmpty()) {
      throw report
          .get("because")
          .wrong("is missing: an amended report says what changed and why", "缺少：修改的报告须说明改动及原因");
    }
    return new Laboratory.Identity(text(report.get("number")), issued, replaces, because);
  }

  private static Laboratory.Party party(Declared party, String... known)
      throws DeclarationException {
    fields(party, known);
    return new Laboratory.Party(
        text(party.get("name")),
        text(party.get("address")),
        text(party.get("contact")),
        text(party.get("accreditation")));
  }

  private static List<Laboratory.Sample> samples(Declared list, Laboratory.Tests tests)
      throws DeclarationException {
    List<Laboratory.Sample> samples = new ArrayList<>();
    for (Declared sample : list.list()) {
      fields(sample, "id", "serial", "received", "condition");
      String id = sample.get("id").text();
      if (samples.stream().anyMatch(other -> other.id().equals(id))) {
        throw sample.get("id").wrong("is the mark of another sample", "与另一样品的标识相同");
      }
      LocalDate received = date(sample.get("received"));
      LocalDate from = tests.from();
      if (received != null && from != null && received.isAfter(from)) {
        throw sample.get("received").wrong("is after the tests began", "晚于检测开始日期");
      }
      samples.add(
          new Laboratory.Sample(
              id, text(sample.get("serial")), received, text(sample.get("condition"))));
    }
    return samples;
  }

  private static Laboratory.Sampling sampling(Declared sampling) throws DeclarationException {
    fields(sampling, "by", "date", "place", "plan", "conditions");
    return new Laboratory.Sampling(
        text(sampling.get("by")),
        date(sampling.get("date")),
        text(sampling.get("place")),
        text(sampling.get("plan")),
        text(sampling.get("conditions")));
  }

  private static Laboratory.Tests tests(Declared tests) throws DeclarationException {
    fields(tests, "place", "from", "to", "environment", "conditions");
    LocalDate from = date(tests.get("from"));
    LocalDate to = date(tests.get("to"));
    if (from != null && to != null && to.isBefore(from)) {
      throw tests.get("to").wrong("is before the tests began", "早于检测开始日期");
    }
    return new Laboratory.Tests(
        text(tests.get("place")),
        from,
        to,
        text(tests.get("environment")),
        text(tests.get("conditions")));
  }

  private static List<Laboratory.Equipment> equipment(Declared list) throws DeclarationException {
    List<Laboratory.Equipment> equipment = new ArrayList<>();
    for (Declared one : list.list()) {
      fields(one, "name", "serial", "calibrated_until");
      equipment.add(
          new Laboratory.Equipment(
              one.get("name").text(), text(one.get("serial")), date(one.get("calibrated_until"))));
    }
    return equipment;
  }

  private static Laboratory.Method method(Declared method) throws DeclarationException {
    fields(method, "additions", "deviations", "exclusions");
    return new Laboratory.Method(
        texts(method.get("additions")),
        texts(method.get("deviations")),
        texts(method.get("exclusions")));
  }

  private static List<Laboratory.Opinion> opinions(Declared list) throws DeclarationException {
    List<Laboratory.Opinion> opinions = new ArrayList<>();
    for (Declared one : list.list()) {
      fields(one, "author", "basis", "text");
      opinions.add(
          new Laboratory.Opinion(
              one.get("author").text(), one.get("basis").text(), one.get("text").text()));
    }
    return opinions;
  }

  private static Laboratory.Person person(Declared person) throws DeclarationException {
    fields(person, "name", "function", "date");
    return new Laboratory.Person(
        text(person.get("name")), text(person.get("function")), date(person.get("date")));
  }

  private static void fields(Declared value, String... known) throws DeclarationException {
    if (value.present()) {
      value.only(known);
    }
  }

  private static String text(Declared value) throws DeclarationException {
    return value.present() ? value.text().strip() : "";
  }

  private static List<String> texts(Declared list) throws DeclarationException {
    List<String> texts = new ArrayList<>();
    for (Declared text : list.list()) {
      texts.add(text.text().strip());
    }
    return texts;
  }

  private static @Nullable LocalDate date(Declared value) throws DeclarationException {
    return value.present() ? value.date() : null;
  }
}
