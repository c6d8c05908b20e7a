package jianka.reports.verdict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jianka.reports.text.Text;

/**
 * A judged campaign: everything a report says, in the order of the journal.
 *
 * @param tool name and version of the tool that ran it
 * @param host where it ran
 * @param product the product as declared: text, number, Boolean, list or map by field name
 * @param profile name of the profile
 * @param grounds what the statement of conformity rests on
 * @param remarks what a reader of the whole report must know
 */
public record Campaign(
    Map<String, Object> tool,
    Map<String, Object> host,
    Map<String, Object> product,
    String profile,
    List<Parameter> parameters,
    List<TerminalInfo> terminals,
    Run run,
    Summary summary,
    List<Requirement> requirements,
    List<OfficialItem> items,
    List<CaseResult> cases,
    List<Text> grounds,
    List<Text> remarks) {

  public Campaign {
    parameters = List.copyOf(parameters);
    terminals = List.copyOf(terminals);
    requirements = List.copyOf(requirements);
    items = List.copyOf(items);
    cases = List.copyOf(cases);
    grounds = List.copyOf(grounds);
    remarks = List.copyOf(remarks);
  }

  /** The exit code of the command line, see {@link ExitCode}. */
  public int exitCode() {
    return ExitCode.of(this).code();
  }

  public List<Parameter> assumed() {
    return parameters.stream().filter(Parameter::assumed).toList();
  }

  /** The waivers that cover a violation, in the order of the cases. */
  public List<Waiver> waivers() {
    return cases.stream().flatMap(result -> result.waivers().stream()).distinct().toList();
  }

  public List<CaseResult> cases(Verdict verdict) {
    return cases.stream().filter(result -> result.verdict().equals(Optional.of(verdict))).toList();
  }

  public Optional<CaseResult> caseOf(String id) {
    return cases.stream().filter(result -> result.id().equals(id)).findFirst();
  }
}
