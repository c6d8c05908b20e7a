package jianka.reports.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jianka.bench.evidence.Chain;
import jianka.reports.journal.JournalReader;
import org.jspecify.annotations.Nullable;

/**
 * What must hold before anything is computed from a campaign folder: verdicts from records that
 * somebody changed would look like verdicts.
 */
public final class Intact {

  /** Longest first line looked at, in bytes. */
  private static final int LONGEST = 16 << 20;

  private Intact() {}

  /**
   * The journal is one of ours, of a format this version reads, and in its chain; where the folder
   * is sealed, it holds at least what was sealed. A run that went on after its seal holds more.
   *
   * @throws BundleException with the first fault
   * @throws IOException when a file cannot be read
   */
  public static void journal(Path directory) throws IOException, BundleException {
    Folder folder = Folder.scan(directory);
    Folder.Item journal = folder.file(Manifest.JOURNAL);
    if (journal == null) {
      throw BundleException.of(Check.JOURNAL_MISSING, Manifest.JOURNAL);
    }
    beginning(journal.path());
    Chain.Reading reading = Chain.read(journal.path());
    Chain.Break broken = reading.broken();
    if (broken != null) {
      throw new BundleException(JournalCheck.finding(broken));
    }
    Manifest manifest = manifest(folder);
    if (manifest == null) {
      return;
    }
    Manifest.JournalEnd sealed = manifest.journal();
    boolean same = sealed.end().equals(reading.end());
    if (reading.records() < sealed.records() || reading.records() == sealed.records() && !same) {
      throw new BundleException(
          BundleFinding.fault(
              Check.JOURNAL_SHORT, Manifest.JOURNAL, reading.records(), sealed.records()));
    }
  }

  /**
   * The same, and where the folder is sealed every file is the one that was sealed.
   *
   * @throws BundleException with the first fault
   * @throws IOException when a file cannot be read
   */
  public static void folder(Path directory) throws IOException, BundleException {
    journal(directory);
    if (Folder.scan(directory).file(Manifest.FILE) == null) {
      return;
    }
    for (BundleFinding finding : BundleVerifier.verify(directory, Trust.none()).findings()) {
      if (finding.severity() == BundleFinding.Severity.FAULT) {
        throw new BundleException(finding);
      }
    }
  }

  private static void beginning(Path journal) throws IOException, BundleException {
    JsonNode first = record(firstLine(journal));
    if (first == null || !first.path("type").asText().equals("campaign.begin")) {
      throw BundleException.of(Check.JOURNAL_FOREIGN, Manifest.JOURNAL);
    }
    long format = first.path("format").asLong();
    if (format > JournalReader.FORMAT) {
      throw new BundleException(
          BundleFinding.fault(Check.JOURNAL_NEWER, Manifest.JOURNAL, format, JournalReader.FORMAT));
    }
  }

  private static byte[] firstLine(Path journal) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(journal))) {
      for (int b = in.read(); b >= 0 && b != '\n' && line.size() < LONGEST; b = in.read()) {
        line.write(b);
      }
    }
    return line.toByteArray();
  }

  private static @Nullable JsonNode record(byte[] line) {
    try {
      JsonNode node = new ObjectMapper().readTree(line);
      return node != null && node.isObject() ? node : null;
    } catch (IOException e) {
      return null; // what is no JSON is no record of ours
    }
  }

  private static @Nullable Manifest manifest(Folder folder) throws IOException, BundleException {
    Folder.Item file = folder.file(Manifest.FILE);
    return file == null ? null : ManifestFile.parse(Folder.read(file.path(), LONGEST));
  }
}
