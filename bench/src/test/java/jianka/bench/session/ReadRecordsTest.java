package jianka.bench.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jianka.bench.apdu.Hex;
import org.junit.jupiter.api.Test;

class ReadRecordsTest {

  private final ReadRecords records =
      new ReadRecords(
          "DF01 EF15",
          List.of(Hex.bytes("2A0121"), Hex.bytes("40075703333331 5800"), Hex.bytes("2A0511")),
          List.of(3, 4, 5));

  @Test
  void shapes_are_tag_and_length_and_what_does_not_fit_shows() {
    assertEquals(List.of("2A/1", "40/7", "cut/3"), records.shapes());
    assertEquals("57/3 58/0", SimpleTlv.shapes(records.records().get(1), 2));
  }

  @Test
  void values_are_found_inside_constructed_records_too() {
    assertArrayEquals(Hex.bytes("333331"), records.values("57", List.of("40")).get(0));
    assertEquals(List.of(), records.values("57", List.of()));
    assertEquals(1, records.values("2A", List.of("40")).size());
  }
}
