package jianka.bench.tear;

import jianka.bench.apdu.CommandApdu;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.FileSpec;
import org.jspecify.annotations.Nullable;

/** A command that only reads or selects: cut or not, nothing may change (TRN-110). */
final class TornReading implements TornCommand {

  private static final String KEY = "UKSSSE";

  private final TornCard card;
  private final CommandApdu command;
  private @Nullable State before;

  TornReading(TornCard card, CommandApdu command) {
    this.card = card;
    this.command = command;
  }

  /** INTERNAL AUTHENTICATION over made-up data. */
  static CommandApdu internalAuthentication() {
    byte[] data = Hex.bytes("00112233445566778899AABBCCDDEEFF");
    return CommandApdu.header(0x00, 0x88, 0, 0).with(data).le(0);
  }

  @Override
  public Expected prepare() throws Exception {
    State known = before;
    if (known == null) {
      card.enter("SSSE");
      known = look();
      before = known;
    }
    card.enter("SSSE");
    return Expected.same(known);
  }

  @Override
  public void send() throws Exception {
    card.session.transmit(command);
  }

  /**
   * Tries of the PIN and of a key, and what a file holds; the try that the look takes comes back.
   */
  @Override
  public State look() throws Exception {
    State tries = State.tries("PIN", card.pinTries()).and(State.tries(KEY, card.keyTries(KEY)));
    card.keys.requireAuthenticated(KEY);
    FileSpec file = card.fileOf(KEY);
    String name = file.df() + " " + file.fid();
    return tries.and(State.content(name, card.contents.read(file).toString()));
  }

  @Override
  public void undo(State seen) {}
}
