package jianka.card.perso;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The commands that turn an empty card into one of a profile, prepared once and used for any number
 * of cards. Immutable; may be shared by threads.
 */
public final class PersonalisationPlan {

  /** AID of the applet on a card, in hex. */
  public static final String APPLET = "F04A49414E4B4101";

  /** SELECT of the applet, which on a physical card comes before the commands; in hex. */
  public static final String SELECT_APPLET = "00A4040008" + APPLET;

  private final String profile;
  private final ResetAnswers resetAnswers;
  private final ContactlessForm contactless;
  private final List<byte[]> commands;
  private final byte @Nullable [] randomSeed;
  private final ContactForm contact;

  private PersonalisationPlan(
      String profile,
      ResetAnswers resetAnswers,
      ContactlessForm contactless,
      List<byte[]> commands,
      byte @Nullable [] randomSeed,
      ContactForm contact) {
    this.profile = profile;
    this.resetAnswers = resetAnswers;
    this.contactless = contactless;
    this.commands = List.copyOf(commands);
    this.randomSeed = randomSeed;
    this.contact = contact;
  }

  /**
   * Prepares the plan of a profile file.
   *
   * @throws ProfileException if the file cannot be read or does not describe a card; the message
   *     names the field
   */
  public static PersonalisationPlan of(Path profileYaml) throws ProfileException {
    return of(profileYaml, CardOptions.none());
  }

  /**
   * Prepares the plan of a profile file changed by options.
   *
   * @throws ProfileException as above, or if an option does not fit the profile
   */
  public static PersonalisationPlan of(Path profileYaml, CardOptions options)
      throws ProfileException {
    CardProfile profile = ProfileReader.read(profileYaml, options);
    return new PersonalisationPlan(
        profile.name(),
        profile.resetAnswers(),
        profile.contactless(),
        CardScript.commands(profile),
        options.randomSeed(),
        options.contact());
  }

  /** How the card hands data over on its contacts. */
  public ContactForm contact() {
    return contact;
  }

  /** The contactless side of the card before and below its commands. */
  public ContactlessForm contactless() {
    return contactless;
  }

  /** What the generator of randoms starts from, 16 bytes; null where every card is another. */
  public byte @Nullable [] randomSeed() {
    byte @Nullable [] seed = randomSeed;
    return seed == null ? null : seed.clone();
  }

  /** Name of the profile. */
  public String profile() {
    return profile;
  }

  public ResetAnswers resetAnswers() {
    return resetAnswers;
  }

  /** The commands in order, each to be answered 9000; they hold the card keys. */
  public List<byte[]> commands() {
    List<byte[]> copies = new ArrayList<>(commands.size());
    for (byte[] command : commands) {
      copies.add(command.clone());
    }
    return copies;
  }
}
