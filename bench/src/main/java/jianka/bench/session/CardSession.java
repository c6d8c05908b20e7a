package jianka.bench.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jianka.bench.apdu.CommandApdu;
import jianka.bench.apdu.Hex;
import jianka.bench.apdu.ResponseApdu;
import jianka.bench.evidence.CaseEvidence;
import jianka.bench.keys.CardIdentity;
import jianka.bench.keys.KeyService;
import jianka.bench.profile.Consulted;
import jianka.bench.profile.Product;
import jianka.bench.profile.Words;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.CharacterTiming;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of one case share: the card behind its terminal, the last answer, the evidence.
 * Every byte goes through here and is in the journal before anything is decided about it.
 *
 * <p>{@link #transmit} sends once and follows nothing. {@link #exchange} behaves as a T=0 terminal
 * (ISO/IEC 7816-3): after 61xx it fetches the rest with GET RESPONSE, after 6Cxx it repeats the
 * command with the right Le. A scenario chooses between them by its wording.
 */
public final class CardSession {

  /** GET RESPONSE more often than this for one command means that the card never ends. */
  private static final int MOST_CONTINUATIONS = 20;

  private final CardInTerminal card;
  private final Product product;
  private final KeyService keys;
  private final CaseEvidence evidence;
  private final RandomSource randoms;
  private final Phrases phrases;
  private Spent spent = new Spent();
  private final SavedFiles saved = new SavedFiles();
  private final List<StatusWordChecks.Answered> answered = new ArrayList<>();

  private @Nullable CommandApdu left;
  private CommandApdu command = CommandApdu.header(0, 0, 0, 0);
  private ResponseApdu response = ResponseApdu.of(new byte[0]);
  private byte[] sent = new byte[0];
  private boolean tookAndGaveData;
  private @Nullable CardIdentity identity;

  /**
   * @param randoms source of the randoms the terminal side draws; seeded or recorded, so that a run
   *     can be repeated
   * @param phrases the words of scenarios in Chinese
   */
  public CardSession(
      Terminal terminal,
      Product product,
      KeyService keys,
      CaseEvidence evidence,
      RandomSource randoms,
      Phrases phrases) {
    this.product = product;
    this.keys = keys;
    this.evidence = evidence;
    this.randoms = randoms;
    this.phrases = phrases;
    card = new CardInTerminal(terminal, evidence);
  }

  public Product product() {
    return product;
  }

  /** Digits of the PIN of the sample: the declared one, or the one the bench has set. */
  public String pin() {
    return product.pin().isEmpty() ? SamplePin.DIGITS : product.pin();
  }

  public KeyService keys() {
    return keys;
  }

  public CaseEvidence evidence() {
    return evidence;
  }

  /** Words of a scenario in both languages. */
  public Words words(String phrase) {
    return new Words(phrase, phrases.chinese(phrase));
  }

  /** What this case has used up so far, to be put right afterwards. */
  public Spent spent() {
    return spent;
  }

  /** The files this case may write to, as they were before. */
  public SavedFiles saved() {
    return saved;
  }

  /** Activates or resets the card; afterwards no state of the card is assumed. */
  public ResetAnswer reset(ResetKind kind) throws TerminalException {
    left = null;
    return card.reset(kind);
  }

  /**
   * Activates a contactless card for commands in blocks, until the next reset ({@link BlockLine}).
   */
  void activate(int frame) throws TerminalException {
    left = null;
    card.activate(frame);
  }

  /** Sends one block outside the order of commands and answers; what is found rests on it. */
  void block(String block) throws TerminalException {
    card.block(block);
  }

  /** The blocks of the case. */
  BlockMode blocks() {
    return card.blocks();
  }

  /**
   * Takes the power away inside what is sent next, after so many writes to the permanent memory of
   * the card; the next reset gives it again and ends the demand.
   */
  public void cutPowerAfterWrites(int writes) throws TerminalException {
    card.cutPowerAfterWrites(writes);
  }

  /** Whether the last command was lost to a cut that was asked for. */
  public boolean powerWasCut() {
    return card.powerWasCut();
  }

  /** Makes every write after so many fail, until the next reset. */
  public void failWritesAfter(int writes) throws TerminalException {
    card.failWritesAfter(writes);
  }

  /** Goes on with the same card by its other interface, after a cold reset there. */
  public void changeSide() throws TerminalException {
    card.changeSide();
    reset(ResetKind.COLD);
  }

  /** Puts a new card of the same product in the place of one that is spent. */
  void renewCard() throws TerminalException, NotReachedException {
    card.renew();
    identity = null;
    spent = new Spent();
    givePin();
  }

  private void givePin() throws TerminalException, NotReachedException {
    SamplePin pin = new SamplePin(this);
    if (pin.isMissing()) {
      pin.set();
    }
  }

  /** Puts the prepared card of this name in; after the case it is replaced (see Postcondition). */
  public void prepareCard(String name) throws TerminalException, NotReachedException {
    card.prepare(name, words(name));
    spent.cardPrepared();
    identity = null;
    givePin();
  }

  /**
   * Resets the card to see whether it answers. A card that the reader reports as silent has an
   * answer of no bytes, and to what is sent after it none at all: its fault, not the reader's
   * (TRN-021).
   */
  public void resetOrSilence(ResetKind kind) throws TerminalException {
    left = null;
    card.resetOrSilence(kind);
  }

  /** The last answer to reset; the card is reset cold if there was none yet. */
  public ResetAnswer resetAnswer() throws TerminalException {
    return card.answer();
  }

  /** The answer to the first reset of this case. */
  public ResetAnswer firstResetAnswer() throws TerminalException {
    return card.firstAnswer();
  }

  /** The side in use. */
  public CardInterface side() throws TerminalException {
    return resetAnswer().side();
  }

  /**
   * Sends a command whose answer is not of interest: data that 61xx announces are left with the
   * card, which loses them at the next command (TRN-078). That saves the time they take on the
   * line. Only before a GET RESPONSE of the scenario they are fetched, so that it meets a card with
   * nothing waiting.
   */
  ResponseApdu reach(CommandApdu apdu) throws TerminalException {
    transmit(apdu);
    if (response.sw1() == 0x61) {
      left = CommandApdu.header(0x00, 0xC0, 0, 0).le(response.sw2());
      response = ResponseApdu.of(Hex.bytes("9000"));
    }
    return response;
  }

  private void fetchLeft(byte[] next) throws TerminalException {
    CommandApdu fetch = left;
    left = null;
    if (fetch != null && next.length > 1 && next[1] == (byte) 0xC0) {
      transmit(fetch.bytes(side()));
    }
  }

  /** Sends these bytes, whatever they are, once. */
  public ResponseApdu transmit(byte[] bytes) throws TerminalException {
    fetchLeft(bytes);
    sent = bytes.clone();
    saved.sent(bytes);
    response = card.transmit(bytes);
    tookAndGaveData = bytes.length > 5 && response.is("9000") && response.data().length > 0;
    if (!card.isSilent()) {
      answered.add(StatusWordChecks.Answered.of(bytes, response, card.lastExchange()));
    }
    return response;
  }

  /** Sends a command once, in the form its interface demands. */
  public ResponseApdu transmit(CommandApdu apdu) throws TerminalException {
    command = apdu;
    return transmit(apdu.bytes(side()));
  }

  /**
   * Sends a case 2 command once; 6Cxx stays visible, but a card may announce the data with 61xx
   * instead of giving them (TRN-069), and these are fetched.
   */
  public ResponseApdu transmitForData(CommandApdu apdu) throws TerminalException {
    ResponseApdu answer = transmit(apdu);
    return answer.sw1() == 0x61 ? fetchRest() : answer;
  }

  /** Sends a command and follows 61xx and 6Cxx as a T=0 terminal does. */
  public ResponseApdu exchange(CommandApdu apdu) throws TerminalException {
    transmit(apdu);
    if (response.sw1() == 0x6C && apdu.data().length == 0) {
      transmit(apdu.le(response.sw2()));
    }
    collect();
    command = apdu;
    sent = apdu.bytes(side());
    return response;
  }

  /**
   * Fetches what the last answer announced, as a T=0 terminal does: after 6Cxx the same command
   * with the right Le, after 61xx GET RESPONSE. Data that came before stay in front of the answer.
   */
  public ResponseApdu fetchRest() throws TerminalException {
    if (response.sw1() == 0x6C && sent.length == 5) {
      byte[] again = sent.clone();
      again[4] = (byte) response.sw2();
      transmit(again);
    }
    collect();
    return response;
  }

  private void collect() throws TerminalException {
    byte[] collected = response.data();
    for (int i = 0; response.sw1() == 0x61; i++) {
      if (i == MOST_CONTINUATIONS) {
        evidence.remark(
            new Words(
                "the card kept answering 61xx; the terminal gave up after "
                    + MOST_CONTINUATIONS
                    + " GET RESPONSE",
                "卡持续返回61xx，终端在" + MOST_CONTINUATIONS + "次取响应后放弃"));
        break;
      }
      transmit(CommandApdu.header(0x00, 0xC0, 0, 0).le(response.sw2()).bytes(side()));
      collected = Hex.join(collected, response.data());
    }
    response = ResponseApdu.of(Hex.join(collected, statusOf(response)));
  }

  /** Sends single characters of T=0; empty where the card stays silent. */
  byte[] characters(byte[] characters, CharacterTiming timing) throws TerminalException {
    return card.characters(characters, timing);
  }

  /** What a command that went out in characters was answered, for the checks of answers. */
  void answeredInCharacters(byte[] header, byte[] answer) {
    sent = header.clone();
    response = ResponseApdu.of(answer);
    tookAndGaveData = false;
  }

  private static byte[] statusOf(ResponseApdu answer) {
    byte[] bytes = answer.bytes();
    return bytes.length < 2 ? bytes : Arrays.copyOfRange(bytes, bytes.length - 2, bytes.length);
  }

  /** The bytes of the command that the last answer belongs to. */
  public byte[] sent() {
    return sent.clone();
  }

  /** The last command that a step sent as a command. */
  public CommandApdu command() {
    return command;
  }

  /** The last answer. */
  public ResponseApdu response() {
    return response;
  }

  /** Every answer of the case so far. */
  List<StatusWordChecks.Answered> answered() {
    return List.copyOf(answered);
  }

  /** Whether the last single command had data and was answered 9000 with data. */
  boolean tookAndGaveData() {
    return tookAndGaveData;
  }

  /** Number of the last exchange or reset, for findings. */
  public int lastExchange() {
    return card.lastExchange();
  }

  /** A random of the terminal side; it is in the journal. */
  public byte[] random(String purpose, int length) {
    byte[] value = randoms.next(purpose, length);
    evidence.random(words(purpose), value);
    return value;
  }

  /** The diversification factors of the card in the terminal (T-SEC-3). */
  public CardIdentity identity() throws TerminalException, NotReachedException {
    CardIdentity known = identity;
    if (known == null) {
      byte[] historical = HistoricalBytes.of(resetAnswer());
      if (historical.length != 13) {
        throw notReached(
            "the reset answer has no 13 historical bytes, so the card keys are unknown",
            "复位应答没有13个历史字节，无法分散卡密钥");
      }
      known =
          CardIdentity.of(
              product.profile().region(), historical, product.value(Consulted.CITY_FACTOR));
      identity = known;
    }
    return known;
  }

  /** Ends the case as INCONCLUSIVE. */
  public NotReachedException notReached(String en, String zh) {
    return new NotReachedException(new Words(en, zh));
  }

  /** A precondition: the last answer must be 9000. */
  public void require(String what, String zh) throws NotReachedException {
    if (!response.is("9000")) {
      String sw = response.sw().isEmpty() ? "no status word" : response.sw();
      throw notReached(what + " failed: " + sw, zh + "失败：" + sw);
    }
  }
}
