package jianka.bench.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jianka.bench.apdu.Hex;
import org.junit.jupiter.api.Test;

/** The worked numbers of the card standard (security.md 4.2 to 7.6), by the bench alone. */
class WorkedExamplesTest {

  private static final CardIdentity CARD =
      CardIdentity.of("999900", Hex.bytes("FF81240902F001999900000001"));
  private static final byte[] RANDOM = Hex.bytes("1122334455667788");
  private static final byte[] ORIGINAL = Hex.bytes("8899AABBCCDDEEFF");

  private final SymmetricCipher des = new SymmetricCipher.Des();
  private final SymmetricCipher sm4 = new SymmetricCipher.Sm4();

  @Test
  void factors_are_built_from_city_code_and_historical_bytes() {
    assertEquals("3939303030307368", Hex.of(CARD.province()));
    assertEquals("3939393930307378", Hex.of(CARD.city()));
    assertEquals("F001999900000001", Hex.of(CARD.card()));
  }

  @Test
  void two_key_3des_chain() {
    byte[] key = chain(des, "A1A2A3A4A5A6A7A8B1B2B3B4B5B6B7B8");
    assertEquals("A8F0DC47410613B57AE754799AAE7430", Hex.of(key));
    byte[] session = des.sessionKey(key, RANDOM);
    assertEquals("A36DAC72E0355FB0", Hex.of(session));
    assertEquals("13D9BF3349A8FA84", Hex.of(des.authenticationData(session, ORIGINAL)));
    assertEquals("D34AABBE445E4795", Hex.of(des.sessionKey(key, Hex.bytes("0A0B0C0D"))));
    assertEquals("E8AAEC83", Hex.of(des.mac(session, Hex.bytes("04D696000801020304"))));
    assertEquals("740D28E7", Hex.of(des.mac(session, Hex.bytes("04D6960007AABBCC"))));
  }

  @Test
  void single_des_chain_and_secure_messaging() {
    byte[] key = chain(des, "C1C2C3C4C5C6C7C8");
    assertEquals("E1D73057AD1360F2", Hex.of(key));
    byte[] session = des.sessionKey(key, RANDOM);
    assertEquals("A31B50526F2C13E4", Hex.of(session));
    assertEquals("3AC5F808A7A8657A", Hex.of(des.authenticationData(session, ORIGINAL)));
    assertEquals("141E2F66", Hex.of(des.mac(session, Hex.bytes("841E000104"))));
    assertEquals("2FB541F2", Hex.of(des.mac(session, Hex.bytes("8424000004"))));
    assertEquals("6D92F09EE47D0E02", Hex.of(des.encipher(session, Hex.bytes("482159"))));
    assertEquals(
        "7D903B430E35A914CB60BA497881BCF5",
        Hex.of(des.encipher(session, Hex.bytes("1234567890123456"))));
  }

  @Test
  void sm4_chain_and_secure_messaging() {
    byte[] key = chain(sm4, "D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF");
    assertEquals("1B0732D569BC7703C726CD99599E76A2", Hex.of(key));
    byte[] session = sm4.sessionKey(key, RANDOM);
    assertEquals("F5761FCF78BC7EA3FF86C66B9384DFE7", Hex.of(session));
    assertEquals("5B903474FD85507D", Hex.of(sm4.authenticationData(session, ORIGINAL)));
    assertEquals("1D37591A", Hex.of(sm4.mac(session, Hex.bytes("841E000104"))));
    assertEquals("C04B596D", Hex.of(sm4.mac(session, Hex.bytes("8424000004"))));
    assertEquals(
        "F35F3EDB672CB22B4313E8D14FEC9BBB", Hex.of(sm4.encipher(session, Hex.bytes("482159"))));
    assertEquals(
        "3FE5845E47023EC2916C1BD4704E2EF1", Hex.of(sm4.sessionKey(key, Hex.bytes("0A0B0C0D"))));
  }

  @Test
  void sm4_gives_the_block_of_the_published_vector() {
    byte[] vector = Hex.bytes("0123456789ABCDEFFEDCBA9876543210");
    assertEquals("681EDF34D206965E86B3E94F536E4246", Hex.of(sm4.ecb(vector, vector)));
  }

  @Test
  void parity_bits_of_des_keys_are_ignored() {
    byte[] even = Hex.bytes("A1A2A3A4A5A6A7A8B1B2B3B4B5B6B7B8");
    byte[] odd = Hex.bytes("A0A3A2A5A4A7A6A9B0B3B2B5B4B7B6B9");
    assertEquals(Hex.of(des.sessionKey(even, RANDOM)), Hex.of(des.sessionKey(odd, RANDOM)));
  }

  @Test
  void the_tac_key_of_des_is_both_halves_added() {
    byte[] dtk = Hex.bytes("303132333435363738393A3B3C3D3E3F");
    assertEquals("0808080808080808", Hex.of(des.tacKey(dtk)));
    assertEquals(Hex.of(dtk), Hex.of(sm4.tacKey(dtk)));
  }

  private static byte[] chain(SymmetricCipher cipher, String root) {
    byte[] province = cipher.child(Hex.bytes(root), CARD.province());
    return cipher.child(cipher.child(province, CARD.city()), CARD.card());
  }
}
