package jianka.bench.probe;

import java.util.List;
import java.util.Optional;
import jianka.bench.profile.Words;

/**
 * A DF name the card standard or JR/T 0025 assigns (T-FS-1, T-FS-2).
 *
 * @param id how profiles call the DF
 * @param name the DF name in hex
 */
public record KnownName(String id, String name, Words title) {

  /** The environment every card has; asked first, because the applications lie below it. */
  static final KnownName SSSE =
      new KnownName(
          "SSSE",
          "7378312E73682EC9E7BBE1B1A3D5CF",
          new Words("social security system environment", "社会保障系统环境"));

  private static final List<KnownName> APPLICATIONS =
      List.of(
          application("DF01", "00", "public data", "公共应用信息区"),
          application("DF02", "01", "employment and unemployment", "就业与失业信息区"),
          application("DF03", "02", "social insurance 1", "社会保险信息区1"),
          application("DF04", "03", "social insurance 2 (medical)", "社会保险信息区2"),
          application("DF05", "05", "life and health", "生命与健康信息区"),
          application("DF06", "06", "relief and special care", "救助与优抚信息区"),
          application("DF07", "04", "personnel and talent", "人事人才信息区"));

  /** Environments beside SSSE. Asked last, because asking leaves SSSE. */
  private static final List<KnownName> OTHERS =
      List.of(
          new KnownName(
              "ACSE",
              "504B492EC9E7BBE1B1A3D5CF",
              new Words("asymmetric (certificate) environment", "非对称认证环境")),
          new KnownName(
              "PSE",
              "315041592E5359532E4444463031",
              new Words("bank environment, contact", "金融应用环境（接触）")),
          new KnownName(
              "PPSE",
              "325041592E5359532E4444463031",
              new Words("bank environment, contactless", "金融应用环境（非接触）")));

  static List<KnownName> applications() {
    return APPLICATIONS;
  }

  static List<KnownName> others() {
    return OTHERS;
  }

  /** The name, where a standard assigns it. */
  public static Optional<KnownName> of(String name) {
    return List.of(List.of(SSSE), APPLICATIONS, OTHERS).stream()
        .flatMap(List::stream)
        .filter(known -> known.name.equals(name))
        .findFirst();
  }

  private static KnownName application(String id, String last, String en, String zh) {
    return new KnownName(id, "D156000005" + last, new Words(en, zh));
  }
}
