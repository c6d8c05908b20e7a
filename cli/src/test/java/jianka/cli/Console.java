package jianka.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the command as the shell would, with its output caught. */
final class Console {

  /** Exit code and output of one call. */
  record Result(int code, String out, String err) {
    String all() {
      return "exit code " + code + "\n" + out + "\n" + err;
    }
  }

  private Console() {}

  /** As where nothing is said of the language: in Chinese. */
  static Result run(String... arguments) {
    return run(Map.of(), arguments);
  }

  static Result english(String... arguments) {
    return run(Map.of("JIANKA_LANG", "en"), arguments);
  }

  static synchronized Result run(Map<String, String> environment, String... arguments) {
    PrintStream usualOut = System.out;
    PrintStream usualErr = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      int code = Jianka.run(environment, arguments);
      return new Result(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(usualOut);
      System.setErr(usualErr);
    }
  }

  static String[] join(String[] last, String... first) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(last));
    return all.toArray(String[]::new);
  }
}
