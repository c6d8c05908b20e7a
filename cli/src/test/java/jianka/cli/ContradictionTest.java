package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jianka.bench.probe.CardProbe;
import jianka.bench.probe.Contradictions;
import jianka.bench.profile.Home;
import jianka.bench.profile.Product;
import jianka.bench.profile.ProductReader;
import jianka.bench.profile.Words;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The card in the reader is not the one that was declared. */
class ContradictionTest {

  private static final String REGION = "declared region 999900, item 01 of EF05 says ";

  @TempDir Path folder;

  @Test
  void every_reference_card_agrees_with_its_own_declaration() throws Exception {
    for (String profile : Home.find().profileNames()) {
      assertEquals(List.of(), said(profile, profile, CardInterface.CONTACT), profile);
    }
    assertEquals(List.of(), said("v3-sm4", "v3-sm4", CardInterface.CONTACTLESS));
  }

  @Test
  void another_generation_and_algorithm_are_found() throws Exception {
    List<String> found = said("v2-3des", "v3-sm4", CardInterface.CONTACT);
    assertTrue(
        found.contains("declared data version 3.0, item 03 of EF05 says 2.0"), found.toString());
    assertEquals(
        List.of("declared data version 1.0, item 03 of EF05 says 2.0"),
        said("v2-3des", "v1-des", CardInterface.CONTACT));
    List<String> sm4 = said("v3-sm4", "v2-3des", CardInterface.CONTACT);
    assertTrue(
        sm4.contains("declared algorithm DES, object 86 of the FCI of SSSE says SM4"),
        sm4.toString());
  }

  @Test
  void a_contactless_answer_contradicts_a_card_with_contacts_only() throws Exception {
    List<String> found = said("v3-sm4", "v2-3des", CardInterface.CONTACTLESS);
    assertTrue(
        found.contains("declared is a card with contacts only, and it answers contactless"),
        found.toString());
  }

  @Test
  void a_run_on_the_card_of_another_region_is_refused_or_says_so() throws Exception {
    String[] run = {
      "run",
      "--product",
      Path.of(System.getProperty("jianka.home"), "features/products/reference-v2-3des.yaml")
          .toString(),
      "--terminal",
      "sim:variant=region-b",
      "--only",
      "TRN-068",
      "--lang",
      "en",
      "--out",
      folder.resolve("out").toString()
    };
    Console.Result refused = Console.run(run);
    assertEquals(2, refused.code(), refused.all());
    assertTrue(refused.err().contains(REGION), refused.all());
    Console.Result despite =
        Console.run(Console.join(new String[] {"--despite-contradictions"}, run));
    assertEquals(0, despite.code(), despite.all());
    assertTrue(despite.out().contains(REGION), "the summary says it");
    String journal = Files.readString(folder.resolve("out/journal.jsonl"));
    assertTrue(journal.contains(REGION), "the journal says it");
  }

  private static List<String> said(String card, String declared, CardInterface side)
      throws Exception {
    Home home = Home.find();
    Product real = ProductReader.referenceCard(card, home);
    Product product = ProductReader.referenceCard(declared, home);
    try (Terminal terminal = Setup.simulated(home, real, side, null)) {
      return Contradictions.of(CardProbe.look(terminal), product).stream().map(Words::en).toList();
    }
  }
}
