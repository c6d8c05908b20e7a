package jianka.bench.session;

import java.util.function.Function;
import jianka.bench.apdu.CommandApdu;
import org.jspecify.annotations.Nullable;

/**
 * What follows the header of a command: data, or the Le byte for data to come.
 *
 * @param data makes the data from what the scenario has kept; empty for none
 * @param le 00 to FF, or null where the body is data
 */
public record CommandBody(Function<WrittenData, byte[]> data, @Nullable Integer le) {

  /** No data, but this Le byte. */
  public static CommandBody le(int le) {
    return new CommandBody(written -> new byte[0], le);
  }

  /** These bytes; none for a body that is absent. */
  public static CommandBody data(byte[] bytes) {
    byte[] copy = bytes.clone();
    return new CommandBody(written -> copy.clone(), null);
  }

  /** So many bytes drawn by the bench. */
  public static CommandBody random(int count) {
    return new CommandBody(written -> written.draw(count), null);
  }

  /** The data of an answer that the scenario has kept under this name. */
  public static CommandBody kept(String name) {
    return new CommandBody(written -> written.kept(name), null);
  }

  CommandApdu complete(CommandApdu header, WrittenData written) {
    Integer expected = le;
    return expected == null ? header.with(data.apply(written)) : header.le(expected);
  }
}
