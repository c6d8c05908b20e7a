package jianka.card.applet;

import javacard.framework.JCSystem;
import javacard.framework.Util;

/**
 * SM4 (GB/T 32907-2016) on 16-bit halves: Java Card classic has no 32-bit integers. A word is two
 * shorts, high half first.
 */
final class Sm4Cipher implements BlockCipher {

  private static final short BLOCK = 16;
  private static final short ROUNDS = 32;

  private static final byte[] S_BOX = {
    (byte) 0xD6, (byte) 0x90, (byte) 0xE9, (byte) 0xFE, (byte) 0xCC, (byte) 0xE1, (byte) 0x3D,
        (byte) 0xB7,
    (byte) 0x16, (byte) 0xB6, (byte) 0x14, (byte) 0xC2, (byte) 0x28, (byte) 0xFB, (byte) 0x2C,
        (byte) 0x05,
    (byte) 0x2B, (byte) 0x67, (byte) 0x9A, (byte) 0x76, (byte) 0x2A, (byte) 0xBE, (byte) 0x04,
        (byte) 0xC3,
    (byte) 0xAA, (byte) 0x44, (byte) 0x13, (byte) 0x26, (byte) 0x49, (byte) 0x86, (byte) 0x06,
        (byte) 0x99,
    (byte) 0x9C, (byte) 0x42, (byte) 0x50, (byte) 0xF4, (byte) 0x91, (byte) 0xEF, (byte) 0x98,
        (byte) 0x7A,
    (byte) 0x33, (byte) 0x54, (byte) 0x0B, (byte) 0x43, (byte) 0xED, (byte) 0xCF, (byte) 0xAC,
        (byte) 0x62,
    (byte) 0xE4, (byte) 0xB3, (byte) 0x1C, (byte) 0xA9, (byte) 0xC9, (byte) 0x08, (byte) 0xE8,
        (byte) 0x95,
    (byte) 0x80, (byte) 0xDF, (byte) 0x94, (byte) 0xFA, (byte) 0x75, (byte) 0x8F, (byte) 0x3F,
        (byte) 0xA6,
    (byte) 0x47, (byte) 0x07, (byte) 0xA7, (byte) 0xFC, (byte) 0xF3, (byte) 0x73, (byte) 0x17,
        (byte) 0xBA,
    (byte) 0x83, (byte) 0x59, (byte) 0x3C, (byte) 0x19, (byte) 0xE6, (byte) 0x85, (byte) 0x4F,
        (byte) 0xA8,
    (byte) 0x68, (byte) 0x6B, (byte) 0x81, (byte) 0xB2, (byte) 0x71, (byte) 0x64, (byte) 0xDA,
        (byte) 0x8B,
    (byte) 0xF8, (byte) 0xEB, (byte) 0x0F, (byte) 0x4B, (byte) 0x70, (byte) 0x56, (byte) 0x9D,
        (byte) 0x35,
    (byte) 0x1E, (byte) 0x24, (byte) 0x0E, (byte) 0x5E, (byte) 0x63, (byte) 0x58, (byte) 0xD1,
        (byte) 0xA2,
    (byte) 0x25, (byte) 0x22, (byte) 0x7C, (byte) 0x3B, (byte) 0x01, (byte) 0x21, (byte) 0x78,
        (byte) 0x87,
    (byte) 0xD4, (byte) 0x00, (byte) 0x46, (byte) 0x57, (byte) 0x9F, (byte) 0xD3, (byte) 0x27,
        (byte) 0x52,
    (byte) 0x4C, (byte) 0x36, (byte) 0x02, (byte) 0xE7, (byte) 0xA0, (byte) 0xC4, (byte) 0xC8,
        (byte) 0x9E,
    (byte) 0xEA, (byte) 0xBF, (byte) 0x8A, (byte) 0xD2, (byte) 0x40, (byte) 0xC7, (byte) 0x38,
        (byte) 0xB5,
    (byte) 0xA3, (byte) 0xF7, (byte) 0xF2, (byte) 0xCE, (byte) 0xF9, (byte) 0x61, (byte) 0x15,
        (byte) 0xA1,
    (byte) 0xE0, (byte) 0xAE, (byte) 0x5D, (byte) 0xA4, (byte) 0x9B, (byte) 0x34, (byte) 0x1A,
        (byte) 0x55,
    (byte) 0xAD, (byte) 0x93, (byte) 0x32, (byte) 0x30, (byte) 0xF5, (byte) 0x8C, (byte) 0xB1,
        (byte) 0xE3,
    (byte) 0x1D, (byte) 0xF6, (byte) 0xE2, (byte) 0x2E, (byte) 0x82, (byte) 0x66, (byte) 0xCA,
        (byte) 0x60,
    (byte) 0xC0, (byte) 0x29, (byte) 0x23, (byte) 0xAB, (byte) 0x0D, (byte) 0x53, (byte) 0x4E,
        (byte) 0x6F,
    (byte) 0xD5, (byte) 0xDB, (byte) 0x37, (byte) 0x45, (byte) 0xDE, (byte) 0xFD, (byte) 0x8E,
        (byte) 0x2F,
    (byte) 0x03, (byte) 0xFF, (byte) 0x6A, (byte) 0x72, (byte) 0x6D, (byte) 0x6C, (byte) 0x5B,
        (byte) 0x51,
    (byte) 0x8D, (byte) 0x1B, (byte) 0xAF, (byte) 0x92, (byte) 0xBB, (byte) 0xDD, (byte) 0xBC,
        (byte) 0x7F,
    (byte) 0x11, (byte) 0xD9, (byte) 0x5C, (byte) 0x41, (byte) 0x1F, (byte) 0x10, (byte) 0x5A,
        (byte) 0xD8,
    (byte) 0x0A, (byte) 0xC1, (byte) 0x31, (byte) 0x88, (byte) 0xA5, (byte) 0xCD, (byte) 0x7B,
        (byte) 0xBD,
    (byte) 0x2D, (byte) 0x74, (byte) 0xD0, (byte) 0x12, (byte) 0xB8, (byte) 0xE5, (byte) 0xB4,
        (byte) 0xB0,
    (byte) 0x89, (byte) 0x69, (byte) 0x97, (byte) 0x4A, (byte) 0x0C, (byte) 0x96, (byte) 0x77,
        (byte) 0x7E,
    (byte) 0x65, (byte) 0xB9, (byte) 0xF1, (byte) 0x09, (byte) 0xC5, (byte) 0x6E, (byte) 0xC6,
        (byte) 0x84,
    (byte) 0x18, (byte) 0xF0, (byte) 0x7D, (byte) 0xEC, (byte) 0x3A, (byte) 0xDC, (byte) 0x4D,
        (byte) 0x20,
    (byte) 0x79, (byte) 0xEE, (byte) 0x5F, (byte) 0x3E, (byte) 0xD7, (byte) 0xCB, (byte) 0x39,
        (byte) 0x48
  };

  /** The system parameters FK as halves of words. */
  private static final short[] FK = {
    (short) 0xA3B1,
    (short) 0xBAC6,
    (short) 0x56AA,
    (short) 0x3350,
    (short) 0x677D,
    (short) 0x9197,
    (short) 0xB270,
    (short) 0x22DC
  };

  private final short[] roundKeys;
  private final short[] words;

  Sm4Cipher() {
    roundKeys = JCSystem.makeTransientShortArray((short) (2 * ROUNDS), JCSystem.CLEAR_ON_RESET);
    words = JCSystem.makeTransientShortArray((short) 8, JCSystem.CLEAR_ON_RESET);
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
    load(key, offset);
    for (short i = 0; i < 8; i++) {
      words[i] ^= FK[i];
    }
    for (short round = 0; round < ROUNDS; round++) {
      short ck = (short) (28 * round);
      short target = (short) (2 * (round & 3));
      expand(
          target,
          (short) (others(target, (short) 0) ^ constant(ck, (short) (ck + 7))),
          (short) (others(target, (short) 1) ^ constant((short) (ck + 14), (short) (ck + 21))));
      roundKeys[(short) (2 * round)] = words[target];
      roundKeys[(short) (2 * round + 1)] = words[(short) (target + 1)];
    }
  }

  @Override
  public void encrypt(byte[] source, short sourceOffset, byte[] target, short targetOffset) {
    load(source, sourceOffset);
    for (short round = 0; round < ROUNDS; round++) {
      round(round, (short) (2 * round));
    }
    store(target, targetOffset);
  }

  @Override
  public void decrypt(byte[] source, short sourceOffset, byte[] target, short targetOffset) {
    load(source, sourceOffset);
    for (short round = 0; round < ROUNDS; round++) {
      round(round, (short) (2 * (short) (ROUNDS - 1 - round)));
    }
    store(target, targetOffset);
  }

  private void load(byte[] source, short offset) {
    for (short i = 0; i < 8; i++) {
      words[i] = Util.getShort(source, (short) (offset + 2 * i));
    }
  }

  /** The four words leave in reverse order. */
  private void store(byte[] target, short offset) {
    for (short i = 0; i < 8; i += 2) {
      Util.setShort(target, (short) (offset + 12 - 2 * i), words[i]);
      Util.setShort(target, (short) (offset + 14 - 2 * i), words[(short) (i + 1)]);
    }
  }

  private void round(short round, short key) {
    short target = (short) (2 * (round & 3));
    mix(
        target,
        (short) (others(target, (short) 0) ^ roundKeys[key]),
        (short) (others(target, (short) 1) ^ roundKeys[(short) (key + 1)]));
  }

  /** XOR of the halves of the three words beside the one at {@code target}. */
  private short others(short target, short half) {
    return (short)
        (words[(short) (((short) (target + 2) & 7) + half)]
            ^ words[(short) (((short) (target + 4) & 7) + half)]
            ^ words[(short) (((short) (target + 6) & 7) + half)]);
  }

  /** words[target] ^= L(tau(word)), L(B) = B ^ (B <<< 2) ^ (B <<< 10) ^ (B <<< 18) ^ (B <<< 24). */
  private void mix(short target, short high, short low) {
    short b01 = substitute(high);
    short b23 = substitute(low);
    short b12 = joined(b01, b23);
    short b30 = joined(b23, b01);
    // (B <<< 2) ^ (B <<< 10) ^ (B <<< 18) is the rotation by two of B ^ (B <<< 8) ^ (B <<< 16)
    short h = (short) (b01 ^ b12 ^ b23);
    short l = (short) (b23 ^ b30 ^ b01);
    words[target] ^= (short) (b01 ^ b30 ^ left(h, l, (short) 2));
    words[(short) (target + 1)] ^= (short) (b23 ^ b12 ^ left(l, h, (short) 2));
  }

  /** words[target] ^= L'(tau(word)), L'(B) = B ^ (B <<< 13) ^ (B <<< 23). */
  private void expand(short target, short high, short low) {
    short b01 = substitute(high);
    short b23 = substitute(low);
    short b12 = joined(b01, b23);
    short b30 = joined(b23, b01);
    words[target] ^= (short) (b01 ^ left(b01, b23, (short) 13) ^ left(b12, b30, (short) 15));
    words[(short) (target + 1)] ^=
        (short) (b23 ^ left(b23, b01, (short) 13) ^ left(b30, b12, (short) 15));
  }

  private static short substitute(short half) {
    return Util.makeShort(S_BOX[(short) ((half >> 8) & 0xFF)], S_BOX[(short) (half & 0xFF)]);
  }

  /** The low byte of one half and the high byte of the next. */
  private static short joined(short first, short second) {
    return Util.makeShort((byte) first, (byte) (second >> 8));
  }

  /** The upper half of the word {@code high, low} rotated left by {@code bits}, 1 to 15. */
  private static short left(short high, short low, short bits) {
    short rest = (short) (16 - bits);
    short mask = (short) ((short) (1 << bits) - 1);
    return (short) ((short) (high << bits) | ((low >> rest) & mask));
  }

  private static short constant(short first, short second) {
    return Util.makeShort((byte) first, (byte) second);
  }
}
