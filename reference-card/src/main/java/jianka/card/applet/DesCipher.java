package jianka.card.applet;

import javacard.framework.JCSystem;
import javacard.framework.Util;
import javacard.security.DESKey;
import javacard.security.KeyBuilder;
import javacardx.crypto.Cipher;

/** DES with a key of 8 bytes and two-key 3DES with a key of 16 bytes (algorithm environment 01). */
final class DesCipher implements BlockCipher {

  private static final short BLOCK = 8;

  private final Cipher cipher;
  private final DESKey single;
  private final DESKey twoKeys;
  private final byte[] block;
  private final Object[] current;
  private final byte[] mode;

  DesCipher() {
    cipher = Cipher.getInstance(Cipher.ALG_DES_ECB_NOPAD, false);
    single =
        (DESKey)
            KeyBuilder.buildKey(KeyBuilder.TYPE_DES_TRANSIENT_RESET, KeyBuilder.LENGTH_DES, false);
    twoKeys =
        (DESKey)
            KeyBuilder.buildKey(
                KeyBuilder.TYPE_DES_TRANSIENT_RESET, KeyBuilder.LENGTH_DES3_2KEY, false);
    block = JCSystem.makeTransientByteArray(BLOCK, JCSystem.CLEAR_ON_RESET);
    current = JCSystem.makeTransientObjectArray((short) 1, JCSystem.CLEAR_ON_RESET);
    mode = JCSystem.makeTransientByteArray((short) 1, JCSystem.CLEAR_ON_RESET);
  }

  @Override
  public short blockLength() {
    return BLOCK;
  }

  @Override
  public short sessionKeyLength() {
    return BLOCK;
  }

  @Override
  public void setKey(byte[] key, short offset, short length) {
    DESKey target = length == BLOCK ? single : twoKeys;
    target.setKey(key, offset);
    current[0] = target;
    mode[0] = 0;
  }

  @Override
  public void encrypt(byte[] source, short sourceOffset, byte[] target, short targetOffset) {
    apply(Cipher.MODE_ENCRYPT, source, sourceOffset, target, targetOffset);
  }

  @Override
  public void decrypt(byte[] source, short sourceOffset, byte[] target, short targetOffset) {
    apply(Cipher.MODE_DECRYPT, source, sourceOffset, target, targetOffset);
  }

  /** The key schedule is made once for a row of blocks in one direction. */
  private void apply(byte wanted, byte[] source, short sourceOffset, byte[] target, short offset) {
    if (mode[0] != wanted) {
      cipher.init((DESKey) current[0], wanted);
      mode[0] = wanted;
    }
    cipher.doFinal(source, sourceOffset, BLOCK, block, (short) 0);
    Util.arrayCopyNonAtomic(block, (short) 0, target, offset, BLOCK);
  }
}
