package jianka.bench.session;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jianka.bench.profile.Words;
import jianka.bench.terminal.TerminalException;

/** Which numbers of EFs a DF has, as FID and as SFI (files, section 1). */
public final class FileNumbers {

  private static final int LAST = 0x1E;
  private static final int FIRST_LOCAL = 0x0C;
  private static final int BY_NUMBER = 4;

  private final CardSession session;
  private final Navigation navigation;
  private final FileOperations files;
  private final Checks checks;
  private final TreeSet<Integer> byFid = new TreeSet<>();
  private final TreeSet<Integer> bySfi = new TreeSet<>();
  private String df = "";

  public FileNumbers(
      CardSession session, Navigation navigation, FileOperations files, Checks checks) {
    this.session = session;
    this.navigation = navigation;
    this.files = files;
    this.checks = checks;
  }

  /** SELECT of EF01 to EF1E of the current DF, and READ RECORD by each of these SFIs. */
  public void lookFor() throws TerminalException {
    df = navigation.current();
    for (int number = 1; number <= LAST; number++) {
      navigation.file("EF%02X".formatted(number));
      if (!session.response().is("6A82")) {
        byFid.add(number);
      }
      files.readRecord(1, number << 3 | BY_NUMBER, 0);
      if (!session.response().is("6A82")) {
        bySfi.add(number);
      }
    }
  }

  /** Every file is there under its FID and under its SFI, which is the low byte of it (FS-011). */
  public void agree() throws CheckFailedException {
    checks.that(
        "file-numbers",
        byFid.equals(bySfi),
        List.of("SFIs " + text(byFid)),
        "SFIs " + text(bySfi),
        new Words("EFs of " + df + " by FID and by SFI", df + "下按文件标识符与按短文件标识符可及的文件"));
  }

  /**
   * Below EF0C, where regional files begin, there are no other EFs than these (FS-019).
   *
   * @param numbers two hex digits each, separated by blanks
   */
  public void onlyStandard(String numbers) throws CheckFailedException {
    TreeSet<Integer> standard =
        Arrays.stream(numbers.split(" "))
            .map(n -> Integer.parseInt(n, 16))
            .collect(Collectors.toCollection(TreeSet::new));
    TreeSet<Integer> low = new TreeSet<>(byFid.headSet(FIRST_LOCAL));
    low.addAll(bySfi.headSet(FIRST_LOCAL));
    checks.that(
        "file-numbers",
        standard.containsAll(low),
        List.of("EFs among " + text(standard)),
        "EFs " + text(low),
        new Words("EFs of " + df + " below EF0C", df + "下EF0C以前的文件"));
  }

  private static String text(TreeSet<Integer> numbers) {
    return numbers.stream().map("%02X"::formatted).collect(Collectors.joining(" "));
  }
}
