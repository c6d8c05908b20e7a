package jianka.bench.pcsc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jianka.bench.terminal.TerminalException;
import jianka.bench.terminal.TerminalException.Kind;

/** The PC/SC readers of this machine, and finding those a terminal URI means. */
public final class PcscReaders {

  private PcscReaders() {}

  /**
   * All readers, in the order PC/SC gives them, with what is in them. Looking does not disturb a
   * card.
   *
   * @return empty when the service runs but has no reader
   * @throws TerminalException {@link Kind#NO_SERVICE} when PC/SC is missing or does not run
   */
  public static List<PcscReader> list() throws TerminalException {
    return list(NativePcsc.load());
  }

  /**
   * The readers that {@code pcsc:NAME} stands for. {@code *} means all with a card in them, mute
   * ones and ones in use included, because leaving them out silently would hide trouble.
   *
   * @param name what follows {@code pcsc:}: a full reader name, a part of one that fits no other
   *     (upper and lower case alike), or {@code *}
   * @return at least one
   * @throws TerminalException {@link Kind#NO_READER} with the candidates; {@link Kind#NO_CARD} for
   *     {@code *} when every reader is empty
   */
  public static List<PcscReader> select(String name) throws TerminalException {
    return select(name, list());
  }

  static List<PcscReader> select(String name, List<PcscReader> readers) throws TerminalException {
    if (readers.isEmpty()) {
      throw new TerminalException(
          Kind.NO_READER,
          "the PC/SC service has no reader: plug one in; a USB reader needs its driver"
              + " (package libccid on Debian)");
    }
    if (!name.equals("*")) {
      return List.of(match(name, readers));
    }
    List<PcscReader> withCard = readers.stream().filter(PcscReader::hasCard).toList();
    if (withCard.isEmpty()) {
      throw new TerminalException(
          Kind.NO_CARD, "no reader has a card: insert one; readers: " + named(readers));
    }
    return withCard;
  }

  private static PcscReader match(String name, List<PcscReader> readers) throws TerminalException {
    for (PcscReader reader : readers) {
      if (reader.name().equals(name)) {
        return reader;
      }
    }
    String part = name.toLowerCase(Locale.ROOT);
    List<PcscReader> fitting =
        readers.stream()
            .filter(reader -> reader.name().toLowerCase(Locale.ROOT).contains(part))
            .toList();
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    if (fitting.isEmpty()) {
      throw new TerminalException(Kind.NO_READER, unknown(name, readers));
    }
    throw new TerminalException(
        Kind.NO_READER,
        "\"%s\" fits %d readers: %s; give more of the name"
            .formatted(name, fitting.size(), named(fitting)));
  }

  /** The message for a reader that is not there. */
  static String unknown(String name, List<PcscReader> readers) {
    String others =
        readers.isEmpty() ? "there is no reader at all" : "the readers are: " + named(readers);
    return "no reader is called \"%s\"; %s".formatted(name, others);
  }

  static List<PcscReader> list(Pcsc pcsc) throws TerminalException {
    try {
      return lookAtAll(pcsc);
    } catch (PcscFailure failure) {
      throw Trouble.withService(failure);
    }
  }

  /** All readers, through a context of its own. */
  static List<PcscReader> lookAtAll(Pcsc pcsc) throws PcscFailure {
    long context = pcsc.establishContext();
    try {
      List<PcscReader> found = new ArrayList<>();
      for (String name : pcsc.listReaders(context)) {
        found.add(look(pcsc, context, name));
      }
      return List.copyOf(found);
    } finally {
      pcsc.releaseContext(context);
    }
  }

  private static PcscReader look(Pcsc pcsc, long context, String name) throws PcscFailure {
    try {
      Pcsc.Seen seen = pcsc.look(context, name);
      return new PcscReader(name, PcscReader.State.of(seen.state()), seen.atr());
    } catch (PcscFailure failure) {
      if (failure.is(PcscCode.SCARD_E_UNKNOWN_READER)) {
        // unplugged since the names were asked for
        return new PcscReader(name, PcscReader.State.UNAVAILABLE, new byte[0]);
      }
      throw failure;
    }
  }

  private static String named(List<PcscReader> readers) {
    return readers.stream().map(PcscReader::toString).collect(Collectors.joining(", "));
  }
}
