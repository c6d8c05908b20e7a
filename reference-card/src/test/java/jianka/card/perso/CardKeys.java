package jianka.card.perso;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jianka.card.perso.CardProfile.CardKey;
import jianka.card.perso.CardProfile.Directory;

/** Keys of the card of a profile, for tests in other packages that authenticate. */
public final class CardKeys {

  private static final int MASTER = 10;
  private static final Map<Path, CardProfile> PROFILES = new ConcurrentHashMap<>();

  private CardKeys() {}

  /**
   * The first version of a key, in hex.
   *
   * @param fid FID of the DF that holds it
   * @param number key number
   */
  public static Optional<String> find(Path profile, int fid, int number) {
    return value(
        directories(profile).filter(directory -> directory.fid() == fid),
        key -> key.number() == number && key.role() != MASTER);
  }

  /** As {@link #find}, of a key that must be there. */
  public static String of(Path profile, int fid, int number) {
    return find(profile, fid, number).orElseThrow();
  }

  /**
   * The first version of the key of a use, in hex.
   *
   * @param role role of the applet: 7 load, 8 purchase, 9 TAC
   */
  public static String ofRole(Path profile, int role) {
    return value(directories(profile), key -> key.role() == role).orElseThrow();
  }

  private static Optional<String> value(Stream<Directory> directories, Predicate<CardKey> wanted) {
    return directories
        .flatMap(directory -> directory.keys().stream())
        .filter(wanted)
        .map(key -> HexFormat.of().withUpperCase().formatHex(key.values().get(0)))
        .findFirst();
  }

  private static Stream<Directory> directories(Path profile) {
    return PROFILES.computeIfAbsent(profile, CardKeys::read).directories().stream();
  }

  private static CardProfile read(Path profile) {
    try {
      return ProfileReader.read(profile, CardOptions.none());
    } catch (ProfileException e) {
      throw new AssertionError(e);
    }
  }
}
