package jianka.bench.tear;

import jianka.bench.profile.FileSpec;
import jianka.bench.profile.FileSpec.Structure;
import jianka.bench.session.FileContent;
import org.jspecify.annotations.Nullable;

/**
 * EXTERNAL AUTHENTICATION after one wrong try, so that a counter that rises shows. What is left is
 * seen by another wrong try, which may lock the key: then a new card is taken.
 */
final class TornAuthentication implements TornCommand {

  private static final int BY_NUMBER = 4;

  private final TornCard card;
  private final String key;
  private final boolean right;
  private final FileSpec file;
  private @Nullable FileContent content;

  TornAuthentication(TornCard card, String key, boolean right) {
    this.card = card;
    this.key = key;
    this.right = right;
    file = card.fileOf(key);
  }

  @Override
  public Expected prepare() throws Exception {
    card.limit.guard("key");
    if (content == null) {
      content = card.contents.read(file);
    }
    card.enter(file.df());
    card.keys.requireAuthenticated(key);
    card.enter(file.df());
    card.keys.requireWrongTries(key, 1);
    int before = Character.digit(card.session.response().sw().charAt(3), 16);
    card.keys.requireChallenge(8);
    int after = right ? before + 1 : before - 1;
    return new Expected(State.tries(key, before), State.tries(key, after));
  }

  @Override
  public void send() throws Exception {
    card.session.spent().keyTry(key, file.df());
    if (right) {
      card.keys.external(key);
    } else {
      card.keys.externalWrong(key);
    }
  }

  @Override
  public State look() throws Exception {
    card.enterFromSsse(file.df());
    return State.tries(key, card.keyTries(key));
  }

  /** Writes to a file of the key what is there anyway. */
  @Override
  public String useRight() throws Exception {
    FileContent known = content;
    if (known == null || known.count() == 0 || file.structure() == Structure.TRANSPARENT) {
      return "";
    }
    card.enterFromSsse(file.df());
    card.files.updateRecord(1, file.sfi() << 3 | BY_NUMBER, known.record(1));
    return card.session.response().sw();
  }

  @Override
  public boolean givesRight() {
    return true;
  }

  @Override
  public void undo(State seen) throws Exception {
    if (seen.tries().getOrDefault(key, 0) <= 1) {
      card.limit.renewCard();
    }
  }
}
