package jianka.card.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jianka.bench.terminal.CardInterface;
import jianka.card.perso.ProfileException;
import jianka.card.sim.CardProgram;
import jianka.card.sim.CardView;
import jianka.card.sim.SimulatedCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConformingVariantsTest {

  private static final Path FEATURES = Path.of(System.getProperty("jianka.home", ".."), "features");
  private static final Path PROFILES = FEATURES.resolve("profiles");
  private static final String SSSE = "00A404000F7378312E73682EC9E7BBE1B1A3D5CF";

  static List<ConformingVariant> variants() {
    return ConformingVariants.all();
  }

  @ParameterizedTest
  @MethodSource("variants")
  void eachIsACard(ConformingVariant variant) throws ProfileException {
    CardProgram card = SimulatedCards.variant(PROFILES, variant).card(null);
    CardView view = card.powerOn(CardInterface.CONTACT);
    String answer = send(view, SSSE);
    assertTrue(answer.startsWith("61") || answer.endsWith("9000"), answer);
    assertEquals("6E00", send(view, "F0EF000000"));
  }

  /** A card, commands joined by blanks, their answers. Contactless unless said otherwise. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no-dir | S | 6F19840F7378312E73682EC9E7BBE1B1A3D5CFA5069F0C038601019000",
        "fci-24 | S | 6F16840F7378312E73682EC9E7BBE1B1A3D5CFA50388011E9000",
        "extra-fci-objects | S |"
            + " 6F25840F7378312E73682EC9E7BBE1B1A3D5CFA51288011E5004535343459F0C068601038701029000",
        "other-dir-sfi | S 00B201EC00 |"
            + " 6F1C840F7378312E73682EC9E7BBE1B1A3D5CFA50988011D9F0C038601019000"
            + " 61184F06D15600000500500EB9ABB9B2D3A6D3C3D0C5CFA2C7F89000",
        "61-in-70 | 00A4040005D156000005 00A4000002DDF1 00B201F400 |"
            + " 6A82 6F1C840F7378312E73682EC9E7BBE1B1A3D5CFA50988011E9F0C038601019000"
            + " 701A61184F06D15600000500500EB9ABB9B2D3A6D3C3D0C5CFA2C7F89000",
        "empty-pin | S 0020000000 0020000003123456 | . 9000 63C2",
        "pin-of-4-digits | S 0020000003123456 00200000029753 0020000003123456 | . 63C2 9000 63C2",
        "pin-of-16-digits | S 00200000089753186420975318 0020000003123456 | . 9000 63C4",
        "full-items | S 00B2023400 00B2033400 |"
            + " . 091ECABEC0FDC2F2C2F2CCE1BDADB0A2B2B7B6C5C8C8BACFC2FCD2C1B2BCC0AD9000"
            + " 4E14D2F4BFE2B6FBB0E0C4E1D1C7D7CECABEC0FDBAB99000",
        "five-tries | S 0020000000 | . 63C5",
        "class-b0-absent | S B026000104 | . 6E00",
        "partial-names | 00A4040005D156000005 | 6F088406D156000005009000",
        "reserved-128 | S 00A4000002DF01 0020000003123456 00B0960080 00B0960081 |"
            + " . . 9000 . 6C80",
        "online-v1 | S 00A4000002DF04 0020000003123456 00B2014400 00B2013400 |"
            + " . . 9000 6A82 6982",
        "tag60-df03 | S 00A4000002DF03 0020000003123456 00B2602800 | . . 9000 6004FFFFFFFF9000",
        "select-child | S 00A4010002DF01 00A4010002DF02 | . 6F088406D156000005009000 6A82",
        "append-record | S 00E2002803020131 | . 6982",
        "short-le-cuts | S 00B2012C02 | . 01109000",
        "contactless-6cxx | S 00B2012C00 00B2012C12 | . 6C12 .",
        "overflow-6700 | 00A4000002DF01 | 6A82",
        "blocked-pin-query-6983 | S 0020000003111111 0020000003111111 0020000003111111"
            + " 0020000003111111 0020000003111111 0020000000 | . 63C4 63C3 63C2 63C1 63C0 6983",
        "log-update-6985 | S 00A4000002DF04 00DC014401AA | . . 6985",
        "record-before-access | S 00B2093400 00B2013400 | . 6A83 6982",
        "long-random-6700 | S 0084000010 008200041000000000000000000000000000000000 | . . 6700",
        "random-ends-with-any-command | S 0084000008 00B2012C00"
            + " 008200041000000000000000000000000000000000 | . . . 6984",
        "without-personnel | S 00A4000002DF07 00B205F400 | . 6A82 6A83",
        "empty-rooms | S 00A4000002DF07 00B2012C00 | . 6F088406D156000005049000 6982",
        "regional-extension | S 00B2016C00 00A4000002DF0A 00B2016400 |"
            + " . EA0C0000000000000000000000009000 6F088406D156000099999000"
            + " E90C0000000000000000000000009000",
        "region-b | S 00B2012C00 | . 0110990100D15600000500000001FFFFFFFF9000",
        "second-card | S 00B2012C00 | . 0110999900D15600000500000002FFFFFFFF9000"
      })
  void eachDiffersAsItSays(String name, String commands, String answers) throws ProfileException {
    CardProgram card =
        SimulatedCards.variant(PROFILES, ConformingVariants.named(name).orElseThrow()).card(null);
    CardView view = card.powerOn(CardInterface.CONTACTLESS);
    String[] expected = answers.split(" ");
    int step = 0;
    for (String command : commands.split(" ")) {
      String answer = send(view, command.equals("S") ? SSSE : command);
      if (expected[step].equals(".")) {
        assertTrue(answer.length() > 4 || answer.endsWith("9000"), name + " " + answer);
      } else {
        assertEquals(expected[step], answer, name + " " + command);
      }
      step++;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "class-atr, 3B8D801F03FF81240903F001999900000001B1",
    "long-atr, 3B7D110000FF81240902F001999900000001",
    "region-b, 3B6D0000FF81240902F001990100000001",
    "second-card, 3B6D0000FF81240903F001999900000002"
  })
  void resetAnswersDiffer(String name, String atr) throws ProfileException {
    CardProgram card =
        SimulatedCards.variant(PROFILES, ConformingVariants.named(name).orElseThrow()).card(null);
    assertEquals(atr, hex(card.resetAnswers().atr()));
  }

  @Test
  void formsOfTheContactsDiffer() throws ProfileException {
    CardView direct = contact("direct-answers");
    assertTrue(send(direct, SSSE).endsWith("9000"));
    CardView announced = contact("announced-answers");
    send(announced, SSSE);
    assertEquals("6C12", send(announced, "00B2012C00"));
    assertEquals("6112", send(announced, "00B2012C12"));
    assertEquals("0110999900D15600000500000001FFFFFFFF9000", send(announced, "00C0000012"));
  }

  @Test
  void everyVariantIsDeclaredAsAProduct() throws IOException {
    Set<String> declared = new TreeSet<>();
    try (Stream<Path> files = Files.list(FEATURES.resolve("products/variants"))) {
      files.forEach(f -> declared.add(f.getFileName().toString().replace(".yaml", "")));
    }
    Set<String> names = new TreeSet<>();
    ConformingVariants.all().forEach(v -> names.add(v.name()));
    assertEquals(names, declared);
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    for (ConformingVariant variant : ConformingVariants.all()) {
      var product =
          yaml.readTree(
              Files.readString(FEATURES.resolve("products/variants/" + variant.name() + ".yaml")));
      assertEquals(variant.profile(), product.path("profile").asText(), variant.name());
      variant
          .parameters()
          .forEach(
              (name, value) ->
                  assertEquals(
                      value,
                      product.path("parameters").path(name).asText(),
                      variant.name() + " " + name));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number: 0 | a card has a number",
        "region: '9999' | a region has six digits",
        "changes: [{at: seed}] | a change needs at and one of",
        "contact: other | No enum constant",
        "colour: red | unknown field colour",
        "profile: v2-3des | differs in nothing"
      })
  void mistakesInTheListAreNamed(String field, String message) throws IOException {
    String text = "- {name: a-variant, title: {en: e, zh: z}, " + field + "}";
    VariantException e =
        assertThrows(
            VariantException.class,
            () ->
                ConformingVariants.read(
                    new ObjectMapper(new YAMLFactory())
                        .readTree(
                            text.replace("z}, ", "z}, profile: v2-3des, ")
                                .replace("profile: v2-3des, profile", "profile"))));
    assertTrue(e.getMessage().contains(message), e.getMessage());
    assertTrue(e.getMessage().startsWith("a-variant: "), e.getMessage());
  }

  private static CardView contact(String name) throws ProfileException {
    return SimulatedCards.variant(PROFILES, ConformingVariants.named(name).orElseThrow())
        .card(null)
        .powerOn(CardInterface.CONTACT);
  }

  private static String send(CardView view, String command) {
    return hex(view.transmit(HexFormat.of().parseHex(command)));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }
}
