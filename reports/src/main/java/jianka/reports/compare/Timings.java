package jianka.reports.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jianka.reports.verdict.Attempt;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.Event;
import jianka.reports.verdict.Exchange;
import jianka.reports.verdict.Reset;
import jianka.reports.verdict.Step;

/** Times by command over the cases that both campaigns executed. */
final class Timings {

  private Timings() {}

  static List<Timing> of(Campaign a, Campaign b, Set<String> cases, int percent) {
    Map<String, List<Long>> before = micros(a, cases);
    Map<String, List<Long>> after = micros(b, cases);
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    return names.stream()
        .map(
            name ->
                Timing.of(
                    name,
                    before.getOrDefault(name, List.of()),
                    after.getOrDefault(name, List.of()),
                    percent))
        .toList();
  }

  private static Map<String, List<Long>> micros(Campaign campaign, Set<String> cases) {
    Map<String, List<Long>> micros = new TreeMap<>();
    for (CaseResult result : campaign.cases()) {
      if (!cases.contains(result.id())) {
        continue;
      }
      for (Attempt attempt : result.attempts()) {
        for (Step step : attempt.steps()) {
          step.events().forEach(event -> add(event, micros));
        }
      }
    }
    return micros;
  }

  private static void add(Event event, Map<String, List<Long>> micros) {
    if (event instanceof Exchange exchange && !exchange.name().isEmpty()) {
      micros.computeIfAbsent(exchange.name(), n -> new ArrayList<>()).add(exchange.micros());
    } else if (event instanceof Reset reset) {
      micros.computeIfAbsent("reset " + reset.kind(), n -> new ArrayList<>()).add(reset.micros());
    }
  }
}
