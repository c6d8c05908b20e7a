package jianka.reports.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a bundle found.
 *
 * @param findings in the order they were found
 * @param manifest null when it cannot be read
 * @param signer null when there is no signature that holds
 * @param stamp null when there is no time stamp
 */
public record Verification(
    Status status,
    List<BundleFinding> findings,
    @Nullable Manifest manifest,
    @Nullable Signer signer,
    @Nullable Stamp stamp) {

  public Verification {
    findings = List.copyOf(findings);
  }

  /** The closed set of results. */
  public enum Status {
    /** Everything as sealed; the signature's certificate is trusted. */
    VALID,
    /**
     * Everything as sealed; the signature holds, but its certificate is not trusted, or no more.
     */
    VALID_UNTRUSTED,
    /**
     * Everything as the manifest says, which nobody signed: whoever changed a file could change
     * both.
     */
    UNSIGNED,
    /** Something is not as sealed, or cannot be checked. */
    BROKEN
  }

  /**
   * Who signed.
   *
   * @param subject,issuer distinguished names as the certificate gives them: made for display only
   * @param serial hex
   * @param anchor subject of the trusted certificate this one leads to; null if it leads to none
   * @param algorithm such as {@code SM3withSM2}
   * @param signed when the signer says the signature was made
   */
  public record Signer(
      String subject,
      String issuer,
      String serial,
      Instant notBefore,
      Instant notAfter,
      boolean selfSigned,
      @Nullable String anchor,
      String algorithm,
      Instant signed) {}

  /**
   * Who vouches for the time.
   *
   * @param anchor subject of the trusted certificate the authority leads to; null if to none
   */
  public record Stamp(Instant time, String authority, @Nullable String anchor) {}

  /** The first thing that is wrong, if anything is. */
  public Optional<BundleFinding> firstFault() {
    return findings.stream()
        .filter(finding -> finding.severity() == BundleFinding.Severity.FAULT)
        .findFirst();
  }
}
