package jianka.card.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;
import javacard.framework.Util;

/** READ RECORD (读记录) and UPDATE RECORD (写记录): commands, sections 9 and 11. */
final class RecordCommands {

  private static final byte NO_RECORD = (byte) 0xFF;
  private static final short TLV_HEADER = 2;

  private final Card card;
  private final Rules rules;
  private final Selection selection;
  private final SecureMessaging messaging;
  private final RecordSearch search;

  RecordCommands(Card card, SecureMessaging messaging) {
    this.card = card;
    this.messaging = messaging;
    rules = card.rules;
    selection = card.selection;
    search = new RecordSearch(rules, selection);
  }

  void read(APDU apdu) {
    byte[] command = apdu.getBuffer();
    if (!rules.hold(Rules.READING_WRITES_NOTHING)) {
      byte tries = card.pin.tries();
      card.pin.count();
      card.pin.giveBack(tries);
    }
    byte p1 = command[ISO7816.OFFSET_P1];
    byte mode = mode(command);
    if ((mode == RecordSearch.UNDEFINED && rules.hold(Rules.MODE_7_IS_REFUSED))
        || (p1 == NO_RECORD && rules.hold(Rules.RECORD_FF_IS_REFUSED))) {
      ISOException.throwIt(StatusWord.WRONG_P1_P2);
    }
    short le = card.transfer.expected(apdu);
    if (le == 0) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    card.refuseIfBlocked();
    RecordFile file = addressed(command);
    if (card.options.is(Options.RECORD_BEFORE_ACCESS)) {
      refuseAbsent(file, p1, mode);
    }
    card.requireRead(file, isBySfi(command));
    makeCurrent(file, command);
    if (mode == RecordSearch.NUMBER_TO_LAST || mode == RecordSearch.LAST_TO_NUMBER) {
      readRange(file, existing(file, search.byNumber(p1)), mode, le);
    } else if (mode < RecordSearch.NUMBER) {
      short number = search.byIdentifier(file, p1, mode);
      readOne(file, existing(file, number), le);
      if (rules.hold(Rules.IDENTIFIER_SETS_THE_POINTER)) {
        selection.point(number);
      }
    } else {
      short number = existing(file, search.byNumber(p1));
      readOne(file, number, le);
      if (!rules.hold(Rules.NUMBER_KEEPS_THE_POINTER)) {
        selection.point(number);
      }
    }
  }

  void update(APDU apdu) {
    byte[] command = apdu.getBuffer();
    byte p1 = command[ISO7816.OFFSET_P1];
    byte mode = mode(command);
    if (mode > RecordSearch.NUMBER || (p1 == NO_RECORD && rules.hold(Rules.RECORD_FF_IS_REFUSED))) {
      ISOException.throwIt(StatusWord.WRONG_P1_P2);
    }
    short received = card.transfer.receive(apdu);
    if (received == 0) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    card.refuseIfBlocked();
    RecordFile file = addressed(command);
    card.requireWrite(file, isBySfi(command));
    short length = messaging.updateLength(command, received, file);
    makeCurrent(file, command);
    if (mode == RecordSearch.NUMBER) {
      updateByNumber(file, p1, command, length);
    } else {
      updateByIdentifier(file, p1, mode, command, length);
    }
  }

  /** APPEND RECORD (追加记录), where the profile has it ({@code cmd.append}). */
  void add(APDU apdu) {
    byte[] command = apdu.getBuffer();
    if (command[ISO7816.OFFSET_P1] != 0 || mode(command) != 0) {
      ISOException.throwIt(StatusWord.WRONG_P1_P2);
    }
    short received = card.transfer.receive(apdu);
    if (received == 0) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    card.refuseIfBlocked();
    RecordFile file = addressed(command);
    card.requireWrite(file, isBySfi(command));
    short length = messaging.updateLength(command, received, file);
    makeCurrent(file, command);
    checkForm(file, command, length);
    append(file, command, length);
    selection.point(file.isTagged() ? file.count() : (short) 1);
  }

  private void updateByNumber(RecordFile file, byte p1, byte[] command, short length) {
    short number = search.byNumber(p1);
    short next = (short) (file.count() + 1);
    if (number == 0 || (number > next && rules.hold(Rules.GAP_IS_REFUSED))) {
      ISOException.throwIt(StatusWord.RECORD_NOT_FOUND);
    }
    boolean adds = number >= next;
    if (adds && (!file.isTagged() || !rules.hold(Rules.NEW_RECORD_IS_ADDED))) {
      ISOException.throwIt(StatusWord.RECORD_NOT_FOUND);
    }
    checkForm(file, command, length);
    if (adds || (!file.isTagged() && !rules.hold(Rules.CYCLIC_NUMBER_REPLACES_IN_PLACE))) {
      append(file, command, length);
    } else {
      replace(file, number, command, length);
    }
    if (p1 == 0) {
      selection.point(number);
    }
  }

  private void updateByIdentifier(
      RecordFile file, byte p1, byte mode, byte[] command, short length) {
    if (!file.isTagged() && mode == RecordSearch.PREVIOUS) {
      // a cyclic file takes its new record this way (CMD-113)
      checkForm(file, command, length);
      append(file, command, length);
      selection.point((short) 1);
      return;
    }
    short number = search.byIdentifier(file, p1, mode);
    if (number != 0 && !rules.hold(Rules.UPDATE_FINDS_THE_IDENTIFIER)) {
      number = 1;
    }
    boolean adds = number == 0 && file.isTagged() && p1 != 0 && !search.occurs(file, p1);
    if (number == 0 && (!adds || !rules.hold(Rules.NEW_RECORD_IS_ADDED))) {
      ISOException.throwIt(StatusWord.RECORD_NOT_FOUND);
    }
    checkForm(file, command, length);
    checkTag(file, p1, command);
    if (adds) {
      append(file, command, length);
      number = file.count();
    } else {
      replace(file, number, command, length);
    }
    selection.point(number);
  }

  private void checkForm(RecordFile file, byte[] command, short length) {
    if (file.isTagged()) {
      boolean fits =
          length >= TLV_HEADER
              && (short) (command[(short) (ISO7816.OFFSET_CDATA + 1)] & 0xFF)
                  == (short) (length - TLV_HEADER);
      if (!fits && rules.hold(Rules.UPDATE_CHECKS_TLV_LENGTH)) {
        ISOException.throwIt(StatusWord.LENGTH_AGAINST_TLV);
      }
    }
    short fixed = file.fixedLength();
    boolean tooLong = fixed != 0 && length > fixed;
    if (tooLong || (fixed != 0 && length != fixed && rules.hold(Rules.CYCLIC_LENGTH_IS_FIXED))) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
  }

  private void checkTag(RecordFile file, byte identifier, byte[] command) {
    byte declared = card.options.value(Options.TAG_MISMATCH);
    if (!file.isTagged()
        || identifier == 0
        || command[ISO7816.OFFSET_CDATA] == identifier
        || declared == 2
        || !rules.hold(Rules.UPDATE_CHECKS_TAG)) {
      return;
    }
    ISOException.throwIt(declared == 1 ? StatusWord.WRONG_DATA : StatusWord.LENGTH_AGAINST_TLV);
  }

  private void append(RecordFile file, byte[] command, short length) {
    if (!file.canAppend(length)) {
      refuseForSpace();
      return;
    }
    if (rules.hold(Rules.UPDATE_IS_STORED)) {
      file.append(command, ISO7816.OFFSET_CDATA, length);
    }
  }

  private void replace(RecordFile file, short number, byte[] command, short length) {
    if (!file.canReplace(number, length)) {
      refuseForSpace();
      return;
    }
    if (rules.hold(Rules.UPDATE_IS_STORED)) {
      file.replace(number, command, ISO7816.OFFSET_CDATA, length);
      card.tears.updated(file);
    }
  }

  private void refuseForSpace() {
    if (rules.hold(Rules.FULL_FILE_IS_REFUSED)) {
      ISOException.throwIt(StatusWord.NO_SPACE);
    }
  }

  /** A record named outright is looked for before its access is ({@code acl.check_order}). */
  private void refuseAbsent(RecordFile file, byte p1, byte mode) {
    if (mode >= RecordSearch.NUMBER && p1 != 0) {
      existing(file, search.byNumber(p1));
    } else if (mode < RecordSearch.NEXT) {
      existing(file, search.byIdentifier(file, p1, mode));
    }
  }

  private short existing(RecordFile file, short number) {
    short last = file.count();
    if (number >= 1 && number <= last) {
      return number;
    }
    if (last == 0 || rules.hold(Rules.ABSENT_RECORD_IS_REFUSED)) {
      ISOException.throwIt(StatusWord.RECORD_NOT_FOUND);
    }
    return last;
  }

  private void readOne(RecordFile file, short number, short le) {
    short length = file.length(number);
    short offset = file.offset(number);
    if (file.isTagged() && length > TLV_HEADER && !rules.hold(Rules.RECORD_IS_WHOLE)) {
      length -= TLV_HEADER;
      offset += TLV_HEADER;
    }
    byte[] response = card.transfer.response();
    Util.arrayFillNonAtomic(response, (short) 0, Transfer.LONGEST, (byte) 0);
    Util.arrayCopyNonAtomic(file.holder(), offset, response, (short) 0, length);
    card.transfer.respond(length(length, le));
  }

  /** Records in ascending or descending order; of more than 256 bytes the first 256. */
  private void readRange(RecordFile file, short number, byte mode, short le) {
    byte[] response = card.transfer.response();
    Util.arrayFillNonAtomic(response, (short) 0, Transfer.LONGEST, (byte) 0);
    boolean toLast = mode == RecordSearch.NUMBER_TO_LAST;
    boolean up = toLast || !rules.hold(Rules.MODE_6_DESCENDS);
    short last = file.count();
    if (toLast && !rules.hold(Rules.MODE_5_GOES_TO_THE_LAST)) {
      last = number;
    }
    short total = 0;
    for (short i = number; i <= last; i++) {
      short record = up ? i : (short) (last - (short) (i - number));
      short length = file.length(record);
      if (length > (short) (Transfer.LONGEST - total)) {
        length = (short) (Transfer.LONGEST - total);
      }
      total = Util.arrayCopyNonAtomic(file.holder(), file.offset(record), response, total, length);
    }
    card.transfer.respond(length(total, le));
  }

  /** Bytes to send of {@code available}, or 6Cxx (CMD-086 to CMD-088). */
  private short length(short available, short le) {
    boolean corrects = card.options.is(Options.CONTACTLESS_CORRECTS_LE) && Transfer.isContactless();
    if (le == available || (le == Transfer.LONGEST && !corrects)) {
      return available;
    }
    boolean refused = rules.hold(Rules.READ_CHECKS_LE);
    if (le < available) {
      refused =
          !card.options.is(Options.SHORT_LE_CUTS)
              && rules.hold(Rules.SHORT_LE_IS_ANSWERED_AS_DECLARED);
    }
    if (refused) {
      ISOException.throwIt((short) (StatusWord.EXACT_LENGTH | (available & 0xFF)));
    }
    return le;
  }

  private RecordFile addressed(byte[] command) {
    ElementaryFile file = selection.addressed((byte) ((command[ISO7816.OFFSET_P2] >> 3) & 0x1F));
    if (!(file instanceof RecordFile)) {
      ISOException.throwIt(StatusWord.FILE_STRUCTURE);
    }
    return (RecordFile) file;
  }

  private void makeCurrent(RecordFile file, byte[] command) {
    if (isBySfi(command)) {
      selection.addressedBySfi(file);
    }
  }

  private static boolean isBySfi(byte[] command) {
    return (command[ISO7816.OFFSET_P2] & 0xF8) != 0;
  }

  private static byte mode(byte[] command) {
    return (byte) (command[ISO7816.OFFSET_P2] & 7);
  }
}
