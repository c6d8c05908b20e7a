package jianka.card.perso;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A change of a profile before it is read. */
@FunctionalInterface
interface ProfileChange {

  /**
   * Makes the change.
   *
   * @throws ProfileException if the profile has not what is to be changed
   */
  void make(ProfileDocument profile) throws ProfileException;

  /**
   * A change as text gives it: {@code {at: PLACE, set: VALUE}}, {@code {at: PLACE, add: ELEMENT}}
   * or {@code {at: PLACE, remove: true}}; places as in {@link ProfileDocument}.
   *
   * @throws IllegalArgumentException if the node is none of these
   */
  static ProfileChange of(JsonNode change) {
    String place = change.path("at").asText();
    if (place.isEmpty() || change.size() != 2) {
      throw new IllegalArgumentException(
          "a change needs at and one of set, add, remove, is " + change);
    }
    if (change.has("set")) {
      JsonNode value = change.get("set");
      return each(place, (profile, at) -> profile.set(at, value.deepCopy()));
    }
    if (change.has("add")) {
      JsonNode value = change.get("add");
      return each(place, (profile, at) -> profile.add(at, value.deepCopy()));
    }
    if (change.path("remove").asBoolean()) {
      return each(place, ProfileDocument::remove);
    }
    throw new IllegalArgumentException("a change needs one of set, add, remove, is " + change);
  }

  /** A change at one place. */
  interface Change {
    void make(ProfileDocument profile, String place) throws ProfileException;
  }

  private static ProfileChange each(String place, Change change) {
    return profile -> {
      List<String> places = profile.places(place);
      if (places.isEmpty()) {
        throw profile.wrong(place, "is nowhere in the profile");
      }
      for (String at : places) {
        change.make(profile, at);
      }
    };
  }
}
