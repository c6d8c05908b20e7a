package jianka.card.applet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Follows the arrays of a program back to the fields that hold them, over calls and returns. */
final class ArrayOrigins {

  /** A method of the program with its data flow. */
  record Method(ClassNode owner, MethodNode node, Frame<SourceValue>[] frames) {

    String name() {
      return owner.name + "." + node.name + node.desc;
    }

    Frame<SourceValue> frame(AbstractInsnNode instruction) {
      return frames[node.instructions.indexOf(instruction)];
    }
  }

  private record Call(Method caller, MethodInsnNode call) {}

  private final List<ClassNode> classes;
  private final Map<String, Method> methods = new HashMap<>();

  /** Where calls are looked for. */
  private Set<Method> callers = Set.of();

  ArrayOrigins(List<ClassNode> classes) {
    this.classes = classes;
    for (ClassNode owner : classes) {
      for (MethodNode node : owner.methods) {
        try {
          Frame<SourceValue>[] frames =
              new Analyzer<>(new SourceInterpreter()).analyze(owner.name, node);
          Method method = new Method(owner, node, frames);
          methods.put(method.name(), method);
        } catch (AnalyzerException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  /** The methods that run from an entry on, without those of some classes. */
  Set<Method> reachable(String entry, Set<String> without) {
    Set<Method> seen = new HashSet<>();
    List<Method> open = new ArrayList<>(List.of(methods.get(entry)));
    while (!open.isEmpty()) {
      Method method = open.remove(open.size() - 1);
      if (without.contains(method.owner.name) || !seen.add(method)) {
        continue;
      }
      for (AbstractInsnNode instruction : method.node.instructions) {
        if (instruction instanceof MethodInsnNode call) {
          open.addAll(targets(call));
        }
      }
    }
    return seen;
  }

  /**
   * Fields that may hold the array at a depth of the stack, 0 the top, as far as {@code among}
   * calls the method; "new" for a new array, "transient" for one of the API.
   */
  Set<String> fields(Method method, AbstractInsnNode at, int depth, Set<Method> among) {
    callers = among;
    Set<String> found = new TreeSet<>();
    Frame<SourceValue> frame = method.frame(at);
    if (frame != null) {
      follow(method, stack(frame, depth), -1, found, new HashSet<>());
    }
    return found;
  }

  /** Whether everything that is ever put into the field comes from a transient array. */
  boolean isTransient(String field) {
    Set<Method> all = new HashSet<>(methods.values());
    boolean any = false;
    for (Method method : methods.values()) {
      for (AbstractInsnNode instruction : method.node.instructions) {
        if (instruction instanceof FieldInsnNode put
            && put.getOpcode() == Opcodes.PUTFIELD
            && field.equals(put.owner + "." + put.name)) {
          any = true;
          Set<String> from = fields(method, put, 0, all);
          if (from.stream().anyMatch(origin -> !origin.equals("transient"))) {
            return false;
          }
        }
      }
    }
    return any;
  }

  private void follow(
      Method method, SourceValue value, int local, Set<String> found, Set<Object> seen) {
    if (value.insns.isEmpty() && local >= 0) {
      followArgument(method, local, found, seen);
    }
    for (AbstractInsnNode producer : value.insns) {
      if (!seen.add(producer)) {
        continue;
      }
      Frame<SourceValue> frame = method.frame(producer);
      switch (producer.getOpcode()) {
        case Opcodes.ALOAD -> {
          int from = ((VarInsnNode) producer).var;
          follow(method, frame.getLocal(from), from, found, seen);
        }
        case Opcodes.ASTORE, Opcodes.CHECKCAST -> follow(method, stack(frame, 0), -1, found, seen);
        case Opcodes.GETFIELD -> {
          FieldInsnNode field = (FieldInsnNode) producer;
          found.add(field.owner + "." + field.name);
        }
        case Opcodes.NEWARRAY, Opcodes.ANEWARRAY -> found.add("new");
        case Opcodes.ACONST_NULL -> {
          // no array
        }
        case Opcodes.DUP, Opcodes.DUP_X1, Opcodes.DUP_X2 ->
            follow(method, stack(frame, 0), -1, found, seen);
        case Opcodes.DUP2, Opcodes.DUP2_X1 -> {
          // array and index of an assignment such as a[i] ^= b
          follow(method, stack(frame, 1), -1, found, seen);
          follow(method, stack(frame, 0), -1, found, seen);
        }
        default -> {
          if (producer instanceof MethodInsnNode call) {
            followCall(call, found, seen);
          }
        }
      }
    }
  }

  private void followCall(MethodInsnNode call, Set<String> found, Set<Object> seen) {
    if (call.owner.startsWith("javacard")) {
      // the API hands out the APDU buffer and transient arrays only
      found.add("transient");
      return;
    }
    for (Method target : targets(call)) {
      for (AbstractInsnNode instruction : target.node.instructions) {
        if (instruction.getOpcode() == Opcodes.ARETURN && target.frame(instruction) != null) {
          follow(target, stack(target.frame(instruction), 0), -1, found, seen);
        }
      }
    }
  }

  private void followArgument(Method method, int local, Set<String> found, Set<Object> seen) {
    Type[] arguments = Type.getArgumentTypes(method.node.desc);
    int slot = (method.node.access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
    int index = local - slot;
    if (index < 0 || !seen.add(method.name() + local)) {
      return;
    }
    for (Call call : calls(method)) {
      Frame<SourceValue> frame = call.caller.frame(call.call);
      if (frame != null) {
        follow(call.caller, stack(frame, arguments.length - 1 - index), -1, found, seen);
      }
    }
  }

  private List<Call> calls(Method method) {
    List<Call> calls = new ArrayList<>();
    for (Method caller : callers) {
      for (AbstractInsnNode instruction : caller.node.instructions) {
        if (instruction instanceof MethodInsnNode call
            && call.name.equals(method.node.name)
            && targets(call).contains(method)) {
          calls.add(new Call(caller, call));
        }
      }
    }
    return calls;
  }

  /** What a call may run: the method in the class, above it and in all classes below it. */
  private List<Method> targets(MethodInsnNode call) {
    List<Method> targets = new ArrayList<>();
    for (ClassNode type : classes) {
      if (isAbove(call.owner, type) || isAbove(type.name, byName(call.owner))) {
        Method method = methods.get(type.name + "." + call.name + call.desc);
        if (method != null) {
          targets.add(method);
        }
      }
    }
    return targets;
  }

  private boolean isAbove(String name, ClassNode type) {
    if (type == null) {
      return false;
    }
    return type.name.equals(name)
        || type.interfaces.contains(name)
        || isAbove(name, byName(type.superName));
  }

  private ClassNode byName(String name) {
    return classes.stream().filter(type -> type.name.equals(name)).findFirst().orElse(null);
  }

  private static SourceValue stack(Frame<SourceValue> frame, int depth) {
    return frame.getStack(frame.getStackSize() - 1 - depth);
  }
}
