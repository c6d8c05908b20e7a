package jianka.bench.profile;

/**
 * A profile parameter with the value in force (spec/index.md 3).
 *
 * @param assumed whether the value is a default that nobody declared
 */
public record Parameter(String name, String value, boolean assumed, Words meaning) {}
