package jianka.bench.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a card generation is made of, as data. Read from {@code features/profiles/NAME.yaml}.
 *
 * @param stated parameters the profile states
 * @param region six digits of the city code
 * @param atr reset answer of the reference card of this profile
 * @param ats answer to select, empty without a contactless side
 * @param ssse the social security environment
 * @param applications the applications below it, in directory order
 * @param pinInitial digits of the PIN at delivery, may be empty
 * @param pinTries maximum of the PIN counter
 * @param seed text that begins every derivation of a test key
 * @param fixedKeys card keys stated outright, by name: one value a version
 */
public record Profile(
    String name,
    Words title,
    Map<String, String> stated,
    String region,
    byte[] atr,
    byte[] ats,
    Environment ssse,
    List<Application> applications,
    List<KeySpec> keys,
    String pinInitial,
    int pinTries,
    String seed,
    Map<String, List<byte[]>> fixedKeys) {

  /**
   * The environment SSSE.
   *
   * @param isMf whether it is mapped to the MF
   * @param fid four hex digits
   * @param dfName the name, 15 bytes in hex
   * @param directory SFI of the directory as two hex digits, or empty
   * @param algorithm object 86 as two hex digits, or empty
   */
  public record Environment(
      boolean isMf,
      String fid,
      String dfName,
      String directory,
      String algorithm,
      List<FileSpec> files) {}

  /** One application (ADF) below SSSE; the AID in hex. */
  public record Application(
      String id, String fid, String aid, String label, List<FileSpec> files) {}

  public Profile {
    stated = Map.copyOf(stated);
    atr = atr.clone();
    ats = ats.clone();
    applications = List.copyOf(applications);
    keys = List.copyOf(keys);
    fixedKeys = Map.copyOf(fixedKeys);
  }

  @Override
  public byte[] atr() {
    return atr.clone();
  }

  @Override
  public byte[] ats() {
    return ats.clone();
  }

  /** Data version: 1.0, 2.0 or 3.0. */
  public String version() {
    return stated.getOrDefault("card.version", "");
  }

  /** Algorithm environment: DES, SSF33 or SM4. */
  public String algorithm() {
    return stated.getOrDefault("card.alg", "");
  }

  public Optional<KeySpec> key(String keyName) {
    return keys.stream().filter(k -> k.name().equals(keyName)).findFirst();
  }

  public Optional<Application> application(String id) {
    return applications.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  /** Files by DF id: SSSE first, then the applications. */
  public Map<String, List<FileSpec>> files() {
    Map<String, List<FileSpec>> files = new LinkedHashMap<>();
    files.put("SSSE", ssse.files());
    applications.forEach(a -> files.put(a.id(), a.files()));
    return files;
  }

  /** The file with this FID in this DF. */
  public Optional<FileSpec> file(String df, String fid) {
    return new ArrayList<>(files().getOrDefault(df, List.of()))
        .stream().filter(f -> f.fid().equals(fid)).findFirst();
  }
}
