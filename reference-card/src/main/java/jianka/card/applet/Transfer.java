package jianka.card.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;
import javacard.framework.JCSystem;

/** Brings the data of a command in and the data of its answer out. */
final class Transfer {

  /** Longest answer: Le 00 (TRN-082). */
  static final short LONGEST = 256;

  private final byte[] response;
  private final short[] length;

  Transfer() {
    response = JCSystem.makeTransientByteArray(LONGEST, JCSystem.CLEAR_ON_RESET);
    length = JCSystem.makeTransientShortArray((short) 1, JCSystem.CLEAR_ON_RESET);
  }

  /** Whether the command came over the air. */
  static boolean isContactless() {
    return (byte) (APDU.getProtocol() & APDU.PROTOCOL_MEDIA_MASK) != APDU.PROTOCOL_MEDIA_DEFAULT;
  }

  void begin() {
    length[0] = 0;
  }

  /** Receives the data behind the header and returns their length. */
  short receive(APDU apdu) {
    byte[] command = apdu.getBuffer();
    short announced = (short) (command[ISO7816.OFFSET_LC] & 0xFF);
    short received = apdu.setIncomingAndReceive();
    while (received < announced) {
      short more = apdu.receiveBytes((short) (ISO7816.OFFSET_CDATA + received));
      if (more <= 0) {
        // contactless, a fifth byte that is Le (CMD-010)
        ISOException.throwIt(StatusWord.WRONG_LENGTH);
      }
      received += more;
    }
    return received;
  }

  /** Le of a command without data, 1 to 256; 0 where it is absent. */
  short expected(APDU apdu) {
    byte protocol = (byte) (APDU.getProtocol() & APDU.PROTOCOL_TYPE_MASK);
    if (protocol != APDU.PROTOCOL_T0 && apdu.setIncomingAndReceive() != 0) {
      // on contact P3 of these commands is always Le (CMD-010)
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    return apdu.setOutgoing();
  }

  /** The place where a command builds its answer. */
  byte[] response() {
    return response;
  }

  void respond(short bytes) {
    length[0] = bytes;
  }

  /** Sends what the command put down. */
  void finish(APDU apdu) {
    short bytes = length[0];
    if (bytes == 0) {
      return;
    }
    if (apdu.getCurrentState() != APDU.STATE_OUTGOING) {
      short le = apdu.setOutgoing();
      if (le != 0 && le < bytes) {
        ISOException.throwIt((short) (StatusWord.EXACT_LENGTH | (bytes & 0xFF)));
      }
    }
    apdu.setOutgoingLength(bytes);
    apdu.sendBytesLong(response, (short) 0, bytes);
  }
}
