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
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
  private final Chain chain;
  private final Torn torn;
  private long seq;

  /**
   * The end of an interrupted journal.
   *
   * @param end length of the whole records in bytes
   * @param text the beginning of a record behind them, empty where there is none
   * @param open whether the last whole record lacks its line end
   */
  private record Torn(long end, String text, boolean open) {}

  private Journal(FileChannel channel, Clock clock, Chain chain, long seq, Torn torn) {
    this.channel = channel;
    this.clock = clock;
    this.chain = chain;
    this.seq = seq;
    this.torn = torn;
  }

  /** Begins a new journal; an existing file is an error, evidence is never overwritten. */
  public static Journal create(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    lock(channel, file);
    return new Journal(channel, Clock.systemUTC(), new Chain(), 0, new Torn(0, "", false));
  }

  /**
   * Goes on with the journal of an interrupted run. The first record appended is {@code
   * campaign.resume}; with it goes the beginning of a record that a killed process may have left at
   * the end of the file. Until then nothing is changed.
   *
   * @throws IOException when another process writes it, or its chain is broken
   */
  public static Journal resume(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(channel, file);
      Chain.Reading reading = Chain.read(file);
      if (!reading.whole()) {
        throw new IOException("the chain of " + file + " is broken");
      }
      Torn torn = torn(file, reading.records());
      Chain chain = new Chain(reading);
      return new Journal(channel, Clock.systemUTC(), chain, reading.records(), torn);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** One writer at a time; the byte locked lies behind any record, so that all may read. */
  private static void lock(FileChannel channel, Path file) throws IOException {
    try {
      if (channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new IOException(file + " is being written by a run of this process", e);
    }
    channel.close();
    throw new IOException(file + " is being written by another process; end that run first");
  }

  private static Torn torn(Path file, long records) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    long lines = 0;
    for (int i = 0; i < end; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    if (lines < records) {
      return new Torn(bytes.length, "", true);
    }
    String text = new String(bytes, end, bytes.length - end, StandardCharsets.UTF_8);
    return new Torn(end, text, false);
  }

  /** What a killed process had written of its last record; empty where there is nothing. */
  public String torn() {
    return torn.text();
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
      if (channel.position() < torn.end()) {
        goOn();
      }
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

  /** Takes away a part of a record and gives the last whole one its line end. */
  private void goOn() throws IOException {
    channel.truncate(torn.end());
    channel.position(torn.end());
    if (torn.open()) {
      channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
    }
  }

  @Override
  public void close() throws IOException {
    channel.force(true);
    channel.close();
  }
}
