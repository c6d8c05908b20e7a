package jianka.cli;

import java.nio.file.Path;
import jianka.bench.campaign.StepVocabulary;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.profile.InputException;

/** The feature files, as every command reads them. */
final class Features {

  private Features() {}

  /**
   * The catalogue, after its steps were checked too.
   *
   * @throws InputException as {@link Catalogue#read} and {@link StepVocabulary#check}
   */
  static Catalogue read(Path folder) throws InputException {
    Catalogue catalogue = Catalogue.read(folder);
    StepVocabulary.load().check(catalogue);
    return catalogue;
  }
}
