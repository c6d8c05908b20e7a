package jianka.steps;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianka.bench.campaign.StepWording;

/**
 * The Chinese renderings of the steps, from {@code steps_zh.yaml}: expression to text with {0}, and
 * of the words that stand as arguments, from {@code arguments_zh.yaml}.
 */
public final class ChineseWording implements StepWording {

  private final Map<String, String> texts = read("steps_zh.yaml");
  private final Map<String, String> arguments = read("arguments_zh.yaml");
  private final List<Phrase> phrases = Phrase.in(arguments);

  private static Map<String, String> read(String file) {
    try (InputStream in = ChineseWording.class.getResourceAsStream(file)) {
      JsonNode root =
          new YAMLMapper().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).readTree(in);
      Map<String, String> renderings = new HashMap<>();
      root.properties().forEach(e -> renderings.put(e.getKey(), e.getValue().asText()));
      return renderings;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** The step expressions that have a rendering. */
  public Set<String> expressions() {
    return Set.copyOf(texts.keySet());
  }

  @Override
  public String chinese(String pattern, List<String> values, String text) {
    String rendering = texts.get(pattern);
    if (rendering == null) {
      return text;
    }
    String filled = rendering;
    for (int i = 0; i < values.size(); i++) {
      filled = filled.replace("{" + i + "}", argument(values.get(i)));
    }
    return filled;
  }

  @Override
  public String argument(String value) {
    String plain = value.replace("\"", "");
    int other = plain.indexOf(" / ");
    if (other >= 0) {
      return plain.substring(other + 3);
    }
    String rendering = arguments.get(plain);
    return rendering != null ? rendering : phrase(plain);
  }

  private String phrase(String plain) {
    return phrases.stream()
        .flatMap(phrase -> phrase.rendering(plain, this::argument).stream())
        .findFirst()
        .orElseGet(() -> words(plain));
  }

  /** States, rights and forms, which a scenario joins to lists of its own. */
  private static String words(String plain) {
    return plain
        .replace("empty or one of ", "空或下列代码之一：")
        .replace("anything but ", "除下列外的任何值：")
        .replace(" or ", "或")
        .replace(" to ", "至")
        .replace(" and ", "和")
        .replace("nothing", "无权限")
        .replace(" in DF", "于DF")
        .replace(" digits", "位数字")
        .replace(" capital letters", "位大写字母");
  }
}
