package jianka.card.perso;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The commands of a card before issue as a list that fits every card of a lot: the card takes its
 * randoms from a row that the activation starts, so that answers and MACs are known beforehand.
 */
final class ProductionScript {

  private static final int PLAIN = 0xF0;
  private static final int SECURED = 0xF4;

  private final CardCipher cipher;
  private final byte[] transport;
  private final List<byte[]> commands = new ArrayList<>();
  private byte[] row = new byte[0];

  /**
   * Begins with nothing.
   *
   * @param transport transport key of the lot, 16 bytes
   */
  ProductionScript(CardCipher cipher, byte[] transport) {
    this.cipher = cipher;
    this.transport = transport.clone();
  }

  List<byte[]> commands() {
    return List.copyOf(commands);
  }

  void add(int ins, int p1, int p2, byte[] data) {
    add(PLAIN, ins, p1, p2, data);
  }

  /** COS activation: sets the transport key, the environment, and the row of randoms. */
  void activate(int algorithm, int tries, byte[] start) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.writeBytes(transport);
    data.writeBytes(start);
    row = start.clone();
    add(0xE9, algorithm, tries, data.toByteArray());
  }

  /** EXTERNAL AUTHENTICATION of the key in force for the place. */
  void authenticate(byte[] key) {
    byte[] random = challenge();
    add(0x00, 0x82, 0, 0, cipher.encrypt(key, random));
  }

  /** A key as cipher with MAC under the key in force (security, 7.7). */
  void loadKey(byte[] master, int p1, int p2, byte[] plain) {
    byte[] random = challenge();
    byte[] padded = padded(plain);
    byte[] message = new byte[5 + padded.length];
    message[0] = (byte) SECURED;
    message[1] = (byte) 0xE4;
    message[2] = (byte) p1;
    message[3] = (byte) p2;
    message[4] = (byte) (padded.length + 4);
    int size = cipher.blockLength();
    for (int i = 0; i < padded.length; i += size) {
      byte[] block = cipher.encrypt(master, Arrays.copyOfRange(padded, i, i + size));
      System.arraycopy(block, 0, message, 5 + i, size);
    }
    byte[] command = Arrays.copyOf(message, message.length + 4);
    System.arraycopy(mac(master, random, message), 0, command, message.length, 4);
    commands.add(command);
  }

  private byte[] challenge() {
    int size = cipher.blockLength();
    byte[] next = cipher.encrypt(transport, Arrays.copyOf(row, size));
    System.arraycopy(next, 0, row, 0, size);
    commands.add(new byte[] {0x00, (byte) 0x84, 0, 0, (byte) size});
    return next;
  }

  /** LD ‖ plain ‖ 80 00 … where the last block is not full. */
  private byte[] padded(byte[] plain) {
    int size = cipher.blockLength();
    byte[] padded = new byte[(1 + plain.length + size - 1) / size * size];
    padded[0] = (byte) plain.length;
    System.arraycopy(plain, 0, padded, 1, plain.length);
    if (padded.length > 1 + plain.length) {
      padded[1 + plain.length] = (byte) 0x80;
    }
    return padded;
  }

  /** Padding is always added, a whole block where the message fills its last one. */
  private byte[] mac(byte[] master, byte[] random, byte[] message) {
    int size = cipher.blockLength();
    byte[] padded = Arrays.copyOf(message, (message.length / size + 1) * size);
    padded[message.length] = (byte) 0x80;
    return cipher.mac(master, random, padded);
  }

  private void add(int cla, int ins, int p1, int p2, byte[] data) {
    byte[] command = new byte[5 + data.length];
    command[0] = (byte) cla;
    command[1] = (byte) ins;
    command[2] = (byte) p1;
    command[3] = (byte) p2;
    command[4] = (byte) data.length;
    System.arraycopy(data, 0, command, 5, data.length);
    commands.add(command);
  }
}
