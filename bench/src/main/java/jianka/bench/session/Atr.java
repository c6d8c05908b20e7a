package jianka.bench.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer to reset taken apart (ISO/IEC 7816-3 8.2), as far as its bytes allow.
 *
 * @param interfaceCharacters TA1, TB1, … in the order sent; values 0 to 255
 * @param historical the historical bytes that are there
 * @param announced number of historical bytes T0 announces
 * @param tck the check character, or -1 where none is there
 * @param surplus bytes after everything announced
 * @param complete whether every announced character is there
 */
public record Atr(
    Map<String, Integer> interfaceCharacters,
    byte[] historical,
    int announced,
    int tck,
    int surplus,
    boolean complete) {

  public Atr {
    interfaceCharacters = new LinkedHashMap<>(interfaceCharacters);
    historical = historical.clone();
  }

  @Override
  public byte[] historical() {
    return historical.clone();
  }

  @Override
  public Map<String, Integer> interfaceCharacters() {
    return new LinkedHashMap<>(interfaceCharacters);
  }

  /** Takes any bytes apart; never fails. */
  public static Atr parse(byte[] atr) {
    Map<String, Integer> characters = new LinkedHashMap<>();
    List<Integer> protocols = new ArrayList<>();
    if (atr.length < 2) {
      return new Atr(characters, new byte[0], 0, -1, 0, false);
    }
    int announced = atr[1] & 0x0F;
    int indicator = atr[1] >> 4 & 0x0F;
    int at = 2;
    boolean complete = true;
    for (int level = 1; indicator != 0 && level < 8; level++) {
      int next = 0;
      for (int i = 0; i < 4; i++) {
        if ((indicator & 1 << i) == 0) {
          continue;
        }
        if (at >= atr.length) {
          complete = false;
          break;
        }
        int value = atr[at++] & 0xFF;
        characters.put("T" + "ABCD".charAt(i) + level, value);
        if (i == 3) {
          next = value >> 4;
          protocols.add(value & 0x0F);
        }
      }
      indicator = next;
    }
    int end = Math.min(at + announced, atr.length);
    byte[] historical = Arrays.copyOfRange(atr, Math.min(at, end), end);
    complete &= historical.length == announced;
    boolean checked = protocols.stream().anyMatch(p -> p != 0);
    int rest = atr.length - end;
    int tck = checked && rest > 0 ? atr[end] & 0xFF : -1;
    int surplus = rest - (tck >= 0 ? 1 : 0);
    return new Atr(
        characters, historical, announced, tck, surplus, complete && (!checked || tck >= 0));
  }

  /** Protocols named by TD1, TD2, …; T=0 where none is named. T=15 is a qualifier, no protocol. */
  public List<Integer> protocols() {
    List<Integer> named =
        interfaceCharacters.entrySet().stream()
            .filter(e -> e.getKey().startsWith("TD"))
            .map(e -> e.getValue() & 0x0F)
            .filter(p -> p != 15)
            .toList();
    return named.isEmpty() ? List.of(0) : named;
  }
}
