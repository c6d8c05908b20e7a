package jianka.reports.verdict;

/** What the command line tells the program that called it. */
public enum ExitCode {
  /** Every applicable case passed. */
  PASSED(0),
  /** At least one FAIL. */
  FAILED(1),
  /** Wrong usage or input; a journal that cannot be judged belongs here. */
  USAGE(2),
  /** Nothing failed but something is undecided, not run, or nothing was run at all. */
  UNDECIDED(3),
  /** Tool or reader trouble: a case ended with ERROR, or the run has no end. */
  TROUBLE(4);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }

  /** Never {@link #USAGE}: a campaign that was judged was usable. */
  public static ExitCode of(Campaign campaign) {
    Summary summary = campaign.summary();
    if (summary.count(Verdict.FAIL) > 0) {
      return FAILED;
    }
    if (summary.count(Verdict.ERROR) > 0 || !campaign.run().ended()) {
      return TROUBLE;
    }
    boolean everyCasePassed =
        summary.executed() > 0 && summary.count(Verdict.PASS) == summary.selected();
    return everyCasePassed && campaign.run().stopped() == null ? PASSED : UNDECIDED;
  }
}
