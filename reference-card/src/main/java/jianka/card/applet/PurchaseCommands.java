package jianka.card.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;
import javacard.framework.Util;

/**
 * INITIALIZE FOR PURCHASE (医疗消费初始化) and DEBIT FOR PURCHASE (医疗消费): commands, section 16. Data of
 * the first: key index 1 ‖ account, own and pooled amount 4 each ‖ terminal number 6; of the
 * second: terminal counter 4 ‖ time 7 ‖ MAC1 4.
 */
final class PurchaseCommands {

  private static final short INITIALIZE_LENGTH = 19;
  private static final short INITIALIZE_ANSWER = 22;
  private static final short INDEX = ISO7816.OFFSET_CDATA;
  private static final short AMOUNTS = ISO7816.OFFSET_CDATA + 1;
  private static final short AMOUNTS_LENGTH = 12;
  private static final short DEBIT_LENGTH = 15;
  private static final short DEBIT_ANSWER = 8;
  private static final short TERMINAL_COUNTER = ISO7816.OFFSET_CDATA;
  private static final short COUNTER_LENGTH = 4;
  private static final short TIME = ISO7816.OFFSET_CDATA + COUNTER_LENGTH;
  private static final short TIME_LENGTH = 7;
  private static final short MAC1 = TIME + TIME_LENGTH;
  private static final short LEAP_DAY = 0x0229;

  private final MedicalAccess medical;
  private final MedicalTransaction transaction;
  private final AccountingYear year;
  private final Card card;
  private final Rules rules;

  PurchaseCommands(MedicalAccess medical) {
    this.medical = medical;
    transaction = medical.transaction;
    card = medical.card;
    rules = card.rules;
    year = new AccountingYear(card);
  }

  void initialize(APDU apdu) {
    byte[] command = apdu.getBuffer();
    medical.refuseOtherLengths(
        apdu, INITIALIZE_LENGTH, INITIALIZE_ANSWER, Rules.INITIALIZE_CHECKS_LENGTH);
    AmountFile file = medical.enter();
    Key key = medical.key(Key.PURCHASE, file);
    byte version = medical.version(key, command[INDEX]);
    medical.requirePin(file, Rules.PURCHASE_NEEDS_THE_PIN);
    medical.refuseFullCounter(file, AmountFile.PURCHASE_COUNTER);
    refuseAboveBalance(file, command);
    transaction.begin(MedicalTransaction.PURCHASE, version, command, AMOUNTS, AMOUNTS_LENGTH);
    byte[] response = card.transfer.response();
    short place =
        Util.arrayCopyNonAtomic(
            file.content(), AmountFile.BALANCE, response, (short) 0, Amount.LENGTH);
    short sums = (short) (2 * Amount.LENGTH + AmountFile.DATE_LENGTH);
    if (file.isAccountOnly()) {
      place = Util.arrayFillNonAtomic(response, place, sums, (byte) 0);
    } else {
      place = Util.arrayCopyNonAtomic(file.content(), AmountFile.OWN, response, place, sums);
    }
    medical.identify(key, file, AmountFile.PURCHASE_COUNTER, response, place);
    card.transfer.respond(INITIALIZE_ANSWER);
    if (!rules.hold(Rules.PURCHASE_COUNTS_AT_SUCCESS)) {
      medical.startDraft(file);
      medical.count(AmountFile.PURCHASE_COUNTER);
      file.commit(medical.draft, false);
    }
  }

  void debit(APDU apdu, byte state) {
    byte[] command = apdu.getBuffer();
    medical.refuseOtherLengths(apdu, DEBIT_LENGTH, DEBIT_ANSWER, Rules.DEBIT_CHECKS_LENGTH);
    AmountFile file = medical.enter();
    if (state != MedicalTransaction.PURCHASE) {
      ISOException.throwIt(
          rules.hold(Rules.WRONG_STATE_IS_6901) ? StatusWord.STATE : StatusWord.CONDITIONS);
    }
    Key key = medical.key(Key.PURCHASE, file);
    short low = rules.hold(Rules.SESSION_TAKES_THE_LOW_BYTES) ? (short) 2 : (short) 0;
    short terminal = Util.getShort(command, (short) (TERMINAL_COUNTER + low));
    medical.startSession(key, terminal);
    boolean right = isMac1(command);
    refuseLeapDay(command);
    medical.startDraft(file);
    boolean fits = right || !rules.hold(Rules.PURCHASE_MAC1_IS_CHECKED);
    fits = fits && book(file, command);
    prove(file, command);
    if (!right && rules.hold(Rules.PURCHASE_MAC1_IS_CHECKED)) {
      keepFailedProof(file);
      ISOException.throwIt(StatusWord.TRANSACTION_MAC_WRONG);
    }
    if (!fits && rules.hold(Rules.SUM_OVERFLOW_IS_REFUSED)) {
      medical.refuseOverflow();
    }
    medical.record(file, AmountFile.PURCHASE_COUNTER, type(), command, TIME, TIME_LENGTH);
    file.commit(medical.draft, rules.hold(Rules.PURCHASE_IS_LOGGED));
    transaction.complete();
    respond();
  }

  private void refuseAboveBalance(AmountFile file, byte[] command) {
    byte[] image = file.content();
    short amount = AMOUNTS;
    byte[] source = command;
    if (!rules.hold(Rules.ONLY_THE_ACCOUNT_IS_COMPARED)) {
      source = medical.draft;
      amount = 0;
      Util.arrayCopyNonAtomic(command, AMOUNTS, source, amount, Amount.LENGTH);
      Amount.add(source, amount, command, (short) (AMOUNTS + Amount.LENGTH));
    }
    boolean above = Amount.isAbove(source, amount, image, AmountFile.BALANCE);
    if (!rules.hold(Rules.BALANCE_MAY_BE_USED_UP)) {
      above = !Amount.isAbove(image, AmountFile.BALANCE, source, amount);
    }
    if (!rules.hold(Rules.ZERO_ACCOUNT_AMOUNT_IS_ACCEPTED) && Amount.isZero(command, AMOUNTS)) {
      above = true;
    }
    if (above && rules.hold(Rules.BALANCE_IS_COMPARED)) {
      ISOException.throwIt(StatusWord.BALANCE_TOO_SMALL);
    }
  }

  /** Amounts ‖ type ‖ terminal number ‖ time under SESPK. */
  private boolean isMac1(byte[] command) {
    MacInput input = medical.input();
    addAmounts(input).add(type());
    addTerminal(input).add(command, TIME, TIME_LENGTH);
    return medical.isMac(command, MAC1);
  }

  /** Balance, sums and year, counter; false where a sum has no room. */
  private boolean book(AmountFile file, byte[] command) {
    byte[] draft = medical.draft;
    byte[] paid = transaction.data();
    Amount.subtract(draft, AmountFile.BALANCE, paid, MedicalTransaction.ACCOUNT);
    if (!rules.hold(Rules.ONLY_THE_ACCOUNT_AMOUNT_IS_TAKEN)) {
      Amount.subtract(draft, AmountFile.BALANCE, paid, MedicalTransaction.OWN);
      Amount.subtract(draft, AmountFile.BALANCE, paid, MedicalTransaction.POOLED);
    }
    boolean ownCounter = rules.hold(Rules.PURCHASE_RAISES_ITS_COUNTER);
    medical.count(ownCounter ? AmountFile.PURCHASE_COUNTER : AmountFile.LOAD_COUNTER);
    if (file.isAccountOnly() && rules.hold(Rules.ACCOUNT_ONLY_KEEPS_NO_SUMS)) {
      return true;
    }
    return year.apply(draft, paid, command, TIME);
  }

  /** TAC and MAC2 before the amounts change (CMD-231): TAC ‖ MAC2 at the start of the response. */
  private void prove(AmountFile file, byte[] command) {
    byte[] response = card.transfer.response();
    if (rules.hold(Rules.PURCHASE_MAC2_COVERS_THE_AMOUNTS)) {
      addAmounts(medical.input());
    } else {
      medical.input().add(medical.draft, AmountFile.BALANCE, Amount.LENGTH);
    }
    medical.mac(response, Session.MAC_LENGTH);
    MacInput input = medical.input();
    addAmounts(input).add(type());
    addTerminal(input);
    if (rules.hold(Rules.TAC_COVERS_THE_TERMINAL_COUNTER)) {
      input.add(command, TERMINAL_COUNTER, COUNTER_LENGTH);
    }
    input.add(command, TIME, TIME_LENGTH);
    medical.tac(file, Rules.PURCHASE_TAC_IS_UNDER_DTK, response, (short) 0);
    medical.keepProof(
        AmountFile.PURCHASE_PROOF, AmountFile.PURCHASE_COUNTER, file, response, Session.MAC_LENGTH);
  }

  private void keepFailedProof(AmountFile file) {
    if (!rules.hold(Rules.FAILED_PURCHASE_HAS_NO_PROOF)) {
      file.commit(medical.draft, false);
    }
  }

  private void respond() {
    byte[] response = card.transfer.response();
    if (!rules.hold(Rules.DEBIT_ANSWERS_THE_TAC_FIRST)) {
      short proof = AmountFile.PURCHASE_PROOF;
      Util.arrayCopyNonAtomic(
          medical.draft, (short) (proof + AmountFile.PROOF_MAC), response, (short) 0, DEBIT_ANSWER);
    }
    card.transfer.respond(DEBIT_ANSWER);
  }

  private void refuseLeapDay(byte[] command) {
    if (Util.getShort(command, (short) (TIME + AmountFile.DATE_LENGTH)) == LEAP_DAY
        && !rules.hold(Rules.LEAP_DAY_IS_ACCEPTED)) {
      ISOException.throwIt(StatusWord.WRONG_DATA);
    }
  }

  private MacInput addAmounts(MacInput input) {
    return input.add(transaction.data(), MedicalTransaction.ACCOUNT, AMOUNTS_LENGTH);
  }

  private MacInput addTerminal(MacInput input) {
    return input.add(
        transaction.data(), MedicalTransaction.TERMINAL, MedicalTransaction.TERMINAL_LENGTH);
  }

  private byte type() {
    return card.options.value(Options.PURCHASE_TYPE);
  }
}
