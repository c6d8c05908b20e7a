package jianka.card.applet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jianka.card.applet.ArrayOrigins.Method;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * After personalisation only {@link PersistentMemory} writes to permanent memory; otherwise a tear
 * test would not see every write.
 */
class PersistentWritesTest {

  private static final String APPLET = "jianka/card/applet/";
  private static final String ENTRY =
      APPLET + "SocialSecurityCard.process(Ljavacard/framework/APDU;)V";
  private static final int FEWEST_METHODS = 150;
  private static final int FEWEST_STORES = 60;

  /** Only before issue. */
  private static final Set<String> PERSONALISATION = Set.of(APPLET + "PersonalisationCommands");

  /** Depth of the target array in the arguments, 0 the last. */
  private static final Map<String, Integer> COPIES =
      Map.of(
          "arrayCopy",
          2,
          "arrayCopyNonAtomic",
          2,
          "arrayFillNonAtomic",
          3,
          "setShort",
          2,
          "arrayFill",
          3);

  private final Set<String> violations = new TreeSet<>();
  private ArrayOrigins origins;
  private Set<Method> methods = Set.of();
  private int stores;

  @Test
  void everyWriteGoesThroughTheMemory() throws IOException, URISyntaxException {
    origins = new ArrayOrigins(applet());
    methods = origins.reachable(ENTRY, PERSONALISATION);
    methods.forEach(this::check);
    assertEquals(Set.of(), violations);
    assertTrue(methods.size() >= FEWEST_METHODS, methods.size() + " methods seen");
    assertTrue(stores >= FEWEST_STORES, stores + " stores seen");
  }

  @Test
  void theWritesOfTheMemoryItselfAreFound() throws IOException, URISyntaxException {
    origins = new ArrayOrigins(applet());
    methods = origins.reachable(ENTRY, PERSONALISATION);
    for (Method method : methods) {
      if (method.owner().name.equals(APPLET + "PersistentMemory")) {
        checkInstructions(method);
      }
    }
    String found = violations.toString();
    for (String field : List.of("DoubleImage.first", "Key.tries", "CyclicFile.content")) {
      assertTrue(found.contains(field), field + " not in " + found);
    }
  }

  private void check(Method method) {
    if (!method.owner().name.equals(APPLET + "PersistentMemory")) {
      checkInstructions(method);
    }
  }

  private void checkInstructions(Method method) {
    for (AbstractInsnNode instruction : method.node().instructions) {
      switch (instruction.getOpcode()) {
        case Opcodes.PUTFIELD -> {
          if (!method.node().name.equals("<init>")) {
            violations.add(method.name() + " stores into a field");
          }
        }
        case Opcodes.BASTORE, Opcodes.SASTORE, Opcodes.AASTORE ->
            checkTarget(method, instruction, 2);
        case Opcodes.INVOKESTATIC -> {
          MethodInsnNode call = (MethodInsnNode) instruction;
          Integer depth = COPIES.get(call.name);
          if (call.owner.equals("javacard/framework/Util") && depth != null) {
            checkTarget(method, instruction, depth);
          }
        }
        default -> {
          // writes nothing
        }
      }
    }
  }

  private void checkTarget(Method method, AbstractInsnNode instruction, int depth) {
    stores++;
    for (String field : origins.fields(method, instruction, depth, methods)) {
      if (!field.equals("transient") && !field.equals("new") && !origins.isTransient(field)) {
        violations.add(method.name() + " writes to " + field.replace(APPLET, ""));
      }
    }
  }

  private static List<ClassNode> applet() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Rules.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .resolve(APPLET);
    List<ClassNode> classes = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        ClassNode node = new ClassNode();
        new ClassReader(Files.readAllBytes(file)).accept(node, 0);
        classes.add(node);
      }
    }
    return classes;
  }
}
