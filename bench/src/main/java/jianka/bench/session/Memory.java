package jianka.bench.session;

import java.util.HashMap;
import java.util.List;
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

  /** How two answers compare. */
  public enum Comparison {
    EQUAL,
    DIFFERENT
  }

  /** The data of the last answer equal those kept, or are as long and differ. */
  public void compare(String name, Comparison comparison) throws CheckFailedException {
    switch (comparison) {
      case EQUAL -> sameAs(name);
      case DIFFERENT -> differentFrom(name);
    }
  }

  private void sameAs(String name) throws CheckFailedException {
    checks.compare(
        "same-data",
        get(name),
        session.response().data(),
        Words.of("data, compared with those of \"%s\"", "与“%s”比较的数据", session.words(name)));
  }

  private void differentFrom(String name) throws CheckFailedException {
    Words words =
        Words.of(
            "data, which must differ from those of \"%s\"", "须与“%s”不同的数据", session.words(name));
    int length = session.response().data().length;
    checks.that(
        "other-data-length",
        length == get(name).length,
        List.of(Words.counted(get(name).length, "byte", "字节")),
        Words.counted(length, "byte", "字节"),
        words);
    checks.differ("other-data", get(name), session.response().data(), words);
  }

  byte[] get(String name) {
    byte[] bytes = kept.get(name);
    if (bytes == null) {
      throw new IllegalArgumentException("the scenario keeps no answer as \"" + name + "\"");
    }
    return bytes;
  }
}
