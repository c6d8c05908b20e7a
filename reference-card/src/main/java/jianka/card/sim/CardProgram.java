package jianka.card.sim;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javacard.framework.AID;
import jianka.bench.terminal.CardInterface;
import jianka.card.applet.Rules;
import jianka.card.faulty.BlockFault;
import jianka.card.faulty.FaultyCard;
import jianka.card.perso.ContactForm;
import jianka.card.perso.ContactlessForm;
import jianka.card.perso.PersonalisationPlan;
import jianka.card.perso.ResetAnswers;
import org.jspecify.annotations.Nullable;

/**
 * One personalised card: what it stores lives as long as this object, what it holds in volatile
 * memory until the next {@link #powerOn}. Commands and answers are APDUs of ISO/IEC 7816-4; the
 * transport is a matter of the views. Used by one thread at a time.
 */
public final class CardProgram {

  private static final int LONGEST_COMMAND = 260;
  private static final byte[] WRONG_LENGTH = {0x67, 0x00};
  private static final byte[] NAME = HexFormat.of().parseHex(PersonalisationPlan.APPLET);

  private static final int SEED_LENGTH = 16;
  private static final int UID_LENGTH = 4;
  private static final byte RANDOM_UID = 0x08;

  /** The generator of the simulator gives every new card the same row of values. */
  private static final SecureRandom RANDOM = new SecureRandom();

  private final CardRuntime runtime = new CardRuntime();
  private final AID applet = new AID(NAME, (short) 0, (byte) NAME.length);
  private final ResetAnswers rightAnswers;
  private ResetAnswers resetAnswers;
  private final @Nullable FaultyCard faulty;
  private final ContactForm contact;
  private final ContactlessForm contactless;
  private final SimulatedMemory memory;

  /**
   * Makes and personalises a card.
   *
   * @param faulty what the card does wrong, null for a card that conforms
   */
  public CardProgram(PersonalisationPlan plan, @Nullable FaultyCard faulty) {
    this(faulty, plan);
    personalise(plan);
  }

  /** A card before its activation, for a test of the commands of the maker. */
  static CardProgram blank(PersonalisationPlan plan, @Nullable FaultyCard faulty) {
    return new CardProgram(faulty, plan);
  }

  /** Whether the reader of this card fetches waiting data itself (TRN-083). */
  boolean fetchesWaitingData() {
    return contact == ContactForm.DIRECT;
  }

  private CardProgram(@Nullable FaultyCard faulty, PersonalisationPlan plan) {
    this.faulty = faulty;
    contact = plan.contact();
    contactless = plan.contactless();
    rightAnswers = plan.resetAnswers();
    resetAnswers =
        faulty == null || faulty.after() != null ? rightAnswers : faulty.resetAnswers(rightAnswers);
    install(plan, faulty);
    memory = runtime.memory(applet);
    runtime.powerOn(applet, false);
  }

  /** What the card answers to a warm reset on its contacts. */
  public byte[] warmAtr() {
    byte @Nullable [] own = faulty == null ? null : faulty.warmAtr();
    return own == null ? resetAnswers.atr() : own;
  }

  /** What the card answers to reset. */
  public ResetAnswers resetAnswers() {
    return resetAnswers;
  }

  /**
   * Takes the power away and gives it again on one side; every state in volatile memory is lost,
   * and a view got before must not be used any more.
   */
  public CardView powerOn(CardInterface side) {
    boolean contactless = side == CardInterface.CONTACTLESS;
    runtime.powerOn(applet, contactless);
    memory.powerOn();
    return view(side);
  }

  /**
   * Takes the power away in the course of what follows: {@code count} more bytes are written to
   * permanent memory, then the card gives no answer any more, be it in the middle of a command or,
   * where the last of these writes is the last of a command, before the answer to it. A command
   * that writes less is answered and its writes count. {@link #powerOn} gives the power again and
   * ends the demand.
   *
   * <p>Whoever cuts one command after 0, 1, 2 … writes, each time on a new card, until it is
   * answered, has seen every moment of it.
   */
  public void cutPowerAfterWrites(int count) {
    memory.cutPowerAfterWrites(notNegative(count));
  }

  /**
   * Makes the permanent memory fail: {@code count} more bytes are written, every later write fails
   * until the next {@link #powerOn}.
   */
  public void failWritesAfter(int count) {
    memory.failWritesAfter(notNegative(count));
  }

  /** Bytes written to permanent memory since this card was made. */
  public long writes() {
    return memory.writes();
  }

  private static int notNegative(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("a number of writes: " + count);
    }
    return count;
  }

  /** Resets the card with the power kept; what it means for the states is the same. */
  public CardView warmReset(CardInterface side) {
    boolean keeps = faulty != null && faulty.keepsStates() && memory.isPowered();
    return keeps ? view(side) : powerOn(side);
  }

  /** Goes on without power-off on the other side, where a faulty card allows that. */
  CardView changeSide(CardInterface side) {
    boolean keeps = faulty != null && faulty.sharesSides() && memory.isPowered();
    return keeps ? view(side) : powerOn(side);
  }

  /** The I/O contact after a reset that was answered with {@code atr}. */
  CharacterPort characters(CardView view, byte[] atr) {
    return new CharacterPort(
        view,
        atr,
        faulty == null ? Set.of() : faulty.characters(),
        contact == ContactForm.SINGLE ? ProcedureStyle.SINGLE : ProcedureStyle.ALL);
  }

  /** The contactless side after an activation. */
  BlockPort blocks(CardView view, byte[] ats, int fsdi) {
    return new BlockPort(view, ats, fsdi, contactless.asksForTime(), blockFaults());
  }

  /** The UID for the activation at hand. */
  byte[] uid() {
    byte[] fixed = contactless.uid();
    if (fixed != null) {
      return fixed;
    }
    byte[] random = new byte[UID_LENGTH];
    RANDOM.nextBytes(random);
    random[0] = RANDOM_UID;
    return random;
  }

  /** SAK of the last cascade level: ISO/IEC 14443-4, UID complete. */
  int sak() {
    if (blockFaults().contains(BlockFault.SAK_OF_A_MEMORY_CARD)) {
      return 0x08;
    }
    return blockFaults().contains(BlockFault.SAK_UID_NOT_COMPLETE) ? 0x24 : 0x20;
  }

  private Set<BlockFault> blockFaults() {
    return faulty == null ? Set.of() : faulty.blocks();
  }

  private CardView view(CardInterface side) {
    CardView view =
        side == CardInterface.CONTACTLESS
            ? new ContactlessView(this)
            : new ContactView(this, contact);
    FaultyCard wrong = faulty;
    if (wrong == null || wrong.line().isEmpty()) {
      return view;
    }
    return command -> wrong.onTheLine(command, view.transmit(command));
  }

  /**
   * Executes a command.
   *
   * @param command an APDU with Lc and Le of one byte each; another form gets 6700
   * @return data, then SW1 SW2
   * @throws PowerLostException if the power was cut on demand
   */
  public byte[] transmit(byte[] command) {
    if (!ApduForm.isWellFormed(command)) {
      return WRONG_LENGTH.clone();
    }
    byte[] response = execute(command);
    memory.beforeAnswer();
    if (!memory.isPowered()) {
      throw new PowerLostException();
    }
    if (faulty != null && faulty.changesReset(command, response)) {
      resetAnswers = faulty.resetAnswers(rightAnswers);
    }
    return faulty == null ? response : faulty.answer(command, response);
  }

  private byte[] execute(byte[] command) {
    // the buffer of the runtime has no room for Le behind 255 bytes; no such command uses it
    return runtime.transmitCommand(
        command.length > LONGEST_COMMAND ? Arrays.copyOf(command, LONGEST_COMMAND) : command);
  }

  private void install(PersonalisationPlan plan, @Nullable FaultyCard faulty) {
    int bits = (Rules.COUNT + 7) / 8;
    byte[] parameters = new byte[1 + NAME.length + 2 + bits];
    parameters[0] = (byte) NAME.length;
    System.arraycopy(NAME, 0, parameters, 1, NAME.length);
    int data = 1 + NAME.length + 1;
    parameters[data] = (byte) bits;
    if (faulty != null) {
      for (short rule : faulty.skippedRules()) {
        parameters[data + 1 + rule / 8] |= (byte) (1 << rule % 8);
      }
    }
    runtime.loadApplet(applet, SimulatedCardApplet.class);
    runtime.installApplet(applet, parameters, (short) 0, (byte) parameters.length);
  }

  private void personalise(PersonalisationPlan plan) {
    execute(seedCommand(plan.randomSeed()));
    List<byte[]> commands = plan.commands();
    for (int i = 0; i < commands.size(); i++) {
      byte[] response = execute(commands.get(i));
      int end = response.length - 2;
      if (end < 0 || response[end] != (byte) 0x90 || response[end + 1] != 0) {
        throw new IllegalStateException(
            "personalisation command "
                + (i + 1)
                + " of profile "
                + plan.profile()
                + " was answered "
                + HexFormat.of().withUpperCase().formatHex(response));
      }
    }
  }

  private static byte[] seedCommand(byte @Nullable [] seed) {
    byte[] random = seed;
    if (random == null) {
      random = new byte[SEED_LENGTH];
      RANDOM.nextBytes(random);
    }
    byte[] command = {(byte) 0xF0, (byte) 0xE8, 0, 0, SEED_LENGTH};
    byte[] whole = Arrays.copyOf(command, command.length + SEED_LENGTH);
    System.arraycopy(random, 0, whole, command.length, SEED_LENGTH);
    return whole;
  }
}
