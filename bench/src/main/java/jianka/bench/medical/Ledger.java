package jianka.bench.medical;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one case knows of the account: as it was found, as it was noted, and what it booked. */
public final class Ledger {

  private final Map<Transaction, OpenTransaction> open = new EnumMap<>(Transaction.class);
  private final Map<Transaction, Completion> attempted = new EnumMap<>(Transaction.class);
  private final List<Completion> booked = new ArrayList<>();
  private @Nullable Account found;
  private @Nullable Account noted;
  private boolean changed;

  /** The account as it is now: later checks compare with it. */
  void note(Account account) {
    if (found == null) {
      found = account;
    }
    noted = account;
    booked.clear();
  }

  /**
   * The account as it was noted.
   *
   * @throws IllegalArgumentException where it was not: a mistake in a scenario
   */
  Account noted() {
    Account account = noted;
    if (account == null) {
      throw new IllegalArgumentException("the scenario did not note the account");
    }
    return account;
  }

  /** The account before the case did anything to it, or null where the case never looked. */
  @Nullable Account found() {
    return found;
  }

  /** A transaction was opened. */
  void opens(OpenTransaction transaction) {
    open.put(transaction.kind(), transaction);
  }

  /** The transaction of this kind that was opened last, or null. */
  @Nullable OpenTransaction open(Transaction kind) {
    return open.get(kind);
  }

  /** A completing command goes to the card. */
  void attempts(Completion completion) {
    attempted.put(completion.kind(), completion);
  }

  /** The completing command of this kind that was sent last, or null. */
  @Nullable Completion attempted(Transaction kind) {
    return attempted.get(kind);
  }

  /** The card has completed the transaction it was asked for last. */
  void books(Transaction kind) {
    Completion completion = attempted.get(kind);
    if (completion != null) {
      booked.add(completion);
    }
    changed = true;
  }

  /** The amount file may hold something else now. */
  void changes() {
    changed = true;
  }

  boolean mayHaveChanged() {
    return changed;
  }

  /** What the card has booked since the account was noted, in order. */
  List<Completion> booked() {
    return List.copyOf(booked);
  }

  /** The same of one kind. */
  List<Completion> booked(Transaction kind) {
    return booked.stream().filter(c -> c.kind() == kind).toList();
  }

  /**
   * The last transaction of this kind that the card has booked since the account was noted.
   *
   * @throws IllegalArgumentException where there is none: a mistake in a scenario
   */
  Completion last(Transaction kind) {
    List<Completion> all = booked(kind);
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          "no " + kind.en() + " was made since the account was noted");
    }
    return all.get(all.size() - 1);
  }
}
