package jianka.card.perso;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What another value of a parameter means for a profile. A parameter that only the applet follows
 * is set and no more; one that profiles also state at the file, key or answer it concerns is set
 * there.
 */
final class ParameterEffects {

  private static final String ABSENT = "absent";

  private ParameterEffects() {}

  static void make(ProfileDocument profile, String name, String value) throws ProfileException {
    if (profile.find("parameters") == null) {
      profile.set("parameters", JsonNodeFactory.instance.objectNode());
    }
    profile.set("parameters/" + name, value);
    switch (name) {
      case "pin.initial" -> profile.set("pin/initial", value);
      case "pin.tries" -> profile.set("pin/tries", value);
      case "puk.tries" -> tries(profile, value, true);
      case "key.tries" -> tries(profile, value, false);
      case "fci.dir_sfi" -> directory(profile, value);
      case "fci.alg" -> algorithm(profile, value);
      case "fs.ssse_fid" -> profile.set("ssse/fid", value);
      case "ref.seed" -> profile.set("seed", value);
      case "atr.form" -> ResetForm.form(profile, value);
      case "atr.ta1" -> ResetForm.ta1(profile, value);
      case "cl.fsci" -> ResetForm.frameSize(profile, value);
      case "cl.uid_kind" -> profile.set("reset/uid", value);
      case "per.reg.chip" -> ResetForm.change(profile, ResetForm.CHIP, value);
      case "per.reg.maker" -> ResetForm.change(profile, ResetForm.MAKER, value);
      case "data.reserved.length" -> reserved(profile, value);
      case "med.log.length" -> log(profile, "length", value);
      case "med.log.records" -> log(profile, "records", value);
      case "data.aid.df05" -> profile.set("applications[id=DF05]/aid", value);
      case "data.aid.df06" -> profile.set("applications[id=DF06]/aid", value);
      case "data.v1.df02.read" -> {
        profile.set("applications[id=DF02]/files[fid=EF08]/read", value);
        profile.set("applications[id=DF02]/files[fid=EF09]/read", value);
      }
      default -> {
        // the applet alone follows it
      }
    }
  }

  private static void tries(ProfileDocument profile, String value, boolean puk)
      throws ProfileException {
    for (ObjectNode key : profile.elements("keys")) {
      boolean isPuk = key.path("name").asText().startsWith("PUK");
      if (key.has("tries") && !key.path("use").asText().equals("master") && isPuk == puk) {
        key.put("tries", value);
      }
    }
  }

  /** Moves the directory to another SFI, or announces none and keeps no file. */
  private static void directory(ProfileDocument profile, String value) throws ProfileException {
    if (profile.find("ssse/directory") == null) {
      throw profile.wrong("ssse/directory", "is missing, there is no directory to move");
    }
    String file = "ssse/files[sfi=" + profile.text("ssse/directory") + "]";
    if (value.equals(ABSENT)) {
      profile.remove(file);
      profile.remove("ssse/directory");
      return;
    }
    profile.set(file + "/fid", "EF" + value);
    profile.set(file + "/sfi", value);
    profile.set("ssse/directory", value);
  }

  private static void algorithm(ProfileDocument profile, String value) throws ProfileException {
    if (!value.equals(ABSENT)) {
      profile.set("ssse/algorithm", value);
    } else if (profile.find("ssse/algorithm") != null) {
      profile.remove("ssse/algorithm");
    }
  }

  /** DF01 EF16 to EF1A. */
  private static void reserved(ProfileDocument profile, String value) throws ProfileException {
    for (String fid : new String[] {"EF16", "EF17", "EF18", "EF19", "EF1A"}) {
      profile.set("applications[id=DF01]/files[fid=" + fid + "]/size", value);
    }
  }

  private static void log(ProfileDocument profile, String field, String value)
      throws ProfileException {
    String file = "applications[id=DF04]/files[fid=EF08]";
    profile.set(file + "/" + field, value);
    int length = Integer.parseInt(profile.text(file + "/length"));
    int records = Integer.parseInt(profile.text(file + "/records"));
    profile.set(file + "/size", String.valueOf(length * records));
  }
}
