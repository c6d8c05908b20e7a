package jianka.card.perso;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** The terminal's side of authentication and MAC for tests, in hex. */
public final class TestCrypto {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final boolean sm4;

  public TestCrypto(boolean sm4) {
    this.sm4 = sm4;
  }

  /** Authentication data over an original with a card key and a random. */
  public String authentication(String key, String random, String original) {
    byte[] session = session(key, random);
    byte[] block = encrypt(session, Arrays.copyOf(HEX.parseHex(original), sm4 ? 16 : 8));
    return HEX.formatHex(sm4 ? fold(block, 8) : block);
  }

  /** MAC over header and data with a maintenance key and a random. */
  public String mac(String key, String random, String input) {
    return mac(session(key, random), input);
  }

  /** The TAC of a transaction: a MAC under DTK itself, whose halves are joined in DES. */
  public String tac(String key, String input) {
    byte[] whole = HEX.parseHex(key);
    return mac(sm4 ? whole : fold(whole, 8), input);
  }

  private String mac(byte[] session, String input) {
    int size = sm4 ? 16 : 8;
    byte[] data = HEX.parseHex(input + "80");
    data = Arrays.copyOf(data, (data.length + size - 1) / size * size);
    byte[] block = new byte[size];
    for (int i = 0; i < data.length; i++) {
      block[i % size] ^= data[i];
      if (i % size == size - 1) {
        block = encrypt(session, block);
      }
    }
    return HEX.formatHex(sm4 ? fold(fold(block, 8), 4) : Arrays.copyOf(block, 4));
  }

  /** Enciphers whole blocks with the session key. */
  public String encipher(String key, String random, String plain) {
    byte[] session = session(key, random);
    byte[] data = HEX.parseHex(plain);
    int size = sm4 ? 16 : 8;
    for (int i = 0; i < data.length; i += size) {
      byte[] block = encrypt(session, Arrays.copyOfRange(data, i, i + size));
      System.arraycopy(block, 0, data, i, size);
    }
    return HEX.formatHex(data);
  }

  private byte[] session(String key, String random) {
    return encrypt(HEX.parseHex(key), Arrays.copyOf(HEX.parseHex(random), sm4 ? 16 : 8));
  }

  private byte[] encrypt(byte[] key, byte[] block) {
    if (sm4) {
      return Sm4.encrypt(key, block);
    }
    byte[] triple = Arrays.copyOf(key.length == 8 ? joined(key, key) : key, 24);
    System.arraycopy(key, 0, triple, 16, 8);
    try {
      Cipher cipher = Cipher.getInstance("DESede/ECB/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(triple, "DESede"));
      return cipher.doFinal(block);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] joined(byte[] left, byte[] right) {
    byte[] both = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, both, left.length, right.length);
    return both;
  }

  private static byte[] fold(byte[] block, int half) {
    byte[] folded = new byte[half];
    for (int i = 0; i < half; i++) {
      folded[i] = (byte) (block[i] ^ block[i + half]);
    }
    return folded;
  }
}
