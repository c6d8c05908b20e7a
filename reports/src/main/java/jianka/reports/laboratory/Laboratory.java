package jianka.reports.laboratory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a test report needs besides its results (ISO/IEC 17025:2017, 7.8). A text that is not stated
 * is empty, a day that is not stated is null.
 *
 * @param tests when, where and under which conditions the tests were made
 * @param decisionRule the rule agreed with the customer, empty for the rule of the suite
 * @param external results of others that the report contains (7.8.2.1 p)
 * @param opinions opinions and interpretations, apart from the results (7.8.7)
 */
public record Laboratory(
    Identity report,
    Party laboratory,
    Party customer,
    List<Sample> samples,
    Sampling sampling,
    Tests tests,
    List<Equipment> equipment,
    Method method,
    String decisionRule,
    List<String> external,
    List<Opinion> opinions,
    Person tested,
    Person reviewed,
    Person authorised) {

  /** Nothing is stated. */
  public static final Laboratory UNSTATED =
      new Laboratory(
          new Identity("", null, "", ""),
          new Party("", "", "", ""),
          new Party("", "", "", ""),
          List.of(),
          new Sampling("", null, "", "", ""),
          new Tests("", null, null, "", ""),
          List.of(),
          new Method(List.of(), List.of(), List.of()),
          "",
          List.of(),
          List.of(),
          Person.UNSTATED,
          Person.UNSTATED,
          Person.UNSTATED);

  public Laboratory {
    samples = List.copyOf(samples);
    equipment = List.copyOf(equipment);
    external = List.copyOf(external);
    opinions = List.copyOf(opinions);
  }

  /**
   * The report itself (7.8.2.1 d and j, 7.8.8).
   *
   * @param issued day of issue
   * @param replaces number of the report this one amends, empty for none
   * @param because what changed and why
   */
  public record Identity(
      String number, @Nullable LocalDate issued, String replaces, String because) {}

  /**
   * Laboratory or customer (7.8.2.1 b and e).
   *
   * @param accreditation number of the accreditation; of a customer always empty
   */
  public record Party(String name, String address, String contact, String accreditation) {}

  /**
   * A tested item as it was received (7.8.2.1 g and h).
   *
   * @param id the mark the laboratory gave it
   */
  public record Sample(String id, String serial, @Nullable LocalDate received, String condition) {}

  /** How the samples were chosen (7.8.2.1 k, 7.8.5). */
  public record Sampling(
      String by, @Nullable LocalDate date, String place, String plan, String conditions) {}

  /**
   * Place, days and conditions of the tests (7.8.2.1 c and i, 7.8.3.1 a).
   *
   * @param place empty for the address of the laboratory
   * @param from null for the beginning of the run
   * @param to null for its end
   * @param environment temperature, humidity
   * @param conditions anything else that is special
   */
  public record Tests(
      String place,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      String environment,
      String conditions) {}

  /**
   * An instrument or reader.
   *
   * @param calibrated last day of its calibration
   */
  public record Equipment(String name, String serial, @Nullable LocalDate calibrated) {}

  /** What was added to the method, done otherwise, or left out (7.8.2.1 n). */
  public record Method(List<String> additions, List<String> deviations, List<String> exclusions) {
    public Method {
      additions = List.copyOf(additions);
      deviations = List.copyOf(deviations);
      exclusions = List.copyOf(exclusions);
    }
  }

  /** An opinion or interpretation, whose it is and what it rests on (7.8.7). */
  public record Opinion(String author, String basis, String text) {}

  /** Who tested, reviewed or authorises (7.8.2.1 o). */
  public record Person(String name, String function, @Nullable LocalDate date) {
    static final Person UNSTATED = new Person("", "", null);
  }
}
