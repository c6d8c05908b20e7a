package jianka.card.perso;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import jianka.card.applet.BlockCipher;
import jianka.card.perso.CardProfile.Algorithm;

/**
 * The block cipher of an algorithm environment as the personaliser computes it, apart from the
 * applet; SSF33 alone is the same code on both sides, as there is but one provider.
 */
interface CardCipher {

  /** Bytes of a block: 8 or 16. */
  int blockLength();

  byte[] encrypt(byte[] key, byte[] block);

  /**
   * The MAC of key loading (security, 7.7): a chain of blocks under the key itself that begins with
   * the random; its last block is folded to 4 bytes.
   *
   * @param padded whole blocks
   */
  default byte[] mac(byte[] key, byte[] random, byte[] padded) {
    byte[] last = chain(key, random, padded);
    byte[] folded = new byte[4];
    for (int i = 0; i < last.length; i++) {
      folded[i % 4] ^= last[i];
    }
    return folded;
  }

  /** The last block of the chain. */
  default byte[] chain(byte[] key, byte[] random, byte[] padded) {
    byte[] block = random.clone();
    for (int i = 0; i < padded.length; i += block.length) {
      for (int j = 0; j < block.length; j++) {
        block[j] ^= padded[i + j];
      }
      block = encrypt(key, block);
    }
    return block;
  }

  /**
   * The cipher of an environment.
   *
   * @throws IllegalArgumentException if it is SSF33 and no provider is there
   */
  static CardCipher of(Algorithm algorithm) {
    return switch (algorithm) {
      case DES -> new Des();
      case SM4 -> new Sm4Blocks();
      case SSF33 ->
          new Provided(
              BlockCipherProvider.find(algorithm.name())
                  .orElseThrow(
                      () -> new IllegalArgumentException("there is no provider of " + algorithm))
                  .create());
    };
  }

  /** DES with 8 bytes, two-key 3DES with 16; DES is 3DES with three equal keys. */
  final class Des implements CardCipher {

    private Des() {}

    @Override
    public int blockLength() {
      return 8;
    }

    @Override
    public byte[] encrypt(byte[] key, byte[] block) {
      return apply(Cipher.ENCRYPT_MODE, key, block);
    }

    /** Single DES along the chain; only the last block is 3DES, and its left half is the MAC. */
    @Override
    public byte[] mac(byte[] key, byte[] random, byte[] padded) {
      byte[] left = Arrays.copyOf(key, 8);
      byte[] last = chain(left, random, padded);
      if (key.length > left.length) {
        byte[] right = Arrays.copyOfRange(key, 8, key.length);
        last = apply(Cipher.ENCRYPT_MODE, left, apply(Cipher.DECRYPT_MODE, right, last));
      }
      return Arrays.copyOf(last, 4);
    }

    private static byte[] apply(int mode, byte[] key, byte[] block) {
      byte[] triple = Arrays.copyOf(key, 24);
      System.arraycopy(key, 0, triple, 16, 8);
      if (key.length == 8) {
        System.arraycopy(key, 0, triple, 8, 8);
      }
      try {
        Cipher cipher = Cipher.getInstance("DESede/ECB/NoPadding");
        cipher.init(mode, new SecretKeySpec(triple, "DESede"));
        return cipher.doFinal(block);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("every JDK has DESede", e);
      }
    }
  }

  /** SM4. */
  final class Sm4Blocks implements CardCipher {

    private Sm4Blocks() {}

    @Override
    public int blockLength() {
      return 16;
    }

    @Override
    public byte[] encrypt(byte[] key, byte[] block) {
      return Sm4.encrypt(key, block);
    }
  }

  /** A cipher from outside. */
  final class Provided implements CardCipher {

    private final BlockCipher cipher;

    private Provided(BlockCipher cipher) {
      this.cipher = cipher;
    }

    @Override
    public int blockLength() {
      return cipher.blockLength();
    }

    @Override
    public byte[] encrypt(byte[] key, byte[] block) {
      cipher.setKey(key, (short) 0, (short) key.length);
      byte[] result = new byte[block.length];
      cipher.encrypt(block, (short) 0, result, (short) 0);
      return result;
    }
  }
}
