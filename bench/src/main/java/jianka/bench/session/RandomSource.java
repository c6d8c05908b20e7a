package jianka.bench.session;

import java.util.Random;

/** Where the randoms of the terminal side come from: the only source of chance in the bench. */
public interface RandomSource {

  /**
   * The next random.
   *
   * @param purpose what it is for, as the journal says it
   * @param length in bytes
   */
  byte[] next(String purpose, int length);

  /** Randoms that the same seed gives again. */
  static RandomSource seeded(long seed) {
    Random random = new Random(seed);
    return (purpose, length) -> {
      byte[] value = new byte[length];
      random.nextBytes(value);
      return value;
    };
  }
}
