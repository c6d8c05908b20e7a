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

  private static final short DATA = ISO7816.OFFSET_CDATA;

  private static final short TRANSPORT_KEY = 16;

  private final Card card;
  private final Ciphers ciphers;
  private final KeyLoading loading;
  private final Authority authority;
  private final FileCreation files;
  private short keys;

  PersonalisationCommands(Card card, Ciphers ciphers) {
    this.card = card;
    this.ciphers = ciphers;
    loading = new KeyLoading(card);
    authority = new Authority(card, loading);
    files = new FileCreation(card);
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
      authority.authenticate(apdu.getBuffer(), card.transfer.receive(apdu), files.place());
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
        createDf(command);
        break;
      case CHOOSE_DF:
        files.choose(Util.getShort(command, ISO7816.OFFSET_P1));
        break;
      case LOAD_KEY:
        loadPlainKey(command, length);
        break;
      case PRESET_RANDOMS:
        requireFor(files.place());
        card.challenge.preset(FileCreation.copy(command, DATA, length));
        break;
      case SET_OPTION:
        requireFor(files.place());
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

  private void createDf(byte[] command) {
    DedicatedFile parent = files.parentNamed(command);
    requireFor(parent);
    files.createDf(command, parent);
  }

  /** What goes into the DF chosen or created last. */
  private void fill(byte[] command, byte ins, short length) {
    if (files.place() == null) {
      ISOException.throwIt(StatusWord.CONDITIONS);
    }
    requireFor(files.place());
    switch (ins) {
      case CREATE_EF:
        files.createEf(command);
        break;
      case APPEND_RECORD:
        files.appendRecord(command, length);
        break;
      case WRITE_BINARY:
        files.writeBinary(command, length);
        break;
      case CREATE_AMOUNTS:
        files.createAmounts(command, length);
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
        FileCreation.copy(command, DATA, TRANSPORT_KEY),
        command[ISO7816.OFFSET_P2],
        rows ? FileCreation.copy(command, (short) (DATA + TRANSPORT_KEY), TRANSPORT_KEY) : null);
  }

  /** Deletes the file structure and what was said for it, but the activation (PER-024, PER-035). */
  private void erase() {
    requireFor(card.firstDf);
    files.erase();
    keys = 0;
    card.offlineMedical = false;
    card.pin.remove();
    card.options.forget();
    card.challenge.forgetPresets();
    authority.erase();
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
    if (!authority.isActive() || files.place() == null) {
      ISOException.throwIt(StatusWord.CONDITIONS);
    }
    requireFor(files.place());
    byte[] random = authority.takeRandom();
    short plain = loading.open(command, length, authority.inForce(files.place()), random);
    addKey(command, (short) (DATA + 1), plain);
  }

  /** A key in the clear is refused (SEC-043). */
  private void loadPlainKey(byte[] command, short length) {
    if (files.place() == null) {
      ISOException.throwIt(StatusWord.CONDITIONS);
    }
    requireFor(files.place());
    if (card.rules.hold(Rules.KEYS_COME_AS_CIPHER)) {
      ISOException.throwIt(StatusWord.MAC_MISSING);
    }
    addKey(command, DATA, length);
  }

  private void addKey(byte[] command, short offset, short length) {
    if (command[ISO7816.OFFSET_P1] == Key.MASTER) {
      authority.setMaster(
          files.place(),
          FileCreation.copy(command, offset, length),
          command[ISO7816.OFFSET_P2] == 1);
      return;
    }
    if (keys == SecurityState.KEYS) {
      ISOException.throwIt(StatusWord.NO_SPACE);
    }
    if (length <= 4) {
      ISOException.throwIt(StatusWord.WRONG_DATA);
    }
    files
        .place()
        .add(
            new Key(
                card,
                command[ISO7816.OFFSET_P2],
                command[ISO7816.OFFSET_P1],
                command[offset],
                FileCreation.copy(command, (short) (offset + 4), (short) (length - 4)),
                keys,
                command[(short) (offset + 1)],
                command[(short) (offset + 2)] == 1,
                command[(short) (offset + 3)]));
    keys++;
  }

  /** P1 option, P2 its value; of an option that is a list the data are its elements. */
  private void setOption(byte[] command, short length) {
    if (command[ISO7816.OFFSET_P1] != Options.BLOCKED_CONTACTLESS) {
      card.options.set(command[ISO7816.OFFSET_P1], command[ISO7816.OFFSET_P2]);
    } else {
      card.options.setBlockedContactless(FileCreation.copy(command, DATA, length));
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
}
