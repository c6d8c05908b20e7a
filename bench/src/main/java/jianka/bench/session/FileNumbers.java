package jianka.bench.session;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jianka.bench.apdu.ResponseApdu;
import jianka.bench.profile.Words;
import jianka.bench.terminal.TerminalException;

/** Which numbers of EFs a DF has, as FID and as SFI (files, section 1). */
public final class FileNumbers {

  private static final int BY_NUMBER = 4;

  private final CardSession session;
  private final Navigation navigation;
  private final FileOperations files;
  private final Checks checks;
  private final TreeSet<Integer> byFid = new TreeSet<>();
  private final TreeSet<Integer> bySfi = new TreeSet<>();
  private final TreeSet<Integer> different = new TreeSet<>();
  private String df = "";

  public FileNumbers(
      CardSession session, Navigation navigation, FileOperations files, Checks checks) {
    this.session = session;
    this.navigation = navigation;
    this.files = files;
    this.checks = checks;
  }

  /**
   * SELECT of every EF of this range in the current DF, and READ RECORD by each of the SFIs. Where
   * both lead to a file its record 1 tells whether it is the same one.
   */
  public void lookFor(int first, int last) throws TerminalException {
    df = navigation.current();
    byFid.clear();
    bySfi.clear();
    different.clear();
    for (int number = first; number <= last; number++) {
      navigation.file("EF%02X".formatted(number));
      ResponseApdu selected = session.response();
      if (!session.response().is("6A82")) {
        byFid.add(number);
        files.readWholeRecord(1, BY_NUMBER);
        selected = session.response();
      }
      files.readRecordOf(number, 1);
      if (!session.response().is("6A82")) {
        bySfi.add(number);
      }
      if (byFid.contains(number) && bySfi.contains(number)) {
        compare(number, selected, session.response());
      }
    }
  }

  /** A record that one of the two ways gives is given by the other. */
  private void compare(int number, ResponseApdu selected, ResponseApdu addressed) {
    boolean read = selected.is("9000") || addressed.is("9000");
    if (read && !Arrays.equals(selected.bytes(), addressed.bytes())) {
      different.add(number);
    }
  }

  /**
   * Every file is there under its FID and under its SFI, which is the low byte of it (FS-011), and
   * both lead to the same one (FS-009).
   */
  public void agree() throws CheckFailedException {
    checks.that(
        "file-numbers",
        byFid.equals(bySfi) && different.isEmpty(),
        List.of(Words.of("by SFI as by FID: %s", "按短文件标识符与按文件标识符同为%s", text(byFid))),
        different.isEmpty()
            ? Words.of("by SFI: %s", "按短文件标识符为%s", text(bySfi))
            : Words.of(
                "by SFI: %s, another file under %s",
                "按短文件标识符为%s，其中%s为另一文件", text(bySfi), text(different)),
        Words.of("EFs of %s", "%s下的基本文件", df));
  }

  /**
   * Of the numbers of this range, where regional files do not belong, there are no other EFs than
   * these (FS-019, FS-020).
   *
   * @param numbers two hex digits each, separated by blanks; "none"
   */
  public void onlyStandard(int first, int last, String numbers) throws CheckFailedException {
    TreeSet<Integer> standard =
        Arrays.stream(numbers.equals("none") ? new String[0] : numbers.split(" "))
            .map(n -> Integer.parseInt(n, 16))
            .collect(Collectors.toCollection(TreeSet::new));
    TreeSet<Integer> present = new TreeSet<>(byFid.subSet(first, true, last, true));
    present.addAll(bySfi.subSet(first, true, last, true));
    checks.that(
        "file-numbers",
        standard.containsAll(present),
        List.of(
            standard.isEmpty()
                ? new Words("none", "无")
                : Words.of("none but %s", "只有%s", text(standard))),
        Words.same(present.isEmpty() ? "-" : text(present)),
        Words.of(
            "EFs of %3$s from EF%1$02X to EF%2$02X",
            "%3$s下EF%1$02X至EF%2$02X的基本文件", first, last, df));
  }

  private static String text(TreeSet<Integer> numbers) {
    return numbers.stream().map("%02X"::formatted).collect(Collectors.joining(" "));
  }
}
