package jianka.card.perso;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a contactless card is free in before and below its commands (ISO/IEC 14443-3, 14443-4).
 *
 * @param uid its UID of 4 or 7 bytes; null for a random one at each activation
 * @param asksForTime whether it takes longer than FWT for EXTERNAL AUTHENTICATION and asks for that
 *     time by S(WTX)
 */
public record ContactlessForm(byte @Nullable [] uid, boolean asksForTime) {

  private static final int SERIAL_LENGTH = 4;

  public ContactlessForm {
    uid = uid == null ? null : uid.clone();
  }

  @Override
  public byte @Nullable [] uid() {
    return uid == null ? null : uid.clone();
  }

  /**
   * The form a profile states under {@code reset}.
   *
   * @param uid random, fixed 4 or fixed 7
   * @param ats the answer to select, whose last bytes make a fixed UID that of one card
   * @throws IllegalArgumentException if there is no such kind of UID
   */
  static ContactlessForm of(String uid, byte[] ats, boolean asksForTime) {
    byte[] serial = Arrays.copyOfRange(ats, Math.max(0, ats.length - SERIAL_LENGTH), ats.length);
    return new ContactlessForm(
        switch (uid) {
          case "random" -> null;
          // neither 08, which says random, nor 88, the cascade tag
          case "fixed 4" -> joined(new byte[] {0x11}, Arrays.copyOfRange(serial, 1, SERIAL_LENGTH));
          case "fixed 7" -> joined(new byte[] {0x7F, 0, 0}, serial);
          default ->
              throw new IllegalArgumentException("must be random, fixed 4 or fixed 7, is " + uid);
        },
        asksForTime);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
