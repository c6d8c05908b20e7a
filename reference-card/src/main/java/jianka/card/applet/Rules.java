package jianka.card.applet;

/**
 * The decisions of the card by name. The card of the standard holds them all; a faulty card of the
 * laboratory is this applet with a few of them not holding. The applet asks at each decision, so
 * that no faulty copy of its code exists.
 */
public class Rules {

  // Classes, order, length

  /** CMD-001, CMD-003: a class that a command does not define is refused. */
  public static final short CLASS_IS_CHECKED = 0;

  /** CMD-072, CMD-088, TRN-070: Le above the bytes available is corrected, nothing is padded. */
  public static final short READ_CHECKS_LE = 1;

  /** CMD-087: Le below the record gets 6Cxx where that is declared. */
  public static final short SHORT_LE_IS_ANSWERED_AS_DECLARED = 2;

  // PIN

  /** CMD-038: VERIFY with other P1 P2 is refused. */
  public static final short VERIFY_CHECKS_P1_P2 = 3;

  /** SEC-016, CMD-037: a length no PIN has is refused without counting. */
  public static final short VERIFY_CHECKS_LENGTH = 4;

  /** SEC-006, CMD-034: a wrong PIN costs a try. */
  public static final short WRONG_PIN_COUNTS = 5;

  /** SEC-006: x of 63Cx is the number after the try. */
  public static final short TRIES_ARE_THOSE_LEFT = 6;

  /** SEC-008: the last wrong try answers 63C0. */
  public static final short LAST_WRONG_PIN_IS_63C0 = 7;

  /** SEC-004: the right PIN sets the counter to its maximum. */
  public static final short RIGHT_PIN_RESTORES_TRIES = 8;

  /** SEC-007: a wrong PIN ends the verified state. */
  public static final short WRONG_PIN_CLEARS_STATE = 9;

  /** SEC-009, CMD-035: a blocked PIN is not compared. */
  public static final short BLOCKED_PIN_REFUSES = 10;

  /** SEC-013, CMD-036: a query costs no try. */
  public static final short EMPTY_VERIFY_DOES_NOT_COUNT = 11;

  /** SEC-013, SEC-014: a query succeeds only with an empty PIN. */
  public static final short EMPTY_VERIFY_TELLS_TRIES = 12;

  /** SEC-015: digits against an empty PIN fail. */
  public static final short EMPTY_PIN_REFUSES_DATA = 13;

  /** SEC-017: a PIN of another length is wrong. */
  public static final short PIN_LENGTH_COUNTS = 14;

  /** SEC-005: the verified PIN stays whatever DF is selected. */
  public static final short PIN_STATE_OUTLIVES_SELECT = 15;

  /** SEC-010, SEC-115: power-off does not give tries back. */
  public static final short PIN_BLOCK_OUTLIVES_RESET = 16;

  /** CMD-046: CHANGE PIN with other P1 P2 is refused. */
  public static final short CHANGE_PIN_CHECKS_P1_P2 = 17;

  /** SEC-018, CMD-042: the old PIN must be right. */
  public static final short CHANGE_PIN_COMPARES_THE_OLD = 18;

  /** SEC-019: a wrong old PIN costs a try. */
  public static final short CHANGE_PIN_COUNTS_A_WRONG_OLD = 19;

  /** SEC-021: success sets the counter to its maximum. */
  public static final short CHANGE_PIN_RESTORES_TRIES = 20;

  /** SEC-020, CMD-043: a blocked PIN cannot be changed. */
  public static final short CHANGE_PIN_REFUSES_A_BLOCKED_PIN = 21;

  /** SEC-024, CMD-045: a new PIN has at least four digits. */
  public static final short CHANGE_PIN_NEEDS_FOUR_DIGITS = 22;

  /** SEC-025, CMD-045: a new PIN has no nibble above 9. */
  public static final short CHANGE_PIN_CHECKS_DIGITS = 23;

  /** SEC-023: an empty new PIN is accepted. */
  public static final short CHANGE_PIN_ALLOWS_EMPTY = 24;

  /** SEC-022: an empty old PIN opens an empty PIN only. */
  public static final short EMPTY_OLD_PIN_NEEDS_EMPTY_PIN = 25;

  /** CMD-049: CHANGE PIN sets the verified state only as declared. */
  public static final short CHANGE_PIN_DOES_NOT_VERIFY = 26;

  /** SEC-108, CMD-134: PIN CHANGE/UNBLOCK needs key 06. */
  public static final short UNBLOCK_NEEDS_ITS_KEY = 27;

  /** SEC-029, CMD-130, CMD-131: unblock sets the counter to its maximum. */
  public static final short UNBLOCK_RESTORES_TRIES = 28;

  /** SEC-030: unblock leaves the value of the PIN. */
  public static final short UNBLOCK_KEEPS_THE_PIN = 29;

  /** CMD-261: unblock grants no PIN rights. */
  public static final short UNBLOCK_DOES_NOT_VERIFY = 30;

  /** CMD-136: the deciphered PIN is checked. */
  public static final short RELOAD_CHECKS_DIGITS = 31;

  // Keys

  /** SEC-035, CMD-063: a number without key gets 6A88. */
  public static final short UNKNOWN_KEY_IS_REFUSED = 32;

  /** SEC-036, SEC-037, FS-112: a local number is looked for in the current DF only. */
  public static final short LOCAL_NUMBERS_MEAN_THE_CURRENT_DF = 33;

  /** SEC-041, CMD-063: a version that is not loaded gets 6A88. */
  public static final short UNKNOWN_VERSION_IS_REFUSED = 34;

  /** SEC-039, SEC-121, SEC-122: byte 17 chooses the version. */
  public static final short VERSION_BYTE_CHOOSES = 35;

  /** SEC-096, CMD-060: wrong data cost a try of the key. */
  public static final short WRONG_AUTHENTICATION_COUNTS = 36;

  /** SEC-097: right data set the counter to its maximum. */
  public static final short RIGHT_AUTHENTICATION_RESTORES_TRIES = 37;

  /** SEC-098, CMD-061, SEC-101: a locked key is not compared. */
  public static final short LOCKED_KEY_REFUSES = 38;

  /** SEC-100: BK and LK do not lock. */
  public static final short BLOCK_KEYS_NEVER_LOCK = 39;

  /** SEC-099: each key has its own counter. */
  public static final short COUNTERS_ARE_PER_KEY = 40;

  /** SEC-105: wrong data end the state of the key. */
  public static final short WRONG_AUTHENTICATION_CLEARS_STATE = 41;

  /** SEC-096, CMD-060: the value of the terminal is compared. */
  public static final short AUTHENTICATION_IS_COMPARED = 42;

  /** SEC-106: the other keys of the DF stay as they are. */
  public static final short AUTHENTICATION_SETS_ONE_STATE = 43;

  /** SEC-107: authenticating a second key keeps the first. */
  public static final short KEY_STATES_ADD_UP = 44;

  /** SEC-103, FS-108: selecting another DF ends key states. */
  public static final short KEY_STATES_END_WITH_THE_DF = 45;

  /** FS-040, SEC-104: selecting the current DF again keeps states. */
  public static final short RESELECTION_KEEPS_STATES = 46;

  /** CMD-064: EXTERNAL AUTHENTICATION with other P1 is refused. */
  public static final short AUTHENTICATION_CHECKS_P1 = 47;

  /** CMD-065: EXTERNAL AUTHENTICATION takes 16 or 17 bytes. */
  public static final short AUTHENTICATION_CHECKS_LENGTH = 48;

  /** CMD-054: INTERNAL AUTHENTICATION with other P1 P2 is refused. */
  public static final short INTERNAL_CHECKS_P1_P2 = 49;

  /** CMD-055, CMD-057: IRK answers in SSSE only. */
  public static final short INTERNAL_KEY_IS_THE_DFS_OWN = 50;

  /** SEC-092: the process factor enters the answer. */
  public static final short INTERNAL_USES_THE_FACTOR = 51;

  /** SEC-066: the factor comes first, the original second. */
  public static final short INTERNAL_FIELD_ORDER = 52;

  /** SEC-059, SEC-061: short inputs get zeros on the right. */
  public static final short SESSION_INPUT_IS_PADDED_RIGHT = 53;

  /** SEC-065: 16-byte blocks are folded by XOR. */
  public static final short AUTHENTICATION_VALUE_IS_FOLDED = 54;

  // Random

  /** CMD-026, CMD-027: only 4, 8 and 16 bytes are given. */
  public static final short RANDOM_LENGTHS_ARE_THREE = 55;

  /** CMD-028: GET CHALLENGE with other P1 P2 is refused. */
  public static final short CHALLENGE_CHECKS_P1_P2 = 56;

  /** SEC-116, SEC-117: every random is new. */
  public static final short RANDOMS_DIFFER = 57;

  /** CMD-030: a second GET CHALLENGE replaces the first random. */
  public static final short LAST_RANDOM_COUNTS = 58;

  /** SEC-093, CMD-062, SEC-086: without random 6984. */
  public static final short RANDOM_IS_NEEDED = 59;

  /** SEC-094, CMD-032, CMD-029: EXTERNAL AUTHENTICATION uses the random up. */
  public static final short RANDOM_IS_USED_UP = 60;

  /** SEC-085, SEC-060: a command with MAC uses the random up. */
  public static final short RANDOM_IS_USED_UP_BY_MAC = 61;

  /** FS-110, SEC-124, CMD-023: another DF ends the random. */
  public static final short RANDOM_BELONGS_TO_ITS_DF = 62;

  /** SEC-062: 16 bytes are no session input in the DES environment. */
  public static final short LONG_RANDOM_IS_NOT_FOR_DES = 63;

  /** SEC-095: INTERNAL AUTHENTICATION does not use the random up. */
  public static final short INTERNAL_KEEPS_THE_RANDOM = 64;

  // Selection

  /** CMD-017: P1 other than 00, 02, 04 is refused. */
  public static final short SELECT_CHECKS_P1 = 65;

  /** CMD-018: P2 other than 00, 02 is refused. */
  public static final short SELECT_CHECKS_P2 = 66;

  /** CMD-019, CMD-020: lengths that no identifier has are refused. */
  public static final short SELECT_CHECKS_LENGTH = 67;

  /** FS-002, CMD-014: SELECT without data selects the MF. */
  public static final short EMPTY_DATA_SELECT_THE_MF = 68;

  /** FS-036: an unknown target changes nothing. */
  public static final short UNKNOWN_TARGET_KEEPS_THE_CURRENT_DF = 69;

  /** FS-042: a name cut short is not found. */
  public static final short TRUNCATED_NAME_IS_REFUSED = 70;

  /** FS-037: selecting a DF leaves no current EF. */
  public static final short SELECT_LEAVES_NO_CURRENT_EF = 71;

  /** FS-039, CMD-016: an EF of the parent is not found. */
  public static final short EF_IS_SOUGHT_IN_THE_CURRENT_DF = 72;

  /** CMD-022, CMD-008: a blocked application cannot be selected. */
  public static final short BLOCKED_TARGET_IS_REFUSED = 73;

  // FCI

  /** FS-026, TRN-072: SELECT of a DF returns its FCI. */
  public static final short FCI_IS_RETURNED = 74;

  /** FS-025, FS-043: object 84 is the name of the DF, not the bytes sent. */
  public static final short FCI_HOLDS_THE_OWN_NAME = 75;

  /** FS-024: object A5 has the length of its content. */
  public static final short FCI_LENGTHS_ADD_UP = 76;

  /** FS-024, FS-031, FS-032: A5 stands in the FCI of SSSE. */
  public static final short FCI_ANNOUNCES_ALL = 77;

  /** FS-028: SELECT of an EF returns no data. */
  public static final short EF_SELECTION_HAS_NO_DATA = 78;

  // Records

  /** CMD-097, CMD-069: an SFI makes its EF current. */
  public static final short SFI_MAKES_CURRENT = 79;

  /** CMD-096: an SFI counts more than the current EF. */
  public static final short SFI_LEADS = 80;

  /** FS-096: reading by number leaves the record pointer. */
  public static final short NUMBER_KEEPS_THE_POINTER = 81;

  /** FS-097: reading by identifier sets the record pointer. */
  public static final short IDENTIFIER_SETS_THE_POINTER = 82;

  /** FS-098: after SELECT there is no current record. */
  public static final short SELECTION_CLEARS_THE_POINTER = 83;

  /** FS-104, CMD-081: number 00 without current record gets 6A83. */
  public static final short CURRENT_RECORD_MUST_EXIST = 84;

  /** FS-099: the last occurrence is the one at the highest position. */
  public static final short LAST_IS_THE_HIGHEST = 85;

  /** FS-101, CMD-082: next is above, previous below the current record. */
  public static final short NEXT_GOES_UP = 86;

  /** FS-102: the search does not wrap round. */
  public static final short SEARCH_ENDS = 87;

  /** FS-103: identifier 00 matches every record. */
  public static final short IDENTIFIER_00_MEANS_ANY = 88;

  /** CMD-244, CMD-245, FS-092: number FF is refused. */
  public static final short RECORD_FF_IS_REFUSED = 89;

  /** CMD-094, CMD-288: mode 7 is refused. */
  public static final short MODE_7_IS_REFUSED = 90;

  /** CMD-089, FS-051: a record that is not there gets 6A83. */
  public static final short ABSENT_RECORD_IS_REFUSED = 91;

  /** CMD-083, CMD-085: mode 5 reads up to the last record. */
  public static final short MODE_5_GOES_TO_THE_LAST = 92;

  /** CMD-084: mode 6 reads from the last record down. */
  public static final short MODE_6_DESCENDS = 93;

  /** FS-080, FS-082: a record is read with tag and length. */
  public static final short RECORD_IS_WHOLE = 94;

  /** FS-094: record 1 of a cyclic file is the newest. */
  public static final short CYCLIC_NEWEST_IS_ONE = 95;

  /** FS-095, CMD-285: a full cyclic file loses its oldest record. */
  public static final short CYCLIC_REPLACES_OLDEST = 96;

  /** FS-086, CMD-115: a cyclic record has the length of the file. */
  public static final short CYCLIC_LENGTH_IS_FIXED = 97;

  /** CMD-114: writing by number does not rotate a cyclic file. */
  public static final short CYCLIC_NUMBER_REPLACES_IN_PLACE = 98;

  /** CMD-116: the length byte of a record must be right. */
  public static final short UPDATE_CHECKS_TLV_LENGTH = 99;

  /** CMD-243: identifier and tag of the data must agree. */
  public static final short UPDATE_CHECKS_TAG = 100;

  /** CMD-112: the occurrence named is replaced, not the first record. */
  public static final short UPDATE_FINDS_THE_IDENTIFIER = 101;

  /** CMD-110, CMD-111, FS-106: an unknown identifier or the next number adds a record. */
  public static final short NEW_RECORD_IS_ADDED = 102;

  /** CMD-120, FS-107: a number two above the last is refused. */
  public static final short GAP_IS_REFUSED = 103;

  /** CMD-118, CMD-119: a record without room gets 6A84. */
  public static final short FULL_FILE_IS_REFUSED = 104;

  /** CMD-073, CMD-099: an offset outside the file gets 6B00. */
  public static final short OFFSET_IS_CHECKED = 105;

  /** CMD-100: data over the end are not stored in part. */
  public static final short UPDATE_ENDS_WITH_THE_FILE = 106;

  /** CMD-098, CMD-109: data of a successful update are there. */
  public static final short UPDATE_IS_STORED = 107;

  // Access

  /** FS-057, FS-075, CMD-091: reading needs its condition. */
  public static final short READ_CONDITION_IS_CHECKED = 108;

  /** FS-058, FS-075, CMD-122: writing needs its condition. */
  public static final short WRITE_CONDITION_IS_CHECKED = 109;

  /** FS-077: access by SFI is checked like any other. */
  public static final short SFI_ACCESS_IS_CHECKED = 110;

  /** FS-071: under `and` both are needed. */
  public static final short AND_NEEDS_BOTH = 111;

  /** FS-070: under `or` one is enough. */
  public static final short OR_NEEDS_ONE = 112;

  /** FS-065: what is never allowed stays so. */
  public static final short NEVER_MEANS_NEVER = 113;

  /** FS-072, FS-058: another key of the DF does not satisfy. */
  public static final short CONDITION_NAMES_ITS_KEY = 114;

  /** FS-074: an empty PIN fulfils the atom PIN. */
  public static final short EMPTY_PIN_SATISFIES = 115;

  // MAC and blocking

  /** SEC-084, CMD-132, CMD-250: a wrong MAC is refused. */
  public static final short MAC_IS_CHECKED = 116;

  /** SEC-072: Lc of the MAC input counts the MAC. */
  public static final short MAC_COVERS_LC_WITH_MAC = 117;

  /** SEC-073: aligned data get a whole block of padding. */
  public static final short MAC_PADDING_IS_ALWAYS_ADDED = 118;

  /** SEC-076: the last 16-byte block is folded. */
  public static final short MAC_IS_FOLDED = 119;

  /** SEC-119, SEC-120: APPLICATION BLOCK takes STK of its DF. */
  public static final short MAC_KEY_IS_THE_DFS_OWN = 120;

  /** SEC-088: UPDATE with CLA 04 is refused where the file asks for no MAC. */
  public static final short PLAIN_FILES_REFUSE_A_MAC = 121;

  /** CMD-140, CMD-144, CMD-137: maintenance with other P1 P2 is refused. */
  public static final short BLOCK_CHECKS_P1_P2 = 122;

  /** SEC-109, CMD-145: CARD BLOCK needs BK. */
  public static final short CARD_BLOCK_NEEDS_ITS_KEY = 123;

  /** SEC-110, CMD-252: APPLICATION BLOCK needs LK. */
  public static final short APPLICATION_BLOCK_NEEDS_ITS_KEY = 124;

  /** SEC-087, CMD-146, CMD-256: a wrong MAC locks no key. */
  public static final short WRONG_MAC_LOCKS_NOTHING = 125;

  /** CMD-007: a blocked card answers 6A81. */
  public static final short BLOCKED_CARD_REFUSES = 126;

  /** CMD-008, CMD-254: a blocked application answers 9303. */
  public static final short BLOCKED_APPLICATION_REFUSES = 127;

  /** FS-111, CMD-255: the other applications stay usable. */
  public static final short APPLICATION_BLOCK_HITS_ONE = 128;

  /** SEC-071: the MAC covers the data as they are sent, enciphered. */
  public static final short MAC_COVERS_THE_CIPHER = 129;

  /** SEC-073: the padding of the MAC input begins with 80. */
  public static final short MAC_PADDING_BEGINS_WITH_80 = 130;

  /** SEC-074, SEC-089: the initial value of the MAC is zero, not the random. */
  public static final short MAC_STARTS_FROM_ZERO = 131;

  /** SEC-075: of an 8-byte block the left 4 bytes are the MAC. */
  public static final short MAC_IS_THE_LEFT_PART = 132;

  /** SEC-079: data that fill the last block to be enciphered carry no padding. */
  public static final short FULL_BLOCK_NEEDS_NO_PADDING = 133;

  /** SEC-080, SEC-081: the length byte must fit the data. */
  public static final short LENGTH_BYTE_IS_CHECKED = 134;

  /** CMD-148: power-off does not lift a block. */
  public static final short BLOCK_OUTLIVES_RESET = 135;

  // Life before issue, environments

  /** PER-023: nothing is created before the transport key is authenticated. */
  public static final short CREATION_NEEDS_THE_TRANSPORT_KEY = 136;

  /** FS-114, PER-083: nothing is created without the master key of the place. */
  public static final short CREATION_NEEDS_THE_MASTER_KEY = 137;

  /** FS-113, PER-033: the card master key has no power inside SSSE. */
  public static final short CARD_MASTER_KEY_STOPS_AT_SSSE = 138;

  /** PER-032: the master key of SSSE has no power outside. */
  public static final short SSSE_MASTER_KEY_STOPS_AT_ITS_BORDER = 139;

  /** SEC-043, PER-019: a key in the clear is refused. */
  public static final short KEYS_COME_AS_CIPHER = 140;

  /** SEC-043, PER-019: a key with a wrong MAC is refused. */
  public static final short KEY_LOADING_CHECKS_THE_MAC = 141;

  /** SEC-089: the MAC of key loading starts from the random. */
  public static final short KEY_LOADING_STARTS_FROM_THE_RANDOM = 142;

  /** SEC-045, PER-036: no issue while the card has a master key of its lot. */
  public static final short TEMPORARY_MASTER_KEYS_ARE_REPLACED = 143;

  /** PER-034: a replaced master key does not authenticate. */
  public static final short REPLACED_MASTER_KEY_ENDS = 144;

  /** SEC-096: wrong data cost a try of a transport or master key. */
  public static final short MASTER_KEY_TRIES_COUNT = 145;

  /** PER-024: without files the transport key is in force again. */
  public static final short ERASURE_REVIVES_THE_TRANSPORT_KEY = 146;

  /** FS-116: the transport key does not authenticate on an issued card. */
  public static final short PRE_ISSUE_KEYS_END = 147;

  /** FS-115: an issued card creates nothing. */
  public static final short CREATION_ENDS_WITH_ISSUE = 148;

  /** FS-109: files of SSSE are not reached from another environment. */
  public static final short SSSE_FILES_STOP_AT_THE_BANK = 149;

  /** FS-109: files of another environment are not reached from SSSE. */
  public static final short OTHER_FILES_STOP_AT_SSSE = 150;

  /** FS-109: keys of SSSE do not authenticate in another environment. */
  public static final short SSSE_KEYS_STOP_AT_THE_BANK = 151;

  /** FS-109, SEC-003: the PIN of SSSE does not exist in another environment. */
  public static final short PIN_STOPS_AT_THE_BANK = 152;

  /** FS-008: DF01 of the certificate application is not found from SSSE. */
  public static final short CERTIFICATES_ARE_FOUND_INSIDE_ONLY = 153;

  // Medical commands

  /** CMD-157, CMD-158: CREDIT or DEBIT without its INITIALIZE gets 6901. */
  public static final short WRONG_STATE_IS_6901 = 154;

  /** CMD-156, CMD-159: a failed command leaves the idle state. */
  public static final short FAILURE_ENDS_THE_TRANSACTION = 155;

  /** CMD-293: so does a failed GET BALANCE or GET TRANSACTION PROOF. */
  public static final short FAILED_QUERY_ENDS_THE_TRANSACTION = 156;

  /** CMD-160: a command outside of T-CMD-7 leaves the idle state. */
  public static final short OTHER_COMMANDS_END_THE_TRANSACTION = 157;

  /** CMD-161, CMD-023: SELECT leaves the idle state. */
  public static final short SELECT_ENDS_THE_TRANSACTION = 158;

  /** CMD-279, TST-023: GET BALANCE and GET TRANSACTION PROOF keep the state. */
  public static final short QUERIES_KEEP_THE_TRANSACTION = 159;

  /** CMD-183: a second CREDIT needs a new INITIALIZE. */
  public static final short A_LOAD_IS_CREDITED_ONCE = 160;

  /** CMD-156: a second DEBIT needs a new INITIALIZE. */
  public static final short A_PURCHASE_IS_DEBITED_ONCE = 161;

  /** CMD-162: medical commands outside of DF04 are refused. */
  public static final short MEDICAL_COMMANDS_NEED_THEIR_DF = 162;

  /** CMD-170, CMD-270, CMD-271: a blocked DF04 answers 9303. */
  public static final short BLOCKED_DF04_IS_NAMED = 163;

  /** CMD-175, CMD-164: a load needs the PIN. */
  public static final short LOAD_NEEDS_THE_PIN = 164;

  /** CMD-192, CMD-164: a purchase needs the PIN. */
  public static final short PURCHASE_NEEDS_THE_PIN = 165;

  /** CMD-213, CMD-164: GET BALANCE needs the PIN. */
  public static final short BALANCE_NEEDS_THE_PIN = 166;

  /** CMD-176, CMD-193: INITIALIZE with other P2 is refused. */
  public static final short INITIALIZE_CHECKS_P2 = 167;

  /** CMD-275: CREDIT FOR LOAD with other P1 P2 is refused. */
  public static final short CREDIT_CHECKS_P1_P2 = 168;

  /** CMD-276: DEBIT FOR PURCHASE with other P1 P2 is refused. */
  public static final short DEBIT_CHECKS_P1_P2 = 169;

  /** CMD-214: GET BALANCE with other P1 P2 is refused. */
  public static final short BALANCE_CHECKS_P1_P2 = 170;

  /** CMD-222: GET TRANSACTION PROOF with other P1 is refused. */
  public static final short PROOF_CHECKS_P1 = 171;

  /** CMD-281: UPDATE STARTING DAY with other P1 P2 is refused. */
  public static final short STARTING_DAY_CHECKS_P1_P2 = 172;

  /** CMD-168: INITIALIZE takes 11 or 19 bytes. */
  public static final short INITIALIZE_CHECKS_LENGTH = 173;

  /** CMD-277: CREDIT FOR LOAD takes 11 bytes. */
  public static final short CREDIT_CHECKS_LENGTH = 174;

  /** CMD-278: DEBIT FOR PURCHASE takes 15 bytes. */
  public static final short DEBIT_CHECKS_LENGTH = 175;

  /** CMD-221: GET TRANSACTION PROOF takes 2 bytes. */
  public static final short PROOF_CHECKS_LENGTH = 176;

  /** CMD-227: UPDATE STARTING DAY takes 2 bytes. */
  public static final short STARTING_DAY_CHECKS_LENGTH = 177;

  /** CMD-212, CMD-168: another Le is refused, nothing is padded. */
  public static final short BALANCE_CHECKS_LE = 178;

  /** CMD-173, CMD-190: an unknown key index gets 9403. */
  public static final short KEY_INDEX_IS_CHECKED = 179;

  /** CMD-207: INITIALIZE answers the version in use. */
  public static final short ANSWERED_VERSION_IS_THE_KEYS = 180;

  /** CMD-174, CMD-191: a counter at its maximum gets 9402. */
  public static final short COUNTERS_END_AT_FFFF = 181;

  /** CMD-185, CMD-210: each INITIALIZE gives a new random. */
  public static final short INITIALIZE_RANDOMS_DIFFER = 182;

  /** CMD-177: a balance above FFFFFFFF is refused. */
  public static final short LOAD_OVERFLOW_IS_REFUSED = 183;

  /** CMD-184: a load of 0 is taken as declared. */
  public static final short ZERO_LOAD_AS_DECLARED = 184;

  /** CMD-172: MAC1 of a load covers the terminal number. */
  public static final short LOAD_MAC1_COVERS_THE_TERMINAL = 185;

  /** CMD-179: a wrong MAC2 changes nothing. */
  public static final short LOAD_MAC2_IS_CHECKED = 186;

  /** CMD-180: the balance grows by the amount. */
  public static final short LOAD_RAISES_THE_BALANCE = 187;

  /** CMD-180: the load counter grows by one. */
  public static final short LOAD_RAISES_ITS_COUNTER = 188;

  /** CMD-180, FLOW-100: a load leaves a log record. */
  public static final short LOAD_IS_LOGGED = 189;

  /** CMD-181: the log record of a load has own and pooled amount zero. */
  public static final short LOAD_IS_LOGGED_AS_ACCOUNT_AMOUNT = 190;

  /** DATA-551: the record of a load holds the load counter. */
  public static final short LOG_COUNTS_EACH_KIND = 191;

  /** CMD-182: the TAC of a load is made with DTK. */
  public static final short LOAD_TAC_IS_UNDER_DTK = 192;

  /** CMD-182, FLOW-101: its TAC covers the balance as declared. */
  public static final short LOAD_TAC_BALANCE_AS_DECLARED = 193;

  /** CMD-182, FLOW-101: its TAC covers the counter as declared. */
  public static final short LOAD_TAC_COUNTER_AS_DECLARED = 194;

  /** CMD-182, CMD-203: of a DES DTK both halves make the TAC key. */
  public static final short TAC_KEY_IS_FOLDED = 195;

  /** CMD-187: an account amount above the balance gets 9401. */
  public static final short BALANCE_IS_COMPARED = 196;

  /** CMD-188: an account amount equal to the balance is accepted. */
  public static final short BALANCE_MAY_BE_USED_UP = 197;

  /** CMD-189: own and pooled amount are not compared. */
  public static final short ONLY_THE_ACCOUNT_IS_COMPARED = 198;

  /** CMD-208, FLOW-107: account amount 0 is accepted. */
  public static final short ZERO_ACCOUNT_AMOUNT_IS_ACCEPTED = 199;

  /** CMD-204: SESPK takes the low two bytes of the terminal counter. */
  public static final short SESSION_TAKES_THE_LOW_BYTES = 200;

  /** CMD-195, CMD-205: a wrong MAC1 changes nothing. */
  public static final short PURCHASE_MAC1_IS_CHECKED = 201;

  /** CMD-196, CMD-209: the balance falls by the account amount. */
  public static final short ONLY_THE_ACCOUNT_AMOUNT_IS_TAKEN = 202;

  /** CMD-197: in a new year the sums begin anew. */
  public static final short YEAR_CHANGE_REPLACES_THE_SUMS = 203;

  /** CMD-198: n = 10000 starts a year. */
  public static final short YEAR_BORDER_IS_EXACT = 204;

  /** CMD-197: before the starting day the year is the one before. */
  public static final short YEAR_BEGINS_AT_THE_STARTING_DAY = 205;

  /** CMD-282: a new starting day counts at the next purchase. */
  public static final short STARTING_DAY_ENTERS_THE_YEAR_RULE = 206;

  /** CMD-284: a sum above FFFFFFFF is refused. */
  public static final short SUM_OVERFLOW_IS_REFUSED = 207;

  /** CMD-283: 29 February is a date. */
  public static final short LEAP_DAY_IS_ACCEPTED = 208;

  /** FLOW-114: a purchase raises the purchase counter. */
  public static final short PURCHASE_RAISES_ITS_COUNTER = 209;

  /** CMD-199: the counter moves at success only. */
  public static final short PURCHASE_COUNTS_AT_SUCCESS = 210;

  /** CMD-200: a purchase leaves a log record. */
  public static final short PURCHASE_IS_LOGGED = 211;

  /** CMD-201: terminal number before time. */
  public static final short LOG_FIELD_ORDER = 212;

  /** CMD-202: MAC2 covers the three amounts. */
  public static final short PURCHASE_MAC2_COVERS_THE_AMOUNTS = 213;

  /** CMD-203: the TAC of a purchase is made with DTK. */
  public static final short PURCHASE_TAC_IS_UNDER_DTK = 214;

  /** CMD-203, FLOW-118: its TAC covers the terminal counter. */
  public static final short TAC_COVERS_THE_TERMINAL_COUNTER = 215;

  /** CMD-194: TAC, then MAC2. */
  public static final short DEBIT_ANSWERS_THE_TAC_FIRST = 216;

  /** CMD-206: in account-only mode own and pooled amount mean nothing. */
  public static final short ACCOUNT_ONLY_KEEPS_NO_SUMS = 217;

  /** CMD-211: the balance is answered without year. */
  public static final short ONLY_SUMS_HAVE_A_YEAR = 218;

  /** CMD-216, FLOW-142: another counter gets 9406. */
  public static final short PROOF_IS_OF_ITS_COUNTER = 219;

  /** CMD-280: the proof of a load is not that of a purchase. */
  public static final short PROOF_IS_OF_ITS_TYPE = 220;

  /** CMD-217: MAC, then TAC. */
  public static final short PROOF_MAC_COMES_FIRST = 221;

  /** CMD-218: the proof is there after power-off. */
  public static final short PROOF_OUTLIVES_RESET = 222;

  /** CMD-220: a purchase that failed leaves no proof. */
  public static final short FAILED_PURCHASE_HAS_NO_PROOF = 223;

  /** CMD-223, CMD-224: UPDATE STARTING DAY needs DSK. */
  public static final short STARTING_DAY_NEEDS_DSK = 224;

  /** CMD-225: an invalid day is taken as declared. */
  public static final short STARTING_DAY_AS_DECLARED = 225;

  /** CMD-223: the new day is there afterwards. */
  public static final short STARTING_DAY_IS_STORED = 226;

  /** CMD-226: GET STARTING DAY needs a right only as declared. */
  public static final short STARTING_DAY_ACCESS_AS_DECLARED = 227;

  // Tear-off and memory

  /** TRN-107, CMD-232, FS-118: a torn UPDATE RECORD leaves the old or the new record. */
  public static final short TORN_RECORD_IS_WHOLE = 228;

  /** TRN-107, CMD-233: a torn UPDATE BINARY leaves the old or the new bytes. */
  public static final short TORN_BINARY_IS_WHOLE = 229;

  /** TRN-107, CMD-232: a cyclic record is complete before it counts. */
  public static final short RECORD_COUNTS_AFTER_ITS_BYTES = 230;

  /** SEC-031, TRN-111, CMD-234: a torn wrong PIN leaves no tries more. */
  public static final short PIN_COUNTER_ONLY_FALLS = 231;

  /** CMD-068, TRN-111, CMD-234: a torn wrong authentication leaves no tries more. */
  public static final short KEY_COUNTER_ONLY_FALLS = 232;

  /** CMD-050, FLOW-073: a torn change leaves the old or the new PIN. */
  public static final short TORN_PIN_IS_OLD_OR_NEW = 233;

  /** CMD-228, CMD-229, FLOW-145: amounts and log change together. */
  public static final short LOG_CHANGES_WITH_THE_AMOUNTS = 234;

  /** CMD-228, CMD-229, FLOW-116: counter, balance and sums change together. */
  public static final short AMOUNTS_CHANGE_ALL_AT_ONCE = 235;

  /** CMD-230, FLOW-140: the proof is there when the amounts are. */
  public static final short PROOF_CHANGES_WITH_THE_AMOUNTS = 236;

  /** TRN-104, FLOW-134: the card lives after a tear. */
  public static final short TEAR_LEAVES_THE_CARD_ALIVE = 237;

  /** TRN-105, FLOW-135: one reset is enough after a tear. */
  public static final short RECOVERY_NEEDS_ONE_RESET = 238;

  /** TRN-109, FLOW-136: a confirmed update stays, whatever tears come. */
  public static final short TEAR_BRINGS_NOTHING_BACK = 239;

  /** CMD-236, CMD-068: no key state is set after a tear. */
  public static final short STATES_END_WITH_A_TEAR = 240;

  /** TRN-110: a torn READ changes no counter. */
  public static final short READING_WRITES_NOTHING = 241;

  /** CMD-009: a failed write is answered 6581. */
  public static final short MEMORY_FAILURE_IS_TOLD = 242;

  /** CMD-067: a key whose counter cannot be written is not authenticated. */
  public static final short FAILED_COUNTER_GIVES_NO_RIGHT = 243;

  /** CMD-169: after a failure of the amount file there are no transactions. */
  public static final short FAILED_AMOUNTS_END_TRANSACTIONS = 244;

  /** TRN-108: a tear in the recovery leaves what the recovery alone would. */
  public static final short RECOVERY_OUTLIVES_A_TEAR = 245;

  /** CMD-006, CMD-045: a refused new PIN neither takes nor gives tries. */
  public static final short REFUSED_CHANGE_LEAVES_TRIES = 246;

  /** CMD-149: a block takes hold all at once. */
  public static final short BLOCK_TAKES_HOLD_AT_ONCE = 247;

  /** TRN-112: the card outlives many tears as it does one. */
  public static final short MANY_TEARS_LEAVE_THE_CARD_ALIVE = 248;

  /** TRN-102: retry counters are common to both interfaces. */
  public static final short COUNTERS_ARE_COMMON_TO_BOTH_SIDES = 249;

  /** CMD-295: a key that is authenticated leaves the state of the PIN. */
  public static final short AUTHENTICATION_KEEPS_THE_PIN_STATE = 250;

  /** CMD-239, CMD-242: a file that demands a MAC takes no update without one. */
  public static final short UPDATE_NEEDS_ITS_MAC = 251;

  /** CMD-108: the MAC of an update is not stored. */
  public static final short MAC_IS_NOT_STORED = 252;

  /** FS-041: SELECT with P2 02 goes on from the last match. */
  public static final short NEXT_OCCURRENCE_STEPS_ON = 253;

  /** CMD-057: an application with an internal key answers with it. */
  public static final short OWN_INTERNAL_KEY_IS_USED = 254;

  /** Number of rules. */
  public static final short COUNT = 255;

  /** Makes the rules of a card that conforms. */
  public Rules() {}

  /** Whether the card keeps to the rule. */
  public boolean hold(short rule) {
    return true;
  }
}
