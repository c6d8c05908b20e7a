package jianka.card.applet;

/**
 * Looks keys up. A number with bit 8 = 0 belongs to the social security environment whatever DF is
 * current, with bit 8 = 1 to the current DF (SEC-036).
 */
final class KeyStore {

  private final Rules rules;

  KeyStore(Rules rules) {
    this.rules = rules;
  }

  /** The DF in which a number is looked for; null outside the environment. */
  static DedicatedFile owner(byte number, DedicatedFile current) {
    if (number < 0) {
      return current;
    }
    DedicatedFile environment = current.socialSecurity();
    return environment == null ? current : environment;
  }

  /** The key for EXTERNAL AUTHENTICATION with this number, or null. */
  Key authenticating(byte number, DedicatedFile current) {
    DedicatedFile owner = owner(number, current);
    Key any = null;
    while (owner != null) {
      Key key = owner.firstKey;
      while (key != null) {
        if (key.authenticates()) {
          if (key.number == number) {
            return key;
          }
          any = key;
        }
        key = key.next;
      }
      if (rules.hold(Rules.LOCAL_NUMBERS_MEAN_THE_CURRENT_DF)) {
        break;
      }
      owner = owner.parent;
    }
    return rules.hold(Rules.UNKNOWN_KEY_IS_REFUSED) ? null : any;
  }

  /** The first key of a role in a DF, or null. */
  static Key ofRole(byte role, DedicatedFile owner) {
    if (owner == null) {
      return null;
    }
    Key key = owner.firstKey;
    while (key != null && key.role != role) {
      key = key.next;
    }
    return key;
  }
}
