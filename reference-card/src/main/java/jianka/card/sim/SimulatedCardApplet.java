package jianka.card.sim;

import jianka.card.applet.BlockCipher;
import jianka.card.applet.Ciphers;
import jianka.card.applet.Rules;
import jianka.card.applet.SocialSecurityCard;
import jianka.card.perso.BlockCipherProvider;
import org.jspecify.annotations.Nullable;

/**
 * The applet with rules taken from the installation parameters: AID length ‖ AID ‖ length of the
 * control information ‖ information ‖ length of the applet data ‖ one bit a rule, lowest first, 1
 * for a rule that does not hold. Public only for the reflection of the simulator.
 */
public final class SimulatedCardApplet extends SocialSecurityCard {

  private final SimulatedMemory memory;

  private SimulatedCardApplet(Rules rules, SimulatedMemory memory) {
    super(rules, new ProvidedCiphers(), memory);
    this.memory = memory;
  }

  SimulatedMemory memory() {
    return memory;
  }

  /** Called by the simulator. */
  public static void install(byte[] parameters, short offset, byte length) {
    int control = offset + 1 + parameters[offset];
    int data = control + 1 + parameters[control];
    boolean[] skipped = new boolean[Rules.COUNT];
    for (int i = 0; i < skipped.length; i++) {
      skipped[i] = (parameters[data + 1 + i / 8] >> i % 8 & 1) != 0;
    }
    new SimulatedCardApplet(new RulesWithGaps(skipped), new SimulatedMemory())
        .register(parameters, (short) (offset + 1), parameters[offset]);
  }

  /** The ciphers of the applet and those of providers. */
  private static final class ProvidedCiphers extends Ciphers {

    private static final byte SSF33 = 2;

    @Override
    public @Nullable BlockCipher make(byte algorithm) {
      if (algorithm == SSF33) {
        return BlockCipherProvider.find("SSF33").map(BlockCipherProvider::create).orElse(null);
      }
      return super.make(algorithm);
    }
  }

  private static final class RulesWithGaps extends Rules {

    private final boolean[] skipped;

    RulesWithGaps(boolean[] skipped) {
      this.skipped = skipped;
    }

    @Override
    public boolean hold(short rule) {
      return !skipped[rule];
    }
  }
}
