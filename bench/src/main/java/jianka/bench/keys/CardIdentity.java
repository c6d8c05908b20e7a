package jianka.bench.keys;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import jianka.bench.apdu.Hex;

/**
 * The diversification factors of one card (T-SEC-3).
 *
 * @param province F1, 8 bytes: two digits of the city code ‖ 303030307368
 * @param city F2, 8 bytes: six digits of the city code ‖ 7378
 * @param card F3, 8 bytes: T6 to TD of the historical bytes
 */
public record CardIdentity(byte[] province, byte[] city, byte[] card) {

  public CardIdentity {
    province = province.clone();
    city = city.clone();
    card = card.clone();
  }

  /** The factors from a city code and the 13 historical bytes, F2 by the rule. */
  public static CardIdentity of(String cityCode, byte[] historicalBytes) {
    return of(cityCode, historicalBytes, "");
  }

  /**
   * The factors from a city code and the 13 historical bytes.
   *
   * @param cityCode six digits, the first three bytes of item 01
   * @param declaredF2 the 8 bytes that a region has agreed for F2 in hex; anything else stands for
   *     the rule
   */
  public static CardIdentity of(String cityCode, byte[] historicalBytes, String declaredF2) {
    byte[] digits = cityCode.getBytes(StandardCharsets.US_ASCII);
    byte[] f1 = Hex.join(Arrays.copyOf(digits, 2), Hex.bytes("303030307368"));
    byte[] f2 =
        declaredF2.matches("[0-9A-F]{16}")
            ? Hex.bytes(declaredF2)
            : Hex.join(digits, Hex.bytes("7378"));
    byte[] f3 = Arrays.copyOfRange(historicalBytes, 5, 13);
    return new CardIdentity(f1, f2, f3);
  }

  /** A card that differs in the last byte of its serial (TD) alone. */
  public CardIdentity withNextSerial() {
    return new CardIdentity(province, city, counted(card, card.length - 1));
  }

  /** A card with the same historical bytes, of the city whose code differs in its last digit. */
  public CardIdentity withNextCity() {
    return new CardIdentity(province, counted(city, 5), card);
  }

  /** With the last bit of one byte turned over: 0 becomes 1, the digit '0' becomes '1'. */
  private static byte[] counted(byte[] factor, int index) {
    byte[] other = factor.clone();
    other[index] ^= 0x01;
    return other;
  }

  @Override
  public byte[] province() {
    return province.clone();
  }

  @Override
  public byte[] city() {
    return city.clone();
  }

  @Override
  public byte[] card() {
    return card.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CardIdentity that
        && Arrays.equals(province, that.province)
        && Arrays.equals(city, that.city)
        && Arrays.equals(card, that.card);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(card);
  }
}
