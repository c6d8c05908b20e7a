/**
 * The medical commands of DF04 (专有命令; commands, sections 14 to 17): transactions as the terminal
 * and the host make them, the account (医疗账户) in the card, and what both must become.
 */
@NullMarked
package jianka.bench.medical;

import org.jspecify.annotations.NullMarked;
