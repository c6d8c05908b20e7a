package jianka.card.applet;

import javacard.framework.JCSystem;
import javacard.framework.Util;

/**
 * Session key (过程密钥), authentication data (鉴别数据), MAC and decryption: security, sections 5 to 7. A
 * session lasts for one command.
 */
final class Session {

  static final short MAC_LENGTH = 4;
  static final short VALUE_LENGTH = 8;

  private static final short LONGEST_BLOCK = 16;

  private final Rules rules;
  private final Options options;
  private final byte[] key;
  private final byte[] block;
  private BlockCipher cipher;

  Session(Rules rules, Options options) {
    this.rules = rules;
    this.options = options;
    key = JCSystem.makeTransientByteArray(LONGEST_BLOCK, JCSystem.CLEAR_ON_RESET);
    block = JCSystem.makeTransientByteArray(LONGEST_BLOCK, JCSystem.CLEAR_ON_RESET);
  }

  /** Chooses the algorithm environment, once. */
  void use(BlockCipher chosen) {
    cipher = chosen;
  }

  short blockLength() {
    return cipher.blockLength();
  }

  /**
   * Computes the session key from a card key and makes it the current one.
   *
   * @param input 4, 8 or 16 bytes; zeros are added on the right (T-SEC-4). Of an input longer than
   *     a block the last block is taken, which only a faulty card comes to
   */
  void start(Key cardKey, byte version, byte[] input, short offset, short length) {
    short size = cipher.blockLength();
    Util.arrayFillNonAtomic(block, (short) 0, LONGEST_BLOCK, (byte) 0);
    if (length >= size) {
      Util.arrayCopyNonAtomic(input, (short) (offset + length - size), block, (short) 0, size);
    } else if (rules.hold(Rules.SESSION_INPUT_IS_PADDED_RIGHT)
        && !options.is(Options.SESSION_PADS_LEFT)) {
      Util.arrayCopyNonAtomic(input, offset, block, (short) 0, length);
    } else {
      Util.arrayCopyNonAtomic(input, offset, block, (short) (size - length), length);
    }
    cipher.setKey(cardKey.material, cardKey.offset(version), cardKey.length);
    cipher.encrypt(block, (short) 0, key, (short) 0);
    cipher.setKey(key, (short) 0, cipher.sessionKeyLength());
  }

  /** The 8 bytes of authentication data over an original of 8 bytes (T-SEC-5). */
  void authenticationData(byte[] original, short offset, byte[] target, short targetOffset) {
    Util.arrayFillNonAtomic(block, (short) 0, LONGEST_BLOCK, (byte) 0);
    Util.arrayCopyNonAtomic(original, offset, block, (short) 0, VALUE_LENGTH);
    cipher.encrypt(block, (short) 0, block, (short) 0);
    if (cipher.blockLength() > VALUE_LENGTH && rules.hold(Rules.AUTHENTICATION_VALUE_IS_FOLDED)) {
      fold(VALUE_LENGTH);
    }
    Util.arrayCopyNonAtomic(block, (short) 0, target, targetOffset, VALUE_LENGTH);
  }

  /**
   * Makes the TAC key current (CMD-182): in the DES environment both halves of DTK joined by XOR,
   * otherwise DTK itself.
   */
  void useTacKey(Key tac) {
    short half = cipher.sessionKeyLength();
    if (tac.length <= half) {
      cipher.setKey(tac.material, (short) 0, tac.length);
      return;
    }
    Util.arrayCopyNonAtomic(tac.material, (short) 0, key, (short) 0, half);
    for (short i = 0; i < half && rules.hold(Rules.TAC_KEY_IS_FOLDED); i++) {
      key[i] ^= tac.material[(short) (half + i)];
    }
    cipher.setKey(key, (short) 0, half);
  }

  /** Puts the MAC of {@code source} down at {@code macOffset} (SEC-071 to SEC-076). */
  void mac(byte[] source, short offset, short length, byte[] mac, short macOffset) {
    short from = computeMac(source, offset, length);
    Util.arrayCopyNonAtomic(block, from, mac, macOffset, MAC_LENGTH);
  }

  /** Whether the 4 bytes at {@code macOffset} are the MAC of {@code source}. */
  boolean isMac(byte[] source, short offset, short length, byte[] mac, short macOffset) {
    short from = computeMac(source, offset, length);
    return Util.arrayCompare(block, from, mac, macOffset, MAC_LENGTH) == 0;
  }

  /** Computes a MAC and returns its place in the block. */
  private short computeMac(byte[] source, short offset, short length) {
    short size = cipher.blockLength();
    Util.arrayFillNonAtomic(block, (short) 0, LONGEST_BLOCK, (byte) 0);
    short place = 0;
    for (short i = 0; i < length; i++) {
      block[place] ^= source[(short) (offset + i)];
      place++;
      if (place == size) {
        cipher.encrypt(block, (short) 0, block, (short) 0);
        place = 0;
      }
    }
    if (place != 0 || rules.hold(Rules.MAC_PADDING_IS_ALWAYS_ADDED)) {
      block[place] ^= rules.hold(Rules.MAC_PADDING_BEGINS_WITH_80) ? (byte) 0x80 : (byte) 0;
      cipher.encrypt(block, (short) 0, block, (short) 0);
    }
    if (size > VALUE_LENGTH && rules.hold(Rules.MAC_IS_FOLDED)) {
      fold(VALUE_LENGTH);
      fold(MAC_LENGTH);
    }
    boolean left = size > VALUE_LENGTH || rules.hold(Rules.MAC_IS_THE_LEFT_PART);
    return left ? (short) 0 : MAC_LENGTH;
  }

  /** Deciphers whole blocks in place, each by itself (SEC-079). */
  void decipher(byte[] data, short offset, short length) {
    short end = (short) (offset + length);
    for (short i = offset; i < end; i += cipher.blockLength()) {
      cipher.decrypt(data, i, data, i);
    }
  }

  /** XORs the second half of the block into the first, whose length is given. */
  private void fold(short half) {
    for (short i = 0; i < half; i++) {
      block[i] ^= block[(short) (i + half)];
    }
  }
}
