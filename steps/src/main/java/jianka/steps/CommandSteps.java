package jianka.steps;

import io.cucumber.java.en.When;
import jianka.bench.session.CommandBody;
import jianka.bench.session.FileCommand;
import jianka.bench.session.FileCommands;
import jianka.bench.session.NamedCommand;

/** Commands in their right form, changed in one respect, or written out. */
public final class CommandSteps {

  private final FileCommands files;

  public CommandSteps(FileCommands files) {
    this.files = files;
  }

  @When("{command} is sent")
  public void send(NamedCommand command) throws Exception {
    command.send();
  }

  @When("{command} is sent again")
  public void sendAgain(NamedCommand command) throws Exception {
    command.sendAgain();
  }

  @When("{command} is sent with class {hexByte}")
  public void sendWithClass(NamedCommand command, int cla) throws Exception {
    command.sendWithClass(cla);
  }

  @When("{command} is sent with P1 {hexByte}, P2 {hexByte}")
  public void sendWithParameters(NamedCommand command, int p1, int p2) throws Exception {
    command.sendWithParameters(p1, p2);
  }

  @When("{command} is sent with {int} data byte(s)")
  public void sendOfLength(NamedCommand command, int length) throws Exception {
    command.sendOfLength(length);
  }

  @When("{command} is sent with Le {hexByte}")
  public void sendWithLe(NamedCommand command, int le) throws Exception {
    command.sendWithLe(le);
  }

  @When("{command} is sent with version byte {hexByte}")
  public void sendWithVersion(NamedCommand command, int version) throws Exception {
    command.sendWithVersion(version);
  }

  @When("{command} is sent with a MAC {string}")
  public void sendWithMac(NamedCommand command, String way) throws Exception {
    command.sendWithMac(way);
  }

  @When("{command} is sent {int} times with a wrong cryptogram")
  public void sendWrong(NamedCommand command, int times) throws Exception {
    command.sendWrong(times);
  }

  @When("{fileCommand} is sent with P1 {hexByte}, P2 {hexByte} and {body}")
  public void send(FileCommand command, int p1, int p2, CommandBody body) throws Exception {
    files.send(command, p1, p2, body);
  }

  @When("SELECT is sent once with P1 {hexByte}, P2 {hexByte} and {body}")
  public void selectOnce(int p1, int p2, CommandBody body) throws Exception {
    files.selectOnce(p1, p2, body);
  }

  @When("the terminal sends {fileCommand} with P1 {hexByte}, P2 {hexByte}")
  public void read(FileCommand command, int p1, int p2) throws Exception {
    files.read(command, p1, p2);
  }
}
