package jianka.bench.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.catalogue.TestCase;
import jianka.bench.profile.Consulted;
import jianka.bench.profile.Home;
import jianka.bench.profile.Product;
import jianka.bench.profile.ProductReader;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.Terminal.Capability;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicabilityTest {

  private static Home home;

  @TempDir Path folder;

  @BeforeAll
  static void findHome() throws Exception {
    home = Home.find();
  }

  /** Tags of a case, what a product declares besides v2-3des, and why the case is left out. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      value = {
        "@V2 ^ ^ ",
        "@V1 @V3 ^ ^ declared data version V2",
        "@SM4 ^ ^ declared algorithm DES",
        "@contactless ^ ^ the card is used by its contacts",
        "@reference-card ^ ^ applies to the reference card only",
        "@needs:TEAR ^ ^ the terminal cannot cut the power inside a command",
        "@when:ub.overflow=6B00 ^ ^ ",
        "@when:ub.overflow=6B00 ^ ub.overflow: \"6700\" ^ declared ub.overflow = 6700",
        "@when:ub.overflow=6B00|6700 ^ ub.overflow: \"6700\" ^ ",
        "@unless:ub.overflow=6700 ^ ub.overflow: \"6700\" ^ declared ub.overflow = 6700",
        "@has:DF05 ^ ^ the declared card has no DF05",
        "@lacks:DF05 @lacks:DF01-EF0C ^ ^ ",
        "@lacks:DF05 @lacks:DF01-EF15 ^ ^ the card is declared with DF01 EF15",
        // a value may go on with an explanation
        "@when:sm.update_optional=refused ^ ^ ",
        "@when:sec.leave_df=kept ^ sec.leave_df: kept ^ ",
        "@when:rr.short_le=start ^ rr.short_le: start of the record ^ ",
        "@when:pin.max_digits=1 ^ pin.max_digits: 16 ^ declared pin.max_digits = 16",
        // consulted: the bench takes any value
        "@param:pin.tries ^ pin.tries: 7 ^ ",
        // neither consulted nor named: only the usual value
        "@param:sm.check_padding ^ ^ ",
        "@param:sm.check_padding ^ sm.check_padding: false ^ ",
        "@param:sm.check_padding ^ sm.check_padding: true ^ declared sm.check_padding = true; no"
            + " case is written for this value yet",
        "@param:sm.check_padding @when:sm.check_padding=true ^ sm.check_padding: true ^ ",
      })
  void tags_decide_with_the_declaration(String tags, String declared, String reason)
      throws Exception {
    Product product = product(declared == null ? "" : "parameters: {" + declared + "}\n");
    assertEquals(reason, reason(testCase(tags, "SSSE is the current DF"), product));
  }

  /** What the declaration leaves out of the generation takes its cases away, and no others. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DF07 is the current DF | the card is declared without DF07",
        "RK1DF07 is authenticated | the card is declared without DF07",
        "DF04 is the current DF; EF08 is the current EF | the card is declared without DF04 EF08",
        "DF04 is the current DF; record 1 of SFI 08 | the card is declared without DF04 EF08",
        "the content of DF04 EF08 | the card is declared without DF04 EF08",
        "DF04 is the current DF; record 1 of SFI 05 | ",
        "DF01 is the current DF; EF08 is the current EF | ",
        "DF03 EF06 has a record | DF03 EF06 is declared without records",
      })
  void what_is_left_out_takes_its_cases_away(String steps, String reason) throws Exception {
    Product product =
        product(
            """
            parameters: {fs.apps: DF01 DF02 DF03 DF04}
            card:
              applications:
              - {id: DF04, files: [{fid: EF08, absent: true}]}
              - {id: DF03, files: [{fid: EF06, items: []}]}
            """);
    assertEquals(reason, reason(testCase("@V2", steps.split("; ")), product));
  }

  @Test
  void every_parameter_a_case_rests_on_is_consulted_or_named_with_its_value() throws Exception {
    Set<String> open = new TreeSet<>();
    Catalogue catalogue = Catalogue.read(home.features());
    for (TestCase each : catalogue.cases()) {
      for (String name : each.values("@param:")) {
        // of a guided case a person reads the declared value
        if (!each.manual()
            && !Consulted.names().contains(name)
            && !Applicability.guards(each, name)) {
          open.add(each.id() + " (" + name + ", " + each.location() + ")");
        }
      }
    }
    assertEquals(
        Set.of(),
        open,
        "name the values these cases are written for: @when:NAME=VALUE beside @param:NAME");
  }

  @Test
  void every_condition_names_a_parameter_and_the_usual_products_meet_some() throws Exception {
    int conditions = 0;
    Product product = ProductReader.referenceCard("v2-3des", home);
    for (TestCase each : Catalogue.read(home.features()).cases()) {
      for (String tag : new String[] {"@when:", "@unless:"}) {
        for (String condition : each.values(tag)) {
          conditions++;
          assertTrue(condition.matches("[a-z0-9._]+=.+"), each.location() + " " + condition);
          product.parameter(condition.substring(0, condition.indexOf('=')));
        }
      }
    }
    assertTrue(conditions > 100, conditions + " conditions");
  }

  private static String reason(TestCase testCase, Product product) {
    Optional<Exclusion> why =
        Applicability.excluded(
            testCase,
            product,
            CardInterface.CONTACT,
            EnumSet.complementOf(EnumSet.of(Capability.TEAR)));
    return why.map(each -> each.reason().en()).orElse(null);
  }

  private Product product(String more) throws Exception {
    Path file = folder.resolve("product.yaml");
    Files.writeString(file, "product: {name: x}\nprofile: v2-3des\npin: \"123456\"\n" + more);
    return ProductReader.read(file, home);
  }

  private TestCase testCase(String tags, String... steps) throws Exception {
    String feature =
        """
        Feature: Made up / 虚构

          @TRN-001
          Rule: A rule / 规则
            要求：无。
            来源：无
            性质：draft

            %s
            Example: a case / 用例
              Given %s
        """
            .formatted(tags, String.join("\n      And ", steps));
    Path features = Files.createDirectories(folder.resolve("features/made"));
    Files.writeString(features.resolve("up.feature"), feature);
    return Catalogue.read(folder.resolve("features")).cases().get(0);
  }
}
