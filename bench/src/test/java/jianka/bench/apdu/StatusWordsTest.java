package jianka.bench.apdu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusWordsTest {

  @ParameterizedTest
  @CsvSource({
    "VERIFY, 63C2, true",
    "VERIFY, 9000, true",
    "VERIFY, 6F01, false",
    "VERIFY, 9401, false",
    "DEBIT FOR PURCHASE, 9302, true",
    "GET TRANSACTION PROOF, 9406, true",
    "READ RECORD, 6C12, true",
    "PIN CHANGE/UNBLOCK, 6988, true",
    "SELECT, 6982, false",
    "SELECT, 9303, true",
    "CLA 00 INS 7F, 6D00, true",
    "CLA 00 INS 7F, 9000, false",
    "SELECT, '', false"
  })
  void a_status_word_belongs_to_its_command(String command, String sw, boolean belongs) {
    assertEquals(belongs, StatusWords.belongs(command, sw));
  }
}
