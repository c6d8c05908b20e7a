package jianka.bench.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that holds {@code features/}: scenarios, profiles, example products. */
public record Home(Path folder) {

  /**
   * Finds it: the system property {@code jianka.home}, else the first folder from the current one
   * upwards that has {@code features/profiles}.
   */
  public static Home find() throws InputException {
    String property = System.getProperty("jianka.home");
    if (property != null && Files.isDirectory(Path.of(property, "features", "profiles"))) {
      return new Home(Path.of(property));
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("features/profiles"))) {
        return new Home(at);
      }
    }
    throw InputException.of(
        "the folder features/ with the scenarios was not found: start jianka from its own folder, or set -Djianka.home=FOLDER",
        "没有找到含测试场景的 features/ 文件夹：请在 jianka 自己的目录中启动，或设置 -Djianka.home=目录");
  }

  public Path features() {
    return folder.resolve("features");
  }

  public Path profiles() {
    return features().resolve("profiles");
  }

  public Path products() {
    return features().resolve("products");
  }

  /** The profile file with this name, whether or not it exists. */
  public Path profileFile(String name) {
    return profiles().resolve(name + ".yaml");
  }

  /** Names of the card profiles that lie here, sorted. */
  public List<String> profileNames() throws InputException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(profiles())) {
      files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".yaml") && !f.equals("parameters.yaml"))
          .map(f -> f.substring(0, f.length() - ".yaml".length()))
          .sorted()
          .forEach(names::add);
    } catch (IOException e) {
      throw new InputException(
          Words.of("the folder %s cannot be read: %s", "文件夹 %s 无法读取 [%s]", profiles(), e), e);
    }
    return names;
  }

  /** The profile with this name; the complaint lists those that exist. */
  public Profile profile(String name) throws InputException {
    requireKnown(name, null);
    return ProfileReader.read(profileFile(name));
  }

  void requireKnown(String name, YamlFile.@Nullable Field where) throws InputException {
    List<String> known = profileNames();
    if (!known.contains(name)) {
      String en = "there is no profile \"%s\"; known are %s";
      String zh = "没有卡型配置“%s”；现有：%s";
      String names = String.join(", ", known);
      throw where == null
          ? new InputException(Words.of(en, zh, name, names))
          : where.wrong(en, zh, name, names);
    }
  }
}
