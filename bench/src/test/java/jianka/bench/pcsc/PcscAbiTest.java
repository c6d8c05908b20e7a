package jianka.bench.pcsc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PcscAbiTest {

  @Test
  void pcsc_lite_counts_in_longs() {
    PcscAbi abi = PcscAbi.pcscLite(8, 8);
    assertEquals(16, abi.currentStateAt());
    assertEquals(24, abi.eventStateAt());
    assertEquals(32, abi.atrLengthAt());
    assertEquals(40, abi.atrAt());
    assertEquals(80, abi.readerStateSize());
    assertEquals(16, abi.ioRequestSize());
  }

  @Test
  void mac_os_counts_in_32_bits_even_for_handles() {
    PcscAbi abi = PcscAbi.macOs();
    assertEquals(4, abi.handle());
    assertEquals(28, abi.atrAt());
    assertEquals(8, abi.ioRequestSize());
  }

  @Test
  void windows_has_wide_names_and_handles_like_addresses() {
    PcscAbi abi = PcscAbi.windows(8);
    assertEquals("W", abi.suffix());
    assertEquals(2, abi.character());
    assertEquals(8, abi.handle());
    assertEquals(28, abi.atrAt());
    assertEquals(64, abi.readerStateSize());
  }
}
