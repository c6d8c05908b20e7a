package jianka.card.faulty;

import java.util.ArrayList;
import java.util.List;
import jianka.card.sim.TornCard;
import jianka.card.sim.UpdatingCommand;
import org.jspecify.annotations.Nullable;

/**
 * The part of the {@link Probe} that cuts the power and lets the memory fail. It costs many cards,
 * so it stops at the first difference.
 */
final class TearProbe {

  private static final int[] WRITES = {0, 1, 2, 3, 4, 6, 10, 20};
  private static final String READ = "00B2012C00";

  private final boolean sm4;
  private final @Nullable FaultyCard faulty;

  private TearProbe(boolean sm4, @Nullable FaultyCard faulty) {
    this.sm4 = sm4;
    this.faulty = faulty;
  }

  /** Whether the card shows something under tears and failures that a right card does not. */
  static boolean differs(boolean sm4, FaultyCard faulty) {
    TearProbe right = new TearProbe(sm4, null);
    TearProbe wrong = new TearProbe(sm4, faulty);
    for (UpdatingCommand command : UpdatingCommand.ALL) {
      for (int writes : WRITES) {
        if (!right.torn(command, writes).equals(wrong.torn(command, writes))
            || !right.failed(command, writes).equals(wrong.failed(command, writes))) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> torn(UpdatingCommand command, int writes) {
    List<String> answers = new ArrayList<>();
    TornCard card = new TornCard(sm4, command, faulty);
    card.card().cutPowerAfterWrites(writes);
    answers.add(command.execute().apply(card));
    answers.add(card.content().toString());
    card = new TornCard(sm4, command, faulty);
    answers.add(command.execute().apply(card));
    // a later command is cut, which brings nothing back
    card.card().cutPowerAfterWrites(writes);
    answers.add(card.card().send(READ));
    answers.add(card.content().toString());
    card = new TornCard(sm4, command, faulty);
    card.card().cutPowerAfterWrites(writes);
    answers.add(command.execute().apply(card));
    // and the recovery, if there is one
    card.card().reset();
    card.card().cutPowerAfterWrites(1);
    card.card().send(READ);
    answers.add(card.content().toString());
    return answers;
  }

  private List<String> failed(UpdatingCommand command, int writes) {
    List<String> answers = new ArrayList<>();
    TornCard card = new TornCard(sm4, command, faulty);
    card.card().failWritesAfter(writes);
    answers.add(command.execute().apply(card));
    // the memory works again, without a reset
    card.card().failWritesAfter(Short.MAX_VALUE);
    answers.add(card.card().send("00DC012C06010422222222"));
    answers.add(card.card().send("B02800010B" + "01" + "00000001" + "999900000001" + "10"));
    answers.replaceAll(answer -> answer.length() > 20 ? "data" : answer);
    return answers;
  }
}
