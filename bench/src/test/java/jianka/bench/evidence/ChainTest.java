package jianka.bench.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainTest {

  private static final String ZEROS = "0".repeat(64);

  @TempDir Path folder;
  private Path file;

  /** As they were written. */
  private List<String> lines;

  @BeforeEach
  void writeThreeRecords() throws Exception {
    file = folder.resolve("journal.jsonl");
    try (Journal journal = Journal.create(file)) {
      journal.append("campaign.begin", Journal.body().put("format", 1));
      journal.append("remark", Journal.body().put("text", "读卡器 \" \\ \n ,\"chain\":\"no\"}"));
      journal.append("campaign.end", Journal.body().put("millis", 3));
    }
    lines = Files.readAllLines(file);
  }

  @Test
  void a_line_is_chained_as_the_format_says() throws Exception {
    MessageDigest sm3 = MessageDigest.getInstance("SM3", new BouncyCastleProvider());
    byte[] last = new byte[32];
    for (String line : lines) {
      int at = line.lastIndexOf(",\"chain\":\"");
      String chain = line.substring(at + 10, line.length() - 2);
      sm3.update(last);
      last = sm3.digest((line.substring(0, at) + "}").getBytes(StandardCharsets.UTF_8));
      assertEquals(HexFormat.of().formatHex(last), chain);
    }
    Chain.Reading reading = Chain.read(file);
    assertEquals(new Chain.Reading(3, HexFormat.of().formatHex(last), false, null), reading);
    assertTrue(reading.whole());
  }

  @Test
  void an_empty_journal_has_a_chain_of_zeros() throws Exception {
    Files.writeString(file, "");
    assertEquals(new Chain.Reading(0, ZEROS, false, null), Chain.read(file));
  }

  @Test
  void every_changed_byte_breaks_the_chain_at_its_line() throws Exception {
    byte[] whole = Files.readAllBytes(file);
    long line = 1;
    for (int i = 0; i < whole.length - 1; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= 1;
      Files.write(file, changed);
      Chain.Reading reading = Chain.read(file);
      assertFalse(reading.whole(), "byte " + i);
      assertEquals(line, reading.broken().line(), "byte " + i);
      line += whole[i] == '\n' ? 1 : 0;
    }
  }

  @Test
  void records_taken_out_moved_or_put_in_are_found() throws Exception {
    check(List.of(lines.get(1), lines.get(2)), 1, Chain.Fault.MISMATCH);
    check(List.of(lines.get(0), lines.get(2)), 2, Chain.Fault.MISMATCH);
    List<String> moved = new ArrayList<>(lines);
    Collections.swap(moved, 1, 2);
    check(moved, 2, Chain.Fault.MISMATCH);
    check(List.of(lines.get(0), lines.get(0)), 2, Chain.Fault.MISMATCH);
    check(List.of(lines.get(0), "{\"seq\":1}", lines.get(1)), 2, Chain.Fault.NO_CHAIN);
    check(List.of(lines.get(0), "", lines.get(1)), 2, Chain.Fault.NO_CHAIN);
    check(List.of(lines.get(0) + "\r", lines.get(1)), 1, Chain.Fault.NO_CHAIN);
  }

  @Test
  void a_break_says_what_was_expected_and_what_is_there() throws Exception {
    String forged = lines.get(1).substring(0, lines.get(1).length() - 66) + ZEROS + "\"}";
    write(List.of(lines.get(0), forged, lines.get(2)));
    Chain.Break broken = Chain.read(file).broken();
    assertEquals(ZEROS, broken.actual());
    assertTrue(lines.get(1).contains(broken.expected()));
  }

  @Test
  void a_last_line_cut_off_anywhere_is_no_tampering() throws Exception {
    byte[] whole = Files.readAllBytes(file);
    int second = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
    int third = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\n', second) + 1;
    String end = chainOf(lines.get(1));
    for (int length = third + 1; length < whole.length; length++) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      Chain.Reading reading = Chain.read(file);
      assertTrue(reading.cut(), "length " + length);
      assertNull(reading.broken(), "length " + length);
      boolean recordWhole = length == whole.length - 1;
      assertEquals(recordWhole ? 3 : 2, reading.records());
      assertEquals(recordWhole ? chainOf(lines.get(2)) : end, reading.end());
    }
  }

  @Test
  void a_whole_record_without_a_line_end_cannot_pass_for_a_line_cut_off() throws Exception {
    String whole = Files.readString(file);
    for (String more :
        List.of(
            "{\"seq\":3}", "{\"seq\":3} x", lines.get(2), "x", " ", "[]", "{\"seq\":3}\u0000")) {
      Files.writeString(file, whole + more);
      Chain.Reading reading = Chain.read(file);
      assertFalse(reading.whole(), more);
      assertFalse(reading.cut(), more);
      assertEquals(4, reading.broken().line());
    }
  }

  @Test
  void a_file_without_line_ends_does_not_fill_the_memory() throws Exception {
    Files.write(file, new byte[17 << 20]);
    assertEquals(Chain.Fault.TOO_LONG, Chain.read(file).broken().fault());
  }

  @Test
  void a_long_record_is_followed_across_buffers() throws Exception {
    Path big = folder.resolve("big.jsonl");
    try (Journal journal = Journal.create(big)) {
      for (int i = 0; i < 5; i++) {
        journal.append("remark", Journal.body().put("text", "字".repeat(40_000 * i)));
      }
    }
    assertEquals(5, Chain.read(big).records());
    assertTrue(Chain.read(big).whole());
  }

  @Test
  void the_member_chain_is_the_journals_own() throws Exception {
    ObjectNode body = Journal.body().put("chain", "mine");
    try (Journal journal = Journal.create(folder.resolve("other.jsonl"))) {
      assertThrows(IllegalArgumentException.class, () -> journal.append("remark", body));
      journal.append("remark", Journal.body());
    }
    assertTrue(Chain.read(folder.resolve("other.jsonl")).whole());
    assertTrue(Files.readString(folder.resolve("other.jsonl")).startsWith("{\"seq\":0,"));
  }

  private void check(List<String> lines, long line, Chain.Fault fault) throws Exception {
    write(lines);
    Chain.Break broken = Chain.read(file).broken();
    assertEquals(line, broken.line());
    assertEquals(fault, broken.fault());
  }

  private void write(List<String> lines) throws Exception {
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private static String chainOf(String line) {
    return line.substring(line.length() - 66, line.length() - 2);
  }
}
