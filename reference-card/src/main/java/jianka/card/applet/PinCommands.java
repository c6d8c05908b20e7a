package jianka.card.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;
import javacard.framework.Util;

/** VERIFY (校验个人密码) and CHANGE PIN (修改个人密码): commands, sections 4, 5; security, section 1. */
final class PinCommands {

  private static final byte SEPARATOR = (byte) 0xFF;
  private static final short CHANGE = 0x0100;
  private static final short SHORTEST_CHANGE = 3;
  private static final short LONGEST_CHANGE = 17;

  private final Card card;
  private final Rules rules;
  private final Pin pin;

  PinCommands(Card card) {
    this.card = card;
    rules = card.rules;
    pin = card.pin;
  }

  void verify(APDU apdu) {
    byte[] command = apdu.getBuffer();
    if (Util.getShort(command, ISO7816.OFFSET_P1) != 0 && rules.hold(Rules.VERIFY_CHECKS_P1_P2)) {
      ISOException.throwIt(StatusWord.WRONG_P1_P2);
    }
    short length = card.transfer.receive(apdu);
    if ((length == 1 || length > Pin.MAX_LENGTH) && rules.hold(Rules.VERIFY_CHECKS_LENGTH)) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    card.refuseIfBlocked();
    if (!card.pinIsHere()) {
      ISOException.throwIt(StatusWord.REFERENCE_NOT_FOUND);
    }
    if (length == 0) {
      query();
    } else {
      refuseIfPinBlocked();
      byte before = pin.tries();
      compare(command, ISO7816.OFFSET_CDATA, length, Rules.WRONG_PIN_COUNTS);
      if (rules.hold(Rules.RIGHT_PIN_RESTORES_TRIES)) {
        pin.restore();
      } else {
        pin.giveBack(before);
      }
      card.security.pinVerified(true);
    }
  }

  void change(APDU apdu) {
    byte[] command = apdu.getBuffer();
    if (Util.getShort(command, ISO7816.OFFSET_P1) != CHANGE
        && rules.hold(Rules.CHANGE_PIN_CHECKS_P1_P2)) {
      ISOException.throwIt(StatusWord.WRONG_P1_P2);
    }
    short length = card.transfer.receive(apdu);
    if (length < SHORTEST_CHANGE || length > LONGEST_CHANGE) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    card.refuseIfBlocked();
    if (!card.pinIsHere()) {
      // 6A88 is no word of this command (T-CMD-10)
      ISOException.throwIt(StatusWord.NOT_SUPPORTED);
    }
    if (rules.hold(Rules.CHANGE_PIN_REFUSES_A_BLOCKED_PIN) && pin.isBlocked()) {
      ISOException.throwIt(StatusWord.BLOCKED_REFERENCE);
    }
    short oldLength = oldLength(command, length);
    byte before = pin.tries();
    checkOld(command, oldLength);
    short newOffset = (short) (ISO7816.OFFSET_CDATA + oldLength + 1);
    short newLength = (short) (length - oldLength - 1);
    if (!canBeNew(command, newOffset, newLength)) {
      refuseNew(before);
    }
    boolean restores = rules.hold(Rules.CHANGE_PIN_RESTORES_TRIES);
    pin.set(command, newOffset, newLength, restores);
    if (!restores) {
      pin.giveBack(before);
    }
    if (card.options.is(Options.CHANGE_PIN_SETS_STATE)
        || !rules.hold(Rules.CHANGE_PIN_DOES_NOT_VERIFY)) {
      card.security.pinVerified(true);
    }
  }

  /** VERIFY without data tells the tries and costs none (SEC-012 to SEC-014). */
  private void query() {
    if (pin.isEmpty() || !rules.hold(Rules.EMPTY_VERIFY_TELLS_TRIES)) {
      card.security.pinVerified(true);
      return;
    }
    if (!rules.hold(Rules.EMPTY_VERIFY_DOES_NOT_COUNT)) {
      pin.count();
    }
    if (pin.isBlocked() && card.options.is(Options.QUERY_BLOCKED_REFUSES)) {
      ISOException.throwIt(StatusWord.BLOCKED_REFERENCE);
    }
    ISOException.throwIt((short) (StatusWord.WRONG_TRIES | pin.tries()));
  }

  private void refuseIfPinBlocked() {
    if (pin.isBlocked() && rules.hold(Rules.BLOCKED_PIN_REFUSES)) {
      ISOException.throwIt(StatusWord.BLOCKED_REFERENCE);
    }
  }

  /**
   * Compares and returns when right; the try is still taken then and the caller decides about it.
   * It is written before the comparison, so that a tear gives none back (SEC-031).
   */
  private void compare(byte[] command, short offset, short length, short countingRule) {
    byte before = pin.tries();
    if (rules.hold(countingRule)) {
      pin.count();
    }
    boolean right = pin.equals(command, offset, length);
    if (pin.isEmpty() && length != 0) {
      right = !rules.hold(Rules.EMPTY_PIN_REFUSES_DATA);
    }
    if (!right) {
      refuseWrong(before);
    }
  }

  private void refuseWrong(byte before) {
    if (card.options.is(Options.CLEAR_ON_FAIL) && rules.hold(Rules.WRONG_PIN_CLEARS_STATE)) {
      card.security.pinVerified(false);
    }
    if (pin.isBlocked() && !rules.hold(Rules.LAST_WRONG_PIN_IS_63C0)) {
      ISOException.throwIt(StatusWord.BLOCKED_REFERENCE);
    }
    byte told = rules.hold(Rules.TRIES_ARE_THOSE_LEFT) ? pin.tries() : before;
    ISOException.throwIt((short) (StatusWord.WRONG_TRIES | told));
  }

  /** Bytes before the separator, which no PIN can hold (SEC-026). */
  private static short oldLength(byte[] command, short length) {
    for (short i = 0; i < length; i++) {
      if (command[(short) (ISO7816.OFFSET_CDATA + i)] == SEPARATOR) {
        return i;
      }
    }
    ISOException.throwIt(StatusWord.WRONG_DATA);
    return 0;
  }

  private void checkOld(byte[] command, short oldLength) {
    if (oldLength == 0 && !rules.hold(Rules.EMPTY_OLD_PIN_NEEDS_EMPTY_PIN)) {
      return;
    }
    if (!rules.hold(Rules.CHANGE_PIN_COMPARES_THE_OLD)) {
      return;
    }
    compare(command, ISO7816.OFFSET_CDATA, oldLength, Rules.CHANGE_PIN_COUNTS_A_WRONG_OLD);
  }

  private boolean canBeNew(byte[] command, short offset, short length) {
    if (length == 0) {
      return rules.hold(Rules.CHANGE_PIN_ALLOWS_EMPTY);
    }
    return PinDigits.areAcceptable(
        command,
        offset,
        length,
        card.options,
        rules.hold(Rules.CHANGE_PIN_NEEDS_FOUR_DIGITS),
        rules.hold(Rules.CHANGE_PIN_CHECKS_DIGITS));
  }

  /**
   * An error changes nothing (CMD-006): the try taken for the comparison comes back, tries lost
   * before do not.
   */
  private void refuseNew(byte before) {
    if (rules.hold(Rules.REFUSED_CHANGE_LEAVES_TRIES)) {
      pin.giveBack(before);
    } else {
      pin.restore();
    }
    ISOException.throwIt(StatusWord.WRONG_DATA);
  }
}
