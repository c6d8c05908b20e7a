package jianka.bench.session;

/**
 * A command by the name that scenarios give it: sent in its right form, or changed in one respect.
 * The right form is what a terminal would send now, with the data and the MAC that belong to it.
 *
 * <p>A change that a command does not know is a mistake in the scenario; every method refuses it
 * with {@link IllegalArgumentException} unless the command has its own.
 */
public interface NamedCommand {

  /** In its right form. */
  default void send() throws Exception {
    throw unknown("without saying more");
  }

  /** Once more with the data of the last time. */
  default void sendAgain() throws Exception {
    throw unknown("again");
  }

  /** With this class byte. */
  default void sendWithClass(int cla) throws Exception {
    throw unknown("with another class");
  }

  /** With these parameters; a MAC is made over them. */
  default void sendWithParameters(int p1, int p2) throws Exception {
    throw unknown("with other parameters");
  }

  /** With this many data bytes, the right ones cut or continued. */
  default void sendOfLength(int length) throws Exception {
    throw unknown("with another length");
  }

  /** With this Le byte, where the interface carries it. */
  default void sendWithLe(int le) throws Exception {
    throw unknown("with another Le");
  }

  /** With this byte behind the data, which names a version of the key. */
  default void sendWithVersion(int version) throws Exception {
    throw unknown("with a version byte");
  }

  /** With a MAC made in another way; the ways belong to the command. */
  default void sendWithMac(String way) throws Exception {
    throw unknown("with another MAC");
  }

  /**
   * With wrong authentication data or a wrong MAC as often as said, each time with a new random.
   */
  default void sendWrong(int times) throws Exception {
    throw unknown("with a wrong cryptogram");
  }

  private IllegalArgumentException unknown(String how) {
    return new IllegalArgumentException(this + " is not sent " + how);
  }
}
