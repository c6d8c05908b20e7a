package jianka.reports.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jianka.reports.laboratory.Completeness;
import jianka.reports.laboratory.Laboratory;
import jianka.reports.official.SourcePart;
import jianka.reports.text.Text;
import jianka.reports.verdict.Campaign;

/**
 * Everything a test report says, whatever document it stands in: the judged campaign, what the
 * laboratory states, and what follows from both.
 *
 * @param number on every page; one made from the journal when the laboratory states none
 * @param missing what keeps the report a draft
 * @param times of the commands
 * @param sources verdicts by part of the card standard
 * @param catalogue digest of the requirements judged by, 16 hex digits
 * @param parameters digest of the parameters in force, 16 hex digits
 */
public record TestReport(
    Campaign campaign,
    Laboratory laboratory,
    String number,
    List<Text> missing,
    List<CommandTime> times,
    List<SourcePart> sources,
    String catalogue,
    String parameters) {

  /** Longer than a record, in bytes. */
  private static final int END = 1 << 16;

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  public TestReport {
    missing = List.copyOf(missing);
    times = List.copyOf(times);
    sources = List.copyOf(sources);
  }

  /**
   * @param journal the file the campaign was judged from
   */
  public static TestReport of(Campaign campaign, Laboratory laboratory, Path journal)
      throws IOException {
    String stated = laboratory.report().number();
    return new TestReport(
        campaign,
        laboratory,
        stated.isEmpty() ? madeNumber(campaign, journal) : stated,
        Completeness.missing(laboratory, cards(campaign)),
        CommandTime.of(campaign),
        SourcePart.of(campaign.requirements()),
        digest(
            campaign.requirements().stream()
                .map(one -> String.join("|", one.ids()) + "|" + one.text().zh() + "|" + one.basis())
                .collect(Collectors.joining("\n"))),
        digest(
            campaign.parameters().stream()
                .map(one -> one.name() + "=" + one.value())
                .sorted()
                .collect(Collectors.joining("\n"))));
  }

  /** Whether it lacks what a report cannot be issued without (TST-111). */
  public boolean draft() {
    return !missing.isEmpty();
  }

  /** On how many cards cases were executed: each terminal counts its own. */
  private static int cards(Campaign campaign) {
    return (int)
        campaign.cases().stream()
            .flatMap(one -> one.attempts().stream())
            .map(attempt -> List.of(attempt.terminal(), attempt.sample()))
            .distinct()
            .count();
  }

  /** No two campaigns share it: it names their beginning and the end of their journal. */
  private static String madeNumber(Campaign campaign, Path journal) throws IOException {
    String end = digest(end(journal)).substring(0, 8).toUpperCase(Locale.ROOT);
    return "DRAFT-" + STAMP.format(campaign.run().started()) + "-" + end;
  }

  /** The last record holds the chain over all of them, so that the whole need not be read. */
  private static byte[] end(Path journal) throws IOException {
    try (FileChannel file = FileChannel.open(journal)) {
      ByteBuffer end = ByteBuffer.allocate((int) Math.min(file.size(), END));
      file.position(file.size() - end.capacity());
      while (end.hasRemaining() && file.read(end) >= 0) {}
      return end.array();
    }
  }

  /** The SHA-256 of a file, 64 hex digits. */
  public static String sha256(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] block = new byte[1 << 16];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String digest(String text) {
    return digest(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String digest(byte[] bytes) {
    byte[] hash = sha256().digest(bytes);
    return HexFormat.of().formatHex(hash, 0, 8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
