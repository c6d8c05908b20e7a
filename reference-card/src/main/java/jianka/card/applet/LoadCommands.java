package jianka.card.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;
import javacard.framework.Util;

/**
 * INITIALIZE FOR LOAD (帐户划入初始化) and CREDIT FOR LOAD (帐户划入): commands, section 15. Data of the
 * first: key index 1 ‖ amount 4 ‖ terminal number 6; of the second: host time 7 ‖ MAC2 4.
 */
final class LoadCommands {

  private static final short INITIALIZE_LENGTH = 11;
  private static final short INITIALIZE_ANSWER = 16;
  private static final short INDEX = ISO7816.OFFSET_CDATA;
  private static final short AMOUNT = ISO7816.OFFSET_CDATA + 1;
  private static final short CREDIT_LENGTH = 11;
  private static final short TIME = ISO7816.OFFSET_CDATA;
  private static final short TIME_LENGTH = 7;
  private static final short MAC2 = ISO7816.OFFSET_CDATA + TIME_LENGTH;

  /** What follows random and counter in the input of SESLK. */
  private static final short SESSION_END = (short) 0x8000;

  private final MedicalAccess medical;
  private final MedicalTransaction transaction;
  private final Card card;
  private final Rules rules;

  LoadCommands(MedicalAccess medical) {
    this.medical = medical;
    transaction = medical.transaction;
    card = medical.card;
    rules = card.rules;
  }

  void initialize(APDU apdu) {
    byte[] command = apdu.getBuffer();
    medical.refuseOtherLengths(
        apdu, INITIALIZE_LENGTH, INITIALIZE_ANSWER, Rules.INITIALIZE_CHECKS_LENGTH);
    AmountFile file = medical.enter();
    Key key = medical.key(Key.LOAD, file);
    byte version = medical.version(key, command[INDEX]);
    medical.requirePin(file, Rules.LOAD_NEEDS_THE_PIN);
    medical.refuseFullCounter(file, AmountFile.LOAD_COUNTER);
    refuseAmount(file, command);
    transaction.begin(MedicalTransaction.LOAD, version, command, AMOUNT, Amount.LENGTH);
    byte[] response = card.transfer.response();
    short place =
        Util.arrayCopyNonAtomic(
            file.content(), AmountFile.BALANCE, response, (short) 0, Amount.LENGTH);
    place = medical.identify(key, file, AmountFile.LOAD_COUNTER, response, place);
    medical.startSession(key, SESSION_END);
    MacInput input = medical.input().add(file.content(), AmountFile.BALANCE, Amount.LENGTH);
    addSubject(input, rules.hold(Rules.LOAD_MAC1_COVERS_THE_TERMINAL));
    medical.mac(response, place);
    card.transfer.respond(INITIALIZE_ANSWER);
  }

  void credit(APDU apdu, byte state) {
    byte[] command = apdu.getBuffer();
    medical.refuseOtherLengths(apdu, CREDIT_LENGTH, Session.MAC_LENGTH, Rules.CREDIT_CHECKS_LENGTH);
    AmountFile file = medical.enter();
    if (state != MedicalTransaction.LOAD) {
      ISOException.throwIt(
          rules.hold(Rules.WRONG_STATE_IS_6901) ? StatusWord.STATE : StatusWord.CONDITIONS);
    }
    Key key = medical.key(Key.LOAD, file);
    medical.startSession(key, SESSION_END);
    addSubject(medical.input(), true).add(command, TIME, TIME_LENGTH);
    if (!medical.isMac(command, MAC2) && rules.hold(Rules.LOAD_MAC2_IS_CHECKED)) {
      ISOException.throwIt(StatusWord.TRANSACTION_MAC_WRONG);
    }
    book(file);
    computeTac(file, command);
    logAndKeep(file, command);
    file.commit(medical.draft, rules.hold(Rules.LOAD_IS_LOGGED));
    transaction.complete();
    card.transfer.respond(Session.MAC_LENGTH);
  }

  private void refuseAmount(AmountFile file, byte[] command) {
    boolean refused =
        card.options.is(Options.ZERO_LOAD_REFUSED) == rules.hold(Rules.ZERO_LOAD_AS_DECLARED);
    if (Amount.isZero(command, AMOUNT) && refused) {
      ISOException.throwIt(StatusWord.CONDITIONS);
    }
    medical.startDraft(file);
    if (!Amount.add(medical.draft, AmountFile.BALANCE, command, AMOUNT)
        && rules.hold(Rules.LOAD_OVERFLOW_IS_REFUSED)) {
      medical.refuseOverflow();
    }
  }

  /** Amount ‖ type ‖ terminal number. */
  private MacInput addSubject(MacInput input, boolean withTerminal) {
    byte[] kept = transaction.data();
    input.add(kept, MedicalTransaction.ACCOUNT, Amount.LENGTH).add(type());
    if (withTerminal) {
      input.add(kept, MedicalTransaction.TERMINAL, MedicalTransaction.TERMINAL_LENGTH);
    }
    return input;
  }

  private void book(AmountFile file) {
    medical.startDraft(file);
    if (rules.hold(Rules.LOAD_RAISES_THE_BALANCE)) {
      Amount.add(medical.draft, AmountFile.BALANCE, transaction.data(), MedicalTransaction.ACCOUNT);
    }
    if (rules.hold(Rules.LOAD_RAISES_ITS_COUNTER)) {
      medical.count(AmountFile.LOAD_COUNTER);
    }
  }

  /** Balance ‖ counter ‖ amount ‖ type ‖ terminal number ‖ host time under DTK. */
  private void computeTac(AmountFile file, byte[] command) {
    boolean before =
        card.options.is(Options.TAC_BALANCE_BEFORE)
            == rules.hold(Rules.LOAD_TAC_BALANCE_AS_DECLARED);
    MacInput input =
        medical
            .input()
            .add(before ? file.content() : medical.draft, AmountFile.BALANCE, Amount.LENGTH)
            .add(
                rules.hold(Rules.LOAD_TAC_COUNTER_AS_DECLARED)
                    ? medical.counted(file)
                    : medical.draft,
                AmountFile.LOAD_COUNTER,
                AmountFile.COUNTER_LENGTH);
    addSubject(input, true).add(command, TIME, TIME_LENGTH);
    medical.tac(file, Rules.LOAD_TAC_IS_UNDER_DTK, card.transfer.response(), (short) 0);
  }

  private void logAndKeep(AmountFile file, byte[] command) {
    short counter =
        rules.hold(Rules.LOG_COUNTS_EACH_KIND)
            ? AmountFile.LOAD_COUNTER
            : AmountFile.PURCHASE_COUNTER;
    medical.record(file, counter, type(), command, TIME, TIME_LENGTH);
    if (!rules.hold(Rules.LOAD_IS_LOGGED_AS_ACCOUNT_AMOUNT)) {
      Util.arrayCopyNonAtomic(
          transaction.data(),
          MedicalTransaction.ACCOUNT,
          medical.draft,
          (short) (AmountFile.RECORD + AmountFile.RECORD_LENGTH - Amount.LENGTH),
          Amount.LENGTH);
    }
    // a load has no MAC of the card: the first part of its proof is zero (trx.load_proof_mac)
    byte[] response = card.transfer.response();
    Util.arrayFillNonAtomic(response, Session.MAC_LENGTH, Session.MAC_LENGTH, (byte) 0);
    medical.keepProof(
        AmountFile.LOAD_PROOF, AmountFile.LOAD_COUNTER, file, response, Session.MAC_LENGTH);
  }

  private byte type() {
    return card.options.value(Options.LOAD_TYPE);
  }
}
