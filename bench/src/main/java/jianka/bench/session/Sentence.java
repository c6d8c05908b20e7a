package jianka.bench.session;

import java.util.List;
import java.util.regex.Pattern;
import jianka.bench.apdu.CommandText;
import jianka.bench.apdu.Hex;
import jianka.bench.apdu.ResponseApdu;
import jianka.bench.apdu.StatusPattern;
import jianka.bench.apdu.StatusWords;
import jianka.bench.evidence.Finding;
import jianka.bench.profile.Words;

/** The sentence of a violation: what was looked at, what it is, what is required. */
final class Sentence {

  /** More alternatives than these are listed without their meanings. */
  private static final int MOST_EXPLAINED = 3;

  private static final int HEADER = 4;

  /** What is longer stands beneath the sentence only. */
  private static final int LONGEST = 140;

  /** File contents may belong to a person: a sentence, which nothing masks, has no long hex. */
  private static final Pattern LONG_HEX = Pattern.compile("(?:[0-9A-F]{2}){3,}");

  private Sentence() {}

  /** A status word with its meaning for this command, and those that are allowed with theirs. */
  static Words status(byte[] command, ResponseApdu answer, StatusPattern expected) {
    String situation = StatusWords.situation(command);
    Words name =
        command.length < HEADER
            ? new Words("a command of less than 4 bytes", "不足4字节的命令")
            : Words.same(CommandText.of(command).name());
    Words required = explained(situation, expected);
    if (answer.bytes().length == 0) {
      return Words.of("%s was not answered; required: %s", "%s未得到应答；应为%s", name, required);
    }
    String shown = answer.sw().isEmpty() ? Hex.of(answer.bytes()) : answer.sw();
    return Words.of(
        "%s answered %s: %s; required: %s",
        "%s返回%s：%s；应为%s", name, shown, StatusWords.meaning(situation, answer.sw()), required);
  }

  private static Words explained(String command, StatusPattern expected) {
    List<String> alternatives = expected.alternatives();
    List<Words> all =
        alternatives.stream()
            .map(
                one ->
                    alternatives.size() > MOST_EXPLAINED || StatusPattern.isRange(one)
                        ? StatusPattern.words(one)
                        : StatusWords.explained(command, one))
            .toList();
    return either(all);
  }

  /** What something is, and what it must be. */
  static Words required(Words what, List<Words> expected, Words actual) {
    Words must = either(expected);
    boolean shown =
        actual.en().length() <= LONGEST
            && !actual.en().isEmpty()
            && !LONG_HEX.matcher(actual.en()).matches();
    if (must.en().length() > LONGEST || LONG_HEX.matcher(must.en()).matches()) {
      return shown ? Words.of("%s: %s", "%s：%s", what, actual) : what;
    }
    return shown
        ? Words.of("%s: %s; required: %s", "%s：%s；应为%s", what, actual, must)
        : Words.of("%s; required: %s", "%s；应为%s", what, must);
  }

  /**
   * Where bytes differ, counted from 1 as the standard counts them.
   *
   * @param values whether the bytes may be told: on a product they can be the holder's
   */
  static Words differing(Words what, byte[] expected, byte[] actual, boolean values) {
    if (actual.length == 0) {
      return Words.of(
          "%s: none; required: %s",
          "%s：无；应为%s", what, Words.counted(expected.length, "byte", "字节"));
    }
    List<Integer> differing = Finding.differing(expected, actual);
    if (expected.length != actual.length) {
      boolean within = !differing.isEmpty() && differing.get(0) < expected.length;
      Words first =
          within
              ? Words.of(", different from byte %d on", "，自第%d字节起不同", differing.get(0) + 1)
              : Words.same("");
      return Words.of(
          "%s: %s instead of %d%s",
          "%s：%s，应为%d字节%s",
          what,
          Words.counted(actual.length, "byte", "字节"),
          expected.length,
          first);
    }
    if (differing.size() == actual.length && actual.length > 1) {
      return Words.of("%s: another value, every byte differs", "%s：值不同，各字节均不相同", what);
    }
    int at = differing.get(0);
    if (differing.size() > 1) {
      return Words.of(
          "%s: %d of %d bytes differ, the first is byte %d",
          "%s：%d字节不同（共%d字节），首个为第%d字节", what, differing.size(), actual.length, at + 1);
    }
    return values
        ? Words.of(
            "%s: byte %d is %s, required %s",
            "%s：第%d字节为%s，应为%s",
            what,
            at + 1,
            Hex.of(actual[at] & 0xFF),
            Hex.of(expected[at] & 0xFF))
        : Words.of("%s: byte %d differs", "%s：第%d字节不同", what, at + 1);
  }

  private static Words either(List<Words> alternatives) {
    return new Words(
        String.join(" or ", alternatives.stream().map(Words::en).toList()),
        String.join("或", alternatives.stream().map(Words::zh).toList()));
  }
}
