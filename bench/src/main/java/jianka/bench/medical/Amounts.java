package jianka.bench.medical;

import java.nio.ByteBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The amounts of a transaction in fen, each 0 to FFFFFFFF (CMD-166). A load has the account amount
 * alone.
 *
 * @param account taken from the account, or loaded to it
 * @param own self-paid amount (个人自付)
 * @param pooled paid by the pooled fund (统筹基金支付)
 */
public record Amounts(long account, long own, long pooled) {

  /** Bytes of one amount. */
  static final int LENGTH = 4;

  static final long HIGHEST = 0xFFFFFFFFL;

  private static final Pattern TEXT = Pattern.compile("(\\d+)(?:, (\\d+) and (\\d+))?");

  static final Amounts NOTHING = new Amounts(0, 0, 0);

  public Amounts {
    for (long each : new long[] {account, own, pooled}) {
      if (each < 0 || each > HIGHEST) {
        throw new IllegalArgumentException(each + " fen has no room in four bytes");
      }
    }
  }

  /** Amounts as a scenario writes them: {@code 2500, 1200 and 3800}, or {@code 30000} alone. */
  public static Amounts parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no amounts: " + text);
    }
    boolean three = matcher.group(2) != null;
    return new Amounts(
        Long.parseLong(matcher.group(1)),
        three ? Long.parseLong(matcher.group(2)) : 0,
        three ? Long.parseLong(matcher.group(3)) : 0);
  }

  /** The account amount. */
  byte[] accountBytes() {
    return bytes(account);
  }

  /** Account ‖ own ‖ pooled amount. */
  byte[] bytes() {
    return ByteBuffer.allocate(3 * LENGTH)
        .putInt((int) account)
        .putInt((int) own)
        .putInt((int) pooled)
        .array();
  }

  static byte[] bytes(long amount) {
    return ByteBuffer.allocate(LENGTH).putInt((int) amount).array();
  }

  /** The amount at this place, read as an unsigned number. */
  static long read(byte[] bytes, int offset) {
    return ByteBuffer.wrap(bytes).getInt(offset) & HIGHEST;
  }
}
