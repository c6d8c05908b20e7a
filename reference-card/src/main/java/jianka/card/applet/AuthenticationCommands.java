package jianka.card.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;
import javacard.framework.Util;

/**
 * GET CHALLENGE (取随机数), INTERNAL AUTHENTICATION (内部鉴别) and EXTERNAL AUTHENTICATION (外部鉴别):
 * commands, sections 3, 6, 7.
 */
final class AuthenticationCommands {

  private static final short WITHOUT_VERSION = 16;
  private static final short WITH_VERSION = 17;
  private static final short FIRST_FIELD = ISO7816.OFFSET_CDATA;
  private static final short SECOND_FIELD = ISO7816.OFFSET_CDATA + 8;
  private static final short VERSION = ISO7816.OFFSET_CDATA + 16;

  private final Card card;
  private final Rules rules;

  AuthenticationCommands(Card card) {
    this.card = card;
    rules = card.rules;
  }

  void challenge(APDU apdu) {
    byte[] command = apdu.getBuffer();
    if (Util.getShort(command, ISO7816.OFFSET_P1) != 0
        && rules.hold(Rules.CHALLENGE_CHECKS_P1_P2)) {
      ISOException.throwIt(StatusWord.WRONG_P1_P2);
    }
    short le = card.transfer.expected(apdu);
    if (le == 0 || (le != 4 && le != 8 && le != 16 && rules.hold(Rules.RANDOM_LENGTHS_ARE_THREE))) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    card.refuseIfBlocked();
    card.challenge.draw(card.transfer.response(), le);
    card.transfer.respond(le);
  }

  void internal(APDU apdu) {
    byte[] command = apdu.getBuffer();
    if (Util.getShort(command, ISO7816.OFFSET_P1) != 0 && rules.hold(Rules.INTERNAL_CHECKS_P1_P2)) {
      ISOException.throwIt(StatusWord.WRONG_P1_P2);
    }
    short length = card.transfer.receive(apdu);
    if (length != WITHOUT_VERSION && length != WITH_VERSION) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    card.refuseIfBlocked();
    Key key = KeyStore.ofRole(Key.INTERNAL, card.current());
    if (!rules.hold(Rules.OWN_INTERNAL_KEY_IS_USED)) {
      key = KeyStore.ofRole(Key.INTERNAL, card.current().socialSecurity());
    }
    if (key == null
        && (card.options.is(Options.INTERNAL_FALLBACK)
            || !rules.hold(Rules.INTERNAL_KEY_IS_THE_DFS_OWN))) {
      key = KeyStore.ofRole(Key.INTERNAL, card.current().socialSecurity());
    }
    byte version = version(command, length, key);
    boolean inOrder = rules.hold(Rules.INTERNAL_FIELD_ORDER);
    short factor = inOrder ? FIRST_FIELD : SECOND_FIELD;
    short original = inOrder ? SECOND_FIELD : FIRST_FIELD;
    if (!rules.hold(Rules.INTERNAL_USES_THE_FACTOR)) {
      Util.arrayFillNonAtomic(command, factor, Session.VALUE_LENGTH, (byte) 0);
    }
    card.session.start(key, version, command, factor, Session.VALUE_LENGTH);
    card.session.authenticationData(command, original, card.transfer.response(), (short) 0);
    card.transfer.respond(Session.VALUE_LENGTH);
    if (!rules.hold(Rules.INTERNAL_KEEPS_THE_RANDOM)) {
      card.challenge.clear();
    }
  }

  void external(APDU apdu) {
    byte[] command = apdu.getBuffer();
    if (command[ISO7816.OFFSET_P1] != 0 && rules.hold(Rules.AUTHENTICATION_CHECKS_P1)) {
      ISOException.throwIt(StatusWord.WRONG_P1_P2);
    }
    short length = card.transfer.receive(apdu);
    if (length < WITHOUT_VERSION
        || (length > WITH_VERSION && rules.hold(Rules.AUTHENTICATION_CHECKS_LENGTH))) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    card.refuseIfBlocked();
    Key key = card.keys.authenticating(command[ISO7816.OFFSET_P2], card.current(), card.firstDf);
    byte version = version(command, length, key);
    Key counted = counted(key);
    boolean locks = key.locks() || !rules.hold(Rules.BLOCK_KEYS_NEVER_LOCK);
    if (locks && counted.tries(version) == 0 && rules.hold(Rules.LOCKED_KEY_REFUSES)) {
      ISOException.throwIt(StatusWord.BLOCKED_REFERENCE);
    }
    SecureMessaging.refuseWithoutRandom(card);
    compare(command, key, version, counted, locks);
  }

  /** The try is written before the comparison, so that a tear gives none back (CMD-068). */
  private void compare(byte[] command, Key key, byte version, Key counted, boolean locks) {
    card.session.start(key, version, card.challenge.value(), (short) 0, card.challenge.length());
    if (rules.hold(Rules.RANDOM_IS_USED_UP)) {
      card.challenge.clear();
    }
    byte[] expected = card.transfer.response();
    card.session.authenticationData(command, SECOND_FIELD, expected, (short) 0);
    byte before = counted.tries(version);
    if (!rules.hold(Rules.FAILED_COUNTER_GIVES_NO_RIGHT)) {
      card.security.keyAuthenticated(key);
    }
    if (locks && rules.hold(Rules.WRONG_AUTHENTICATION_COUNTS)) {
      counted.count(version);
    }
    boolean right =
        Util.arrayCompare(expected, (short) 0, command, FIRST_FIELD, Session.VALUE_LENGTH) == 0;
    if (!right && rules.hold(Rules.AUTHENTICATION_IS_COMPARED)) {
      if (card.options.is(Options.CLEAR_ON_FAIL)
          && rules.hold(Rules.WRONG_AUTHENTICATION_CLEARS_STATE)) {
        card.security.keyFailed(key);
      }
      ISOException.throwIt((short) (StatusWord.WRONG_TRIES | counted.tries(version)));
    }
    counted.restore(version, rules.hold(Rules.RIGHT_AUTHENTICATION_RESTORES_TRIES), before);
    card.security.keyAuthenticated(key);
    card.tears.authenticated(key);
    if (!rules.hold(Rules.AUTHENTICATION_SETS_ONE_STATE)) {
      Key other = KeyStore.owner(key.number, card.current()).firstKey;
      while (other != null) {
        card.security.keyAuthenticated(other);
        other = other.next;
      }
    }
  }

  /** The key whose counter falls: the key itself (SEC-099). */
  private Key counted(Key key) {
    return rules.hold(Rules.COUNTERS_ARE_PER_KEY)
        ? key
        : KeyStore.owner(key.number, card.current()).firstKey;
  }

  /** The version that the command names, or the default one; 6A88 without such a key (SEC-041). */
  private byte version(byte[] command, short length, Key key) {
    if (key == null) {
      ISOException.throwIt(StatusWord.REFERENCE_NOT_FOUND);
    }
    byte version = card.options.value(Options.DEFAULT_VERSION);
    if (length >= WITH_VERSION && rules.hold(Rules.VERSION_BYTE_CHOOSES)) {
      version = command[VERSION];
    } else if (version > key.versions) {
      version = key.versions;
    }
    if (version < 1 || version > key.versions) {
      if (rules.hold(Rules.UNKNOWN_VERSION_IS_REFUSED)) {
        ISOException.throwIt(StatusWord.REFERENCE_NOT_FOUND);
      }
      version = 1;
    }
    return version;
  }
}
