package jianka.card.perso;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a card differs from the one that its profile describes. Immutable; each method gives new
 * options. Changes are made in the order in which they were asked for.
 */
public final class CardOptions {

  private static final CardOptions NONE = new CardOptions(List.of(), null, ContactForm.USUAL);
  private static final Charset GBK = Charset.forName("GBK");
  private static final int NAME = 30;
  private static final int NAME_CONTINUED = 20;
  private static final int SEED_LENGTH = 16;
  private static final int LAST_SERIAL = 99_999_999;

  private final List<ProfileChange> changes;
  private final byte @Nullable [] randomSeed;
  private final ContactForm contact;

  private CardOptions(
      List<ProfileChange> changes, byte @Nullable [] randomSeed, ContactForm contact) {
    this.changes = List.copyOf(changes);
    this.randomSeed = randomSeed;
    this.contact = contact;
  }

  /** The card of the profile. */
  public static CardOptions none() {
    return NONE;
  }

  /**
   * Changes as text gives them, each {@code {at: PLACE, set: VALUE}}, {@code {at: PLACE, add:
   * ELEMENT}} or {@code {at: PLACE, remove: true}}; a place is {@code
   * applications[id=DF01]/files[fid=EF05]/size}.
   *
   * @throws IllegalArgumentException if an element of the list is none of these
   */
  public static CardOptions of(JsonNode changes) {
    CardOptions options = NONE;
    for (JsonNode change : changes) {
      options = options.with(ProfileChange.of(change));
    }
    return options;
  }

  /** Whether the card is that of the profile. */
  public boolean isNone() {
    return changes.isEmpty() && randomSeed == null && contact == ContactForm.USUAL;
  }

  /**
   * A card of another region: keys, items 01 and 04 and other items with the region, T8 and T9 of
   * the historical bytes.
   *
   * @param region six digits of the city code
   */
  public CardOptions region(String region) {
    if (!region.matches("[0-9]{6}")) {
      throw new IllegalArgumentException("a region has six digits, not " + region);
    }
    return with(
        profile -> {
          String old = profile.text("region");
          profile.set("region", region);
          for (ObjectNode item : profile.items()) {
            moveItem(item, old, region);
          }
          ResetForm.change(profile, ResetForm.AREA, region.substring(0, 4));
        });
  }

  /** A card for another person. */
  public CardOptions holder(Holder holder) {
    return name(holder.name())
        .and(
            NONE.items(
                Map.of(
                    "08", holder.number().getBytes(GBK),
                    "0A", holder.sex().getBytes(GBK),
                    "0B", HexFormat.of().parseHex(holder.ethnicGroup()),
                    "0C", HexFormat.of().parseHex(holder.birthplace()),
                    "0D", HexFormat.of().parseHex(holder.birthDate()))));
  }

  /**
   * Another name of the holder; what exceeds 30 bytes in GBK goes on in item 4E.
   *
   * @throws IllegalArgumentException if it is longer than both or GBK has not all its characters
   */
  public CardOptions name(String holderName) {
    byte[] name = holderName.getBytes(GBK);
    if (name.length > NAME + NAME_CONTINUED || !GBK.newEncoder().canEncode(holderName)) {
      throw new IllegalArgumentException(
          "a name has at most 50 bytes in GBK, not so " + holderName);
    }
    byte[] rest = name.length > NAME ? Arrays.copyOfRange(name, NAME, name.length) : new byte[0];
    return items(Map.of("09", Arrays.copyOf(name, Math.min(name.length, NAME)), "4E", rest));
  }

  /** Other values of items of EF06, by tag. */
  CardOptions items(Map<String, byte[]> values) {
    return with(
        profile -> {
          for (ObjectNode item : profile.elements("ssse/files[fid=EF06]/items")) {
            byte[] value = values.get(item.path("tag").asText());
            if (value != null) {
              item.remove("text");
              item.put("hex", HexFormat.of().formatHex(value));
            }
          }
        });
  }

  /**
   * The n-th card of its kind: serial of item 01 and of the historical bytes, card number with its
   * check character; so also every card key.
   *
   * @param number 1 for the card of the profile
   */
  public CardOptions number(int number) {
    if (number < 1 || number > LAST_SERIAL) {
      throw new IllegalArgumentException("a card has a number from 1 to 99999999, not " + number);
    }
    String serial = "%08d".formatted(number);
    return with(
        profile -> {
          String item = "ssse/files[fid=EF05]/items[tag=01]/hex";
          String identification = profile.text(item);
          profile.set(
              item, identification.substring(0, 16) + serial + identification.substring(24));
          JsonNode cardNumber = profile.find("ssse/files[fid=EF05]/items[tag=07]/text");
          if (cardNumber != null) {
            String next = CardNumber.after(cardNumber.asText(), number - 1);
            profile.set("ssse/files[fid=EF05]/items[tag=07]/text", next);
          }
          ResetForm.change(profile, ResetForm.SERIAL, serial);
        });
  }

  /** Leaves applications out: no DF, no keys, no record of the directory. */
  public CardOptions without(String... applications) {
    return with(
        profile -> {
          for (String id : applications) {
            Businesses.leaveOut(profile, id);
          }
        });
  }

  /**
   * Applications reserved for later (PER-069, DATA-515): DF, keys, files and items are there, every
   * item holds its filler.
   */
  public CardOptions emptyRooms(String... applications) {
    return with(
        profile -> {
          for (String id : applications) {
            Businesses.empty(profile, id);
          }
        });
  }

  /**
   * What a region adds: files from EF0C, applications from DF0A upwards, items, keys; see {@code
   * features/profiles/extensions}.
   */
  public CardOptions extension(JsonNode extension) {
    return with(profile -> RegionalExtension.add(profile, extension));
  }

  /**
   * Another PIN at delivery.
   *
   * @param digits 4 to 16 digits, or nothing for an empty PIN
   */
  public CardOptions pin(String digits) {
    return parameter("pin.initial", digits);
  }

  /** Another value of a profile parameter, with what it means for files, keys and answers. */
  public CardOptions parameter(String name, String value) {
    return with(profile -> ParameterEffects.make(profile, name, value));
  }

  /** Randoms that depend on the seed alone, so that a run can be repeated to the byte. */
  public CardOptions randomsFrom(long seed) {
    byte[] start = ByteBuffer.allocate(SEED_LENGTH).putLong(seed).putLong(~seed).array();
    return new CardOptions(changes, start, contact);
  }

  /** Another way to hand data over on the contacts. */
  public CardOptions contact(ContactForm form) {
    return new CardOptions(changes, randomSeed, form);
  }

  /** These options and one more change. */
  CardOptions with(ProfileChange change) {
    List<ProfileChange> all = new ArrayList<>(changes);
    all.add(change);
    return new CardOptions(all, randomSeed, contact);
  }

  /** These options, then others. */
  public CardOptions and(CardOptions others) {
    List<ProfileChange> all = new ArrayList<>(changes);
    all.addAll(others.changes);
    return new CardOptions(
        all,
        others.randomSeed == null ? randomSeed : others.randomSeed,
        others.contact == ContactForm.USUAL ? contact : others.contact);
  }

  byte @Nullable [] randomSeed() {
    return randomSeed;
  }

  ContactForm contact() {
    return contact;
  }

  /** The profile with all changes. */
  JsonNode applied(Path file, JsonNode profile) throws ProfileException {
    if (changes.isEmpty()) {
      return profile;
    }
    ProfileDocument document = new ProfileDocument(file, profile);
    for (ProfileChange change : changes) {
      change.make(document);
    }
    return document.root();
  }

  /** Items 01 and 04 hold the region at their places; the birthplace stays the person's. */
  private static void moveItem(ObjectNode item, String old, String region) {
    String tag = item.path("tag").asText();
    String hex = item.path("hex").asText();
    if (tag.equals("01") && hex.startsWith(old)) {
      item.put("hex", region + hex.substring(old.length()));
    } else if (tag.equals("04") && hex.startsWith(old + old, 10)) {
      item.put("hex", hex.substring(0, 10) + region + region + hex.substring(10 + 12));
    } else if (!tag.equals("0C") && hex.equals(old)) {
      item.put("hex", region);
    }
  }
}
