package jianka.card.sim;

import static jianka.card.sim.TestCard.key;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A command that changes what the card keeps, for tear and memory tests; a new one is a line in
 * {@link #ALL}.
 *
 * @param wrong whether the card is to refuse it, so that it gives no right and no try
 * @param prepare everything before the command, on a new card with SSSE selected
 * @param execute the one command that is cut; randoms are to be drawn before
 */
public record UpdatingCommand(
    String name,
    boolean medical,
    boolean wrong,
    Consumer<TornCard> prepare,
    Function<TornCard, String> execute) {

  private static final String OLD_PIN = "0020000003123456";
  private static final String WRONG_PIN = "0020000003111111";
  private static final String TIME = "20260315103045";
  private static final String NEXT_YEAR = "20270315103045";
  private static final String BYTES = "A5".repeat(200);

  /** All commands that update, with right and with wrong data. */
  public static final List<UpdatingCommand> ALL =
      List.of(
          basic("wrong PIN", true, t -> {}, t -> t.send(WRONG_PIN)),
          basic("second wrong PIN", true, t -> t.send(WRONG_PIN), t -> t.send(WRONG_PIN)),
          basic("last wrong PIN", true, t -> t.send(WRONG_PIN, WRONG_PIN), t -> t.send(WRONG_PIN)),
          basic("right PIN", false, t -> t.send(WRONG_PIN), t -> t.send(OLD_PIN)),
          basic("CHANGE PIN", false, t -> {}, t -> t.send("805E010007123456FF654321")),
          basic(
              "CHANGE PIN after a wrong PIN",
              false,
              t -> t.send(WRONG_PIN),
              t -> t.send("805E010006123456FF9876")),
          basic("CHANGE PIN, wrong old", true, t -> {}, t -> t.send("805E010007111111FF654321")),
          basic(
              "CHANGE PIN, bad new",
              true,
              t -> t.send(WRONG_PIN),
              t -> t.send("805E010005123456FF97")),
          basic("PIN unblock", false, UpdatingCommand::blockPin, t -> t.secured("84240000", "")),
          basic("PIN reload", false, UpdatingCommand::blockPin, TornCard::reload),
          basic("wrong authentication", true, TornCard::draw, t -> t.authenticateWrong("04")),
          basic(
              "second wrong authentication",
              true,
              UpdatingCommand::failAndDraw,
              t -> t.authenticateWrong("04")),
          basic(
              "right authentication",
              false,
              UpdatingCommand::failAndDraw,
              t -> t.authenticate("04")),
          record("UPDATE RECORD", t -> t.send("00DC012C06010411111111")),
          record("UPDATE RECORD, longer", t -> t.send("00DC022C0D020B3131313131313131313131")),
          record("UPDATE RECORD, shorter", t -> t.send("00DC042C04070243" + "39")),
          record("UPDATE RECORD, new", t -> t.send("00DC052C06AA0401020304")),
          basic(
              "cyclic record, first", false, t -> t.enter("DF04", "85"), t -> cyclic(t, "AABBCC")),
          basic(
              "cyclic record, oldest gives way",
              false,
              UpdatingCommand::fillLog,
              t -> cyclic(t, "AABBCC")),
          basic(
              "cyclic record in place",
              false,
              UpdatingCommand::fillLog,
              t -> t.send("00DC023C03AABBCC")),
          record("UPDATE BINARY", t -> t.send("00D68705C8" + BYTES)),
          basic(
              "APPLICATION BLOCK",
              false,
              t -> t.enter("DF03", "83").draw(),
              t -> t.securedOfDf03("841E0001")),
          basic(
              "CARD BLOCK",
              false,
              t -> t.enter("DDF1", "05").draw(),
              t -> t.secured("84160000", "")),
          medical(
              "CREDIT FOR LOAD",
              t -> t.medical().startLoad("00007530"),
              t -> t.medical().credit(TIME)),
          medical(
              "second CREDIT FOR LOAD", UpdatingCommand::secondLoad, t -> t.medical().credit(TIME)),
          medical("DEBIT FOR PURCHASE", UpdatingCommand::buy, t -> t.medical().debit(TIME)),
          medical(
              "DEBIT FOR PURCHASE, full log",
              UpdatingCommand::fifthPurchase,
              t -> t.medical().debit(TIME)),
          medical(
              "DEBIT FOR PURCHASE, new year",
              UpdatingCommand::buy,
              t -> t.medical().debit(NEXT_YEAR)),
          medical(
              "UPDATE STARTING DAY",
              t -> t.card().authenticate("87", key("87"), ""),
              t -> t.send("B0560000020401")));

  private static UpdatingCommand basic(
      String name, boolean wrong, Consumer<TornCard> prepare, Function<TornCard, String> execute) {
    return new UpdatingCommand(name, false, wrong, prepare, execute);
  }

  private static UpdatingCommand record(String name, Function<TornCard, String> execute) {
    return basic(name, false, t -> t.enter("DDF1", "04"), execute);
  }

  private static UpdatingCommand medical(
      String name, Consumer<TornCard> prepare, Function<TornCard, String> execute) {
    Consumer<TornCard> ready = t -> t.send(MedicalTerminal.DF04, MedicalTerminal.VERIFY);
    return new UpdatingCommand(name, true, false, ready.andThen(prepare), execute);
  }

  private static void blockPin(TornCard card) {
    card.send(WRONG_PIN, WRONG_PIN, WRONG_PIN);
    card.enter("DDF1", "06").draw();
  }

  private static void failAndDraw(TornCard card) {
    card.draw();
    card.authenticateWrong("04");
    card.draw();
  }

  private static void fillLog(TornCard card) {
    card.enter("DF04", "85");
    cyclic(card, "010203");
    cyclic(card, "040506");
    cyclic(card, "070809");
  }

  private static String cyclic(TornCard card, String record) {
    return card.send("00DC003B03" + record);
  }

  private static void secondLoad(TornCard card) {
    card.medical().load("00000100", TIME);
    card.medical().startLoad("00007530");
  }

  private static void buy(TornCard card) {
    card.medical().startPurchase("000009C4", "000004B0", "00000ED8");
  }

  private static void fifthPurchase(TornCard card) {
    for (int i = 0; i < 4; i++) {
      card.medical().purchase("00000001", "00000002", "00000003", TIME);
    }
    buy(card);
  }

  @Override
  public String toString() {
    return name;
  }
}
