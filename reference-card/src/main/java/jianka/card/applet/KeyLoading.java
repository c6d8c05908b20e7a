package jianka.card.applet;

import javacard.framework.ISO7816;
import javacard.framework.ISOException;
import javacard.framework.JCSystem;
import javacard.framework.Util;

/**
 * Loading of keys as cipher with MAC (SEC-043) by the second scheme (security, 7.7): the initial
 * value of the MAC is the random, the long-term key is used directly, and so is it for the cipher.
 * No command of an issued card uses this scheme (SEC-089).
 */
final class KeyLoading {

  private static final short DATA = ISO7816.OFFSET_CDATA;
  private static final short LONGEST_BLOCK = 16;
  private static final short HALF = 8;

  private final Card card;
  private final byte[] block;
  private BlockCipher cipher;

  KeyLoading(Card card) {
    this.card = card;
    block = JCSystem.makeTransientByteArray(LONGEST_BLOCK, JCSystem.CLEAR_ON_RESET);
  }

  /** Chooses the algorithm environment, once. */
  void use(BlockCipher chosen) {
    cipher = chosen;
  }

  short blockLength() {
    return cipher.blockLength();
  }

  /** Enciphers one block directly under the long-term key. */
  void encrypt(Key key, byte[] source, short offset, byte[] target, short targetOffset) {
    cipher.setKey(key.material, (short) 0, key.length);
    cipher.encrypt(source, offset, target, targetOffset);
  }

  /**
   * Checks the MAC in the last four bytes and deciphers what stands before it: LD ‖ plain ‖
   * padding.
   *
   * @param command the whole command, data from offset 5
   * @param length length of the data with the MAC
   * @return length of the plain text, which then stands from offset 6 on
   */
  short open(byte[] command, short length, Key master, byte[] random) {
    short size = cipher.blockLength();
    short end = (short) (length - Session.MAC_LENGTH);
    if (end < size || (short) (end % size) != 0) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    computeMac(command, (short) (DATA + end), master, random);
    boolean right =
        Util.arrayCompare(block, (short) 0, command, (short) (DATA + end), Session.MAC_LENGTH) == 0;
    if (!right && card.rules.hold(Rules.KEY_LOADING_CHECKS_THE_MAC)) {
      ISOException.throwIt(StatusWord.MAC_WRONG);
    }
    if (size == HALF) {
      // the MAC left a half of the key in use
      cipher.setKey(master.material, (short) 0, master.length);
    }
    for (short i = 0; i < end; i += size) {
      cipher.decrypt(command, (short) (DATA + i), command, (short) (DATA + i));
    }
    short plain = (short) (command[DATA] & 0xFF);
    if (plain >= end) {
      ISOException.throwIt(StatusWord.WRONG_DATA);
    }
    return plain;
  }

  /** Leaves the MAC in the first four bytes of the block. */
  private void computeMac(byte[] source, short length, Key master, byte[] random) {
    short size = cipher.blockLength();
    boolean two = size == HALF && master.length > HALF;
    cipher.setKey(master.material, (short) 0, two ? HALF : master.length);
    if (card.rules.hold(Rules.KEY_LOADING_STARTS_FROM_THE_RANDOM)) {
      Util.arrayCopyNonAtomic(random, (short) 0, block, (short) 0, size);
    } else {
      Util.arrayFillNonAtomic(block, (short) 0, LONGEST_BLOCK, (byte) 0);
    }
    short place = 0;
    for (short i = 0; i < length; i++) {
      block[place] ^= source[i];
      place++;
      if (place == size) {
        cipher.encrypt(block, (short) 0, block, (short) 0);
        place = 0;
      }
    }
    block[place] ^= (byte) 0x80;
    cipher.encrypt(block, (short) 0, block, (short) 0);
    if (two) {
      cipher.setKey(master.material, HALF, HALF);
      cipher.decrypt(block, (short) 0, block, (short) 0);
      cipher.setKey(master.material, (short) 0, HALF);
      cipher.encrypt(block, (short) 0, block, (short) 0);
    } else if (size > HALF) {
      fold(HALF);
      fold(Session.MAC_LENGTH);
    }
  }

  private void fold(short half) {
    for (short i = 0; i < half; i++) {
      block[i] ^= block[(short) (i + half)];
    }
  }
}
