package jianka.reports.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jianka.bench.evidence.Chain;

/** Compares the chain of a journal with the end that the manifest names. */
final class JournalCheck {

  private JournalCheck() {}

  static List<BundleFinding> compare(Folder folder, Manifest.JournalEnd sealed) {
    String file = Manifest.JOURNAL;
    Folder.Item journal = folder.file(file);
    if (journal == null) {
      return List.of(BundleFinding.fault(Check.JOURNAL_MISSING, file));
    }
    Chain.Reading reading;
    try {
      reading = Chain.read(journal.path());
    } catch (IOException e) {
      return List.of(BundleFinding.fault(Check.FILE_UNREADABLE, file, file, e.getMessage()));
    }
    Chain.Break broken = reading.broken();
    if (broken != null) {
      return List.of(finding(broken));
    }
    List<BundleFinding> findings = new ArrayList<>();
    var found = new Manifest.JournalEnd(reading.records(), reading.end(), reading.cut());
    if (!found.equals(sealed)) {
      findings.add(BundleFinding.fault(Check.JOURNAL_END, file).comparing(say(sealed), say(found)));
    }
    if (reading.cut()) {
      findings.add(BundleFinding.note(Check.JOURNAL_CUT, file));
    }
    return findings;
  }

  /** The finding for the first line that breaks a chain. */
  static BundleFinding finding(Chain.Break broken) {
    Check check =
        switch (broken.fault()) {
          case NO_CHAIN -> Check.JOURNAL_UNCHAINED;
          case MISMATCH -> Check.JOURNAL_CHAIN;
          case TOO_LONG -> Check.JOURNAL_LINE;
        };
    return BundleFinding.fault(check, Manifest.JOURNAL, broken.line())
        .comparing(broken.expected(), broken.actual());
  }

  private static String say(Manifest.JournalEnd end) {
    return end.records() + " records, " + end.end() + (end.cut() ? ", cut off" : "");
  }
}
