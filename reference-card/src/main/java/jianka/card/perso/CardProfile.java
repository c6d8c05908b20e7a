package jianka.card.perso;

import java.util.List;

/**
 * A card as a profile describes it, as far as the card itself needs it.
 *
 * @param name name of the profile
 * @param algorithm algorithm environment of the card
 * @param options options of the applet with their values
 * @param resetAnswers what the card answers to reset
 * @param directories all DFs, the MF first, parents before children
 * @param pin PIN at delivery
 * @param randoms first answers of GET CHALLENGE, for worked examples; usually none
 */
record CardProfile(
    String name,
    Algorithm algorithm,
    List<Option> options,
    ResetAnswers resetAnswers,
    List<Directory> directories,
    Pin pin,
    List<byte[]> randoms) {

  /** Algorithm environment (object 86). */
  enum Algorithm {
    DES(1),
    SM4(3);

    private final int code;

    Algorithm(int code) {
      this.code = code;
    }

    int code() {
      return code;
    }
  }

  /** An option of the applet. */
  record Option(byte option, int value) {}

  /**
   * A DF.
   *
   * @param kind kind of the applet: 0 MF, 1 environment, 2 application
   * @param parent FID of the parent, 0 for the MF
   * @param proprietary content of object A5, empty for none
   */
  record Directory(
      int kind,
      boolean isSocialSecurity,
      int fid,
      int parent,
      byte[] name,
      byte[] proprietary,
      List<File> files,
      List<CardKey> keys) {}

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
   * @param value packed digits; empty for an empty PIN
   */
  record Pin(int tries, byte[] value) {}
}
