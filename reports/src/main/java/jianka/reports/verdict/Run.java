package jianka.reports.verdict;

import java.time.Instant;
import jianka.reports.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How the campaign was run.
 *
 * @param millis duration; up to the last record when the run did not end
 * @param seed a number or a text, as the journal has it; null when it has none
 * @param selection the selection of cases as given, null when everything was to run
 * @param faulty name of the faulty card, null for any other product
 * @param stopped why it stopped early, null when it did not
 * @param ended whether the journal has its end
 */
public record Run(
    Instant started,
    long millis,
    String isolation,
    @Nullable Object seed,
    long jobs,
    @Nullable String selection,
    @Nullable String faulty,
    @Nullable Text stopped,
    boolean ended) {}
