package jianka.card.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;
import javacard.framework.Util;

/**
 * Creation and loading before issue (个人化), class F0 of this card alone: the standard leaves these
 * commands to the maker. Data layouts stand at each method; all numbers are big-endian.
 */
final class PersonalisationCommands {

  static final byte CREATE_DF = (byte) 0xE0;
  static final byte CREATE_EF = (byte) 0xE1;
  static final byte APPEND_RECORD = (byte) 0xE2;
  static final byte WRITE_BINARY = (byte) 0xE3;
  static final byte LOAD_KEY = (byte) 0xE4;
  static final byte SET_PIN = (byte) 0xE5;
  static final byte SET_OPTION = (byte) 0xE6;
  static final byte PRESET_RANDOMS = (byte) 0xE7;
  static final byte SEED = (byte) 0xE8;
  static final byte END = (byte) 0xEF;

  private static final byte VARIABLE = 1;
  private static final byte FIXED = 2;
  private static final byte CYCLIC = 3;
  private static final byte TRANSPARENT = 4;
  private static final short MOST_RECORDS = 254;
  private static final short SHORTEST_RECORD = 2;
  private static final short DATA = ISO7816.OFFSET_CDATA;

  private final Card card;
  private DedicatedFile lastDf;
  private ElementaryFile lastEf;
  private short keys;

  PersonalisationCommands(Card card) {
    this.card = card;
  }

  void process(APDU apdu) {
    byte[] command = apdu.getBuffer();
    short length = card.transfer.receive(apdu);
    switch (command[ISO7816.OFFSET_INS]) {
      case CREATE_DF:
        createDf(command);
        break;
      case CREATE_EF:
        createEf(command);
        break;
      case APPEND_RECORD:
        appendRecord(command, length);
        break;
      case WRITE_BINARY:
        writeBinary(command, length);
        break;
      case LOAD_KEY:
        loadKey(command, length);
        break;
      case SET_PIN:
        card.pin.initialise(command[ISO7816.OFFSET_P1], command, DATA, length);
        break;
      case SET_OPTION:
        setOption(command[ISO7816.OFFSET_P1], command[ISO7816.OFFSET_P2]);
        break;
      case PRESET_RANDOMS:
        card.challenge.preset(copy(command, DATA, length));
        break;
      case SEED:
        // adds to what the generator has of its own; a simulated one has little
        card.challenge.seed(command, DATA, length);
        break;
      case END:
        end();
        break;
      default:
        ISOException.throwIt(StatusWord.INS);
    }
  }

  /**
   * P1 kind of {@link DedicatedFile}, P2 01 for the social security environment. Data: FID 2 ‖ FID
   * of the parent 2 ‖ length of the name 1 ‖ name ‖ length of the content of A5 1 ‖ content.
   */
  private void createDf(byte[] command) {
    short nameLength = (short) (command[(short) (DATA + 4)] & 0xFF);
    short rest = (short) (DATA + 5 + nameLength);
    DedicatedFile created =
        new DedicatedFile(
            command[ISO7816.OFFSET_P1],
            Util.getShort(command, DATA),
            copy(command, (short) (DATA + 5), nameLength),
            copy(command, (short) (rest + 1), (short) (command[rest] & 0xFF)),
            parent(Util.getShort(command, (short) (DATA + 2))),
            command[ISO7816.OFFSET_P2] == 1);
    if (card.firstDf == null) {
      card.firstDf = created;
    } else {
      DedicatedFile last = card.firstDf;
      while (last.next != null) {
        last = last.next;
      }
      last.next = created;
    }
    lastDf = created;
  }

  private DedicatedFile parent(short fid) {
    DedicatedFile file = card.firstDf;
    while (file != null && file.fid != fid) {
      file = file.next;
    }
    return file;
  }

  /**
   * In the DF created last. P1 structure: 1 variable, 2 fixed, 3 cyclic, 4 transparent; P2 01 where
   * updates carry a MAC. Data: FID 2 ‖ SFI 1 ‖ size 2 ‖ records 1 ‖ record length 1 ‖ length of the
   * read condition 1 ‖ condition ‖ length of the write condition 1 ‖ condition.
   */
  private void createEf(byte[] command) {
    short readLength = (short) (command[(short) (DATA + 7)] & 0xFF);
    short rest = (short) (DATA + 8 + readLength);
    byte[] read = copy(command, (short) (DATA + 8), readLength);
    byte[] write = copy(command, (short) (rest + 1), (short) (command[rest] & 0xFF));
    lastEf = elementary(command, read, write, command[ISO7816.OFFSET_P2] == 1);
    lastDf.add(lastEf);
  }

  private ElementaryFile elementary(byte[] command, byte[] read, byte[] write, boolean mac) {
    short fid = Util.getShort(command, DATA);
    byte sfi = command[(short) (DATA + 2)];
    short size = Util.getShort(command, (short) (DATA + 3));
    short records = (short) (command[(short) (DATA + 5)] & 0xFF);
    short length = (short) (command[(short) (DATA + 6)] & 0xFF);
    switch (command[ISO7816.OFFSET_P1]) {
      case VARIABLE:
        records = (short) (size / SHORTEST_RECORD);
        if (records > MOST_RECORDS) {
          records = MOST_RECORDS;
        }
        return new LinearFile(fid, sfi, read, write, mac, size, records, (short) 0);
      case FIXED:
        return new LinearFile(fid, sfi, read, write, mac, size, records, length);
      case CYCLIC:
        return new CyclicFile(fid, sfi, read, write, mac, records, length, card.rules);
      case TRANSPARENT:
        return new TransparentFile(fid, sfi, read, write, mac, size);
      default:
        ISOException.throwIt(StatusWord.WRONG_P1_P2);
        return null;
    }
  }

  /** In the EF created last; the data are one record. */
  private void appendRecord(byte[] command, short length) {
    RecordFile file = (RecordFile) lastEf;
    if (!file.canAppend(length)) {
      ISOException.throwIt(StatusWord.NO_SPACE);
    }
    file.append(command, DATA, length);
  }

  /** In the EF created last, at the offset P1 P2. */
  private void writeBinary(byte[] command, short length) {
    TransparentFile file = (TransparentFile) lastEf;
    short offset = Util.getShort(command, ISO7816.OFFSET_P1);
    if (length > (short) (file.size() - offset)) {
      ISOException.throwIt(StatusWord.OFFSET);
    }
    Util.arrayCopyNonAtomic(command, DATA, file.content, offset, length);
  }

  /**
   * In the DF created last. P1 role of {@link Key}, P2 number. Data: versions 1 ‖ tries 1 ‖ 01
   * where wrong tries lock 1 ‖ number of counters 1 ‖ values of all versions.
   */
  private void loadKey(byte[] command, short length) {
    if (keys == SecurityState.KEYS) {
      ISOException.throwIt(StatusWord.NO_SPACE);
    }
    lastDf.add(
        new Key(
            command[ISO7816.OFFSET_P2],
            command[ISO7816.OFFSET_P1],
            command[DATA],
            copy(command, (short) (DATA + 4), (short) (length - 4)),
            keys,
            command[(short) (DATA + 1)],
            command[(short) (DATA + 2)] == 1,
            command[(short) (DATA + 3)]));
    keys++;
  }

  private void setOption(byte option, byte value) {
    card.options.set(option, value);
  }

  private void end() {
    if (card.firstDf == null) {
      ISOException.throwIt(StatusWord.CONDITIONS);
    }
    BlockCipher cipher;
    if (card.options.value(Options.ALGORITHM) == 3) {
      cipher = new Sm4Cipher();
    } else {
      cipher = new DesCipher();
    }
    card.session.use(cipher);
    card.issued = true;
  }

  private static byte[] copy(byte[] source, short offset, short length) {
    byte[] target = new byte[length];
    Util.arrayCopyNonAtomic(source, offset, target, (short) 0, length);
    return target;
  }
}
