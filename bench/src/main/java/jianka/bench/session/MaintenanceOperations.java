package jianka.bench.session;

import java.util.Arrays;
import jianka.bench.apdu.CommandApdu;

/**
 * PIN CHANGE/UNBLOCK (密码解锁、重装), APPLICATION BLOCK (应用锁定) and CARD BLOCK (卡片锁定). The MAC is made
 * under STK of SSSE, for APPLICATION BLOCK under STK of the current DF (SEC-119). A PIN that a card
 * takes is remembered, so that the PIN of the product can be put back.
 */
public final class MaintenanceOperations {

  /** Longest PIN in bytes (SEC-001). */
  private static final int LONGEST_PIN = 8;

  private final CardSession session;
  private final Navigation navigation;
  private final KeyOperations keys;
  private final PinOperations pin;
  private final SecureMessage messages;
  private final SpendingLimit limit;

  public MaintenanceOperations(
      CardSession session,
      Navigation navigation,
      KeyOperations keys,
      PinOperations pin,
      SecureMessage messages,
      SpendingLimit limit) {
    this.session = session;
    this.navigation = navigation;
    this.keys = keys;
    this.pin = pin;
    this.messages = messages;
    this.limit = limit;
  }

  /** The command as scenarios name it. */
  public NamedCommand of(MaintenanceCommand command) {
    return new Named(command);
  }

  /** The command with its right MAC. */
  public void send(MaintenanceCommand command) throws Exception {
    sendUnder(command, maintenanceKey(command));
  }

  /** The command with a MAC, and data, under another maintenance key. */
  public void sendUnder(MaintenanceCommand command, String key) throws Exception {
    transmit(command, messages.secured(command.header(), data(command, key), key), pin.another());
  }

  /** PIN RELOAD to this PIN; the empty one has LD 00. */
  public void reload(PinValue value) throws Exception {
    byte[] coded = value.coded().apply(pin);
    MaintenanceCommand command = MaintenanceCommand.PIN_RELOAD;
    String key = maintenanceKey(command);
    byte[] data = messages.encipher(key, coded);
    transmit(command, messages.secured(command.header(), data, key), coded);
  }

  /** PIN RELOAD with this plain block, zeros behind it, whatever its length byte says. */
  public void reloadBlock(byte[] begin) throws Exception {
    MaintenanceCommand command = MaintenanceCommand.PIN_RELOAD;
    String key = maintenanceKey(command);
    byte[] data = messages.encipherBlock(key, begin);
    int length = Math.min(begin[0] & 0xFF, LONGEST_PIN);
    byte[] coded = Arrays.copyOf(Arrays.copyOfRange(begin, 1, begin.length), length);
    transmit(command, messages.secured(command.header(), data, key), coded);
  }

  /** The command with a MAC made in another way; see {@link SecureMessage}. */
  private void sendWithMac(MaintenanceCommand command, String way) throws Exception {
    String key = maintenanceKey(command);
    byte[] plain =
        command == MaintenanceCommand.PIN_RELOAD ? messages.block(pin.another()) : none();
    transmit(
        command,
        messages.secured(command.header(), data(command, key), plain, key, way),
        pin.another());
  }

  /**
   * The command with a wrong MAC as often as said, each time with a new random. BK and LK, which
   * never lock, are authenticated anew; PUK is not, for that would give its tries back.
   */
  private void sendWrong(MaintenanceCommand command, int times) throws Exception {
    if (command.isForPin()) {
      limit.guard("key");
    }
    for (int i = 0; i < times; i++) {
      if (!command.isForPin()) {
        keys.requireAuthenticated(controlKey(command));
      }
      keys.requireChallenge(8);
      sendWithMac(command, "wrong in one bit");
    }
  }

  /**
   * The command with so many data bytes, the last four of them the right MAC where there is room.
   */
  private void sendOfLength(MaintenanceCommand command, int length) throws Exception {
    String key = maintenanceKey(command);
    int before = Math.max(length - SecureMessage.MAC_LENGTH, 0);
    byte[] data = Arrays.copyOf(messages.encipher(key, pin.another()), before);
    byte[] secured = messages.secured(command.header(), data, key).data();
    transmit(
        command,
        command.header().with(Arrays.copyOf(secured, length)),
        length == SecureMessage.MAC_LENGTH ? none() : pin.another());
  }

  /** The command with these parameters and the right MAC over them. */
  private void sendWithParameters(MaintenanceCommand command, int p1, int p2) throws Exception {
    String key = maintenanceKey(command);
    transmit(
        command, messages.secured(command.header(p1, p2), data(command, key), key), pin.another());
  }

  /** A command given as header and data, whatever it is, with the MAC under STK of SSSE. */
  public void sendWithMac(byte[] command) throws Exception {
    session.transmit(messages.secured(command, "STK"));
  }

  /** Precondition: the application is blocked and, as far as it can be, the current DF. */
  public void requireBlocked(String df) throws Exception {
    if (!navigation.current().equals(df)) {
      navigation.enter(df);
    }
    requireBlock(MaintenanceCommand.APPLICATION_BLOCK);
  }

  /** Precondition: the card is blocked. */
  public void requireCardBlocked() throws Exception {
    navigation.enter("SSSE");
    requireBlock(MaintenanceCommand.CARD_BLOCK);
  }

  private void requireBlock(MaintenanceCommand command) throws Exception {
    limit.guard("card");
    keys.requireAuthenticated(controlKey(command));
    keys.requireChallenge(8);
    send(command);
    session.require(command.toString(), command + "命令");
  }

  /** The key that must be authenticated before (T-CMD-10). */
  private String controlKey(MaintenanceCommand command) {
    return switch (command) {
      case PIN_UNBLOCK, PIN_RELOAD -> "PUK";
      case CARD_BLOCK -> "BK";
      case APPLICATION_BLOCK -> "LK" + navigation.current();
    };
  }

  private String maintenanceKey(MaintenanceCommand command) {
    String df = navigation.current();
    boolean own = command == MaintenanceCommand.APPLICATION_BLOCK && df.startsWith("DF");
    return own ? "STK" + df : "STK";
  }

  /** The data before the MAC: the new PIN enciphered, or none. */
  private byte[] data(MaintenanceCommand command, String key) throws Exception {
    return command == MaintenanceCommand.PIN_RELOAD
        ? messages.encipher(key, pin.another())
        : none();
  }

  private void transmit(MaintenanceCommand command, CommandApdu apdu, byte[] newPin)
      throws Exception {
    session.transmit(apdu);
    Spent spent = session.spent();
    if (session.response().is("6988") && command.isForPin()) {
      spent.keyTry("PUK", "SSSE"); // cards may count a wrong MAC against key 06 (puk.count_mac)
    }
    if (!session.response().is("9000")) {
      return;
    }
    if (!command.isForPin()) {
      spent.cardBlocked();
    } else if (apdu.p2() == MaintenanceCommand.PIN_UNBLOCK.header().p2()) {
      spent.pinTry(); // what the card made of its PIN is seen by the next right VERIFY only
    } else {
      spent.pinReloaded(newPin);
    }
  }

  private static byte[] none() {
    return new byte[0];
  }

  /** A maintenance command with its MAC, or changed in one respect. */
  private final class Named implements NamedCommand {

    private final MaintenanceCommand command;

    Named(MaintenanceCommand command) {
      this.command = command;
    }

    @Override
    public void send() throws Exception {
      MaintenanceOperations.this.send(command);
    }

    @Override
    public void sendWithMac(String way) throws Exception {
      MaintenanceOperations.this.sendWithMac(command, way);
    }

    @Override
    public void sendWrong(int times) throws Exception {
      MaintenanceOperations.this.sendWrong(command, times);
    }

    @Override
    public void sendOfLength(int length) throws Exception {
      MaintenanceOperations.this.sendOfLength(command, length);
    }

    @Override
    public void sendWithParameters(int p1, int p2) throws Exception {
      MaintenanceOperations.this.sendWithParameters(command, p1, p2);
    }

    @Override
    public String toString() {
      return command.toString();
    }
  }
}
