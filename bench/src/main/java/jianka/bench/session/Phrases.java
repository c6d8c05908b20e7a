package jianka.bench.session;

/** The Chinese of the words that scenarios give to a step and that findings say again. */
@FunctionalInterface
public interface Phrases {

  /** The words in Chinese; bytes, numbers and names stay as they are. */
  String chinese(String words);
}
