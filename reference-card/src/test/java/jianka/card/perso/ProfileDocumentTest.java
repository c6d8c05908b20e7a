package jianka.card.perso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileDocumentTest {

  private static final String PROFILE =
      """
      applications:
      - id: DF01
        files:
        - {fid: EF05, read: PIN or RK1DF01}
        - {fid: EF16, read: free}
      - id: DF04
        files:
        - {fid: EF05, read: PIN or RK1DF04}
      """;

  @Test
  void a_place_with_a_tilde_is_every_element_that_matches() throws Exception {
    assertEquals(
        List.of("applications[#1]/files[#0]/read", "applications[#0]/files[#0]/read"),
        document().places("applications[id~DF0.]/files[read~PIN or .*]/read"));
    assertEquals(List.of("applications/x"), document().places("applications/x"));
  }

  @Test
  void a_change_is_made_at_each_of_them() throws Exception {
    ProfileDocument document = document();
    change("{at: 'applications[id~.*]/files[read~PIN or .*]/read', set: never}").make(document);
    assertEquals("never", document.text("applications[id=DF04]/files[fid=EF05]/read"));
    assertEquals("free", document.text("applications[id=DF01]/files[fid=EF16]/read"));
    change("{at: 'applications[id=DF01]/files[fid~.*]', remove: true}").make(document);
    assertEquals(List.of(), document.elements("applications[id=DF01]/files"));
  }

  @Test
  void a_place_that_matches_nothing_is_refused() {
    assertThrows(
        ProfileException.class,
        () -> change("{at: 'applications[id~DF09]/fid', set: DF09}").make(document()));
  }

  private static ProfileDocument document() throws Exception {
    return new ProfileDocument(Path.of("p.yaml"), yaml(PROFILE));
  }

  private static ProfileChange change(String text) throws Exception {
    return ProfileChange.of(yaml(text));
  }

  private static JsonNode yaml(String text) throws Exception {
    return new ObjectMapper(new YAMLFactory()).readTree(text);
  }
}
