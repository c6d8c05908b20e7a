package jianka.card.perso;

import java.nio.ByteBuffer;

/** SM4 (GB/T 32907-2016), encryption of one block. */
final class Sm4 {

  private static final int ROUNDS = 32;
  private static final int[] FK = {0xA3B1BAC6, 0x56AA3350, 0x677D9197, 0xB27022DC};
  private static final byte[] S_BOX = sBox();

  private Sm4() {}

  static byte[] encrypt(byte[] key, byte[] block) {
    int[] roundKeys = roundKeys(key);
    ByteBuffer in = ByteBuffer.wrap(block);
    int[] x = {in.getInt(), in.getInt(), in.getInt(), in.getInt()};
    for (int i = 0; i < ROUNDS; i++) {
      int b = substitute(x[(i + 1) & 3] ^ x[(i + 2) & 3] ^ x[(i + 3) & 3] ^ roundKeys[i]);
      x[i & 3] ^=
          b
              ^ Integer.rotateLeft(b, 2)
              ^ Integer.rotateLeft(b, 10)
              ^ Integer.rotateLeft(b, 18)
              ^ Integer.rotateLeft(b, 24);
    }
    return ByteBuffer.allocate(16).putInt(x[3]).putInt(x[2]).putInt(x[1]).putInt(x[0]).array();
  }

  private static int[] roundKeys(byte[] key) {
    ByteBuffer in = ByteBuffer.wrap(key);
    int[] k = {in.getInt(), in.getInt(), in.getInt(), in.getInt()};
    for (int i = 0; i < 4; i++) {
      k[i] ^= FK[i];
    }
    int[] roundKeys = new int[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      int b = substitute(k[(i + 1) & 3] ^ k[(i + 2) & 3] ^ k[(i + 3) & 3] ^ constant(i));
      k[i & 3] ^= b ^ Integer.rotateLeft(b, 13) ^ Integer.rotateLeft(b, 23);
      roundKeys[i] = k[i & 3];
    }
    return roundKeys;
  }

  /** Byte j of constant i is 7 (4 i + j) modulo 256. */
  private static int constant(int i) {
    int word = 0;
    for (int j = 0; j < 4; j++) {
      word = word << 8 | 7 * (4 * i + j) & 0xFF;
    }
    return word;
  }

  private static int substitute(int word) {
    int result = 0;
    for (int shift = 24; shift >= 0; shift -= 8) {
      result |= (S_BOX[word >>> shift & 0xFF] & 0xFF) << shift;
    }
    return result;
  }

  /**
   * The S-box by its algebra: an affine map, inversion in GF(2^8) modulo x^8+x^7+x^6+x^5+x^4+x^2+1,
   * the same affine map again. A table typed twice would prove nothing about the table of the
   * applet.
   */
  private static byte[] sBox() {
    byte[] box = new byte[256];
    for (int i = 0; i < 256; i++) {
      box[i] = (byte) affine(inverse(affine(i)));
    }
    return box;
  }

  private static int affine(int x) {
    int result = 0;
    for (int i = 0; i < 8; i++) {
      // each row of the matrix is A7 rotated
      int row = 0xA7 << i | 0xA7 >>> 8 - i;
      result |= (Integer.bitCount(row & x & 0xFF) & 1) << i;
    }
    return result ^ 0xD3;
  }

  private static int inverse(int x) {
    for (int y = 1; y < 256 && x != 0; y++) {
      if (product(x, y) == 1) {
        return y;
      }
    }
    return 0;
  }

  private static int product(int a, int b) {
    int result = 0;
    for (int bit = 7; bit >= 0; bit--) {
      result = result << 1 ^ ((result & 0x80) != 0 ? 0x1F5 : 0);
      result ^= (b >> bit & 1) != 0 ? a : 0;
    }
    return result;
  }
}
