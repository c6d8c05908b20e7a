package jianka.card.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Random;
import jianka.bench.terminal.CardInterface;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MalformedCommandsTest {

  private static final int COMMANDS = 60_000;
  private static final byte[] CLASSES = {0, 0, 0, 4, (byte) 0x80, (byte) 0x84};
  private static final byte MEDICAL = (byte) 0xB0;
  private static final byte[] OF_DF04 = {0x26, 0x28, 0x28, 0x2A, 0x2C, 0x2E, 0x56};
  private static final byte[] INSTRUCTIONS = {
    0x1E,
    0x16,
    0x5E,
    (byte) 0x82,
    (byte) 0x84,
    (byte) 0xC0,
    (byte) 0x88,
    0x24,
    (byte) 0xB0,
    (byte) 0xB2,
    (byte) 0xA4,
    (byte) 0xD6,
    (byte) 0xDC,
    0x20
  };

  /** 6F00 of GET RESPONSE is the only one: anything else would be an exception in the applet. */
  @ParameterizedTest
  @EnumSource(CardInterface.class)
  void everyRowOfBytesGetsAStatusWord(CardInterface side) {
    Random random = new Random(20261124);
    SimulatedCards cards = TestCard.cards("v3-sm4");
    CardView card = cards.card(null).powerOn(side);
    for (int i = 0; i < COMMANDS; i++) {
      if (i % 500 == 0) {
        card = cards.card(null).powerOn(side);
        card.transmit(HexFormat.of().parseHex(TestCard.SSSE));
        if (i % 1000 != 0) {
          card.transmit(HexFormat.of().parseHex(TestCard.DF04));
          card.transmit(HexFormat.of().parseHex("0020000003123456"));
        }
      }
      byte[] command = command(random);
      byte[] response = card.transmit(command);
      String shown =
          HexFormat.of().formatHex(command) + " -> " + HexFormat.of().formatHex(response);
      assertTrue(response.length >= 2 && response.length <= 258, shown);
      int sw1 = response[response.length - 2] & 0xFF;
      assertTrue(sw1 >> 4 == 6 && sw1 != 0x60 || sw1 >> 4 == 9, shown);
      if (sw1 == 0x6F) {
        assertEquals((byte) 0xC0, command[1], shown);
      }
    }
  }

  private static byte[] command(Random random) {
    byte[] command =
        new byte[random.nextInt(4) == 0 ? random.nextInt(270) : 4 + random.nextInt(24)];
    random.nextBytes(command);
    if (command.length > 4 && random.nextInt(8) != 0) {
      command[0] = CLASSES[random.nextInt(CLASSES.length)];
      command[1] = INSTRUCTIONS[random.nextInt(INSTRUCTIONS.length)];
      if (random.nextInt(4) == 0) {
        command[0] = MEDICAL;
        command[1] = OF_DF04[random.nextInt(OF_DF04.length)];
      }
      if (random.nextBoolean()) {
        command[2] = (byte) random.nextInt(5);
        command[3] = (byte) (random.nextBoolean() ? 0 : random.nextInt(8) + 8 * random.nextInt(9));
      }
      if (random.nextInt(4) != 0) {
        command[4] = (byte) (command.length - 5 - random.nextInt(2));
      }
    }
    return command;
  }
}
