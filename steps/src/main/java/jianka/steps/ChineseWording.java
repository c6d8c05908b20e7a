package jianka.steps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.cucumber.plugin.event.Argument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianka.bench.campaign.StepWording;

/** The Chinese renderings of the steps, from {@code steps_zh.yaml}: expression to text with {0}. */
public final class ChineseWording implements StepWording {

  private final Map<String, String> texts = new HashMap<>();

  public ChineseWording() {
    try (InputStream in = ChineseWording.class.getResourceAsStream("steps_zh.yaml")) {
      JsonNode root = new YAMLMapper().readTree(in);
      root.properties().forEach(e -> texts.put(e.getKey(), e.getValue().asText()));
    } catch (IOException e) {
      throw new UncheckedIOException("steps_zh.yaml cannot be read", e);
    }
  }

  /** The step expressions that have a rendering. */
  public Set<String> expressions() {
    return Set.copyOf(texts.keySet());
  }

  @Override
  public String chinese(String pattern, List<Argument> arguments, String text) {
    String rendering = texts.get(pattern);
    if (rendering == null) {
      return text;
    }
    String filled = rendering;
    for (int i = 0; i < arguments.size(); i++) {
      filled = filled.replace("{" + i + "}", arguments.get(i).getValue().replace("\"", ""));
    }
    return filled;
  }
}
