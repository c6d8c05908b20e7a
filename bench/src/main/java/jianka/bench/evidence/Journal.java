package jianka.bench.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * The append-only journal of a campaign, one JSON object a line. A record is handed to the
 * operating system before the next command goes to a card, so that a killed process loses at most
 * the record it was writing.
 *
 * <p>Several threads may write; the running number {@code seq} gives the order.
 */
public final class Journal implements Closeable {

  /** Version of the record format; readers refuse a greater one. */
  public static final int FORMAT = 1;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final FileChannel channel;
  private final Clock clock;
  private final Chain chain = new Chain();
  private long seq;

  private Journal(FileChannel channel, Clock clock) {
    this.channel = channel;
    this.clock = clock;
  }

  /** Begins a new journal; an existing file is an error, evidence is never overwritten. */
  public static Journal create(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new Journal(channel, Clock.systemUTC());
  }

  /** A new empty record body. */
  public static ObjectNode body() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Appends one record of this type; its last member {@code chain} is {@link Chain}'s. */
  public synchronized void append(String type, ObjectNode body) {
    if (body.has("chain")) {
      throw new IllegalArgumentException("the member chain of a record is the journal's own");
    }
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    record.put("seq", seq++);
    record.put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    record.put("type", type);
    record.setAll(body);
    try {
      byte[] text = MAPPER.writeValueAsString(record).getBytes(StandardCharsets.UTF_8);
      ByteBuffer buffer = ByteBuffer.wrap(chain.link(text));
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a journal record is not writable as JSON", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the journal cannot be written: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.force(true);
    channel.close();
  }
}
