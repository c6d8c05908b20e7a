package jianka.reports.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import jianka.reports.Journals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalReaderTest {

  private static final String BEGIN =
      "{\"seq\":0,\"time\":\"2026-01-01T00:00:00.000Z\",\"type\":\"campaign.begin\",\"format\":1}\n";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("journal.jsonl");
  }

  @Test
  void a_whole_journal_is_not_cut() throws Exception {
    Journal journal = read(BEGIN + record(1));
    assertEquals(2, journal.entries().size());
    assertFalse(journal.cut());
  }

  @Test
  void a_last_record_that_only_lacks_its_line_end_counts() throws Exception {
    Journal journal = read(BEGIN + record(1).stripTrailing());
    assertEquals(2, journal.entries().size());
    assertFalse(journal.cut());
  }

  @Test
  void wherever_the_last_line_is_cut_the_records_before_it_are_read() throws Exception {
    byte[] whole = Files.readAllBytes(Journals.folder(folder, "failing").resolve("journal.jsonl"));
    int start = lineStart(whole, 40);
    int end = lineStart(whole, 41) - 1;
    for (int length = start + 1; length < end; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      Journal journal = JournalReader.read(file);
      assertEquals(40, journal.entries().size(), "cut at byte " + length);
      assertTrue(journal.cut(), "cut at byte " + length);
    }
  }

  @Test
  void a_broken_line_elsewhere_is_refused_with_its_number() {
    refused(BEGIN + "{\"seq\":1,\n" + record(2), "journal line 2: not a JSON object");
    refused(BEGIN + "{\"seq\":1,\n", "journal line 2: not a JSON object");
    refused(BEGIN + "\n" + record(1), "journal line 2: not a JSON object");
    refused(BEGIN + "[]\n", "journal line 2: not a JSON object");
    refused(BEGIN + record(1).stripTrailing() + " {}\n", "journal line 2: not a JSON object");
  }

  @Test
  void a_name_given_twice_is_refused() {
    refused(
        BEGIN + "{\"seq\":1,\"type\":\"finding\",\"ok\":false,\"ok\":true}\n",
        "journal line 2: not a JSON object");
  }

  @Test
  void text_that_is_not_utf_8_is_refused() throws IOException {
    byte[] bytes = (BEGIN + "{\"seq\":1,\"type\":\"?\"}\n").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 4] = (byte) 0xB6;
    Files.write(file, bytes);
    JournalException e = assertThrows(JournalException.class, () -> JournalReader.read(file));
    assertEquals(2, e.line());
  }

  @Test
  void a_missing_record_is_noticed() {
    refused(BEGIN + record(2), "journal line 2: seq is 2 instead of 1");
    refused(BEGIN + record(1) + record(1), "journal line 3: seq is 1 instead of 2");
  }

  @Test
  void a_newer_format_is_refused() {
    refused(BEGIN.replace("\"format\":1", "\"format\":2"), "format 2 is newer");
    refused(BEGIN.replace("\"format\":1", "\"format\":0"), "format 0 does not exist");
    refused(BEGIN.replace(",\"format\":1", ""), "field format is missing");
  }

  @Test
  void something_else_than_a_journal_is_refused() {
    refused("", "no whole record");
    refused(BEGIN.substring(0, 20), "no whole record");
    refused(record(0), "instead of campaign.begin");
  }

  @Test
  void half_a_surrogate_pair_becomes_the_replacement_sign() throws Exception {
    Journal journal = read(BEGIN + "{\"seq\":1,\"type\":\"a\\ud800b\"}\n");
    assertEquals("a\ufffdb", journal.last().type());
  }

  private Journal read(String text) throws IOException, JournalException {
    Files.writeString(file, text);
    return JournalReader.read(file);
  }

  private void refused(String text, String said) {
    JournalException e = assertThrows(JournalException.class, () -> read(text));
    assertTrue(e.getMessage().contains(said), e.getMessage());
  }

  private static String record(int seq) {
    return "{\"seq\":" + seq + ",\"type\":\"note\",\"text\":\"卡\"}\n";
  }

  private static int lineStart(byte[] text, int line) {
    int at = 0;
    for (int skipped = 0; skipped < line; at++) {
      if (text[at] == '\n') {
        skipped++;
      }
    }
    return at;
  }
}
