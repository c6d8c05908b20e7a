package jianka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stands in for GlobalPlatformPro: writes its arguments down and fails where the CAP says so. */
public final class FakeGlobalPlatformPro {

  private FakeGlobalPlatformPro() {}

  /** Arguments as {@code card install} gives them: --install CAP --default … */
  public static void main(String[] arguments) throws IOException {
    Path cap = Path.of(arguments[1]);
    Files.writeString(cap.resolveSibling("arguments"), String.join(" ", arguments));
    System.exit(Files.readString(cap).equals("good") ? 0 : 3);
  }
}
