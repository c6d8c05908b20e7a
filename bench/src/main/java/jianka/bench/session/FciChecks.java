package jianka.bench.session;

import java.util.List;
import java.util.Optional;
import jianka.bench.apdu.Hex;
import jianka.bench.apdu.Tlv;
import jianka.bench.profile.Profile;
import jianka.bench.profile.Words;

/**
 * Checks of the file control information that SELECT answers (T-FS-3). Objects the card standard
 * does not name are accepted: a card is free to add them.
 */
public final class FciChecks {

  private final CardSession session;
  private final Checks checks;
  private final Navigation navigation;

  public FciChecks(CardSession session, Checks checks, Navigation navigation) {
    this.session = session;
    this.checks = checks;
    this.navigation = navigation;
  }

  /** The answer is the template of this DF, lengths adding up, with the full name. */
  public void fciOf(String df) throws Exception {
    Tlv template = template();
    byte[] name = template.child("84").map(Tlv::value).orElse(new byte[0]);
    checks.compare(
        "fci-name",
        Hex.bytes(navigation.name(df)),
        name,
        new Words("object 84 of the FCI of " + df, df + " FCI中的84对象"));
    if (df.equals("SSSE")) {
      ssse(template);
    } else if (df.equals("ACSE")) {
      checks.that(
          "fci-a5",
          template.child("A5").isPresent(),
          List.of("A5"),
          Hex.of(session.response().data()),
          new Words("object A5 of the FCI of ACSE", "ACSE FCI中的A5对象"));
    }
  }

  /** Object 86 in 9F0C announces this algorithm. */
  public void algorithm(int expected) throws Exception {
    String actual = announced();
    checks.that(
        "fci-algorithm",
        actual.equals(Hex.of(expected)),
        List.of(Hex.of(expected)),
        actual,
        new Words("object 86, algorithm environment", "86对象（算法环境）"));
  }

  /** Object 86 in 9F0C announces this algorithm or is absent (FS-031). */
  public void algorithmOrNone(int expected) throws Exception {
    String actual = announced();
    checks.that(
        "fci-algorithm",
        actual.equals("absent") || actual.equals(Hex.of(expected)),
        List.of(Hex.of(expected), "absent"),
        actual,
        new Words("object 86, algorithm environment", "86对象（算法环境）"));
  }

  /** The target was not found, or the answer is the FCI of this DF and of no other. */
  public void fciOrAbsent(String df) throws Exception {
    if (session.response().is("6A82")) {
      checks.that(
          "fci-or-absent",
          true,
          List.of("FCI of " + df, "6A82"),
          "6A82",
          new Words("answer to SELECT of " + df, "选择" + df + "的响应"));
    } else {
      fciOf(df);
    }
  }

  /** The answer to SELECT MF: no data, or one template 6F whose lengths add up (FS-029). */
  public void templateOrEmpty() throws Exception {
    if (session.response().data().length == 0) {
      checks.length(0);
    } else {
      template();
    }
  }

  private void ssse(Tlv template) throws Exception {
    Optional<Tlv> a5 = template.child("A5");
    checks.that(
        "fci-a5",
        a5.isPresent(),
        List.of("A5"),
        Hex.of(session.response().data()),
        new Words("object A5 of the FCI of SSSE", "SSSE FCI中的A5对象"));
    Profile.Environment ssse = session.product().profile().ssse();
    Optional<Tlv> directory = a5.flatMap(t -> t.child("88"));
    if (directory.isPresent()) {
      int sfi = directory.get().value().length == 1 ? directory.get().value()[0] & 0xFF : -1;
      checks.that(
          "fci-directory",
          sfi >= 0x01 && sfi <= 0x1E,
          List.of("01 to 1E"),
          Hex.of(directory.get().value()),
          new Words("object 88, SFI of the directory", "88对象（目录文件SFI）"));
    } else if (session.product().reference() && !ssse.directory().isEmpty()) {
      checks.that(
          "fci-directory",
          false,
          List.of(ssse.directory()),
          "absent",
          new Words("object 88, SFI of the directory", "88对象（目录文件SFI）"));
    }
  }

  private Tlv template() throws Exception {
    byte[] data = session.response().data();
    List<Tlv> objects;
    try {
      objects = Tlv.parse(data);
    } catch (Tlv.TlvException e) {
      checks.that(
          "fci-structure",
          false,
          List.of("one template 6F whose lengths add up"),
          Hex.of(data) + ": " + e.getMessage(),
          new Words("structure of the FCI", "FCI结构"));
      throw e;
    }
    boolean one = objects.size() == 1 && objects.get(0).tag().equals("6F");
    checks.that(
        "fci-structure",
        one,
        List.of("one template 6F whose lengths add up"),
        Hex.of(data),
        new Words("structure of the FCI", "FCI结构"));
    return objects.get(0);
  }

  /**
   * The value of object 86, "absent" only where there is none. 9F0C is primitive by its tag; its
   * value is a row of objects, and one that is none announces nothing legal.
   */
  private String announced() throws Exception {
    Optional<Tlv> issuerData = template().child("A5").flatMap(a5 -> a5.child("9F0C"));
    if (issuerData.isEmpty()) {
      return "absent";
    }
    byte[] value = issuerData.get().value();
    try {
      List<String> objects =
          Tlv.parse(value).stream()
              .filter(t -> t.tag().equals("86"))
              .map(t -> t.value().length == 1 ? Hex.of(t.value()) : "86 of no single byte")
              .toList();
      return objects.isEmpty() ? "absent" : String.join(" and ", objects);
    } catch (Tlv.TlvException e) {
      return "9F0C holds " + Hex.of(value) + ": " + e.getMessage();
    }
  }
}
