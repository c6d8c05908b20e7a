package jianka.card.perso;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jianka.card.perso.CardProfile.CardKey;
import jianka.card.perso.CardProfile.Directory;
import jianka.card.perso.CardProfile.File;
import jianka.card.perso.CardProfile.Option;
import jianka.card.perso.CardProfile.Structure;

/**
 * The commands that turn an empty card into one of a profile, prepared once and used for any number
 * of cards. Immutable; may be shared by threads.
 */
public final class PersonalisationPlan {

  private static final int BLOCK = 240;

  private final String profile;
  private final ResetAnswers resetAnswers;
  private final List<byte[]> commands;

  private PersonalisationPlan(String profile, ResetAnswers resetAnswers, List<byte[]> commands) {
    this.profile = profile;
    this.resetAnswers = resetAnswers;
    this.commands = List.copyOf(commands);
  }

  /**
   * Prepares the plan of a profile file.
   *
   * @throws ProfileException if the file cannot be read or does not describe a card; the message
   *     names the field
   */
  public static PersonalisationPlan of(Path profileYaml) throws ProfileException {
    CardProfile profile = ProfileReader.read(profileYaml);
    List<byte[]> commands = new ArrayList<>();
    for (Option option : profile.options()) {
      commands.add(command(0xE6, option.option(), option.value(), new byte[0]));
    }
    for (Directory directory : profile.directories()) {
      add(directory, commands);
    }
    commands.add(command(0xE5, profile.pin().tries(), 0, profile.pin().value()));
    if (!profile.randoms().isEmpty()) {
      ByteArrayOutputStream randoms = new ByteArrayOutputStream();
      for (byte[] random : profile.randoms()) {
        randoms.write(random.length);
        randoms.writeBytes(random);
      }
      commands.add(command(0xE7, 0, 0, randoms.toByteArray()));
    }
    commands.add(command(0xEF, 0, 0, new byte[0]));
    return new PersonalisationPlan(profile.name(), profile.resetAnswers(), commands);
  }

  /** Name of the profile. */
  public String profile() {
    return profile;
  }

  public ResetAnswers resetAnswers() {
    return resetAnswers;
  }

  /** The commands in order, each to be answered 9000; they hold the card keys. */
  public List<byte[]> commands() {
    List<byte[]> copies = new ArrayList<>(commands.size());
    for (byte[] command : commands) {
      copies.add(command.clone());
    }
    return copies;
  }

  private static void add(Directory directory, List<byte[]> commands) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    writeShort(data, directory.fid());
    writeShort(data, directory.parent());
    data.write(directory.name().length);
    data.writeBytes(directory.name());
    data.write(directory.proprietary().length);
    data.writeBytes(directory.proprietary());
    int environment = directory.isSocialSecurity() ? 1 : 0;
    commands.add(command(0xE0, directory.kind(), environment, data.toByteArray()));
    for (CardKey key : directory.keys()) {
      commands.add(loadKey(key));
    }
    for (File file : directory.files()) {
      add(file, commands);
    }
  }

  private static byte[] loadKey(CardKey key) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.write(key.values().size());
    data.write(key.tries());
    data.write(key.locks() ? 1 : 0);
    data.write(key.counterPerVersion() ? key.values().size() : 1);
    for (byte[] value : key.values()) {
      data.writeBytes(value);
    }
    return command(0xE4, key.role(), key.number(), data.toByteArray());
  }

  private static void add(File file, List<byte[]> commands) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    writeShort(data, file.fid());
    data.write(file.sfi());
    writeShort(data, file.size());
    data.write(file.records());
    data.write(file.length());
    data.write(file.read().length);
    data.writeBytes(file.read());
    data.write(file.write().length);
    data.writeBytes(file.write());
    int mac = file.mac() ? 1 : 0;
    commands.add(command(0xE1, file.structure().code(), mac, data.toByteArray()));
    for (byte[] content : file.contents()) {
      if (file.structure() == Structure.TRANSPARENT) {
        addBlocks(content, commands);
      } else {
        commands.add(command(0xE2, 0, 0, content));
      }
    }
  }

  private static void addBlocks(byte[] content, List<byte[]> commands) {
    for (int offset = 0; offset < content.length; offset += BLOCK) {
      byte[] block = new byte[Math.min(BLOCK, content.length - offset)];
      System.arraycopy(content, offset, block, 0, block.length);
      commands.add(command(0xE3, offset >> 8, offset & 0xFF, block));
    }
  }

  private static byte[] command(int ins, int p1, int p2, byte[] data) {
    byte[] command = new byte[5 + data.length];
    command[0] = (byte) 0xF0;
    command[1] = (byte) ins;
    command[2] = (byte) p1;
    command[3] = (byte) p2;
    command[4] = (byte) data.length;
    System.arraycopy(data, 0, command, 5, data.length);
    return command;
  }

  private static void writeShort(ByteArrayOutputStream out, int value) {
    out.write(value >> 8);
    out.write(value);
  }
}
