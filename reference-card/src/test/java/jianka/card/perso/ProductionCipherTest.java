package jianka.card.perso;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import jianka.card.perso.CardProfile.CardKey;
import jianka.card.perso.CardProfile.Directory;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.engines.DESedeEngine;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The keys of a card travel in the cipher of its own algorithm environment: a third implementation
 * opens what the personaliser sends and the applet takes.
 */
class ProductionCipherTest {

  @ParameterizedTest
  @CsvSource({"v1-des, DES", "v2-3des, DES", "v3-sm4, SM4"})
  void keysAreLoadedUnderTheAlgorithmOfTheCard(String name, String algorithm) throws Exception {
    Path file = Path.of("../features/profiles/" + name + ".yaml");
    CardProfile profile = ProfileReader.read(file, CardOptions.none());
    assertEquals(algorithm, profile.algorithm().name());
    BlockCipher cipher = algorithm.equals("SM4") ? new SM4Engine() : new DESedeEngine();
    byte[] temporary = profile.production().temporary();
    List<String> keys = keys(profile);
    List<byte[]> loads =
        PersonalisationPlan.of(file).commands().stream()
            .filter(command -> command[0] == (byte) 0xF4 && command[2] != MASTER)
            .toList();
    assertTrue(keys.size() > 30, keys::toString);
    assertEquals(keys, loads.stream().map(load -> opened(cipher, temporary, load)).toList());
  }

  @ParameterizedTest
  @CsvSource({"v2-3des, DES", "v3-sm4, SM4"})
  void theFirstAuthenticationIsOfTheTransportKey(String name, String algorithm) throws Exception {
    Path file = Path.of("../features/profiles/" + name + ".yaml");
    BlockCipher cipher = algorithm.equals("SM4") ? new SM4Engine() : new DESedeEngine();
    List<byte[]> commands = PersonalisationPlan.of(file).commands();
    byte[] activation = commands.get(0);
    byte[] transport = Arrays.copyOfRange(activation, 5, 21);
    byte[] start = Arrays.copyOfRange(activation, 21, 21 + cipher.getBlockSize());
    byte[] random = block(cipher, true, transport, start, 0);
    byte[] authentication = commands.get(2);
    assertEquals((byte) 0x82, authentication[1]);
    assertArrayEquals(
        block(cipher, true, transport, random, 0),
        Arrays.copyOfRange(authentication, 5, authentication.length));
  }

  private static final byte MASTER = 10;

  /** Plain text of every key in the order of loading, in hex. */
  private static List<String> keys(CardProfile profile) {
    return profile.directories().stream().flatMap(ProductionCipherTest::keys).toList();
  }

  private static Stream<String> keys(Directory directory) {
    return directory.keys().stream()
        .filter(key -> key.role() != MASTER)
        .map(ProductionCipherTest::values);
  }

  private static String values(CardKey key) {
    StringBuilder all = new StringBuilder();
    key.values().forEach(value -> all.append(HexFormat.of().formatHex(value)));
    return all.toString();
  }

  /** LD ‖ four bytes of attributes ‖ values ‖ padding, without all but the values. */
  private static String opened(BlockCipher cipher, byte[] key, byte[] command) {
    int end = command.length - 4;
    byte[] plain = Arrays.copyOfRange(command, 5, end);
    for (int i = 0; i < plain.length; i += cipher.getBlockSize()) {
      byte[] block = block(cipher, false, key, plain, i);
      System.arraycopy(block, 0, plain, i, block.length);
    }
    return HexFormat.of().formatHex(plain, 5, 1 + (plain[0] & 0xFF));
  }

  private static byte[] block(
      BlockCipher cipher, boolean encrypts, byte[] key, byte[] data, int at) {
    cipher.init(encrypts, new KeyParameter(key));
    byte[] result = new byte[cipher.getBlockSize()];
    cipher.processBlock(data, at, result, 0);
    return result;
  }
}
