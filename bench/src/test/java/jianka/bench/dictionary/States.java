package jianka.bench.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianka.bench.dictionary.Dictionary.Key;

/**
 * The security states of T-DATA-15 for one file, with the keys that produce them, and what the
 * conditions allow in each (T-DATA-16).
 */
final class States {

  private static final String NOTHING = "nothing";
  private static final String PIN = "PIN";
  private static final List<String> APPLICATIONS =
      List.of("DF01", "DF02", "DF03", "DF04", "DF07", "DF05", "DF06");

  private final List<Key> keys;
  private final String df;
  private final String read;
  private final String write;

  States(List<Key> keys, String df, String read, String write) {
    this.keys = keys;
    this.df = df;
    this.read = read;
    this.write = write;
  }

  /** For each requirement id of reading in turn the states that allow it. */
  List<String> readable() {
    if (read.equals("free")) {
      return List.of(NOTHING);
    }
    if (read.equals(PIN)) {
      return List.of(PIN);
    }
    String key = readKey().orElse("");
    if (read.startsWith("PIN or UK")) {
      return List.of(PIN + ", " + key);
    }
    if (read.startsWith("PIN or ")) {
      return List.of(PIN, key + ", " + PIN + " and " + key);
    }
    if (read.startsWith("PIN and ")) {
      return List.of(PIN + " and " + key + ", " + key + " and " + PIN);
    }
    return List.of(key);
  }

  /** The states in which reading is refused, as the requirements list them. */
  String unreadable() {
    List<String> states = new ArrayList<>();
    states.add(NOTHING);
    String key = readKey().orElse("");
    if (read.equals(PIN)) {
      anyReadKey().ifPresent(states::add);
      updateKey().ifPresent(states::add);
      another().ifPresent(states::add);
    } else if (read.startsWith("PIN or UK")) {
      another().ifPresent(states::add);
    } else if (read.startsWith("PIN or ")) {
      updateKey().ifPresent(states::add);
      another().ifPresent(states::add);
      sameNumber(key).ifPresent(states::add);
    } else if (read.startsWith("PIN and ")) {
      states.add(PIN);
      states.add(key);
      updateKey().ifPresent(states::add);
    } else {
      states.add(PIN);
      updateKey().ifPresent(states::add);
      another().ifPresent(states::add);
    }
    return String.join(", ", states);
  }

  String writable() {
    return write;
  }

  /** The states in which writing is refused, but for keys of SSSE in another DF. */
  String unwritable() {
    List<String> states = new ArrayList<>(List.of(NOTHING, PIN));
    Optional<String> key = readKey().filter(k -> !k.equals(write));
    key.ifPresent(states::add);
    if (key.isPresent() && read.startsWith("PIN ")) {
      states.add(PIN + " and " + key.get());
    }
    another().ifPresent(states::add);
    sameNumber(write).ifPresent(states::add);
    return String.join(", ", states);
  }

  private Optional<String> readKey() {
    String last = read.substring(read.lastIndexOf(' ') + 1);
    return last.equals("free") || last.equals(PIN) ? Optional.empty() : Optional.of(last);
  }

  private Optional<String> updateKey() {
    return write.equals("never") ? first("UK") : Optional.of(write);
  }

  private Optional<String> anyReadKey() {
    return first("RK");
  }

  private Optional<String> first(String kind) {
    return own().stream().filter(k -> k.startsWith(kind)).findFirst();
  }

  /** SX: an update key of the DF where there is another, else a read key or LK; in SSSE BK, PUK. */
  private Optional<String> another() {
    List<String> others =
        own().stream().filter(k -> !k.equals(write) && !readKey().equals(Optional.of(k))).toList();
    Optional<String> used = write.equals("never") ? first("UK") : Optional.empty();
    List<String> unused = others.stream().filter(k -> !used.equals(Optional.of(k))).toList();
    for (String kind : df.equals("SSSE") ? List.of("BK", "PUK") : List.of("UK", "RK", "LK")) {
      Optional<String> found = unused.stream().filter(k -> k.startsWith(kind)).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<String> own() {
    return keys.stream()
        .filter(k -> k.df().equals(df) && k.use().equals("external"))
        .map(Key::name)
        .toList();
  }

  /** SO: the key of another application that has the number of this one. */
  private Optional<String> sameNumber(String name) {
    Optional<Key> key = keys.stream().filter(k -> k.name().equals(name)).findFirst();
    if (key.isEmpty() || key.get().df().equals("SSSE")) {
      return Optional.empty();
    }
    for (String other : APPLICATIONS) {
      for (Key candidate : keys) {
        if (candidate.df().equals(other)
            && !other.equals(df)
            && candidate.use().equals("external")
            && candidate.number().equals(key.get().number())) {
          return Optional.of(candidate.name() + " in " + other);
        }
      }
    }
    return Optional.empty();
  }
}
