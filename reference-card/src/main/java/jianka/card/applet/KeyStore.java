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
  Key authenticating(byte number, DedicatedFile current, DedicatedFile firstDf) {
    DedicatedFile owner = owner(number, current);
    Key key = numbered(number, owner);
    if (key == null && !rules.hold(Rules.LOCAL_NUMBERS_MEAN_THE_CURRENT_DF)) {
      DedicatedFile other = firstDf;
      while (other != null && key == null) {
        key = numbered(number, other);
        other = other.next;
      }
    }
    if (key == null
        && current.socialSecurity() == null
        && !rules.hold(Rules.SSSE_KEYS_STOP_AT_THE_BANK)) {
      key = inSocialSecurity(number, firstDf);
    }
    if (key == null && !rules.hold(Rules.UNKNOWN_KEY_IS_REFUSED)) {
      key = owner.firstKey;
      while (key != null && !key.authenticates()) {
        key = key.next;
      }
    }
    return key;
  }

  private static Key inSocialSecurity(byte number, DedicatedFile firstDf) {
    DedicatedFile file = firstDf;
    while (file != null && !file.isSocialSecurity) {
      file = file.next;
    }
    return file == null ? null : numbered(number, file);
  }

  private static Key numbered(byte number, DedicatedFile owner) {
    Key key = owner.firstKey;
    while (key != null && !(key.authenticates() && key.number == number)) {
      key = key.next;
    }
    return key;
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
