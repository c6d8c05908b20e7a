package jianka.bench.apdu;

import java.util.Arrays;

/**
 * What a card answered: data followed by SW1 SW2. A broken card may answer less than two bytes;
 * then there is no status word and {@link #sw()} is empty, which no expectation matches.
 */
public final class ResponseApdu {

  private final byte[] bytes;

  private ResponseApdu(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  public static ResponseApdu of(byte[] bytes) {
    return new ResponseApdu(bytes);
  }

  /** Everything, status word included. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The bytes before the status word. */
  public byte[] data() {
    return bytes.length < 2 ? new byte[0] : Arrays.copyOf(bytes, bytes.length - 2);
  }

  /** Four hex digits, or an empty text where the answer is too short to hold a status word. */
  public String sw() {
    return bytes.length < 2
        ? ""
        : Hex.of(Arrays.copyOfRange(bytes, bytes.length - 2, bytes.length));
  }

  /** SW1, or -1 where there is none. */
  public int sw1() {
    return bytes.length < 2 ? -1 : bytes[bytes.length - 2] & 0xFF;
  }

  /** SW2, or -1 where there is none. */
  public int sw2() {
    return bytes.length < 2 ? -1 : bytes[bytes.length - 1] & 0xFF;
  }

  public boolean is(String sw) {
    return sw().equals(sw);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ResponseApdu that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return Hex.of(bytes);
  }
}
