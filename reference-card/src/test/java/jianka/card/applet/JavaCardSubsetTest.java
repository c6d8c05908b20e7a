package jianka.card.applet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The applet must convert to a CAP file, although no converter is at hand in a normal build. */
class JavaCardSubsetTest {

  private static final int FEWEST_CLASSES = 30;

  @Test
  void everyClassOfTheAppletKeepsToTheSubset() throws IOException, URISyntaxException {
    Path classes =
        Path.of(Rules.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .resolve("jianka/card/applet");
    List<String> violations = new ArrayList<>();
    int seen = 0;
    try (Stream<Path> files = Files.list(classes)) {
      for (Path file : files.toList()) {
        // package-info carries the null marker only and is not converted
        if (!file.endsWith("package-info.class")) {
          violations.addAll(JavaCardSubset.violations(read(Files.readAllBytes(file))));
          seen++;
        }
      }
    }
    assertEquals(List.of(), violations);
    assertTrue(seen >= FEWEST_CLASSES, seen + " classes seen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "field counter: static state",
        "method wideField: J",
        "method uncastIndex: uncast arithmetic",
        "method uncastComparison: uncast arithmetic",
        "method intLocal local local: I",
        "method twoDimensions: [[B",
        "method dynamic: opcode 186",
        "method unsignedShift: opcode 124",
        "method text: java/lang/String"
      })
  void whatLiesOutsideIsFound(String violation) throws IOException {
    List<String> found = JavaCardSubset.violations(outside());
    assertTrue(
        found.stream().anyMatch(line -> line.contains(violation)), violation + " not in " + found);
  }

  @Test
  void aCastMakesArithmeticAcceptable() throws IOException {
    assertFalse(
        JavaCardSubset.violations(outside()).stream()
            .anyMatch(line -> line.contains("method cast:")));
  }

  private static ClassNode outside() throws IOException {
    try (InputStream in = OutsideTheSubset.class.getResourceAsStream("OutsideTheSubset.class")) {
      return read(in.readAllBytes());
    }
  }

  private static ClassNode read(byte[] bytes) {
    ClassNode node = new ClassNode();
    new ClassReader(bytes).accept(node, 0);
    return node;
  }
}
