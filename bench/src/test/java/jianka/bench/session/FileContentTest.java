package jianka.bench.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.FileSpec;
import jianka.bench.profile.Words;
import org.junit.jupiter.api.Test;

class FileContentTest {

  private static final FileSpec FILE =
      new FileSpec(
          "DF01",
          "EF05",
          5,
          Words.same("file"),
          FileSpec.Structure.VARIABLE,
          91,
          0,
          0,
          "PIN",
          "UK1DF01",
          List.of());

  @Test
  void contents_are_equal_by_their_bytes() {
    assertEquals(content("200131", "0E03999900"), content("200131", "0E03999900"));
    assertNotEquals(content("200131"), content("200131", "0E03999900"));
  }

  @Test
  void bytes_over_the_end_are_not_expected() {
    assertEquals(content("00001122"), content("00000000").withBytes(2, Hex.bytes("112233")));
  }

  @Test
  void an_update_of_any_class_makes_a_saved_file_suspect() {
    SavedFiles saved = new SavedFiles();
    saved.sent(Hex.bytes("00DC012C03200131"));
    assertFalse(saved.mayHaveChanged(), "nothing was saved");
    saved.save(FILE, content("200131"));
    saved.sent(Hex.bytes("04DC012C03200132"));
    assertTrue(saved.mayHaveChanged());
    saved.seen(FILE, content("200132"));
    assertTrue(saved.mayHaveChanged());
    saved.seen(FILE, content("200131"));
    assertFalse(saved.mayHaveChanged());
  }

  @Test
  void what_was_saved_first_is_put_back() {
    SavedFiles saved = new SavedFiles();
    saved.save(FILE, content("200131"));
    saved.save(FILE, content("200132"));
    assertEquals(content("200131"), saved.first().get(FILE));
    assertEquals(content("200132"), saved.last(FILE));
  }

  private static FileContent content(String... records) {
    return new FileContent(java.util.Arrays.stream(records).map(Hex::bytes).toList());
  }
}
