package jianka.card.vpcd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HexFormat;
import java.util.List;
import jianka.card.sim.CardProgram;
import jianka.card.sim.TestCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class VirtualReaderTest {

  private final CardProgram card = TestCard.cards("vectors-des").card(null);

  @Test
  void servesTheContactSideAsItIs() throws Exception {
    try (ServerSocket service = new ServerSocket(0);
        VirtualReader reader =
            VirtualReader.serve("localhost", service.getLocalPort(), List.of(card));
        Socket driver = service.accept()) {
      DataInputStream in = new DataInputStream(driver.getInputStream());
      DataOutputStream out = new DataOutputStream(driver.getOutputStream());
      send(out, "01");
      assertEquals("3b6d0000ff81240903f001999900000001", exchange(in, out, "04"));
      assertEquals("611e", exchange(in, out, TestCard.SSSE));
      assertEquals("6c06", exchange(in, out, "00b2012c00"));
      assertEquals("63c2", exchange(in, out, "00200000021234"));
      send(out, "02");
      assertEquals("6a88", exchange(in, out, "0020000000"));
      exchange(in, out, TestCard.SSSE);
      send(out, "00");
      send(out, "01");
      exchange(in, out, TestCard.SSSE);
      assertEquals("63c2", exchange(in, out, "0020000000"));
      assertTrue(reader.isServing());
      driver.shutdownOutput();
      reader.await();
      assertFalse(reader.isServing());
    }
  }

  @Test
  void closeTakesTheCardOut() throws Exception {
    try (ServerSocket service = new ServerSocket(0)) {
      VirtualReader reader =
          VirtualReader.serve("localhost", service.getLocalPort(), List.of(card));
      try (Socket driver = service.accept()) {
        reader.close();
        reader.await();
        assertEquals(-1, driver.getInputStream().read());
      }
    }
  }

  @Test
  void refusedConnectionSaysWhatToDo() throws IOException {
    int free;
    try (ServerSocket service = new ServerSocket(0)) {
      free = service.getLocalPort();
    }
    ConnectException e =
        assertThrows(
            ConnectException.class, () -> VirtualReader.serve("localhost", free, List.of(card)));
    assertTrue(e.getMessage().contains("is pcscd running"), e.getMessage());
  }

  private static void send(DataOutputStream out, String hex) throws IOException {
    byte[] message = HexFormat.of().parseHex(hex);
    out.writeShort(message.length);
    out.write(message);
  }

  private static String exchange(DataInputStream in, DataOutputStream out, String hex)
      throws IOException {
    send(out, hex);
    byte[] answer = new byte[in.readUnsignedShort()];
    in.readFully(answer);
    return HexFormat.of().formatHex(answer);
  }
}
