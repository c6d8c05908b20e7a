package jianka.bench.campaign;

/** Hears how a campaign goes on; called from several threads. */
public interface Progress {

  /** A case ended. */
  void ended(PlannedCase planned, String outcome, boolean failed);
}
