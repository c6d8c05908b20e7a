package jianka.bench.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jianka.bench.apdu.Hex;
import org.junit.jupiter.api.Test;

class RecordContentTest {

  private final List<byte[]> records =
      List.of(Hex.bytes("2A0100"), Hex.bytes("40020000"), Hex.bytes("40020000"));

  @Test
  void records_come_into_the_order_of_the_answer_by_tag_and_length() {
    assertEquals("40020000400200002A0100", ordered("40024142 40024344 2A0131"));
  }

  @Test
  void a_record_of_another_length_or_one_that_is_missing_shows() {
    assertEquals("400200002A010040020000", ordered("40024142 2A023132"));
  }

  private String ordered(String answer) {
    return Hex.of(
        Hex.join(RecordContent.inOrder(records, Hex.bytes(answer)).toArray(byte[][]::new)));
  }
}
