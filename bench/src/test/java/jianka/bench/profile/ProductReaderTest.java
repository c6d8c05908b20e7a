package jianka.bench.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductReaderTest {

  private static Home home;

  @TempDir Path folder;

  @BeforeAll
  static void findHome() throws Exception {
    home = Home.find();
  }

  @Test
  void every_example_is_readable() throws Exception {
    for (String name : new String[] {"example-v2", "example-v3"}) {
      Product product = ProductReader.read(home.products().resolve(name + ".yaml"), home);
      assertFalse(product.reference());
    }
  }

  @Test
  void every_profile_is_readable() throws Exception {
    assertTrue(home.profileNames().size() >= 2);
    for (String name : home.profileNames()) {
      Profile profile = home.profile(name);
      assertEquals(name, profile.name());
      assertFalse(profile.keys().isEmpty());
    }
  }

  @Test
  void what_the_supplier_declares_is_not_assumed_and_the_rest_is() throws Exception {
    Product product = ProductReader.read(home.products().resolve("example-v2.yaml"), home);
    assertFalse(product.assumes("pin.tries"));
    assertFalse(product.assumes("card.version"));
    assertTrue(product.assumes("rnd.keep"));
    assertTrue(product.assumes("key.tries"));
  }

  @Test
  void a_missing_file_is_named() {
    assertComplaint(folder.resolve("none.yaml"), "none.yaml", "does not exist");
  }

  @Test
  void broken_yaml_is_named_with_its_line() throws Exception {
    assertComplaint(write("product: {name: x}\nprofile: [v2-3des\n"), "product.yaml:2", "YAML");
  }

  @Test
  void an_unknown_field_is_named_with_line_and_candidates() throws Exception {
    assertComplaint(
        write("product: {name: x}\nprofile: v2-3des\nparametres: {}\n"),
        ":3: parametres",
        "parameters");
  }

  @Test
  void a_missing_field_is_named() throws Exception {
    assertComplaint(write("product: {name: x}\n"), "profile", "is missing");
  }

  @Test
  void an_unknown_profile_lists_the_known_ones() throws Exception {
    assertComplaint(write("product: {name: x}\nprofile: v9\n"), ":2: profile", "v2-3des");
  }

  @Test
  void an_unknown_parameter_is_named_with_its_line() throws Exception {
    assertComplaint(
        write("product: {name: x}\nprofile: v2-3des\nparameters:\n  pin.trys: 3\n"),
        ":4: parameters.pin.trys",
        "parameters.yaml");
  }

  @Test
  void a_wrong_list_entry_is_named_with_its_place() throws Exception {
    assertComplaint(
        write("product: {name: x}\nprofile: v2-3des\nspend: [pin, wallet]\n"),
        ":3: spend[1]",
        "wallet");
  }

  @Test
  void every_variant_is_readable() throws Exception {
    int variants = 0;
    try (var files = Files.list(home.products().resolve("variants"))) {
      for (Path file : files.toList()) {
        assertTrue(ProductReader.read(file, home).reference(), file.toString());
        variants++;
      }
    }
    assertTrue(variants >= 30, variants + " variants");
  }

  @Test
  void declared_parameters_change_what_the_profile_states() throws Exception {
    Profile card =
        read("""
                parameters:
                  key.tries: 5
                  fci.dir_sfi: absent
                  fci.alg: absent
                  fs.apps: DF01 DF04
                  data.reserved.length: 128
                  med.log.records: 10
                """)
            .profile();
    assertEquals(5, card.key("UKSSSE").orElseThrow().tries());
    assertEquals(3, card.key("PUK").orElseThrow().tries());
    assertEquals("", card.ssse().directory());
    assertTrue(card.file("SSSE", "EF1E").isEmpty());
    assertEquals("", card.ssse().algorithm());
    assertEquals(List.of("DF01", "DF04"), card.applications().stream().map(a -> a.id()).toList());
    assertTrue(card.key("RK1DF07").isEmpty());
    assertEquals(128, card.file("DF01", "EF16").orElseThrow().size());
    assertEquals(280, card.file("DF04", "EF08").orElseThrow().size());
  }

  @Test
  void the_section_card_is_merged_by_names() throws Exception {
    Product product =
        read(
            """
            card:
              region: "990100"
              applications:
              - id: DF02
                files: [{fid: EF06, items: [{tag: "60", absent: true}]}]
              - id: DF03
                files:
                - {fid: EF05, size: 43, items: [{tag: "60", after: "61", type: cn, length: 4}]}
              keys: [{name: UK1DF01, number: "90"}]
            """);
    Profile card = product.profile();
    assertEquals("990100", card.region());
    assertFalse(tags(card, "DF02", "EF06").contains("60"));
    assertEquals(List.of("61", "60", "98"), tags(card, "DF03", "EF05").subList(0, 3));
    assertEquals(0x90, card.key("UK1DF01").orElseThrow().number());
    assertEquals("DF01", card.key("UK1DF01").orElseThrow().df());
    assertFalse(product.assumes("fs.sizes"));
    assertFalse(product.assumes("keys.table"));
    assertEquals(List.of(), product.leftOut());
  }

  @Test
  void a_difference_that_names_nothing_is_refused() throws Exception {
    assertComplaint(
        write(
            "product: {name: x}\nprofile: v2-3des\ncard:\n  applications: [{id: DF09, absent: true}]\n"),
        ":3: card",
        "DF09");
    assertComplaint(
        write("product: {name: x}\nprofile: v2-3des\ncard:\n  regions: 1\n"), "card", "regions");
  }

  private Product read(String more) throws Exception {
    return ProductReader.read(
        write("product: {name: x}\nprofile: v2-3des\npin: \"123456\"\n" + more), home);
  }

  private static List<String> tags(Profile card, String df, String fid) {
    return card.file(df, fid).orElseThrow().items().stream().map(Item::tag).toList();
  }

  private void assertComplaint(Path file, String place, String what) {
    InputException e = assertThrows(InputException.class, () -> ProductReader.read(file, home));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.contains(place), message);
    assertTrue(message.contains(what), message);
  }

  private Path write(String text) throws Exception {
    return Files.writeString(folder.resolve("product.yaml"), text);
  }
}
