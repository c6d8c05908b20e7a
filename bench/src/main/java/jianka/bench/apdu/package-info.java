/** Commands and responses of ISO/IEC 7816-4 as bytes and as values; BER-TLV reading. */
@NullMarked
package jianka.bench.apdu;

import org.jspecify.annotations.NullMarked;
