package jianka.reports.compare;

import java.util.Optional;
import jianka.reports.text.Text;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A case whose verdict or mark is not the same in both campaigns.
 *
 * @param a null when A does not have it at all
 * @param b null when B does not have it at all
 */
public record CaseChange(Kind kind, @Nullable CaseResult a, @Nullable CaseResult b) {

  /** What became of it from A to B. */
  public enum Kind {
    /** Its verdict got worse (order of TAB-TST-15), or it passed and is no longer run. */
    REGRESSION("regressions", "退步"),
    /** It passes now and did not. */
    MENDED("mended", "已修复"),
    /** Its verdict is another one, better but no PASS. */
    CHANGED("other verdicts", "判定变化"),
    /** Its verdict is the same, the mark of a waiver is not. */
    WAIVER("waivers changed", "豁免变化"),
    /** It has a verdict in A only. */
    ONLY_A("judged in A only", "仅 A 有判定"),
    /** It has a verdict in B only. */
    ONLY_B("judged in B only", "仅 B 有判定");

    private final Text title;

    Kind(String en, String zh) {
      this.title = new Text(en, zh);
    }

    public Text title() {
      return title;
    }
  }

  /**
   * The change of a case, empty when there is none.
   *
   * @param sameSelection whether both campaigns were to run the same cases
   */
  static Optional<CaseChange> of(
      @Nullable CaseResult a, @Nullable CaseResult b, boolean sameSelection) {
    Verdict before = a == null ? null : a.verdict().orElse(null);
    Verdict after = b == null ? null : b.verdict().orElse(null);
    if (before == null && after == null) {
      return Optional.empty();
    }
    Kind kind = kind(before, after, b == null && sameSelection);
    if (before == after && a != null && b != null) {
      if (a.waiverMark().equals(b.waiverMark())) {
        return Optional.empty();
      }
      kind = Kind.WAIVER;
    }
    return Optional.of(new CaseChange(kind, a, b));
  }

  private static Kind kind(@Nullable Verdict before, @Nullable Verdict after, boolean vanished) {
    if (before == null) {
      return Kind.ONLY_B;
    }
    if (after == null) {
      return before == Verdict.PASS && vanished ? Kind.REGRESSION : Kind.ONLY_A;
    }
    if (after.worseThan(before)) {
      return Kind.REGRESSION;
    }
    return after == Verdict.PASS ? Kind.MENDED : Kind.CHANGED;
  }

  public String id() {
    return some().id();
  }

  public Text title() {
    return some().title();
  }

  /** The word for one side: a verdict with its mark, why there is none, or a dash. */
  public static Text word(@Nullable CaseResult side) {
    if (side == null) {
      return Text.same("–");
    }
    Text mark = side.waiverMark();
    return mark.isEmpty()
        ? Text.same(side.label())
        : new Text(side.label() + " (" + mark.en() + ")", side.label() + "（" + mark.zh() + "）");
  }

  /** Why B has its verdict; why A had, where B has none. */
  public @Nullable Text reason() {
    return b != null && b.reason() != null ? b.reason() : a == null ? null : a.reason();
  }

  private CaseResult some() {
    CaseResult side = b == null ? a : b;
    if (side == null) {
      throw new IllegalStateException("a change of nothing");
    }
    return side;
  }
}
