package jianka.bench.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jianka.bench.profile.FileSpec;
import org.jspecify.annotations.Nullable;

/**
 * Files whose content a case has read before it writes: what they held at first, to be put back,
 * and what the last save saw, to compare with.
 */
public final class SavedFiles {

  private static final int UPDATE_BINARY = 0xD6;
  private static final int UPDATE_RECORD = 0xDC;
  private static final int HEADER = 5;

  private final Map<FileSpec, FileContent> atFirst = new LinkedHashMap<>();
  private final Map<FileSpec, FileContent> atLast = new LinkedHashMap<>();
  private final List<byte[]> added = new ArrayList<>();
  private byte[] lastUpdate = new byte[HEADER];
  private final Map<FileSpec, FileContent> unchanged = new LinkedHashMap<>();
  private boolean written;
  private boolean refused;

  /** Takes note of a command that goes to the card; an UPDATE of any class may change a file. */
  void sent(byte[] command) {
    if (command.length < HEADER) {
      return;
    }
    int ins = command[1] & 0xFF;
    if (ins == UPDATE_BINARY || ins == UPDATE_RECORD) {
      written = true;
      unchanged.clear();
      lastUpdate = command.clone();
    }
  }

  /** Takes note of what a file holds. */
  public void save(FileSpec file, FileContent content) {
    atFirst.putIfAbsent(file, content);
    atLast.put(file, content);
    added.clear();
    refused = false;
  }

  /** What the last save of the file saw, or null where it was never saved. */
  @Nullable FileContent last(FileSpec file) {
    return atLast.get(file);
  }

  /** What the files held before the case wrote. */
  Map<FileSpec, FileContent> first() {
    return new LinkedHashMap<>(atFirst);
  }

  /** A record was sent to be added. */
  public void adds(byte[] record) {
    added.add(record.clone());
  }

  /** A record that was to be added was refused: the file keeps what it held. */
  public void refuses() {
    refused = true;
  }

  /** Whether the last record to be added was refused. */
  boolean refused() {
    return refused;
  }

  /** Records sent to be added since the last save, in the order of sending. */
  List<byte[]> added() {
    return List.copyOf(added);
  }

  /** P1 and P2 of the last UPDATE as one number. */
  int lastParameters() {
    return (lastUpdate[2] & 0xFF) << 8 | lastUpdate[3] & 0xFF;
  }

  /** The data of the last UPDATE. */
  byte[] lastData() {
    return java.util.Arrays.copyOfRange(lastUpdate, HEADER, lastUpdate.length);
  }

  /** What the file was seen to hold since the last UPDATE of any file, or null. */
  @Nullable FileContent current(FileSpec file) {
    return unchanged.get(file);
  }

  /** The file was seen with this content: where it is the first one, nothing is left to do. */
  void seen(FileSpec file, FileContent content) {
    unchanged.put(file, content);
    if (atFirst.size() == 1 && content.equals(atFirst.get(file))) {
      written = false;
    }
  }

  /** Whether saved files may have changed since. */
  boolean mayHaveChanged() {
    return written && !atFirst.isEmpty();
  }
}
