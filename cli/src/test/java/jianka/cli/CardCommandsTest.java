package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** card probe, card personalise, card install: what they do and what they refuse. */
class CardCommandsTest {

  @TempDir Path folder;

  @Test
  void probe_tells_a_person_and_a_program_what_a_card_is() throws Exception {
    Console.Result text =
        Console.run("card", "probe", "--terminal", "sim:", "--profile", "v3-sm4", "--lang", "en");
    assertEquals(0, text.code(), text.all());
    assertTrue(text.out().contains("algorithm   03 SM4"), text.out());
    assertTrue(text.out().contains("version     3.0 (3.00)"), text.out());
    Console.Result json = Console.run("card", "probe", "--terminal", "sim:", "--json");
    JsonNode card = new ObjectMapper().readTree(json.out());
    assertEquals("01", card.path("algorithm").asText());
    assertEquals("9999", card.path("historical").path("city").asText());
    assertEquals(5, card.path("directory").size());
  }

  @Test
  void probe_shows_the_card_number_only_when_asked() {
    Console.Result usual = Console.run("card", "probe", "--terminal", "sim:", "--json");
    assertFalse(usual.out().contains("433939393930303339"), usual.out());
    assertTrue(usual.out().contains("432A2A2A2A2A2A2A2A"), usual.out());
    Console.Result whole =
        Console.run("card", "probe", "--terminal", "sim:", "--unmasked", "--lang", "en");
    assertTrue(whole.out().matches("(?s).*07 4339393939[0-9]{8} C9999.*"), whole.out());
  }

  @Test
  void personalise_writes_the_commands_of_the_card_that_was_asked_for() throws Exception {
    Path out = folder.resolve("card.txt");
    Console.Result result =
        Console.run(
            "card",
            "personalise",
            "--profile",
            "v3-sm4",
            "--option",
            "region=990100",
            "--option",
            "without=DF07",
            "--out",
            out.toString());
    assertEquals(0, result.code(), result.all());
    assertTrue(result.out().contains("3B6D0000FF81240903F001990100000001"), result.out());
    List<String> lines =
        Files.readAllLines(out).stream().filter(line -> !line.startsWith("#")).toList();
    assertTrue(lines.stream().allMatch(line -> line.matches("([0-9A-F]{2})+")), lines::toString);
    assertTrue(lines.stream().anyMatch(line -> line.contains("990100D156")), "item 01");
    assertEquals("F0EF000000", lines.get(lines.size() - 1));
  }

  @Test
  void personalise_says_when_an_option_changes_nothing_or_is_wrong() {
    Console.Result idle = Console.run("card", "personalise", "--option", "rdr.base=other");
    assertEquals(0, idle.code(), idle.all());
    assertTrue(idle.err().contains("rdr.base=other changes nothing"), idle.err());
    for (String wrong : new String[] {"regoin=1", "region=1", "without=DF09", "rnd.keep=perhaps"}) {
      Console.Result result = Console.run("card", "personalise", "--option", wrong);
      assertEquals(2, result.code(), result.all());
      assertFalse(result.err().contains("\tat "), result.err());
    }
  }

  @Test
  void personalise_refuses_a_place_it_cannot_write_to_before_any_work() {
    for (String place : new String[] {folder.toString(), folder.resolve("no/x.txt").toString()}) {
      Console.Result result = Console.run("card", "personalise", "--out", place);
      assertEquals(2, result.code(), result.all());
      assertEquals("", result.out());
      assertTrue(result.err().contains("--out"), result.err());
    }
    assertFalse(Files.exists(folder.resolveSibling(folder.getFileName() + ".part")));
    for (String terminal : new String[] {"sim:", "pcsc:*", "replay:x"}) {
      Console.Result result = Console.run("card", "personalise", "--terminal", terminal);
      assertEquals(2, result.code(), result.all());
      assertEquals("", result.out());
    }
  }

  @Test
  void probe_takes_no_recording_for_a_card() {
    Console.Result result =
        Console.run("card", "probe", "--terminal", "replay:" + folder, "--lang", "en");
    assertEquals(2, result.code(), result.all());
    assertEquals("", result.out());
    assertTrue(result.err().contains("is a recording"), result.err());
  }

  @Test
  void install_needs_its_parts_and_believes_the_program() throws Exception {
    Console.Result none = Console.run("card", "install", "--gp", folder.resolve("no").toString());
    assertEquals(2, none.code(), none.all());
    Path gp = jar();
    Console.Result noCap = Console.run("card", "install", "--gp", gp.toString());
    assertEquals(2, noCap.code(), noCap.all());
    assertTrue(noCap.err().contains("docs/physical-card.md"), noCap.err());
    Path cap = Files.writeString(folder.resolve("a.cap"), "good");
    String[] command = {
      "card", "install", "--gp", gp.toString(), "--cap", cap.toString(), "--terminal", "pcsc:R 1"
    };
    assertEquals(0, Console.run(command).code());
    assertEquals(
        "--install " + cap + " --default --reader R 1",
        Files.readString(folder.resolve("arguments")));
    command[command.length - 1] = "pcsc:*";
    Console.Result any = Console.run(command);
    assertEquals(2, any.code(), any.all());
    command[command.length - 1] = "pcsc:R 1";
    Files.writeString(cap, "bad");
    Console.Result failed = Console.run(command);
    assertEquals(4, failed.code(), failed.all());
    assertTrue(failed.err().contains("ended with code 3"), failed.err());
  }

  private Path jar() throws Exception {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest
        .getMainAttributes()
        .put(Attributes.Name.MAIN_CLASS, FakeGlobalPlatformPro.class.getName());
    Path jar = folder.resolve("gp.jar");
    String entry = FakeGlobalPlatformPro.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        InputStream in = FakeGlobalPlatformPro.class.getResourceAsStream("/" + entry)) {
      out.putNextEntry(new JarEntry(entry));
      in.transferTo(out);
    }
    return jar;
  }
}
