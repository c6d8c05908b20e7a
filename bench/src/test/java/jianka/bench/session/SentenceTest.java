package jianka.bench.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import jianka.bench.apdu.Hex;
import jianka.bench.apdu.ResponseApdu;
import jianka.bench.apdu.StatusPattern;
import jianka.bench.profile.Words;
import org.junit.jupiter.api.Test;

class SentenceTest {

  private static final Words DATA = new Words("response data", "响应数据");

  @Test
  void a_status_word_and_those_allowed_carry_their_meaning_for_the_command() {
    Words said = status("0020000003876543", "63C1", "63C2 or 6983");
    assertEquals(
        "VERIFY answered 63C1: wrong PIN, tries left: 1; required: 63C2 (wrong PIN, tries left: 2)"
            + " or 6983 (the PIN is blocked)",
        said.en());
    assertEquals("VERIFY返回63C1：个人密码错误，还可尝试1次；应为63C2（个人密码错误，还可尝试2次）或6983（个人密码已锁定）", said.zh());
  }

  @Test
  void verify_without_data_presents_no_pin() {
    assertEquals(
        "VERIFY answered 63C2: no PIN presented, tries left: 2; required: 63C3 (no PIN presented,"
            + " tries left: 3)",
        status("0020000000", "63C2", "63C3").en());
  }

  @Test
  void many_alternatives_and_open_digits_stand_for_themselves() {
    assertEquals(
        "READ RECORD answered 9000: success; required: 67xx or 69xx or 6Axx or 6D00",
        status("00B2010400", "9000", "67xx or 69xx or 6Axx or 6D00").en());
  }

  @Test
  void as_a_length_00_means_256() {
    assertEquals(
        "READ BINARY返回6C00：Le错误，可取256字节；应为9000（成功）", status("00B0880010", "6C00", "9000").zh());
  }

  @Test
  void silence_is_no_status_word() {
    assertEquals(
        "SELECT was not answered; required: 9000 (success)", status("00A40000", "", "9000").en());
  }

  @Test
  void a_byte_is_told_with_its_place_from_1() {
    assertEquals("response data: byte 2 is 05, required 02", differing("0102", "0105", true).en());
    assertEquals("响应数据：第2字节为05，应为02", differing("0102", "0105", true).zh());
  }

  @Test
  void what_may_be_the_holders_is_not_told() {
    assertEquals("response data: byte 2 differs", differing("0102", "0105", false).en());
    Words item = Sentence.required(DATA, List.of(Words.same("empty")), Words.same("0A0341424344"));
    assertFalse(item.en().contains("414243"), item.en());
  }

  @Test
  void lengths_and_places_fit_what_is_there() {
    assertEquals("response data: none; required: 2 bytes", differing("0102", "", true).en());
    assertEquals("response data: 1 byte instead of 2", differing("0102", "01", true).en());
    assertEquals(
        "response data: 3 bytes instead of 2, different from byte 1 on",
        differing("0102", "030201", true).en());
    assertEquals(
        "response data: another value, every byte differs", differing("0102", "0304", true).en());
    assertEquals("响应数据：2字节不同（共3字节），首个为第2字节", differing("010203", "010506", true).zh());
  }

  private static Words status(String command, String answer, String expected) {
    return Sentence.status(
        Hex.bytes(command), ResponseApdu.of(Hex.bytes(answer)), StatusPattern.parse(expected));
  }

  private static Words differing(String expected, String actual, boolean values) {
    return Sentence.differing(DATA, Hex.bytes(expected), Hex.bytes(actual), values);
  }
}
