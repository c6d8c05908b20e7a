package jianka.card.perso;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import jianka.card.applet.BlockCipher;

/**
 * THIS IS NOT SSF33. A replaceable test cipher (AES with 128 bits) in its place, as SSF33 is not
 * public (SEC-052): it proves that a cipher can be put in, and no more.
 */
public final class NotSsf33 implements BlockCipherProvider {

  @Override
  public String algorithm() {
    return "SSF33";
  }

  @Override
  public BlockCipher create() {
    return new Blocks();
  }

  private static final class Blocks implements BlockCipher {

    private static final short BLOCK = 16;

    private SecretKeySpec key = new SecretKeySpec(new byte[BLOCK], "AES");

    @Override
    public short blockLength() {
      return BLOCK;
    }

    @Override
    public short sessionKeyLength() {
      return BLOCK;
    }

    @Override
    public void setKey(byte[] source, short offset, short length) {
      key = new SecretKeySpec(source, offset, length, "AES");
    }

    @Override
    public void encrypt(byte[] source, short sourceOffset, byte[] target, short targetOffset) {
      apply(Cipher.ENCRYPT_MODE, source, sourceOffset, target, targetOffset);
    }

    @Override
    public void decrypt(byte[] source, short sourceOffset, byte[] target, short targetOffset) {
      apply(Cipher.DECRYPT_MODE, source, sourceOffset, target, targetOffset);
    }

    private void apply(int mode, byte[] source, short from, byte[] target, short to) {
      try {
        Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
        cipher.init(mode, key);
        byte[] block = cipher.doFinal(source, from, BLOCK);
        System.arraycopy(block, 0, target, to, BLOCK);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
