package jianka.bench.campaign;

import java.util.List;

/** Renders a step in Chinese from the message catalogue of the steps. */
public interface StepWording {

  /**
   * The Chinese rendering.
   *
   * @param pattern the step expression that matched
   * @param arguments its arguments as written, in order
   * @param text the step as written, for want of a rendering
   */
  String chinese(String pattern, List<String> arguments, String text);

  /** The words of one argument in Chinese; bytes, numbers and names stay as they are. */
  String argument(String words);
}
