package jianka.card.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;
import javacard.framework.Util;

/** READ BINARY (读二进制) and UPDATE BINARY (写二进制): commands, sections 8 and 10. */
final class BinaryCommands {

  private static final short SFI_MASK = 0x1F;
  private static final short RESERVED_BITS = 0x60;

  private final Card card;
  private final Rules rules;
  private final SecureMessaging messaging;

  BinaryCommands(Card card, SecureMessaging messaging) {
    this.card = card;
    this.messaging = messaging;
    rules = card.rules;
  }

  void read(APDU apdu) {
    byte[] command = apdu.getBuffer();
    refuseReservedBits(command);
    short le = card.transfer.expected(apdu);
    if (le == 0) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    card.refuseIfBlocked();
    TransparentFile file = addressed(command);
    boolean bySfi = isBySfi(command);
    card.requireRead(file, bySfi);
    makeCurrent(file, bySfi);
    short offset = offset(command, bySfi);
    if (offset >= file.size() && rules.hold(Rules.OFFSET_IS_CHECKED)) {
      ISOException.throwIt(StatusWord.OFFSET);
    }
    short rest = offset < file.size() ? (short) (file.size() - offset) : (short) 0;
    boolean exact = le <= rest || le == Transfer.LONGEST;
    if (!exact && rules.hold(Rules.READ_CHECKS_LE)) {
      ISOException.throwIt((short) (StatusWord.EXACT_LENGTH | rest));
    }
    byte[] response = card.transfer.response();
    short available = le < rest ? le : rest;
    Util.arrayFillNonAtomic(response, (short) 0, le, (byte) 0);
    if (available != 0) {
      Util.arrayCopyNonAtomic(file.content(), offset, response, (short) 0, available);
    }
    card.transfer.respond(exact && rest != 0 ? available : le);
  }

  void update(APDU apdu) {
    byte[] command = apdu.getBuffer();
    refuseReservedBits(command);
    short received = card.transfer.receive(apdu);
    if (received == 0) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    card.refuseIfBlocked();
    TransparentFile file = addressed(command);
    boolean bySfi = isBySfi(command);
    card.requireWrite(file, bySfi);
    short length = messaging.updateLength(command, received, file);
    makeCurrent(file, bySfi);
    short offset = offset(command, bySfi);
    short size = file.size();
    if (offset >= size) {
      if (rules.hold(Rules.OFFSET_IS_CHECKED)) {
        ISOException.throwIt(StatusWord.OFFSET);
      }
      return;
    }
    if (length > (short) (size - offset)) {
      if (rules.hold(Rules.UPDATE_ENDS_WITH_THE_FILE)) {
        ISOException.throwIt(
            card.options.is(Options.OVERFLOW_IS_LENGTH)
                ? StatusWord.WRONG_LENGTH
                : StatusWord.OFFSET);
      }
      length = (short) (size - offset);
    }
    if (rules.hold(Rules.UPDATE_IS_STORED)) {
      file.update(offset, command, ISO7816.OFFSET_CDATA, length);
    }
  }

  private TransparentFile addressed(byte[] command) {
    ElementaryFile file;
    if (isBySfi(command)) {
      byte sfi = (byte) (command[ISO7816.OFFSET_P1] & SFI_MASK);
      if (sfi == 0) {
        // SFI 00 names no file here (CMD-078)
        ISOException.throwIt(StatusWord.FILE_NOT_FOUND);
      }
      file = card.selection.addressed(sfi);
    } else {
      file = card.selection.addressed((byte) 0);
    }
    if (!(file instanceof TransparentFile)) {
      ISOException.throwIt(StatusWord.FILE_STRUCTURE);
    }
    return (TransparentFile) file;
  }

  private void makeCurrent(ElementaryFile file, boolean bySfi) {
    if (bySfi) {
      card.selection.addressedBySfi(file);
    }
  }

  private static boolean isBySfi(byte[] command) {
    return command[ISO7816.OFFSET_P1] < 0;
  }

  private static short offset(byte[] command, boolean bySfi) {
    return bySfi
        ? (short) (command[ISO7816.OFFSET_P2] & 0xFF)
        : Util.getShort(command, ISO7816.OFFSET_P1);
  }

  private static void refuseReservedBits(byte[] command) {
    if (isBySfi(command) && (command[ISO7816.OFFSET_P1] & RESERVED_BITS) != 0) {
      ISOException.throwIt(StatusWord.WRONG_P1_P2);
    }
  }
}
