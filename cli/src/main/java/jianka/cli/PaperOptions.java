package jianka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jianka.reports.Reports;
import jianka.reports.declaration.DeclarationException;
import jianka.reports.laboratory.Laboratory;
import jianka.reports.laboratory.LaboratoryFile;
import jianka.reports.paper.MissingFontException;
import jianka.reports.paper.PaperLanguage;
import jianka.reports.paper.PdfReport;
import jianka.reports.text.Language;
import jianka.reports.verdict.Campaign;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a formal report needs: the statements of the laboratory, and whether to print it. */
final class PaperOptions {

  @Option(
      names = "--laboratory",
      paramLabel = "FILE",
      description = {
        "statements of the laboratory for the report: customer, samples, dates, signatory",
        "(features/products/example-laboratory.yaml); kept in the folder as laboratory.json"
      })
  @Nullable Path laboratory;

  @Option(names = "--pdf", description = "write report.pdf (PDF/A-2b) too")
  boolean pdf;

  @Option(
      names = "--pdf-lang",
      paramLabel = "LANG",
      description = "language of report.pdf: zh, en or both (default: that of --lang)")
  @Nullable PaperLanguage pdfLanguage;

  /** The declaration, read before anything runs: a typing error must not cost a campaign. */
  @Nullable Laboratory declaration() throws DeclarationException {
    return laboratory == null ? null : LaboratoryFile.read(laboratory);
  }

  /** Whether to print: asked for, or the folder holds a PDF that would no longer fit the rest. */
  boolean wanted(Path folder) {
    return pdf || pdfLanguage != null || Files.exists(folder.resolve(PdfReport.NAME));
  }

  void print(Campaign campaign, Path folder, Language language)
      throws IOException, DeclarationException, MissingFontException {
    PaperLanguage own = language == Language.ZH ? PaperLanguage.ZH : PaperLanguage.EN;
    Reports.print(campaign, folder, pdfLanguage == null ? own : pdfLanguage);
  }
}
