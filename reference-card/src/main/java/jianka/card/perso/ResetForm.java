package jianka.card.perso;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Changes of the historical bytes and of the form of the reset answer (transport, T-TRN-5). */
final class ResetForm {

  /** Place of T1-T2 in the historical bytes. */
  static final int CHIP = 0;

  /** Place of T6-T7. */
  static final int MAKER = 5;

  /** Place of T8-T9. */
  static final int AREA = 7;

  /** Place of TA-TD. */
  static final int SERIAL = 9;

  private static final int HISTORICAL_BYTES = 13;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private ResetForm() {}

  /** Puts other digits into the historical bytes of both answers. */
  static void change(ProfileDocument profile, int place, String hex) throws ProfileException {
    byte[] bytes = HEX.parseHex(hex);
    for (String answer : new String[] {"reset/atr", "reset/ats"}) {
      JsonNode old = profile.find(answer);
      if (old != null) {
        byte[] changed = HEX.parseHex(old.asText());
        int check = checkLength(changed, answer.endsWith("atr"));
        int start = changed.length - check - HISTORICAL_BYTES;
        if (start < 0) {
          throw profile.wrong(answer, "has no 13 historical bytes");
        }
        System.arraycopy(bytes, 0, changed, start + place, bytes.length);
        if (check != 0) {
          changed[changed.length - 1] = checkByte(changed, changed.length - 1);
        }
        profile.set(answer, HEX.formatHex(changed));
      }
    }
  }

  /** Gives the answer to reset the form {@code short} or {@code class} ({@code atr.form}). */
  static void form(ProfileDocument profile, String form) throws ProfileException {
    String start;
    if (form.startsWith("short")) {
      start = "3B6D0000";
    } else if (form.startsWith("class")) {
      start = "3B8D801F03";
    } else {
      throw profile.wrong("parameters/atr.form", "must be short or class, is " + form);
    }
    rebuild(profile, start);
  }

  /** Puts TA1 before TB1 and TC1 of the short form ({@code atr.ta1}). */
  static void ta1(ProfileDocument profile, String ta1) throws ProfileException {
    if (ta1.equals("absent")) {
      rebuild(profile, "3B6D0000");
    } else if (ta1.matches("[0-9A-Fa-f]{2}")) {
      rebuild(profile, "3B7D" + ta1 + "0000");
    } else {
      throw profile.wrong("parameters/atr.ta1", "must be a byte or absent, is " + ta1);
    }
  }

  /** Puts another FSCI into T0 of the answer to select ({@code cl.fsci}). */
  static void frameSize(ProfileDocument profile, String fsci) throws ProfileException {
    byte[] ats = HEX.parseHex(profile.text("reset/ats"));
    if (!fsci.matches("[0-8]") || ats.length < 2) {
      throw profile.wrong("parameters/cl.fsci", "must be 0 to 8, is " + fsci);
    }
    ats[1] = (byte) (ats[1] & 0xF0 | Integer.parseInt(fsci));
    profile.set("reset/ats", HEX.formatHex(ats));
  }

  private static void rebuild(ProfileDocument profile, String start) throws ProfileException {
    byte[] old = HEX.parseHex(profile.text("reset/atr"));
    int check = checkLength(old, true);
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    answer.writeBytes(HEX.parseHex(start));
    answer.write(old, old.length - check - HISTORICAL_BYTES, HISTORICAL_BYTES);
    if (start.startsWith("3B8D80")) {
      answer.write(checkByte(answer.toByteArray(), answer.size()));
    }
    profile.set("reset/atr", HEX.formatHex(answer.toByteArray()));
  }

  /** TCK stands where a protocol other than T=0 is offered: the class form has it. */
  private static int checkLength(byte[] answer, boolean isAtr) {
    return isAtr && answer.length > 1 && answer[1] < 0 ? 1 : 0;
  }

  private static byte checkByte(byte[] answer, int length) {
    byte check = 0;
    for (int i = 1; i < length; i++) {
      check ^= answer[i];
    }
    return check;
  }
}
