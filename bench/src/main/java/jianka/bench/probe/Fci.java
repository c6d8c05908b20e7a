package jianka.bench.probe;

import java.util.List;
import java.util.Optional;
import jianka.bench.apdu.Hex;
import jianka.bench.apdu.Tlv;

/**
 * The objects of a selection answer that a look at a card needs (T-FS-3). An answer whose lengths
 * do not add up holds none of them.
 */
record Fci(String directory, String algorithm) {

  static Fci of(String hex) {
    List<Tlv> objects = objects(Hex.bytes(hex));
    Optional<Tlv> proprietary =
        objects.stream().filter(o -> o.tag().equals("6F")).findFirst().flatMap(o -> o.child("A5"));
    String directory = value(proprietary.flatMap(o -> o.child("88")));
    // 9F0C is primitive by its tag; its value is a row of objects
    List<Tlv> issuer =
        proprietary.flatMap(o -> o.child("9F0C")).map(o -> objects(o.value())).orElse(List.of());
    String algorithm = value(issuer.stream().filter(o -> o.tag().equals("86")).findFirst());
    return new Fci(directory, algorithm);
  }

  /** The row of objects; nothing where it is none. */
  static List<Tlv> objects(byte[] bytes) {
    try {
      return Tlv.parse(bytes);
    } catch (Tlv.TlvException e) {
      return List.of(); // the raw bytes stay in the exchange for whoever wants to know why
    }
  }

  private static String value(Optional<Tlv> object) {
    return object.map(o -> Hex.of(o.value())).orElse("");
  }
}
