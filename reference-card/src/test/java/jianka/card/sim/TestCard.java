package jianka.card.sim;

import java.nio.file.Path;
import java.util.HexFormat;
import jianka.bench.terminal.CardInterface;
import jianka.card.faulty.FaultyCard;
import jianka.card.perso.ProfileException;
import jianka.card.perso.TestCrypto;
import org.jspecify.annotations.Nullable;

/** A card under test with a terminal that speaks hex. */
public final class TestCard {

  public static final String SSSE = "00A404000F7378312E73682EC9E7BBE1B1A3D5CF00";
  public static final String DF01 = "00A4000002DF01";
  public static final String DF03 = "00A4000002DF03";
  public static final String DF04 = "00A4000002DF04";

  /** What {@link #send} returns when the card has no power. */
  public static final String NO_ANSWER = "-";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String ORIGINAL = "8899AABBCCDDEEFF";

  private final CardProgram program;
  private final TestCrypto crypto;
  private CardView view;

  private TestCard(CardProgram program, boolean sm4, CardInterface side) {
    this.program = program;
    crypto = new TestCrypto(sm4);
    view = program.powerOn(side);
  }

  /** A card of the profiles of the suite or of the worked examples. */
  public static SimulatedCards cards(String profile) {
    Path file =
        profile.startsWith("vectors")
            ? Path.of("src/test/resources", profile + ".yaml")
            : Path.of(
                System.getProperty("jianka.home", ".."), "features/profiles", profile + ".yaml");
    try {
      return SimulatedCards.load(file);
    } catch (ProfileException e) {
      throw new AssertionError(e);
    }
  }

  /** A new card whose answers come as APDUs (contactless). */
  public static TestCard apdu(String profile) {
    return of(cards(profile), null, CardInterface.CONTACTLESS);
  }

  /** A new card behind T=0. */
  public static TestCard contact(String profile) {
    return of(cards(profile), null, CardInterface.CONTACT);
  }

  public static TestCard of(SimulatedCards cards, @Nullable FaultyCard faulty, CardInterface side) {
    boolean sm4 = cards.profile().endsWith("sm4");
    return new TestCard(cards.card(faulty), sm4, side);
  }

  /** A card that is there, seen from one side. */
  static TestCard of(CardProgram program, boolean sm4, CardInterface side) {
    return new TestCard(program, sm4, side);
  }

  public TestCrypto crypto() {
    return crypto;
  }

  /** The answer, or {@link #NO_ANSWER} where the power went on demand. */
  public String send(String command) {
    try {
      return HEX.formatHex(view.transmit(HEX.parseHex(command)));
    } catch (PowerLostException e) {
      return NO_ANSWER;
    }
  }

  public void cutPowerAfterWrites(int count) {
    program.cutPowerAfterWrites(count);
  }

  public void failWritesAfter(int count) {
    program.failWritesAfter(count);
  }

  /** Writes to permanent memory so far. */
  public long writes() {
    return program.writes();
  }

  public void reset() {
    reset(CardInterface.CONTACTLESS);
  }

  public void reset(CardInterface side) {
    view = program.powerOn(side);
  }

  /** A new random of 8 bytes. */
  public String challenge() {
    String answer = send("0084000008");
    return answer.substring(0, answer.length() - 4);
  }

  /** EXTERNAL AUTHENTICATION with a fresh random and an optional version byte. */
  public String authenticate(String number, String key, String version) {
    return authenticateWith(challenge(), number, key, version);
  }

  public String authenticateWith(String random, String number, String key, String version) {
    return send(authentication(random, number, key, version));
  }

  String authentication(String random, String number, String key, String version) {
    String length = version.isEmpty() ? "10" : "11";
    String value = crypto.authentication(key, random, ORIGINAL);
    return "008200" + number + length + value + ORIGINAL + version;
  }

  /** EXTERNAL AUTHENTICATION with wrong data. */
  public String wrongAuthentication(String number) {
    challenge();
    return send("008200" + number + "10" + "0000000000000000" + ORIGINAL);
  }

  /** A command without plain data, with its MAC. */
  public String secured(String header, String data, String key) {
    String random = challenge();
    return securedWith(random, header, data, key);
  }

  public String securedWith(String random, String header, String data, String key) {
    return send(securedCommand(random, header, data, key));
  }

  String securedCommand(String random, String header, String data, String key) {
    String start = header + String.format("%02X", data.length() / 2 + 4) + data;
    return start + crypto.mac(key, random, start);
  }

  /** Key values of the profiles of the worked examples: the number repeated. */
  public static String key(String number) {
    return number.repeat(16);
  }
}
