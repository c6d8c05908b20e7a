package jianka.card.perso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import jianka.bench.terminal.CardInterface;
import jianka.card.sim.CardView;
import jianka.card.sim.SimulatedCards;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SSF33 comes from outside or not at all (SEC-052). */
class CipherProviderTest {

  private static final String ORIGINAL = "8899AABBCCDDEEFF";

  @TempDir private Path folder;
  private Path profile;

  @BeforeEach
  void writeProfile() throws IOException {
    profile = folder.resolve("ssf33.yaml");
    Files.writeString(
        profile,
        Files.readString(Path.of("src/test/resources/vectors-sm4.yaml"))
            .replace("card.alg: SM4", "card.alg: SSF33")
            .replace("algorithm: \"03\"", "algorithm: \"02\""));
  }

  @Test
  void withoutProviderTheProfileIsRefused() {
    ProfileException e = assertThrows(ProfileException.class, () -> SimulatedCards.load(profile));
    assertTrue(e.getMessage().contains("no cipher for SSF33, which is not public"));
    assertTrue(e.getMessage().contains(BlockCipherProvider.class.getName()), e.getMessage());
  }

  @Test
  void aProviderServesPersonaliserAndCard() throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader withProvider = new URLClassLoader(new URL[] {services()}, before)) {
      Thread.currentThread().setContextClassLoader(withProvider);
      CardView card = SimulatedCards.load(profile).card(null).powerOn(CardInterface.CONTACTLESS);
      String fci = send(card, "00A404000F7378312E73682EC9E7BBE1B1A3D5CF");
      assertTrue(fci.endsWith("8601029000"), fci);
      byte[] random = Arrays.copyOf(HexFormat.of().parseHex(send(card, "0084000008")), 8);
      byte[] key = HexFormat.of().parseHex("04".repeat(16));
      CardCipher cipher = CardCipher.of(CardProfile.Algorithm.SSF33);
      byte[] session = cipher.encrypt(key, Arrays.copyOf(random, 16));
      byte[] block = cipher.encrypt(session, Arrays.copyOf(HexFormat.of().parseHex(ORIGINAL), 16));
      byte[] value = new byte[8];
      for (int i = 0; i < value.length; i++) {
        value[i] = (byte) (block[i] ^ block[i + 8]);
      }
      assertEquals("9000", send(card, "0082000410" + HexFormat.of().formatHex(value) + ORIGINAL));
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private URL services() throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(BlockCipherProvider.class.getName()), NotSsf33.class.getName() + "\n");
    return folder.toUri().toURL();
  }

  private static String send(CardView card, String command) {
    return HexFormat.of()
        .withUpperCase()
        .formatHex(card.transmit(HexFormat.of().parseHex(command)));
  }
}
