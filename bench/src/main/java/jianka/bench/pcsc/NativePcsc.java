package jianka.bench.pcsc;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jianka.bench.terminal.TerminalException;
import org.jspecify.annotations.Nullable;

/**
 * The PC/SC library of the system. Arguments are built by the widths of {@link PcscAbi} at run
 * time, so that one class serves all platforms.
 */
final class NativePcsc implements Pcsc {

  /** Scope of a context: the system's. */
  private static final int SCOPE_SYSTEM = 2;

  /** The longest answer pcsc-lite passes on: an extended response with room to spare. */
  private static final int ANSWER_ROOM = 65_548;

  private static final int ATR_ROOM = 36;

  private final PcscAbi abi;
  private final NativeLibrary library;
  private final Map<String, Function> functions = new ConcurrentHashMap<>();

  /** One a thread, as every terminal has its own: allocating 64 KiB an exchange costs more. */
  private final ThreadLocal<Memory> answerRoom =
      ThreadLocal.withInitial(() -> new Memory(ANSWER_ROOM));

  private NativePcsc(PcscAbi abi, NativeLibrary library) {
    this.abi = abi;
    this.library = library;
  }

  /** Loads the library of this platform. */
  static NativePcsc load() throws TerminalException {
    PcscAbi abi = PcscAbi.here();
    try {
      return new NativePcsc(abi, NativeLibrary.getInstance(abi.library()));
    } catch (UnsatisfiedLinkError missing) {
      throw new TerminalException(
          TerminalException.Kind.NO_SERVICE, Trouble.libraryMissing(abi.library()), missing);
    }
  }

  @Override
  public long establishContext() throws PcscFailure {
    Memory context = zeroed(8);
    call("SCardEstablishContext", dword(SCOPE_SYSTEM), null, null, context);
    return handleIn(context);
  }

  @Override
  public void releaseContext(long context) throws PcscFailure {
    call("SCardReleaseContext", handle(context));
  }

  @Override
  public List<String> listReaders(long context) throws PcscFailure {
    String function = "SCardListReaders" + abi.suffix();
    try {
      Memory length = zeroed(8);
      call(function, handle(context), null, null, length);
      int characters = dwordIn(length, 0);
      Memory names = zeroed((characters + 1L) * abi.character());
      call(function, handle(context), null, names, length);
      return split(names, dwordIn(length, 0));
    } catch (PcscFailure failure) {
      if (failure.is(PcscCode.SCARD_E_NO_READERS_AVAILABLE)) {
        return List.of();
      }
      throw failure;
    }
  }

  @Override
  public Seen look(long context, String reader) throws PcscFailure {
    Memory name = text(reader);
    Memory state = zeroed(abi.readerStateSize());
    state.setPointer(0, name);
    call("SCardGetStatusChange" + abi.suffix(), handle(context), dword(0), state, dword(1));
    int length = Math.min(dwordIn(state, abi.atrLengthAt()), abi.atrRoom());
    return new Seen(dwordIn(state, abi.eventStateAt()), state.getByteArray(abi.atrAt(), length));
  }

  @Override
  public Link connect(long context, String reader, int sharing, int protocols) throws PcscFailure {
    Memory card = zeroed(8);
    Memory protocol = zeroed(8);
    call(
        "SCardConnect" + abi.suffix(),
        handle(context),
        text(reader),
        dword(sharing),
        dword(protocols),
        card,
        protocol);
    return new Link(handleIn(card), dwordIn(protocol, 0));
  }

  @Override
  public Link reconnect(Link link, int sharing, int protocols, int initialization)
      throws PcscFailure {
    Memory protocol = zeroed(8);
    call(
        "SCardReconnect",
        handle(link.card()),
        dword(sharing),
        dword(protocols),
        dword(initialization),
        protocol);
    return new Link(link.card(), dwordIn(protocol, 0));
  }

  @Override
  public void disconnect(Link link, int disposition) throws PcscFailure {
    call("SCardDisconnect", handle(link.card()), dword(disposition));
  }

  @Override
  public byte[] answerToReset(Link link) throws PcscFailure {
    Memory nameLength = zeroed(8);
    Memory state = zeroed(8);
    Memory protocol = zeroed(8);
    Memory atr = zeroed(ATR_ROOM);
    Memory length = zeroed(8);
    putDword(length, 0, ATR_ROOM);
    call(
        "SCardStatus" + abi.suffix(),
        handle(link.card()),
        null,
        nameLength,
        state,
        protocol,
        atr,
        length);
    return atr.getByteArray(0, Math.min(dwordIn(length, 0), ATR_ROOM));
  }

  @Override
  public byte[] transmit(Link link, byte[] command) throws PcscFailure {
    Memory request = zeroed(abi.ioRequestSize());
    putDword(request, 0, link.protocol());
    putDword(request, abi.dword(), abi.ioRequestSize());
    Memory answer = answerRoom.get();
    Memory length = zeroed(8);
    putDword(length, 0, ANSWER_ROOM);
    call(
        "SCardTransmit",
        handle(link.card()),
        request,
        command,
        dword(command.length),
        null,
        answer,
        length);
    return answer.getByteArray(0, dwordIn(length, 0));
  }

  private void call(String name, @Nullable Object... arguments) throws PcscFailure {
    Function function = functions.computeIfAbsent(name, this::resolve);
    // a LONG of 8 bytes carries the code in its lower half, with or without sign extension
    int code =
        abi.dword() == 8 ? (int) function.invokeLong(arguments) : function.invokeInt(arguments);
    if (code != 0) {
      throw new PcscFailure(name, code);
    }
  }

  private Function resolve(String name) {
    // winscard's functions are stdcall; only a 32-bit Windows knows the difference
    int convention = Platform.isWindows() ? Function.ALT_CONVENTION : Function.C_CONVENTION;
    return library.getFunction(name, convention);
  }

  private Object dword(int value) {
    return abi.dword() == 8 ? (Object) Integer.toUnsignedLong(value) : (Object) value;
  }

  private Object handle(long value) {
    return abi.handle() == 8 ? (Object) value : (Object) (int) value;
  }

  private long handleIn(Pointer memory) {
    return abi.handle() == 8 ? memory.getLong(0) : memory.getInt(0);
  }

  private int dwordIn(Pointer memory, int offset) {
    return abi.dword() == 8 ? (int) memory.getLong(offset) : memory.getInt(offset);
  }

  private void putDword(Pointer memory, int offset, int value) {
    if (abi.dword() == 8) {
      memory.setLong(offset, value);
    } else {
      memory.setInt(offset, value);
    }
  }

  private Memory text(String value) {
    byte[] bytes = value.getBytes(charset());
    Memory memory = zeroed(bytes.length + (long) abi.character());
    memory.write(0, bytes, 0, bytes.length);
    return memory;
  }

  /** Cuts a multi-string: names, each ended by a null character, the list ended by another one. */
  private List<String> split(Memory names, int characters) {
    byte[] bytes = names.getByteArray(0, characters * abi.character());
    List<String> found = new ArrayList<>();
    for (String name : new String(bytes, charset()).split("\0")) {
      if (!name.isEmpty()) {
        found.add(name);
      }
    }
    return found;
  }

  private Charset charset() {
    return abi.character() == 2 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }

  private static Memory zeroed(long size) {
    Memory memory = new Memory(size);
    memory.clear();
    return memory;
  }
}
