package jianka.bench.tear;

import jianka.bench.profile.FileSpec;
import jianka.bench.terminal.TerminalException;

/** READ RECORD after an UPDATE that the card has confirmed: what is cut later undoes nothing. */
final class ReadingAfterUpdate extends TornUpdate {

  private static final int BY_NUMBER = 4;

  ReadingAfterUpdate(TornCard card, FileSpec file) {
    super(card, file, false);
  }

  @Override
  public Expected prepare() throws Exception {
    super.prepare();
    super.send();
    card.session.require("UPDATE of " + file.df() + " " + file.fid(), "写" + file.fid());
    return Expected.same(next());
  }

  @Override
  public void send() throws TerminalException {
    card.files.readRecord(1, file.sfi() << 3 | BY_NUMBER, 0);
  }
}
