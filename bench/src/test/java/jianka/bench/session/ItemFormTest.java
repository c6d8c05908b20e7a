package jianka.bench.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import jianka.bench.apdu.Hex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemFormTest {

  private static final String TEST_REGIONS = "99xxxx for tests";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "D2143569X",
        "A00000011",
        "B00001230",
        "T00000079",
        "000000019",
        "G00000007",
        "123456788"
      })
  void worked_examples_of_nine_characters(String text) {
    assertTrue(CheckCharacter.fitsNine(text));
    char last = text.charAt(8) == '0' ? '1' : '0';
    assertFalse(CheckCharacter.fitsNine(text.substring(0, 8) + last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"11010519491231002X", "990000190001010016", "990101198002290011"})
  void worked_examples_of_citizen_numbers(String text) {
    assertTrue(CheckCharacter.fitsCitizen(text));
    assertFalse(CheckCharacter.fitsCitizen(text.substring(0, 17) + "3"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "empty or a date | 20240229 | true",
        "empty or a date | 20230229 | false",
        "empty or a date | 01062024 | false",
        "empty or a date | FFFFFFFF | true",
        "a date | FFFFFFFF | false",
        "empty or a date | 00000000 | false",
        "empty or a month | 202413 | false",
        "empty or a month | 202412 | true",
        "empty or an amount | 00012345 | true",
        "empty or an amount | 12345FFF | true",
        "empty or an amount | 0001234A | false",
        "empty or up to three digits | 333600 | true",
        "empty or up to three digits | 000024 | false",
        "a region code | 310000 | true",
        "a region code | 990100 | true",
        "a region code | 000000 | false",
        "a region code | 380000 | false",
        "empty or GBK text | D5C5C8FD0000 | true",
        "empty or GBK text | E5BCA0E4B8 | false",
        "empty or GBK text | D5C5C8 | false",
        "empty or three digits | 303336 | true",
        "empty or three digits | 333600 | false",
        "not filled with EE | 3132EE | false",
        "a card identification code of the social security card |"
            + " 990100D15600000500012345FFFFFFFF | true",
        "a card identification code of the social security card |"
            + " 99010000D156000005012345FFFFFFFF | false",
        "an institution number of the issuer 9156000002 | 915600000299010099010001 | true",
        "an institution number of the issuer 9156000002 | D15600000599010099010001 | false",
        "an institution number of two regions | 9156000002990100FFFFFF01 | false",
        "a version text of 2.0 | 322E3000 | true",
        "a version text of 2.0 | 322E3031 | true",
        "a version text of 2.0 | 312E3000 | false",
        "a version text of 1.0 | 00000000 | true",
        "a version text of 3.0 | 332E3030 | true",
        "a card number | 44323134333536392D | false",
        "a social security number | 393930313031383030323239303031000000 | false",
        "a social security number | 484B473132333400 | true",
      })
  void forms(String form, String hex, boolean fits) {
    assertEquals(fits, ItemForm.has(form, Hex.bytes(hex), TEST_REGIONS));
  }

  @Test
  void an_unknown_form_is_a_mistake_in_the_scenario() {
    assertThrows(IllegalArgumentException.class, () -> ItemForm.has("a data", new byte[0], ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "01-56 99 | 01 | true",
        "01-56 99 | 57 | false",
        "01-56 99 | 1 | false",
        "10 20 + 010 020-023 | 20022 | true",
        "10 20 + 010 020-023 | 20024 | false",
        "10 + 20 + 00 or 20 + 00 + 40 | 200040 | true",
        "10 + 20 + 00 or 20 + 00 + 40 | 102040 | false",
        "3 capital letters | DEU | true",
        "3 capital letters | deu | false",
        "A型 AB型 | AB型 | true",
      })
  void code_lists(String values, String code, boolean listed) {
    assertEquals(listed, new CodeList(values).has(code));
  }

  @ParameterizedTest
  @CsvSource({
    "E5BCA0E4B889, true", // two characters in UTF-8, three pairs of GBK
    "E5BCA0E4B8890000, true",
    "D5C5C8FD0000, false",
    "41424300, false",
    "'', false",
  })
  void a_text_that_reads_as_utf_8_too(String hex, boolean reads) {
    assertEquals(reads, ItemForm.readsAsUtf8(Hex.bytes(hex)));
  }

  @Test
  void a_character_at_the_end_is_not_cut() {
    byte[] name = "欧阳阿不都".getBytes(Charset.forName("GBK"));
    assertEquals("欧阳阿不都", ItemForm.text(name).orElse(""));
    assertTrue(ItemForm.text(java.util.Arrays.copyOf(name, 9)).isEmpty());
  }
}
