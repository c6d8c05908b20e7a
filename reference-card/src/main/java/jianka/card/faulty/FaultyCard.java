package jianka.card.faulty;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jianka.card.perso.CardOptions;
import jianka.card.perso.ResetAnswers;
import org.jspecify.annotations.Nullable;

/**
 * A card that does something wrong.
 *
 * @param name what it does wrong, in kebab case
 * @param titleEn the same as a sentence
 * @param titleZh the same in Chinese
 * @param breaks ids of the requirements it violates, at least one
 * @param variant name of the conforming variant it is made from, so that it is declared as that
 *     one; null for the card of the profile
 * @param profiles names of the profiles it makes sense for; empty for all
 * @param skippedRules rules of the applet that do not hold
 * @param answers answers it changes, tried in order
 * @param line answers it changes on the line, where 61xx and 6Cxx are seen, tried in order
 * @param atr another answer to reset; null for the one of the profile
 * @param ats another answer to select; null for the one of the profile
 * @param warmAtr another answer to a warm reset; null for the one to a cold reset
 * @param after what a command, upper-case hex, must match for the other answers to reset to begin;
 *     null where they are there from the first
 * @param keepsStates whether a warm reset leaves every security state
 * @param sharesSides whether security states outlive a change to the other interface
 * @param characters what it does wrong below its commands, on the line
 * @param blocks what it does wrong below its commands, on the contactless side
 * @param beforeIssue whether the mistake shows in the commands of the maker alone, so that no test
 *     of an issued card can find it
 * @param options how its profile differs: mistakes of files, data and keys
 */
public record FaultyCard(
    String name,
    String titleEn,
    String titleZh,
    List<String> breaks,
    @Nullable String variant,
    List<String> profiles,
    List<Short> skippedRules,
    List<ChangedAnswer> answers,
    List<ChangedAnswer> line,
    byte @Nullable [] atr,
    byte @Nullable [] ats,
    byte @Nullable [] warmAtr,
    @Nullable Pattern after,
    boolean keepsStates,
    boolean sharesSides,
    Set<CharacterFault> characters,
    Set<BlockFault> blocks,
    boolean beforeIssue,
    CardOptions options) {

  public FaultyCard {
    breaks = List.copyOf(breaks);
    profiles = List.copyOf(profiles);
    skippedRules = List.copyOf(skippedRules);
    answers = List.copyOf(answers);
    line = List.copyOf(line);
    characters = Set.copyOf(characters);
    blocks = Set.copyOf(blocks);
    atr = atr == null ? null : atr.clone();
    ats = ats == null ? null : ats.clone();
    warmAtr = warmAtr == null ? null : warmAtr.clone();
  }

  @Override
  public byte @Nullable [] atr() {
    return atr == null ? null : atr.clone();
  }

  @Override
  public byte @Nullable [] ats() {
    return ats == null ? null : ats.clone();
  }

  @Override
  public byte @Nullable [] warmAtr() {
    return warmAtr == null ? null : warmAtr.clone();
  }

  /** Whether the card makes sense for the profile. */
  public boolean isFor(String profile) {
    return profiles.isEmpty() || profiles.contains(profile);
  }

  /** The answers to reset of this card, where the profile has {@code right}. */
  public ResetAnswers resetAnswers(ResetAnswers right) {
    byte @Nullable [] ownAts = ats;
    byte @Nullable [] ownAtr = atr;
    return new ResetAnswers(
        ownAtr == null ? right.atr() : ownAtr,
        ownAts == null || right.ats() == null ? right.ats() : ownAts);
  }

  /** Whether a command that was answered 9000 brings the other answer to reset about. */
  public boolean changesReset(byte[] command, byte[] response) {
    Pattern pattern = after;
    int end = response.length - 2;
    return pattern != null
        && end >= 0
        && response[end] == (byte) 0x90
        && pattern.matcher(HexFormat.of().withUpperCase().formatHex(command)).matches();
  }

  /** The answer of this card to an APDU that the applet answered with {@code response}. */
  public byte[] answer(byte[] command, byte[] response) {
    return changed(answers, command, response);
  }

  /** What this card lets the reader see where its right answer on the line is {@code response}. */
  public byte[] onTheLine(byte[] command, byte[] response) {
    return changed(line, command, response);
  }

  private static byte[] changed(List<ChangedAnswer> changes, byte[] command, byte[] response) {
    for (ChangedAnswer answer : changes) {
      byte @Nullable [] changed = answer.change(command, response);
      if (changed != null) {
        return changed;
      }
    }
    return response;
  }
}
