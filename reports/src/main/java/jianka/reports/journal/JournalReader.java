package jianka.reports.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jianka.reports.text.Text;

/** Reads {@code journal.jsonl}: UTF-8, one JSON object a line, numbered by {@code seq} from 0. */
public final class JournalReader {

  /** The newest journal format this version understands. */
  public static final int FORMAT = 1;

  /** Doubled names and trailing text would let two readers see two different records. */
  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final List<Entry> entries = new ArrayList<>();
  private boolean cut;

  private JournalReader() {}

  /**
   * Reads a journal. A last line without its line end that is not whole is left out and reported by
   * {@link Journal#cut()}; anything else that is not a record is refused.
   *
   * @throws JournalException when the journal is broken or newer than {@link #FORMAT}
   * @throws IOException when the file cannot be read
   */
  public static Journal read(Path file) throws IOException, JournalException {
    JournalReader reader = new JournalReader();
    try (InputStream in = Files.newInputStream(file)) {
      reader.readLines(in);
    }
    if (reader.entries.isEmpty()) {
      throw new JournalException(
          0,
          new Text("no whole record in it: the run ended before it began", "没有一条完整的记录：运行尚未开始就已结束"));
    }
    return new Journal(reader.entries, reader.cut);
  }

  private void readLines(InputStream in) throws IOException, JournalException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    int number = 1;
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      int start = 0;
      for (int i = 0; i < count; i++) {
        if (buffer[i] == '\n') {
          line.write(buffer, start, i - start);
          add(number, line.toByteArray(), true);
          line.reset();
          number++;
          start = i + 1;
        }
      }
      line.write(buffer, start, count - start);
    }
    if (line.size() > 0) {
      add(number, line.toByteArray(), false);
    }
  }

  private void add(int number, byte[] line, boolean ended) throws IOException, JournalException {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      if (!ended) {
        cut = true;
        return;
      }
      throw new JournalException(
          number,
          new Text(
              "not a JSON object: " + e.getOriginalMessage(),
              "不是 JSON 对象 [" + e.getOriginalMessage() + "]"));
    }
    if (!node.isObject()) {
      throw new JournalException(number, new Text("not a JSON object", "不是 JSON 对象"));
    }
    Entry entry = new Entry(number, node);
    if (entries.isEmpty()) {
      checkBegin(entry);
    }
    // A line that went missing could have been the finding that fails the product.
    if (entry.seq() != entries.size()) {
      throw new JournalException(
          number,
          new Text(
              "seq is %d instead of %d: records are missing or out of order"
                  .formatted(entry.seq(), entries.size()),
              "序号为 %d，应为 %d：记录缺失或次序错乱".formatted(entry.seq(), entries.size())));
    }
    entries.add(entry);
  }

  private static void checkBegin(Entry entry) throws JournalException {
    if (!entry.type().equals("campaign.begin")) {
      throw new JournalException(
          entry.line(),
          new Text(
              "the first record is " + entry.type() + " instead of campaign.begin",
              "第一条记录为 " + entry.type() + "，应为 campaign.begin"));
    }
    long format = entry.number("format");
    if (format > FORMAT) {
      throw new JournalException(
          entry.line(),
          new Text(
              "format %d is newer than this version reads (%d); use a newer jianka"
                  .formatted(format, FORMAT),
              "格式 %d 比本版本可读的格式 %d 新；请使用更新的 jianka".formatted(format, FORMAT)));
    }
    if (format < 1) {
      throw new JournalException(
          entry.line(), new Text("format " + format + " does not exist", "不存在格式 " + format));
    }
  }
}
