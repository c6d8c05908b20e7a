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

  private static final Words PRESENT = new Words("present", "存在");
  private static final Words ABSENT = new Words("absent", "不存在");
  private static final Words TEMPLATE =
      new Words("one template 6F whose lengths add up", "一个长度一致的6F模板");

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
          List.of(PRESENT),
          template.child("A5").isPresent() ? PRESENT : ABSENT,
          new Words("object A5 of the FCI of ACSE", "ACSE FCI中的A5对象"));
    }
  }

  /**
   * Object 86 in 9F0C announces one of these algorithms.
   *
   * @param legal bytes in hex, and "absent" where there may be none (FS-031)
   */
  public void algorithm(List<String> legal) throws Exception {
    Words actual = announced();
    List<Words> expected = legal.stream().map(FciChecks::named).toList();
    checks.that(
        "fci-algorithm",
        expected.contains(actual),
        expected,
        actual,
        new Words("object 86, algorithm environment", "86对象（算法环境）"));
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
        List.of(PRESENT),
        a5.isPresent() ? PRESENT : ABSENT,
        new Words("object A5 of the FCI of SSSE", "SSSE FCI中的A5对象"));
    Profile.Environment ssse = session.product().profile().ssse();
    Optional<Tlv> directory = a5.flatMap(t -> t.child("88"));
    if (directory.isPresent()) {
      int sfi = directory.get().value().length == 1 ? directory.get().value()[0] & 0xFF : -1;
      checks.that(
          "fci-directory",
          sfi >= 0x01 && sfi <= 0x1E,
          List.of(new Words("01 to 1E", "01至1E")),
          Words.same(Hex.of(directory.get().value())),
          new Words("object 88, SFI of the directory", "88对象（目录文件SFI）"));
    } else if (session.product().reference() && !ssse.directory().isEmpty()) {
      checks.that(
          "fci-directory",
          false,
          List.of(Words.same(ssse.directory())),
          ABSENT,
          new Words("object 88, SFI of the directory", "88对象（目录文件SFI）"));
    }
  }

  /** The algorithm environment with its name (files.md, object 86). */
  private static Words named(String code) {
    return switch (code) {
      case "absent" -> ABSENT;
      case "01" -> Words.same("01 (DES/3DES)");
      case "02" -> Words.same("02 (SSF33)");
      case "03" -> Words.same("03 (SM4)");
      default -> Words.same(code);
    };
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
          List.of(TEMPLATE),
          Words.same(Hex.of(data)),
          List.of(e.place()),
          List.of(session.lastExchange()),
          Words.of("structure of the FCI, %s", "FCI结构，%s", e.words()));
      throw e;
    }
    boolean one = objects.size() == 1 && objects.get(0).tag().equals("6F");
    checks.that(
        "fci-structure",
        one,
        List.of(TEMPLATE),
        Words.same(Hex.of(data)),
        data.length == 0
            ? new Words("FCI, no response data", "FCI，无响应数据")
            : new Words("structure of the FCI", "FCI结构"));
    return objects.get(0);
  }

  /**
   * The value of object 86, "absent" only where there is none. 9F0C is primitive by its tag; its
   * value is a row of objects, and one that is none announces nothing legal.
   */
  private Words announced() throws Exception {
    Optional<Tlv> issuerData = template().child("A5").flatMap(a5 -> a5.child("9F0C"));
    if (issuerData.isEmpty()) {
      return ABSENT;
    }
    byte[] value = issuerData.get().value();
    try {
      List<Words> objects =
          Tlv.parse(value).stream()
              .filter(t -> t.tag().equals("86"))
              .map(
                  t ->
                      t.value().length == 1
                          ? named(Hex.of(t.value()))
                          : Words.of("%s, not one byte", "%s，不是一个字节", Hex.of(t.value())))
              .toList();
      if (objects.size() > 1) {
        return Words.of("%d objects 86", "%d个86对象", objects.size());
      }
      return objects.isEmpty() ? ABSENT : objects.get(0);
    } catch (Tlv.TlvException e) {
      return Words.of("9F0C holds %s: %s", "9F0C为%s：%s", Hex.of(value), e.words());
    }
  }
}
