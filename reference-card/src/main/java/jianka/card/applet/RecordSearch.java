package jianka.card.applet;

/** Finds the record that P1 and the mode bits name (files, 5.1; commands, T-CMD-5). */
final class RecordSearch {

  static final byte FIRST = 0;
  static final byte LAST = 1;
  static final byte NEXT = 2;
  static final byte PREVIOUS = 3;
  static final byte NUMBER = 4;
  static final byte NUMBER_TO_LAST = 5;
  static final byte LAST_TO_NUMBER = 6;
  static final byte UNDEFINED = 7;

  private final Rules rules;
  private final Selection selection;

  RecordSearch(Rules rules, Selection selection) {
    this.rules = rules;
    this.selection = selection;
  }

  /** The number that P1 gives; 00 is the current record; 0 where there is none (FS-104). */
  short byNumber(byte p1) {
    short number = (short) (p1 & 0xFF);
    if (number == 0) {
      number = selection.pointer();
      if (number == 0 && !rules.hold(Rules.CURRENT_RECORD_MUST_EXIST)) {
        number = 1;
      }
    }
    return number;
  }

  /** The occurrence of an identifier that the mode names, or 0 (FS-099 to FS-103). */
  short byIdentifier(RecordFile file, byte identifier, byte mode) {
    short last = file.count();
    boolean up = mode == FIRST || mode == NEXT;
    if (mode == LAST && !rules.hold(Rules.LAST_IS_THE_HIGHEST)) {
      up = true;
    }
    if ((mode == NEXT || mode == PREVIOUS) && !rules.hold(Rules.NEXT_GOES_UP)) {
      up = !up;
    }
    short pointer = mode == NEXT || mode == PREVIOUS ? selection.pointer() : (short) 0;
    short found = walk(file, identifier, pointer, last, up);
    if (found == 0 && pointer != 0 && !rules.hold(Rules.SEARCH_ENDS)) {
      found = walk(file, identifier, (short) 0, last, up);
    }
    return found;
  }

  /** Whether some record has the identifier. */
  boolean occurs(RecordFile file, byte identifier) {
    return walk(file, identifier, (short) 0, file.count(), true) != 0;
  }

  private short walk(RecordFile file, byte identifier, short pointer, short last, boolean up) {
    short step = up ? (short) 1 : (short) -1;
    short number = up ? (short) 1 : last;
    if (pointer != 0) {
      number = (short) (pointer + step);
    }
    while (number >= 1 && number <= last) {
      if (matches(file, number, identifier)) {
        return number;
      }
      number += step;
    }
    return 0;
  }

  private boolean matches(RecordFile file, short number, byte identifier) {
    if (identifier == 0 && rules.hold(Rules.IDENTIFIER_00_MEANS_ANY)) {
      return true;
    }
    return file.isTagged() && file.tag(number) == identifier;
  }
}
