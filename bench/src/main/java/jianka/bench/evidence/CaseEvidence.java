package jianka.bench.evidence;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jianka.bench.apdu.CommandText;
import jianka.bench.apdu.Hex;
import jianka.bench.apdu.ResponseApdu;
import jianka.bench.apdu.StatusWords;
import jianka.bench.apdu.Tlv;
import jianka.bench.block.BlockLink;
import jianka.bench.profile.Words;
import jianka.bench.terminal.Activation;
import jianka.bench.terminal.BlockAnswer;
import jianka.bench.terminal.CharacterTiming;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.TerminalException;
import org.jspecify.annotations.Nullable;

/** Writes what happens in one attempt at one case. */
public final class CaseEvidence {

  private static final int MOST_RESPONSE = 1024;
  private static final int MOST_OBJECTS = 64;

  private final Journal journal;
  private final String caseId;
  private final int attempt;
  private final List<String> requirements;
  private final String basis;
  private final Masking masking;
  private int step;
  private int exchanges;
  private boolean content;
  private int findings;
  private boolean failed;

  /**
   * @param basis basis of the checked statements, which decides between FAIL and REVIEW
   */
  public CaseEvidence(
      Journal journal,
      String caseId,
      int attempt,
      List<String> requirements,
      String basis,
      Masking masking) {
    this.journal = journal;
    this.caseId = caseId;
    this.attempt = attempt;
    this.requirements = List.copyOf(requirements);
    this.basis = basis;
    this.masking = masking;
  }

  /** Begins the next step; the kind is given, when or then. */
  public void step(String kind, Words text) {
    step++;
    ObjectNode body = body();
    body.put("kind", kind);
    body.put("text", text.en());
    body.put("zh", text.zh());
    journal.append("step", body);
  }

  /** Ends the step with passed, failed, skipped or error. */
  public void stepEnd(String status, @Nullable Words reason, long micros) {
    ObjectNode body = body();
    body.put("status", status);
    put(body, "reason", reason);
    body.put("micros", micros);
    journal.append("step.end", body);
  }

  /** Records a reset and returns its number. */
  public int reset(String kind, ResetAnswer answer, long micros) {
    ObjectNode body = body();
    body.put("n", ++exchanges);
    body.put("kind", kind);
    body.put("interface", answer.side().name().toLowerCase(java.util.Locale.ROOT));
    body.put("answer", Hex.of(answer.bytes()));
    if (answer.synthetic()) {
      body.put("synthetic", true);
    }
    body.put("micros", micros);
    journal.append("reset", body);
    return exchanges;
  }

  /**
   * Records a reset that was followed up to the answer to select, and returns its number.
   *
   * @param frame FSD in bytes that RATS announced
   */
  public int activation(Activation activation, int frame, long micros) {
    ObjectNode body = body();
    body.put("n", ++exchanges);
    body.put("kind", "cold");
    body.put("interface", "contactless");
    body.put("uid", Hex.of(activation.uid()));
    body.put("sak", "%02X".formatted(activation.sak()));
    body.put("answer", Hex.of(activation.ats()));
    body.put("frame", frame);
    body.put("micros", micros);
    journal.append("reset", body);
    return exchanges;
  }

  /**
   * Records a command with its response and returns its number.
   *
   * @param blocks numbers of the blocks it went in, each recorded before; none where it went whole
   */
  public int exchange(byte[] command, ResponseApdu response, long micros, List<Integer> blocks) {
    ObjectNode body = body();
    body.put("n", ++exchanges);
    if (!blocks.isEmpty()) {
      ArrayNode numbers = body.putArray("blocks");
      blocks.forEach(numbers::add);
    }
    byte[] shown = masking.command(command);
    content = Masking.isRead(command) || content && Masking.isContinuation(command);
    ResponseApdu masked = masking.response(content, response);
    ResponseApdu answered = cut(masked, body);
    if (!Arrays.equals(masked.bytes(), response.bytes())) {
      body.put("masked", true);
    }
    body.put("command", Hex.of(shown));
    body.put("response", Hex.of(answered.bytes()));
    body.put("micros", micros);
    CommandText text = CommandText.of(shown);
    body.put("name", text.name());
    put(body, "note", text.note());
    ObjectNode sw = body.putObject("sw");
    sw.put("code", response.sw());
    Words meaning = StatusWords.meaning(StatusWords.situation(command), response.sw());
    sw.put("en", meaning.en());
    sw.put("zh", meaning.zh());
    tlv(body, answered.data());
    journal.append("exchange", body);
    return exchanges;
  }

  /**
   * Records characters of T=0 that went to the card and came back, and returns their number. They
   * are no command and have no status word; the data of a file that was asked for in them are
   * masked as everywhere.
   */
  public int characters(byte[] sent, byte[] received, CharacterTiming timing, long micros) {
    content = Masking.isRead(sent) || content && sent.length < 5;
    byte[] shown = masking.response(content, ResponseApdu.of(received)).bytes();
    ObjectNode body = body();
    body.put("n", ++exchanges);
    if (!Arrays.equals(shown, received)) {
      body.put("masked", true);
    }
    body.put("command", Hex.of(masking.command(sent)));
    body.put("response", Hex.of(shown));
    body.put("micros", micros);
    body.put("name", "characters");
    put(
        body,
        "note",
        new Words(
            "%d clock cycles an etu, %d etu apart".formatted(timing.clocks(), timing.gap()),
            "每etu %d个时钟周期，间隔%d etu".formatted(timing.clocks(), timing.gap())));
    journal.append("exchange", body);
    return exchanges;
  }

  /**
   * Records a block of ISO/IEC 14443-4 and what came back, and returns its number. A piece of a
   * command or an answer may be the holder's wherever it was cut, so all of it but the status word
   * is masked.
   */
  public int block(byte[] sent, BlockAnswer answer) {
    byte[] shown = masking.blockOfCard(answer.block());
    ObjectNode body = body();
    body.put("n", ++exchanges);
    if (!Arrays.equals(shown, answer.block())) {
      body.put("masked", true);
    }
    body.put("command", Hex.of(masking.block(sent)));
    body.put("response", Hex.of(shown));
    body.put("micros", answer.micros());
    body.put("name", "block");
    Words note =
        Words.of(
            "%s, after %d µs %s",
            "%s，%d µs后%s",
            BlockLink.described(sent),
            answer.micros(),
            BlockLink.described(answer.block()));
    put(body, "note", note);
    journal.append("exchange", body);
    return exchanges;
  }

  /** Hex of a block of the card as it may be written down. */
  public String blockOfCard(byte[] block) {
    return Hex.of(masking.blockOfCard(block));
  }

  /** No short command has so long an answer: a card that floods must not fill the disk. */
  private static ResponseApdu cut(ResponseApdu response, ObjectNode body) {
    byte[] bytes = response.bytes();
    if (bytes.length <= MOST_RESPONSE) {
      return response;
    }
    body.put("cutFrom", bytes.length);
    return ResponseApdu.of(Arrays.copyOf(bytes, MOST_RESPONSE));
  }

  /** Records a command, or with no bytes a reset, that got no answer, and returns its number. */
  public int lost(byte[] command, TerminalException.Kind kind, Words trouble) {
    return lost(body(), command, kind, trouble);
  }

  /**
   * The same of a command that did not even go to the terminal, so that a replay does not either.
   */
  public int unsent(byte[] command, TerminalException.Kind kind, Words trouble) {
    return lost(body().put("unsent", true), command, kind, trouble);
  }

  private int lost(ObjectNode body, byte[] command, TerminalException.Kind kind, Words trouble) {
    body.put("n", ++exchanges);
    body.put("command", Hex.of(masking.command(command)));
    body.put("kind", kind.name());
    body.put("trouble", trouble.en());
    if (!trouble.zh().equals(trouble.en())) {
      body.put("troubleZh", trouble.zh());
    }
    journal.append("lost", body);
    return exchanges;
  }

  /** Records a random the bench drew, so that the run can be repeated. */
  public void random(Words purpose, byte[] value) {
    ObjectNode body = body();
    body.put("purpose", purpose.en());
    if (!purpose.zh().equals(purpose.en())) {
      body.put("purposeZh", purpose.zh());
    }
    body.put("value", Hex.of(value));
    journal.append("random", body);
  }

  /** Records what a check found, good or bad. */
  public void finding(Finding finding) {
    findings++;
    failed |= !finding.ok();
    ObjectNode body = body();
    body.put("check", finding.check());
    body.set("requirements", list(requirements));
    body.put("ok", finding.ok());
    body.put("basis", basis);
    body.set("expected", list(expected(finding, "en")));
    body.put("actual", shown(finding.actual().en()));
    if (!expected(finding, "zh").equals(expected(finding, "en"))) {
      body.set("expectedZh", list(expected(finding, "zh")));
    }
    if (!finding.actual().zh().equals(finding.actual().en())) {
      body.put("actualZh", shown(finding.actual().zh()));
    }
    if (!finding.diff().isEmpty()) {
      ArrayNode diff = body.putArray("diff");
      finding.diff().stream().filter(i -> i < MOST_RESPONSE).forEach(diff::add);
    }
    ArrayNode rests = body.putArray("exchanges");
    finding.exchanges().forEach(rests::add);
    put(body, "text", finding.text());
    journal.append("finding", body);
  }

  private List<String> expected(Finding finding, String language) {
    return finding.expected().stream().map(one -> shown(one.in(language))).toList();
  }

  /** After a read, long hex in a finding is file content. */
  private String shown(String text) {
    String shown = content ? masking.content(text) : text;
    return shown.length() <= 2 * MOST_RESPONSE
        ? shown
        : shown.substring(0, 2 * MOST_RESPONSE) + "…";
  }

  /**
   * Records what a person was asked and what the person found.
   *
   * @param answer pass, fail or inconclusive
   * @param details instrument, calibration, value, sample, note, as far as given
   */
  public void operator(
      Words action,
      Words confirmation,
      String who,
      String when,
      String answer,
      Map<String, String> details) {
    ObjectNode body = body();
    put(body, "action", action);
    put(body, "confirmation", confirmation);
    body.put("who", who);
    body.put("when", when);
    body.put("answer", answer);
    new TreeMap<>(details).forEach(body::put);
    journal.append("operator", body);
  }

  /** Records something worth knowing that changes no verdict. */
  public void remark(Words text) {
    ObjectNode body = body();
    put(body, "text", text);
    journal.append("remark", body);
  }

  /** Ends the case. The outcome is completed, precondition, error or review. */
  public void end(String outcome, @Nullable Words reason, @Nullable String trouble, long millis) {
    ObjectNode body = Journal.body();
    body.put("case", caseId);
    body.put("attempt", attempt);
    body.put("outcome", outcome);
    put(body, "reason", reason);
    body.put("millis", millis);
    if (trouble != null) {
      body.put("trouble", trouble);
    }
    journal.append("case.end", body);
  }

  public String caseId() {
    return caseId;
  }

  public String basis() {
    return basis;
  }

  /** Exchanges and resets so far. */
  public int exchanges() {
    return exchanges;
  }

  /** Findings so far, good and bad. */
  public int findings() {
    return findings;
  }

  /** Whether a finding was bad. */
  public boolean failed() {
    return failed;
  }

  private ObjectNode body() {
    ObjectNode body = Journal.body();
    body.put("case", caseId);
    body.put("attempt", attempt);
    body.put("step", step);
    return body;
  }

  private static void tlv(ObjectNode body, byte[] data) {
    if (data.length < 2 || (data[0] & 0xFF) != 0x6F && (data[0] & 0xFF) != 0x61) {
      return;
    }
    try {
      List<Tlv> objects = Tlv.parse(data);
      if (objects.size() <= MOST_OBJECTS) {
        body.set("tlv", objects(objects));
      }
    } catch (Tlv.TlvException e) {
      body.put("tlvTrouble", String.valueOf(e.getMessage()));
    }
  }

  private static ArrayNode objects(List<Tlv> objects) {
    ArrayNode list = Journal.body().arrayNode();
    for (Tlv object : objects) {
      ObjectNode node = list.addObject();
      node.put("tag", object.tag());
      node.put("length", object.value().length);
      node.put("value", Hex.of(object.value()));
      if (!object.children().isEmpty()) {
        node.set("children", objects(object.children()));
      }
    }
    return list;
  }

  private static ArrayNode list(List<String> texts) {
    ArrayNode list = Journal.body().arrayNode();
    texts.forEach(list::add);
    return list;
  }

  /** Adds a text in both languages, or nothing. */
  static void put(ObjectNode body, String field, @Nullable Words text) {
    if (text != null) {
      ObjectNode node = body.putObject(field);
      node.put("en", text.en());
      node.put("zh", text.zh());
    }
  }
}
