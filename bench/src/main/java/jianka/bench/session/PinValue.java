package jianka.bench.session;

import java.util.function.Function;
import jianka.bench.apdu.Hex;

/**
 * A PIN as a scenario names it, coded when it is sent: packed digits, an odd number filled with F
 * (SEC-001).
 *
 * @param right whether it is the PIN of the product
 * @param coded the bytes, from what is known of the product's PIN
 */
public record PinValue(boolean right, Function<PinOperations, byte[]> coded) {

  /** The PIN of the product. */
  public static PinValue ofProduct() {
    return new PinValue(true, PinOperations::right);
  }

  /** A PIN as long as that of the product and wrong in every digit. */
  public static PinValue wrong() {
    return new PinValue(false, PinOperations::wrong);
  }

  /** The digits of the product's PIN in ASCII, at most 8 of them. */
  public static PinValue ascii() {
    return new PinValue(false, PinOperations::ascii);
  }

  /** These digits; none stand for the empty PIN. */
  public static PinValue digits(String digits) {
    return new PinValue(false, pin -> PinOperations.packed(digits));
  }

  /** These bytes, whatever they are. */
  public static PinValue bytes(byte[] bytes) {
    String hex = Hex.of(bytes);
    return new PinValue(false, pin -> Hex.bytes(hex));
  }
}
