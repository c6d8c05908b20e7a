package jianka.bench.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jianka.bench.apdu.Hex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as an answer to a block with CID 0 (ISO/IEC 14443-4 7.1). */
class BlockLineTest {

  @ParameterizedTest
  @CsvSource({
    "0A0011223344556677889000, true",
    "0B009000, true",
    "1AC011, true", // chained; the card tells its power
    "FA0002, true",
    "029000, false", // no CID
    "0A019000, false", // another card's
    "AA00, false", // R(ACK)
    "CA00, false", // S(DESELECT)
    "08009000, false",
    "FF00, false",
    "0A, false",
    "'', false"
  })
  void answer_with_cid_0(String block, boolean right) {
    assertEquals(right, BlockLine.isForCid0(Hex.bytes(block)));
  }
}
