package jianka.bench.medical;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.Consulted;
import jianka.bench.profile.FileSpec;
import jianka.bench.profile.KeySpec;
import jianka.bench.profile.Product;
import jianka.bench.session.CardSession;

/** What the product declares about transactions, or the defaults of the open points. */
public final class TransactionRules {

  /** Record length of the log in account-only mode (DATA-128). */
  private static final int ACCOUNT_ONLY = 20;

  private static final Pattern BYTE = Pattern.compile("\\b[0-9A-F]{2}\\b");
  private static final String DF = "DF04";
  private static final String LOG = "EF08";

  private final Product product;

  public TransactionRules(CardSession session) {
    product = session.product();
  }

  /** The type byte in MAC, TAC, log and proof (trx.type_code, "31 load, 32 purchase"). */
  int type(Transaction kind) {
    Matcher bytes = BYTE.matcher(product.value(Consulted.TRANSACTION_TYPE));
    int load = bytes.find() ? Integer.parseInt(bytes.group(), 16) : 0x31;
    int purchase = bytes.find() ? Integer.parseInt(bytes.group(), 16) : load + 1;
    return kind == Transaction.LOAD ? load : purchase;
  }

  /** Whether TAC, log and proof hold the counter after its increment (trx.counter_ref). */
  boolean countsAfter() {
    return product.value(Consulted.TRANSACTION_COUNTER).startsWith("after");
  }

  /** Whether the TAC of a load covers the balance before the load (trx.tac_balance). */
  boolean tacCoversBalanceBefore() {
    return product.value(Consulted.TAC_BALANCE).startsWith("before");
  }

  /** The algorithm byte that INITIALIZE answers (trx.alg_code). */
  int algorithm(Transaction kind) {
    String declared = product.value(Consulted.TRANSACTION_ALGORITHM);
    if (declared.matches("[0-9A-F]{2}")) {
      return Integer.parseInt(declared, 16);
    }
    return switch (product.profile().algorithm()) {
      case "SM4" -> 0x03;
      case "SSF33" -> 0x02;
      default -> keyOf(kind).length() == 8 ? 0x01 : 0x00;
    };
  }

  /** Whether a load of amount 0 is accepted (load.zero). */
  boolean takesEmptyLoads() {
    return product.value(Consulted.EMPTY_LOAD).startsWith("accepted");
  }

  /** Whether the log, and so the card, knows the account amount alone (DATA-128). */
  boolean isAccountOnly() {
    return logLength() == ACCOUNT_ONLY;
  }

  /** Bytes of a log record. */
  int logLength() {
    return Integer.parseInt(product.value(Consulted.LOG_LENGTH));
  }

  /** The file of the log. */
  FileSpec log() {
    return product
        .profile()
        .file(DF, LOG)
        .orElseThrow(() -> new IllegalArgumentException("the profile has no " + DF + " " + LOG));
  }

  /** Name of the key that transactions of this kind begin with: DLK or DPK. */
  String key(Transaction kind) {
    return keyOf(kind).name();
  }

  /** Name of the TAC key. */
  String tacKey() {
    return withUse("tac").name();
  }

  /** Number of the terminal: the region, then made up, 6 bytes (DATA-212). */
  byte[] terminal() {
    return Hex.bytes(product.profile().region() + "000001");
  }

  private KeySpec keyOf(Transaction kind) {
    return withUse(kind == Transaction.LOAD ? "load" : "purchase");
  }

  private KeySpec withUse(String use) {
    return product.profile().keys().stream()
        .filter(k -> k.use().equals(use))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the profile has no key for " + use));
  }
}
