package jianka.card.perso;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import jianka.card.perso.CardProfile.Algorithm;

/**
 * Leads a blank card through its life before issue along the rules that concern it, and writes down
 * what it answers.
 */
public final class ProductionTalk {

  public static final String TRANSPORT = "C0C1C2C3C4C5C6C7C8C9CACBCCCDCECF";
  private static final byte[] CARD = HexFormat.of().parseHex("A0A1A2A3A4A5A6A7A8A9AAABACADAEAF");
  private static final byte[] SSSE = HexFormat.of().parseHex("B0B1B2B3B4B5B6B7B8B9BABBBCBDBEBF");
  private static final byte[] OWN = HexFormat.of().parseHex("D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF");
  private static final byte[] START = HexFormat.of().parseHex("00112233445566778899AABBCCDDEEFF");
  private static final byte[] MF = HexFormat.of().parseHex("3F0000000000");
  private static final byte[] DDF =
      HexFormat.of().parseHex("DDF13F000F7378312E73682EC9E7BBE1B1A3D5CF00");
  private static final byte[] FILE = HexFormat.of().parseHex("EF050500100000010101" + "01");
  private static final byte[] KEY =
      HexFormat.of().parseHex("01030101" + "0102030405060708090A0B0C0D0E0F10");
  private static final int MASTER = 10;
  private static final int SELECT_CHILD = 20;

  private final UnaryOperator<byte[]> card;
  private final Runnable reset;
  private final byte[] transport = HexFormat.of().parseHex(TRANSPORT);
  private final ProductionScript script;
  private final Algorithm algorithm;
  private final List<String> answers = new ArrayList<>();
  private int sent;

  private ProductionTalk(UnaryOperator<byte[]> card, Runnable reset, Algorithm algorithm) {
    this.card = card;
    this.reset = reset;
    this.algorithm = algorithm;
    script = new ProductionScript(CardCipher.of(algorithm), transport);
  }

  /**
   * Talks.
   *
   * @param card sends a command
   * @param reset takes the power away
   * @return status words, one a step; of steps with a random those of both commands
   */
  public static List<String> talk(UnaryOperator<byte[]> card, Runnable reset, boolean sm4) {
    ProductionTalk talk = new ProductionTalk(card, reset, sm4 ? Algorithm.SM4 : Algorithm.DES);
    talk.beforeActivation();
    talk.cardMaster();
    talk.socialSecurity();
    talk.borders();
    talk.end();
    return talk.answers;
  }

  /**
   * A card that was begun with a PIN, an amount file and an option, erased, and ended without them.
   *
   * @return status words: of all that, then of SSSE, VERIFY, GET BALANCE, SELECT with P1 01
   */
  public static List<String> erased(UnaryOperator<byte[]> card, boolean sm4) {
    ProductionTalk talk = new ProductionTalk(card, () -> {}, sm4 ? Algorithm.SM4 : Algorithm.DES);
    talk.script.activate(talk.algorithm.code(), 3, START);
    talk.environment();
    talk.script.add(0xE5, 3, 0, new byte[] {0x12, 0x34, 0x56});
    talk.script.add(0xEA, 0, 0, new byte[20]);
    talk.script.add(0xE6, SELECT_CHILD, 1, new byte[0]);
    talk.script.add(0xEE, 0, 0, new byte[0]);
    talk.environment();
    talk.script.add(0xEF, 0, 0, new byte[0]);
    talk.step();
    talk.raw("00A4000002DDF1");
    talk.raw("0020000000");
    talk.raw("B026000104");
    talk.raw("00A4010002DDF1");
    return talk.answers;
  }

  private void environment() {
    script.authenticate(transport);
    script.add(0xE0, 0, 0, MF);
    script.add(0xE0, 1, 1, DDF);
  }

  private void beforeActivation() {
    script.add(0xE0, 0, 0, MF);
    raw("0084000008");
    step();
    script.activate(algorithm.code(), 3, START);
    script.activate(algorithm.code(), 3, START);
    script.add(0xE0, 0, 0, MF);
    script.authenticate(CARD);
    script.authenticate(CARD);
    step();
  }

  private void cardMaster() {
    script.authenticate(transport);
    script.add(0xE0, 0, 0, MF);
    script.loadKey(transport, MASTER, 0, CARD);
    script.add(0xE0, 1, 1, DDF);
    script.authenticate(transport);
    script.authenticate(CARD);
    script.add(0xE0, 1, 1, DDF);
    script.loadKey(CARD, MASTER, 0, SSSE);
    step();
  }

  private void socialSecurity() {
    script.add(0xE1, 1, 0, FILE);
    script.loadKey(CARD, 1, 4, KEY);
    script.authenticate(SSSE);
    script.add(0xE1, 1, 0, FILE);
    script.add(0xE4, 1, 4, KEY);
    step();
    script.loadKey(OWN, 1, 4, KEY);
    step();
    script.loadKey(SSSE, 1, 4, KEY);
    step();
  }

  private void borders() {
    reset.run();
    choose(0xDDF1);
    script.authenticate(SSSE);
    choose(0x3F00);
    script.add(0xE1, 1, 0, FILE);
    script.add(0xEF, 0, 0, new byte[0]);
    script.authenticate(CARD);
    choose(0xDDF1);
    step();
    script.loadKey(SSSE, MASTER, 1, OWN);
    script.authenticate(SSSE);
    script.authenticate(OWN);
    choose(0x3F00);
    script.add(0xEF, 0, 0, new byte[0]);
    step();
  }

  private void end() {
    script.add(0xEE, 0, 0, new byte[0]);
    script.authenticate(transport);
    script.add(0xE0, 0, 0, MF);
    script.add(0xEF, 0, 0, new byte[0]);
    script.add(0xE0, 1, 1, DDF);
    script.authenticate(transport);
    step();
    String random = raw("0084000008");
    if (random.length() < 16) {
      return;
    }
    String value =
        new TestCrypto(algorithm == Algorithm.SM4)
            .authentication(TRANSPORT, random.substring(0, 16), "8899AABBCCDDEEFF");
    raw("0082000010" + value + "8899AABBCCDDEEFF");
  }

  private void choose(int fid) {
    script.add(0xEB, fid >> 8, fid, new byte[0]);
  }

  private void step() {
    List<byte[]> commands = script.commands();
    StringBuilder line = new StringBuilder();
    for (; sent < commands.size(); sent++) {
      byte[] response = card.apply(commands.get(sent));
      byte[] word = Arrays.copyOfRange(response, response.length - 2, response.length);
      line.append(HexFormat.of().withUpperCase().formatHex(word)).append(' ');
    }
    answers.add(line.toString().trim());
  }

  private String raw(String command) {
    byte[] response = card.apply(HexFormat.of().parseHex(command));
    String text = HexFormat.of().withUpperCase().formatHex(response);
    // a true random is no answer to compare
    answers.add(text.substring(text.length() - 4));
    return text;
  }
}
