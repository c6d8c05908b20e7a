package jianka.card.perso;

import java.util.Optional;
import java.util.ServiceLoader;
import jianka.card.applet.BlockCipher;

/**
 * A cipher that this project has not: SSF33, which is not public (SEC-052). Named in {@code
 * META-INF/services/jianka.card.perso.BlockCipherProvider} on the class path, it serves the
 * personaliser and the simulated card alike; without it no profile with {@code card.alg: SSF33} is
 * read.
 */
public interface BlockCipherProvider {

  /** Name of the algorithm as in {@code card.alg}: SSF33. */
  String algorithm();

  /** A new cipher of 16-byte blocks and keys; used by one card, and by one thread at a time. */
  BlockCipher create();

  /** The first provider of the algorithm on the class path. */
  static Optional<BlockCipherProvider> find(String algorithm) {
    for (BlockCipherProvider provider : ServiceLoader.load(BlockCipherProvider.class)) {
      if (provider.algorithm().equals(algorithm)) {
        return Optional.of(provider);
      }
    }
    return Optional.empty();
  }
}
