package jianka.card.applet;

import javacard.framework.ISO7816;
import javacard.framework.ISOException;

/**
 * The MAC of commands with class x4 (安全报文): over the header and the data as sent, under a session
 * key of the maintenance key and the pending random (security, section 7).
 */
final class SecureMessaging {

  private final Card card;

  SecureMessaging(Card card) {
    this.card = card;
  }

  /**
   * Checks the last four bytes of the data; the session key stays in use for decryption.
   *
   * @param command the whole command, data from offset 5
   * @param length length of the data with the MAC, at least 4
   */
  void verify(byte[] command, short length, Key maintenance) {
    refuseWithoutRandom(card);
    card.session.start(
        maintenance, (byte) 1, card.challenge.value(), (short) 0, card.challenge.length());
    if (card.rules.hold(Rules.RANDOM_IS_USED_UP_BY_MAC)) {
      card.challenge.clear();
    }
    short end = (short) (ISO7816.OFFSET_CDATA + length - Session.MAC_LENGTH);
    if (!card.rules.hold(Rules.MAC_COVERS_LC_WITH_MAC)) {
      command[ISO7816.OFFSET_LC] -= Session.MAC_LENGTH;
    }
    if (!card.rules.hold(Rules.MAC_COVERS_THE_CIPHER)
        && command[ISO7816.OFFSET_INS] == CommandClass.PIN_CHANGE_UNBLOCK) {
      card.session.decipher(command, ISO7816.OFFSET_CDATA, (short) (length - Session.MAC_LENGTH));
    }
    addInitialValue(command, end);
    boolean right = card.session.isMac(command, (short) 0, end, command, end);
    addInitialValue(command, end);
    if (!right && card.rules.hold(Rules.MAC_IS_CHECKED)) {
      ISOException.throwIt(StatusWord.MAC_WRONG);
    }
  }

  /** Nothing, as the initial value is zero; a faulty card takes the random. Twice cancels out. */
  private void addInitialValue(byte[] command, short end) {
    if (card.rules.hold(Rules.MAC_STARTS_FROM_ZERO)) {
      return;
    }
    byte[] random = card.challenge.value();
    for (short i = 0; i < 8 && i < end; i++) {
      command[i] ^= random[i];
    }
  }

  /**
   * Length of the data of an UPDATE without its MAC, which is checked where the class announces it.
   */
  short updateLength(byte[] command, short length, ElementaryFile file) {
    if (command[ISO7816.OFFSET_CLA] != CommandClass.SECURED) {
      if (file.updatesCarryMac && card.rules.hold(Rules.UPDATE_NEEDS_ITS_MAC)) {
        ISOException.throwIt(StatusWord.MAC_MISSING);
      }
      return length;
    }
    if (length <= Session.MAC_LENGTH) {
      ISOException.throwIt(StatusWord.MAC_MISSING);
    }
    short plain = (short) (length - Session.MAC_LENGTH);
    if (!file.updatesCarryMac) {
      if (!card.rules.hold(Rules.PLAIN_FILES_REFUSE_A_MAC)) {
        return plain;
      }
      if (!card.options.is(Options.UPDATE_MAC_OPTIONAL)) {
        ISOException.throwIt(StatusWord.ACCESS);
      }
    }
    Key maintenance = KeyStore.ofRole(Key.MAINTENANCE, card.current());
    if (maintenance == null) {
      // a MAC that nobody can make right; 6A88 is no word of UPDATE (T-CMD-10)
      ISOException.throwIt(StatusWord.ACCESS);
    }
    verify(command, length, maintenance);
    return card.rules.hold(Rules.MAC_IS_NOT_STORED) ? plain : length;
  }

  /** 6984 without a random, or with one that the environment cannot use (SEC-062, SEC-086). */
  static void refuseWithoutRandom(Card card) {
    if (!card.challenge.isUsable()) {
      ISOException.throwIt(StatusWord.REFERENCE_INVALID);
    }
    if (card.challenge.length() > card.session.blockLength()
        && card.rules.hold(Rules.LONG_RANDOM_IS_NOT_FOR_DES)) {
      ISOException.throwIt(longRandomAnswer(card.options.value(Options.LONG_RANDOM_ANSWER)));
    }
  }

  private static short longRandomAnswer(byte declared) {
    switch (declared) {
      case 1:
        return StatusWord.CONDITIONS;
      case 2:
        return StatusWord.WRONG_LENGTH;
      case 3:
        return StatusWord.WRONG_DATA;
      default:
        return StatusWord.REFERENCE_INVALID;
    }
  }
}
