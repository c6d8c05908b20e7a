package jianka.bench.pcsc;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jianka.bench.terminal.TerminalException;
import jianka.bench.terminal.TerminalException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that calls PC/SC for a reader, so that a call that never returns (nothing in PC/SC
 * can break off a transmission) keeps this thread and not the campaign (TST-103).
 */
final class ReaderThread {

  /** A piece of work with PC/SC. */
  @FunctionalInterface
  interface Call<T> {
    T run() throws PcscFailure;
  }

  private final String reader;
  private final Duration limit;
  private final ExecutorService thread;

  /** The call that ran over the limit, until it has returned. */
  private @Nullable Future<?> overdue;

  private boolean waitedAgain;

  ReaderThread(String reader, Duration limit) {
    this.reader = reader;
    this.limit = limit;
    thread =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread created = new Thread(task, "pcsc " + reader);
              // a reader that hangs for ever must not keep the program from ending
              created.setDaemon(true);
              return created;
            });
  }

  /**
   * Runs a call and waits for it, at most the limit.
   *
   * @throws PcscFailure what the call threw
   * @throws TerminalException {@link Kind#TIMEOUT} when it has not returned in time, or when an
   *     earlier one still has not
   */
  <T> T run(Call<T> call) throws PcscFailure, TerminalException {
    awaitOverdue();
    Future<T> future = thread.submit(call::run);
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      abandon(future);
      throw new TerminalException(
          Kind.TIMEOUT,
          "\"%s\" did not answer within %s s: the card or the reader hangs; take the card out or"
                  .formatted(reader, limit.toMillis() / 1000.0)
              + " unplug the reader",
          late);
    } catch (InterruptedException interrupted) {
      abandon(future);
      Thread.currentThread().interrupt();
      throw new TerminalException(
          Kind.COMMUNICATION, "waiting for \"" + reader + "\" was interrupted", interrupted);
    } catch (ExecutionException failed) {
      throw unwrap(failed);
    }
  }

  /**
   * A slow reader is waited for once more, for the length of the limit; after that each use fails
   * at once, so that a dead reader does not cost the limit for every case left.
   *
   * @throws TerminalException {@link Kind#TIMEOUT} when the call has still not returned
   */
  void awaitOverdue() throws TerminalException {
    Future<?> earlier = overdue;
    if (earlier == null) {
      return;
    }
    try {
      earlier.get(waitedAgain ? 0 : limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException itsOwnMatter) {
      // how the late call ended interests nobody any more
    } catch (TimeoutException late) {
      waitedAgain = true;
      throw new TerminalException(
          Kind.TIMEOUT,
          "\"%s\" still hangs in an earlier call: unplug the reader or restart the PC/SC service"
              .formatted(reader),
          late);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new TerminalException(
          Kind.COMMUNICATION, "waiting for \"" + reader + "\" was interrupted", interrupted);
    }
    overdue = null;
  }

  /** Whether a call ran over the limit and has not been waited for since. */
  boolean isLate() {
    return overdue != null;
  }

  /**
   * Ends the thread after a last call. A reader that hangs gets it when it comes back; this method
   * does not wait for that.
   */
  void finish(Runnable last, Duration patience) {
    Future<?> future = thread.submit(last);
    thread.shutdown();
    if (overdue != null && !overdue.isDone()) {
      return;
    }
    try {
      future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException ignored) {
      // nothing can be done about a card that cannot be let go
    }
  }

  private void abandon(Future<?> future) {
    overdue = future;
    waitedAgain = false;
  }

  private static PcscFailure unwrap(ExecutionException failed) {
    Throwable cause = failed.getCause();
    if (cause instanceof PcscFailure failure) {
      return failure;
    }
    if (cause instanceof RuntimeException fault) {
      throw fault;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw new IllegalStateException(cause);
  }
}
