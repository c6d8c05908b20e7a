package jianka.card.perso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileReaderTest {

  private static final Path GOOD = Path.of("src/test/resources/vectors-des.yaml");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "card.alg: DES | card.alg: SSF33 | parameters.card.alg: the reference card has no cipher",
        "region: \"999900\" | region: \"99990\" | region: must be six digits",
        "atr: \"3B6D0000FF | atr: \"3B6C0000FF | reset.atr: must be an answer to reset",
        "read: RKSSSE | read: RKSSS | ssse.files[1].read: names RKSSS",
        "read: RKSSSE | read: \"(RKSSSE or PIN\" | lacks a closing parenthesis",
        "sfi: \"07\" | sfi: \"1F\" | ssse.files[2].sfi: must be 01 to 1E",
        "structure: transparent | structure: loose | ssse.files[2].structure: must be variable",
        "size: 40 | size: 20 | ssse.files[0].size: the items have 23 bytes",
        "hex: \"99990000\" | hex: \"9999000\" | ssse.files[0].items[0].hex: is no even row",
        "use: internal | use: inside | keys[0].use: is no use of a key",
        "initial: \"123456\" | initial: \"123\" | pin.initial: must be empty or 4 to 16 digits",
        "ssse: | sse: | ssse.place: is missing",
        "mf: | mf: [ | is no YAML"
      })
  void mistakesAreNamedWithFileAndField(String right, String wrong, String message)
      throws IOException {
    Path bad = folder.resolve("bad.yaml");
    Files.writeString(
        bad,
        Files.readString(GOOD)
            .replaceFirst(
                java.util.regex.Pattern.quote(right),
                java.util.regex.Matcher.quoteReplacement(wrong)));
    ProfileException e = assertThrows(ProfileException.class, () -> PersonalisationPlan.of(bad));
    assertTrue(e.getMessage().contains(message), e.getMessage());
    assertTrue(e.getMessage().contains("bad.yaml"), e.getMessage());
  }

  @Test
  void missingFileIsNamed() {
    Path none = folder.resolve("none.yaml");
    ProfileException e = assertThrows(ProfileException.class, () -> PersonalisationPlan.of(none));
    assertTrue(e.getMessage().contains("none.yaml"), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "free, 01",
    "never, 02",
    "A or B, 040A040B06",
    "A and B, 040A040B05",
    "PIN and A or B, 03040A05040B06",
    "PIN or A and B, 03040A040B0506",
    "(PIN or A) and B, 03040A06040B05"
  })
  void conditionsBecomePostfix(String text, String code) throws ProfileException {
    ProfileField field =
        new ProfileField(GOOD, "read", new com.fasterxml.jackson.databind.node.TextNode(text));
    byte[] compiled = ConditionCompiler.compile(field, Map.of("A", 10, "B", 11));
    assertEquals(code, HexFormat.of().withUpperCase().formatHex(compiled));
  }
}
