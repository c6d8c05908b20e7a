package jianka.bench.tear;

import java.util.Locale;
import jianka.bench.apdu.CommandApdu;
import jianka.bench.apdu.Hex;
import jianka.bench.medical.Transaction;
import jianka.bench.medical.TransactionCourse;

/** The commands that can be cut, by the names scenarios give them. */
public final class TornCommands {

  private final TornCard card;
  private final TransactionCourse course;

  public TornCommands(TornCard card, TransactionCourse course) {
    this.card = card;
    this.course = course;
  }

  /**
   * The command of this name: a command, then what it is sent to; a word before it tells how.
   *
   * @throws IllegalArgumentException when there is none: a mistake in a scenario
   */
  TornCommand named(String name) {
    String[] words = name.split(" ");
    String last = words[words.length - 1];
    String beforeLast = words.length < 2 ? "" : words[words.length - 2];
    return switch (name.replaceAll(" (of|after) .*", "")) {
      case "SELECT" -> reading(CommandApdu.header(0x00, 0xA4, 4, 0).with(name("DF01")).le(0));
      case "READ RECORD" ->
          name.contains("after")
              ? new ReadingAfterUpdate(card, card.files.file(beforeLast, last))
              : reading(CommandApdu.header(0x00, 0xB2, 1, 0x2C).le(0x12));
      case "GET CHALLENGE" -> reading(CommandApdu.header(0x00, 0x84, 0, 0).le(8));
      case "INTERNAL AUTHENTICATION" -> reading(TornReading.internalAuthentication());
      case "UPDATE" -> new TornUpdate(card, card.files.file(beforeLast, last), false);
      case "shorter UPDATE" -> new TornUpdate(card, card.files.file(beforeLast, last), true);
      case "right VERIFY" -> new TornVerify(card, true);
      case "wrong VERIFY" -> new TornVerify(card, false);
      case "CHANGE PIN", "CHANGE PIN from a wrong PIN", "PIN UNBLOCK", "PIN RELOAD" ->
          new TornPinChange(card, TornPinChange.Kind.named(name.toUpperCase(Locale.ROOT)));
      case "right EXTERNAL AUTHENTICATION" -> new TornAuthentication(card, last, true);
      case "wrong EXTERNAL AUTHENTICATION" -> new TornAuthentication(card, last, false);
      case "CREDIT FOR LOAD" -> new TornTransaction(course, Transaction.LOAD, false);
      case "DEBIT FOR PURCHASE" -> new TornTransaction(course, Transaction.PURCHASE, false);
      case "DEBIT FOR PURCHASE in the next year" ->
          new TornTransaction(course, Transaction.PURCHASE, true);
      case "APPLICATION BLOCK" -> new TornBlock(card, last);
      case "CARD BLOCK" -> new TornBlock(card, "SSSE");
      default -> throw new IllegalArgumentException("no command to be cut is named " + name);
    };
  }

  private TornCommand reading(CommandApdu command) {
    return new TornReading(card, command);
  }

  private byte[] name(String df) {
    return Hex.bytes(card.navigation.name(df));
  }
}
