package jianka.reports.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CommandTimeTest {

  @Test
  void median_and_percentile_are_values_that_were_measured() {
    List<Long> micros = LongStream.rangeClosed(1, 100).map(i -> 101 - i).boxed().toList();
    CommandTime time = CommandTime.of("READ RECORD", micros);
    assertEquals(new CommandTime("READ RECORD", 100, 1, 50, 95, 100), time);
  }

  @Test
  void one_value_is_all_of_them() {
    assertEquals(new CommandTime("A", 1, 7, 7, 7, 7), CommandTime.of("A", List.of(7L)));
  }
}
