package jianka.steps;

import io.cucumber.java.ParameterType;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import jianka.bench.apdu.Hex;
import jianka.bench.apdu.StatusPattern;
import jianka.bench.medical.Amounts;
import jianka.bench.medical.Transaction;
import jianka.bench.profile.Consulted;
import jianka.bench.session.AccessTries;
import jianka.bench.session.AuthenticationData;
import jianka.bench.session.CommandBody;
import jianka.bench.session.FileCommand;
import jianka.bench.session.FileWriting;
import jianka.bench.session.Memory;
import jianka.bench.session.Navigation;
import jianka.bench.session.PinValue;
import jianka.bench.session.Secret;
import jianka.bench.session.Tries;
import jianka.bench.tear.TearChecks;
import jianka.bench.tear.TearSweep;
import jianka.bench.terminal.ResetKind;

/** The notations of the card standard inside steps. */
public final class ParameterTypes {

  static final String HEX = "[0-9A-F]{2}(?: ?[0-9A-F]{2})*";
  static final String DF = "MF|SSSE|PSE|ACSE|CERT|DF0[1-7]";
  static final String EF = "EF[0-9A-F]{2}";
  static final String KEY = "(?:IRK|STK|BK|PUK|DSK|[A-Z]{2,3}[0-9A-B]?(?:SSSE|DF0[1-7]))";

  /** A part of the account as a query answers it. */
  static final String PART = "balance|own sum and year|pooled sum and year|starting day";

  /** Bytes in hex, blanks allowed between groups: 00 A4 04 00. */
  @ParameterType(HEX)
  public byte[] hex(String text) {
    return Hex.bytes(text);
  }

  /** One byte in hex. */
  @ParameterType("[0-9A-F]{2}")
  public int hexByte(String text) {
    return Integer.parseInt(text, 16);
  }

  /** A status word with its legal alternatives: 9000, 63Cx, 6A82 or 6A83, 61xx to 6Fxx. */
  @ParameterType("[0-9A-Fx]{4}(?: (?:or|to) [0-9A-Fx]{4})*")
  public StatusPattern sw(String text) {
    return StatusPattern.parse(text);
  }

  /** A profile parameter whose declared value is the expectation. */
  @ParameterType("[a-z0-9]+\\.[a-z0-9_.]+")
  public Consulted parameter(String text) {
    return Consulted.named(text);
  }

  /** A DF of the profile: MF, an environment or an application; CERT is that of ACSE. */
  @ParameterType(DF)
  public String df(String text) {
    return text;
  }

  /** The FID of an EF. */
  @ParameterType(EF)
  public String ef(String text) {
    return text;
  }

  /** How a DF is selected. */
  @ParameterType("name|its FID")
  public Navigation.By means(String text) {
    return text.equals("name") ? Navigation.By.NAME : Navigation.By.FID;
  }

  /** What is saved of a file: all of it, or of a transparent one only the beginning. */
  @ParameterType("content|content or beginning")
  public FileWriting.Extent extent(String text) {
    return text.equals("content") ? FileWriting.Extent.WHOLE : FileWriting.Extent.BEGINNING;
  }

  /** What alone may have changed in a file: a record, or whatever the bench has sent. */
  @ParameterType("record (\\d+)|(what was sent)")
  public OptionalInt change(String record, String sent) {
    return record == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(record));
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

  /** What becomes of an access. */
  @ParameterType("allowed|refused")
  public AccessTries.Outcome outcome(String text) {
    return AccessTries.Outcome.valueOf(text.toUpperCase(Locale.ROOT));
  }

  /** How two answers compare. */
  @ParameterType("equal|differ from")
  public Memory.Comparison comparison(String text) {
    return text.equals("equal") ? Memory.Comparison.EQUAL : Memory.Comparison.DIFFERENT;
  }

  /** The state of a PIN (verified, blocked) or key (authenticated, locked). */
  @ParameterType("verified|authenticated|blocked|locked")
  public Secret.State secretState(String text) {
    return text.endsWith("locked") ? Secret.State.BLOCKED : Secret.State.USED;
  }

  /** Where a command is cut. */
  @ParameterType(
      "at every moment|at every moment, its recovery too|as often as the profile declares")
  public TearSweep.Moments moments(String text) {
    return switch (text) {
      case "at every moment" -> TearSweep.Moments.EVERY;
      case "as often as the profile declares" -> TearSweep.Moments.AS_DECLARED;
      default -> TearSweep.Moments.WITH_RECOVERY;
    };
  }

  /** What disturbs a command. */
  @ParameterType("cut|failed write")
  public TearChecks.Disturbance disturbance(String text) {
    return text.equals("cut") ? TearChecks.Disturbance.CUT : TearChecks.Disturbance.FAILED_WRITE;
  }

  /** A number of response data bytes. */
  @ParameterType("no data|\\d+ data bytes?")
  public int dataBytes(String text) {
    return text.equals("no data") ? 0 : Integer.parseInt(text.split(" ")[0]);
  }

  /** Algorithms that an FCI may announce: a byte, or none at all. */
  @ParameterType("[0-9A-F]{2}(?: or none)?")
  public List<String> algorithm(String text) {
    return List.of(text.replace("none", "absent").split(" or "));
  }

  /** A PIN: that of the product, a wrong one, digits, or bytes as they are. */
  @ParameterType(
      "(the right PIN)|(a wrong PIN)|(the right PIN in ASCII)|the PIN \"([0-9]*)\"|the bytes ("
          + (HEX + ")"))
  public PinValue pin(String... parts) {
    if (parts[0] != null) {
      return PinValue.ofProduct();
    } else if (parts[1] != null) {
      return PinValue.wrong();
    } else if (parts[2] != null) {
      return PinValue.ascii();
    }
    return parts[3] != null ? PinValue.digits(parts[3]) : PinValue.bytes(Hex.bytes(parts[4]));
  }

  /** Tries left: all, so many, or so many less than the maximum. */
  @ParameterType("all tries|\\d+ (?:try|tries)(?: less than the maximum)?")
  public Tries tries(String text) {
    return text.equals("all tries")
        ? Tries.ALL
        : new Tries(Integer.parseInt(text.split(" ")[0]), text.endsWith("maximum"));
  }

  /** A command of files. */
  @ParameterType("SELECT|READ BINARY|READ RECORD|UPDATE BINARY|UPDATE RECORD")
  public FileCommand fileCommand(String text) {
    return FileCommand.named(text);
  }

  /** What follows the header of a command. */
  @ParameterType(
      ("(no data)|data (" + HEX + ")|Le ([0-9A-F]{2})")
          + "|(\\d+) random bytes?|the data of \"([^\"]*)\"")
  public CommandBody body(String... parts) {
    if (parts[0] != null) {
      return CommandBody.data(new byte[0]);
    } else if (parts[1] != null) {
      return CommandBody.data(Hex.bytes(parts[1]));
    } else if (parts[2] != null) {
      return CommandBody.le(Integer.parseInt(parts[2], 16));
    }
    return parts[3] != null
        ? CommandBody.random(Integer.parseInt(parts[3]))
        : CommandBody.kept(parts[4]);
  }

  /** Authentication data in place of the right ones. */
  @ParameterType(
      ("(wrong data)|(data made with the former random)|data made by (" + KEY + ")")
          + "|data made for a card of \"([^\"]*)\"")
  public AuthenticationData authenticationData(String... parts) {
    if (parts[0] != null) {
      return AuthenticationData.wrong();
    } else if (parts[1] != null) {
      return AuthenticationData.ofFormerRandom();
    }
    return parts[2] != null
        ? AuthenticationData.ofKey(parts[2])
        : AuthenticationData.ofCard(parts[3]);
  }

  /** A length in bytes, or the parameter that declares it. */
  @ParameterType("[0-9]+|data\\.[a-z.]+\\.length")
  public String length(String text) {
    return text;
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

  /** Cryptograms in the order in which an answer has them. */
  @ParameterType("(?:9406 or )?(?:MAC1|MAC2|TAC)(?: and (?:MAC2|TAC))?")
  public String cryptograms(String text) {
    return text;
  }

  /** The name of a key of the key table. */
  @ParameterType(KEY)
  public String key(String text) {
    return text;
  }
}
