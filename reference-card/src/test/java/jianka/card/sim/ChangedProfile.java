package jianka.card.sim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jianka.bench.terminal.CardInterface;
import jianka.card.perso.ProfileException;

/** A profile of the tests with other parameters. */
final class ChangedProfile {

  private final String text;

  private ChangedProfile(String text) {
    this.text = text;
  }

  static ChangedProfile of(String profile) {
    try {
      return new ChangedProfile(Files.readString(Path.of("src/test/resources", profile + ".yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ChangedProfile with(String parameter, String value) {
    return replaced("parameters:\n", "parameters:\n  " + parameter + ": \"" + value + "\"\n");
  }

  ChangedProfile replaced(String old, String replacement) {
    if (!text.contains(old)) {
      throw new AssertionError("the profile has no " + old);
    }
    return new ChangedProfile(text.replace(old, replacement));
  }

  SimulatedCards cards() throws ProfileException {
    try {
      Path file = Files.createTempFile("profile", ".yaml");
      try {
        Files.writeString(file, text);
        return SimulatedCards.load(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A card with DF04 selected and the PIN verified. */
  MedicalTerminal ready() {
    try {
      MedicalTerminal terminal = new MedicalTerminal(cards(), null, CardInterface.CONTACTLESS);
      terminal.send(MedicalTerminal.DF04);
      terminal.send(MedicalTerminal.VERIFY);
      return terminal;
    } catch (ProfileException e) {
      throw new AssertionError(e);
    }
  }
}
