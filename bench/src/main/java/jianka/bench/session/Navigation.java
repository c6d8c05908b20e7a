package jianka.bench.session;

import jianka.bench.apdu.CommandApdu;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.Profile;
import jianka.bench.terminal.TerminalException;

/** SELECT (选择): environments, applications and files of the product's profile. */
public final class Navigation {

  /** 1PAY.SYS.DDF01, the bank environment (T-FS-1). */
  private static final String BANK = "315041592E5359532E4444463031";

  /** PKI.社会保障, the asymmetric environment. */
  private static final String CERTIFICATES = "504B492EC9E7BBE1B1A3D5CF";

  /** SS.CERT.ADF1, the application of the asymmetric environment. */
  private static final String CERTIFICATE_APPLICATION = "53532E434552542E41444631";

  private final CardSession session;
  private String current = "MF";

  public Navigation(CardSession session) {
    this.session = session;
  }

  /** SELECT as written, with P1, P2 and data; 61xx is followed. */
  public void select(int p1, int p2, byte[] data) throws TerminalException {
    session.exchange(command(p1, p2, data));
  }

  /** SELECT of a DF by its name; announced data stay in the card. */
  void selectOnce(String df) throws TerminalException {
    session.transmit(command(0x04, 0x00, Hex.bytes(name(df))));
  }

  /** How a DF is selected. */
  public enum By {
    NAME,
    FID
  }

  /** SELECT of a DF by its name or by its FID. */
  public void df(String df, By by) throws TerminalException {
    switch (by) {
      case NAME -> byName(df);
      case FID -> byFid(df);
    }
  }

  /** SELECT of a DF by its name; the MF, which has none, by 3F00. */
  public void byName(String df) throws TerminalException {
    if (df.equals("MF")) {
      byFid(df);
    } else {
      select(0x04, 0x00, Hex.bytes(name(df)));
      entered(df);
    }
  }

  /** SELECT of a DF by its FID (P1 00). */
  public void byFid(String df) throws TerminalException {
    select(0x00, 0x00, Hex.bytes(fid(df)));
    entered(df);
  }

  /** The DF that was selected last by its name or FID; MF before. */
  String current() {
    return current;
  }

  private void entered(String df) {
    if (session.response().is("9000")) {
      current = df;
    }
  }

  /** SELECT of an EF in the current DF (P1 02). */
  public void file(String fid) throws TerminalException {
    select(0x02, 0x00, Hex.bytes(fid));
  }

  /** Precondition: this DF is the current one. Its FCI is not of interest and stays unfetched. */
  public void enter(String df) throws TerminalException, NotReachedException {
    if (df.equals("MF")) {
      byFid(df);
    } else {
      session.reach(command(0x04, 0x00, Hex.bytes(name(df))));
      entered(df);
    }
    session.require("SELECT " + df, "选择" + df);
  }

  /** Precondition: this EF is the current one. */
  public void open(String fid) throws TerminalException, NotReachedException {
    file(fid);
    session.require("SELECT " + fid, "选择" + fid);
  }

  /**
   * The DF name of an environment or application of the profile, in hex.
   *
   * @throws IllegalArgumentException when the profile has none of this id: a mistake in a scenario
   */
  public String name(String df) {
    Profile profile = session.product().profile();
    return switch (df) {
      case "SSSE" -> profile.ssse().dfName();
      case "PSE" -> BANK;
      case "ACSE" -> CERTIFICATES;
      case "CERT" -> CERTIFICATE_APPLICATION;
      default -> application(df).aid();
    };
  }

  /** The FID of the MF, of SSSE or of an application, in hex. */
  public String fid(String df) {
    return switch (df) {
      case "MF" -> "3F00";
      case "SSSE" -> session.product().profile().ssse().fid();
      default -> application(df).fid();
    };
  }

  private Profile.Application application(String df) {
    return session
        .product()
        .profile()
        .application(df)
        .orElseThrow(() -> new IllegalArgumentException("the profile has no application " + df));
  }

  private static CommandApdu command(int p1, int p2, byte[] data) {
    return CommandApdu.header(0x00, 0xA4, p1, p2).with(data).le(0);
  }
}
