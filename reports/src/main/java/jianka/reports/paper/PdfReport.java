package jianka.reports.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import jianka.reports.document.TestReport;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/** {@code report.pdf}: the report to sign and to file, PDF/A-2b. */
public final class PdfReport {

  /** Its name in a campaign folder. */
  public static final String NAME = "report.pdf";

  private static final String TEXT = "Text";
  private static final String MONO = "Mono";

  private PdfReport() {}

  /**
   * Writes {@code report.pdf} into a campaign folder, whole or not at all. The other files of the
   * report are there before, because the last annex names their digests.
   *
   * @throws IOException when a file cannot be read or written
   */
  public static void write(
      TestReport report, PaperLanguage language, PaperFont font, Path campaignFolder)
      throws IOException {
    Path file = campaignFolder.resolve(NAME);
    Path part = campaignFolder.resolve(NAME + ".part");
    try {
      Document page = Paper.of(report, new Sheet(language, font), campaignFolder);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        print(page, font, out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | RuntimeException e) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException onTheWay) {
        e.addSuppressed(onTheWay);
      }
      throw e;
    }
  }

  private static void print(Document page, PaperFont font, OutputStream out) throws IOException {
    XRLog.setLoggingEnabled(false);
    try (PDDocument pdf = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(pdf);
      builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B);
      builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
      builder.useFont(embedded(pdf, font.text()), TEXT, 400, FontStyle.NORMAL, true);
      builder.useFont(embedded(pdf, font.mono()), MONO, 400, FontStyle.NORMAL, true);
      builder.withProducer("Jianka");
      // The page stands in memory: no address is ever resolved.
      builder.useUriResolver((base, address) -> address.startsWith("#") ? address : null);
      builder.withW3cDocument(page, null);
      builder.toStream(out);
      builder.run();
    }
  }

  private static PDFontSupplier embedded(PDDocument pdf, TrueTypeFont font) throws IOException {
    return new PDFontSupplier(PDType0Font.load(pdf, font, true));
  }
}
