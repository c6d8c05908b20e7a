package jianka.reports.verdict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianka.reports.journal.Entry;
import jianka.reports.journal.Journal;
import jianka.reports.journal.JournalException;
import jianka.reports.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Computes verdicts from the records of a journal, and from nothing else. Every attempt counts, the
 * worst wins, and the first reason for it is kept (TST-074 to TST-080; index of the requirement
 * base, 7).
 */
public final class Judge {

  private static final Set<String> OF_A_CASE =
      Set.of(
          "step",
          "step.end",
          "reset",
          "exchange",
          "lost",
          "random",
          "finding",
          "operator",
          "remark",
          "case.end");

  private final Journal journal;
  private final CaseRecords cases = new CaseRecords();
  private final List<Entry> requirements = new ArrayList<>();
  private final List<Text> remarks = new ArrayList<>();
  private @Nullable Entry end;

  private final List<Waiver> waivers;

  private Judge(Journal journal, List<Waiver> waivers) {
    this.journal = journal;
    this.waivers = waivers;
  }

  /**
   * Judges a journal.
   *
   * @throws JournalException when a record lacks what a verdict needs or contradicts another one
   */
  public static Campaign judge(Journal journal) throws JournalException {
    return judge(journal, List.of());
  }

  /**
   * Judges a journal and marks the failures that these waivers cover; no verdict differs from what
   * it is without them.
   *
   * @throws JournalException when a record lacks what a verdict needs or contradicts another one
   */
  public static Campaign judge(Journal journal, List<Waiver> waivers) throws JournalException {
    return new Judge(journal, waivers).campaign();
  }

  private Campaign campaign() throws JournalException {
    for (Entry entry : journal.entries()) {
      take(entry);
    }
    List<CaseResult> results = cases.results(new WaiverMarks(waivers, requirements));
    CatalogueVerdicts catalogue = new CatalogueVerdicts(results, Untested.of(journal.begin(), end));
    List<Requirement> judged = new ArrayList<>();
    for (Entry entry : requirements) {
      judged.add(catalogue.requirement(entry));
    }
    Entry begin = journal.begin();
    Run run = run(begin);
    Statement statement = new Statement(run, begin.number("cases"), judged, results);
    Summary summary = statement.summary();
    remarkOnEnd(run, begin, summary);
    return new Campaign(
        begin.fields("tool"),
        begin.fields("host"),
        begin.fields("product"),
        profileName(begin),
        parameters(begin),
        terminals(begin),
        run,
        summary,
        judged,
        catalogue.items(),
        results,
        statement.grounds(),
        remarks);
  }

  private void take(Entry entry) throws JournalException {
    String type = entry.type();
    if (type.equals("remark") && !entry.has("case")) {
      remarks.add(entry.bilingual("text"));
    } else if (OF_A_CASE.contains(type)) {
      cases.add(entry);
    } else if (type.equals("case.begin")) {
      cases.begin(entry);
    } else if (type.equals("not.applicable") || type.equals("not.performed")) {
      cases.exclude(entry);
    } else if (type.equals("requirement")) {
      requirements.add(entry);
    } else if (type.equals("campaign.resume")) {
      resumed(entry);
    } else if (type.equals("campaign.end")) {
      end(entry);
    } else if (type.equals("campaign.begin") && entry != journal.begin()) {
      throw entry.fault("type", "is campaign.begin a second time", "第二次为 campaign.begin");
    }
  }

  /** A campaign that stopped or was killed goes on. */
  private void resumed(Entry entry) throws JournalException {
    end = null;
    String cases = String.join(", ", entry.texts("cases"));
    String time = entry.time().toString();
    remarks.add(
        new Text(
            "the run was interrupted and resumed at "
                + time
                + (cases.isEmpty() ? "" : "; run again from their beginning: " + cases),
            "运行曾中断，于 " + time + " 继续" + (cases.isEmpty() ? "" : "；重新执行：" + cases)));
  }

  private void end(Entry entry) throws JournalException {
    if (end != null) {
      throw entry.fault("type", "is campaign.end a second time", "第二次为 campaign.end");
    }
    end = entry;
  }

  private Run run(Entry begin) throws JournalException {
    long untilLast = Duration.between(begin.time(), journal.last().time()).toMillis();
    return new Run(
        begin.time(),
        end == null ? Math.max(0, untilLast) : end.numberOr("millis", Math.max(0, untilLast)),
        begin.textOr("isolation", ""),
        begin.scalar("seed"),
        begin.numberOr("jobs", 1),
        selection(begin),
        begin.optionalText("faulty"),
        end == null ? null : end.optionalBilingual("stopped"),
        end != null);
  }

  /** What can change a card is not tested by a read-only run: that is a selection, too. */
  private static @Nullable String selection(Entry begin) throws JournalException {
    String typed = begin.optionalText("selection");
    if (!begin.flagOr("readOnly", false)) {
      return typed;
    }
    return typed == null ? "--read-only" : typed + " --read-only";
  }

  private void remarkOnEnd(Run run, Entry begin, Summary summary) throws JournalException {
    if (journal.cut()) {
      remarks.add(
          new Text(
              "the journal breaks off within a line: the run was killed while it wrote; what was"
                  + " running then is an ERROR",
              "日志在一行中间中断：运行在写入时被终止；当时正在执行的用例判为执行错误"));
    } else if (!run.ended()) {
      remarks.add(new Text("the journal has no end of the run", "日志没有运行结束记录"));
    }
    Text stopped = run.stopped();
    if (stopped != null) {
      remarks.add(new Text("stopped early: " + stopped.en(), "提前停止：" + stopped.zh()));
    }
    if (run.selection() != null || summary.notRun() > 0) {
      remarks.add(
          new Text(
              "a requirement or item with cases that were not run is not decided, unless one fails",
              "有未执行用例的要求和项目不予判定，除非已有用例不通过"));
    }
    long planned = begin.number("cases");
    if (planned < summary.executed()) {
      remarks.add(
          new Text(
              summary.executed() + " cases were executed, " + planned + " were planned",
              "执行了 " + summary.executed() + " 个用例，计划 " + planned + " 个"));
    }
  }

  private static String profileName(Entry begin) throws JournalException {
    Entry profile = begin.optionalObject("profile");
    return profile == null ? "" : profile.textOr("name", "");
  }

  private static List<Parameter> parameters(Entry begin) throws JournalException {
    Entry profile = begin.optionalObject("profile");
    Map<String, Parameter> byName = new LinkedHashMap<>();
    for (Entry parameter : profile == null ? List.<Entry>of() : profile.objects("parameters")) {
      String name = parameter.text("name");
      byName.put(
          name,
          new Parameter(
              name,
              parameter.written("value"),
              parameter.flag("assumed"),
              new Text(parameter.textOr("en", ""), parameter.textOr("zh", ""))));
    }
    return List.copyOf(byName.values());
  }

  private static List<TerminalInfo> terminals(Entry begin) throws JournalException {
    List<TerminalInfo> terminals = new ArrayList<>();
    for (Entry terminal : begin.objects("terminals")) {
      terminals.add(
          new TerminalInfo(
              terminal.textOr("uri", ""),
              terminal.textOr("name", ""),
              terminal.textOr("interface", ""),
              terminal.textOr("answer", "")));
    }
    return terminals;
  }
}
