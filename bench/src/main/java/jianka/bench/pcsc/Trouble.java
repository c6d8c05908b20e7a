package jianka.bench.pcsc;

import com.sun.jna.Platform;
import java.util.List;
import jianka.bench.terminal.TerminalException;
import jianka.bench.terminal.TerminalException.Kind;
import org.jspecify.annotations.Nullable;

/** Says in words what a failure means and what to do about it. */
final class Trouble {

  /** When a failure happened: no card is normal before a session and a loss within one. */
  enum Moment {
    CONNECT,
    SESSION
  }

  private Trouble() {}

  /** A failure of the service itself, before any reader is named. */
  static TerminalException withService(PcscFailure failure) {
    Kind kind = kindOf(failure);
    String message =
        kind == Kind.NO_SERVICE
            ? serviceMessage(failure.code())
            : "the readers cannot be listed: PC/SC reports an unexpected error";
    return build(kind, message, failure);
  }

  /**
   * A failure with one reader.
   *
   * @param present the readers there are, for the message about an unknown one
   */
  static TerminalException with(
      String reader, Moment moment, PcscFailure failure, List<PcscReader> present) {
    Kind kind = inMoment(kindOf(failure), moment);
    String message =
        switch (kind) {
          case NO_SERVICE -> serviceMessage(failure.code());
          case NO_READER -> readerMessage(reader, moment, present);
          case NO_CARD -> quoted(reader) + " has no card: insert one";
          case CARD_REMOVED -> removedMessage(reader);
          case MUTE_CARD, SILENT_CARD -> muteMessage(reader, failure.code());
          case SHARING ->
              "another program uses the card in "
                  + quoted(reader)
                  + ": close it (gpg's scdaemon, a browser, a middleware), then try again";
          case TIMEOUT -> quoted(reader) + " did not answer in time";
          case UNSUPPORTED -> quoted(reader) + " or its driver refuses what was asked";
          case COMMUNICATION -> communicationMessage(reader, failure.code());
        };
    return build(kind, message, failure);
  }

  static TerminalException removed(String reader, @Nullable PcscFailure failure) {
    return failure == null
        ? new TerminalException(Kind.CARD_REMOVED, removedMessage(reader))
        : build(Kind.CARD_REMOVED, removedMessage(reader), failure);
  }

  /** Whether a failure within a session can be the first sign of a card that was taken out. */
  static boolean mayHideRemoval(PcscFailure failure) {
    PcscCode code = PcscCode.of(failure.code()).orElse(PcscCode.SCARD_F_INTERNAL_ERROR);
    return switch (code) {
      case SCARD_F_INTERNAL_ERROR,
          SCARD_E_NOT_READY,
          SCARD_E_NOT_TRANSACTED,
          SCARD_E_COMM_DATA_LOST,
          SCARD_W_UNRESPONSIVE_CARD,
          SCARD_W_UNPOWERED_CARD ->
          true;
      default -> false;
    };
  }

  /** PC/SC's own lower limit; the card never sees such a command. */
  static TerminalException tooShort(String reader, int length, PcscFailure failure) {
    return build(
        Kind.UNSUPPORTED,
        "PC/SC does not send a command of %d bytes to the card in %s: 4 are the least"
            .formatted(length, quoted(reader)),
        failure);
  }

  static String libraryMissing(String library) {
    return "the PC/SC library "
        + library
        + " cannot be loaded: "
        + (Platform.isLinux()
            ? "install it (Debian: apt-get install libpcsclite1 pcscd)"
            : "it belongs to the operating system; check that Java and the system are both 64-bit");
  }

  private static Kind kindOf(PcscFailure failure) {
    return PcscCode.of(failure.code()).map(PcscCode::kind).orElse(Kind.COMMUNICATION);
  }

  private static Kind inMoment(Kind kind, Moment moment) {
    if (moment == Moment.SESSION && kind == Kind.NO_CARD) {
      return Kind.CARD_REMOVED;
    }
    return moment == Moment.CONNECT && kind == Kind.CARD_REMOVED ? Kind.NO_CARD : kind;
  }

  private static String serviceMessage(int code) {
    if (code == PcscCode.SCARD_W_SECURITY_VIOLATION.number()
        || code == PcscCode.SCARD_E_NO_ACCESS.number()) {
      return "the PC/SC service refuses this user: pcscd's polkit rules usually allow only a local"
          + " session; run as root or add a rule for org.debian.pcsc-lite.access_pcsc and"
          + " org.debian.pcsc-lite.access_card";
    }
    String start =
        Platform.isWindows()
            ? "start the service 'Smart Card' (sc start SCardSvr); it also stops by itself when no"
                + " reader is plugged in"
            : Platform.isMac()
                ? "plug a reader in; macOS starts the service by itself"
                : "start it with 'systemctl start pcscd.socket', or 'pcscd' as root where there is"
                    + " no systemd";
    String socket = System.getenv("PCSCLITE_CSOCK_NAME");
    return "the PC/SC service is not running: "
        + start
        + (socket == null ? "" : " (PCSCLITE_CSOCK_NAME asks for the one at " + socket + ")");
  }

  private static String readerMessage(String reader, Moment moment, List<PcscReader> present) {
    return moment == Moment.CONNECT
        ? PcscReaders.unknown(reader, present)
        : quoted(reader) + " has gone: it was unplugged, or its driver gave up; plug it in again";
  }

  private static String removedMessage(String reader) {
    return "the card was taken out of "
        + quoted(reader)
        + " during the session: insert it again and repeat the case";
  }

  private static String muteMessage(String reader, int code) {
    return code == PcscCode.SCARD_E_PROTO_MISMATCH.number()
        ? "the card in " + quoted(reader) + " offers neither T=0 nor T=1 in its answer to reset"
        : "the card in "
            + quoted(reader)
            + " gives no usable answer to reset: clean the contacts, check that the chip is on the"
            + " right side, try another reader";
  }

  private static String communicationMessage(String reader, int code) {
    PcscCode known = PcscCode.of(code).orElse(PcscCode.SCARD_F_INTERNAL_ERROR);
    return switch (known) {
      case SCARD_W_RESET_CARD ->
          "the card in "
              + quoted(reader)
              + " was reset by somebody else (another program, or the driver after an error): its"
              + " security states are lost; repeat the case";
      case SCARD_E_INVALID_HANDLE ->
          "the connection to "
              + quoted(reader)
              + " is no longer valid: the PC/SC service restarted";
      case SCARD_E_INSUFFICIENT_BUFFER ->
          "the command or the answer in " + quoted(reader) + " is longer than PC/SC carries";
      default ->
          "the exchange with the card in "
              + quoted(reader)
              + " failed although the card is in place: the card stayed mute or the reader could not"
              + " read it; reset and try again";
    };
  }

  private static TerminalException build(Kind kind, String message, PcscFailure failure) {
    return new TerminalException(kind, message + " [" + failure.getMessage() + "]", failure);
  }

  private static String quoted(String reader) {
    return '"' + reader + '"';
  }
}
