package jianka.card.applet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** What a class file does that the Java Card converter refuses. */
final class JavaCardSubset {

  private static final Set<String> ALLOWED_CLASSES =
      Set.of("java/lang/Object", "java/lang/Throwable", "java/lang/Exception");
  private static final List<String> ALLOWED_PACKAGES =
      List.of("javacard/", "javacardx/", "jianka/card/applet/");
  private static final Set<Integer> FORBIDDEN =
      Set.of(
          Opcodes.INVOKEDYNAMIC,
          Opcodes.MULTIANEWARRAY,
          Opcodes.MONITORENTER,
          Opcodes.MONITOREXIT,
          Opcodes.IALOAD,
          Opcodes.IASTORE,
          Opcodes.CALOAD,
          Opcodes.CASTORE,
          Opcodes.I2C,
          Opcodes.I2L,
          Opcodes.I2F,
          Opcodes.I2D,
          Opcodes.IINC,
          // on a negative short the 32-bit result differs from the 16-bit one
          Opcodes.IUSHR);

  private final Set<String> violations = new TreeSet<>();
  private final ClassNode node;

  private JavaCardSubset(ClassNode node) {
    this.node = node;
  }

  static List<String> violations(ClassNode node) {
    JavaCardSubset check = new JavaCardSubset(node);
    check.classReference(node.superName, "extends");
    node.interfaces.forEach(name -> check.classReference(name, "implements"));
    node.fields.forEach(check::field);
    node.methods.forEach(check::method);
    return new ArrayList<>(check.violations);
  }

  private void field(FieldNode field) {
    type(Type.getType(field.desc), "field " + field.name);
    boolean constant = (field.access & Opcodes.ACC_FINAL) != 0;
    if ((field.access & Opcodes.ACC_STATIC) != 0 && !constant) {
      report("field " + field.name + ": static state");
    }
  }

  private void method(MethodNode method) {
    String place = "method " + method.name;
    descriptor(method.desc, place);
    if (method.localVariables != null) {
      for (LocalVariableNode variable : method.localVariables) {
        type(Type.getType(variable.desc), place + " local " + variable.name);
      }
    }
    for (AbstractInsnNode instruction : method.instructions) {
      instruction(instruction, place);
    }
    try {
      OverflowInterpreter overflow = new OverflowInterpreter();
      new Analyzer<>(overflow).analyze(node.name, method);
      overflow.uncast().forEach(use -> report(place + ": " + use));
    } catch (AnalyzerException e) {
      throw new IllegalStateException(e);
    }
  }

  private void instruction(AbstractInsnNode instruction, String place) {
    int opcode = instruction.getOpcode();
    if (FORBIDDEN.contains(opcode) || isWide(opcode)) {
      report(place + ": opcode " + opcode);
    }
    if (instruction instanceof LdcInsnNode constant) {
      report(place + ": constant " + constant.cst);
    } else if (instruction instanceof FieldInsnNode access) {
      classReference(access.owner, place);
      type(Type.getType(access.desc), place + " field " + access.name);
    } else if (instruction instanceof MethodInsnNode call) {
      classReference(call.owner, place);
      descriptor(call.desc, place + " call " + call.name);
    } else if (instruction instanceof TypeInsnNode use) {
      type(Type.getObjectType(use.desc), place);
    } else if (opcode == Opcodes.NEWARRAY) {
      int element = ((IntInsnNode) instruction).operand;
      if (element != Opcodes.T_BYTE && element != Opcodes.T_SHORT && element != Opcodes.T_BOOLEAN) {
        report(place + ": array of type " + element);
      }
    }
  }

  /** Loads, stores and arithmetic of long, float and double. */
  private static boolean isWide(int opcode) {
    return opcode >= Opcodes.LCONST_0 && opcode <= Opcodes.DCONST_1
        || opcode >= Opcodes.LLOAD && opcode <= Opcodes.DLOAD
        || opcode >= Opcodes.LALOAD && opcode <= Opcodes.DALOAD
        || opcode >= Opcodes.LSTORE && opcode <= Opcodes.DSTORE
        || opcode >= Opcodes.LASTORE && opcode <= Opcodes.DASTORE
        || opcode >= Opcodes.L2I && opcode <= Opcodes.D2F
        || opcode >= Opcodes.LCMP && opcode <= Opcodes.DCMPG
        || opcode >= Opcodes.LRETURN && opcode <= Opcodes.DRETURN;
  }

  private void descriptor(String descriptor, String place) {
    type(Type.getReturnType(descriptor), place);
    for (Type argument : Type.getArgumentTypes(descriptor)) {
      type(argument, place);
    }
  }

  private void type(Type type, String place) {
    switch (type.getSort()) {
      case Type.VOID, Type.BYTE, Type.SHORT, Type.BOOLEAN -> {
        // the types of Java Card
      }
      case Type.OBJECT -> classReference(type.getInternalName(), place);
      case Type.ARRAY -> {
        if (type.getDimensions() > 1) {
          report(place + ": " + type);
        }
        type(type.getElementType(), place);
      }
      default -> report(place + ": " + type);
    }
  }

  private void classReference(String name, String place) {
    boolean allowed = ALLOWED_CLASSES.contains(name);
    for (String prefix : ALLOWED_PACKAGES) {
      allowed |= name.startsWith(prefix);
    }
    if (!allowed) {
      report(place + ": " + name);
    }
  }

  private void report(String violation) {
    violations.add(node.name + " " + violation);
  }
}
