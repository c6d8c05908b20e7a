package jianka.bench.profile;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads a product declaration:
 *
 * <pre>
 * product: {name: …, supplier: …, version: …, sample: …}
 * profile: v2-3des
 * card:                       # what differs from the profile, written as the profile writes it
 *   region: "990100"
 * reference: false            # true only for the reference card of this project
 * parameters: {pin.tries: 5}  # what the supplier declares
 * confirmed: [SEC-007]        # inferred readings the profile owner has confirmed
 * pin: "123456"               # the PIN of the samples
 * spend: [pin, key]           # what may be used up on the samples
 * </pre>
 */
public final class ProductReader {

  private ProductReader() {}

  /** The product of a file. */
  public static Product read(Path file, Home home) throws InputException {
    YamlFile.Field root = YamlFile.read(file).root();
    root.only("product", "profile", "card", "reference", "parameters", "confirmed", "pin", "spend");
    YamlFile.Field about = root.get("product");
    if (!about.present()) {
      throw about.wrong(
          "is missing; state at least product: {name: …}", "缺失；至少须有 product: {name: …}");
    }
    Map<String, String> details = new LinkedHashMap<>();
    for (String field : about.names()) {
      if (!field.equals("name")) {
        details.put(field, about.get(field).text());
      }
    }
    String profileName = root.get("profile").text();
    home.requireKnown(profileName, root.get("profile"));
    Profile generation = home.profile(profileName);
    Map<String, String> declared = declared(root.get("parameters"), home);
    Profile profile = DeclaredCard.of(home.profileFile(profileName), declared, root.get("card"));
    tables(DeclaredCard.of(home.profileFile(profileName), declared), profile, declared);
    boolean reference = root.get("reference").flag(false);
    return new Product(
        about.get("name").text(),
        reference,
        details,
        profile,
        parameters(home, generation, declared, reference),
        ids(root.get("confirmed")),
        spend(root.get("spend")),
        root.get("pin").text(profile.pinInitial()),
        LeftOut.between(generation, profile));
  }

  /** The reference card of a profile, declared as the profile states it. */
  public static Product referenceCard(String profileName, Home home) throws InputException {
    Profile profile = home.profile(profileName);
    return new Product(
        "Jianka reference card " + profileName,
        true,
        Map.of("supplier", "Jianka"),
        profile,
        parameters(home, profile, Map.of(), true),
        Set.of(),
        Set.of("card", "pin", "key", "record"),
        profile.pinInitial(),
        List.of());
  }

  private static Map<String, String> declared(YamlFile.Field parameters, Home home)
      throws InputException {
    Set<String> known = catalogue(home).keySet();
    Map<String, String> declared = new LinkedHashMap<>();
    for (String name : parameters.names()) {
      if (!known.contains(name)) {
        throw parameters
            .get(name)
            .wrong(
                "is not a profile parameter; features/profiles/parameters.yaml lists them",
                "不是卡型参数；所有参数见 features/profiles/parameters.yaml");
      }
      declared.put(name, parameters.get(name).textOrList());
    }
    return declared;
  }

  /** Sizes and keys that the section card changes are declared as the parameters that name them. */
  private static void tables(Profile generation, Profile profile, Map<String, String> declared) {
    boolean sizes =
        profile.files().values().stream()
            .flatMap(List::stream)
            .anyMatch(
                file ->
                    generation
                        .file(file.df(), file.fid())
                        .filter(f -> f.size() != file.size() || f.records() != file.records())
                        .isPresent());
    if (sizes) {
      declared.putIfAbsent("fs.sizes", "as stated under card");
    }
    boolean keys =
        profile.keys().stream()
            .anyMatch(
                key ->
                    generation
                        .key(key.name())
                        .filter(k -> k.number() == key.number() && k.df().equals(key.df()))
                        .isEmpty());
    if (keys) {
      declared.putIfAbsent("keys.table", "as stated under card");
    }
  }

  /**
   * What a profile states is declared for the reference card, which is made from it. For a product
   * it only chooses the generation: anything else its supplier did not state stays assumed.
   */
  private static Map<String, Parameter> parameters(
      Home home, Profile profile, Map<String, String> declared, boolean reference)
      throws InputException {
    Map<String, Parameter> all = new TreeMap<>(catalogue(home));
    profile
        .stated()
        .forEach(
            (name, value) -> {
              boolean chosen = name.equals("card.version") || name.equals("card.alg");
              Parameter known = all.get(name);
              Words meaning = known == null ? Words.same(name) : known.meaning();
              all.put(name, new Parameter(name, value, value, !reference && !chosen, meaning));
            });
    declared.forEach(
        (name, value) -> {
          Parameter known = Objects.requireNonNull(all.get(name));
          all.put(name, new Parameter(name, value, known.usual(), false, known.meaning()));
        });
    return all;
  }

  private static Map<String, Parameter> catalogue(Home home) throws InputException {
    Map<String, Parameter> all = new TreeMap<>();
    YamlFile.Field root = YamlFile.read(home.profiles().resolve("parameters.yaml")).root();
    for (YamlFile.Field parameter : root.list()) {
      String name = parameter.get("name").text();
      YamlFile.Field usual = parameter.get("default");
      String value = usual.present() ? usual.textOrList() : "";
      all.put(name, new Parameter(name, value, value, true, parameter.words()));
    }
    return all;
  }

  private static Set<String> ids(YamlFile.Field list) throws InputException {
    Set<String> ids = new HashSet<>();
    for (YamlFile.Field id : list.list()) {
      if (!id.text().matches("[A-Z]{2,5}-\\d{3}")) {
        throw id.wrong(
            "should be a requirement id such as SEC-007, is \"%s\"",
            "应为 SEC-007 形式的要求编号，现为“%s”", id.text());
      }
      ids.add(id.text());
    }
    return ids;
  }

  private static Set<String> spend(YamlFile.Field list) throws InputException {
    Set<String> spend = new HashSet<>();
    for (YamlFile.Field what : list.list()) {
      if (!Set.of("card", "pin", "key", "record").contains(what.text())) {
        throw what.wrong(
            "should be card, pin, key or record, is \"%s\"",
            "应为 card、pin、key 或 record，现为“%s”", what.text());
      }
      spend.add(what.text());
    }
    return spend;
  }
}
