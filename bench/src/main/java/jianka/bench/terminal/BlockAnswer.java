package jianka.bench.terminal;

/**
 * What a card sends on one block of ISO/IEC 14443-4.
 *
 * @param block prologue and information field without CRC; empty where the card stays silent
 * @param micros microseconds from the end of the block of the terminal to the start of this one;
 *     where the card stays silent, how long the terminal waited
 */
public record BlockAnswer(byte[] block, long micros) {

  public BlockAnswer {
    block = block.clone();
  }

  @Override
  public byte[] block() {
    return block.clone();
  }
}
