package jianka.card.perso;

import java.util.List;

/**
 * A card as a profile describes it, as far as the card itself needs it.
 *
 * @param name name of the profile
 * @param algorithm algorithm environment of the card
 * @param options options of the applet with their values
 * @param resetAnswers what the card answers to reset
 * @param contactless its contactless side before and below the commands
 * @param directories all DFs, the MF first, parents before children
 * @param pin PIN at delivery
 * @param randoms first answers of GET CHALLENGE, for worked examples; usually none
 * @param production keys before issue
 */
record CardProfile(
    String name,
    Algorithm algorithm,
    List<Option> options,
    ResetAnswers resetAnswers,
    ContactlessForm contactless,
    List<Directory> directories,
    Pin pin,
    List<byte[]> randoms,
    Production production) {

  /** Algorithm environment (object 86). */
  enum Algorithm {
    DES(1),
    SSF33(2),
    SM4(3);

    private final int code;

    Algorithm(int code) {
      this.code = code;
    }

    int code() {
      return code;
    }
  }

  /**
   * An option of the applet.
   *
   * @param elements elements of an option that is a list, otherwise none
   */
  record Option(byte option, int value, byte[] elements) {

    Option(byte option, int value) {
      this(option, value, new byte[0]);
    }
  }

  /**
   * What a card of the lot has before issue.
   *
   * @param transport transport key
   * @param temporary master key of all environments until the last step
   * @param start start of the row of randoms, 16 bytes
   * @param tries tries of transport and master keys
   */
  record Production(byte[] transport, byte[] temporary, byte[] start, int tries) {}

  /**
   * A DF.
   *
   * @param kind kind of the applet: 0 MF, 1 environment, 2 application
   * @param parent FID of the parent, 0 for the MF
   * @param proprietary content of object A5, empty for none
   * @param amounts content of the amount file at issue, of 20 bytes; empty where there is none
   */
  record Directory(
      int kind,
      boolean isSocialSecurity,
      int fid,
      int parent,
      byte[] name,
      byte[] proprietary,
      List<File> files,
      List<CardKey> keys,
      byte[] amounts) {

    /** A DF without amount file. */
    Directory(
        int kind,
        boolean isSocialSecurity,
        int fid,
        int parent,
        byte[] name,
        byte[] proprietary,
        List<File> files,
        List<CardKey> keys) {
      this(kind, isSocialSecurity, fid, parent, name, proprietary, files, keys, new byte[0]);
    }
  }

  /** Structure of an EF; the numbers are those of the applet. */
  enum Structure {
    VARIABLE,
    FIXED,
    CYCLIC,
    TRANSPARENT;

    int code() {
      return ordinal() + 1;
    }
  }

  /**
   * An EF with its first content.
   *
   * @param size bytes of all records, or of the transparent file
   * @param records room of a fixed or cyclic file, otherwise 0
   * @param length bytes of a fixed or cyclic record, otherwise 0
   * @param read condition in the byte code of the applet
   * @param write condition in the byte code of the applet
   * @param contents records in order; of a transparent file at most one element
   */
  record File(
      int fid,
      int sfi,
      Structure structure,
      int size,
      int records,
      int length,
      boolean mac,
      byte[] read,
      byte[] write,
      List<byte[]> contents) {}

  /**
   * A card key.
   *
   * @param role role of the applet
   * @param values card key values, version 01 first
   */
  record CardKey(
      String name,
      int role,
      int number,
      List<byte[]> values,
      int tries,
      boolean locks,
      boolean counterPerVersion) {}

  /**
   * The PIN.
   *
   * @param exists whether the card has one; false on prepared cards only
   * @param value packed digits; empty for an empty PIN
   */
  record Pin(boolean exists, int tries, byte[] value) {}
}
