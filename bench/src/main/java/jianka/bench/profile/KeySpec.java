package jianka.bench.profile;

/**
 * One key of the card (T-SEC-1, T-DATA-22).
 *
 * @param name as in the key table: RKSSSE, UK1DF01, …
 * @param df id of the DF that owns it
 * @param number P2 of EXTERNAL AUTHENTICATION, or -1 where the key is addressed by index
 * @param versions loaded versions, 1 to 3
 * @param length bytes, 8 or 16
 * @param use internal, external, maintenance, load, purchase, tac or master
 * @param locks whether wrong tries lock it
 * @param tries maximum of its counter
 */
public record KeySpec(
    String name,
    String df,
    int number,
    int versions,
    int length,
    String use,
    boolean locks,
    int tries) {}
