package jianka.bench.apdu;

import java.util.Arrays;
import jianka.bench.terminal.CardInterface;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed short command APDU (ISO/IEC 7816-4). Malformed ones are sent as raw bytes and never
 * take this form.
 *
 * @param cla class byte, 0 to 255
 * @param ins instruction byte
 * @param p1 first parameter
 * @param p2 second parameter
 * @param data command data, 0 to 255 bytes; empty means that Lc is absent
 * @param ne expected length: null absent (Le absent), 256 for Le 00
 */
public record CommandApdu(int cla, int ins, int p1, int p2, byte[] data, @Nullable Integer ne) {

  public CommandApdu {
    data = data.clone();
    if (data.length > 255) {
      throw new IllegalArgumentException("a short command has at most 255 data bytes");
    }
    if (ne != null && (ne < 1 || ne > 256)) {
      throw new IllegalArgumentException("a short command expects 1 to 256 bytes");
    }
  }

  /** Case 1: header only. */
  public static CommandApdu header(int cla, int ins, int p1, int p2) {
    return new CommandApdu(cla, ins, p1, p2, new byte[0], null);
  }

  /** The same command with these data (case 3 or 4). */
  public CommandApdu with(byte[] newData) {
    return new CommandApdu(cla, ins, p1, p2, newData, ne);
  }

  /** The same command with this Le byte; 0 stands for 256. */
  public CommandApdu le(int leByte) {
    return new CommandApdu(cla, ins, p1, p2, data, leByte == 0 ? 256 : leByte);
  }

  /**
   * The bytes as they travel. On contact (T=0, ISO/IEC 7816-3) case 1 carries P3 = 00 and case 4 no
   * Le; contactless the APDU travels whole.
   */
  public byte[] bytes(CardInterface side) {
    boolean contact = side == CardInterface.CONTACT;
    boolean withLc = data.length > 0;
    boolean withLe = ne != null && !(contact && withLc);
    boolean caseOne = !withLc && ne == null;
    int length = 4 + (withLc ? 1 + data.length : 0) + (withLe || (caseOne && contact) ? 1 : 0);
    byte[] bytes = new byte[length];
    bytes[0] = (byte) cla;
    bytes[1] = (byte) ins;
    bytes[2] = (byte) p1;
    bytes[3] = (byte) p2;
    if (withLc) {
      bytes[4] = (byte) data.length;
      System.arraycopy(data, 0, bytes, 5, data.length);
    }
    if (withLe && ne != null) {
      bytes[length - 1] = (byte) ne.intValue();
    }
    return bytes;
  }

  @Override
  public byte[] data() {
    return data.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CommandApdu that
        && Arrays.equals(bytes(CardInterface.CONTACTLESS), that.bytes(CardInterface.CONTACTLESS));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes(CardInterface.CONTACTLESS));
  }

  @Override
  public String toString() {
    return Hex.of(bytes(CardInterface.CONTACTLESS));
  }
}
