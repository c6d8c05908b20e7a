package jianka.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jianka.bench.profile.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Complaints about the command line in both languages: what is wrong, what is allowed, where the
 * help is. What picocli alone knows is quoted in its English.
 */
final class UsageErrors {

  private UsageErrors() {}

  static int explain(ParameterException wrong, String[] arguments) {
    CommandLine line = wrong.getCommandLine();
    String language = SpokenLanguage.of(line.getCommandSpec()).code();
    PrintWriter err = line.getErr();
    err.println("jianka: " + words(wrong).in(language));
    String command = line.getCommandSpec().qualifiedName();
    err.println(
        "jianka: " + Words.of("\"%s --help\" tells more", "用法见“%s --help”", command).in(language));
    return Jianka.WRONG_INPUT;
  }

  static Words words(ParameterException wrong) {
    CommandLine line = wrong.getCommandLine();
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, line);
    }
    if (wrong instanceof MissingParameterException missing) {
      return missing(missing);
    }
    ArgSpec argument = wrong.getArgSpec();
    if (wrong instanceof OverwrittenOptionException twice) {
      return Words.of("%s is given more than once", "%s 给出了多次", name(twice.getOverwritten()));
    }
    if (argument != null && wrong instanceof MaxValuesExceededException) {
      return Words.of("%s is given too many values", "%s 给出的值过多", name(argument));
    }
    if (argument != null && wrong.getValue() != null) {
      return value(argument, wrong.getValue());
    }
    if (String.valueOf(wrong.getMessage()).startsWith("Missing required subcommand")) {
      return Words.of(
          "say what to do: %s %s",
          "请说明要做什么：%s %s",
          line.getCommandSpec().qualifiedName(),
          String.join("|", line.getSubcommands().keySet()));
    }
    return Words.of("%s", "命令行有误 [%s]", String.valueOf(wrong.getMessage()));
  }

  private static Words unmatched(UnmatchedArgumentException unmatched, CommandLine line) {
    String first = unmatched.getUnmatched().get(0);
    List<String> near = unmatched.getSuggestions();
    Words perhaps =
        near.isEmpty()
            ? Words.same("")
            : Words.of("; meant is perhaps %s", "（是否指 %s？）", String.join(", ", near));
    if (first.startsWith("-") && first.length() > 1) {
      return Words.of("unknown option \"%s\"%s", "未知选项“%s”%s", first, perhaps);
    }
    if (!line.getSubcommands().isEmpty()) {
      return Words.of(
          "unknown command \"%s\"%s; there are %s",
          "未知命令“%s”%s；可用：%s", first, perhaps, String.join(", ", line.getSubcommands().keySet()));
    }
    return Words.of(
        "\"%s\" is one argument too many for \"%s\"; a value with spaces needs quotes",
        "“%s”是“%s”的多余参数；含空格的值须加引号", first, line.getCommandSpec().qualifiedName());
  }

  private static Words missing(MissingParameterException missing) {
    List<ArgSpec> lacking = missing.getMissing();
    if (lacking.size() == 1 && lacking.get(0) instanceof OptionSpec option && !option.required()) {
      return Words.of("%s needs a value: %s", "%s 缺少值：%s", name(option), option.paramLabel());
    }
    return Words.of(
        "missing: %s",
        "缺少：%s", lacking.stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
  }

  private static Words value(ArgSpec argument, String value) {
    Words should = expected(argument.auxiliaryTypes()[0]);
    if (should == null) {
      return Words.of("%s cannot be \"%s\"", "%s 的值“%s”无效", name(argument), value);
    }
    return Words.of("%s should be %s, is \"%s\"", "%s 应为%s，现为“%s”", name(argument), should, value);
  }

  private static @Nullable Words expected(Class<?> type) {
    if (type.isEnum()) {
      String[] names =
          Stream.of(type.getEnumConstants())
              .map(each -> each.toString().toLowerCase(Locale.ROOT))
              .toArray(String[]::new);
      return new Words(
          Stream.of(names).collect(Collectors.joining(" or ")),
          " " + String.join("、", names) + " 之一");
    }
    boolean whole =
        type == int.class || type == Integer.class || type == long.class || type == Long.class;
    return whole ? new Words("a whole number", "整数") : null;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
