package jianka.bench.pcsc;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * A reader as PC/SC reports it at one moment.
 *
 * @param name the full PC/SC name
 * @param state what is in it
 * @param answer the ATR (for a contactless card made up by the reader); empty without a card or
 *     with a mute one
 */
public record PcscReader(String name, State state, byte[] answer) {

  /** What is in a reader. */
  public enum State {
    /** No card. */
    EMPTY("empty"),
    /** A card that has answered to reset and is free. */
    PRESENT("card"),
    /** A card that gives no usable answer to reset. */
    MUTE("mute card"),
    /** A card that some program is connected to. */
    IN_USE("in use"),
    /** The reader itself cannot be used, or has just been unplugged. */
    UNAVAILABLE("unavailable");

    private final String words;

    State(String words) {
      this.words = words;
    }

    static State of(int bits) {
      if ((bits & Pcsc.STATE_PRESENT) == 0) {
        return (bits & Pcsc.STATE_EMPTY) != 0 ? EMPTY : UNAVAILABLE;
      }
      if ((bits & Pcsc.STATE_MUTE) != 0) {
        return MUTE;
      }
      boolean inUse = (bits & (Pcsc.STATE_EXCLUSIVE | Pcsc.STATE_IN_USE)) != 0;
      return inUse ? IN_USE : PRESENT;
    }
  }

  public PcscReader {
    answer = answer.clone();
  }

  @Override
  public byte[] answer() {
    return answer.clone();
  }

  /** Whether a card is in the reader, usable or not. */
  public boolean hasCard() {
    return state != State.EMPTY && state != State.UNAVAILABLE;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PcscReader that
        && name.equals(that.name)
        && state == that.state
        && Arrays.equals(answer, that.answer);
  }

  @Override
  public int hashCode() {
    return name.hashCode() * 31 + Arrays.hashCode(answer);
  }

  /** The form used in messages: {@code "ACS ACR39U 00 00" (card 3B6D...)}. */
  @Override
  public String toString() {
    String atr = answer.length == 0 ? "" : " " + HexFormat.of().withUpperCase().formatHex(answer);
    return '"' + name + "\" (" + state.words + atr + ")";
  }
}
