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
    List<Words> strange =
        session.answered().stream()
            .filter(a -> !StatusWords.belongs(a.command(), a.sw()))
            .map(Answered::words)
            .toList();
    checks.that(
        "status-words-of-commands",
        strange.isEmpty(),
        List.of(new Words("those the standard lists for the command", "标准为该命令列出的状态字")),
        strange.isEmpty()
            ? Words.counted(session.answered().size(), "answer", "条应答")
            : new Words(
                String.join("; ", strange.stream().map(Words::en).toList()),
                String.join("；", strange.stream().map(Words::zh).toList())),
        session.answered().stream()
            .filter(a -> !StatusWords.belongs(a.command(), a.sw()))
            .map(Answered::exchange)
            .toList(),
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

    private Words words() {
      return Words.of(
          "%s answered %s (exchange %d)",
          "%s返回%s（交互%d）",
          command,
          sw.isEmpty() ? new Words("no status word", "无状态字") : Words.same(sw),
          exchange);
    }
  }
}
