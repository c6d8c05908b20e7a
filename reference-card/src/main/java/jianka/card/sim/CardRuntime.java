package jianka.card.sim;

import com.licel.jcardsim.base.ApduCase;
import com.licel.jcardsim.base.SimulatorRuntime;
import javacard.framework.AID;
import javacard.framework.APDU;
import org.jspecify.annotations.Nullable;

/** A Java Card runtime in which one applet is selected by default and alone. */
final class CardRuntime extends SimulatorRuntime {

  private static final byte CONTACTLESS = APDU.PROTOCOL_MEDIA_CONTACTLESS_TYPE_A | APDU.PROTOCOL_T1;

  /** Clears volatile memory and selects the applet without a command. */
  void powerOn(AID applet, boolean contactless) {
    reset();
    changeProtocol(contactless ? CONTACTLESS : APDU.PROTOCOL_T0);
    currentAID = applet;
  }

  /** The memory of the installed card. */
  SimulatedMemory memory(AID applet) {
    return ((SimulatedCardApplet) getApplet(applet)).memory();
  }

  /** SELECT by name is a command of the card: the runtime must not look for applets itself. */
  @Override
  protected @Nullable AID findAppletForSelectApdu(byte[] selectApdu, ApduCase apduCase) {
    return null;
  }
}
