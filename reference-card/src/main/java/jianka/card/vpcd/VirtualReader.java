package jianka.card.vpcd;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import jdk.net.ExtendedSocketOptions;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;
import org.jspecify.annotations.Nullable;

/**
 * Serves one card to one slot of a running vpcd, on a thread of its own, until closed.
 *
 * <p>Protocol: 2 length bytes, most significant first, then the payload. Payloads of one byte are
 * controls (00 power off, 01 power on, 02 reset, 04 send the answer to reset), all others are
 * commands. Only 04 and commands are answered.
 */
public final class VirtualReader implements AutoCloseable {

  private static final int POWER_OFF = 0x00;
  private static final int POWER_ON = 0x01;
  private static final int RESET = 0x02;
  private static final int ANSWER_TO_RESET = 0x04;
  private static final int CONNECT_MILLIS = 5000;

  private final Terminal card;
  private final Socket socket;
  private final Thread thread;
  private byte[] answer = new byte[0];
  private volatile @Nullable IOException trouble;

  private VirtualReader(Terminal card, Socket socket) {
    this.card = card;
    this.socket = socket;
    this.thread = new Thread(this::serve, "virtual card at " + socket.getPort());
    this.thread.setDaemon(true);
  }

  /**
   * Puts a card into the slot that listens at this address.
   *
   * @param card the contact side of a card, raw: 61xx and 6Cxx included
   * @throws IOException when no vpcd listens there; the message says so
   */
  public static VirtualReader serve(Terminal card, String host, int port) throws IOException {
    Socket socket = new Socket();
    try {
      socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
    } catch (IOException e) {
      socket.close();
      throw new IOException(
          "no vpcd listens at %s:%d (%s): start pcscd with vsmartcard-vpcd, whose first slot is usually port 35963"
              .formatted(host, port, e.getMessage()),
          e);
    }
    VirtualReader reader = new VirtualReader(card, socket);
    reader.thread.start();
    return reader;
  }

  /** Waits until the reader ends the connection or {@link #close} is called. */
  public void await() throws InterruptedException, IOException {
    thread.join();
    IOException failure = trouble;
    if (failure != null) {
      throw failure;
    }
  }

  /** Takes the card out. */
  @Override
  public void close() {
    try {
      socket.close();
      thread.join(CONNECT_MILLIS);
    } catch (IOException e) {
      trouble = e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve() {
    try (DataInputStream in =
            new DataInputStream(new BufferedInputStream(new QuickAcknowledging(socket)));
        OutputStream out = socket.getOutputStream()) {
      while (true) {
        byte[] payload = new byte[in.readUnsignedShort()];
        in.readFully(payload);
        byte[] reply = react(payload);
        if (reply != null) {
          out.write(framed(reply));
        }
      }
    } catch (EOFException e) {
      // vpcd ended: the reader is gone, as when it is unplugged
    } catch (IOException e) {
      if (!socket.isClosed()) {
        trouble = e;
      }
    }
  }

  private byte @Nullable [] react(byte[] payload) throws IOException {
    try {
      if (payload.length != 1) {
        return card.transmit(payload);
      }
      switch (payload[0]) {
        // without power there is nothing to lose but what the next activation clears anyway
        case POWER_OFF -> answer = new byte[0];
        case POWER_ON -> activated(card.reset(ResetKind.COLD));
        case RESET -> activated(card.reset(ResetKind.WARM));
        case ANSWER_TO_RESET -> {
          if (answer.length == 0) {
            activated(card.reset(ResetKind.COLD));
          }
          return answer;
        }
        default -> throw new IOException("vpcd sent the unknown control " + payload[0]);
      }
      return null;
    } catch (TerminalException e) {
      throw new IOException("the card failed: " + e.getMessage(), e);
    }
  }

  private void activated(ResetAnswer reset) {
    answer = reset.bytes();
  }

  /** Length and payload in one write: two small packets would wait for each other. */
  private static byte[] framed(byte[] payload) {
    byte[] frame = new byte[2 + payload.length];
    frame[0] = (byte) (payload.length >> 8);
    frame[1] = (byte) payload.length;
    System.arraycopy(payload, 0, frame, 2, payload.length);
    return frame;
  }

  /**
   * Acknowledges every packet at once. vpcd sends length and payload apart, and with delayed
   * acknowledgement each exchange would wait 40 ms. The option does not last, so it is set before
   * every read.
   */
  private static final class QuickAcknowledging extends InputStream {

    private final Socket socket;
    private final InputStream in;
    private final boolean supported;

    QuickAcknowledging(Socket socket) throws IOException {
      this.socket = socket;
      this.in = socket.getInputStream();
      this.supported = socket.supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK);
    }

    @Override
    public int read() throws IOException {
      acknowledge();
      return in.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      acknowledge();
      return in.read(buffer, offset, length);
    }

    private void acknowledge() throws IOException {
      if (supported) {
        socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
      }
    }
  }
}
