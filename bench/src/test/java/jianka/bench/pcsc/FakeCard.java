package jianka.bench.pcsc;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import jdk.net.ExtendedSocketOptions;

/**
 * A scripted card in a slot of vpcd: it answers the way a script says and notes what reached it
 * ({@code off}, {@code on}, {@code reset}, or a command in hex).
 */
final class FakeCard implements AutoCloseable {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final Socket socket;
  private final byte[] atr;
  private final Function<String, String> script;
  private final List<String> received = new CopyOnWriteArrayList<>();

  private FakeCard(Socket socket, String atr, Function<String, String> script) {
    this.socket = socket;
    this.atr = HEX.parseHex(atr);
    this.script = script;
  }

  /** Inserts a card into the slot that listens on the port. */
  static FakeCard insert(int port, String atr, Function<String, String> script) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    FakeCard card = new FakeCard(socket, atr, script);
    Thread thread = new Thread(card::serve, "fake card");
    thread.setDaemon(true);
    thread.start();
    return card;
  }

  List<String> received() {
    return List.copyOf(received);
  }

  void forget() {
    received.clear();
  }

  @Override
  public void close() {
    remove();
  }

  /** Takes the card out. */
  void remove() {
    try {
      socket.close();
    } catch (IOException alreadyClosed) {
      // that is what was wanted
    }
  }

  private void serve() {
    try {
      DataInputStream in = new DataInputStream(socket.getInputStream());
      while (true) {
        // vpcd's system delays acknowledgements by 40 ms otherwise
        socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
        byte[] message = new byte[in.readUnsignedShort()];
        in.readFully(message);
        if (message.length == 1) {
          control(message[0]);
        } else {
          String command = HEX.formatHex(message);
          received.add(command);
          send(HEX.parseHex(script.apply(command)));
        }
      }
    } catch (IOException takenOut) {
      remove();
    }
  }

  private void control(byte code) throws IOException {
    switch (code) {
      case 0 -> received.add("off");
      case 1 -> received.add("on");
      case 2 -> received.add("reset");
      case 4 -> send(atr);
      default -> throw new IOException("vpcd sent " + code);
    }
  }

  private void send(byte[] answer) throws IOException {
    byte[] framed = new byte[answer.length + 2];
    framed[0] = (byte) (answer.length >> 8);
    framed[1] = (byte) answer.length;
    System.arraycopy(answer, 0, framed, 2, answer.length);
    socket.getOutputStream().write(framed);
  }
}
