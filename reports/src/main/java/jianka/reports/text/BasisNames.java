package jianka.reports.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for what a requirement rests on, which the catalogue writes in English. */
public final class BasisNames {

  private static final Map<String, String> CHINESE =
      Map.of(
          "standard", "标准",
          "std", "标准",
          "draft", "征求意见稿",
          "field", "实际应用",
          "iso", "国际标准",
          "inferred", "推断",
          "assumed", "假定",
          "confirmed", "已确认",
          "project", "本项目");

  private static final Pattern WORD = Pattern.compile("[a-z]+");

  private BasisNames() {}

  /** The basis as it stands, and in Chinese word by word; unknown words stay as they are. */
  public static Text of(String basis) {
    Matcher word = WORD.matcher(basis);
    String chinese = word.replaceAll(found -> CHINESE.getOrDefault(found.group(), found.group()));
    return new Text(basis, chinese);
  }
}
