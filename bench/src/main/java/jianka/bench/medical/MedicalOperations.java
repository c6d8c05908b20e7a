package jianka.bench.medical;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import jianka.bench.apdu.CommandApdu;
import jianka.bench.apdu.Hex;
import jianka.bench.session.CardSession;
import jianka.bench.session.NamedCommand;
import jianka.bench.terminal.TerminalException;
import org.jspecify.annotations.Nullable;

/**
 * The commands of class B0 as a terminal sends them: the host has the keys of a load, the PSAM
 * those of a purchase. Commands of case 4 are followed over 61xx; those of case 2 are sent once.
 */
public final class MedicalOperations {

  private static final String LOAD_TIME = "20260316090000";
  private static final String DAY_AND_TIME = "1231103045";
  private static final String SOME_YEAR = "2026";
  private static final byte[] SOME_DAY = {0x07, 0x01};
  private static final int MAC = 4;
  private static final Amounts ONE_FEN = new Amounts(1, 0, 0);

  private final CardSession session;
  private final TransactionRules rules;
  private final Ledger ledger;
  private final TerminalMacs macs;
  private final Map<MedicalCommand, CommandApdu> sent = new EnumMap<>(MedicalCommand.class);

  public MedicalOperations(
      CardSession session, TransactionRules rules, Ledger ledger, TerminalMacs macs) {
    this.session = session;
    this.rules = rules;
    this.ledger = ledger;
    this.macs = macs;
  }

  /** The command as scenarios name it. */
  public NamedCommand of(MedicalCommand command) {
    return new Named(command);
  }

  /**
   * The command as a terminal sends it: INITIALIZE for 1 fen or for nothing, CREDIT and DEBIT for
   * what was initialized last, with the right MAC, GET BALANCE for the balance, GET TRANSACTION
   * PROOF for the purchase tried last, UPDATE STARTING DAY to 1 July.
   */
  public void send(MedicalCommand command) throws Exception {
    switch (command) {
      case INITIALIZE_FOR_LOAD -> initialize(Transaction.LOAD, ONE_FEN, 1);
      case INITIALIZE_FOR_PURCHASE -> initialize(Transaction.PURCHASE, Amounts.NOTHING, 1);
      case CREDIT_FOR_LOAD -> complete(Transaction.LOAD);
      case DEBIT_FOR_PURCHASE -> complete(Transaction.PURCHASE);
      case GET_TRANSACTION_PROOF -> proof(Transaction.PURCHASE, 0);
      default -> transmit(command, command.with(data(command)));
    }
  }

  /** INITIALIZE for these amounts under a key index. */
  public void initialize(Transaction kind, Amounts amounts, int index) throws Exception {
    MedicalCommand command = MedicalCommand.opening(kind);
    transmit(command, command.with(opening(kind, amounts, index)));
    opened(kind, amounts, index);
  }

  /** CREDIT or DEBIT for what was initialized last, at a time in the running accounting year. */
  public void complete(Transaction kind) throws Exception {
    complete(kind, null, TerminalMacs.RIGHT);
  }

  /**
   * DEBIT FOR PURCHASE dated so many years after the noted accounting year.
   *
   * @param day mmdd in packed digits
   */
  public void debitOn(int yearsLater, byte[] day) throws Exception {
    String date = ledger.noted().year(yearsLater) + Hex.of(day);
    complete(Transaction.PURCHASE, date + DAY_AND_TIME.substring(4), TerminalMacs.RIGHT);
  }

  /** CREDIT or DEBIT with a MAC made in another way; see {@link TerminalMacs}. */
  private void sendWithMac(MedicalCommand command, String way) throws Exception {
    complete(completed(command), null, way);
  }

  /** The command with its data cut, or with zeros behind them, to this length. */
  private void sendOfLength(MedicalCommand command, int length) throws Exception {
    transmit(command, command.with(Arrays.copyOf(data(command), length)));
  }

  /** The command with right data under these parameters. */
  private void sendWithParameters(MedicalCommand command, int p1, int p2) throws Exception {
    transmit(command, command.with(p1, p2, data(command)));
  }

  /** The command with right data and this Le byte, where the interface carries it. */
  private void sendWithLe(MedicalCommand command, int le) throws Exception {
    transmit(command, command.with(data(command)).le(le));
  }

  /** The very bytes of the last command of this name once more. */
  private void sendAgain(MedicalCommand command) throws Exception {
    CommandApdu last = sent.get(command);
    if (last == null) {
      throw new IllegalArgumentException("the scenario has sent no " + command + " before");
    }
    transmit(command, last);
  }

  /** UPDATE STARTING DAY with these data, whatever they are. */
  public void updateDay(byte[] data) throws TerminalException {
    transmit(MedicalCommand.UPDATE_STARTING_DAY, MedicalCommand.UPDATE_STARTING_DAY.with(data));
  }

  /**
   * GET TRANSACTION PROOF for the transaction of this kind that was tried last.
   *
   * @param more added to its counter
   */
  public void proof(Transaction kind, int more) throws Exception {
    transmit(
        MedicalCommand.GET_TRANSACTION_PROOF,
        MedicalCommand.GET_TRANSACTION_PROOF.with(0x00, rules.type(kind), counter(kind, more)));
  }

  private void complete(Transaction kind, @Nullable String time, String way) throws Exception {
    MedicalCommand command = MedicalCommand.completing(kind);
    transmit(command, command.with(completing(kind, time, way)));
  }

  private void transmit(MedicalCommand command, CommandApdu apdu) throws TerminalException {
    sent.put(command, apdu);
    try {
      if (apdu.data().length > 0 && apdu.ne() != null) {
        session.exchange(apdu);
      } else {
        session.transmitForData(apdu);
      }
    } catch (TerminalException e) {
      if (changesTheAccount(command)) {
        ledger.changes();
      }
      throw e;
    }
    if (session.response().is("9000")) {
      accepted(command);
    }
  }

  private void accepted(MedicalCommand command) {
    switch (command) {
      case CREDIT_FOR_LOAD -> ledger.books(Transaction.LOAD);
      case DEBIT_FOR_PURCHASE -> ledger.books(Transaction.PURCHASE);
      case UPDATE_STARTING_DAY -> ledger.changes();
      default -> {
        // asks only
      }
    }
  }

  private static boolean changesTheAccount(MedicalCommand command) {
    return command == MedicalCommand.CREDIT_FOR_LOAD
        || command == MedicalCommand.DEBIT_FOR_PURCHASE
        || command == MedicalCommand.UPDATE_STARTING_DAY;
  }

  private void opened(Transaction kind, Amounts amounts, int index) {
    byte[] answer = session.response().data();
    if (session.response().is("9000") && OpenTransaction.isComplete(kind, answer)) {
      ledger.opens(new OpenTransaction(kind, index, amounts, rules.terminal(), answer));
    }
  }

  /** The data that a terminal would send now. */
  private byte[] data(MedicalCommand command) throws Exception {
    return switch (command) {
      case INITIALIZE_FOR_LOAD -> opening(Transaction.LOAD, ONE_FEN, 1);
      case INITIALIZE_FOR_PURCHASE -> opening(Transaction.PURCHASE, Amounts.NOTHING, 1);
      case CREDIT_FOR_LOAD -> completing(Transaction.LOAD, null, TerminalMacs.RIGHT);
      case DEBIT_FOR_PURCHASE -> completing(Transaction.PURCHASE, null, TerminalMacs.RIGHT);
      case GET_TRANSACTION_PROOF -> counter(Transaction.PURCHASE, 0);
      case UPDATE_STARTING_DAY -> SOME_DAY.clone();
      default -> new byte[0];
    };
  }

  private byte[] opening(Transaction kind, Amounts amounts, int index) {
    byte[] asked = kind == Transaction.LOAD ? amounts.accountBytes() : amounts.bytes();
    return Hex.join(new byte[] {(byte) index}, asked, rules.terminal());
  }

  /**
   * Without an open transaction there is no MAC that could be right, and a random stands for it.
   */
  private byte[] completing(Transaction kind, @Nullable String time, String way) throws Exception {
    byte[] counter = kind == Transaction.LOAD ? new byte[0] : terminalCounter();
    OpenTransaction open = ledger.open(kind);
    byte[] at = Hex.bytes(time == null ? usualTime(kind, open) : time);
    if (open == null) {
      return Hex.join(counter, at, session.random("MAC of no transaction", MAC));
    }
    Completion completion = new Completion(open, counter, at);
    ledger.attempts(completion);
    return Hex.join(counter, at, macs.mac(completion, way));
  }

  /** A counter whose high and low bytes differ, so that one half cannot pass for the other. */
  private byte[] terminalCounter() {
    byte[] low = session.random("terminal counter", 2);
    return new byte[] {0x00, 0x01, (byte) (low[0] | 0x80), low[1]};
  }

  /** A purchase is dated at the end of the year its accounting year began in, whatever the day. */
  private String usualTime(Transaction kind, @Nullable OpenTransaction open) {
    if (kind == Transaction.LOAD) {
      return LOAD_TIME;
    }
    boolean dated = open != null && !rules.isAccountOnly() && open.year().matches("[0-9]{4}");
    return (dated ? open.year() : SOME_YEAR) + DAY_AND_TIME;
  }

  /** The counter that names a proof: of the transaction tried last, or of the first one. */
  private byte[] counter(Transaction kind, int more) {
    Completion last = ledger.attempted(kind);
    int counter = (last == null ? 0 : last.open().counter() + (rules.countsAfter() ? 1 : 0)) + more;
    return new byte[] {(byte) (counter >> 8), (byte) counter};
  }

  private static Transaction completed(MedicalCommand command) {
    return switch (command) {
      case CREDIT_FOR_LOAD -> Transaction.LOAD;
      case DEBIT_FOR_PURCHASE -> Transaction.PURCHASE;
      default -> throw new IllegalArgumentException(command + " has no MAC");
    };
  }

  /** A medical command as a terminal sends it, or changed in one respect. */
  private final class Named implements NamedCommand {

    private final MedicalCommand command;

    Named(MedicalCommand command) {
      this.command = command;
    }

    @Override
    public void send() throws Exception {
      MedicalOperations.this.send(command);
    }

    @Override
    public void sendAgain() throws Exception {
      MedicalOperations.this.sendAgain(command);
    }

    @Override
    public void sendWithMac(String way) throws Exception {
      MedicalOperations.this.sendWithMac(command, way);
    }

    @Override
    public void sendOfLength(int length) throws Exception {
      MedicalOperations.this.sendOfLength(command, length);
    }

    @Override
    public void sendWithParameters(int p1, int p2) throws Exception {
      MedicalOperations.this.sendWithParameters(command, p1, p2);
    }

    @Override
    public void sendWithLe(int le) throws Exception {
      MedicalOperations.this.sendWithLe(command, le);
    }

    @Override
    public String toString() {
      return command.toString();
    }
  }
}
