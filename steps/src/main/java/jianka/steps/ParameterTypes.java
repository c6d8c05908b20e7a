package jianka.steps;

import io.cucumber.java.ParameterType;
import java.util.Locale;
import jianka.bench.apdu.Hex;
import jianka.bench.apdu.StatusPattern;
import jianka.bench.medical.Amounts;
import jianka.bench.medical.MedicalCommand;
import jianka.bench.medical.Transaction;
import jianka.bench.profile.Consulted;
import jianka.bench.session.AccessTries;
import jianka.bench.session.MaintenanceCommand;
import jianka.bench.terminal.ResetKind;

/** The notations of the card standard inside steps. */
public final class ParameterTypes {

  /** Bytes in hex, blanks allowed between groups: 00 A4 04 00. */
  @ParameterType("[0-9A-F]{2}(?: ?[0-9A-F]{2})*")
  public byte[] hex(String text) {
    return Hex.bytes(text);
  }

  /** One byte in hex. */
  @ParameterType("[0-9A-F]{2}")
  public int hexByte(String text) {
    return Integer.parseInt(text, 16);
  }

  /** A status word with its legal alternatives: 9000, 63Cx, 6A82 or 6A83. */
  @ParameterType("[0-9A-Fx]{4}(?: or [0-9A-Fx]{4})*")
  public StatusPattern sw(String text) {
    return StatusPattern.parse(text);
  }

  /** A profile parameter whose declared value is the expectation. */
  @ParameterType("[a-z0-9]+\\.[a-z0-9_.]+")
  public Consulted parameter(String text) {
    return Consulted.named(text);
  }

  /** A DF of the profile: MF, an environment or an application; CERT is that of ACSE. */
  @ParameterType("MF|SSSE|PSE|ACSE|CERT|DF0[1-7]")
  public String df(String text) {
    return text;
  }

  /** The FID of an EF. */
  @ParameterType("EF[0-9A-F]{2}")
  public String ef(String text) {
    return text;
  }

  /** How a DF is selected. */
  @ParameterType("by name|by its FID")
  public boolean byName(String text) {
    return text.equals("by name");
  }

  /** What is saved of a file: all of it, or of a transparent one only the beginning. */
  @ParameterType("content|content or beginning")
  public boolean whole(String text) {
    return text.equals("content");
  }

  /** A byte at the end of a file, as offset from its length. */
  @ParameterType("the last of|the byte behind")
  public int position(String text) {
    return text.equals("the last of") ? -1 : 0;
  }

  /** Reading or writing a file. */
  @ParameterType("reading|writing")
  public AccessTries.Access access(String text) {
    return AccessTries.Access.valueOf(text.toUpperCase(Locale.ROOT));
  }

  /** With the power taken away, or kept. */
  @ParameterType("cold|warm")
  public ResetKind resetKind(String text) {
    return ResetKind.valueOf(text.toUpperCase(Locale.ROOT));
  }

  /** Whether an access succeeds. */
  @ParameterType("allowed|refused")
  public boolean outcome(String text) {
    return text.equals("allowed");
  }

  /** How two answers compare; true where they equal. */
  @ParameterType("equal|differ from")
  public boolean equality(String text) {
    return text.equals("equal");
  }

  /** The state of the PIN that a scenario asks for; true where it is blocked. */
  @ParameterType("verified|blocked")
  public boolean pinState(String text) {
    return text.equals("blocked");
  }

  /** The state of a key that a scenario asks for; true where it is locked. */
  @ParameterType("authenticated|locked")
  public boolean keyState(String text) {
    return text.equals("locked");
  }

  /** Where a command is cut; true where as often as the profile declares. */
  @ParameterType("at every moment|as often as the profile declares")
  public boolean often(String text) {
    return text.startsWith("as often");
  }

  /** What disturbs a command; true where the memory fails. */
  @ParameterType("cut|failed write")
  public boolean disturbance(String text) {
    return text.equals("failed write");
  }

  /** A length in bytes, or the parameter that declares it. */
  @ParameterType("[0-9]+|data\\.[a-z.]+\\.length")
  public String length(String text) {
    return text;
  }

  /** A maintenance command; PIN CHANGE/UNBLOCK has two names, by its P2. */
  @ParameterType("PIN UNBLOCK|PIN RELOAD|APPLICATION BLOCK|CARD BLOCK")
  public MaintenanceCommand maintenance(String text) {
    return MaintenanceCommand.named(text);
  }

  /** A command of class B0. */
  @ParameterType(
      "(?:INITIALIZE|CREDIT) FOR LOAD|(?:INITIALIZE|DEBIT) FOR PURCHASE"
          + "|GET BALANCE|GET TRANSACTION PROOF|(?:UPDATE|GET) STARTING DAY")
  public MedicalCommand medical(String text) {
    return MedicalCommand.named(text);
  }

  /** A random that INTERNAL AUTHENTICATION takes. */
  @ParameterType("process factor|original")
  public String random(String text) {
    return text;
  }

  /** A kind of medical transaction. */
  @ParameterType("load|purchase")
  public Transaction transaction(String text) {
    return Transaction.named(text);
  }

  /** Amounts in fen: of a load one, of a purchase account, own and pooled amount. */
  @ParameterType("\\d+(?:, \\d+ and \\d+)?")
  public Amounts fen(String text) {
    return Amounts.parse(text);
  }

  /** A year counted from the noted accounting year: Y, Y+1. */
  @ParameterType("Y(?:[+-]\\d)?")
  public int year(String text) {
    return text.length() == 1 ? 0 : Integer.parseInt(text.substring(1));
  }

  /** What a booking has made of the sums. */
  @ParameterType("have grown|have begun anew|are unchanged")
  public String booking(String text) {
    return text;
  }

  /** A part of the account as a query answers it. */
  @ParameterType("balance|own sum and year|pooled sum and year|starting day")
  public String part(String text) {
    return text;
  }

  /** Cryptograms in the order in which an answer has them. */
  @ParameterType("(?:9406 or )?(?:MAC1|MAC2|TAC)(?: and (?:MAC2|TAC))?")
  public String cryptograms(String text) {
    return text;
  }

  /** The name of a key of the key table. */
  @ParameterType("(?:IRK|STK|BK|PUK|DSK|[A-Z]{2,3}[0-9A-B]?(?:SSSE|DF0[1-7]))")
  public String key(String text) {
    return text;
  }
}
