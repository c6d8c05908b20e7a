package jianka.reports.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import jianka.bench.evidence.Journal;

/** A small campaign folder with a journal, a result and a folder in it. */
final class MadeUpBundle {

  static final Manifest.Tool TOOL = new Manifest.Tool("jianka", "0.1.0");
  static final Clock SIGNED_AT = at("2026-11-24T08:00:00Z");
  static final Clock CHECKED_AT = at("2026-12-01T08:00:00Z");

  private MadeUpBundle() {}

  static Clock at(String time) {
    return Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
  }

  /** The folder without a manifest. */
  static Path campaign(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("附件"));
    try (Journal journal = Journal.create(folder.resolve("journal.jsonl"))) {
      journal.append("campaign.begin", Journal.body().put("format", 1));
      journal.append("campaign.end", Journal.body().put("millis", 3));
    }
    Files.writeString(folder.resolve("result.json"), "{\"format\":1}");
    Files.writeString(folder.resolve("附件/卡.txt"), "x");
    return folder;
  }

  static Path sealed(Path folder) throws Exception {
    campaign(folder);
    Manifest.write(folder, TOOL, SIGNED_AT);
    return folder;
  }

  static Path signed(Path folder, SigningKey key, TimeStampService stamps) throws Exception {
    sealed(folder);
    Signature.write(folder, key, stamps, SIGNED_AT);
    return folder;
  }

  /** The same files in another folder. */
  static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
    return to;
  }
}
