package jianka.bench.campaign;

/** How many cards a campaign uses. */
public enum Isolation {
  /** One card for the whole run: each case leaves it as it found it. */
  SHARED,
  /** A new card for each case; only where the terminal can replace the card by itself. */
  FRESH
}
