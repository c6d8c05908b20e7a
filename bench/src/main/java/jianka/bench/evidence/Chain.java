package jianka.bench.evidence;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.jspecify.annotations.Nullable;

/**
 * The hash chain of a journal. Each line ends with the member {@code "chain"}: 64 lower-case hex
 * digits of SM3 (GB/T 32905-2016) over the chain of the record before, as 32 bytes (zeros before
 * the first), and the UTF-8 bytes of the same JSON object without that member, closing brace
 * included.
 *
 * <p>The chain alone shows a record that was changed, put in, taken out or moved. It is not a
 * signature: who rewrites a whole journal can chain it anew, and lines missing at the end leave a
 * whole chain. Only the signed end of the chain rules that out.
 */
public final class Chain {

  /** Length of a chain value in bytes. */
  private static final int SIZE = 32;

  /** The longest line read, in bytes: a file without line ends must not fill the memory. */
  private static final int LONGEST_LINE = 16 << 20;

  private static final byte[] OPEN = ",\"chain\":\"".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CLOSE = "\"}".getBytes(StandardCharsets.US_ASCII);
  private static final int MEMBER = OPEN.length + 2 * SIZE + CLOSE.length;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final SM3Digest digest = new SM3Digest();
  private byte[] last = new byte[SIZE];
  private long records;

  /** A chain before its first record. */
  Chain() {}

  /** The chain of an interrupted journal, to go on from its end. */
  Chain(Reading from) {
    last = HexFormat.of().parseHex(from.end());
    records = from.records();
  }

  /** What can be wrong with a line. */
  public enum Fault {
    /** The line does not end with the member {@code "chain"} as it is written here. */
    NO_CHAIN,
    /** The line, or one before it, is not the one that was written. */
    MISMATCH,
    /** The line is longer than any record. */
    TOO_LONG
  }

  /**
   * The first line that breaks the chain.
   *
   * @param line number of the line, from 1
   * @param expected the chain value computed from the lines up to this one; null if none could be
   * @param actual the chain value written in the line; null if there is none
   */
  public record Break(long line, Fault fault, @Nullable String expected, @Nullable String actual) {}

  /**
   * What a journal's chain says.
   *
   * @param records number of records up to the end of the chain
   * @param end the last good chain value, 64 lower-case hex digits; zeros before the first record
   * @param cut whether the last line lacks its end, as a killed process leaves it; a record whole
   *     up to its closing brace is counted, a part of one is not
   * @param broken the first line that breaks the chain, which ends the reading; null if none does
   */
  public record Reading(long records, String end, boolean cut, @Nullable Break broken) {

    /** Whether every line is in the chain, a last one cut off apart. */
    public boolean whole() {
      return broken == null;
    }
  }

  /**
   * The line for this record, line end included; the chain goes on from it.
   *
   * @param record a JSON object with at least one member, without white space around it
   */
  byte[] link(byte[] record) {
    last = next(record, 0, record.length - 1);
    records++;
    int body = record.length - 1;
    byte[] line = Arrays.copyOf(record, body + MEMBER + 1);
    System.arraycopy(OPEN, 0, line, body, OPEN.length);
    byte[] value = end().getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(value, 0, line, body + OPEN.length, value.length);
    System.arraycopy(CLOSE, 0, line, body + MEMBER - CLOSE.length, CLOSE.length);
    line[line.length - 1] = '\n';
    return line;
  }

  /**
   * Follows the chain of a journal up to its end or its first break.
   *
   * @throws IOException when the file cannot be read; a symbolic link is not followed
   */
  public static Reading read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Chain().follow(in);
    }
  }

  private Reading follow(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    int filled = 0;
    int count;
    while ((count = in.read(buffer, filled, buffer.length - filled)) >= 0) {
      int start = 0;
      for (int i = filled; i < filled + count; i++) {
        if (buffer[i] == '\n') {
          Break broken = check(buffer, start, i - start);
          if (broken != null) {
            return new Reading(records, end(), false, broken);
          }
          start = i + 1;
        }
      }
      filled += count - start;
      System.arraycopy(buffer, start, buffer, 0, filled);
      if (filled > LONGEST_LINE) {
        Break broken = new Break(records + 1, Fault.TOO_LONG, null, null);
        return new Reading(records, end(), false, broken);
      }
      if (filled == buffer.length) {
        buffer = Arrays.copyOf(buffer, 2 * buffer.length);
      }
    }
    return filled == 0
        ? new Reading(records, end(), false, null)
        : unfinished(Arrays.copyOf(buffer, filled));
  }

  /** A last line without its end: cut off by a killed process, or something put there. */
  private Reading unfinished(byte[] line) {
    Break broken = check(line, 0, line.length);
    // The beginning of a record is never a whole JSON object, its closing brace comes last.
    boolean cut = broken == null || line[0] == '{' && !holdsAnObject(line);
    return new Reading(records, end(), cut, cut ? null : broken);
  }

  private static boolean holdsAnObject(byte[] line) {
    try {
      return MAPPER.readTree(line).isObject();
    } catch (JacksonException e) {
      return false;
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  private @Nullable Break check(byte[] line, int from, int length) {
    int body = length - MEMBER;
    int member = from + body;
    int value = member + OPEN.length;
    boolean chained =
        body > 0
            && Arrays.equals(line, member, value, OPEN, 0, OPEN.length)
            && Arrays.equals(line, value + 2 * SIZE, member + MEMBER, CLOSE, 0, CLOSE.length);
    if (!chained) {
      return new Break(records + 1, Fault.NO_CHAIN, null, null);
    }
    byte[] next = next(line, from, body);
    String expected = HexFormat.of().formatHex(next);
    String actual = new String(line, value, 2 * SIZE, StandardCharsets.UTF_8);
    if (!expected.equals(actual)) {
      return new Break(records + 1, Fault.MISMATCH, expected, actual);
    }
    last = next;
    records++;
    return null;
  }

  /** The chain value after a record whose text, closing brace left out, lies in this range. */
  private byte[] next(byte[] text, int from, int length) {
    byte[] next = new byte[SIZE];
    digest.update(last, 0, SIZE);
    digest.update(text, from, length);
    digest.update((byte) '}');
    digest.doFinal(next, 0);
    return next;
  }

  /** SM3 of a text in UTF-8, 64 lower-case hex digits. */
  public static String digest(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] value = new byte[SIZE];
    SM3Digest sm3 = new SM3Digest();
    sm3.update(bytes, 0, bytes.length);
    sm3.doFinal(value, 0);
    return HexFormat.of().formatHex(value);
  }

  /** The chain value so far, in hex. */
  String end() {
    return HexFormat.of().formatHex(last);
  }
}
