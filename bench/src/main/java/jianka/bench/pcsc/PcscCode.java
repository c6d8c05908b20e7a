package jianka.bench.pcsc;

import java.util.Optional;
import jianka.bench.terminal.TerminalException.Kind;

/** Return codes of PC/SC that are told apart, each with the trouble it stands for. */
enum PcscCode {
  SCARD_F_INTERNAL_ERROR(0x80100001, Kind.COMMUNICATION),
  SCARD_E_INVALID_HANDLE(0x80100003, Kind.COMMUNICATION),
  SCARD_E_INVALID_PARAMETER(0x80100004, Kind.UNSUPPORTED),
  SCARD_E_NO_MEMORY(0x80100006, Kind.COMMUNICATION),
  SCARD_E_INSUFFICIENT_BUFFER(0x80100008, Kind.COMMUNICATION),
  SCARD_E_UNKNOWN_READER(0x80100009, Kind.NO_READER),
  SCARD_E_TIMEOUT(0x8010000A, Kind.TIMEOUT),
  SCARD_E_SHARING_VIOLATION(0x8010000B, Kind.SHARING),
  SCARD_E_NO_SMARTCARD(0x8010000C, Kind.NO_CARD),
  SCARD_E_PROTO_MISMATCH(0x8010000F, Kind.MUTE_CARD),
  SCARD_E_NOT_READY(0x80100010, Kind.COMMUNICATION),
  SCARD_E_INVALID_VALUE(0x80100011, Kind.UNSUPPORTED),
  SCARD_F_COMM_ERROR(0x80100013, Kind.NO_SERVICE),
  SCARD_E_NOT_TRANSACTED(0x80100016, Kind.COMMUNICATION),
  SCARD_E_READER_UNAVAILABLE(0x80100017, Kind.NO_READER),
  SCARD_E_NO_SERVICE(0x8010001D, Kind.NO_SERVICE),
  SCARD_E_SERVICE_STOPPED(0x8010001E, Kind.NO_SERVICE),
  /** Of pcsc-lite; the same number means "unexpected" on Windows. */
  SCARD_E_UNSUPPORTED_FEATURE(0x8010001F, Kind.UNSUPPORTED),
  SCARD_E_NO_ACCESS(0x80100027, Kind.NO_SERVICE),
  SCARD_E_NO_READERS_AVAILABLE(0x8010002E, Kind.NO_READER),
  SCARD_E_COMM_DATA_LOST(0x8010002F, Kind.COMMUNICATION),
  SCARD_W_UNSUPPORTED_CARD(0x80100065, Kind.MUTE_CARD),
  SCARD_W_UNRESPONSIVE_CARD(0x80100066, Kind.SILENT_CARD),
  SCARD_W_UNPOWERED_CARD(0x80100067, Kind.MUTE_CARD),
  SCARD_W_RESET_CARD(0x80100068, Kind.COMMUNICATION),
  SCARD_W_REMOVED_CARD(0x80100069, Kind.CARD_REMOVED),
  SCARD_W_SECURITY_VIOLATION(0x8010006A, Kind.NO_SERVICE);

  private final int number;
  private final Kind kind;

  PcscCode(int number, Kind kind) {
    this.number = number;
    this.kind = kind;
  }

  int number() {
    return number;
  }

  Kind kind() {
    return kind;
  }

  static Optional<PcscCode> of(int number) {
    for (PcscCode code : values()) {
      if (code.number == number) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  /** The name and number of a code, for messages. */
  static String nameOf(int number) {
    return of(number)
        .map(code -> "%s (%08X)".formatted(code.name(), number))
        .orElseGet(() -> "%08X".formatted(number));
  }
}
