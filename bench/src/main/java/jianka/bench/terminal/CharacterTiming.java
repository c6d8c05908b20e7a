package jianka.bench.terminal;

/**
 * How a terminal sends characters on I/O (ISO/IEC 7816-3).
 *
 * @param clocks clock cycles of one etu, F divided by D; 372 after reset
 * @param gap etu between the start edges of two characters, from 12 to the work waiting time
 */
public record CharacterTiming(int clocks, int gap) {

  /** Clock cycles of the initial etu: F = 372, D = 1. */
  public static final int INITIAL = 372;

  /** The shortest gap where TC1 asks for none more. */
  public static final int SHORTEST = 12;

  /** The work waiting time with D = 1 and no TC2 (TRN-063), the longest gap. */
  public static final int LONGEST = 9600;

  public CharacterTiming {
    if (clocks < 1 || gap < SHORTEST || gap > LONGEST) {
      throw new IllegalArgumentException(
          "an etu of %d clock cycles and a gap of %d etu".formatted(clocks, gap));
    }
  }
}
