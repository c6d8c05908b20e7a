package jianka.bench.session;

import java.util.HashMap;
import java.util.Map;
import jianka.bench.profile.Words;

/** Answers a scenario keeps to compare later ones with. */
public final class Memory {

  private final CardSession session;
  private final Checks checks;
  private final Map<String, byte[]> kept = new HashMap<>();

  public Memory(CardSession session, Checks checks) {
    this.session = session;
    this.checks = checks;
  }

  /** Keeps the data of the last answer. */
  public void keep(String name) {
    kept.put(name, session.response().data());
  }

  /** The data of the last answer equal those kept. */
  public void sameAs(String name) throws CheckFailedException {
    checks.compare(
        "same-data",
        get(name),
        session.response().data(),
        new Words("data as in \"" + name + "\"", "数据与“" + name + "”相同"));
  }

  /** The data of the last answer differ from those kept. */
  public void differentFrom(String name) throws CheckFailedException {
    checks.differ(
        "other-data",
        get(name),
        session.response().data(),
        new Words("data other than in \"" + name + "\"", "数据与“" + name + "”不同"));
  }

  byte[] get(String name) {
    byte[] bytes = kept.get(name);
    if (bytes == null) {
      throw new IllegalArgumentException("the scenario keeps no answer as \"" + name + "\"");
    }
    return bytes;
  }
}
