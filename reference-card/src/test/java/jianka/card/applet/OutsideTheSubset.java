package jianka.card.applet;

/** Breaks the Java Card subset on purpose, one way a member. */
final class OutsideTheSubset {

  static short counter;
  private final byte[] bytes = new byte[4];

  long wideField() {
    return 1L;
  }

  short uncastIndex(short a) {
    return bytes[a + 1];
  }

  boolean uncastComparison(short a, short b) {
    return a - b > 3;
  }

  short cast(short a, short b) {
    return (short) (a + b * 2 & 0xFF);
  }

  void intLocal(short a) {
    int local = a;
    bytes[0] = (byte) local;
  }

  byte[][] twoDimensions() {
    return new byte[1][1];
  }

  Runnable dynamic() {
    return () -> bytes[0] = 1;
  }

  short unsignedShift(short a) {
    return (short) (a >>> 2);
  }

  void text() {
    bytes[0] = (byte) "text".length();
  }
}
