package jianka.bench.session;

import java.util.Arrays;
import jianka.bench.apdu.CommandApdu;
import jianka.bench.apdu.Hex;
import jianka.bench.keys.KeyServiceException;
import jianka.bench.terminal.TerminalException;

/**
 * Commands with MAC and enciphered data (安全报文; security, section 7), made by the key service with
 * the pending random. The key itself is never seen here.
 */
public final class SecureMessage {

  static final int MAC_LENGTH = 4;
  private static final int HEADER = 4;

  private final CardSession session;
  private final Challenge challenge;

  public SecureMessage(CardSession session, Challenge challenge) {
    this.session = session;
    this.challenge = challenge;
  }

  /** The command with these data and their MAC; Lc counts the MAC (SEC-071, SEC-072). */
  CommandApdu secured(CommandApdu header, byte[] data, String key) throws Exception {
    byte[] message = message(header, data.length + MAC_LENGTH, data);
    return header.with(Hex.join(data, mac(key, challenge.pending(), message)));
  }

  /**
   * The command with a MAC made in another way, which no card may take.
   *
   * @param way wrong in one bit; with Lc without the MAC; over the header alone; over the plain
   *     data; from the random as initial value; under the former random
   * @param plain what {@code data} is the cipher of
   * @throws IllegalArgumentException when there is no way of this name: a mistake in a scenario
   */
  CommandApdu secured(CommandApdu header, byte[] data, byte[] plain, String key, String way)
      throws Exception {
    int lc = data.length + MAC_LENGTH;
    byte[] random = challenge.pending();
    byte[] mac =
        switch (way) {
          case "wrong in one bit" -> wrong(mac(key, random, message(header, lc, data)));
          case "with Lc without the MAC" -> mac(key, random, message(header, data.length, data));
          case "over the header alone" -> mac(key, random, message(header, lc, new byte[0]));
          case "over the plain data" -> mac(key, random, message(header, lc, plain));
          case "from the random as initial value" ->
              mac(key, random, withInitialValue(message(header, lc, data), random));
          case "under the former random" -> mac(key, challenge.former(), message(header, lc, data));
          default -> throw new IllegalArgumentException("no MAC is named " + way);
        };
    return header.with(Hex.join(data, mac));
  }

  /** A command given as header and data, with its MAC under the key. */
  public CommandApdu secured(byte[] command, String key) throws Exception {
    CommandApdu header =
        CommandApdu.header(
            command[0] & 0xFF, command[1] & 0xFF, command[2] & 0xFF, command[3] & 0xFF);
    return secured(header, Arrays.copyOfRange(command, HEADER, command.length), key);
  }

  /** Data enciphered: LD, data, and padding only where the last block is not full (SEC-079). */
  byte[] encipher(String key, byte[] plain) throws Exception {
    return session.keys().encipher(session.identity(), key, 1, challenge.pending(), plain);
  }

  /** Bytes enciphered as they are, after zeros have filled the last block. */
  byte[] encipherBlock(String key, byte[] begin) throws Exception {
    return session
        .keys()
        .encipherBlocks(session.identity(), key, 1, challenge.pending(), filled(begin));
  }

  /** The plain block of these data: LD, data, padding 80 00 … where the last block is not full. */
  byte[] block(byte[] data) {
    byte[] block = Hex.join(new byte[] {(byte) data.length}, data);
    if (block.length % blockLength() != 0) {
      block = Hex.join(block, new byte[] {(byte) 0x80});
    }
    return filled(block);
  }

  private byte[] filled(byte[] begin) {
    int size = blockLength();
    return Arrays.copyOf(begin, (begin.length + size - 1) / size * size);
  }

  /** Bytes of a block in the algorithm environment (T-SEC-2). */
  private int blockLength() {
    return session.product().profile().algorithm().equals("DES") ? 8 : 16;
  }

  private byte[] mac(String key, byte[] random, byte[] message)
      throws KeyServiceException, TerminalException, NotReachedException {
    return session.keys().mac(session.identity(), key, 1, random, message);
  }

  private static byte[] message(CommandApdu header, int lc, byte[] data) {
    byte[] start = {
      (byte) header.cla(), (byte) header.ins(), (byte) header.p1(), (byte) header.p2(), (byte) lc
    };
    return Hex.join(start, data);
  }

  private static byte[] wrong(byte[] mac) {
    mac[MAC_LENGTH - 1] ^= 0x01;
    return mac;
  }

  /** The first block with an initial value added: as if the chain had begun with it. */
  private static byte[] withInitialValue(byte[] message, byte[] initial) {
    byte[] mixed = message.clone();
    for (int i = 0; i < initial.length && i < mixed.length; i++) {
      mixed[i] ^= initial[i];
    }
    return mixed;
  }
}
