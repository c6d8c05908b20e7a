package jianka.card.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;
import javacard.framework.Util;

/**
 * PIN CHANGE/UNBLOCK (个人密码修改/解锁), APPLICATION BLOCK (应用锁定), CARD BLOCK (卡片锁定): commands, section
 * 12. Each needs an authenticated key, a random and a MAC under a maintenance key.
 */
final class MaintenanceCommands {

  private static final short UNBLOCK = 0x0000;
  private static final short RELOAD = 0x0001;
  private static final short APPLICATION = 0x0001;
  private static final short ONE_BLOCK_OF_8 = 8 + Session.MAC_LENGTH;
  private static final short BLOCKS_OF_16 = 16 + Session.MAC_LENGTH;

  private final Card card;
  private final Rules rules;
  private final SecureMessaging messaging;

  MaintenanceCommands(Card card, SecureMessaging messaging) {
    this.card = card;
    this.messaging = messaging;
    rules = card.rules;
  }

  void pinChangeUnblock(APDU apdu) {
    byte[] command = apdu.getBuffer();
    short reference = Util.getShort(command, ISO7816.OFFSET_P1);
    if (reference != UNBLOCK && reference != RELOAD && rules.hold(Rules.BLOCK_CHECKS_P1_P2)) {
      ISOException.throwIt(StatusWord.WRONG_P1_P2);
    }
    boolean reload = reference == RELOAD;
    short length = card.transfer.receive(apdu);
    if (!isLength(length, reload)) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    card.refuseIfBlocked();
    DedicatedFile environment = card.current().socialSecurity();
    Key control = KeyStore.ofRole(Key.PIN_UNBLOCK, environment);
    Key maintenance = KeyStore.ofRole(Key.MAINTENANCE, environment);
    if (maintenance == null || !card.pinIsHere()) {
      ISOException.throwIt(StatusWord.REFERENCE_NOT_FOUND);
    }
    // a locked key 06 prevents the command even where its state outlives a wrong try (SEC-102)
    boolean allowed = card.security.isAuthenticated(control) && control.tries((byte) 1) != 0;
    if (!allowed && rules.hold(Rules.UNBLOCK_NEEDS_ITS_KEY)) {
      ISOException.throwIt(StatusWord.ACCESS);
    }
    verifyForPin(command, length, control, maintenance);
    if (reload) {
      setPin(command, (short) (length - Session.MAC_LENGTH));
    }
    finishPin();
  }

  void blockApplication(APDU apdu) {
    byte[] command = apdu.getBuffer();
    refuseOtherP1P2(command, APPLICATION);
    short length = receiveMac(apdu);
    card.refuseIfBlocked();
    DedicatedFile file = card.current();
    if (file.kind == DedicatedFile.MASTER && !file.isSocialSecurity) {
      ISOException.throwIt(StatusWord.CONDITIONS);
    }
    Key control = KeyStore.ofRole(Key.APPLICATION_LOCK, file);
    DedicatedFile keyOwner =
        rules.hold(Rules.MAC_KEY_IS_THE_DFS_OWN) ? file : file.socialSecurity();
    Key maintenance = KeyStore.ofRole(Key.MAINTENANCE, keyOwner);
    if (control == null || maintenance == null) {
      ISOException.throwIt(StatusWord.REFERENCE_NOT_FOUND);
    }
    if (!card.security.isAuthenticated(control)
        && rules.hold(Rules.APPLICATION_BLOCK_NEEDS_ITS_KEY)) {
      ISOException.throwIt(StatusWord.ACCESS);
    }
    verifyForBlock(command, length, control, maintenance);
    if (!rules.hold(Rules.BLOCK_TAKES_HOLD_AT_ONCE)) {
      file.blockHalf();
    }
    file.block();
    if (!rules.hold(Rules.APPLICATION_BLOCK_HITS_ONE)) {
      blockSiblings(file);
    }
  }

  void blockCard(APDU apdu) {
    byte[] command = apdu.getBuffer();
    refuseOtherP1P2(command, (short) 0);
    short length = receiveMac(apdu);
    card.refuseIfBlocked();
    DedicatedFile environment = card.current().socialSecurity();
    Key control = KeyStore.ofRole(Key.CARD_LOCK, environment);
    Key maintenance = KeyStore.ofRole(Key.MAINTENANCE, environment);
    if (control == null || maintenance == null) {
      ISOException.throwIt(StatusWord.REFERENCE_NOT_FOUND);
    }
    if (!card.security.isAuthenticated(control) && rules.hold(Rules.CARD_BLOCK_NEEDS_ITS_KEY)) {
      ISOException.throwIt(StatusWord.ACCESS);
    }
    verifyForBlock(command, length, control, maintenance);
    card.block();
  }

  /** Lc 04 with P2 01 makes the PIN empty, unless pin.empty_form leaves it out. */
  private boolean isLength(short length, boolean reload) {
    if (length == Session.MAC_LENGTH) {
      return !reload || !card.options.is(Options.MAC_ALONE_REFUSED);
    }
    if (!reload) {
      return false;
    }
    return length == BLOCKS_OF_16 || (length == ONE_BLOCK_OF_8 && card.session.blockLength() == 8);
  }

  private void verifyForPin(byte[] command, short length, Key control, Key maintenance) {
    SecureMessaging.refuseWithoutRandom(card);
    boolean counts = card.options.is(Options.PUK_COUNTS_MAC) && control != null;
    byte before = counts ? control.tries((byte) 1) : (byte) 0;
    if (counts) {
      control.count((byte) 1);
    }
    messaging.verify(command, length, maintenance);
    if (counts) {
      control.restore((byte) 1, true, before);
    }
  }

  private void verifyForBlock(byte[] command, short length, Key control, Key maintenance) {
    SecureMessaging.refuseWithoutRandom(card);
    if (rules.hold(Rules.WRONG_MAC_LOCKS_NOTHING)) {
      messaging.verify(command, length, maintenance);
      return;
    }
    if (maintenance.tries((byte) 1) == 0) {
      ISOException.throwIt(StatusWord.BLOCKED_REFERENCE);
    }
    maintenance.count((byte) 1);
    messaging.verify(command, length, maintenance);
    maintenance.restore((byte) 1, true, (byte) 0);
  }

  /** Deciphers LD and the new PIN (SEC-079 to SEC-081). */
  private void setPin(byte[] command, short length) {
    short data = ISO7816.OFFSET_CDATA;
    short digits = 0;
    if (length != 0) {
      if (rules.hold(Rules.MAC_COVERS_THE_CIPHER)) {
        card.session.decipher(command, data, length);
      }
      digits = (short) (command[data] & 0xFF);
      if (!rules.hold(Rules.LENGTH_BYTE_IS_CHECKED)) {
        digits = digits < length ? digits : (short) (length - 1);
        digits = digits < Pin.MAX_LENGTH ? digits : Pin.MAX_LENGTH;
      }
      checkPlain(command, data, digits, length);
    }
    card.pin.set(command, (short) (data + 1), digits, rules.hold(Rules.UNBLOCK_RESTORES_TRIES));
  }

  private void checkPlain(byte[] command, short data, short digits, short length) {
    boolean empty = digits == 0;
    if (digits > (short) (length - 1)
        || digits > Pin.MAX_LENGTH
        || (empty && card.session.blockLength() > 8 && rules.hold(Rules.LENGTH_BYTE_IS_CHECKED))) {
      ISOException.throwIt(StatusWord.WRONG_DATA);
    }
    if (digits == (short) (length - 1) && !rules.hold(Rules.FULL_BLOCK_NEEDS_NO_PADDING)) {
      ISOException.throwIt(StatusWord.WRONG_DATA);
    }
    boolean checked = rules.hold(Rules.RELOAD_CHECKS_DIGITS);
    if (!empty
        && checked
        && !PinDigits.areAcceptable(
            command, (short) (data + 1), digits, card.options, true, true)) {
      ISOException.throwIt(StatusWord.WRONG_DATA);
    }
    if (card.options.is(Options.CHECK_PADDING)) {
      byte expected = (byte) 0x80;
      for (short i = (short) (digits + 1); i < length; i++) {
        if (command[(short) (data + i)] != expected) {
          ISOException.throwIt(StatusWord.WRONG_DATA);
        }
        expected = 0;
      }
    }
  }

  private void finishPin() {
    if (rules.hold(Rules.UNBLOCK_RESTORES_TRIES)) {
      card.pin.restore();
    }
    if (!rules.hold(Rules.UNBLOCK_DOES_NOT_VERIFY)) {
      card.security.pinVerified(true);
    }
    if (!rules.hold(Rules.UNBLOCK_KEEPS_THE_PIN)) {
      byte[] response = card.transfer.response();
      Util.arrayFillNonAtomic(response, (short) 0, (short) 3, (byte) 0);
      card.pin.set(response, (short) 0, (short) 3, false);
    }
  }

  private void refuseOtherP1P2(byte[] command, short expected) {
    if (Util.getShort(command, ISO7816.OFFSET_P1) != expected
        && rules.hold(Rules.BLOCK_CHECKS_P1_P2)) {
      ISOException.throwIt(StatusWord.WRONG_P1_P2);
    }
  }

  private short receiveMac(APDU apdu) {
    short length = card.transfer.receive(apdu);
    if (length != Session.MAC_LENGTH) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    return length;
  }

  private void blockSiblings(DedicatedFile file) {
    DedicatedFile other = card.firstDf;
    while (other != null) {
      if (other.parent == file.parent) {
        other.block();
      }
      other = other.next;
    }
  }
}
