package jianka.bench.replay;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jianka.bench.apdu.Hex;
import jianka.bench.evidence.Masking;
import jianka.bench.session.RandomSource;
import jianka.bench.terminal.Activation;
import jianka.bench.terminal.BlockAnswer;
import jianka.bench.terminal.CharacterTiming;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;

/**
 * A terminal without a card: it gives the recorded answers to the recorded commands, case by case,
 * and the randoms the bench drew then. Anything else is a {@link DeviationException} that names the
 * first command that differs.
 */
public final class ReplayTerminal implements Terminal, RandomSource {

  private final String name;
  private final Recording recording;
  private final Masking masking;
  private List<Recording.Event> events = List.of();
  private String caseId = "";
  private int next;

  /**
   * @param name terminal URI
   */
  public ReplayTerminal(String name, Recording recording) {
    this.name = name;
    this.recording = recording;
    this.masking = recording.reference() ? Masking.none() : Masking.personalData();
  }

  /** From now on this case is run. */
  public void caseBegins(String id) {
    caseId = id;
    next = 0;
    List<Recording.Event> recorded = recording.events(id);
    if (recorded == null) {
      throw new DeviationException(
          "replay: the case " + id + " was not recorded to its end", "回放：用例 " + id + " 未完整记录");
    }
    events = recorded;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<Capability> capabilities() {
    return recording.capabilities();
  }

  @Override
  public ResetAnswer connect() {
    boolean renewed =
        next < events.size()
            && events.get(next).type().equals("reset")
            && events.get(next).text("kind").equals("renew");
    return renewed ? answer(events.get(next++)) : recording.connected();
  }

  @Override
  public byte[] transmit(byte[] command) throws TerminalException {
    return recorded(masking.command(command)).bytes("response");
  }

  /** The recorded exchange of a command as it is written down. */
  private Recording.Event recorded(byte[] shown) throws TerminalException {
    Recording.Event event = next("the command " + Hex.of(shown), "命令 " + Hex.of(shown));
    boolean alike = event.record().has("command") && Arrays.equals(event.bytes("command"), shown);
    if (!alike) {
      throw deviates(event, "the command " + Hex.of(shown), "命令 " + Hex.of(shown));
    }
    if (event.type().equals("lost")) {
      throw lost(event);
    }
    if (event.record().path("masked").asBoolean()) {
      throw DeviationException.withheld(
          "replay: the answer to " + Hex.of(shown) + " is the holder's and was masked",
          "回放：命令 " + Hex.of(shown) + " 的响应为持卡人数据，记录中已屏蔽");
    }
    if (event.record().has("cutFrom")) {
      throw DeviationException.withheld(
          "replay: the answer to " + Hex.of(shown) + " was too long to be recorded whole",
          "回放：命令 " + Hex.of(shown) + " 的响应过长，未完整记录");
    }
    return event;
  }

  @Override
  public BlockAnswer block(byte[] block) throws TerminalException {
    if (next < events.size() && events.get(next).type().equals("lost")) {
      throw lost(events.get(next++)); // it was recorded for the command, not for its block
    }
    Recording.Event event = recorded(masking.block(block));
    return new BlockAnswer(event.bytes("response"), event.record().path("micros").asLong());
  }

  @Override
  public Activation activate(int fsdi) throws TerminalException {
    Recording.Event event = reset("cold");
    if (!event.record().has("sak")) {
      throw deviates(event, "an activation for blocks", "逐块激活");
    }
    return new Activation(
        event.bytes("uid"), Integer.parseInt(event.text("sak"), 16), event.bytes("answer"));
  }

  @Override
  public byte[] characters(byte[] characters, CharacterTiming timing) throws TerminalException {
    return transmit(characters);
  }

  @Override
  public ResetAnswer reset(ResetKind kind) throws TerminalException {
    return answer(reset(kind.name().toLowerCase(Locale.ROOT)));
  }

  private Recording.Event reset(String wanted) throws TerminalException {
    Recording.Event event = next("a " + wanted + " reset", "复位（" + wanted + "）");
    boolean lost = event.type().equals("lost") && event.text("command").isEmpty();
    if (lost) {
      throw lost(event);
    }
    if (!event.type().equals("reset") || !event.text("kind").equals(wanted)) {
      throw deviates(event, "a " + wanted + " reset", "复位（" + wanted + "）");
    }
    return event;
  }

  private static TerminalException lost(Recording.Event event) {
    String kind = event.record().path("kind").asText("COMMUNICATION");
    return new TerminalException(TerminalException.Kind.valueOf(kind), event.text("trouble"));
  }

  private static ResetAnswer answer(Recording.Event event) {
    return new ResetAnswer(
        Recording.side(event.text("interface")),
        event.bytes("answer"),
        event.record().path("synthetic").asBoolean());
  }

  @Override
  public byte[] next(String purpose, int length) {
    Recording.Event event = next("a random (" + purpose + ")", "随机数（" + purpose + "）");
    byte[] value = event.record().has("value") ? event.bytes("value") : new byte[0];
    boolean alike = event.text("purpose").equals(purpose) && value.length == length;
    if (!event.type().equals("random") || !alike) {
      throw deviates(event, "a random (" + purpose + ")", "随机数（" + purpose + "）");
    }
    return value;
  }

  private Recording.Event next(String wanted, String zh) {
    if (next == events.size()) {
      throw new DeviationException(
          "replay of %s: after %d recorded events the scenario does more: %s"
              .formatted(caseId, next, wanted),
          "回放 %s：记录的%d个事件之后，场景还执行了：%s".formatted(caseId, next, zh));
    }
    return events.get(next++);
  }

  private DeviationException deviates(Recording.Event event, String wanted, String zh) {
    String recorded = described(event);
    return new DeviationException(
        "replay of %s: event %d was %s, the scenario does %s"
            .formatted(caseId, next, recorded, wanted),
        "回放 %s：第%d个事件记录为 %s，而场景执行 %s".formatted(caseId, next, recorded, zh));
  }

  private static String described(Recording.Event event) {
    return event.type()
        + " "
        + switch (event.type()) {
          case "exchange", "lost" -> event.text("command");
          case "reset" -> event.text("kind");
          default -> event.text("purpose");
        };
  }

  /** The case is over: it must have done all that was recorded. */
  public void caseEnds() {
    if (next < events.size()) {
      Recording.Event event = events.get(next);
      throw new DeviationException(
          "replay of %s: the scenario ends before event %d, %s"
              .formatted(caseId, next + 1, described(event)),
          "回放 %s：场景在第%d个事件（%s）之前结束".formatted(caseId, next + 1, described(event)));
    }
  }

  @Override
  public void renewCard() {
    // the recording goes on with the answers of the new card
  }

  @Override
  public Terminal otherSide() {
    return this; // the recording holds the exchanges of both sides in their order
  }

  @Override
  public void prepareCard(String card) {
    // the recording goes on with the answers of the prepared card
  }

  @Override
  public void cutPowerAfterWrites(int count) {
    // the recording knows which command lost its answer
  }

  @Override
  public void failWritesAfter(int count) {
    // the recording knows what the card answered
  }

  @Override
  public void close() {
    // nothing is held
  }
}
