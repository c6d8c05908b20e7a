package jianka.bench.session;

import jianka.bench.apdu.CommandApdu;

/** The commands of files, whose P1, P2 and body a scenario writes out (T-CMD-2). */
public enum FileCommand {
  SELECT(0xA4),
  READ_BINARY(0xB0),
  READ_RECORD(0xB2),
  UPDATE_BINARY(0xD6),
  UPDATE_RECORD(0xDC);

  private final int ins;

  FileCommand(int ins) {
    this.ins = ins;
  }

  /**
   * The command of this name, as in the standard.
   *
   * @throws IllegalArgumentException when there is none: a mistake in a scenario
   */
  public static FileCommand named(String name) {
    return valueOf(name.replace(' ', '_'));
  }

  CommandApdu header(int p1, int p2) {
    return CommandApdu.header(0x00, ins, p1, p2);
  }

  /** Whether the card gives data for no data. */
  boolean reads() {
    return this == READ_BINARY || this == READ_RECORD;
  }

  @Override
  public String toString() {
    return name().replace('_', ' ');
  }
}
