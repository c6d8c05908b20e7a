package jianka.bench.pcsc;

import com.sun.jna.Native;
import com.sun.jna.Platform;

/**
 * How the PC/SC functions are compiled on a platform. All sizes are in bytes.
 *
 * @param library name for the loader
 * @param suffix ending of the functions that take text: they are called by their wide form on
 *     Windows, because the other one cannot express every reader name
 * @param dword size of DWORD and LONG: C {@code long} in pcsc-lite, 4 elsewhere
 * @param handle size of SCARDCONTEXT and SCARDHANDLE
 * @param pointer size of an address
 * @param character size of one character of a reader name (1: UTF-8, 2: UTF-16)
 * @param atrRoom size of the ATR field of SCARD_READERSTATE
 */
record PcscAbi(
    String library, String suffix, int dword, int handle, int pointer, int character, int atrRoom) {

  /** The platform this program runs on. */
  static PcscAbi here() {
    if (Platform.isWindows()) {
      return windows(Native.POINTER_SIZE);
    }
    return Platform.isMac() ? macOs() : pcscLite(Native.LONG_SIZE, Native.POINTER_SIZE);
  }

  static PcscAbi pcscLite(int longSize, int pointerSize) {
    // the name with its version: the one without belongs to the development package
    return new PcscAbi("libpcsclite.so.1", "", longSize, longSize, pointerSize, 1, 33);
  }

  static PcscAbi macOs() {
    return new PcscAbi("PCSC", "", 4, 4, 8, 1, 33);
  }

  static PcscAbi windows(int pointerSize) {
    return new PcscAbi("winscard", "W", 4, pointerSize, pointerSize, 2, 36);
  }

  /** Offset of dwCurrentState in SCARD_READERSTATE: after szReader and pvUserData. */
  int currentStateAt() {
    return 2 * pointer;
  }

  int eventStateAt() {
    return currentStateAt() + dword;
  }

  int atrLengthAt() {
    return eventStateAt() + dword;
  }

  int atrAt() {
    return atrLengthAt() + dword;
  }

  /**
   * Room for one SCARD_READERSTATE. Only one is ever passed, so padding at its end need not be
   * exact (macOS packs it), only large enough.
   */
  int readerStateSize() {
    return (atrAt() + atrRoom + 7) / 8 * 8;
  }

  /** Size of SCARD_IO_REQUEST: dwProtocol, cbPciLength. */
  int ioRequestSize() {
    return 2 * dword;
  }
}
