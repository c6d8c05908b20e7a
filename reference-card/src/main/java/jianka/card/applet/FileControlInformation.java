package jianka.card.applet;

import javacard.framework.ISO7816;
import javacard.framework.Util;

/** The answer to SELECT (文件控制信息, files, T-FS-3): 6F { 84 name, A5 { ... } }. */
final class FileControlInformation {

  private static final byte TEMPLATE = 0x6F;
  private static final byte NAME = (byte) 0x84;
  private static final byte PROPRIETARY = (byte) 0xA5;
  private static final byte FILE_IDENTIFIER = (byte) 0x83;

  private final Card card;

  FileControlInformation(Card card) {
    this.card = card;
  }

  /** A DF without a name has no template (FS-029). */
  void describe(DedicatedFile file, byte[] command, short sent) {
    if (file.name.length == 0 || !card.rules.hold(Rules.FCI_IS_RETURNED)) {
      return;
    }
    byte[] response = card.transfer.response();
    short end = 2;
    if (sent != 0 && !card.rules.hold(Rules.FCI_HOLDS_THE_OWN_NAME)) {
      end = append(response, end, NAME, command, ISO7816.OFFSET_CDATA, sent);
    } else {
      end = append(response, end, NAME, file.name, (short) 0, (short) file.name.length);
    }
    short length = (short) file.proprietary.length;
    // A5 is mandatory for an environment, even without content (T-FS-3)
    boolean isEnvironment = file.kind == DedicatedFile.ENVIRONMENT || file.isSocialSecurity;
    if ((length != 0 || isEnvironment) && card.rules.hold(Rules.FCI_ANNOUNCES_ALL)) {
      short start = end;
      end = append(response, end, PROPRIETARY, file.proprietary, (short) 0, length);
      if (!card.rules.hold(Rules.FCI_LENGTHS_ADD_UP)) {
        response[(short) (start + 1)]++;
      }
    }
    response[0] = TEMPLATE;
    response[1] = (byte) (end - 2);
    card.transfer.respond(end);
  }

  /** What a faulty card says of an EF; the standard asks for nothing (FS-028). */
  void describe(ElementaryFile file) {
    byte[] response = card.transfer.response();
    response[0] = TEMPLATE;
    response[1] = 4;
    response[2] = FILE_IDENTIFIER;
    response[3] = 2;
    Util.setShort(response, (short) 4, file.fid);
    card.transfer.respond((short) 6);
  }

  private static short append(
      byte[] target, short end, byte tag, byte[] value, short offset, short length) {
    target[end] = tag;
    target[(short) (end + 1)] = (byte) length;
    return Util.arrayCopyNonAtomic(value, offset, target, (short) (end + 2), length);
  }
}
