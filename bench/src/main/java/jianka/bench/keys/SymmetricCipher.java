package jianka.bench.keys;

import java.util.Arrays;
import jianka.bench.apdu.Hex;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.engines.DESEngine;
import org.bouncycastle.crypto.engines.DESedeEngine;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * The arithmetic of one algorithm environment (T-SEC-2) on the bench, over Bouncy Castle. The card
 * has its own; neither may use the other's.
 */
sealed interface SymmetricCipher {

  /** Block length in bytes. */
  int block();

  /** One diversification step (T-SEC-3): the child of a key under an 8-byte factor. */
  byte[] child(byte[] key, byte[] factor);

  /** The session key of a random (T-SEC-4). */
  byte[] sessionKey(byte[] key, byte[] random);

  /** Encrypts whole blocks, each alone. */
  byte[] ecb(byte[] key, byte[] blocks);

  /** Authentication data over an 8-byte original (T-SEC-5). */
  byte[] authenticationData(byte[] sessionKey, byte[] original);

  /** The last CBC block folded or cut to the 4 bytes of a MAC (SEC-075, SEC-076). */
  byte[] macOf(byte[] lastBlock);

  /** The key a TAC is made with (T-CMD-8): of a DES key of 16 bytes both halves added. */
  byte[] tacKey(byte[] key);

  /** The environment of an algorithm name; SSF33 is not public and has no implementation. */
  static SymmetricCipher of(String algorithm) throws KeyServiceException {
    return switch (algorithm) {
      case "DES" -> new Des();
      case "SM4" -> new Sm4();
      default ->
          throw new KeyServiceException(
              "the algorithm " + algorithm + " is not public and no provider for it is installed");
    };
  }

  /** MAC over a message: padding 80, CBC with a zero initial value (SEC-073, SEC-074). */
  default byte[] mac(byte[] sessionKey, byte[] message) {
    byte[] padded = pad80(message, block(), true);
    byte[] chain = new byte[block()];
    for (int at = 0; at < padded.length; at += block()) {
      for (int i = 0; i < block(); i++) {
        chain[i] ^= padded[at + i];
      }
      chain = ecb(sessionKey, chain);
    }
    return macOf(chain);
  }

  /** LD ‖ plain, padded only if not aligned, each block enciphered (SEC-079). */
  default byte[] encipher(byte[] sessionKey, byte[] plain) {
    byte[] withLength = Hex.join(new byte[] {(byte) plain.length}, plain);
    return ecb(sessionKey, pad80(withLength, block(), false));
  }

  private static byte[] pad80(byte[] data, int block, boolean always) {
    if (!always && data.length % block == 0) {
      return data;
    }
    byte[] padded = Arrays.copyOf(data, (data.length / block + 1) * block);
    padded[data.length] = (byte) 0x80;
    return padded;
  }

  private static byte[] complement(byte[] bytes) {
    byte[] result = bytes.clone();
    for (int i = 0; i < result.length; i++) {
      result[i] = (byte) ~result[i];
    }
    return result;
  }

  private static byte[] encrypt(BlockCipher engine, byte[] key, byte[] blocks) {
    engine.init(true, new KeyParameter(key));
    byte[] out = new byte[blocks.length];
    for (int at = 0; at < blocks.length; at += engine.getBlockSize()) {
      engine.processBlock(blocks, at, out, at);
    }
    return out;
  }

  /** DES and two-key 3DES: long-term keys of 8 or 16 bytes, session keys of 8. */
  record Des() implements SymmetricCipher {
    @Override
    public int block() {
      return 8;
    }

    @Override
    public byte[] child(byte[] key, byte[] factor) {
      byte[] left = ecb(key, factor);
      return key.length == 8 ? left : Hex.join(left, ecb(key, complement(factor)));
    }

    @Override
    public byte[] sessionKey(byte[] key, byte[] random) {
      return ecb(key, Arrays.copyOf(random, 8));
    }

    @Override
    public byte[] ecb(byte[] key, byte[] blocks) {
      return encrypt(key.length == 8 ? new DESEngine() : new DESedeEngine(), key, blocks);
    }

    @Override
    public byte[] authenticationData(byte[] sessionKey, byte[] original) {
      return ecb(sessionKey, original);
    }

    @Override
    public byte[] macOf(byte[] lastBlock) {
      return Arrays.copyOf(lastBlock, 4);
    }

    @Override
    public byte[] tacKey(byte[] key) {
      byte[] added = Arrays.copyOf(key, 8);
      for (int i = 8; i < key.length; i++) {
        added[i - 8] ^= key[i];
      }
      return added;
    }
  }

  /** SM4 (GB/T 32907): every key and block has 16 bytes. */
  record Sm4() implements SymmetricCipher {
    @Override
    public int block() {
      return 16;
    }

    @Override
    public byte[] child(byte[] key, byte[] factor) {
      return ecb(key, Hex.join(factor, complement(factor)));
    }

    @Override
    public byte[] sessionKey(byte[] key, byte[] random) {
      return ecb(key, Arrays.copyOf(random, 16));
    }

    @Override
    public byte[] ecb(byte[] key, byte[] blocks) {
      return encrypt(new SM4Engine(), key, blocks);
    }

    @Override
    public byte[] authenticationData(byte[] sessionKey, byte[] original) {
      byte[] block = ecb(sessionKey, Arrays.copyOf(original, 16));
      byte[] folded = new byte[8];
      for (int i = 0; i < 8; i++) {
        folded[i] = (byte) (block[i] ^ block[8 + i]);
      }
      return folded;
    }

    @Override
    public byte[] macOf(byte[] lastBlock) {
      byte[] mac = new byte[4];
      for (int i = 0; i < 16; i++) {
        mac[i % 4] ^= lastBlock[i];
      }
      return mac;
    }

    @Override
    public byte[] tacKey(byte[] key) {
      return key.clone();
    }
  }
}
