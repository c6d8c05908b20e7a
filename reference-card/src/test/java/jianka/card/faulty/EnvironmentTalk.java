package jianka.card.faulty;

import java.util.ArrayList;
import java.util.List;
import jianka.bench.terminal.CardInterface;
import jianka.card.sim.SimulatedCards;
import jianka.card.sim.TestCard;
import org.jspecify.annotations.Nullable;

/** Talks to a card on both sides of the firewall between its environments (files, section 6). */
final class EnvironmentTalk {

  private static final String BANK = "00A404000E315041592E5359532E4444463031";
  private static final String CERTIFICATES = "00A404000C504B492EC9E7BBE1B1A3D5CF";

  private EnvironmentTalk() {}

  static List<String> talk(SimulatedCards cards, @Nullable FaultyCard faulty) {
    TestCard card = TestCard.of(cards, faulty, CardInterface.CONTACTLESS);
    List<String> answers = new ArrayList<>();
    String[] commands = {
      // no file, no PIN of SSSE in the bank environment
      BANK,
      "00B2010C00",
      "00B2012C00",
      "0020000000",
      "0020000003123456",
      "00A4000002ADF1",
      "00B2011400",
      "00B2012C00",
      // no file of the bank in SSSE; DF01 is its own there
      TestCard.SSSE,
      "00B2010C00",
      "00B2011400",
      TestCard.DF01,
      "00A4000002ADF1",
      // inside the environment of the certificates DF01 is theirs
      CERTIFICATES,
      "00A4000002DF01",
      "00A404000C53532E434552542E41444631",
      TestCard.SSSE,
      "00A4000002DF01"
    };
    for (String command : commands) {
      answers.add(card.send(command));
    }
    card.send(BANK);
    answers.add(card.authenticate("04", TestCard.key("04"), ""));
    answers.add(card.authenticate("81", TestCard.key("81"), ""));
    card.send("00A4000002ADF1");
    answers.add(card.authenticate("81", TestCard.key("81"), ""));
    answers.add(card.send("00DC0114045A028888"));
    card.send(TestCard.SSSE);
    answers.add(card.authenticate("81", TestCard.key("81"), ""));
    // the classes of the maker, the default transport key
    answers.add(card.send("F0E0010006DDF93F000000"));
    answers.add(card.authenticate("00", transport(cards), ""));
    return answers;
  }

  /** SHA-256 of {@code SSC-TEST|ALGORITHM|TK|1}, as the personaliser takes it. */
  private static String transport(SimulatedCards cards) {
    boolean sm4 = cards.profile().endsWith("sm4");
    return jianka.card.perso.LotKeys.transport(sm4 ? "SM4" : "DES");
  }
}
