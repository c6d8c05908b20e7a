package jianka.steps;

import io.cucumber.java.ParameterType;
import jianka.bench.medical.MedicalCommand;
import jianka.bench.medical.MedicalOperations;
import jianka.bench.session.Challenge;
import jianka.bench.session.ExternalAuthentication;
import jianka.bench.session.InternalAuthentication;
import jianka.bench.session.KeyOperations;
import jianka.bench.session.MaintenanceCommand;
import jianka.bench.session.MaintenanceOperations;
import jianka.bench.session.NamedCommand;
import jianka.bench.session.PinChange;
import jianka.bench.session.PinOperations;
import jianka.bench.session.Secret;
import jianka.bench.session.VerifyCommand;
import jianka.bench.session.WaitingData;

/** The commands and the secrets of a scenario by their names. */
public final class CommandNames {

  private static final String MAINTENANCE = "PIN UNBLOCK|PIN RELOAD|APPLICATION BLOCK|CARD BLOCK";

  private static final String MEDICAL =
      "(?:INITIALIZE|CREDIT) FOR LOAD|(?:INITIALIZE|DEBIT) FOR PURCHASE"
          + "|GET BALANCE|GET TRANSACTION PROOF|(?:UPDATE|GET) STARTING DAY";

  private final PinOperations pin;
  private final KeyOperations keys;
  private final VerifyCommand verify;
  private final PinChange change;
  private final Challenge challenge;
  private final InternalAuthentication internal;
  private final ExternalAuthentication external;
  private final WaitingData waiting;
  private final MaintenanceOperations maintenance;
  private final MedicalOperations medical;

  public CommandNames(
      PinOperations pin,
      KeyOperations keys,
      VerifyCommand verify,
      PinChange change,
      Challenge challenge,
      InternalAuthentication internal,
      ExternalAuthentication external,
      WaitingData waiting,
      MaintenanceOperations maintenance,
      MedicalOperations medical) {
    this.pin = pin;
    this.keys = keys;
    this.verify = verify;
    this.change = change;
    this.challenge = challenge;
    this.internal = internal;
    this.external = external;
    this.waiting = waiting;
    this.maintenance = maintenance;
    this.medical = medical;
  }

  /**
   * A command of part 5, of EXTERNAL AUTHENTICATION with its key and whose value makes the data.
   */
  @ParameterType(
      "(VERIFY|CHANGE PIN|GET CHALLENGE|INTERNAL AUTHENTICATION|GET RESPONSE)"
          + ("|EXTERNAL AUTHENTICATION for (" + ParameterTypes.KEY + ")(?: version (\\d))?")
          + ("|(" + MAINTENANCE + ")|(" + MEDICAL + ")"))
  public NamedCommand command(String... parts) {
    if (parts[0] != null) {
      return basic(parts[0]);
    } else if (parts[1] != null) {
      return external.of(parts[1], parts[2] == null ? 0 : Integer.parseInt(parts[2]));
    } else if (parts[3] != null) {
      return maintenance.of(MaintenanceCommand.named(parts[3]));
    }
    return medical.of(MedicalCommand.named(parts[4]));
  }

  private NamedCommand basic(String name) {
    return switch (name) {
      case "VERIFY" -> verify;
      case "CHANGE PIN" -> change;
      case "GET CHALLENGE" -> challenge;
      case "INTERNAL AUTHENTICATION" -> internal;
      default -> waiting;
    };
  }

  /** A maintenance command where its key is the matter. */
  @ParameterType(MAINTENANCE)
  public MaintenanceCommand maintenance(String text) {
    return MaintenanceCommand.named(text);
  }

  /** The PIN, or a key of the key table. */
  @ParameterType("the PIN|" + ParameterTypes.KEY)
  public Secret secret(String text) {
    return text.equals("the PIN") ? pin : keys.secret(text);
  }
}
