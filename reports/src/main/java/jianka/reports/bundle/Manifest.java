package jianka.reports.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jianka.bench.evidence.Chain;
import jianka.reports.text.Text;

/**
 * {@code manifest.json}: every file of a campaign folder with its digests, and where the chain of
 * the journal ends. The manifest, its signature and temporary files ({@code *.part}, {@code *.tmp},
 * {@code *.probe}) are not listed.
 *
 * @param format version of the manifest's format, {@link #FORMAT}
 * @param created in whole seconds
 * @param files in the order of their paths
 */
public record Manifest(
    int format, Tool tool, Instant created, List<ListedFile> files, JournalEnd journal) {

  /** Name of the manifest in a campaign folder. */
  public static final String FILE = "manifest.json";

  /** The newest format this version reads, and the one it writes. */
  public static final int FORMAT = 1;

  /** Name of the journal in a campaign folder. */
  static final String JOURNAL = "journal.jsonl";

  public Manifest {
    files = List.copyOf(files);
  }

  /** The program that wrote the folder. */
  public record Tool(String name, String version) {}

  /**
   * One file.
   *
   * @param path relative to the folder, {@code /} between the names
   * @param size in bytes
   * @param sm3 64 lower-case hex digits
   * @param sha256 64 lower-case hex digits
   */
  public record ListedFile(String path, long size, String sm3, String sha256) {}

  /**
   * Where the chain of the journal ends.
   *
   * @param records number of records in the chain
   * @param end the chain value of the last one, 64 lower-case hex digits
   * @param cut whether the last line lacked its end, as a killed run leaves it
   */
  public record JournalEnd(long records, String end, boolean cut) {}

  /**
   * Lists a campaign folder and writes its {@code manifest.json}, to a temporary file that is then
   * moved.
   *
   * @throws BundleException when the folder holds something that cannot be listed (a link, a
   *     special file), its journal is missing or broken, or its manifest is signed already
   * @throws IOException when a file cannot be read or written
   */
  public static Manifest write(Path directory, Tool tool, Clock clock)
      throws IOException, BundleException {
    Folder folder = Folder.scan(directory);
    if (folder.items().containsKey(Signature.FILE)) {
      throw BundleException.of(Check.MANIFEST_SIGNED, Signature.FILE);
    }
    JournalEnd journal = journalEnd(folder);
    Instant created = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Manifest manifest = new Manifest(FORMAT, tool, created, list(folder), journal);
    Folder.write(folder.root().resolve(FILE), ManifestFile.bytes(manifest));
    return manifest;
  }

  /** Whether a file of this name belongs into the list. */
  static boolean lists(String name) {
    return !name.equals(FILE) && !name.equals(Signature.FILE) && !Folder.temporary(name);
  }

  private static JournalEnd journalEnd(Folder folder) throws IOException, BundleException {
    Folder.Item journal = folder.file(JOURNAL);
    if (journal == null) {
      throw BundleException.of(Check.JOURNAL_MISSING, JOURNAL);
    }
    Chain.Reading reading = Chain.read(journal.path());
    Chain.Break broken = reading.broken();
    if (broken != null) {
      throw new BundleException(JournalCheck.finding(broken));
    }
    return new JournalEnd(reading.records(), reading.end(), reading.cut());
  }

  private static List<ListedFile> list(Folder folder) throws IOException, BundleException {
    List<ListedFile> files = new ArrayList<>();
    for (Map.Entry<String, Folder.Item> entry : folder.items().entrySet()) {
      String name = entry.getKey();
      Folder.Item item = entry.getValue();
      if (item.kind() != Folder.Kind.FILE) {
        boolean link = item.kind() == Folder.Kind.LINK;
        throw BundleException.of(link ? Check.FOLDER_LINK : Check.FOLDER_OTHER, name, name);
      }
      if (!lists(name)) {
        continue;
      }
      Text objection = ManifestFile.objection(name);
      if (objection != null) {
        throw BundleException.of(Check.FOLDER_NAME, name, name, objection);
      }
      Digests digests = Digests.of(item.path());
      files.add(new ListedFile(name, digests.size(), digests.sm3(), digests.sha256()));
    }
    return files;
  }
}
