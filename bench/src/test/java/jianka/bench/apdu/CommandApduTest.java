package jianka.bench.apdu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jianka.bench.profile.Words;
import jianka.bench.terminal.CardInterface;
import org.junit.jupiter.api.Test;

class CommandApduTest {

  @Test
  void travels_in_the_form_of_its_interface() {
    CommandApdu one = CommandApdu.header(0x00, 0x20, 0, 0);
    assertEquals("0020000000", Hex.of(one.bytes(CardInterface.CONTACT)));
    assertEquals("00200000", Hex.of(one.bytes(CardInterface.CONTACTLESS)));
    CommandApdu two = CommandApdu.header(0x00, 0xB2, 1, 0x2C).le(0);
    assertEquals("00B2012C00", Hex.of(two.bytes(CardInterface.CONTACT)));
    assertEquals("00B2012C00", Hex.of(two.bytes(CardInterface.CONTACTLESS)));
    CommandApdu four = CommandApdu.header(0x00, 0xA4, 2, 0).with(Hex.bytes("EF05")).le(0);
    assertEquals("00A4020002EF05", Hex.of(four.bytes(CardInterface.CONTACT)));
    assertEquals("00A4020002EF0500", Hex.of(four.bytes(CardInterface.CONTACTLESS)));
  }

  @Test
  void data_cannot_be_changed_from_outside() {
    byte[] data = {1, 2};
    CommandApdu command = CommandApdu.header(0, 0xDC, 1, 4).with(data);
    data[0] = 9;
    assertArrayEquals(new byte[] {1, 2}, command.data());
  }

  @Test
  void a_response_without_status_word_matches_nothing() {
    ResponseApdu broken = ResponseApdu.of(new byte[] {(byte) 0x90});
    assertEquals("", broken.sw());
    assertEquals(-1, broken.sw1());
    assertFalse(StatusPattern.parse("9xxx").matches(broken.sw()));
  }

  @Test
  void status_patterns_are_written_as_the_standard_writes_them() {
    StatusPattern pattern = StatusPattern.parse("6A86 or 63Cx");
    assertTrue(pattern.matches("63C2"));
    assertTrue(pattern.matches("6A86"));
    assertFalse(pattern.matches("6A82"));
    assertFalse(pattern.matches("6382"));
    assertThrows(IllegalArgumentException.class, () -> StatusPattern.parse("90"));
  }

  @Test
  void a_range_of_status_words_takes_both_ends_and_nothing_outside() {
    StatusPattern legal = StatusPattern.parse("61xx to 6Fxx or 9xxx");
    assertTrue(legal.matches("6100"));
    assertTrue(legal.matches("6FFF"));
    assertTrue(legal.matches("9303"));
    assertFalse(legal.matches("60FF"));
    assertFalse(legal.matches("7000"));
    assertThrows(IllegalArgumentException.class, () -> StatusPattern.parse("61xx to 6F"));
  }

  @Test
  void a_range_has_two_ends_the_lower_one_first() {
    for (String wrong : List.of("6Fxx to 61xx", "61xx to 63xx to 65xx", "9000 to")) {
      assertThrows(IllegalArgumentException.class, () -> StatusPattern.parse(wrong), wrong);
    }
    assertTrue(StatusPattern.parse("9000 to 9000").matches("9000"));
  }

  @Test
  void only_61xx_by_itself_asks_for_an_announcement() {
    assertTrue(StatusPattern.parse("61xx").announces());
    assertFalse(StatusPattern.parse("61xx to 6Fxx or 9xxx").announces());
  }

  @Test
  void a_range_reads_alike_in_both_languages() {
    assertEquals(new Words("61xx to 6Fxx", "61xx至6Fxx"), StatusPattern.words("61xx to 6Fxx"));
    StatusPattern both = StatusPattern.parse("9000").or(StatusPattern.parse("6A82 or 6A83"));
    assertEquals(List.of("9000", "6A82", "6A83"), both.alternatives());
  }
}
