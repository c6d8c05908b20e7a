package jianka.bench.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jianka.bench.profile.Product;
import jianka.bench.profile.Profile;
import jianka.bench.profile.Words;
import jianka.bench.terminal.CardInterface;

/**
 * Where what a card says of itself contradicts what was declared: the wrong card is in the reader,
 * or the wrong declaration was given. What the card does not say is no contradiction but for the
 * cases to judge.
 */
public final class Contradictions {

  /** Object 86 of the FCI by algorithm environment (spec, T-FS-3). */
  private static final Map<String, String> ALGORITHMS =
      Map.of("01", "DES", "02", "SSF33", "03", "SM4");

  private final ProbedCard card;
  private final List<Words> found = new ArrayList<>();

  private Contradictions(ProbedCard card) {
    this.card = card;
  }

  /** Every contradiction, one sentence each; empty where card and declaration agree. */
  public static List<Words> of(ProbedCard card, Product product) {
    return new Contradictions(card).against(product.profile());
  }

  private List<Words> against(Profile declared) {
    if (!card.has("SSSE")) {
      String status = card.name("SSSE").map(ProbedCard.Name::status).orElse("");
      found.add(
          new Words(
              "the card does not select the social security environment (" + status + ")",
              "卡片不能选择社会保障系统环境（" + status + "）"));
    }
    differ(
        "data version", "规范版本", declared.version(), card.version(), "item 03 of EF05", "EF05数据项03");
    differ(
        "algorithm",
        "算法",
        declared.algorithm(),
        ALGORITHMS.getOrDefault(card.algorithm(), card.algorithm()),
        "object 86 of the FCI of SSSE",
        "SSSE的FCI中对象86");
    differ("region", "城市代码", declared.region(), card.region(), "item 01 of EF05", "EF05数据项01");
    if (card.side() == CardInterface.CONTACTLESS && declared.ats().length == 0) {
      found.add(
          new Words(
              "declared is a card with contacts only, and it answers contactless",
              "声明为仅接触式卡，但卡片有非接触应答"));
    }
    return List.copyOf(found);
  }

  private void differ(
      String what, String zh, String declared, String said, String where, String whereZh) {
    if (!said.isEmpty() && !declared.isEmpty() && !said.equals(declared)) {
      found.add(
          new Words(
              "declared %s %s, %s says %s".formatted(what, declared, where, said),
              "声明的%s为%s，%s为%s".formatted(zh, declared, whereZh, said)));
    }
  }
}
