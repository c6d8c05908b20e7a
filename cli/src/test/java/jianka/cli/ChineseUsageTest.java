package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jianka.reports.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** The help and the complaints about the command line, in the language that was asked for. */
class ChineseUsageTest {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  @Test
  void every_command_and_every_option_has_a_chinese_text() {
    List<String> without = new ArrayList<>();
    List<CommandLine> all = all(Jianka.line(Language.ZH));
    assertTrue(all.size() > 15, "only " + all.size() + " commands were seen");
    for (CommandLine command : all) {
      String name = command.getCommandSpec().qualifiedName();
      var usage = command.getCommandSpec().usageMessage();
      if (!chinese(usage.description()) && !chinese(usage.header())) {
        without.add(name);
      }
      for (ArgSpec argument : command.getCommandSpec().args()) {
        if (!chinese(argument.description())) {
          without.add(name + " " + argument);
        }
      }
    }
    assertEquals(List.of(), without, "without text in usage_zh.properties");
  }

  @Test
  void what_qualify_and_coverage_find_is_said_in_the_asked_language(@TempDir Path folder)
      throws Exception {
    for (String language : List.of("zh", "en")) {
      String out = folder.resolve(language).toString();
      String qualified =
          Console.run(
                  "qualify",
                  "--faulty",
                  "wrong-tck",
                  "--only",
                  "@TRN-041",
                  "--lang",
                  language,
                  "--out",
                  out)
              .out()
              .replace(out, "");
      String covered = Console.run("coverage", "--lang", language).out();
      for (String said : List.of(qualified, covered)) {
        assertEquals(language.equals("zh"), HAN.matcher(said).find(), said);
      }
      assertTrue(qualified.contains("TRN-041/tck"), qualified);
    }
  }

  @Test
  void no_english_help_is_chinese() {
    for (CommandLine command : all(Jianka.line(Language.EN))) {
      String help = command.getUsageMessage().replace("检卡", "");
      assertTrue(!HAN.matcher(help).find(), help);
    }
  }

  @Test
  void every_text_of_the_bundle_stands_in_some_help() {
    ResourceBundle texts = ResourceBundle.getBundle(Jianka.CHINESE_USAGE, Locale.CHINESE);
    Set<String> unread = new TreeSet<>(texts.keySet());
    CommandLine line = Jianka.line(Language.ZH);
    line.setResourceBundle(
        new ResourceBundle() {
          @Override
          protected Object handleGetObject(String key) {
            unread.remove(key);
            return texts.getObject(key);
          }

          @Override
          public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
          }
        });
    all(line).forEach(CommandLine::getUsageMessage);
    assertEquals(Set.of(), unread, "in usage_zh.properties, but in no help");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run --jobz 2 | unknown option \"--jobz\"; meant is perhaps --jobs | 未知选项“--jobz”（是否指 --jobs？）",
        "run --jobs x | --jobs should be a whole number, is \"x\" | --jobs 应为整数，现为“x”",
        "run --isolation no | should be shared or fresh, is \"no\" | 应为 shared、fresh 之一，现为“no”",
        "run --out | --out needs a value: DIR | --out 缺少值：DIR",
        "run a | \"a\" is one argument too many | 多余参数",
        "run --seed 1 --seed 2 | --seed is given more than once | --seed 给出了多次",
        "compare x | missing: B | 缺少：B",
        "comparr | unknown command \"comparr\" | 未知命令“comparr”",
        "card | say what to do: jianka card probe | 请说明要做什么：jianka card probe",
        "keys | say what to do: jianka keys new-signer | 请说明要做什么：jianka keys new-signer",
        "help comparr | Unknown subcommand 'comparr' | 命令行有误 [Unknown subcommand 'comparr'"
      })
  void a_wrong_line_is_explained_in_both_languages(String line, String en, String zh) {
    String[] words = line.trim().split(" ");
    refused(en, Console.english(words));
    refused(zh, Console.run(words));
  }

  @Test
  void a_card_of_no_such_name_is_told_with_those_that_may_be_meant() {
    refused("没有名为“verify-empty-count”的缺陷卡；是否指", run("sim:faulty=verify-empty-count"));
    refused("empty-verify-counts", run("sim:faulty=verify-empty-count"));
    refused("没有名为“emptypin”的合规变体；是否指empty-pin", run("sim:variant=emptypin"));
  }

  private static Console.Result run(String terminal) {
    return Console.run(Map.of(), "run", "--terminal", terminal);
  }

  @Test
  void the_language_is_that_of_the_option_else_of_the_environment_else_chinese() {
    Map<String, String> english = Map.of("JIANKA_LANG", "en");
    assertTrue(Console.run(Map.of(), "--help").out().contains("用法"));
    assertTrue(Console.run(english, "--help").out().contains("Usage"));
    assertTrue(Console.run(english, "--lang", "zh", "run", "--help").out().contains("用法"));
    assertTrue(Console.run(english, "run", "--help", "--lang=zh").out().contains("用法"));
    assertTrue(Console.run(Map.of(), "--lang", "EN", "coverage", "-h").out().contains("Usage"));
    refused("--lang 应为 zh、en 之一", Console.run(Map.of(), "run", "--lang", "fr"));
    Console.Result wrong = Console.run(Map.of("JIANKA_LANG", "fr"), "run");
    refused("JIANKA_LANG should be zh or en", wrong);
    refused("JIANKA_LANG 应为 zh 或 en", wrong);
  }

  private static void refused(String part, Console.Result result) {
    assertEquals(2, result.code(), result.all());
    assertTrue(result.err().contains(part), result.err());
  }

  private static boolean chinese(String[] text) {
    return text.length > 0 && HAN.matcher(String.join("", text)).find();
  }

  private static List<CommandLine> all(CommandLine line) {
    List<CommandLine> all = new ArrayList<>(List.of(line));
    line.getSubcommands().values().forEach(each -> all.addAll(all(each)));
    return all;
  }
}
