package jianka.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import jianka.reports.declaration.DeclarationException;
import jianka.reports.document.HtmlReport;
import jianka.reports.document.JUnitFile;
import jianka.reports.document.ResultFile;
import jianka.reports.document.TestReport;
import jianka.reports.document.WholeFile;
import jianka.reports.journal.Journal;
import jianka.reports.journal.JournalException;
import jianka.reports.journal.JournalReader;
import jianka.reports.laboratory.Laboratory;
import jianka.reports.laboratory.LaboratoryFile;
import jianka.reports.paper.MissingFontException;
import jianka.reports.paper.PaperFont;
import jianka.reports.paper.PaperLanguage;
import jianka.reports.paper.PdfReport;
import jianka.reports.text.Language;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.Judge;
import jianka.reports.waiver.WaiverFile;
import org.jspecify.annotations.Nullable;

/** From the journal of a campaign folder to its verdicts and its other files. */
public final class Reports {

  private Reports() {}

  /**
   * Judges {@code journal.jsonl} of a campaign folder with the waivers stored in it, as they held
   * on the day of the campaign, and writes nothing.
   *
   * @throws JournalException when the journal cannot be judged
   * @throws DeclarationException when the stored waivers do not fit
   * @throws IOException when a file cannot be read
   */
  public static Campaign read(Path campaignFolder)
      throws IOException, JournalException, DeclarationException {
    Path stored = campaignFolder.resolve(WaiverFile.NAME);
    return judge(campaignFolder, Files.exists(stored) ? WaiverFile.read(stored) : null, null);
  }

  /**
   * The same with other waivers, which must hold now too.
   *
   * @throws DeclarationException when one of them does not hold for this campaign
   */
  public static Campaign read(Path campaignFolder, WaiverFile waivers, Clock clock)
      throws IOException, JournalException, DeclarationException {
    return judge(campaignFolder, waivers, clock.instant());
  }

  private static Campaign judge(
      Path campaignFolder, @Nullable WaiverFile waivers, @Nullable Instant now)
      throws IOException, JournalException, DeclarationException {
    Journal journal = JournalReader.read(campaignFolder.resolve("journal.jsonl"));
    if (waivers == null) {
      return Judge.judge(journal);
    }
    Campaign campaign = Judge.judge(journal, waivers.waivers());
    waivers.check(campaign, campaign.run().started());
    if (now != null) {
      waivers.check(campaign, now);
    }
    return campaign;
  }

  /**
   * Judges the journal of a campaign folder and writes {@code result.json}, {@code junit.xml} and
   * {@code report.html} beside it, each whole or not at all; earlier ones are replaced.
   *
   * @param language language of the texts in {@code junit.xml}, and the one the report opens in
   * @throws JournalException when the journal cannot be judged; no file is written then
   * @throws DeclarationException when the stored waivers do not fit; no file is written then
   * @throws IOException when a file cannot be read or written
   */
  public static Campaign write(Path campaignFolder, Language language)
      throws IOException, JournalException, DeclarationException {
    Campaign campaign = read(campaignFolder);
    documents(campaign, campaignFolder, language);
    return campaign;
  }

  /** The same with other waivers, which must hold now too and are stored in the folder. */
  public static Campaign write(
      Path campaignFolder, Language language, WaiverFile waivers, Clock clock)
      throws IOException, JournalException, DeclarationException {
    Campaign campaign = read(campaignFolder, waivers, clock);
    WholeFile.write(campaignFolder.resolve(WaiverFile.NAME), out -> out.write(waivers.content()));
    documents(campaign, campaignFolder, language);
    return campaign;
  }

  private static void documents(Campaign campaign, Path campaignFolder, Language language)
      throws IOException, DeclarationException {
    TestReport report = report(campaign, campaignFolder);
    ResultFile.write(report, campaignFolder.resolve("result.json"));
    JUnitFile.write(campaign, language, campaignFolder.resolve("junit.xml"));
    HtmlReport.write(report, language, campaignFolder.resolve("report.html"));
  }

  /**
   * Writes {@code report.pdf} of a judged campaign beside its other files, which are there before.
   *
   * @throws MissingFontException when the machine has no font to print in; no file is written
   * @throws DeclarationException when the folder's {@code laboratory.json} cannot be read
   * @throws IOException when a file cannot be read or written
   */
  public static void print(Campaign campaign, Path campaignFolder, PaperLanguage language)
      throws IOException, DeclarationException, MissingFontException {
    try (PaperFont font = PaperFont.find()) {
      PdfReport.write(report(campaign, campaignFolder), language, font, campaignFolder);
    }
  }

  private static TestReport report(Campaign campaign, Path campaignFolder)
      throws IOException, DeclarationException {
    Laboratory laboratory = LaboratoryFile.ofFolder(campaignFolder);
    return TestReport.of(campaign, laboratory, campaignFolder.resolve("journal.jsonl"));
  }
}
