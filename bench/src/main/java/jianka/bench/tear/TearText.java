package jianka.bench.tear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jianka.bench.profile.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a cut has left, in words: each part of the state as before the command, as after the
 * complete one, or as neither. Of a file only the record that is neither is told, and its bytes
 * only where they are made up.
 */
final class TearText {

  private static final Pattern CONTENT = Pattern.compile("[0-9A-F ]{9,}|");
  private static final int MOST_DIGITS = 64;
  private static final String DONE = "9000";
  private static final String REFUSED = "6982";
  private static final Words UNCHANGED = new Words("unchanged", "不变");

  private static final Map<String, String> CHINESE =
      Map.ofEntries(
          Map.entry("PIN", "个人密码"),
          Map.entry("balance", "余额"),
          Map.entry("self-paid sum", "个人自付累计"),
          Map.entry("pooled sum", "统筹支付累计"),
          Map.entry("year", "结算年度"),
          Map.entry("load counter", "划入交易序号"),
          Map.entry("purchase counter", "消费交易序号"),
          Map.entry("log", "交易明细第1条记录"),
          Map.entry("proof", "交易认证码"),
          Map.entry("old", "原值"),
          Map.entry("new", "新值"),
          Map.entry("neither the old nor the new one", "既非原值也非新值"),
          Map.entry("blocked", "已锁定"),
          Map.entry("untouched", "未锁定"));

  private final boolean values;

  /**
   * @param values whether contents may be told: on a product they can be the holder's
   */
  TearText(boolean values) {
    this.values = values;
  }

  /** What the card showed after the cut. */
  Words of(Tear tear) {
    List<Words> parts = new ArrayList<>();
    parts.add(
        tear.answered()
            ? Words.of("command answered %s", "命令返回%s", tear.answer())
            : new Words("command not answered", "命令无应答"));
    parts.addAll(state(tear));
    if (!tear.first().isEmpty()) {
      parts.add(Words.of("SELECT of SSSE %s", "选择SSSE返回%s", tear.first()));
    }
    if (!tear.challenge().isEmpty()) {
      parts.add(Words.of("GET CHALLENGE %s", "GET CHALLENGE返回%s", tear.challenge()));
    }
    if (!tear.right().isEmpty()) {
      parts.add(Words.of("use of the right %s", "使用权限返回%s", tear.right()));
    }
    if (!tear.sameAnswer()) {
      parts.add(new Words("another reset answer", "复位应答不同"));
    }
    return joined(parts);
  }

  /** The same without what did not change, and without the commands that showed it. */
  Words sentence(Tear tear) {
    List<Words> told =
        state(tear).stream().filter(part -> !part.en().endsWith(UNCHANGED.en())).toList();
    List<Words> all = new ArrayList<>(told.isEmpty() ? List.of(UNCHANGED) : told);
    if (tear.answered()) {
      all.add(0, Words.of("command answered %s", "命令返回%s", tear.answer()));
    }
    if (!tear.right().isEmpty() && !tear.right().equals(REFUSED)) {
      all.add(Words.of("use of the right %s", "使用权限返回%s", tear.right()));
    }
    if (!tear.challenge().isEmpty() && !tear.challenge().equals(DONE)) {
      all.add(Words.of("GET CHALLENGE %s", "GET CHALLENGE返回%s", tear.challenge()));
    }
    return joined(all);
  }

  /** The parts of the state, or why it does not show. */
  private List<Words> state(Tear tear) {
    State state = tear.state();
    if (state == null) {
      return List.of(tear.trouble());
    }
    List<Words> parts = new ArrayList<>();
    Expected expected = tear.expected();
    state
        .content()
        .forEach(
            (name, seen) ->
                parts.add(
                    content(
                        named(name),
                        expected.before().content().get(name),
                        expected.after().content().get(name),
                        seen)));
    state.tries().forEach((name, left) -> parts.add(tries(expected, name, left)));
    return parts;
  }

  private static Words tries(Expected expected, String name, int left) {
    return Words.of(
        "tries of %s: %d (before %s, complete %s)",
        "%s剩余尝试次数%d（之前%s，完成后%s）",
        named(name),
        left,
        shown(expected.before().tries().get(name)),
        shown(expected.after().tries().get(name)));
  }

  private static String shown(@Nullable Integer tries) {
    return tries == null ? "-" : tries.toString();
  }

  private Words content(Words name, @Nullable String before, @Nullable String after, String seen) {
    if (seen.equals(before) || seen.equals(after)) {
      Words which =
          seen.equals(before) && seen.equals(after)
              ? UNCHANGED
              : seen.equals(before)
                  ? new Words("as before", "与之前相同")
                  : new Words("as after the complete command", "与命令完成后相同");
      return Words.of("%s %s", "%s%s", name, which);
    }
    if (before == null || after == null) {
      return Words.of("%s: %s", "%s：%s", name, named(seen));
    }
    boolean bytes = CONTENT.matcher(seen).matches() && CONTENT.matcher(before).matches();
    if (bytes) {
      return record(name, before.split(" "), after.split(" "), seen.split(" "));
    }
    return Words.of(
        "%s: %s (before %s, complete %s)",
        "%s：%s（之前%s，完成后%s）", name, named(seen), named(before), named(after));
  }

  /** The first record that is neither the old nor the new one at its place. */
  private Words record(Words name, String[] before, String[] after, String[] seen) {
    if (seen.length != before.length && seen.length != after.length) {
      return Words.of(
          "%s: records %d (before %d, complete %d)",
          "%s：记录数%d（之前%d，完成后%d）", name, seen.length, before.length, after.length);
    }
    for (int i = 0; i < seen.length; i++) {
      String old = i < before.length ? before[i] : "";
      String complete = i < after.length ? after[i] : "";
      if (!seen[i].equals(old) && !seen[i].equals(complete)) {
        return neither(name, i + 1, old, complete, seen[i]);
      }
    }
    return Words.of("%s: a mixture of old and new records", "%s：新旧记录混合", name);
  }

  private Words neither(Words name, int number, String old, String complete, String seen) {
    if (values && seen.length() <= MOST_DIGITS) {
      return Words.of(
          "record %2$d of %1$s is %3$s (before %4$s, complete %5$s)",
          "%s第%d条记录为%s（之前%s，完成后%s）",
          name,
          number,
          seen.isEmpty() ? "-" : seen,
          old.isEmpty() ? "-" : old,
          complete.isEmpty() ? "-" : complete);
    }
    return Words.of(
        "record %2$d of %1$s is neither the old nor the new one",
        "%s第%d条记录既非原内容也非新内容", name, number);
  }

  /** A name or value in both languages; files, keys and numbers are the same in both. */
  private static Words named(String text) {
    if (text.endsWith(" fen")) {
      return new Words(text, text.replace(" fen", "分"));
    }
    return new Words(text, CHINESE.getOrDefault(text, text));
  }

  private static Words joined(List<Words> parts) {
    return new Words(
        String.join("; ", parts.stream().map(Words::en).toList()),
        String.join("；", parts.stream().map(Words::zh).toList()));
  }
}
