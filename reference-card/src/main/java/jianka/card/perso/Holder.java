package jianka.card.perso;

/**
 * The person a card is made for (持卡人): items 08, 09 with 4E, 0A to 0D of SSSE.
 *
 * @param number social security number, 18 characters
 * @param name name, at most 50 bytes in GBK; what exceeds 30 bytes goes to item 4E
 * @param sex item 0A: 1, 2 or 9
 * @param ethnicGroup item 0B: two digits
 * @param birthplace item 0C: six digits of a region
 * @param birthDate item 0D: eight digits
 */
public record Holder(
    String number,
    String name,
    String sex,
    String ethnicGroup,
    String birthplace,
    String birthDate) {}
