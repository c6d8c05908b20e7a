package jianka.card.vpcd;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.util.Arrays;
import jdk.net.ExtendedSocketOptions;

/** Messages of the vpcd protocol: length in two bytes, big-endian, then the payload. */
final class VpcdConnection implements AutoCloseable {

  private static final int LONGEST = 0xFFFF;

  private final Socket socket;
  private final InputStream in;
  private final boolean quickAck;
  private final byte[] buffer = new byte[2 + LONGEST];
  private int filled;

  VpcdConnection(Socket socket) throws IOException {
    this.socket = socket;
    in = socket.getInputStream();
    socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
    quickAck = socket.supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK);
  }

  /**
   * The next message.
   *
   * @throws EOFException if the service ended the connection
   */
  byte[] receive() throws IOException {
    fill(2);
    int end = 2 + ((buffer[0] & 0xFF) << 8 | buffer[1] & 0xFF);
    fill(end);
    byte[] message = Arrays.copyOfRange(buffer, 2, end);
    System.arraycopy(buffer, end, buffer, 0, filled - end);
    filled -= end;
    return message;
  }

  /** One write a message: two small ones would wait for each other's acknowledgement. */
  void send(byte[] message) throws IOException {
    byte[] framed = new byte[2 + message.length];
    framed[0] = (byte) (message.length >> 8);
    framed[1] = (byte) message.length;
    System.arraycopy(message, 0, framed, 2, message.length);
    socket.getOutputStream().write(framed);
  }

  private void fill(int wanted) throws IOException {
    while (filled < wanted) {
      if (quickAck) {
        // the kernel forgets this option; without it each exchange waits 40 ms for an
        // acknowledgement
        socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
      }
      int count = in.read(buffer, filled, buffer.length - filled);
      if (count < 0) {
        throw new EOFException("the PC/SC service ended the connection");
      }
      filled += count;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
