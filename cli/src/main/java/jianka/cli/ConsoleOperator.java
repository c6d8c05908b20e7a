package jianka.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import jianka.bench.operator.Operator;
import jianka.bench.operator.OperatorAnswer;
import jianka.bench.operator.OperatorTask;
import jianka.reports.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Asks the person at the console. A thread of its own reads, because reading cannot be interrupted
 * and Ctrl-C must end the run in order.
 */
final class ConsoleOperator implements Operator {

  private final String name;
  private final boolean chinese;
  private final InputStream in;
  private final PrintStream out;
  private final Clock clock;
  private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();
  private @Nullable Thread reading;
  private boolean ended;

  ConsoleOperator(String name, Language language, InputStream in, PrintStream out, Clock clock) {
    this.name = name;
    this.chinese = language == Language.ZH;
    this.in = in;
    this.out = out;
    this.clock = clock;
  }

  @Override
  public boolean takes(String caseId) {
    return true;
  }

  /** No more answers: what is asked from now on is inconclusive; callable from any thread. */
  void leave() {
    lines.add(Optional.empty());
  }

  @Override
  public synchronized OperatorAnswer answer(OperatorTask task) {
    out.println();
    out.println(task.caseId());
    out.println(word("  do:      ", "  执行：") + said(task.action().en(), task.action().zh()));
    out.println(
        word("  confirm: ", "  确认：") + said(task.confirmation().en(), task.confirmation().zh()));
    OperatorAnswer.Result result = result();
    Map<String, String> details = new HashMap<>();
    for (String detail : List.of("value", "instrument", "calibration", "sample")) {
      put(details, detail, ask(label(detail)));
    }
    String note = ask(label("note"));
    while (note.isEmpty() && !ended && result != OperatorAnswer.Result.PASS) {
      note = ask(word("  what was seen? ", "  看到什么？"));
    }
    put(details, "note", ended && note.isEmpty() ? word("no answer", "没有回答") : note);
    String when = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
    return new OperatorAnswer(result, name, when, details);
  }

  private OperatorAnswer.Result result() {
    while (true) {
      String typed =
          ask(word("  yes, no or inconclusive [y/n/i]: ", "  是、否、无法判定 [y/n/i]："))
              .toLowerCase(Locale.ROOT);
      switch (typed) {
        case "y", "yes", "是" -> {
          return OperatorAnswer.Result.PASS;
        }
        case "n", "no", "否" -> {
          return OperatorAnswer.Result.FAIL;
        }
        case "i", "inconclusive", "无法判定" -> {
          return OperatorAnswer.Result.INCONCLUSIVE;
        }
        default -> {
          if (ended) {
            return OperatorAnswer.Result.INCONCLUSIVE;
          }
        }
      }
    }
  }

  private String label(String detail) {
    return switch (detail) {
      case "value" -> word("  measured value (Enter: none): ", "  测量值（回车：无）：");
      case "instrument" -> word("  instrument (Enter: none): ", "  仪器（回车：无）：");
      case "calibration" -> word("  calibrated until (Enter: none): ", "  校准有效期（回车：无）：");
      case "sample" -> word("  sample (Enter: none): ", "  样品（回车：无）：");
      default -> word("  note (Enter: none): ", "  说明（回车：无）：");
    };
  }

  private static void put(Map<String, String> details, String name, String text) {
    if (!text.isEmpty()) {
      details.put(name, text);
    }
  }

  /** The next line typed; empty once nobody types any more. */
  private String ask(String prompt) {
    if (ended) {
      return "";
    }
    out.print(prompt);
    out.flush();
    if (reading == null) {
      reading = new Thread(this::read, "operator");
      reading.setDaemon(true);
      reading.start();
    }
    try {
      Optional<String> line = lines.take();
      ended = line.isEmpty();
      return line.orElse("").trim();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      ended = true;
      return "";
    }
  }

  private void read() {
    try {
      BufferedReader typed = new BufferedReader(new InputStreamReader(in, charset()));
      for (String line = typed.readLine(); line != null; line = typed.readLine()) {
        lines.add(Optional.of(line));
      }
    } catch (IOException e) {
      out.println(word("the console cannot be read: ", "无法读取控制台：") + e.getMessage());
    }
    leave();
  }

  private static Charset charset() {
    return System.console() == null ? StandardCharsets.UTF_8 : System.console().charset();
  }

  private String said(String en, String zh) {
    return chinese ? zh : en;
  }

  private String word(String en, String zh) {
    return chinese ? zh : en;
  }
}
