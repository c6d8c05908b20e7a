package jianka.card.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;
import javacard.framework.Util;

/**
 * The life of a card before issue (个人化): activation, creation, loading, end. Class F0, and F4 with
 * a MAC, of this card alone: the standard leaves these commands to the maker. Data layouts stand at
 * each method; all numbers are big-endian. {@link Authority} says which key each of them needs.
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
  static final byte ACTIVATE = (byte) 0xE9;
  static final byte CREATE_AMOUNTS = (byte) 0xEA;
  static final byte CHOOSE_DF = (byte) 0xEB;
  static final byte ERASE = (byte) 0xEE;
  static final byte END = (byte) 0xEF;

  private static final byte VARIABLE = 1;
  private static final byte FIXED = 2;
  private static final byte CYCLIC = 3;
  private static final byte TRANSPARENT = 4;
  private static final short MOST_RECORDS = 254;
  private static final short SHORTEST_RECORD = 2;
  private static final short DATA = ISO7816.OFFSET_CDATA;

  private static final short TRANSPORT_KEY = 16;

  private final Card card;
  private final Ciphers ciphers;
  private final KeyLoading loading;
  private final Authority authority;
  private DedicatedFile lastDf;
  private ElementaryFile lastEf;
  private short keys;

  PersonalisationCommands(Card card, Ciphers ciphers) {
    this.card = card;
    this.ciphers = ciphers;
    loading = new KeyLoading(card);
    authority = new Authority(card, loading);
  }

  void process(APDU apdu) {
    byte[] command = apdu.getBuffer();
    byte ins = command[ISO7816.OFFSET_INS];
    switch (command[ISO7816.OFFSET_CLA]) {
      case CommandClass.PERSONALISATION:
        execute(command, ins, card.transfer.receive(apdu));
        break;
      case CommandClass.PERSONALISATION_SECURED:
        load(command, ins, card.transfer.receive(apdu));
        break;
      case CommandClass.PLAIN:
        authenticate(apdu, ins);
        break;
      default:
        ISOException.throwIt(StatusWord.CONDITIONS);
    }
  }

  /** GET CHALLENGE and EXTERNAL AUTHENTICATION are the only commands of an issued card here. */
  private void authenticate(APDU apdu, byte ins) {
    if (!authority.isActive()
        || (ins != CommandClass.GET_CHALLENGE && ins != CommandClass.EXTERNAL_AUTHENTICATION)) {
      ISOException.throwIt(StatusWord.CONDITIONS);
    }
    if (ins == CommandClass.EXTERNAL_AUTHENTICATION) {
      authority.authenticate(apdu.getBuffer(), card.transfer.receive(apdu), lastDf);
      return;
    }
    if (card.transfer.expected(apdu) != loading.blockLength()) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    authority.challenge(card.transfer.response());
    card.transfer.respond(loading.blockLength());
  }

  private void execute(byte[] command, byte ins, short length) {
    if (ins == SEED) {
      // adds to what the generator has of its own; a simulated one has little
      card.challenge.seed(command, DATA, length);
      return;
    }
    if (ins == ACTIVATE) {
      activate(command, length);
      return;
    }
    if (!authority.isActive()) {
      ISOException.throwIt(StatusWord.CONDITIONS);
    }
    switch (ins) {
      case CREATE_DF:
        createDf(command, parent(Util.getShort(command, (short) (DATA + 2))));
        break;
      case CHOOSE_DF:
        chooseDf(Util.getShort(command, ISO7816.OFFSET_P1));
        break;
      case LOAD_KEY:
        loadPlainKey(command, length);
        break;
      case PRESET_RANDOMS:
        requireFor(lastDf);
        card.challenge.preset(copy(command, DATA, length));
        break;
      case SET_OPTION:
        requireFor(lastDf);
        setOption(command, length);
        break;
      case ERASE:
        erase();
        break;
      case END:
        end();
        break;
      default:
        fill(command, ins, length);
    }
  }

  /** What goes into the DF chosen or created last. */
  private void fill(byte[] command, byte ins, short length) {
    if (lastDf == null) {
      ISOException.throwIt(StatusWord.CONDITIONS);
    }
    requireFor(lastDf);
    switch (ins) {
      case CREATE_EF:
        createEf(command);
        break;
      case APPEND_RECORD:
        appendRecord(command, length);
        break;
      case WRITE_BINARY:
        writeBinary(command, length);
        break;
      case CREATE_AMOUNTS:
        createAmounts(command, length);
        break;
      case SET_PIN:
        card.pin.initialise(command[ISO7816.OFFSET_P1], command, DATA, length);
        break;
      default:
        ISOException.throwIt(StatusWord.INS);
    }
  }

  /** A card that goes on creating after issue asks for no key either. */
  private void requireFor(DedicatedFile place) {
    if (!card.issued) {
      authority.require(place);
    }
  }

  /**
   * COS activation (PER-022), once. P1 algorithm environment, P2 tries of the transport and master
   * keys. Data: transport key 16 ‖ start of the row of randoms 16 or nothing.
   */
  private void activate(byte[] command, short length) {
    boolean rows = length == (short) (TRANSPORT_KEY + TRANSPORT_KEY);
    if (length != TRANSPORT_KEY && !rows) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    BlockCipher cipher = ciphers.make(command[ISO7816.OFFSET_P1]);
    if (authority.isActive() || cipher == null) {
      ISOException.throwIt(StatusWord.CONDITIONS);
    }
    card.options.set(Options.ALGORITHM, command[ISO7816.OFFSET_P1]);
    card.session.use(cipher);
    loading.use(cipher);
    authority.activate(
        copy(command, DATA, TRANSPORT_KEY),
        command[ISO7816.OFFSET_P2],
        rows ? copy(command, (short) (DATA + TRANSPORT_KEY), TRANSPORT_KEY) : null);
  }

  /** P1 P2 FID of the MF or of an environment. */
  private void chooseDf(short fid) {
    DedicatedFile chosen = parent(fid);
    if (chosen == null) {
      ISOException.throwIt(StatusWord.FILE_NOT_FOUND);
    }
    lastDf = chosen;
    lastEf = null;
  }

  /** Deletes the file structure (PER-024, PER-035). */
  private void erase() {
    requireFor(card.firstDf);
    card.firstDf = null;
    lastDf = null;
    lastEf = null;
    keys = 0;
    authority.erase();
  }

  /**
   * P1 kind of {@link DedicatedFile}, P2 01 for the social security environment. Data: FID 2 ‖ FID
   * of the parent 2 ‖ length of the name 1 ‖ name ‖ length of the content of A5 1 ‖ content.
   */
  private void createDf(byte[] command, DedicatedFile parent) {
    requireFor(parent);
    if (parent == null && card.firstDf != null) {
      ISOException.throwIt(StatusWord.FILE_NOT_FOUND);
    }
    short nameLength = (short) (command[(short) (DATA + 4)] & 0xFF);
    short rest = (short) (DATA + 5 + nameLength);
    DedicatedFile created =
        new DedicatedFile(
            card.memory,
            command[ISO7816.OFFSET_P1],
            Util.getShort(command, DATA),
            copy(command, (short) (DATA + 5), nameLength),
            copy(command, (short) (rest + 1), (short) (command[rest] & 0xFF)),
            parent,
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
        return new LinearFile(card, fid, sfi, read, write, mac, size, records, (short) 0);
      case FIXED:
        return new LinearFile(card, fid, sfi, read, write, mac, size, records, length);
      case CYCLIC:
        return new CyclicFile(card, fid, sfi, read, write, mac, records, length);
      case TRANSPARENT:
        return new TransparentFile(card, fid, sfi, read, write, mac, size);
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
    file.update(offset, command, DATA, length);
  }

  /**
   * With class F4, in the DF chosen or created last. P1 role of {@link Key}, P2 number; of a master
   * key 00 for one of the lot, 01 for the one of the card. Data: cipher ‖ MAC as in {@link
   * KeyLoading}, plain text: versions 1 ‖ tries 1 ‖ 01 where wrong tries lock 1 ‖ number of
   * counters 1 ‖ values of all versions; of a master key the value alone.
   */
  private void load(byte[] command, byte ins, short length) {
    if (ins != LOAD_KEY) {
      ISOException.throwIt(StatusWord.INS);
    }
    if (!authority.isActive() || lastDf == null) {
      ISOException.throwIt(StatusWord.CONDITIONS);
    }
    requireFor(lastDf);
    byte[] random = authority.takeRandom();
    short plain = loading.open(command, length, authority.inForce(lastDf), random);
    addKey(command, (short) (DATA + 1), plain);
  }

  /** A key in the clear is refused (SEC-043). */
  private void loadPlainKey(byte[] command, short length) {
    if (lastDf == null) {
      ISOException.throwIt(StatusWord.CONDITIONS);
    }
    requireFor(lastDf);
    if (card.rules.hold(Rules.KEYS_COME_AS_CIPHER)) {
      ISOException.throwIt(StatusWord.MAC_MISSING);
    }
    addKey(command, DATA, length);
  }

  private void addKey(byte[] command, short offset, short length) {
    if (command[ISO7816.OFFSET_P1] == Key.MASTER) {
      authority.setMaster(lastDf, copy(command, offset, length), command[ISO7816.OFFSET_P2] == 1);
      return;
    }
    if (keys == SecurityState.KEYS) {
      ISOException.throwIt(StatusWord.NO_SPACE);
    }
    if (length <= 4) {
      ISOException.throwIt(StatusWord.WRONG_DATA);
    }
    lastDf.add(
        new Key(
            card,
            command[ISO7816.OFFSET_P2],
            command[ISO7816.OFFSET_P1],
            command[offset],
            copy(command, (short) (offset + 4), (short) (length - 4)),
            keys,
            command[(short) (offset + 1)],
            command[(short) (offset + 2)] == 1,
            command[(short) (offset + 3)]));
    keys++;
  }

  /**
   * In the DF created last, after its files; P2 is the SFI of the log, 00 for none. Data: the 20
   * bytes of data, T-DATA-08.
   */
  private void createAmounts(byte[] command, short length) {
    ElementaryFile log = lastDf.bySfi(command[ISO7816.OFFSET_P2]);
    short record = AmountFile.RECORD_LENGTH;
    if (log != null) {
      record = log instanceof CyclicFile ? ((CyclicFile) log).fixedLength() : (short) 0;
    }
    if (length != AmountFile.LENGTH
        || (record != AmountFile.RECORD_LENGTH && record != AmountFile.ACCOUNT_ONLY_RECORD)) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    lastDf.amounts = new AmountFile(card, lastDf, (CyclicFile) log, command, DATA);
    card.offlineMedical = true;
  }

  /** P1 option, P2 its value; of an option that is a list the data are its elements. */
  private void setOption(byte[] command, short length) {
    if (command[ISO7816.OFFSET_P1] != Options.BLOCKED_CONTACTLESS) {
      card.options.set(command[ISO7816.OFFSET_P1], command[ISO7816.OFFSET_P2]);
    } else {
      card.options.setBlockedContactless(copy(command, DATA, length));
    }
  }

  /** Issue: once every environment has a master key of its own (PER-031, PER-034). */
  private void end() {
    if (card.firstDf == null) {
      ISOException.throwIt(StatusWord.CONDITIONS);
    }
    requireFor(card.firstDf);
    if (authority.hasTemporaryMaster()
        && card.rules.hold(Rules.TEMPORARY_MASTER_KEYS_ARE_REPLACED)) {
      ISOException.throwIt(StatusWord.CONDITIONS);
    }
    authority.end(keys);
    card.issued = true;
  }

  private static byte[] copy(byte[] source, short offset, short length) {
    byte[] target = new byte[length];
    Util.arrayCopyNonAtomic(source, offset, target, (short) 0, length);
    return target;
  }
}
