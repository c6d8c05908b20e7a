package jianka.cli;

import java.util.List;
import java.util.concurrent.Callable;
import jianka.bench.apdu.Hex;
import jianka.bench.pcsc.PcscReader;
import jianka.bench.pcsc.PcscReaders;
import jianka.bench.profile.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "readers",
    mixinStandardHelpOptions = true,
    description = "Lists the PC/SC readers with state and reset answer of their cards.")
final class ReadersCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    List<PcscReader> readers = PcscReaders.list();
    if (readers.isEmpty()) {
      spec.commandLine()
          .getOut()
          .println(
              new Words("no PC/SC reader is connected", "未连接PC/SC读写器")
                  .in(SpokenLanguage.of(spec).code()));
    }
    for (PcscReader reader : readers) {
      String answer = reader.answer().length == 0 ? "" : "  " + Hex.of(reader.answer());
      spec.commandLine()
          .getOut()
          .println(
              reader.name()
                  + "  "
                  + reader.state().name().toLowerCase(java.util.Locale.ROOT)
                  + answer);
    }
    return 0;
  }
}
