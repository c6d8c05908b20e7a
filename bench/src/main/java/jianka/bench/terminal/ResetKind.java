package jianka.bench.terminal;

/** How a card is reset (复位). */
public enum ResetKind {
  /** Power off and on again; contactless: field off and on (冷复位). */
  COLD,
  /** RST with the power kept; contactless: deselect and select again (热复位). */
  WARM
}
