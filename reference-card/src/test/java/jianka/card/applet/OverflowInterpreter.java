package jianka.card.applet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Follows results that may need more than 16 bits: the converter lets them flow into further such
 * operations and into a cast only, because a card computes with 16 bits.
 */
final class OverflowInterpreter extends SourceInterpreter {

  private static final Set<Integer> WIDENING =
      Set.of(Opcodes.IADD, Opcodes.ISUB, Opcodes.IMUL, Opcodes.INEG, Opcodes.ISHL);
  private static final Set<Integer> BITWISE = Set.of(Opcodes.IAND, Opcodes.IOR, Opcodes.IXOR);
  private static final Set<Integer> CASTS = Set.of(Opcodes.I2B, Opcodes.I2S);

  private final Set<AbstractInsnNode> wide = new HashSet<>();
  private final Set<String> uncast = new TreeSet<>();

  OverflowInterpreter() {
    super(Opcodes.ASM9);
  }

  Set<String> uncast() {
    return uncast;
  }

  @Override
  public SourceValue copyOperation(AbstractInsnNode instruction, SourceValue value) {
    if (isWide(value)) {
      if (instruction.getOpcode() == Opcodes.ISTORE) {
        report(instruction);
      } else {
        wide.add(instruction);
      }
    }
    return super.copyOperation(instruction, value);
  }

  @Override
  public SourceValue unaryOperation(AbstractInsnNode instruction, SourceValue value) {
    use(instruction, value);
    return super.unaryOperation(instruction, value);
  }

  @Override
  public SourceValue binaryOperation(
      AbstractInsnNode instruction, SourceValue first, SourceValue second) {
    use(instruction, first);
    if (instruction.getOpcode() == Opcodes.ISHL && isWide(second)) {
      report(instruction);
    }
    use(instruction, second);
    return super.binaryOperation(instruction, first, second);
  }

  @Override
  public SourceValue ternaryOperation(
      AbstractInsnNode instruction, SourceValue first, SourceValue second, SourceValue third) {
    use(instruction, second);
    use(instruction, third);
    return super.ternaryOperation(instruction, first, second, third);
  }

  @Override
  public SourceValue naryOperation(
      AbstractInsnNode instruction, List<? extends SourceValue> values) {
    values.forEach(value -> use(instruction, value));
    return super.naryOperation(instruction, values);
  }

  private void use(AbstractInsnNode instruction, SourceValue value) {
    int opcode = instruction.getOpcode();
    if (WIDENING.contains(opcode)) {
      wide.add(instruction);
    } else if (isWide(value)) {
      if (BITWISE.contains(opcode)) {
        wide.add(instruction);
      } else if (!CASTS.contains(opcode)) {
        report(instruction);
      }
    }
  }

  private boolean isWide(SourceValue value) {
    return value.insns.stream().anyMatch(wide::contains);
  }

  private void report(AbstractInsnNode instruction) {
    uncast.add("uncast arithmetic reaches opcode " + instruction.getOpcode());
  }
}
