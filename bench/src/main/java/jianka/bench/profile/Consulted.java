package jianka.bench.profile;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parameters whose declared value the bench itself uses, so that one case holds for every
 * value. Any other parameter that a case rests on must be named by {@code @when} with the value the
 * case is written for; on a product that declares another value the case does not apply.
 */
public enum Consulted {
  /** Tries of the PIN. */
  PIN_TRIES("pin.tries"),
  /** Tries of key 06. */
  PUK_TRIES("puk.tries"),
  /** Tries of the other keys. */
  KEY_TRIES("key.tries"),
  /** Randoms drawn for the simple test. */
  RANDOM_SAMPLES("rng.samples"),
  /** Applications present; {@link Product#leftOut()} takes the cases of those left out away. */
  APPLICATIONS("fs.apps"),
  /** FID of SSSE. */
  SSSE_FID("fs.ssse_fid"),
  /** Answer to UPDATE BINARY past the end. */
  OVERFLOW("ub.overflow"),
  /** Answer to UPDATE of the medical log. */
  LOG_UPDATE("data.log.update_sw"),
  /** Answer to authentication with a random of 16 bytes in the DES environment. */
  LONG_RANDOM("sk.des_long_random"),
  /** Answer of a blocked card to GET RESPONSE. */
  BLOCKED_RESPONSE("block.get_response"),
  /** Diversification factor F2: the rule, or 8 bytes of the region. */
  CITY_FACTOR("div.city_factor"),
  /** Numbers of the keys, as the profile or the section card of the declaration lists them. */
  KEY_TABLE("keys.table"),
  /** Historical bytes T1 and T2. */
  CHIP_NUMBER("per.reg.chip"),
  /** Historical bytes T6 and T7. */
  MAKER_NUMBER("per.reg.maker"),
  /** Type byte of medical transactions. */
  TRANSACTION_TYPE("trx.type_code"),
  /** Counter in TAC, log and proof. */
  TRANSACTION_COUNTER("trx.counter_ref"),
  /** Balance in the load TAC. */
  TAC_BALANCE("trx.tac_balance"),
  /** Algorithm byte of INITIALIZE. */
  TRANSACTION_ALGORITHM("trx.alg_code"),
  /** Load of amount 0. */
  EMPTY_LOAD("load.zero"),
  /** Record length of the medical log. */
  LOG_LENGTH("med.log.length"),
  /** Length of the reserved files. */
  RESERVED_LENGTH("data.reserved.length"),
  /** Length of the fingerprint file. */
  FINGERPRINT_LENGTH("data.fingerprint.length"),
  /** Region codes outside GB/T 2260. */
  REGION_CODES("data.region.extra"),
  /** Whether the order of records outside SSSE is binding. */
  RECORD_ORDER("data.order.strict"),
  /** Frame size of the contactless side (FSCI). */
  FRAME_SIZE("cl.fsci"),
  /** Kind of contactless UID: fixed 4, fixed 7 or random. */
  UID_KIND("cl.uid_kind"),
  /** Highest bit rate of the contactless side. */
  BIT_RATE("cl.speed"),
  /** Cuts of the power in a command. */
  CUTS("tear.points"),
  /** Cuts at the same moment of a command. */
  REPETITIONS("tear.repeat");

  private static final Set<String> NAMES =
      Arrays.stream(values()).map(Consulted::parameter).collect(Collectors.toUnmodifiableSet());

  private final String parameter;

  Consulted(String parameter) {
    this.parameter = parameter;
  }

  /** Name of the parameter, as in features/profiles/parameters.yaml. */
  public String parameter() {
    return parameter;
  }

  /**
   * The consulted parameter of this name.
   *
   * @throws IllegalArgumentException when the bench uses none of this name
   */
  public static Consulted named(String parameter) {
    return Arrays.stream(values())
        .filter(c -> c.parameter.equals(parameter))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("the bench uses no parameter " + parameter));
  }

  /** Names of all consulted parameters. */
  public static Set<String> names() {
    return NAMES;
  }
}
