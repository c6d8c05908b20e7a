package jianka.reports.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jianka.reports.text.Text;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * A time stamp service of RFC 3161 over HTTP (its section 3.4).
 *
 * <p>Of the certificates that come with a stamp, those are kept that its signature names or that
 * another one of them issued; about the rest nobody could say whether they were changed. Where the
 * service leaves out its root, the certificate below the root therefore has to be trusted itself.
 *
 * @param uri http or https, without user and password
 * @param timeout for the whole exchange
 */
public record TimeStampService(URI uri, Imprint imprint, Duration timeout) {

  private static final int LONGEST_ANSWER = 1 << 20;

  /** The digest the service is asked to put its stamp on. */
  public enum Imprint {
    SHA256(NISTObjectIdentifiers.id_sha256),
    SM3(GMObjectIdentifiers.sm3);

    private final ASN1ObjectIdentifier identifier;

    Imprint(ASN1ObjectIdentifier identifier) {
      this.identifier = identifier;
    }
  }

  /** A service asked with SHA-256, which all of them know, and 30 seconds of patience. */
  public static TimeStampService at(URI uri) {
    return new TimeStampService(uri, Imprint.SHA256, Duration.ofSeconds(30));
  }

  /** A time stamp over this signature value, verified, as it may be kept. */
  ASN1Primitive stamp(byte[] signature) throws BundleException {
    String scheme = String.valueOf(uri.getScheme());
    if (!scheme.matches("(?i)https?") || uri.getHost() == null || uri.getRawUserInfo() != null) {
      throw failure(
          new Text(
              "its address must be http or https, without user and password",
              "地址必须是 http 或 https，且不含用户名和口令"));
    }
    try {
      TimeStampRequest request = request(signature);
      TimeStampResponse response = new TimeStampResponse(exchange(request.getEncoded()));
      TimeStampToken token = response.getTimeStampToken();
      if (token == null) {
        throw failure(rejection(response));
      }
      response.validate(request);
      ASN1Primitive kept = TimeStampCheck.trimmed(token.toCMSSignedData().toASN1Structure());
      TimeStampCheck.verify(kept, signature);
      return kept;
    } catch (IOException | TSPException | RuntimeException e) {
      // Bouncy Castle answers broken structures with many kinds of unchecked exceptions.
      throw failure(
          new Text(
              "its answer is not a time stamp: " + e.getMessage(), "回应不是时间戳：" + e.getMessage()));
    }
  }

  private TimeStampRequest request(byte[] signature) {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    byte[] digest = Objects.requireNonNull(Scheme.digest(imprint.identifier, signature));
    BigInteger nonce = new BigInteger(64, new SecureRandom());
    return generator.generate(imprint.identifier, digest, nonce);
  }

  private byte[] exchange(byte[] request) throws BundleException {
    HttpRequest post =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/timestamp-query")
            .timeout(timeout)
            .POST(HttpRequest.BodyPublishers.ofByteArray(request))
            .build();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    HttpClient client = HttpClient.newBuilder().connectTimeout(timeout).build();
    CompletableFuture<HttpResponse<Void>> answer =
        client.sendAsync(
            post,
            HttpResponse.BodyHandlers.ofByteArrayConsumer(
                part ->
                    part.ifPresent(
                        bytes -> {
                          if (body.size() + bytes.length > LONGEST_ANSWER) {
                            throw new IllegalStateException("the answer does not end");
                          }
                          body.write(bytes, 0, bytes.length);
                        })));
    try {
      // The request's own timeout ends with the headers; a body could go on for ever.
      HttpResponse<Void> response = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      checkHeaders(response);
      return body.toByteArray();
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw tooLate();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof HttpTimeoutException) {
        throw tooLate();
      }
      throw failure(Text.same(String.valueOf(e.getCause())));
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw failure(new Text("interrupted", "被中断"));
    }
  }

  private BundleException tooLate() {
    return failure(
        new Text(
            "no whole answer within " + timeout.toMillis() + " ms",
            timeout.toMillis() + " 毫秒内没有完整回应"));
  }

  private void checkHeaders(HttpResponse<Void> response) throws BundleException {
    if (response.statusCode() != 200) {
      throw failure(Text.same("HTTP " + response.statusCode()));
    }
    String type = response.headers().firstValue("Content-Type").orElse("");
    if (!type.toLowerCase(java.util.Locale.ROOT).startsWith("application/timestamp-reply")) {
      throw failure(new Text("its answer has the type " + type, "回应的类型为 " + type));
    }
  }

  private static Text rejection(TimeStampResponse response) {
    String said = response.getStatus() + " " + response.getStatusString();
    return new Text("it refused, status " + said, "服务拒绝，状态 " + said);
  }

  private BundleException failure(Text reason) {
    return BundleException.of(Check.STAMP_SERVICE, Signature.FILE, shown(), reason);
  }

  /** The address without what may be secret: user, password and query. */
  private String shown() {
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return uri.getScheme() + "://" + uri.getHost() + port + uri.getRawPath();
  }
}
