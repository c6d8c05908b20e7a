package jianka.card.applet;

import javacard.framework.Util;

/** A dedicated file (专用文件): the MF, an environment (DDF) or an application (ADF). */
final class DedicatedFile {

  static final byte MASTER = 0;
  static final byte ENVIRONMENT = 1;
  static final byte APPLICATION = 2;

  final byte kind;
  final short fid;

  /** DF name, 5 to 16 bytes; empty where the DF has none. */
  final byte[] name;

  /** Content of object A5 of the FCI; empty where there is no A5. */
  final byte[] proprietary;

  final DedicatedFile parent;

  /** Whether this is the social security environment (社会保障系统环境), owner of the PIN. */
  final boolean isSocialSecurity;

  /** Next DF of the card, in the order of creation. */
  DedicatedFile next;

  private final PersistentMemory memory;

  /** Value of {@link #block} of a faulty card between the writes of a block. */
  private static final byte HALF = 2;

  /** 01 after APPLICATION BLOCK, for ever (CMD-139). */
  private final byte[] block;

  Key firstKey;

  /** Master key (主控密钥): creation below this DF, until issue. */
  Key master;

  /** Whether the master key is that of the card, not that of its lot. */
  boolean isMasterIndividual;

  /** The amount file of DF04, null where there is none. */
  AmountFile amounts;

  private ElementaryFile firstFile;

  DedicatedFile(
      PersistentMemory memory,
      byte kind,
      short fid,
      byte[] name,
      byte[] proprietary,
      DedicatedFile parent,
      boolean isSocialSecurity) {
    this.memory = memory;
    block = new byte[1];
    this.kind = kind;
    this.fid = fid;
    this.name = name;
    this.proprietary = proprietary;
    this.parent = parent;
    this.isSocialSecurity = isSocialSecurity;
  }

  /**
   * The social security environment above or at this DF; null outside of it (FS-109). Another
   * environment is outside even where SSSE is the MF above it.
   */
  DedicatedFile socialSecurity() {
    DedicatedFile file = environment();
    return file != null && file.isSocialSecurity ? file : null;
  }

  /** The environment, or the MF, above or at this DF. */
  DedicatedFile environment() {
    DedicatedFile file = this;
    while (file != null && file.kind == APPLICATION) {
      file = file.parent;
    }
    return file;
  }

  /** The MF. */
  DedicatedFile root() {
    DedicatedFile file = this;
    while (file.parent != null) {
      file = file.parent;
    }
    return file;
  }

  boolean isBlocked() {
    return block[0] != 0;
  }

  /** Whether SELECT of this DF tells of the block. */
  boolean refusesSelection() {
    return isBlocked() && block[0] != HALF;
  }

  void block() {
    memory.set(block, (short) 0, (byte) 1);
  }

  /** Blocks the commands only; only a faulty card does. */
  void blockHalf() {
    memory.set(block, (short) 0, HALF);
  }

  /** Lifts the block; only a faulty card does. */
  void unblock() {
    memory.set(block, (short) 0, (byte) 0);
  }

  void add(ElementaryFile file) {
    if (firstFile == null) {
      firstFile = file;
      return;
    }
    ElementaryFile last = firstFile;
    while (last.next != null) {
      last = last.next;
    }
    last.next = file;
  }

  void add(Key key) {
    key.next = firstKey;
    firstKey = key;
  }

  /** The EF with the identifier, or null. */
  ElementaryFile byFid(short wanted) {
    ElementaryFile file = firstFile;
    while (file != null && file.fid != wanted) {
      file = file.next;
    }
    return file;
  }

  /** The EF with the short identifier, or null. */
  ElementaryFile bySfi(byte wanted) {
    ElementaryFile file = firstFile;
    while (file != null && file.sfi != wanted) {
      file = file.next;
    }
    return file;
  }

  /** Whether the name begins with the bytes given, or equals them when {@code whole}. */
  boolean isNamed(byte[] wanted, short offset, short length, boolean whole) {
    short own = (short) name.length;
    if (own == 0 || own < length || (whole && own != length)) {
      return false;
    }
    return Util.arrayCompare(name, (short) 0, wanted, offset, length) == 0;
  }
}
