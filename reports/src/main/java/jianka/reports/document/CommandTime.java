package jianka.reports.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.Exchange;

/**
 * How long the answers to one command took, in microseconds as the harness saw them: the way over
 * reader and driver is part of it.
 *
 * @param name of the command; empty for commands without a name
 * @param count of its exchanges
 * @param p95 95th percentile, nearest rank
 */
public record CommandTime(String name, int count, long min, long median, long p95, long max) {

  /** The commands of all attempts, slowest median first. */
  public static List<CommandTime> of(Campaign campaign) {
    Map<String, List<Long>> taken = new TreeMap<>();
    campaign.cases().stream()
        .flatMap(one -> one.attempts().stream())
        .flatMap(attempt -> attempt.steps().stream())
        .flatMap(step -> step.events().stream())
        .forEach(
            event -> {
              if (event instanceof Exchange exchange) {
                taken
                    .computeIfAbsent(exchange.name(), ignored -> new ArrayList<>())
                    .add(exchange.micros());
              }
            });
    return taken.entrySet().stream()
        .map(command -> of(command.getKey(), command.getValue()))
        .sorted(Comparator.comparingLong(CommandTime::median).reversed())
        .toList();
  }

  static CommandTime of(String name, List<Long> micros) {
    long[] sorted = micros.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return new CommandTime(
        name,
        sorted.length,
        sorted[0],
        rank(sorted, 0.5),
        rank(sorted, 0.95),
        sorted[sorted.length - 1]);
  }

  /** Nearest rank: a value that was measured, never one in between. */
  private static long rank(long[] sorted, double part) {
    return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
  }
}
