package jianka.card.applet;

/**
 * An access condition (访问条件) as byte code in postfix order over the atoms of files, 4.1. The stack
 * of truth values is one short, the newest value in the lowest bit.
 */
public final class AccessCondition {

  /** Pushes true. */
  public static final byte FREE = 1;

  /** Pushes false. */
  public static final byte NEVER = 2;

  /** Pushes whether the PIN is verified. */
  public static final byte PIN = 3;

  /** Pushes whether the key whose number follows is authenticated. */
  public static final byte KEY = 4;

  /** Joins the two newest values. */
  public static final byte AND = 5;

  /** Joins the two newest values. */
  public static final byte OR = 6;

  private final Rules rules;
  private final SecurityState state;

  AccessCondition(Rules rules, SecurityState state) {
    this.rules = rules;
    this.state = state;
  }

  /** Whether the condition holds while {@code current} is the current DF. */
  boolean isMet(byte[] condition, DedicatedFile current) {
    short stack = 0;
    short i = 0;
    while (i < (short) condition.length) {
      byte operation = condition[i++];
      if (operation == AND || operation == OR) {
        short second = (short) (stack & 1);
        stack = (short) (stack >> 1);
        short first = (short) (stack & 1);
        stack = (short) ((short) (stack & (short) 0xFFFE) | join(operation, first, second));
      } else {
        byte number = operation == KEY ? condition[i++] : (byte) 0;
        stack = (short) ((short) (stack << 1) | (atom(operation, number, current) ? 1 : 0));
      }
    }
    return (stack & 1) != 0;
  }

  private short join(byte operation, short first, short second) {
    boolean both = operation == AND;
    if (both && !rules.hold(Rules.AND_NEEDS_BOTH)) {
      both = false;
    } else if (!both && !rules.hold(Rules.OR_NEEDS_ONE)) {
      both = true;
    }
    return both ? (short) (first & second) : (short) (first | second);
  }

  private boolean atom(byte operation, byte number, DedicatedFile current) {
    if (operation == PIN) {
      return state.pinCounts(current);
    }
    if (operation == KEY) {
      return state.keyCounts(number, current);
    }
    return operation == FREE || !rules.hold(Rules.NEVER_MEANS_NEVER);
  }
}
