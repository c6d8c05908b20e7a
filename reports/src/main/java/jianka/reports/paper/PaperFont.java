package jianka.reports.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jianka.reports.text.Text;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;

/**
 * The Chinese font a report is printed in. It must hold TrueType outlines ({@code glyf}): the PDF
 * library embeds no part of a font with PostScript outlines, such as Noto CJK.
 */
public final class PaperFont implements AutoCloseable {

  /** System property that names a font file, before all places known here. */
  public static final String PROPERTY = "jianka.font";

  private static final String PROBE = "检测报告社会保障卡 Test 0123456789";

  private static final List<String> PLACES =
      List.of(
          "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
          "/usr/share/fonts/wqy-microhei/wqy-microhei.ttc",
          "/usr/share/fonts/wqy-microhei-fonts/wqy-microhei.ttc",
          "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
          "C:/Windows/Fonts/Deng.ttf",
          "C:/Windows/Fonts/simhei.ttf",
          "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
          "/Library/Fonts/Arial Unicode.ttf");

  private static final Text HOW =
      new Text(
          "no Chinese TrueType font was found, so report.pdf cannot be written. On Debian or Ubuntu: "
              + "sudo apt-get install fonts-wqy-microhei. Elsewhere name a .ttf or .ttc file with "
              + "TrueType outlines: JIANKA_JAVA_OPTIONS=-D"
              + PROPERTY
              + "=FILE",
          "未找到中文 TrueType 字体，无法生成 report.pdf。Debian 或 Ubuntu："
              + "sudo apt-get install fonts-wqy-microhei。其他系统请指定含 TrueType 轮廓的 .ttf 或 .ttc 文件："
              + "JIANKA_JAVA_OPTIONS=-D"
              + PROPERTY
              + "=FILE");

  private final AutoCloseable file;
  private final TrueTypeFont text;
  private final TrueTypeFont mono;
  private final CmapLookup signs;
  private final CmapLookup monoSigns;

  private PaperFont(AutoCloseable file, TrueTypeFont text, TrueTypeFont mono) throws IOException {
    this.file = file;
    this.text = text;
    this.mono = mono;
    this.signs = text.getUnicodeCmapLookup();
    this.monoSigns = mono.getUnicodeCmapLookup();
  }

  /**
   * The font that the system property names, or the first of the usual places.
   *
   * @throws MissingFontException when there is none, with the way to get one
   * @throws IOException when it cannot be read
   */
  public static PaperFont find() throws MissingFontException, IOException {
    String named = System.getProperty(PROPERTY, "");
    if (!named.isBlank()) {
      return named(Path.of(named));
    }
    for (String place : PLACES) {
      Path file = Path.of(place);
      if (Files.isRegularFile(file)) {
        PaperFont font = open(file);
        if (font != null) {
          return font;
        }
      }
    }
    throw new MissingFontException(HOW);
  }

  private static PaperFont named(Path file) throws MissingFontException, IOException {
    PaperFont font = Files.isRegularFile(file) ? open(file) : null;
    if (font == null) {
      throw new MissingFontException(
          new Text(
              "the font file "
                  + file
                  + " does not exist or holds no Chinese font with TrueType outlines; "
                  + HOW.en(),
              "字体文件 " + file + " 不存在，或不含带 TrueType 轮廓的中文字体；" + HOW.zh()));
    }
    return font;
  }

  /** The font of a file, null when it cannot be embedded or knows no Chinese. */
  private static @Nullable PaperFont open(Path file) throws IOException {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")
        ? ofCollection(file)
        : ofSingle(file);
  }

  private static @Nullable PaperFont ofCollection(Path file) throws IOException {
    TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
    List<TrueTypeFont> fit = new ArrayList<>();
    collection.processAllFonts(
        font -> {
          if (fits(font)) {
            fit.add(font);
          }
        });
    if (fit.isEmpty()) {
      collection.close();
      return null;
    }
    TrueTypeFont mono = fit.get(0);
    TrueTypeFont text = fit.get(0);
    for (TrueTypeFont font : fit) {
      if (font.getName().contains("Mono")) {
        mono = font;
      } else if (text.getName().contains("Mono")) {
        text = font;
      }
    }
    return new PaperFont(collection, text, mono);
  }

  private static @Nullable PaperFont ofSingle(Path file) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
    if (!fits(font)) {
      font.close();
      return null;
    }
    return new PaperFont(font, font, font);
  }

  private static boolean fits(TrueTypeFont font) throws IOException {
    if (!font.getTableMap().containsKey("glyf")) {
      return false;
    }
    CmapLookup signs = font.getUnicodeCmapLookup();
    return PROBE.codePoints().allMatch(point -> signs.getGlyphId(point) > 0);
  }

  TrueTypeFont text() {
    return text;
  }

  TrueTypeFont mono() {
    return mono;
  }

  /** Whether the sign can be printed; PDF/A allows no empty boxes in its place. */
  boolean prints(int point) {
    return signs.getGlyphId(point) > 0 && monoSigns.getGlyphId(point) > 0;
  }

  @Override
  public void close() throws IOException {
    try {
      file.close();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }
}
