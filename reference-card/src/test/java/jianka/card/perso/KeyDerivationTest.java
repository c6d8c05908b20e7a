package jianka.card.perso;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.List;
import jianka.card.perso.CardProfile.Algorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyDerivationTest {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  @Test
  void sm4GivesThePublishedVector() {
    byte[] key = HEX.parseHex("0123456789ABCDEFFEDCBA9876543210");
    assertEquals("681EDF34D206965E86B3E94F536E4246", HEX.formatHex(Sm4.encrypt(key, key)));
  }

  @ParameterizedTest
  @CsvSource({
    "DES, RKSSSE, 16, 090B5439E8DA917B8A6AE3225670571C",
    "SM4, RKSSSE, 16, 83F91ED22A06C1CEE1E6AF59E24FFC1E",
    "DES, STK, 8, 967F1F7E2EA665B4"
  })
  void rootsAreThoseOfTheReferenceProfiles(
      Algorithm algorithm, String name, int length, String root) {
    KeyDerivation derivation = new KeyDerivation(algorithm, "SSC-TEST", List.of());
    assertEquals(root, HEX.formatHex(derivation.cardKey(name, 1, length)));
  }

  @ParameterizedTest
  @CsvSource({
    "DES, A1A2A3A4A5A6A7A8B1B2B3B4B5B6B7B8, A8F0DC47410613B57AE754799AAE7430",
    "DES, C1C2C3C4C5C6C7C8, E1D73057AD1360F2",
    "SM4, D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF, 1B0732D569BC7703C726CD99599E76A2"
  })
  void chainsOfSections42And43(Algorithm algorithm, String root, String cardKey) {
    byte[] key = HEX.parseHex(root);
    KeyDerivation derivation =
        new KeyDerivation(
            algorithm,
            "",
            List.of(
                KeyDerivation.provinceFactor("999900"),
                KeyDerivation.cityFactor("999900"),
                HEX.parseHex("F001999900000001")));
    assertEquals(cardKey, HEX.formatHex(derivation.diversified(key)));
  }

  @Test
  void factorsAreThoseOfSection41() {
    assertEquals("3939303030307368", HEX.formatHex(KeyDerivation.provinceFactor("999900")));
    assertEquals("3939393930307378", HEX.formatHex(KeyDerivation.cityFactor("999900")));
  }

  @ParameterizedTest
  @CsvSource({
    "3B6D0000FF81240903F001999900000001",
    "3B8D801F03FF81240903F001999900000001B1",
    "3B7D110000FF81240903F001999900000001"
  })
  void cardFactorIsFoundInEachFormOfTheResetAnswer(String atr) {
    ResetAnswers answers = new ResetAnswers(HEX.parseHex(atr), null);
    assertEquals("F001999900000001", HEX.formatHex(answers.cardFactor()));
  }
}
