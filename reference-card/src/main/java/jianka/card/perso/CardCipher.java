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

  byte[] decrypt(byte[] key, byte[] block);

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

    @Override
    public byte[] decrypt(byte[] key, byte[] block) {
      return apply(Cipher.DECRYPT_MODE, key, block);
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

  /** SM4; nothing here deciphers with it. */
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

    @Override
    public byte[] decrypt(byte[] key, byte[] block) {
      throw new UnsupportedOperationException("the personaliser deciphers with DES only");
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

    @Override
    public byte[] decrypt(byte[] key, byte[] block) {
      cipher.setKey(key, (short) 0, (short) key.length);
      byte[] result = new byte[block.length];
      cipher.decrypt(block, (short) 0, result, (short) 0);
      return result;
    }
  }
}
