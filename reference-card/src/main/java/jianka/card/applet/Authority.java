package jianka.card.applet;

import javacard.framework.ISO7816;
import javacard.framework.ISOException;
import javacard.framework.JCSystem;
import javacard.framework.Util;

/**
 * Who may create and load before issue (personalisation, PER-022 to PER-036; files, FS-113,
 * FS-114): the transport key of the card maker until the MF has a master key, then the master key
 * of the environment concerned. A key counts once it has been authenticated, until the next reset.
 */
final class Authority {

  /** Most master keys: those of the MF, its environments and their applications. */
  private static final short MASTERS = 32;

  private static final short TRANSPORT = 31;
  private static final short KEY_LENGTH = 16;
  private static final short DATA = ISO7816.OFFSET_CDATA;

  private final Card card;
  private final Rules rules;
  private final KeyLoading loading;
  private final boolean[] opened;
  private final byte[] random;
  private final boolean[] pending;
  private Key transport;

  /** The row of randoms before issue, where the activation starts one; see {@link #challenge}. */
  private byte[] row;

  private byte tries;
  private short masters;

  /** Master keys that were replaced; only a faulty card still knows them. */
  private Key replaced;

  Authority(Card card, KeyLoading loading) {
    this.card = card;
    this.loading = loading;
    rules = card.rules;
    opened = JCSystem.makeTransientBooleanArray(MASTERS, JCSystem.CLEAR_ON_RESET);
    random = JCSystem.makeTransientByteArray(KEY_LENGTH, JCSystem.CLEAR_ON_RESET);
    pending = JCSystem.makeTransientBooleanArray((short) 1, JCSystem.CLEAR_ON_RESET);
  }

  boolean isActive() {
    return transport != null;
  }

  /**
   * Sets the default transport key (传输密钥, PER-022).
   *
   * @param start 16 bytes that start the row of randoms, or null for true randoms
   */
  void activate(byte[] key, byte maximum, byte[] start) {
    tries = maximum;
    row = start;
    transport = master(key, TRANSPORT);
  }

  /**
   * Draws a random of one block. A row that the activation starts, each value the last one
   * enciphered under the transport key, lets a prepared list of commands fit every card of a lot; a
   * card without it draws true randoms.
   */
  void challenge(byte[] target) {
    short size = loading.blockLength();
    if (row == null) {
      card.challenge.draw(target, size);
      card.challenge.clear();
    } else {
      loading.encrypt(transport, row, (short) 0, row, (short) 0);
      Util.arrayCopyNonAtomic(row, (short) 0, target, (short) 0, size);
    }
    Util.arrayCopyNonAtomic(target, (short) 0, random, (short) 0, size);
    pending[0] = true;
  }

  /** The pending random, usable once. */
  byte[] takeRandom() {
    if (!pending[0]) {
      ISOException.throwIt(StatusWord.REFERENCE_INVALID);
    }
    pending[0] = false;
    return random;
  }

  /** EXTERNAL AUTHENTICATION of the key in force: the random enciphered under it. */
  void authenticate(byte[] command, short length, DedicatedFile place) {
    short size = loading.blockLength();
    if (Util.getShort(command, ISO7816.OFFSET_P1) != 0) {
      ISOException.throwIt(StatusWord.WRONG_P1_P2);
    }
    if (length != size) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    Key key = inForce(place);
    if (key == null) {
      ISOException.throwIt(StatusWord.REFERENCE_NOT_FOUND);
    }
    if (key.tries((byte) 1) == 0) {
      ISOException.throwIt(StatusWord.BLOCKED_REFERENCE);
    }
    byte[] sent = takeRandom();
    byte before = key.tries((byte) 1);
    if (rules.hold(Rules.MASTER_KEY_TRIES_COUNT)) {
      key.count((byte) 1);
    }
    if (!isAnswer(key, sent, command, size)) {
      boolean old =
          replaced != null
              && !rules.hold(Rules.REPLACED_MASTER_KEY_ENDS)
              && isAnswer(replaced, sent, command, size);
      if (!old) {
        opened[key.slot] = false;
        ISOException.throwIt((short) (StatusWord.WRONG_TRIES | key.tries((byte) 1)));
      }
    }
    key.restore((byte) 1, true, before);
    opened[key.slot] = true;
  }

  private boolean isAnswer(Key key, byte[] sent, byte[] command, short size) {
    byte[] expected = card.transfer.response();
    loading.encrypt(key, sent, (short) 0, expected, (short) 0);
    return Util.arrayCompare(expected, (short) 0, command, DATA, size) == 0;
  }

  /** The key that has power over a place: creating in it and loading its keys. */
  Key inForce(DedicatedFile place) {
    DedicatedFile file = place == null ? card.firstDf : place;
    while (file != null) {
      if (file.kind != DedicatedFile.APPLICATION && file.master != null) {
        return file.master;
      }
      file = file.parent;
    }
    return transport;
  }

  /** 6982 unless the key in force for the place has been authenticated. */
  void require(DedicatedFile place) {
    Key key = inForce(place);
    if (key != null && opened[key.slot]) {
      return;
    }
    short rule =
        key == transport
            ? Rules.CREATION_NEEDS_THE_TRANSPORT_KEY
            : Rules.CREATION_NEEDS_THE_MASTER_KEY;
    if (!rules.hold(rule) || isUsurped(place)) {
      return;
    }
    ISOException.throwIt(StatusWord.ACCESS);
  }

  /** Whether the master key of another place opens this one; only on a faulty card. */
  private boolean isUsurped(DedicatedFile place) {
    DedicatedFile root = card.firstDf;
    if (!rules.hold(Rules.CARD_MASTER_KEY_STOPS_AT_SSSE) && isOpen(root)) {
      return true;
    }
    if (rules.hold(Rules.SSSE_MASTER_KEY_STOPS_AT_ITS_BORDER)) {
      return false;
    }
    DedicatedFile file = root;
    while (file != null) {
      if (file.isSocialSecurity && file != place && isOpen(file)) {
        return true;
      }
      file = file.next;
    }
    return false;
  }

  private boolean isOpen(DedicatedFile file) {
    return file != null && file.master != null && opened[file.master.slot];
  }

  /** Loads or replaces the master key (主控密钥) of a place. */
  void setMaster(DedicatedFile place, byte[] value, boolean individual) {
    if (masters == TRANSPORT) {
      ISOException.throwIt(StatusWord.NO_SPACE);
    }
    replaced = place.master;
    place.master = master(value, masters);
    place.isMasterIndividual = individual;
    masters++;
  }

  private Key master(byte[] value, short slot) {
    return new Key(card, (byte) 0, Key.MASTER, (byte) 1, value, slot, tries, true, (short) 1);
  }

  /** Forgets all master keys; the transport key is in force again (PER-024). */
  void erase() {
    masters = 0;
    replaced = null;
    for (short i = 0; i < MASTERS; i++) {
      opened[i] = false;
    }
    if (!rules.hold(Rules.ERASURE_REVIVES_THE_TRANSPORT_KEY)) {
      transport = null;
    }
  }

  /** Whether an environment still has the master key of its lot (PER-034, SEC-045). */
  boolean hasTemporaryMaster() {
    DedicatedFile file = card.firstDf;
    while (file != null) {
      if (file.master != null && !file.isMasterIndividual) {
        return true;
      }
      file = file.next;
    }
    return false;
  }

  /** Ends the transport key with the production (FS-116); a faulty card keeps it as key 00. */
  void end(short slot) {
    if (transport == null) {
      return;
    }
    if (rules.hold(Rules.PRE_ISSUE_KEYS_END)) {
      Util.arrayFillNonAtomic(transport.material, (short) 0, KEY_LENGTH, (byte) 0);
      return;
    }
    DedicatedFile file = card.firstDf;
    while (file != null) {
      if (file.kind != DedicatedFile.APPLICATION) {
        byte[] value = transport.material;
        file.add(
            new Key(card, (byte) 0, Key.EXTERNAL, (byte) 1, value, slot, tries, true, (short) 1));
      }
      file = file.next;
    }
  }
}
