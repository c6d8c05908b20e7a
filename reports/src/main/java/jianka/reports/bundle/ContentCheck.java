package jianka.reports.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what lies in a folder with what its manifest lists. */
final class ContentCheck {

  private ContentCheck() {}

  static List<BundleFinding> compare(Folder folder, Manifest manifest) {
    List<BundleFinding> findings = new ArrayList<>();
    for (Manifest.ListedFile listed : manifest.files()) {
      file(folder, listed, findings);
    }
    Set<String> paths =
        manifest.files().stream().map(Manifest.ListedFile::path).collect(Collectors.toSet());
    for (Map.Entry<String, Folder.Item> entry : folder.items().entrySet()) {
      String name = entry.getKey();
      if (entry.getValue().kind() != Folder.Kind.FILE) {
        continue; // a finding of its own already
      }
      if (Folder.temporary(name)) {
        findings.add(BundleFinding.note(Check.FILE_TEMPORARY, name, name));
      } else if (Manifest.lists(name) && !paths.contains(name)) {
        findings.add(BundleFinding.fault(Check.FILE_UNLISTED, name, name));
      }
    }
    findings.addAll(JournalCheck.compare(folder, manifest.journal()));
    return findings;
  }

  private static void file(
      Folder folder, Manifest.ListedFile listed, List<BundleFinding> findings) {
    String name = listed.path();
    Folder.Item item = folder.file(name);
    if (item == null) {
      // A link or special file in its place gets a finding of its own.
      if (!folder.items().containsKey(name)) {
        findings.add(BundleFinding.fault(Check.FILE_MISSING, name, name));
      }
      return;
    }
    if (item.size() != listed.size()) {
      findings.add(
          BundleFinding.fault(Check.FILE_SIZE, name, name).comparing(listed.size(), item.size()));
      return;
    }
    try {
      Digests digests = Digests.of(item.path());
      if (!digests.sm3().equals(listed.sm3())) {
        findings.add(
            BundleFinding.fault(Check.FILE_CONTENT, name, name, "SM3")
                .comparing(listed.sm3(), digests.sm3()));
      } else if (!digests.sha256().equals(listed.sha256())) {
        findings.add(
            BundleFinding.fault(Check.FILE_CONTENT, name, name, "SHA-256")
                .comparing(listed.sha256(), digests.sha256()));
      }
    } catch (IOException e) {
      findings.add(BundleFinding.fault(Check.FILE_UNREADABLE, name, name, e.getMessage()));
    }
  }
}
