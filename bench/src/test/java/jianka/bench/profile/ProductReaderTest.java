package jianka.bench.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
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
