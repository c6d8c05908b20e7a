package jianka.bench.apdu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlvTest {

  @Test
  void reads_the_fci_of_a_third_generation_card() throws Exception {
    List<Tlv> objects =
        Tlv.parse(Hex.bytes("6F1C840F7378312E73682EC9E7BBE1B1A3D5CFA50988011E9F0C03860103"));
    Tlv fci = objects.get(0);
    assertEquals(1, objects.size());
    assertEquals("7378312E73682EC9E7BBE1B1A3D5CF", Hex.of(fci.child("84").orElseThrow().value()));
    Tlv a5 = fci.child("A5").orElseThrow();
    assertEquals("1E", Hex.of(a5.child("88").orElseThrow().value()));
    assertEquals("860103", Hex.of(a5.child("9F0C").orElseThrow().value()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6F",
        "6F02",
        "6F028400FF",
        "6F0484",
        "840584",
        "9F",
        "9F81",
        "9F818180",
        "8480",
        "8483FF",
        "6F038401",
        "848100FF84",
        "8482FF"
      })
  void says_where_hostile_bytes_stop_being_objects(String hex) {
    Tlv.TlvException e = assertThrows(Tlv.TlvException.class, () -> Tlv.parse(Hex.bytes(hex)));
    assertTrue(String.valueOf(e.getMessage()).length() > 10, e.getMessage());
  }

  @Test
  void endless_nesting_is_refused() {
    byte[] bytes = new byte[200];
    for (int i = 0; i < bytes.length; i += 2) {
      bytes[i] = 0x6F;
      bytes[i + 1] = (byte) Math.min(bytes.length - i - 2, 127);
    }
    assertThrows(Tlv.TlvException.class, () -> Tlv.parse(bytes));
  }
}
