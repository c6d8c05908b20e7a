package jianka.reports.official;

import java.util.List;
import jianka.reports.text.Text;

/** A part of LD/T 6001-2023 with its items in their official order. */
public record Part(String number, Text title, List<Item> items) {

  public Part {
    items = List.copyOf(items);
  }
}
