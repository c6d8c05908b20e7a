package jianka.card.perso;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jianka.card.perso.CardProfile.Algorithm;
import jianka.card.perso.CardProfile.CardKey;

/** Reads the keys of a profile and gives them their card values. */
final class KeyReader {

  private static final int EXTERNAL = 1;
  private static final int INTERNAL = 2;
  private static final int MAINTENANCE = 3;
  private static final int PIN_UNBLOCK = 4;
  private static final int CARD_LOCK = 5;
  private static final int APPLICATION_LOCK = 6;
  private static final int LOAD = 7;
  private static final int PURCHASE = 8;
  private static final int TAC = 9;
  private static final int MASTER = 10;
  private static final int STARTING_DAY = 11;

  private final Map<String, List<CardKey>> keys = new HashMap<>();
  private final ProfileField parameters;
  private final KeyDerivation derivation;
  private final Algorithm algorithm;

  private KeyReader(ProfileField parameters, KeyDerivation derivation, Algorithm algorithm) {
    this.parameters = parameters;
    this.derivation = derivation;
    this.algorithm = algorithm;
  }

  static KeyReader read(ProfileField profile, KeyDerivation derivation, Algorithm algorithm)
      throws ProfileException {
    KeyReader reader = new KeyReader(profile.child("parameters"), derivation, algorithm);
    for (ProfileField key : profile.child("keys").elements()) {
      String directory = key.child("df").text();
      reader.keys.computeIfAbsent(directory, df -> new ArrayList<>()).add(reader.key(key));
    }
    return reader;
  }

  /** Keys of a DF in the order of the profile. */
  List<CardKey> of(String directory) {
    return List.copyOf(keys.getOrDefault(directory, List.of()));
  }

  /** Numbers of the keys that a condition in the DF may name: its own and those of SSSE. */
  Map<String, Integer> numbersIn(String directory) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (String df : List.of("SSSE", directory)) {
      numbers.putAll(ownNumbersIn(df));
    }
    return numbers;
  }

  /** Numbers of the keys of the DF alone that a condition may name. */
  Map<String, Integer> ownNumbersIn(String directory) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (CardKey key : of(directory)) {
      if (key.role() == EXTERNAL) {
        numbers.put(key.name(), key.number());
      }
    }
    return numbers;
  }

  private CardKey key(ProfileField key) throws ProfileException {
    String name = key.child("name").text();
    int role = role(key.child("use"), name);
    ProfileField number = key.child("number");
    boolean authenticates =
        role == EXTERNAL || role >= PIN_UNBLOCK && role <= APPLICATION_LOCK || role == STARTING_DAY;
    String triesName = role == PIN_UNBLOCK ? "puk.tries" : "key.tries";
    int general = parameters.child(triesName).number(1, 15, 3);
    return new CardKey(
        name,
        role,
        number.exists() ? number.hex(1)[0] & 0xFF : 0,
        values(key, name),
        key.child("tries").number(1, 15, general),
        key.child("locks").flag(authenticates),
        parameters
            .child("key.counter_scope")
            .choice(
                Map.of("per key", false, "key", false, "per version", true, "version", true),
                false));
  }

  private List<byte[]> values(ProfileField key, String name) throws ProfileException {
    int versions = key.child("versions").number(1, 3);
    int length = key.child("length").number(8, 16);
    if (length != 16 && (length != 8 || algorithm != Algorithm.DES)) {
      throw key.child("length").wrong("must be 16, or 8 in the DES environment");
    }
    List<byte[]> values = new ArrayList<>();
    List<ProfileField> cards = explicit(key.child("cards"), versions);
    List<ProfileField> roots = explicit(key.child("roots"), versions);
    for (int version = 1; version <= versions; version++) {
      if (!cards.isEmpty()) {
        values.add(cards.get(version - 1).hex(length));
      } else if (!roots.isEmpty()) {
        values.add(derivation.diversified(roots.get(version - 1).hex(length)));
      } else {
        values.add(derivation.cardKey(name, version, length));
      }
    }
    return values;
  }

  /** Card keys or national roots that a worked example states, one a version; usually none. */
  private static List<ProfileField> explicit(ProfileField values, int versions)
      throws ProfileException {
    List<ProfileField> stated = values.elements();
    if (!stated.isEmpty() && stated.size() != versions) {
      throw values.wrong("must give " + versions + " values, one a version");
    }
    return stated;
  }

  /** Keys that control a maintenance command are known by their names of T-SEC-1. */
  private static int role(ProfileField use, String name) throws ProfileException {
    return switch (use.text()) {
      case "internal" -> INTERNAL;
      case "maintenance" -> MAINTENANCE;
      case "load" -> LOAD;
      case "purchase" -> PURCHASE;
      case "tac" -> TAC;
      case "master" -> MASTER;
      case "external" -> {
        if (name.startsWith("PUK")) {
          yield PIN_UNBLOCK;
        }
        if (name.startsWith("BK")) {
          yield CARD_LOCK;
        }
        if (name.startsWith("DSK")) {
          yield STARTING_DAY;
        }
        yield name.startsWith("LK") ? APPLICATION_LOCK : EXTERNAL;
      }
      default -> throw use.wrong("is no use of a key: " + use.text());
    };
  }
}
