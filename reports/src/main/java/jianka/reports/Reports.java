package jianka.reports;

import java.io.IOException;
import java.nio.file.Path;
import jianka.reports.document.HtmlReport;
import jianka.reports.document.JUnitFile;
import jianka.reports.document.ResultFile;
import jianka.reports.journal.JournalException;
import jianka.reports.journal.JournalReader;
import jianka.reports.text.Language;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.Judge;

/** From the journal of a campaign folder to its verdicts and its other files. */
public final class Reports {

  private Reports() {}

  /**
   * Judges {@code journal.jsonl} of a campaign folder and writes nothing.
   *
   * @throws JournalException when the journal cannot be judged
   * @throws IOException when it cannot be read
   */
  public static Campaign read(Path campaignFolder) throws IOException, JournalException {
    return Judge.judge(JournalReader.read(campaignFolder.resolve("journal.jsonl")));
  }

  /**
   * Judges the journal of a campaign folder and writes {@code result.json}, {@code junit.xml} and
   * {@code report.html} beside it, each whole or not at all; earlier ones are replaced.
   *
   * @param language language of the texts in {@code junit.xml}, and the one the report opens in
   * @throws JournalException when the journal cannot be judged; no file is written then
   * @throws IOException when a file cannot be read or written
   */
  public static Campaign write(Path campaignFolder, Language language)
      throws IOException, JournalException {
    Campaign campaign = read(campaignFolder);
    ResultFile.write(campaign, campaignFolder.resolve("result.json"));
    JUnitFile.write(campaign, language, campaignFolder.resolve("junit.xml"));
    HtmlReport.write(campaign, language, campaignFolder.resolve("report.html"));
    return campaign;
  }
}
