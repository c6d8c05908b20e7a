package jianka.card.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;
import javacard.framework.Util;

/**
 * The medical commands (专有命令) of class B0 with their states (commands, section 14), and the ones
 * that only ask or set: GET BALANCE, GET TRANSACTION PROOF, UPDATE and GET STARTING DAY (section
 * 17).
 */
final class MedicalCommands {

  private static final byte FOR_LOAD = 0x00;
  private static final byte FOR_PURCHASE = 0x01;
  private static final byte INITIALIZE_P2 = 0x01;
  private static final short CREDIT_P1_P2 = 0x0000;
  private static final short DEBIT_P1_P2 = 0x0100;
  private static final short UPDATE_DAY = 0x0000;
  private static final short GET_DAY = 0x0100;
  private static final short BALANCE = 0x0001;
  private static final short OWN_SUM = 0x0002;
  private static final short POOLED_SUM = 0x0003;
  private static final short WITH_YEAR = 6;
  private static final short PROOF_LENGTH = 8;

  private final Card card;
  private final Rules rules;
  private final MedicalAccess medical;
  private final MedicalTransaction transaction;
  private final LoadCommands loads;
  private final PurchaseCommands purchases;

  MedicalCommands(Card card) {
    this.card = card;
    rules = card.rules;
    medical = new MedicalAccess(card);
    transaction = medical.transaction;
    loads = new LoadCommands(medical);
    purchases = new PurchaseCommands(medical);
  }

  /** Every command outside of T-CMD-7 ends a transaction (CMD-160, CMD-161). */
  void otherCommand(byte ins) {
    boolean selects = ins == CommandClass.SELECT;
    if (rules.hold(
        selects ? Rules.SELECT_ENDS_THE_TRANSACTION : Rules.OTHER_COMMANDS_END_THE_TRANSACTION)) {
      transaction.enter(MedicalTransaction.IDLE);
    }
  }

  /**
   * Executes a command of class B0. The state ends before anything is checked, so that every error
   * leaves the idle state; what keeps the state gives it back at its end.
   */
  boolean execute(APDU apdu, byte ins) {
    byte state = transaction.state();
    boolean asks = ins == CommandClass.GET_BALANCE || ins == CommandClass.GET_TRANSACTION_PROOF;
    if (ins != CommandClass.STARTING_DAY
        && rules.hold(
            asks ? Rules.FAILED_QUERY_ENDS_THE_TRANSACTION : Rules.FAILURE_ENDS_THE_TRANSACTION)) {
      transaction.enter(MedicalTransaction.IDLE);
    }
    switch (ins) {
      case CommandClass.INITIALIZE:
        initialize(apdu);
        return true;
      case CommandClass.CREDIT_FOR_LOAD:
        refuseOtherP1P2(apdu, CREDIT_P1_P2, Rules.CREDIT_CHECKS_P1_P2);
        loads.credit(apdu, state);
        end(state, Rules.A_LOAD_IS_CREDITED_ONCE);
        return true;
      case CommandClass.DEBIT_FOR_PURCHASE:
        refuseOtherP1P2(apdu, DEBIT_P1_P2, Rules.DEBIT_CHECKS_P1_P2);
        purchases.debit(apdu, state);
        end(state, Rules.A_PURCHASE_IS_DEBITED_ONCE);
        return true;
      case CommandClass.GET_BALANCE:
        balance(apdu);
        keep(state);
        return true;
      case CommandClass.GET_TRANSACTION_PROOF:
        proof(apdu);
        keep(state);
        return true;
      case CommandClass.STARTING_DAY:
        startingDay(apdu);
        return true;
      default:
        return false;
    }
  }

  private void initialize(APDU apdu) {
    byte[] command = apdu.getBuffer();
    byte p1 = command[ISO7816.OFFSET_P1];
    if ((p1 != FOR_LOAD && p1 != FOR_PURCHASE)
        || (command[ISO7816.OFFSET_P2] != INITIALIZE_P2
            && rules.hold(Rules.INITIALIZE_CHECKS_P2))) {
      ISOException.throwIt(StatusWord.WRONG_P1_P2);
    }
    if (p1 == FOR_LOAD) {
      loads.initialize(apdu);
    } else {
      purchases.initialize(apdu);
    }
  }

  private void end(byte state, short rule) {
    transaction.enter(rules.hold(rule) ? MedicalTransaction.IDLE : state);
  }

  private void keep(byte state) {
    boolean next = card.options.is(Options.NEXT_COMMAND_ONLY);
    transaction.enter(
        next == rules.hold(Rules.QUERIES_KEEP_THE_TRANSACTION) ? MedicalTransaction.IDLE : state);
  }

  private void balance(APDU apdu) {
    byte[] command = apdu.getBuffer();
    short subject = Util.getShort(command, ISO7816.OFFSET_P1);
    boolean known = subject == BALANCE || subject == OWN_SUM || subject == POOLED_SUM;
    if (!known && rules.hold(Rules.BALANCE_CHECKS_P1_P2)) {
      ISOException.throwIt(StatusWord.WRONG_P1_P2);
    }
    boolean isSum = subject == OWN_SUM || subject == POOLED_SUM;
    boolean dated = isSum || !rules.hold(Rules.ONLY_SUMS_HAVE_A_YEAR);
    short le = expected(apdu, dated ? WITH_YEAR : Amount.LENGTH);
    AmountFile file = medical.enter();
    medical.requirePin(file, Rules.BALANCE_NEEDS_THE_PIN);
    byte[] image = file.content();
    byte[] response = card.transfer.response();
    Util.arrayFillNonAtomic(response, (short) 0, Transfer.LONGEST, (byte) 0);
    if (!isSum || !file.isAccountOnly()) {
      short amount = subject == OWN_SUM ? AmountFile.OWN : AmountFile.POOLED;
      Util.arrayCopyNonAtomic(
          image, isSum ? amount : AmountFile.BALANCE, response, (short) 0, Amount.LENGTH);
      if (dated) {
        Util.arrayCopyNonAtomic(
            image, AmountFile.YEAR, response, Amount.LENGTH, AmountFile.DATE_LENGTH);
      }
    }
    card.transfer.respond(le);
  }

  /** Le must be exact; 00 gets what there is (CMD-168, CMD-212). */
  private short expected(APDU apdu, short length) {
    short le = card.transfer.expected(apdu);
    if (le == length || le == Transfer.LONGEST) {
      return length;
    }
    if (le == 0 || rules.hold(Rules.BALANCE_CHECKS_LE)) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    return le;
  }

  private void proof(APDU apdu) {
    byte[] command = apdu.getBuffer();
    if (command[ISO7816.OFFSET_P1] != 0 && rules.hold(Rules.PROOF_CHECKS_P1)) {
      ISOException.throwIt(StatusWord.WRONG_P1_P2);
    }
    medical.refuseOtherLengths(
        apdu, AmountFile.COUNTER_LENGTH, PROOF_LENGTH, Rules.PROOF_CHECKS_LENGTH);
    AmountFile file = medical.enter();
    byte[] image = file.content();
    byte type = command[ISO7816.OFFSET_P2];
    boolean ofLoad = type == card.options.value(Options.LOAD_TYPE);
    short proof = ofLoad ? AmountFile.LOAD_PROOF : AmountFile.PURCHASE_PROOF;
    boolean known = ofLoad || type == card.options.value(Options.PURCHASE_TYPE);
    boolean right =
        Util.arrayCompare(image, proof, command, ISO7816.OFFSET_CDATA, AmountFile.COUNTER_LENGTH)
            == 0;
    known &= right || !rules.hold(Rules.PROOF_IS_OF_ITS_COUNTER);
    known &= transaction.wasCompleted() || rules.hold(Rules.PROOF_OUTLIVES_RESET);
    if (!known || image[(short) (proof + AmountFile.PROOF_PRESENT)] == 0) {
      ISOException.throwIt(StatusWord.PROOF_NOT_AVAILABLE);
    }
    if (!rules.hold(Rules.PROOF_IS_OF_ITS_TYPE)) {
      proof = AmountFile.PURCHASE_PROOF;
    }
    byte[] response = card.transfer.response();
    boolean macFirst = rules.hold(Rules.PROOF_MAC_COMES_FIRST);
    short mac = macFirst ? (short) 0 : Session.MAC_LENGTH;
    short tac = macFirst ? Session.MAC_LENGTH : (short) 0;
    Util.arrayCopyNonAtomic(
        image, (short) (proof + AmountFile.PROOF_MAC), response, mac, Session.MAC_LENGTH);
    Util.arrayCopyNonAtomic(
        image, (short) (proof + AmountFile.PROOF_TAC), response, tac, Session.MAC_LENGTH);
    card.transfer.respond(PROOF_LENGTH);
  }

  private void startingDay(APDU apdu) {
    byte[] command = apdu.getBuffer();
    short direction = Util.getShort(command, ISO7816.OFFSET_P1);
    if (direction == GET_DAY) {
      getDay(apdu);
      return;
    }
    if (direction != UPDATE_DAY && rules.hold(Rules.STARTING_DAY_CHECKS_P1_P2)) {
      ISOException.throwIt(StatusWord.WRONG_P1_P2);
    }
    medical.refuseOtherLengths(
        apdu, AmountFile.DATE_LENGTH, (short) 0, Rules.STARTING_DAY_CHECKS_LENGTH);
    AmountFile file = medical.enter();
    Key key = KeyStore.ofRole(Key.STARTING_DAY, file.owner);
    if (key == null) {
      ISOException.throwIt(StatusWord.CONDITIONS);
    }
    if (!card.security.isAuthenticated(key) && rules.hold(Rules.STARTING_DAY_NEEDS_DSK)) {
      ISOException.throwIt(StatusWord.ACCESS);
    }
    if (!isDay(command)
        && card.options.is(Options.STARTING_DAY_UNCHECKED)
            != rules.hold(Rules.STARTING_DAY_AS_DECLARED)) {
      ISOException.throwIt(StatusWord.WRONG_DATA);
    }
    medical.startDraft(file);
    Util.arrayCopyNonAtomic(
        command, ISO7816.OFFSET_CDATA, medical.draft, AmountFile.DAY, AmountFile.DATE_LENGTH);
    if (rules.hold(Rules.STARTING_DAY_IS_STORED)) {
      file.commit(medical.draft, false);
    }
  }

  private void getDay(APDU apdu) {
    short le = expected(apdu, AmountFile.DATE_LENGTH);
    AmountFile file = medical.enter();
    if (card.options.is(Options.STARTING_DAY_UNDER_PIN)
            == rules.hold(Rules.STARTING_DAY_ACCESS_AS_DECLARED)
        && !card.security.pinCounts(file.owner)) {
      ISOException.throwIt(StatusWord.ACCESS);
    }
    byte[] response = card.transfer.response();
    Util.arrayFillNonAtomic(response, (short) 0, Transfer.LONGEST, (byte) 0);
    Util.arrayCopyNonAtomic(
        file.content(), AmountFile.DAY, response, (short) 0, AmountFile.DATE_LENGTH);
    card.transfer.respond(le);
  }

  /** Month 01 to 12 and day 01 to 31 in packed digits. */
  private static boolean isDay(byte[] command) {
    byte month = command[ISO7816.OFFSET_CDATA];
    byte day = command[ISO7816.OFFSET_CDATA + 1];
    return month >= 0x01
        && month <= 0x12
        && (month & 0x0F) <= 9
        && day >= 0x01
        && day <= 0x31
        && (day & 0x0F) <= 9;
  }

  private void refuseOtherP1P2(APDU apdu, short expected, short rule) {
    if (Util.getShort(apdu.getBuffer(), ISO7816.OFFSET_P1) != expected && rules.hold(rule)) {
      ISOException.throwIt(StatusWord.WRONG_P1_P2);
    }
  }
}
