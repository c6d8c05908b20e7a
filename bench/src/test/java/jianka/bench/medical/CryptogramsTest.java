package jianka.bench.medical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianka.bench.apdu.Hex;
import jianka.bench.evidence.CaseEvidence;
import jianka.bench.evidence.Journal;
import jianka.bench.evidence.Masking;
import jianka.bench.keys.TestKeys;
import jianka.bench.profile.KeySpec;
import jianka.bench.profile.Parameter;
import jianka.bench.profile.Product;
import jianka.bench.profile.Profile;
import jianka.bench.profile.Words;
import jianka.bench.session.CardSession;
import jianka.bench.session.RandomSource;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked numbers of commands, sections 15 and 16, by the bench alone. */
class CryptogramsTest {

  private static final byte[] TERMINAL = Hex.bytes("999900000001");
  private static final Amounts LOADED = Amounts.parse("30000");
  private static final Amounts PAID = Amounts.parse("2500, 1200 and 3800");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "DES, 00, 20, 10, 30, 33ADA10F, 93820763, 6E587E9F, 56B92592",
    "SM4, 03, 50, 40, 60, E7FBB1A3, 96463795, FCC94D49, D5DF4031"
  })
  void load(
      String algorithm,
      String code,
      String dlk,
      String dpk,
      String dtk,
      String mac1,
      String mac2,
      String tac,
      String tacBefore)
      throws Exception {
    try (Journal journal = Journal.create(folder.resolve("journal.jsonl"))) {
      OpenTransaction open =
          new OpenTransaction(
              Transaction.LOAD,
              1,
              LOADED,
              TERMINAL,
              Hex.bytes("00001D4C000201" + code + "31415926" + mac1));
      Completion done = new Completion(open, new byte[0], Hex.bytes("20260316090000"));
      Cryptograms right = cryptograms(journal, algorithm, dlk, dpk, dtk, "after the load");
      assertEquals(mac1, Hex.of(right.cardMac1(open)));
      assertEquals(mac1, Hex.of(open.mac1()));
      assertEquals(mac2, Hex.of(right.terminalMac(done)));
      assertEquals(tac, Hex.of(right.tac(done)));
      Cryptograms other = cryptograms(journal, algorithm, dlk, dpk, dtk, "before the load");
      assertEquals(tacBefore, Hex.of(other.tac(done)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DES, 00, 20, 10, 30, 15943A83, 60669800, 26A35E34",
    "SM4, 03, 50, 40, 60, 6CC98752, 5542E4AD, 6FD7AB14"
  })
  void purchase(
      String algorithm,
      String code,
      String dlk,
      String dpk,
      String dtk,
      String mac1,
      String mac2,
      String tac)
      throws Exception {
    try (Journal journal = Journal.create(folder.resolve("journal.jsonl"))) {
      OpenTransaction open =
          new OpenTransaction(
              Transaction.PURCHASE,
              1,
              PAID,
              TERMINAL,
              Hex.bytes("000027100000138800001B582026000501" + code + "9A8B7C6D"));
      Completion done = new Completion(open, Hex.bytes("00000123"), Hex.bytes("20260315103045"));
      Cryptograms right = cryptograms(journal, algorithm, dlk, dpk, dtk, "after the load");
      assertEquals(mac1, Hex.of(right.terminalMac(done)));
      assertEquals(mac2, Hex.of(right.cardMac2(done)));
      assertEquals(tac, Hex.of(right.tac(done)));
    }
  }

  @Test
  void wrong_macs_differ_from_the_right_one() throws Exception {
    try (Journal journal = Journal.create(folder.resolve("journal.jsonl"))) {
      OpenTransaction open =
          new OpenTransaction(
              Transaction.PURCHASE,
              1,
              PAID,
              TERMINAL,
              Hex.bytes("000027100000138800001B58202600050103" + "9A8B7C6D"));
      Completion done = new Completion(open, Hex.bytes("00010123"), Hex.bytes("20260315103045"));
      TerminalMacs macs =
          new TerminalMacs(cryptograms(journal, "SM4", "50", "40", "60", "after the load"));
      String right = Hex.of(macs.mac(done, TerminalMacs.RIGHT));
      for (String way :
          List.of(
              "wrong in one bit",
              "over another amount",
              "over another own amount",
              "over another pooled amount",
              "over another type",
              "over another terminal number",
              "over another time",
              "over the header too",
              "under the high bytes of the terminal counter")) {
        assertFalse(right.equals(Hex.of(macs.mac(done, way))), way);
      }
    }
  }

  private static Cryptograms cryptograms(
      Journal journal, String algorithm, String dlk, String dpk, String dtk, String tacBalance)
      throws Exception {
    Map<String, List<byte[]>> fixed =
        Map.of("DLK", List.of(row(dlk)), "DPK", List.of(row(dpk)), "DTK", List.of(row(dtk)));
    Profile profile =
        new Profile(
            "examples",
            Words.same("examples"),
            Map.of("card.version", "2.0", "card.alg", algorithm),
            "999900",
            new byte[0],
            new byte[0],
            new Profile.Environment(false, "DDF1", "", "", "", List.of()),
            List.of(),
            List.of(key("DLK", "load"), key("DPK", "purchase"), key("DTK", "tac")),
            "123456",
            3,
            "SSC-TEST",
            fixed);
    Map<String, Parameter> parameters = new HashMap<>();
    Map.of(
            "trx.type_code", "31 load, 32 purchase",
            "trx.counter_ref", "before increment",
            "trx.tac_balance", tacBalance,
            "div.city_factor", "six digits in ASCII, then 7378")
        .forEach((n, v) -> parameters.put(n, new Parameter(n, v, v, true, Words.same(n))));
    Product product =
        new Product(
            "p", true, Map.of(), profile, parameters, Set.of(), Set.of(), "123456", List.of());
    CardSession session =
        new CardSession(
            new SilentTerminal(),
            product,
            new TestKeys(profile),
            new CaseEvidence(journal, "case", 1, List.of(), "draft", Masking.none()),
            RandomSource.seeded(1),
            words -> words);
    return new Cryptograms(session, new TransactionRules(session));
  }

  private static KeySpec key(String name, String use) {
    return new KeySpec(name, "DF04", -1, 1, 16, use, false, 0);
  }

  /** Sixteen bytes counting up from this one. */
  private static byte[] row(String first) {
    byte[] row = new byte[16];
    for (int i = 0; i < row.length; i++) {
      row[i] = (byte) (Integer.parseInt(first, 16) + i);
    }
    return row;
  }

  /** Answers a reset and no command: the keys are diversified by the reset answer alone. */
  private static final class SilentTerminal implements Terminal {
    @Override
    public String name() {
      return "silent";
    }

    @Override
    public Set<Capability> capabilities() {
      return Set.of();
    }

    @Override
    public ResetAnswer connect() {
      return ResetAnswer.of(CardInterface.CONTACT, Hex.bytes("3B6D0000FF81240902F001999900000001"));
    }

    @Override
    public ResetAnswer reset(ResetKind kind) {
      return connect();
    }

    @Override
    public byte[] transmit(byte[] command) {
      throw new AssertionError("no command is expected");
    }

    @Override
    public void close() {}
  }
}
