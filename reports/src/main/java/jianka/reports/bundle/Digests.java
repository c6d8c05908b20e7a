package jianka.reports.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * Size and digests of one file, read once.
 *
 * @param size in bytes
 * @param sm3 GB/T 32905-2016, 64 lower-case hex digits
 * @param sha256 FIPS 180-4, 64 lower-case hex digits
 */
record Digests(long size, String sm3, String sha256) {

  static Digests of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      SM3Digest sm3 = new SM3Digest();
      byte[] buffer = new byte[1 << 16];
      long size = 0;
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        sha256.update(buffer, 0, count);
        sm3.update(buffer, 0, count);
        size += count;
      }
      byte[] value = new byte[sm3.getDigestSize()];
      sm3.doFinal(value, 0);
      HexFormat hex = HexFormat.of();
      return new Digests(size, hex.formatHex(value), hex.formatHex(sha256.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
