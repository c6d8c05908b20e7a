package jianka.bench.tear;

import java.util.Arrays;
import java.util.List;
import jianka.bench.profile.FileSpec;
import jianka.bench.profile.FileSpec.Structure;
import jianka.bench.session.FileContent;
import jianka.bench.session.NotReachedException;
import jianka.bench.terminal.TerminalException;
import org.jspecify.annotations.Nullable;

/**
 * UPDATE of the kind a file takes, by SFI, under the right its access expression asks for: the
 * value of the last record, the first bytes of a transparent file, a new record of a cyclic one. It
 * changes every byte, so that a mixture shows, and each time to other values, so that a card that
 * writes only what differs writes it all.
 */
class TornUpdate implements TornCommand {

  private static final int SOME_BYTES = 16;
  private static final int HEADER = 2;
  private static final int BY_SFI = 0x80;
  private static final int BY_NUMBER = 4;
  private static final int PREVIOUS = 3;

  final TornCard card;
  final FileSpec file;
  private final boolean shorter;

  private @Nullable FileContent old;
  private FileContent next = new FileContent(List.of());
  private int p1;
  private int p2;
  private byte[] data = new byte[0];
  private byte[] former = new byte[0];

  /**
   * @param shorter whether the new record has a byte less than the old one
   */
  TornUpdate(TornCard card, FileSpec file, boolean shorter) {
    this.card = card;
    this.file = file;
    this.shorter = shorter;
  }

  @Override
  public Expected prepare() throws Exception {
    FileContent content = old;
    if (content == null) {
      card.session.saved().save(file, card.contents.read(file));
      content = read();
      old = content;
    }
    plan(content);
    card.contents.enter(file, file.write());
    return new Expected(state(content), state(next));
  }

  /** What the file holds, of a transparent one as much as one READ BINARY gives. */
  private FileContent read() throws Exception {
    if (file.structure() != Structure.TRANSPARENT) {
      return card.contents.read(file);
    }
    card.contents.enter(file, file.read());
    card.files.readWholeBinary(BY_SFI | file.sfi(), 0);
    card.session.require("READ BINARY of " + file.fid(), "读" + file.fid());
    return new FileContent(List.of(card.session.response().data()));
  }

  private void plan(FileContent content) throws NotReachedException {
    if (file.structure() == Structure.CYCLIC) {
      p1 = 0;
      p2 = file.sfi() << 3 | PREVIOUS;
      former = content.count() == 0 ? new byte[file.recordLength()] : content.record(1);
      data = other(former, 0);
      next = new FileContent(List.of(data)).followedBy(content.records()).first(file.records());
      return;
    }
    if (content.count() == 0) {
      throw card.session.notReached(name() + " has no record", name() + "没有记录");
    }
    if (file.structure() == Structure.TRANSPARENT) {
      p1 = BY_SFI | file.sfi();
      p2 = 0;
      former = Arrays.copyOf(content.record(1), SOME_BYTES);
      data = other(former, 0);
      next = content.withBytes(0, data);
      return;
    }
    p1 = content.count();
    p2 = file.sfi() << 3 | BY_NUMBER;
    former = content.record(p1);
    data = other(former, HEADER);
    if (shorter) {
      data = Arrays.copyOf(data, data.length - 1);
      data[1]--;
    }
    next = content.with(p1, data);
  }

  @Override
  public void send() throws TerminalException {
    update(data);
  }

  private void update(byte[] bytes) throws TerminalException {
    if (file.structure() == Structure.TRANSPARENT) {
      card.files.updateBinary(p1, p2, bytes);
    } else {
      card.files.updateRecord(p1, p2, bytes);
    }
  }

  @Override
  public State look() throws Exception {
    return state(read());
  }

  @Override
  public String useRight() throws Exception {
    card.enterFromSsse(file.df());
    update(former);
    return card.session.response().sw();
  }

  @Override
  public void undo(State seen) throws Exception {
    FileContent content = old;
    if (content == null || seen.equals(state(content))) {
      return;
    }
    if (file.structure() == Structure.CYCLIC) {
      // no command takes a record away: the next cut begins with what is there now
      old = next;
      return;
    }
    card.contents.enter(file, file.write());
    update(former);
    card.session.require("UPDATE with the former content", "写回原内容");
  }

  State next() {
    return state(next);
  }

  private State state(FileContent content) {
    return State.content(name(), content.toString());
  }

  private String name() {
    return file.df() + " " + file.fid();
  }

  /** Other bytes from this position on, none of them as it was. */
  private byte[] other(byte[] bytes, int from) {
    byte[] mask = card.session.random("mask of the bytes to write", bytes.length - from);
    byte[] other = bytes.clone();
    for (int i = 0; i < mask.length; i++) {
      other[from + i] ^= mask[i] == 0 ? (byte) 0xFF : mask[i];
    }
    return other;
  }
}
