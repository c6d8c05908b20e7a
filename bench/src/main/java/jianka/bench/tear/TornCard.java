package jianka.bench.tear;

import jianka.bench.profile.FileSpec;
import jianka.bench.session.CardSession;
import jianka.bench.session.FileContents;
import jianka.bench.session.FileOperations;
import jianka.bench.session.KeyOperations;
import jianka.bench.session.MaintenanceOperations;
import jianka.bench.session.Navigation;
import jianka.bench.session.NotReachedException;
import jianka.bench.session.PinChange;
import jianka.bench.session.PinOperations;
import jianka.bench.session.SpendingLimit;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.TerminalException;

/** The card whose commands are cut, with what the bench can do to it. */
public final class TornCard {

  final CardSession session;
  final SpendingLimit limit;
  final Navigation navigation;
  final FileOperations files;
  final FileContents contents;
  final PinOperations pin;
  final PinChange change;
  final KeyOperations keys;
  final MaintenanceOperations maintenance;

  public TornCard(
      CardSession session,
      SpendingLimit limit,
      Navigation navigation,
      FileOperations files,
      FileContents contents,
      PinOperations pin,
      PinChange change,
      KeyOperations keys,
      MaintenanceOperations maintenance) {
    this.session = session;
    this.limit = limit;
    this.navigation = navigation;
    this.files = files;
    this.contents = contents;
    this.pin = pin;
    this.change = change;
    this.keys = keys;
    this.maintenance = maintenance;
  }

  /** After a cold reset this DF is the current one. */
  void enter(String df) throws TerminalException, NotReachedException {
    session.reset(ResetKind.COLD);
    navigation.enter("SSSE");
    enterFromSsse(df);
  }

  void enterFromSsse(String df) throws TerminalException, NotReachedException {
    if (!df.equals("SSSE")) {
      navigation.enter(df);
    }
  }

  /** Tries the PIN has left, asked for without using one. */
  int pinTries() throws TerminalException, NotReachedException {
    pin.verify(new byte[0]);
    String sw = session.response().sw();
    if (sw.equals("6983")) {
      return 0;
    }
    return triesIn(sw, "VERIFY without data", "不带数据的校验");
  }

  /** Tries a key of the current DF had left: a wrong authentication tells, and takes one. */
  int keyTries(String key) throws Exception {
    keys.requireChallenge(8);
    keys.externalWrong(key);
    String sw = session.response().sw();
    if (sw.equals("6983")) {
      return 0;
    }
    return 1 + triesIn(sw, "a wrong EXTERNAL AUTHENTICATION", "错误的外部鉴别");
  }

  private int triesIn(String sw, String what, String zh) throws NotReachedException {
    if (!sw.startsWith("63C")) {
      throw session.notReached(what + " was answered " + sw, zh + "返回" + sw);
    }
    return Character.digit(sw.charAt(3), 16);
  }

  /** A file with records that this key may write, to see whether it may. */
  FileSpec fileOf(String key) {
    return session.product().profile().files().values().stream()
        .flatMap(java.util.Collection::stream)
        .filter(f -> f.write().equals(key) && f.structure() == FileSpec.Structure.VARIABLE)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no record file is written with " + key));
  }
}
