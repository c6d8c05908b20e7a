package jianka.card.applet;

import javacard.framework.APDU;
import javacard.framework.Applet;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;

/**
 * The user card (用户卡): sends each command to the part of the card that executes it. Checks come in
 * the order of CMD-006: class, instruction, P1 P2, length, block state, existence, access, data.
 */
public class SocialSecurityCard extends Applet {

  private final Card card;
  private final PersonalisationCommands personalisation;
  private final SelectionCommand selection;
  private final RecordCommands records;
  private final BinaryCommands binaries;
  private final AuthenticationCommands authentication;
  private final PinCommands pins;
  private final MaintenanceCommands maintenance;
  private final MedicalCommands medical;

  /** Makes a card before personalisation, with the ciphers that are public. */
  protected SocialSecurityCard(Rules rules) {
    this(rules, new Ciphers(), new PersistentMemory());
  }

  /** Makes a card before personalisation. */
  protected SocialSecurityCard(Rules rules, Ciphers ciphers, PersistentMemory memory) {
    card = new Card(rules, memory);
    SecureMessaging messaging = new SecureMessaging(card);
    personalisation = new PersonalisationCommands(card, ciphers);
    selection = new SelectionCommand(card);
    records = new RecordCommands(card, messaging);
    binaries = new BinaryCommands(card, messaging);
    authentication = new AuthenticationCommands(card);
    pins = new PinCommands(card);
    maintenance = new MaintenanceCommands(card, messaging);
    medical = new MedicalCommands(card);
  }

  /** Installs a card that keeps to all rules, under the AID in the parameters. */
  public static void install(byte[] parameters, short offset, byte length) {
    new SocialSecurityCard(new Rules())
        .register(parameters, (short) (offset + 1), parameters[offset]);
  }

  @Override
  public void process(APDU apdu) {
    if (selectingApplet()) {
      // the runtime of a physical card hands its own SELECT of this applet on; it is none of ours
      return;
    }
    byte[] command = apdu.getBuffer();
    byte cla = command[ISO7816.OFFSET_CLA];
    byte ins = command[ISO7816.OFFSET_INS];
    card.transfer.begin();
    if (card.issued && !createsAfterIssue(cla)) {
      card.wake();
      if (card.options.isBlockedContactless(ins) && Transfer.isContactless()) {
        ISOException.throwIt(StatusWord.CONDITIONS);
      }
      forgetRandomUnlessUsed(cla, ins);
      endTransactionUnlessConcerned(cla, ins);
      card.tears.begin();
      try {
        if (!execute(apdu, cla, ins)) {
          refuse(cla, ins);
        }
      } catch (ISOException e) {
        if (e.getReason() != StatusWord.MEMORY_FAILURE
            || card.rules.hold(Rules.MEMORY_FAILURE_IS_TOLD)) {
          throw e;
        }
      } finally {
        card.tears.end();
      }
    } else {
      personalisation.process(apdu);
    }
    card.transfer.finish(apdu);
  }

  /**
   * Whether the classes of the maker still work on an issued card; only on a faulty one (FS-115).
   */
  private boolean createsAfterIssue(byte cla) {
    return (cla == CommandClass.PERSONALISATION || cla == CommandClass.PERSONALISATION_SECURED)
        && !card.rules.hold(Rules.CREATION_ENDS_WITH_ISSUE);
  }

  private boolean execute(APDU apdu, byte cla, byte ins) {
    if (!card.rules.hold(Rules.CLASS_IS_CHECKED) && executePlain(apdu, ins)) {
      return true;
    }
    switch (cla) {
      case CommandClass.PLAIN:
        return executePlain(apdu, ins);
      case CommandClass.SECURED:
        return executeUpdate(apdu, ins);
      case CommandClass.PROPRIETARY:
        if (ins == CommandClass.CHANGE_PIN) {
          pins.change(apdu);
          return true;
        }
        return false;
      case CommandClass.MAINTENANCE:
        return executeMaintenance(apdu, ins);
      case CommandClass.MEDICAL:
        return card.offlineMedical && medical.execute(apdu, ins);
      default:
        return false;
    }
  }

  private boolean executePlain(APDU apdu, byte ins) {
    switch (ins) {
      case CommandClass.SELECT:
        selection.select(apdu);
        return true;
      case CommandClass.READ_RECORD:
        records.read(apdu);
        return true;
      case CommandClass.READ_BINARY:
        binaries.read(apdu);
        return true;
      case CommandClass.GET_CHALLENGE:
        authentication.challenge(apdu);
        return true;
      case CommandClass.EXTERNAL_AUTHENTICATION:
        authentication.external(apdu);
        return true;
      case CommandClass.INTERNAL_AUTHENTICATION:
        authentication.internal(apdu);
        return true;
      case CommandClass.VERIFY:
        pins.verify(apdu);
        return true;
      case CommandClass.GET_RESPONSE:
        refuseResponse(apdu);
        return true;
      default:
        return executeUpdate(apdu, ins);
    }
  }

  private boolean executeUpdate(APDU apdu, byte ins) {
    if (ins == CommandClass.UPDATE_RECORD) {
      records.update(apdu);
      return true;
    }
    if (ins == CommandClass.UPDATE_BINARY) {
      binaries.update(apdu);
      return true;
    }
    if (ins == CommandClass.APPEND_RECORD && card.options.is(Options.APPEND_RECORD)) {
      records.add(apdu);
      return true;
    }
    return false;
  }

  private boolean executeMaintenance(APDU apdu, byte ins) {
    switch (ins) {
      case CommandClass.PIN_CHANGE_UNBLOCK:
        maintenance.pinChangeUnblock(apdu);
        return true;
      case CommandClass.APPLICATION_BLOCK:
        maintenance.blockApplication(apdu);
        return true;
      case CommandClass.CARD_BLOCK:
        maintenance.blockCard(apdu);
        return true;
      default:
        return false;
    }
  }

  /**
   * Waiting data are handed out by the transport below the applet; a GET RESPONSE that comes
   * through to here finds none (CMD-152 to CMD-154).
   */
  private void refuseResponse(APDU apdu) {
    byte[] command = apdu.getBuffer();
    if (command[ISO7816.OFFSET_P1] != 0 || command[ISO7816.OFFSET_P2] != 0) {
      ISOException.throwIt(StatusWord.WRONG_P1_P2);
    }
    if (!card.options.is(Options.BLOCKED_RESPONSE)) {
      card.refuseIfBlocked();
    }
    ISOException.throwIt(StatusWord.DATA_INVALID);
  }

  /** A class that is known but not for this instruction counts as unsupported (CMD-003). */
  private void refuse(byte cla, byte ins) {
    boolean knownClass =
        cla == CommandClass.PLAIN
            || cla == CommandClass.SECURED
            || cla == CommandClass.PROPRIETARY
            || cla == CommandClass.MAINTENANCE
            || (cla == CommandClass.MEDICAL && card.offlineMedical);
    boolean knownInstruction =
        CommandClass.defines(ins)
            || (card.offlineMedical
                && (CommandClass.isOfTransactions(ins) || ins == CommandClass.STARTING_DAY));
    ISOException.throwIt(knownClass && !knownInstruction ? StatusWord.INS : StatusWord.CLA);
  }

  /** GET RESPONSE belongs to the command before it (CMD-160). */
  private void endTransactionUnlessConcerned(byte cla, byte ins) {
    boolean fetches = cla == CommandClass.PLAIN && ins == CommandClass.GET_RESPONSE;
    if (!fetches && !(cla == CommandClass.MEDICAL && CommandClass.isOfTransactions(ins))) {
      medical.otherCommand(ins);
    }
  }

  /** Where the profile says so, a command that does not use the random ends it (rnd.keep). */
  private void forgetRandomUnlessUsed(byte cla, byte ins) {
    if (card.options.is(Options.RANDOM_KEEP)
        || cla == CommandClass.SECURED
        || cla == CommandClass.MAINTENANCE
        || ins == CommandClass.EXTERNAL_AUTHENTICATION
        || ins == CommandClass.INTERNAL_AUTHENTICATION
        || ins == CommandClass.GET_CHALLENGE
        || ins == CommandClass.GET_RESPONSE) {
      return;
    }
    card.challenge.clear();
  }
}
