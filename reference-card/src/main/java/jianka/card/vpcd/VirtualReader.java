package jianka.card.vpcd;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import jianka.bench.terminal.CardInterface;
import jianka.card.sim.CardProgram;
import jianka.card.sim.CardView;
import org.jspecify.annotations.Nullable;

/**
 * Puts cards into virtual readers: a client of the vpcd driver of pcscd, one slot a card on
 * successive ports. The contact side is served as it is, 61xx and 6Cxx included. The cards belong
 * to this object until {@link #close()}.
 */
public final class VirtualReader implements AutoCloseable {

  private static final int CONNECT_MILLIS = 3000;

  private static final byte OFF = 0;
  private static final byte ON = 1;
  private static final byte RESET = 2;
  private static final byte ANSWER_TO_RESET = 4;

  private final List<VpcdConnection> connections = new ArrayList<>();
  private final CountDownLatch running;
  private volatile boolean closed;
  private volatile @Nullable IOException trouble;

  private VirtualReader(int slots) {
    running = new CountDownLatch(slots);
  }

  /**
   * Inserts the cards and serves them in threads of their own.
   *
   * @param port port of the first slot
   * @param cards one a slot
   * @throws ConnectException if no vpcd listens there
   */
  public static VirtualReader serve(String host, int port, List<CardProgram> cards)
      throws IOException {
    VirtualReader reader = new VirtualReader(cards.size());
    try {
      for (int slot = 0; slot < cards.size(); slot++) {
        reader.connections.add(connect(host, port + slot, slot));
      }
    } catch (IOException e) {
      reader.close();
      throw e;
    }
    for (int slot = 0; slot < cards.size(); slot++) {
      VpcdConnection connection = reader.connections.get(slot);
      CardProgram card = cards.get(slot);
      Thread thread = new Thread(() -> reader.serve(connection, card), "vpcd slot " + slot);
      thread.setDaemon(true);
      thread.start();
    }
    return reader;
  }

  /**
   * Waits until {@link #close()} or until the service ended every connection.
   *
   * @throws IOException if a connection broke
   */
  public void await() throws InterruptedException, IOException {
    running.await();
    IOException broken = trouble;
    if (broken != null) {
      throw broken;
    }
  }

  /** Whether a card is still in a reader. */
  public boolean isServing() {
    return running.getCount() > 0 && !closed;
  }

  /** Takes the cards out. */
  @Override
  public void close() {
    closed = true;
    for (VpcdConnection connection : connections) {
      try {
        connection.close();
      } catch (IOException e) {
        // a socket that does not close is gone already
      }
    }
  }

  private static VpcdConnection connect(String host, int port, int slot) throws IOException {
    Socket socket = new Socket();
    try {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
      return new VpcdConnection(socket);
    } catch (IOException e) {
      socket.close();
      ConnectException refused =
          new ConnectException(
              "slot "
                  + slot
                  + ": no vpcd listens at "
                  + host
                  + ":"
                  + port
                  + "; is pcscd running with the vsmartcard-vpcd driver, and is the slot free?");
      refused.initCause(e);
      throw refused;
    }
  }

  private void serve(VpcdConnection connection, CardProgram card) {
    try {
      CardView view = card.powerOn(CardInterface.CONTACT);
      while (true) {
        byte[] message = connection.receive();
        if (message.length == 1) {
          view = control(message[0], view, connection, card);
        } else if (message.length > 1) {
          connection.send(view.transmit(message));
        }
      }
    } catch (EOFException e) {
      // the service stopped or the reader was closed: nothing is left to serve
    } catch (IOException e) {
      if (!closed) {
        trouble = e;
      }
    } finally {
      running.countDown();
    }
  }

  /** Only the question for the answer to reset is answered. */
  private static CardView control(
      byte code, CardView view, VpcdConnection connection, CardProgram card) throws IOException {
    switch (code) {
      case ON, RESET, OFF -> {
        return card.powerOn(CardInterface.CONTACT);
      }
      case ANSWER_TO_RESET -> connection.send(card.resetAnswers().atr());
      default -> {
        // codes of later versions of the protocol ask for nothing
      }
    }
    return view;
  }
}
