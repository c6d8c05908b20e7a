package jianka.steps;

import io.cucumber.java.ParameterType;
import jianka.bench.medical.TransactionChecks;
import jianka.bench.profile.FileSpec;
import jianka.bench.session.Checks;
import jianka.bench.session.ExpectedAnswer;
import jianka.bench.session.FciChecks;
import jianka.bench.session.FileOperations;
import jianka.bench.session.KeyChecks;

/** What an answer may be said to be. */
public final class AnswerNouns {

  private static final String RECORDS =
      "records? (\\d+)(?: to (\\d+))? of (" + (ParameterTypes.DF + ") (" + ParameterTypes.EF + ")");

  private final FciChecks fci;
  private final Checks checks;
  private final FileOperations files;
  private final KeyChecks keys;
  private final TransactionChecks transactions;

  public AnswerNouns(
      FciChecks fci,
      Checks checks,
      FileOperations files,
      KeyChecks keys,
      TransactionChecks transactions) {
    this.fci = fci;
    this.checks = checks;
    this.files = files;
    this.keys = keys;
    this.transactions = transactions;
  }

  /** An FCI, one or more records, authentication data, a part of the account. */
  @ParameterType(
      ("(a template 6F or empty)|the FCI of (" + ParameterTypes.DF + ")|" + RECORDS)
          + ("|the authentication data of (" + ParameterTypes.KEY + ") version (\\d)")
          + ("|the noted (" + ParameterTypes.PART + ")"))
  public ExpectedAnswer answer(String... parts) {
    if (parts[0] != null) {
      return fci::templateOrEmpty;
    } else if (parts[1] != null) {
      return () -> fci.fciOf(parts[1]);
    } else if (parts[2] != null) {
      return records(parts[2], parts[3] == null ? parts[2] : parts[3], parts[4], parts[5]);
    } else if (parts[6] != null) {
      return () -> keys.internalAnswer(parts[6], Integer.parseInt(parts[7]));
    }
    return () -> transactions.isNoted(parts[8]);
  }

  private ExpectedAnswer records(String from, String to, String df, String ef) {
    return () -> {
      FileSpec file = files.file(df, ef);
      checks.recordsOf(file, Integer.parseInt(from), Integer.parseInt(to));
    };
  }
}
