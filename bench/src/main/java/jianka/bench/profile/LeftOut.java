package jianka.bench.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A DF, a file or the records of a file that the generation has and a product declares not to have:
 * a business that was not chosen, a room that is reserved and empty.
 *
 * @param df id of the DF
 * @param fid four hex digits, or empty for the whole DF
 * @param sfi short file identifier, 0 for the whole DF
 * @param emptied whether the file is there and only its records are missing
 */
public record LeftOut(String df, String fid, int sfi, boolean emptied) {

  private static final Pattern DF = Pattern.compile("DF0[1-7]");

  static List<LeftOut> between(Profile generation, Profile declared) {
    List<LeftOut> all = new ArrayList<>();
    Set<String> dfs = declared.files().keySet();
    generation
        .files()
        .forEach(
            (df, files) -> {
              if (!dfs.contains(df)) {
                all.add(new LeftOut(df, "", 0, false));
              } else {
                files.forEach(file -> compare(file, declared, all));
              }
            });
    return all;
  }

  private static void compare(FileSpec file, Profile declared, List<LeftOut> all) {
    FileSpec own = declared.file(file.df(), file.fid()).orElse(null);
    if (own == null) {
      all.add(new LeftOut(file.df(), file.fid(), file.sfi(), false));
    } else if (own.items().isEmpty() && !file.items().isEmpty()) {
      all.add(new LeftOut(file.df(), file.fid(), file.sfi(), true));
    }
  }

  /** Whether a case with this id and these steps is about it. */
  public boolean concerns(String id, List<String> steps) {
    if (fid.isEmpty()) {
      return steps.stream().anyMatch(s -> s.contains(df));
    }
    boolean named = id.contains(df + "-" + fid) || mention(steps, df + " " + fid);
    boolean addressed = mention(steps, fid) || mention(steps, "SFI %02X".formatted(sfi));
    return named || (addressed && dfs(steps).equals(Set.of(df)));
  }

  private static boolean mention(List<String> steps, String words) {
    return steps.stream().anyMatch(s -> s.contains(words));
  }

  private static Set<String> dfs(List<String> steps) {
    return steps.stream()
        .flatMap(s -> DF.matcher(s).results())
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  /** What is missing, for the reason why a case does not apply. */
  public Words words() {
    if (fid.isEmpty()) {
      return new Words("the card is declared without " + df, "声明卡上无" + df);
    }
    return emptied
        ? new Words(
            "%s %s is declared without records".formatted(df, fid), "声明%s %s无记录".formatted(df, fid))
        : new Words("the card is declared without " + df + " " + fid, "声明卡上无" + df + " " + fid);
  }
}
