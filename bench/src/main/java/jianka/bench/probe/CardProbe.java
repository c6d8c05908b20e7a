package jianka.bench.probe;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jianka.bench.apdu.CommandApdu;
import jianka.bench.apdu.Hex;
import jianka.bench.apdu.ResponseApdu;
import jianka.bench.apdu.Tlv;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;

/**
 * Looks at a card without harm. Only SELECT, READ RECORD and GET RESPONSE leave this class, so no
 * counter of the card can move and nothing can be written; EF06 with the holder's data is not read.
 */
public final class CardProbe {

  private static final Charset LABELS = Charset.forName("GBK");
  private static final int ISSUER_DATA = 0x05;

  /** Reading on after so many records means that the card never ends. */
  private static final int MOST_RECORDS = 32;

  /** GET RESPONSE more often than this for one command means the same. */
  private static final int MOST_CONTINUATIONS = 20;

  private final Terminal terminal;
  private final ResetAnswer answer;
  private final List<ProbedCard.Exchange> exchanges = new ArrayList<>();
  private final List<ProbedCard.Name> names = new ArrayList<>();
  private final List<ProbedCard.Entry> directory = new ArrayList<>();
  private final List<ProbedCard.Item> issuer = new ArrayList<>();
  private String issuerEnd = "";

  private CardProbe(Terminal terminal, ResetAnswer answer) {
    this.terminal = terminal;
    this.answer = answer;
  }

  /**
   * Activates the card and asks it what it is. The card is left with no security state; which DF is
   * current is not defined, so a session afterwards begins with a reset.
   *
   * @throws TerminalException when the reader or the way to the card fails; a card that refuses
   *     everything is no trouble but a result with nothing in it
   */
  public static ProbedCard look(Terminal terminal) throws TerminalException {
    CardProbe probe = new CardProbe(terminal, terminal.connect());
    probe.look();
    return new ProbedCard(
        probe.answer, probe.names, probe.directory, probe.issuer, probe.issuerEnd, probe.exchanges);
  }

  private void look() throws TerminalException {
    select("MF", 0x00, "3F00");
    if (select(KnownName.SSSE.id(), 0x04, KnownName.SSSE.name())) {
      readDirectory();
      readIssuerData();
    }
    for (KnownName known : KnownName.applications()) {
      select(known.id(), 0x04, known.name());
    }
    for (ProbedCard.Entry entry : directory) {
      boolean asked = names.stream().anyMatch(name -> name.name().equals(entry.aid()));
      if (!asked && !entry.aid().isEmpty() && KnownName.of(entry.aid()).isEmpty()) {
        select(entry.aid(), 0x04, entry.aid());
      }
    }
    for (KnownName known : KnownName.others()) {
      select(known.id(), 0x04, known.name());
    }
  }

  private boolean select(String id, int p1, String name) throws TerminalException {
    ResponseApdu response =
        send(CommandApdu.header(0x00, 0xA4, p1, 0x00).with(Hex.bytes(name)).le(0));
    ProbedCard.Name found = new ProbedCard.Name(id, name, response.sw(), Hex.of(response.data()));
    names.add(found);
    return found.found();
  }

  private void readDirectory() throws TerminalException {
    String sfi = Fci.of(names.get(names.size() - 1).fci()).directory();
    if (sfi.length() != 2) {
      return;
    }
    for (int number = 1; number <= MOST_RECORDS; number++) {
      ResponseApdu response = readRecord(Integer.parseInt(sfi, 16), number);
      if (!response.is("9000")) {
        return;
      }
      entries(Fci.objects(response.data()));
    }
  }

  /** Templates 61, possibly inside one 70 (FS-047). */
  private void entries(List<Tlv> objects) {
    for (Tlv object : objects) {
      if (object.tag().equals("70")) {
        entries(object.children());
      } else if (object.tag().equals("61")) {
        String aid = object.child("4F").map(o -> Hex.of(o.value())).orElse("");
        byte[] label = object.child("50").map(Tlv::value).orElse(new byte[0]);
        directory.add(new ProbedCard.Entry(aid, new String(label, LABELS)));
      }
    }
  }

  private void readIssuerData() throws TerminalException {
    for (int number = 1; number <= MOST_RECORDS; number++) {
      ResponseApdu response = readRecord(ISSUER_DATA, number);
      issuerEnd = response.sw();
      if (!response.is("9000")) {
        return;
      }
      byte[] record = response.data();
      if (record.length < 2 || (record[1] & 0xFF) != record.length - 2) {
        issuerEnd = ""; // no simple TLV: what follows cannot be trusted
        return;
      }
      byte[] value = Arrays.copyOfRange(record, 2, record.length);
      issuer.add(new ProbedCard.Item(Hex.of(record[0]), Hex.of(value)));
    }
  }

  private ResponseApdu readRecord(int sfi, int number) throws TerminalException {
    return send(CommandApdu.header(0x00, 0xB2, number, (sfi & 0x1F) << 3 | 0x04).le(0));
  }

  /** Sends and follows 61xx and 6Cxx as a T=0 terminal does. */
  private ResponseApdu send(CommandApdu command) throws TerminalException {
    ResponseApdu response = transmit(command);
    if (response.sw1() == 0x6C && command.data().length == 0) {
      response = transmit(command.le(response.sw2()));
    }
    byte[] collected = response.data();
    for (int i = 0; response.sw1() == 0x61 && i < MOST_CONTINUATIONS; i++) {
      response = transmit(CommandApdu.header(0x00, 0xC0, 0, 0).le(response.sw2()));
      collected = Hex.join(collected, response.data());
    }
    return ResponseApdu.of(Hex.join(collected, Hex.bytes(response.sw())));
  }

  private ResponseApdu transmit(CommandApdu command) throws TerminalException {
    ResponseApdu response = ResponseApdu.of(terminal.transmit(command.bytes(answer.side())));
    exchanges.add(new ProbedCard.Exchange(command, response));
    return response;
  }
}
