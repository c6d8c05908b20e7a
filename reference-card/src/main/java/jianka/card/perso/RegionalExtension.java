package jianka.card.perso;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a region adds to the national card (data, section 9; files, FS-018 to FS-022): further EFs,
 * items at the end of linear files, applications, keys. Written in the words of profiles:
 *
 * <pre>
 * files:                # further EFs, from EF0C upwards
 * - {df: SSSE, fid: "EF0D", structure: variable, size: 19, read: free, write: UKLOCAL, items: [ … ]}
 * items:                # further items of linear files, not of those of SSSE
 * - {df: DF03, file: "EF05", tag: "E8", type: an, length: 4}
 * applications:         # from DF0A upwards; a label puts them into the directory
 * - {id: DF0A, fid: "DF0A", aid: "…", label: "…", files: [ … ]}
 * keys:
 * - {name: UKLOCAL, df: SSSE, number: "0D", versions: 3, length: 16, use: external}
 * </pre>
 *
 * The SFI of an EF is the low byte of its FID unless stated.
 */
final class RegionalExtension {

  private static final int FIRST_DF = 0xDF0A;
  private static final int LAST_DF = 0xDFFF;
  private static final int FIRST_EF = 0xEF0C;
  private static final int LAST_EF = 0xEF1E;
  private static final Set<String> FIELDS =
      Set.of("title", "files", "items", "applications", "keys");
  private static final Charset GBK = Charset.forName("GBK");
  private static final int LONGEST_LABEL = 16;

  private final ProfileDocument profile;

  /** Tags of the standard items that the profile has. */
  private final Set<String> nationalTags;

  private RegionalExtension(ProfileDocument profile) throws ProfileException {
    this.profile = profile;
    nationalTags =
        profile.items().stream()
            .map(item -> item.path("tag").asText().toUpperCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  static void add(ProfileDocument profile, JsonNode extension) throws ProfileException {
    RegionalExtension region = new RegionalExtension(profile);
    for (var fields = extension.fieldNames(); fields.hasNext(); ) {
      String field = fields.next();
      if (!FIELDS.contains(field)) {
        throw profile.wrong(
            "extension/" + field, "is none of " + FIELDS.stream().sorted().toList());
      }
    }
    for (ObjectNode key : ProfileDocument.elements(extension.get("keys"))) {
      profile.add("keys", key.deepCopy());
    }
    for (ObjectNode file : ProfileDocument.elements(extension.get("files"))) {
      region.addFile(file.deepCopy());
    }
    for (ObjectNode item : ProfileDocument.elements(extension.get("items"))) {
      region.addItem(item.deepCopy());
    }
    for (ObjectNode application : ProfileDocument.elements(extension.get("applications"))) {
      region.addApplication(application.deepCopy());
    }
  }

  private void addFile(ObjectNode file) throws ProfileException {
    String df = file.path("df").asText();
    file.remove("df");
    String place = df.equals("SSSE") ? "ssse" : "applications[id=" + df + "]";
    if (profile.find(place) == null) {
      throw wrong("files", df + " is no DF of the profile");
    }
    checkFile(df, file);
    String fid = file.path("fid").asText();
    if (profile.find(place + "/files[fid=" + fid + "]") != null) {
      throw wrong("files", df + " has " + fid + " already (FS-009)");
    }
    profile.add(place + "/files", file);
  }

  /** FID from EF0C upwards, apart from those of the standard; items with tags of its own. */
  private void checkFile(String df, ObjectNode file) throws ProfileException {
    int fid = fid("files", file);
    if (fid < FIRST_EF || fid > LAST_EF) {
      throw wrong("files", df + " %04X: local files are EF0C to EF1E (FS-019)".formatted(fid));
    }
    boolean national = !df.equals("SSSE") && fid >= 0xEF15 && fid <= 0xEF1A;
    if (national && isNational(df)) {
      throw wrong("files", df + " %04X is a file of the standard (FS-020)".formatted(fid));
    }
    if (!file.has("sfi")) {
      file.put("sfi", "%02X".formatted(fid & 0xFF));
    }
    for (ObjectNode item : ProfileDocument.elements(file.get("items"))) {
      checkTag(df, item);
    }
  }

  private void addItem(ObjectNode item) throws ProfileException {
    String df = item.path("df").asText();
    String fid = item.path("file").asText();
    if (df.equals("SSSE")) {
      throw wrong("items", "files of SSSE hold no local items (FS-021)");
    }
    String place = "applications[id=" + df + "]/files[fid=" + fid + "]";
    if (profile.find(place) == null) {
      throw wrong("items", df + " " + fid + " is no file of the profile");
    }
    if (!profile.text(place + "/structure").equals("variable")) {
      throw wrong("items", df + " " + fid + " is no file of variable records (FS-022)");
    }
    checkTag(df, item);
    item.remove("df");
    item.remove("file");
    profile.add(place + "/items", item);
    grow(place, 2 + item.path("length").asInt());
  }

  private void addApplication(ObjectNode application) throws ProfileException {
    String id = application.path("id").asText();
    int fid = fid("applications", application);
    if (fid < FIRST_DF || fid > LAST_DF) {
      throw wrong("applications", "%04X: local DFs begin at DF0A (FS-018)".formatted(fid));
    }
    String aid = application.path("aid").asText().toUpperCase(Locale.ROOT);
    if (!aid.matches("([0-9A-F]{2}){5,16}")) {
      throw wrong("applications", id + ": an AID has 5 to 16 bytes in hex, not \"" + aid + "\"");
    }
    if (aid.matches("D1560000050[0-6]")) {
      throw wrong("applications", id + ": " + aid + " is an AID of the standard (FS-020)");
    }
    for (ObjectNode other : profile.elements("applications")) {
      if (other.path("id").asText().equals(id)
          || other.path("fid").asText().equalsIgnoreCase(application.path("fid").asText())
          || other.path("aid").asText().equalsIgnoreCase(aid)) {
        throw wrong("applications", id + ": the profile has this id, FID or AID already (FS-007)");
      }
    }
    for (ObjectNode file : ProfileDocument.elements(application.get("files"))) {
      checkFile(id, file);
    }
    profile.add("applications", application);
    addToDirectory(id, aid, application.path("label").asText());
  }

  /** A template 61 behind the others (FS-047, FS-048); none where no label is given (FS-125). */
  private void addToDirectory(String id, String aid, String label) throws ProfileException {
    if (label.isEmpty() || profile.find("ssse/directory") == null) {
      return;
    }
    String text = HexFormat.of().withUpperCase().formatHex(label.getBytes(GBK));
    if (text.length() / 2 > LONGEST_LABEL) {
      throw wrong("applications", id + ": a label has at most 16 bytes in GBK (FS-048)");
    }
    String content = "4F%02X%s50%02X%s".formatted(aid.length() / 2, aid, text.length() / 2, text);
    ObjectNode entry = profile.mapping();
    entry.put("tag", "61");
    entry.put("hex", "61%02X%s".formatted(content.length() / 2, content));
    String directory = "ssse/files[sfi=" + profile.text("ssse/directory") + "]";
    profile.add(directory + "/items", entry);
    grow(directory, 2 + content.length() / 2);
  }

  private void grow(String file, int bytes) throws ProfileException {
    int size = Integer.parseInt(profile.text(file + "/size"));
    profile.set(file + "/size", String.valueOf(size + bytes));
  }

  private void checkTag(String df, ObjectNode item) throws ProfileException {
    String tag = item.path("tag").asText().toUpperCase(Locale.ROOT);
    if (!tag.matches("[0-9A-F]{2}") || List.of("00", "FF").contains(tag)) {
      throw wrong("items", df + ": a tag is 01 to FE in hex, not \"" + tag + "\" (FS-092)");
    }
    if (nationalTags.contains(tag)) {
      throw wrong("items", df + ": tag " + tag + " is one of the standard (FS-020, DATA-508)");
    }
  }

  private int fid(String where, ObjectNode node) throws ProfileException {
    String text = node.path("fid").asText();
    if (!text.matches("[0-9A-Fa-f]{4}")) {
      throw wrong(where, "a FID has four hex digits, not \"" + text + "\"");
    }
    return Integer.parseInt(text, 16);
  }

  private static boolean isNational(String df) {
    return df.matches("DF0[1-7]");
  }

  private ProfileException wrong(String where, String trouble) {
    return profile.wrong("extension/" + where, trouble);
  }
}
