package jianka.bench.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jianka.bench.dictionary.Dictionary.Key;
import jianka.bench.dictionary.Dictionary.StandardFile;
import jianka.bench.dictionary.Dictionary.StandardItem;
import jianka.bench.profile.FileSpec;
import jianka.bench.profile.Home;
import jianka.bench.profile.Item;
import jianka.bench.profile.KeySpec;
import jianka.bench.profile.Profile;
import jianka.bench.session.NationalTags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Profiles, tags and the tables of the features agree with the standard's dictionary. The tables
 * are written anew with {@code -Djianka.write=true}.
 */
class DictionaryTest {

  /** {@code # items of dictionary-v2} … {@code # end of items}. */
  private static final Pattern TABLES =
      Pattern.compile(
          "(?s)( *# tables: (.+?) \\((dictionary-v[12])\\)\n)(.*?)( *# end of tables\n)");

  @Test
  void the_tables_of_the_features_are_those_of_the_dictionary() throws Exception {
    Path features = Home.find().features();
    int tables = 0;
    try (Stream<Path> files = Files.walk(features.resolve("data"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".feature")).sorted().toList()) {
        String now = Files.readString(file);
        String wanted =
            TABLES
                .matcher(now)
                .replaceAll(
                    m ->
                        Matcher.quoteReplacement(
                            m.group(1)
                                + Tables.of(dictionary(m.group(3)), codes(features), m.group(2))
                                + m.group(5)));
        tables += (int) TABLES.matcher(now).results().count();
        if (Boolean.getBoolean("jianka.write")) {
          Files.writeString(file, wanted);
        } else {
          assertEquals(wanted, now, file + ": write its tables with -Djianka.write=true");
        }
      }
    }
    assertTrue(tables >= 10, tables + " groups of tables");
  }

  private static List<Tables.CodeTable> codes(Path features) {
    try {
      List<Tables.CodeTable> codes = new ArrayList<>();
      new YAMLMapper()
          .readTree(features.resolve("data/codes.yaml").toFile())
          .forEach(
              c ->
                  codes.add(
                      new Tables.CodeTable(
                          c.get("table").asText(),
                          c.get("id").asText(),
                          c.get("en").asText(),
                          c.get("zh").asText(),
                          c.get("values").asText())));
      return codes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dictionary dictionary(String name) {
    try {
      return Dictionary.read(Home.find().features().resolve("data/" + name + ".yaml"));
    } catch (Exception e) {
      throw new IllegalStateException(name, e);
    }
  }

  @ParameterizedTest
  @CsvSource({"v1-des, dictionary-v1", "v2-3des, dictionary-v2", "v3-sm4, dictionary-v2"})
  void a_profile_has_the_files_and_items_of_the_standard(String name, String dictionary)
      throws Exception {
    Profile profile = Home.find().profile(name);
    for (StandardFile standard : dictionary(dictionary).files()) {
      boolean chosen = profile.files().containsKey(standard.df());
      boolean offline = profile.stated().getOrDefault("med.offline", "").equals("true");
      boolean online = standard.name().equals("DF04-EF06") && name.equals("v1-des") && offline;
      if (chosen && !online) {
        agree(profile, standard, profile.file(standard.df(), standard.ef()).orElseThrow());
      }
    }
  }

  private static void agree(Profile profile, StandardFile standard, FileSpec file) {
    String name = standard.name();
    boolean third = profile.version().startsWith("3") && !standard.v3().isMissingNode();
    assertEquals(standard.structure(), file.structure().name().toLowerCase(Locale.ROOT), name);
    assertEquals(third ? standard.v3().get("read").asText() : standard.read(), file.read(), name);
    assertEquals(standard.write(), file.write(), name);
    assertEquals(Integer.parseInt(standard.ef().substring(2), 16), file.sfi(), name);
    if (file.structure() == FileSpec.Structure.CYCLIC) {
      assertEquals(standard.length(), String.valueOf(file.recordLength()), name);
      assertEquals(standard.records(), file.records(), name);
    } else if (standard.hasRecords()) {
      String place = profile.stated().get("data.tag60.file");
      List<StandardItem> items =
          standard.items().stream()
              .filter(
                  i ->
                      !i.tag().equals("60")
                          || List.of("both", standard.df() + standard.ef()).contains(place))
              .toList();
      assertEquals(shapes(items), file.items().stream().map(DictionaryTest::shape).toList(), name);
      assertEquals(items.stream().mapToInt(i -> i.length() + 2).sum(), file.size(), name);
    }
  }

  private static List<String> shapes(List<StandardItem> items) {
    return items.stream()
        .map(i -> i.tag() + " " + i.type() + " " + i.length() + " " + shapes(i.inner()))
        .toList();
  }

  private static String shape(Item item) {
    return item.tag()
        + " "
        + item.type()
        + " "
        + item.length()
        + " "
        + item.items().stream().map(DictionaryTest::shape).toList();
  }

  @ParameterizedTest
  @CsvSource({"v1-des, dictionary-v1", "v2-3des, dictionary-v2", "v3-sm4, dictionary-v2"})
  void a_profile_has_the_keys_of_the_standard(String name, String dictionary) throws Exception {
    Profile profile = Home.find().profile(name);
    for (Key standard : dictionary(dictionary).keys()) {
      if (profile.files().containsKey(standard.df())) {
        KeySpec key = profile.key(standard.name()).orElseThrow();
        assertEquals(standard.df(), key.df(), key.name());
        assertEquals(Integer.parseInt(standard.number(), 16), key.number(), key.name());
        assertEquals(standard.use(), key.use(), key.name());
        if (name.equals("v1-des")) {
          assertTrue(key.versions() <= standard.versions(), key.name());
        } else {
          assertEquals(standard.versions(), key.versions(), key.name());
        }
      }
    }
  }

  @Test
  void the_tags_that_no_region_may_use_are_those_of_the_dictionaries() {
    Map.of("1.0", "dictionary-v1", "2.0", "dictionary-v2")
        .forEach(
            (version, name) ->
                assertEquals(new TreeSet<>(dictionary(name).tags()), NationalTags.of(version)));
  }
}
