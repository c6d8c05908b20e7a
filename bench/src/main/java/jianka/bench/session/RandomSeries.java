package jianka.bench.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jianka.bench.apdu.CommandApdu;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.Consulted;
import jianka.bench.profile.Words;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.TerminalException;

/**
 * A series of randoms of the card and the simple test over them (SEC-116): no repetition, no biased
 * bit. The bounds lie six standard deviations from a half, so that a good generator passes (a false
 * alarm once in ten million runs).
 */
public final class RandomSeries implements NamedRules {

  private static final int LENGTH = 8;
  private static final double DEVIATIONS = 6;

  private final CardSession session;
  private final Checks checks;
  private final List<byte[]> randoms = new ArrayList<>();

  public RandomSeries(CardSession session, Checks checks) {
    this.session = session;
    this.checks = checks;
  }

  /** Draws as many randoms of 8 bytes as {@code rng.samples} says. */
  public void draw() throws TerminalException, NotReachedException {
    int count = session.product().number(Consulted.RANDOM_SAMPLES);
    for (int i = 0; i < count; i++) {
      drawOne();
    }
  }

  /** Draws the first random of 8 bytes after each of so many cold resets. */
  public void drawAfterResets(int resets) throws TerminalException, NotReachedException {
    for (int i = 0; i < resets; i++) {
      session.reset(ResetKind.COLD);
      drawOne();
    }
  }

  private void drawOne() throws TerminalException, NotReachedException {
    session.transmitForData(CommandApdu.header(0x00, 0x84, 0x00, 0x00).le(LENGTH));
    session.require("GET CHALLENGE", "取随机数");
    randoms.add(session.response().data());
  }

  @Override
  public void conforms(String rule) throws CheckFailedException {
    switch (rule) {
      case "no repetition" -> noRepetition();
      case "balanced bits" -> balanced();
      default -> throw new IllegalArgumentException("no rule of randoms is named " + rule);
    }
  }

  /** No random of the series occurs twice. */
  private void noRepetition() throws CheckFailedException {
    Set<String> seen = new HashSet<>();
    String twice = "";
    for (byte[] random : randoms) {
      if (!seen.add(Hex.of(random))) {
        twice = Hex.of(random);
      }
    }
    checks.that(
        "random-repetition",
        twice.isEmpty(),
        List.of(Words.of("%d different randoms", "%d个随机数各不相同", randoms.size())),
        twice.isEmpty()
            ? Words.of("%d different randoms", "%d个随机数各不相同", seen.size())
            : Words.of("%s occurs again", "%s重复出现", twice),
        new Words("randoms of GET CHALLENGE", "GET CHALLENGE的随机数"));
  }

  /** Every bit is set in about half of the randoms. */
  private void balanced() throws CheckFailedException {
    int count = randoms.size();
    double bound = DEVIATIONS * Math.sqrt(count) / 2;
    int worst = 0;
    int ones = count / 2;
    for (int bit = 0; bit < LENGTH * 8; bit++) {
      int set = ones(bit);
      if (Math.abs(set - count / 2.0) > Math.abs(ones - count / 2.0)) {
        ones = set;
        worst = bit;
      }
    }
    checks.that(
        "random-bias",
        Math.abs(ones - count / 2.0) <= bound,
        List.of(
            Words.of(
                "each bit set %d ± %.0f times in %d",
                "每一位在%3$d个随机数中置1 %1$d±%2$.0f次", count / 2, bound, count)),
        Words.of(
            "bit %d of byte %d is set %d times",
            "第%2$d字节第%1$d位置1 %3$d次", 8 - worst % 8, worst / 8 + 1, ones),
        new Words("bits of the randoms", "随机数各位"));
  }

  private int ones(int bit) {
    int ones = 0;
    for (byte[] random : randoms) {
      boolean there = bit / 8 < random.length;
      ones += there && (random[bit / 8] & 0x80 >> bit % 8) != 0 ? 1 : 0;
    }
    return ones;
  }
}
