package jianka.bench.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jianka.bench.apdu.Hex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of a UID by the declared kind (ISO/IEC 14443-3 6.4.4). */
class ActivationChecksTest {

  @ParameterizedTest
  @CsvSource({
    "random, 08112233, true",
    "random, 18112233, false",
    "random, 08112233445566, false",
    "fixed 4, 18112233, true",
    "fixed 4, 08112233, false",
    "fixed 4, 88112233, false",
    "fixed 4, 7F112233445566, false",
    "fixed 7, 7F112233445566, true",
    "fixed 7, 18112233, false",
    "declared, 08112233, true",
    "declared, 7F112233445566, true",
    "declared, 7F112233445566778899, true",
    "declared, 88112233, false",
    "declared, 112233, false"
  })
  void form_of_a_uid(String kind, String uid, boolean right) {
    assertEquals(right, ActivationChecks.hasForm(kind, Hex.bytes(uid)));
  }
}
