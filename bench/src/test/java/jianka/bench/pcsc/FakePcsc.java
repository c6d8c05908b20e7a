package jianka.bench.pcsc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/** A PC/SC that returns what a test tells it to; notes its calls. */
final class FakePcsc implements Pcsc {

  static final String READER = "Fake 00 00";

  final List<String> calls = new ArrayList<>();
  final Deque<PcscFailure> connectFailures = new ArrayDeque<>();
  final Deque<PcscFailure> reconnectFailures = new ArrayDeque<>();
  final Deque<PcscFailure> transmitFailures = new ArrayDeque<>();
  String atr = "3B6D000000000001010203040506070809";
  int state = STATE_PRESENT;
  byte[] answer = {(byte) 0x90, 0x00};
  volatile long transmitMillis;

  static PcscFailure failure(PcscCode code) {
    return new PcscFailure("SCardSomething", code.number());
  }

  @Override
  public synchronized long establishContext() {
    calls.add("establish");
    return calls.size();
  }

  @Override
  public synchronized void releaseContext(long context) {
    calls.add("release");
  }

  @Override
  public List<String> listReaders(long context) {
    return List.of(READER);
  }

  @Override
  public Seen look(long context, String reader) {
    return new Seen(state, new byte[0]);
  }

  @Override
  public synchronized Link connect(long context, String reader, int sharing, int protocols)
      throws PcscFailure {
    calls.add("connect " + sharing);
    throwNext(connectFailures);
    return new Link(1, PROTOCOL_T1);
  }

  @Override
  public synchronized Link reconnect(Link link, int sharing, int protocols, int initialization)
      throws PcscFailure {
    calls.add("reconnect " + protocols + " " + initialization);
    throwNext(reconnectFailures);
    return new Link(link.card(), protocols == PROTOCOL_T0 ? PROTOCOL_T0 : PROTOCOL_T1);
  }

  @Override
  public synchronized void disconnect(Link link, int disposition) {
    calls.add("disconnect " + disposition);
  }

  @Override
  public byte[] answerToReset(Link link) {
    return HexFormat.of().parseHex(atr);
  }

  @Override
  public byte[] transmit(Link link, byte[] command) throws PcscFailure {
    try {
      Thread.sleep(transmitMillis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    throwNext(transmitFailures);
    return answer;
  }

  private static void throwNext(Deque<PcscFailure> failures) throws PcscFailure {
    if (!failures.isEmpty()) {
      throw failures.pop();
    }
  }
}
