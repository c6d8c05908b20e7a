package jianka.bench.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.Consulted;
import jianka.bench.profile.Words;
import jianka.bench.terminal.Activation;

/** Checks of UID and SAK, which come before the answer to select (ISO/IEC 14443-3 6). */
final class ActivationChecks {

  private static final int BLOCKS = 0x20;
  private static final int UID_NOT_COMPLETE = 0x04;
  private static final int RANDOM = 0x08;
  private static final int CASCADE_TAG = 0x88;

  private final CardSession session;
  private final Checks checks;

  ActivationChecks(CardSession session, Checks checks) {
    this.session = session;
    this.checks = checks;
  }

  /** SAK of every activation: bit 6 set, bit 3 clear, the rest free. */
  void sak() throws CheckFailedException {
    List<Activation> all = activations();
    checks.that(
        "sak",
        all.stream().allMatch(a -> (a.sak() & (BLOCKS | UID_NOT_COMPLETE)) == BLOCKS),
        List.of(
            new Words(
                "xx1xx0xx: ISO/IEC 14443-4, UID complete", "xx1xx0xx：符合ISO/IEC 14443-4，UID完整")),
        Words.same(String.join(" ", all.stream().map(a -> Hex.of(a.sak())).toList())),
        numbers(),
        new Words("SAK", "SAK"));
  }

  /**
   * UIDs of all activations: a form that the declared kind may have, constant or not as declared.
   */
  void uid() throws CheckFailedException {
    String kind = session.product().value(Consulted.UID_KIND);
    List<Activation> all = activations();
    Set<String> different = new HashSet<>();
    boolean form = true;
    for (Activation each : all) {
      form &= hasForm(kind, each.uid());
      different.add(Hex.of(each.uid()));
    }
    boolean random = isRandom(all.get(0).uid());
    boolean constancy = all.size() == 1 || random == (different.size() > 1);
    checks.that(
        "uid",
        form && constancy,
        List.of(expected(kind)),
        Words.same(String.join(" ", all.stream().map(a -> Hex.of(a.uid())).toList())),
        numbers(),
        Words.of("UID of %d activations, declared %s", "%d次激活的UID，声明为%s", all.size(), kind));
  }

  private List<Activation> activations() {
    return session.blocks().activations().stream().map(BlockMode.Activated::activation).toList();
  }

  private List<Integer> numbers() {
    return session.blocks().activations().stream().map(BlockMode.Activated::number).toList();
  }

  /** Whether a UID has a form of the kind that is declared, or any where none is. */
  static boolean hasForm(String kind, byte[] uid) {
    boolean single = uid.length == 4 && (uid[0] & 0xFF) != CASCADE_TAG;
    return switch (kind) {
      case "random" -> isRandom(uid);
      case "fixed 4" -> single && !isRandom(uid);
      case "fixed 7" -> uid.length == 7;
      default -> single || uid.length == 7 || uid.length == 10;
    };
  }

  private static boolean isRandom(byte[] uid) {
    return uid.length == 4 && uid[0] == RANDOM;
  }

  private static Words expected(String kind) {
    return switch (kind) {
      case "random" -> new Words("4 bytes, the first 08, not always the same", "4字节，首字节08，不全相同");
      case "fixed 4" ->
          new Words("4 bytes, the first neither 08 nor 88, always the same", "4字节，首字节不为08或88，始终相同");
      case "fixed 7" -> new Words("7 bytes, always the same", "7字节，始终相同");
      default ->
          new Words(
              "4 bytes from 08 on, not always the same; or 4, 7 or 10, always the same",
              "以08开头的4字节且不全相同，或4、7、10字节且始终相同");
    };
  }
}
