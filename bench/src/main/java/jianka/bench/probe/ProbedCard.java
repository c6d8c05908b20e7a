package jianka.bench.probe;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jianka.bench.apdu.CommandApdu;
import jianka.bench.apdu.Hex;
import jianka.bench.apdu.ResponseApdu;
import jianka.bench.session.HistoricalBytes;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.ResetAnswer;

/**
 * What a card said of itself. Every value is as the card gave it; where it said nothing the value
 * is empty, never a default.
 *
 * @param answer answer to reset, or answer to select on the contactless side
 * @param names every DF name asked for, in the order asked: the MF, SSSE, the applications, other
 *     environments, then names only the directory knows
 * @param directory records of the directory of SSSE, taken apart; empty where none is announced
 * @param issuer records of EF05 of SSSE in order, as far as they can be read freely
 * @param issuerEnd status word after the last record of EF05: 6A83 at its regular end
 * @param exchanges everything sent and answered, in order
 */
public record ProbedCard(
    ResetAnswer answer,
    List<Name> names,
    List<Entry> directory,
    List<Item> issuer,
    String issuerEnd,
    List<Exchange> exchanges) {

  /**
   * The answer to SELECT of one name.
   *
   * @param id MF, SSSE, DF01 … DF07, ACSE, PSE, PPSE, or the AID in hex where no standard names it
   * @param name the DF name asked for in hex; 3F00 for the MF
   * @param status the status word, four hex digits, or empty where there was none
   * @param fci the data answered, in hex
   */
  public record Name(String id, String name, String status, String fci) {

    /** Whether the card selected it. */
    public boolean found() {
      return status.equals("9000");
    }
  }

  /** One template 61 of the directory: AID in hex, label decoded from GBK (may be empty). */
  public record Entry(String aid, String label) {}

  /** One record of EF05: tag as two hex digits, value field in hex. */
  public record Item(String tag, String value) {}

  /** One command with its answer. */
  public record Exchange(CommandApdu command, ResponseApdu response) {}

  public ProbedCard {
    names = List.copyOf(names);
    directory = List.copyOf(directory);
    issuer = List.copyOf(issuer);
    exchanges = List.copyOf(exchanges);
  }

  /** The side of the card that was looked at. */
  public CardInterface side() {
    return answer.side();
  }

  /** The historical bytes; 13 on a card that follows T-TRN-5. */
  public byte[] historical() {
    return HistoricalBytes.of(answer);
  }

  /** T1-T2, registration number of the chip provider, in hex. */
  public String chipProvider() {
    return historical(0, 2);
  }

  /** T3-T5, free for the provider; commonly test year, test month and system version, in hex. */
  public String system() {
    return historical(2, 5);
  }

  /** T6-T7, registration number of the card maker, in hex. */
  public String cardMaker() {
    return historical(5, 7);
  }

  /** T8-T9, commonly the first four digits of the division code (`atr.t8_layout`), in hex. */
  public String city() {
    return historical(7, 9);
  }

  /** TA-TD, serial number, in hex. */
  public String serial() {
    return historical(9, 13);
  }

  /** The answer to SELECT of this id, where it was asked for. */
  public Optional<Name> name(String id) {
    return names.stream().filter(n -> n.id().equals(id)).findFirst();
  }

  /** Whether the card selected this DF. */
  public boolean has(String id) {
    return name(id).map(Name::found).orElse(false);
  }

  /** Ids of the DFs the card selected, in the order asked. */
  public List<String> present() {
    return names.stream().filter(Name::found).map(Name::id).toList();
  }

  /** Object 86 in 9F0C of the FCI of SSSE: 01 DES, 02 SSF33, 03 SM4; empty where absent. */
  public String algorithm() {
    return name("SSSE").map(n -> Fci.of(n.fci()).algorithm()).orElse("");
  }

  /** Object 88 of the FCI of SSSE, SFI of the directory, in hex; empty where absent. */
  public String directorySfi() {
    return name("SSSE").map(n -> Fci.of(n.fci()).directory()).orElse("");
  }

  /** Value of an item of EF05 in hex; empty where it was not read. */
  public String item(String tag) {
    return issuer.stream().filter(i -> i.tag().equals(tag)).findFirst().map(Item::value).orElse("");
  }

  /** Text of item 03, specification version, for example 3.00; fillers are left out. */
  public String versionText() {
    String text = new String(Hex.bytes(item("03")), StandardCharsets.US_ASCII);
    return text.replace("\0", "").trim();
  }

  /**
   * Data version as DATA-193 decides it, by the first three characters of item 03: 1.0, 2.0 or 3.0.
   * An empty item counts as 1.0. Empty where the item was not read or says something else.
   */
  public String version() {
    String text = versionText();
    if (text.isEmpty()) {
      return item("03").isEmpty() ? "" : "1.0";
    }
    String first = text.substring(0, Math.min(3, text.length()));
    return List.of("1.0", "2.0", "3.0").contains(first) ? first : "";
  }

  /** Six digits of the city code, the first three bytes of item 01; empty where not read. */
  public String region() {
    String code = item("01");
    return code.length() < 6 ? "" : code.substring(0, 6);
  }

  private String historical(int from, int to) {
    byte[] bytes = historical();
    return bytes.length < to ? "" : Hex.of(bytes).substring(2 * from, 2 * to);
  }
}
