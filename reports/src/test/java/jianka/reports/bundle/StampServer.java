package jianka.reports.bundle;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Date;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time stamp service of RFC 3161 on a free port of this machine. */
final class StampServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Identity identity;
  private final Date time;

  /** What the service does wrong, if anything; set by the test. */
  UnaryOperator<byte[]> request = bytes -> bytes;

  UnaryOperator<byte[]> answer = bytes -> bytes;
  int status = 200;
  String type = "application/timestamp-reply";
  boolean refuses;
  long delayMillis;

  StampServer(Identity identity, java.time.Instant time) throws IOException {
    this.identity = identity;
    this.time = Date.from(time);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/stamp", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/stamp");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Thread.sleep(delayMillis);
      byte[] body = answer.apply(stamp(request.apply(exchange.getRequestBody().readAllBytes())));
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private byte[] stamp(byte[] encoded) throws Exception {
    var digests = new JcaDigestCalculatorProviderBuilder().setProvider(Scheme.PROVIDER).build();
    TimeStampTokenGenerator tokens =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder()
                .setProvider(Scheme.PROVIDER)
                .build(identity.algorithm(), identity.key(), identity.own()),
            digests.get(Scheme.ECDSA.digest()),
            new ASN1ObjectIdentifier("1.3.6.1.4.1.55555.1"));
    tokens.addCertificates(new JcaCertStore(identity.chain()));
    TimeStampResponseGenerator generator =
        new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
    TimeStampResponse response =
        refuses
            ? generator.generateFailResponse(2, PKIFailureInfo.systemFailure, "out of ink")
            : generator.generate(new TimeStampRequest(encoded), BigInteger.TEN, time);
    return response.getEncoded();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
