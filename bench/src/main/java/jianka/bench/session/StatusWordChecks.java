package jianka.bench.session;

import java.util.List;
import jianka.bench.apdu.CommandText;
import jianka.bench.apdu.ResponseApdu;
import jianka.bench.apdu.StatusWords;
import jianka.bench.profile.Words;

/** Whether the answers of a case use no other status words than their commands have (CMD-012). */
public final class StatusWordChecks {

  private final CardSession session;
  private final Checks checks;

  public StatusWordChecks(CardSession session, Checks checks) {
    this.session = session;
    this.checks = checks;
  }

  /** Every status word of the case so far belongs to the command it answers (T-CMD-10). */
  public void belong() throws CheckFailedException {
    List<String> strange =
        session.answered().stream()
            .filter(a -> !StatusWords.belongs(a.command(), a.sw()))
            .map(a -> "%s: %s (exchange %d)".formatted(a.command(), a.shown(), a.exchange()))
            .toList();
    checks.that(
        "status-words-of-commands",
        strange.isEmpty(),
        List.of("status words of table T-CMD-10"),
        strange.isEmpty() ? session.answered().size() + " answers" : String.join(", ", strange),
        new Words("status words of the case", "本用例的状态字"));
  }

  /**
   * What one command was answered.
   *
   * @param sw four hex digits, or empty where the answer was too short
   */
  record Answered(String command, String sw, int exchange) {

    static Answered of(byte[] command, ResponseApdu response, int exchange) {
      return new Answered(CommandText.of(command).name(), response.sw(), exchange);
    }

    private String shown() {
      return sw.isEmpty() ? "no status word" : sw;
    }
  }
}
