package jianka.bench.session;

import java.util.Arrays;
import jianka.bench.apdu.CommandApdu;

/** The maintenance commands (维护命令; commands, section 12) by the names scenarios give them. */
public enum MaintenanceCommand {
  /** PIN CHANGE/UNBLOCK with P2 00 (密码解锁): the counter only. */
  PIN_UNBLOCK("PIN UNBLOCK", 0x24, 0x00),
  /** PIN CHANGE/UNBLOCK with P2 01 (密码重装): a new PIN too. */
  PIN_RELOAD("PIN RELOAD", 0x24, 0x01),
  APPLICATION_BLOCK("APPLICATION BLOCK", 0x1E, 0x01),
  CARD_BLOCK("CARD BLOCK", 0x16, 0x00);

  private static final int CLA = 0x84;

  private final String title;
  private final int ins;
  private final int p2;

  MaintenanceCommand(String title, int ins, int p2) {
    this.title = title;
    this.ins = ins;
    this.p2 = p2;
  }

  /**
   * The command of this name.
   *
   * @throws IllegalArgumentException when there is none: a mistake in a scenario
   */
  public static MaintenanceCommand named(String name) {
    return Arrays.stream(values())
        .filter(c -> c.title.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no maintenance command is named " + name));
  }

  CommandApdu header() {
    return header(0x00, p2);
  }

  CommandApdu header(int otherP1, int otherP2) {
    return CommandApdu.header(CLA, ins, otherP1, otherP2);
  }

  /** Whether the command serves the PIN, under key 06; the others block for good. */
  boolean isForPin() {
    return ins == 0x24;
  }

  @Override
  public String toString() {
    return title;
  }
}
