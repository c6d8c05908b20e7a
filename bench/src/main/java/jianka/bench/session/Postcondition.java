package jianka.bench.session;

import java.util.Map;
import jianka.bench.profile.FileSpec;
import jianka.bench.profile.Words;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.TerminalException;

/**
 * Leaves the card as the case found it (TST-096): counters back to their maximum, a blocked PIN
 * unblocked with the PUK, a changed PIN changed back, a file written to filled with what it held.
 * What no command brings back stays and is remarked.
 */
public final class Postcondition {

  private final CardSession session;
  private final Navigation navigation;
  private final PinOperations pin;
  private final PinChange change;
  private final KeyOperations keys;
  private final MaintenanceOperations maintenance;
  private final FileContents contents;

  public Postcondition(
      CardSession session,
      Navigation navigation,
      PinOperations pin,
      PinChange change,
      KeyOperations keys,
      MaintenanceOperations maintenance,
      FileContents contents) {
    this.session = session;
    this.navigation = navigation;
    this.pin = pin;
    this.change = change;
    this.keys = keys;
    this.maintenance = maintenance;
    this.contents = contents;
  }

  /**
   * Restores what can be restored.
   *
   * @return whether the card is as it was found, apart from what is lost for good
   */
  public boolean restore() throws TerminalException {
    Spent spent = session.spent();
    if (spent.cardIsPrepared()) {
      return false; // what was prepared for one case is replaced, not restored
    }
    if (spent.cardIsBlocked()) {
      session
          .evidence()
          .remark(
              new Words(
                  "the card or an application was blocked, which cannot be undone",
                  "卡片或应用已被锁定，无法恢复"));
      return false;
    }
    boolean pinSpent = spent.pinTriesUsed() || spent.pinValue() != null;
    boolean filesWritten = session.saved().mayHaveChanged();
    if (!pinSpent && spent.keyTries().isEmpty() && !filesWritten) {
      return true;
    }
    session.evidence().step("postcondition", new Words("restore the card", "恢复卡片状态"));
    session.reset(ResetKind.COLD);
    boolean restored = true;
    for (Map.Entry<String, String> used : spent.keyTries().entrySet()) {
      restored &= restoreKey(used.getKey(), used.getValue());
    }
    if (pinSpent) {
      restored &= restorePin();
    }
    if (filesWritten) {
      restored &= restoreFiles();
    }
    return restored;
  }

  private boolean restoreFiles() throws TerminalException {
    boolean restored = true;
    for (Map.Entry<FileSpec, FileContent> saved : session.saved().first().entrySet()) {
      String name = saved.getKey().df() + " " + saved.getKey().fid();
      restored &=
          attempt(
              "the content of " + name,
              name + "的内容",
              () -> contents.putBack(saved.getKey(), saved.getValue()));
    }
    return restored;
  }

  private boolean restoreKey(String key, String df) throws TerminalException {
    return attempt(
        "the counter of " + key,
        key + "的计数器",
        () -> {
          navigation.enter("SSSE");
          if (!df.equals("SSSE")) {
            navigation.enter(df);
          }
          keys.requireAuthenticated(key);
        });
  }

  private boolean restorePin() throws TerminalException {
    return attempt(
        "the PIN",
        "个人密码",
        () -> {
          navigation.enter("SSSE");
          if (session.spent().pinIsBlocked()) {
            unblock();
          }
          byte[] changed = session.spent().pinValue();
          if (changed != null) {
            change.putBack(changed);
          }
          pin.requireUsed();
        });
  }

  /** Flow C of security.md 8: key 06, random, unblock with MAC under STK of SSSE. */
  private void unblock() throws Exception {
    keys.requireAuthenticated("PUK");
    keys.requireChallenge(8);
    maintenance.send(MaintenanceCommand.PIN_UNBLOCK);
    session.require("PIN UNBLOCK", "密码解锁");
  }

  /** One thing to put right; may fail because the card does not play along. */
  private interface Repair {
    void run() throws Exception;
  }

  private boolean attempt(String what, String zh, Repair repair) throws TerminalException {
    try {
      repair.run();
      return true;
    } catch (TerminalException e) {
      throw e;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      Words why =
          e instanceof NotReachedException unreached
              ? unreached.reason()
              : Words.same(String.valueOf(e.getMessage()));
      session
          .evidence()
          .remark(new Words(what + " could not be restored: " + why.en(), zh + "未能恢复：" + why.zh()));
      return false;
    }
  }
}
