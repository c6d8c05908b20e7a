package jianka.cli;

import java.io.PrintStream;
import jianka.bench.campaign.PlannedCase;
import jianka.bench.campaign.Progress;
import jianka.reports.text.Language;

/**
 * A line that counts cases while a campaign runs. On a terminal it is rewritten in place; in a log
 * only cases that went wrong leave a line.
 */
final class ConsoleProgress implements Progress, AutoCloseable {

  private static final long REPAINT_NANOS = 50_000_000;

  private final int cases;
  private final boolean chinese;
  private final PrintStream out;
  private final boolean live = System.console() != null;
  private int done;
  private int failed;
  private int undecided;
  private long painted;

  ConsoleProgress(int cases, Language language, PrintStream out) {
    this.cases = cases;
    this.chinese = language == Language.ZH;
    this.out = out;
  }

  @Override
  public synchronized void ended(PlannedCase planned, String outcome, boolean caseFailed) {
    done++;
    boolean decided = outcome.equals("completed");
    if (caseFailed) {
      failed++;
    } else if (!decided) {
      undecided++;
    }
    if (live) {
      repaint();
    } else if (caseFailed || !decided) {
      out.printf("[%d/%d] %s %s%n", done, cases, caseFailed ? "✗" : "?", planned.testCase().id());
    }
  }

  private void repaint() {
    long now = System.nanoTime();
    if (now - painted < REPAINT_NANOS && done < cases) {
      return;
    }
    painted = now;
    String format = chinese ? "\r%d/%d  不符 %d  未决 %d " : "\r%d/%d  failed %d  undecided %d ";
    out.printf(format, done, cases, failed, undecided);
    out.flush();
  }

  @Override
  public synchronized void close() {
    if (live && done > 0) {
      out.println();
    }
  }
}
