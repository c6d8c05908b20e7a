package jianka.bench.block;

import java.util.Arrays;
import java.util.Optional;
import jianka.bench.apdu.Hex;

/**
 * A block without CRC (ISO/IEC 14443-4 7.1). The terminal uses neither CID nor NAD, so a card must
 * not either: a block with one of them is none.
 *
 * @param number block number, 0 or 1; 0 in S-blocks
 * @param chained whether another I-block follows
 * @param information information field; of S(WTX) the byte with WTXM
 */
record Block(Kind kind, int number, boolean chained, byte[] information) {

  enum Kind {
    /** I-block: a piece of a command or an answer. */
    I,
    /** R(ACK). */
    ACK,
    /** R(NAK). */
    NAK,
    /** S(DESELECT). */
    DESELECT,
    /** S(WTX): the card asks for time, the terminal grants it. */
    WTX
  }

  private static final int CHAINING = 0x10;
  private static final byte[] NOTHING = {};

  static Block information(int number, boolean chained, byte[] information) {
    return new Block(Kind.I, number, chained, information.clone());
  }

  static Block supervisory(Kind kind, byte... information) {
    return new Block(kind, 0, false, information.clone());
  }

  static Block receive(Kind kind, int number) {
    return new Block(kind, number, false, NOTHING);
  }

  /** Reads a block; empty where the bytes are none, or one with CID or NAD. */
  static Optional<Block> parse(byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.empty();
    }
    int pcb = bytes[0] & 0xFF;
    byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
    int number = pcb & 1;
    return Optional.ofNullable(
        switch (pcb & ~1) {
          case 0x02 -> information(number, false, rest);
          case 0x02 | CHAINING -> information(number, true, rest);
          case 0xA2 -> rest.length == 0 ? receive(Kind.ACK, number) : null;
          case 0xB2 -> rest.length == 0 ? receive(Kind.NAK, number) : null;
          case 0xC2 -> number + rest.length == 0 ? supervisory(Kind.DESELECT) : null;
          case 0xF2 -> number == 0 && isTime(rest) ? supervisory(Kind.WTX, rest) : null;
          default -> null;
        });
  }

  /** WTXM is 1 to 59; the two high bits tell the power of the field (7.3). */
  private static boolean isTime(byte[] information) {
    int wtxm = information.length == 1 ? information[0] & 0x3F : 0;
    return wtxm >= 1 && wtxm <= 59;
  }

  byte[] bytes() {
    int pcb =
        switch (kind) {
          case I -> 0x02 | number | (chained ? CHAINING : 0);
          case ACK -> 0xA2 | number;
          case NAK -> 0xB2 | number;
          case DESELECT -> 0xC2;
          case WTX -> 0xF2;
        };
    return Hex.join(new byte[] {(byte) pcb}, information);
  }

  /** WTXM of S(WTX). */
  int multiplier() {
    return information[0] & 0x3F;
  }

  /** As ISO/IEC 14443-4 writes it: I(0)1 with the chaining bit at its end, R(ACK)0, S(WTX). */
  @Override
  public String toString() {
    return switch (kind) {
      case I -> "I(%d)%d".formatted(chained ? 1 : 0, number);
      case ACK -> "R(ACK)" + number;
      case NAK -> "R(NAK)" + number;
      case DESELECT -> "S(DESELECT)";
      case WTX -> "S(WTX)" + multiplier();
    };
  }
}
