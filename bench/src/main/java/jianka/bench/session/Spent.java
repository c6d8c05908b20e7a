package jianka.bench.session;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tries and states a case has used up, so that the card can be left as it was found. */
public final class Spent {

  private final Map<String, String> keys = new LinkedHashMap<>();
  private final Set<String> lost = new LinkedHashSet<>();
  private boolean pinTries;
  private boolean pinBlocked;
  private boolean cardBlocked;
  private boolean cardPrepared;
  private byte @Nullable [] pinValue;

  /** A try of the PIN was used up. */
  public void pinTry() {
    pinTries = true;
  }

  /** An interrupted run used up tries of the PIN or of a key of this DF. */
  public void triesUsed(String object, String df) {
    if (object.equals("PIN")) {
      pinTry();
    } else {
      keyTry(object, df);
    }
  }

  /** The PIN has no try left. */
  void pinBlocked() {
    pinTries = true;
    pinBlocked = true;
  }

  /** The card has accepted a PIN: the counter is at its maximum again. */
  void pinAccepted() {
    pinTries = false;
    pinBlocked = false;
  }

  /** The card has accepted the PIN of the product, so nothing is left to put right. */
  void pinRestored() {
    pinAccepted();
    pinValue = null;
  }

  /** The card has taken these bytes as its PIN. */
  public void pinChanged(byte[] value) {
    pinAccepted();
    pinValue = value.clone();
  }

  /**
   * PIN RELOAD has set these bytes as PIN. Whether the counter came back with them is only believed
   * when a VERIFY has shown it.
   */
  void pinReloaded(byte[] value) {
    boolean blocked = pinBlocked;
    pinChanged(value);
    pinBlocked = blocked;
  }

  /** The PIN the case has left in the card, or null where it is that of the product. */
  byte @Nullable [] pinValue() {
    byte[] value = pinValue;
    return value == null ? null : value.clone();
  }

  /** A try of a key was used up. */
  public void keyTry(String key, String df) {
    keys.put(key, df);
  }

  /** The counter of a key is at its maximum again. */
  void keyRestored(String key) {
    keys.remove(key);
  }

  /** Something that no command brings back. */
  void lose(String what) {
    lost.add(what);
    keys.remove(what);
  }

  /** The card or an application was blocked, which no command undoes. */
  void cardBlocked() {
    cardBlocked = true;
  }

  /** A card prepared for this case alone is in the terminal. */
  void cardPrepared() {
    cardPrepared = true;
  }

  boolean cardIsPrepared() {
    return cardPrepared;
  }

  boolean cardIsBlocked() {
    return cardBlocked;
  }

  boolean pinTriesUsed() {
    return pinTries;
  }

  boolean pinIsBlocked() {
    return pinBlocked;
  }

  /** Keys with tries used up, with the DF that owns each. */
  Map<String, String> keyTries() {
    return new LinkedHashMap<>(keys);
  }

  /** What is gone for good on this sample. */
  public Collection<String> lost() {
    return Set.copyOf(lost);
  }
}
