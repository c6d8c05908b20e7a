package jianka.card.sim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jianka.bench.terminal.CardInterface;
import jianka.card.perso.CardKeys;
import jianka.card.perso.CardOptions;
import jianka.card.perso.ProfileException;

/** Carries out the steps of {@code status-words.txt}, where they are explained. */
final class StatusWordTalk {

  private static final Map<String, String> PLAIN =
      Map.of(
          "MF", "00A40000023F00",
          "PSE", "00A404000E315041592E5359532E4444463031",
          "pin", "0020000003123456",
          "wrong", "0020000003111111");
  private static final int SSSE = 0xDDF1;
  private static final String NO_KEY = "00".repeat(16);
  private static final String NO_RANDOM = "0000000000000000";
  private static final String TIME = "20260315103045";
  private static final Map<String, SimulatedCards> CARDS = new ConcurrentHashMap<>();
  private static final int LOAD = 7;
  private static final int PURCHASE = 8;
  private static final int TAC = 9;

  private final Path profile;
  private final boolean sm4;
  private final TestCard card;
  private final MedicalTerminal medical;
  private int current = SSSE;
  private String random = NO_RANDOM;

  private StatusWordTalk(Path profile, List<String> preparations) throws ProfileException {
    this.profile = profile;
    sm4 = profile.toString().contains("sm4");
    SimulatedCards cards = cards(profile, preparations);
    boolean blank = preparations.contains("blank");
    card =
        TestCard.of(
            blank ? cards.blank(null) : cards.card(null),
            sm4,
            preparations.contains("contact") ? CardInterface.CONTACT : CardInterface.CONTACTLESS);
    medical =
        new MedicalTerminal(
            card,
            CardKeys.ofRole(profile, LOAD),
            CardKeys.ofRole(profile, PURCHASE),
            CardKeys.ofRole(profile, TAC));
    card.send(TestCard.SSSE);
  }

  /**
   * The status word that the last step is answered.
   *
   * @param change what becomes of the last command, for words that every command gives
   */
  static String answer(Path profile, List<String> steps, UnaryOperator<String> change)
      throws ProfileException {
    List<String> preparations = steps.stream().takeWhile(StatusWordTalk::isPreparation).toList();
    StatusWordTalk talk = new StatusWordTalk(profile, preparations);
    List<String> rest = steps.subList(preparations.size(), steps.size());
    for (String step : rest.subList(0, rest.size() - 1)) {
      talk.perform(step);
    }
    String answer = talk.card.send(change.apply(talk.command(rest.get(rest.size() - 1))));
    return answer.substring(answer.length() - 4);
  }

  static boolean isPreparation(String step) {
    return step.equals("contact")
        || step.equals("blank")
        || Stream.of("option:", "set:", "remove:").anyMatch(step::startsWith);
  }

  /** Preparing cards costs more than using them; most rows use those of the profile. */
  private static SimulatedCards cards(Path profile, List<String> preparations)
      throws ProfileException {
    String name = profile + " " + preparations;
    SimulatedCards known = CARDS.get(name);
    if (known == null) {
      known = SimulatedCards.load(profile).with(options(preparations));
      CARDS.put(name, known);
    }
    return known;
  }

  private static CardOptions options(List<String> preparations) {
    ArrayNode changes = JsonNodeFactory.instance.arrayNode();
    CardOptions options = CardOptions.none();
    for (String step : preparations) {
      String what = step.substring(step.indexOf(':') + 1);
      int equals = what.lastIndexOf('=');
      if (step.startsWith("option:")) {
        options = options.parameter(what.substring(0, equals), what.substring(equals + 1));
      } else if (step.startsWith("set:")) {
        changes
            .addObject()
            .put("at", what.substring(0, equals))
            .put("set", what.substring(equals + 1));
      } else if (step.startsWith("remove:")) {
        changes.addObject().put("at", what).put("remove", true);
      }
    }
    return options.and(CardOptions.of(changes));
  }

  private void perform(String step) {
    switch (step) {
      case "memfails" -> card.failWritesAfter(0);
      case "cardblock" -> all("auth:05", "random", "mac:84160000:02");
      case "load" -> medical.startLoad("00000001");
      case "buy" -> medical.startPurchase("00000000", "00000001", "00000001");
      default -> {
        if (step.startsWith("appblock:")) {
          all(step.substring(9), "auth:83", "random", "mac:841E0001:82");
          return;
        }
        String answer = card.send(command(step));
        if (step.equals("random")) {
          random = answer.length() > 4 ? answer.substring(0, 16) : NO_RANDOM;
        } else if (step.matches("DF0[1-7]") && answer.endsWith("9000")) {
          current = Integer.parseInt(step, 16);
        }
      }
    }
  }

  private void all(String... steps) {
    for (String step : steps) {
      perform(step);
    }
  }

  /** The command of a step in hex. */
  private String command(String step) {
    if (PLAIN.containsKey(step)) {
      return PLAIN.get(step);
    }
    if (step.matches("DF0[1-7]")) {
      return "00A4000002" + step;
    }
    List<String> parts = new ArrayList<>(List.of(step.split(":")));
    return switch (parts.get(0)) {
      case "random" -> "0084000008";
      case "auth" -> authentication(parts.get(1));
      case "fail" -> {
        perform("random");
        yield "008200" + parts.get(1) + "10" + "0000000000000000" + "8899AABBCCDDEEFF";
      }
      case "mac" -> card.securedCommand(random, parts.get(1), "", key(parts.get(2)));
      case "enc" -> {
        String key = key(parts.get(3));
        String plain = padded(parts.get(2));
        String cipher = card.crypto().encipher(key, random, plain);
        yield card.securedCommand(random, parts.get(1), cipher, key);
      }
      case "credit" -> medical.creditCommand(TIME);
      case "debit" -> medical.debitCommand(TIME, "00000123");
      default -> step;
    };
  }

  private String authentication(String number) {
    perform("random");
    return card.authentication(random, number, key(number), "");
  }

  /** Numbers with bit 8 are keys of the current DF, the others of SSSE. */
  private String key(String number) {
    int value = Integer.parseInt(number, 16);
    // a blocked card lets no DF be entered, and so has no key there that would fit
    return CardKeys.find(profile, value < 0x80 ? SSSE : current, value).orElse(NO_KEY);
  }

  private String padded(String plain) {
    return plain + "0".repeat((sm4 ? 32 : 16) - plain.length());
  }
}
