package jianka.card.perso;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The applications that a region has chosen (personalisation, PER-067 to PER-069). */
final class Businesses {

  private Businesses() {}

  /** Takes an application away with all that names it. */
  static void leaveOut(ProfileDocument profile, String id) throws ProfileException {
    String place = "applications[id=" + id + "]";
    String aid = profile.text(place + "/aid").toUpperCase(java.util.Locale.ROOT);
    profile.remove(place);
    if (profile.find("ssse/directory") != null) {
      String directory = "ssse/files[sfi=" + profile.text("ssse/directory") + "]/items";
      for (ObjectNode record : profile.elements(directory)) {
        String hex = record.path("hex").asText();
        if (hex.contains("4F%02X%s".formatted(aid.length() / 2, aid))) {
          profile.remove(directory + "[hex=" + hex + "]");
        }
      }
    }
    for (ObjectNode key : profile.elements("keys")) {
      if (key.path("df").asText().equals(id)) {
        profile.remove("keys[name=" + key.path("name").asText() + "]");
      }
    }
    if (profile.find("parameters/fs.apps") != null) {
      List<String> left = new ArrayList<>(List.of(profile.text("parameters/fs.apps").split(" ")));
      left.remove(id);
      profile.set("parameters/fs.apps", String.join(" ", left));
    }
  }

  /**
   * Keeps the room of an application and nothing in it: every item with its filler, transparent
   * files of zeros, cyclic files without a record (DATA-515, DATA-516).
   */
  static void empty(ProfileDocument profile, String id) throws ProfileException {
    String place = "applications[id=" + id + "]/files";
    if (profile.find(place) == null) {
      throw profile.wrong(place, "is not in the profile");
    }
    for (ObjectNode file : profile.elements(place)) {
      file.remove("hex");
      forget(ProfileDocument.elements(file.get("items")));
    }
  }

  private static void forget(List<ObjectNode> items) {
    for (ObjectNode item : items) {
      item.remove("text");
      item.remove("hex");
      forget(ProfileDocument.elements(item.get("items")));
    }
  }
}
