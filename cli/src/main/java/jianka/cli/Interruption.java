package jianka.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C during a campaign: the case in progress ends and the card is restored, the journal gets
 * its end and the reports are written before the process goes.
 */
final class Interruption implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 30;

  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupted, "interruption");
  private volatile @Nullable Runnable stop;

  Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** How the campaign is stopped. */
  void stops(Runnable stopping) {
    stop = stopping;
  }

  @Override
  public void close() {
    finished.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the shutdown has begun: the hook is waiting for us
    }
  }

  private void interrupted() {
    Runnable stopping = stop;
    if (stopping == null) {
      return;
    }
    stopping.run();
    try {
      finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
