package jianka.bench.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianka.bench.profile.KeySpec;
import jianka.bench.profile.Product;
import jianka.bench.session.Spent;
import jianka.bench.session.TryWatch;
import org.jspecify.annotations.Nullable;

/**
 * What a journal tells about one sample: the tries that are left, whether it is used up, and what a
 * case in progress had done to it.
 */
final class SampleHistory {

  private static final String PIN = "PIN";
  private static final int VERIFY = 0x20;
  private static final int CHANGE_PIN = 0x5E;
  private static final int EXTERNAL_AUTHENTICATION = 0x82;

  /**
   * Commands that leave files, PIN and keys as they are, by INS: SELECT, READ, GET RESPONSE, GET
   * CHALLENGE, authentications, GET BALANCE, INITIALIZE, GET TRANSACTION PROOF.
   */
  private static final Set<Integer> HARMLESS =
      Set.of(0xA4, 0xB0, 0xB2, 0xC0, 0x84, VERIFY, EXTERNAL_AUTHENTICATION, 0x88, 0x26, 0x28, 0x2E);

  private static final Set<String> AUTHENTICATING = Set.of("external", "master");

  /** The last status word of a try, by "PIN" or the number of the key in hex. */
  private final Map<String, String> tries = new HashMap<>();

  private final Map<String, String> triesOfCase = new LinkedHashMap<>();
  private boolean spent;
  private @Nullable String torn;
  private @Nullable String changedBy;
  private boolean spends;

  void take(String type, JsonNode record, String id) {
    switch (type) {
      case "case.begin" -> {
        torn = id;
        changedBy = null;
        triesOfCase.clear();
        spends = false;
        record.path("tags").forEach(tag -> spends |= tag.asText().equals("@spends:card"));
      }
      case "case.end" -> {
        // a case that spends the card and could not be begun leaves it as it was
        spent |= spends && record.path("outcome").asText().equals("completed");
        torn = null;
      }
      case "exchange" -> {
        // the command of blocks follows them
        if (!record.path("name").asText().equals("block")) {
          exchange(record.path("command").asText(), record.path("sw").path("code").asText());
        }
      }
      case "lost" -> exchange(record.path("command").asText(), "");
      default -> {
        // says nothing about the sample
      }
    }
  }

  private void exchange(String command, String sw) {
    if (command.length() < 8) {
      return;
    }
    int ins = Integer.parseInt(command.substring(2, 4), 16);
    boolean done = sw.isEmpty() || sw.equals("9000") || sw.startsWith("61");
    if (!HARMLESS.contains(ins) && done) {
      changedBy = command.substring(0, 4);
    }
    if ((ins == VERIFY || ins == CHANGE_PIN) && command.length() > 10) {
      tried(PIN, sw);
    } else if (ins == EXTERNAL_AUTHENTICATION) {
      tried(command.substring(6, 8), sw);
    }
  }

  private void tried(String object, String sw) {
    if (sw.equals("9000") || sw.startsWith("63C") || sw.equals("6983")) {
      tries.put(object, sw);
      triesOfCase.put(object, sw);
    }
  }

  /** Whether an earlier case has blocked the card or an application. */
  boolean spent() {
    return spent;
  }

  /** The case that was in progress on this sample, or null. */
  @Nullable String torn() {
    return torn;
  }

  /** CLA and INS of the last command by which that case changed files, PIN or keys, or null. */
  @Nullable String changedBy() {
    return torn == null ? null : changedBy;
  }

  /** Tells the watch how many tries are left. */
  void watch(TryWatch watch, Product product) {
    tries.forEach((object, sw) -> names(object, product).forEach(n -> watch.known(n.name(), sw)));
  }

  /** Tells which tries the case in progress has used up, so that they can be given back. */
  void spentBy(Spent of, Product product) {
    triesOfCase.forEach(
        (object, sw) -> {
          if (sw.startsWith("63C")) {
            names(object, product).forEach(n -> of.triesUsed(n.name(), n.df()));
          }
        });
  }

  private record Named(String name, String df) {}

  /** A number names one key in each DF; which was current the journal does not say. */
  private static List<Named> names(String object, Product product) {
    if (object.equals(PIN)) {
      return List.of(new Named(PIN, "SSSE"));
    }
    int number = Integer.parseInt(object, 16);
    return product.profile().keys().stream()
        .filter(k -> k.number() == number && AUTHENTICATING.contains(k.use()))
        .filter(KeySpec::locks)
        .map(k -> new Named(k.name(), k.df()))
        .toList();
  }
}
