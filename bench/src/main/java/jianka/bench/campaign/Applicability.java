package jianka.bench.campaign;

import io.cucumber.core.gherkin.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jianka.bench.catalogue.TestCase;
import jianka.bench.profile.Consulted;
import jianka.bench.profile.LeftOut;
import jianka.bench.profile.Parameter;
import jianka.bench.profile.Product;
import jianka.bench.profile.Words;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.Terminal.Capability;

/**
 * Whether a case applies to a product on one interface, by its tags: {@code @V1 @V2 @V3}, {@code
 * @DES @SM4 @SSF33}, {@code @contact @contactless}, {@code @reference-card}, {@code
 * @when:parameter=value}, {@code @unless:parameter=value} ({@code a|b} names two values), {@code @has:DF03},
 * {@code @has:DF03-EF05}; and what it asks of the terminal, {@code
 * @needs:CAPABILITY}.
 */
final class Applicability {

  private Applicability() {}

  /** What excludes the case, or nothing where it applies: first of all the declaration. */
  static Optional<Exclusion> excluded(
      TestCase testCase, Product product, CardInterface side, Set<Capability> capabilities) {
    return byDeclaration(testCase, product, side)
        .map(reason -> new Exclusion(reason, false))
        .or(() -> missing(testCase, capabilities).map(reason -> new Exclusion(reason, true)));
  }

  private static Optional<Words> byDeclaration(
      TestCase testCase, Product product, CardInterface side) {
    Set<String> tags = testCase.tags();
    String version = "V" + product.profile().version().charAt(0);
    if (others(tags, "@" + version, Set.of("@V1", "@V2", "@V3"))) {
      return reason("declared data version " + version, "声明的规范版本为" + version);
    }
    String algorithm = product.profile().algorithm();
    if (others(tags, "@" + algorithm, Set.of("@DES", "@SM4", "@SSF33"))) {
      return reason("declared algorithm " + algorithm, "声明的算法为" + algorithm);
    }
    boolean contact = side == CardInterface.CONTACT;
    if (others(tags, contact ? "@contact" : "@contactless", Set.of("@contact", "@contactless"))) {
      return contact
          ? reason("the card is used by its contacts", "使用接触界面")
          : reason("the card is used contactless", "使用非接触界面");
    }
    if (tags.contains("@reference-card") && !product.reference()) {
      return reason("applies to the reference card only", "仅适用于参考卡");
    }
    return parameters(testCase, product, "@when:", true)
        .or(() -> parameters(testCase, product, "@unless:", false))
        .or(() -> absent(testCase, product))
        .or(() -> present(testCase, product))
        .or(() -> unwritten(testCase, product))
        .or(() -> leftOut(testCase, product));
  }

  /** The application, or file of an application, that the declared card has not. */
  private static Optional<Words> absent(TestCase testCase, Product product) {
    for (String what : testCase.values("@has:")) {
      if (!there(what, product)) {
        String name = what.replace('-', ' ');
        return reason("the declared card has no " + name, "声明的卡无" + name);
      }
    }
    return Optional.empty();
  }

  /** What a region or a draft may add, and the declared card has. */
  private static Optional<Words> present(TestCase testCase, Product product) {
    for (String what : testCase.values("@lacks:")) {
      if (there(what, product)) {
        String name = what.replace('-', ' ');
        return reason("the card is declared with " + name, "声明的卡有" + name);
      }
    }
    return Optional.empty();
  }

  private static boolean there(String what, Product product) {
    String[] place = what.split("-");
    return place.length == 1
        ? product.profile().files().containsKey(what)
        : product.profile().file(place[0], place[1]).isPresent();
  }

  /** What the terminal cannot do and the case is made of. */
  private static Optional<Words> missing(TestCase testCase, Set<Capability> capabilities) {
    return testCase.values("@needs:").stream()
        .map(Capability::valueOf)
        .filter(needed -> !capabilities.contains(needed))
        .map(Applicability::lack)
        .findFirst();
  }

  private static Words lack(Capability capability) {
    return switch (capability) {
      case TEAR ->
          new Words("the terminal cannot cut the power inside a command", "终端不能在命令执行中切断电源");
      case FAILING_MEMORY ->
          new Words("the terminal cannot make the memory of the card fail", "终端不能使卡片存储器写入失败");
      case RENEW_CARD -> new Words("the terminal cannot replace the card by itself", "终端不能自行更换卡片");
      case PREPARED_CARD ->
          new Words("the terminal has no card prepared for this case", "终端没有为此准备的卡片");
      case WAITING_DATA ->
          new Words("the terminal fetches waiting data by itself", "终端自行取回待取数据，61xx与6Cxx不可见");
      case BOTH_SIDES ->
          new Words("the terminal reaches one side of the card only", "终端只能使用卡片的一个界面");
      case ATS ->
          new Words("the reader does not show the answer to select itself", "读写器不给出选择应答（ATS）原值");
      case CHARACTERS ->
          new Words("the terminal does not send and show single characters", "终端不能逐字符收发");
      case BLOCKS ->
          new Words(
              "the terminal does not show UID, SAK and single blocks", "终端不给出UID、SAK，也不能逐块收发");
      case COLD_RESET, WARM_RESET ->
          new Words("the terminal cannot reset the card in this way", "终端不能以此方式复位卡片");
    };
  }

  /** The parameter whose value excludes the case; {@code wanted} says whether it must be equal. */
  private static Optional<Words> parameters(
      TestCase testCase, Product product, String tag, boolean wanted) {
    for (String condition : testCase.values(tag)) {
      int equals = condition.indexOf('=');
      Parameter parameter = product.parameter(condition.substring(0, equals));
      String[] values = condition.substring(equals + 1).split("\\|");
      if (Arrays.stream(values).anyMatch(parameter::is) != wanted) {
        return declared(parameter, "", "");
      }
    }
    return Optional.empty();
  }

  /**
   * A parameter that the case rests on, whose value is neither used by the bench nor named by the
   * case, nor read in the declaration by the person who performs it: on a product that declares
   * another than the usual one the case would expect too much.
   */
  private static Optional<Words> unwritten(TestCase testCase, Product product) {
    for (String name : testCase.values("@param:")) {
      Parameter parameter = product.parameter(name);
      boolean written =
          Consulted.names().contains(name) || guards(testCase, name) || testCase.manual();
      if (!written && parameter.unusual()) {
        return declared(parameter, "; no case is written for this value yet", "，尚无针对该值的用例");
      }
    }
    return Optional.empty();
  }

  /** Whether the case names the values of the parameter for which it is written. */
  static boolean guards(TestCase testCase, String parameter) {
    return Stream.of("@when:", "@unless:")
        .flatMap(tag -> testCase.values(tag).stream())
        .anyMatch(condition -> condition.startsWith(parameter + "="));
  }

  /** A case that says by {@code @has} what it needs may name other applications by the way. */
  private static Optional<Words> leftOut(TestCase testCase, Product product) {
    List<String> steps = testCase.pickle().getSteps().stream().map(Step::getText).toList();
    boolean says = !testCase.values("@has:").isEmpty();
    return product.leftOut().stream()
        .filter(part -> !says || !part.fid().isEmpty())
        .filter(part -> part.concerns(testCase.id(), steps))
        .findFirst()
        .map(LeftOut::words);
  }

  private static Optional<Words> declared(Parameter parameter, String en, String zh) {
    String value = parameter.name() + " = " + parameter.value();
    return reason("declared " + value + en, "声明 " + value + zh);
  }

  /** Whether the tags name members of a family, but not this one. */
  private static boolean others(Set<String> tags, String own, Set<String> family) {
    return !tags.contains(own) && tags.stream().anyMatch(family::contains);
  }

  private static Optional<Words> reason(String en, String zh) {
    return Optional.of(new Words(en, zh));
  }
}
