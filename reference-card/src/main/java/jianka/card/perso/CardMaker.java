package jianka.card.perso;

import java.util.HexFormat;
import java.util.List;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;

/** Personalises a card in a terminal that holds the applet and nothing else yet. */
public final class CardMaker {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String DONE = "9000";

  private CardMaker() {}

  /** The card refused a command; the message says which, and what that usually means. */
  public static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
      super(message);
    }
  }

  /**
   * Selects the applet and sends the commands of the plan in order.
   *
   * @return number of commands, all answered 9000
   * @throws RefusedException at the first other answer; the card is then neither blank nor issued
   */
  public static int make(Terminal terminal, PersonalisationPlan plan)
      throws TerminalException, RefusedException {
    terminal.connect();
    String selected = send(terminal, HEX.parseHex(PersonalisationPlan.SELECT_APPLET));
    if (!selected.equals(DONE)) {
      throw new RefusedException(
          "the card has no applet of Jianka (SELECT was answered %s): install it first with \"jianka card install\""
              .formatted(selected));
    }
    List<byte[]> commands = plan.commands();
    for (int i = 0; i < commands.size(); i++) {
      String answer = send(terminal, commands.get(i));
      if (!answer.equals(DONE)) {
        throw new RefusedException(
            "command %d of %d (instruction %02X) was answered %s; %s"
                .formatted(
                    i + 1,
                    commands.size(),
                    commands.get(i)[1],
                    answer,
                    i == 0
                        ? "a card that is issued already takes no personalisation: install the applet anew"
                        : "the card is neither blank nor issued now: install the applet anew"));
      }
    }
    return commands.size();
  }

  private static String send(Terminal terminal, byte[] command) throws TerminalException {
    byte[] answer = terminal.transmit(command);
    int from = Math.max(0, answer.length - 2);
    return HEX.formatHex(answer, from, answer.length);
  }
}
