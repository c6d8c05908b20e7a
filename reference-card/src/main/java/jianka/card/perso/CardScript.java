package jianka.card.perso;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jianka.card.perso.CardProfile.CardKey;
import jianka.card.perso.CardProfile.Directory;
import jianka.card.perso.CardProfile.File;
import jianka.card.perso.CardProfile.Option;
import jianka.card.perso.CardProfile.Production;
import jianka.card.perso.CardProfile.Structure;
import org.jspecify.annotations.Nullable;

/**
 * The commands of one profile in the order of personalisation, PER-031: transport key; each
 * environment with a temporary master key; applications, keys, files; PIN; last the master keys of
 * the card.
 */
final class CardScript {

  private static final int BLOCK = 240;

  /** SFI of the log of transactions in DF04 (data, T-DATA-05). */
  private static final int LOG_SFI = 8;

  private static final int APPLICATION = 2;
  private static final int MASTER = 10;
  private static final int OF_THE_LOT = 0;
  private static final int OF_THE_CARD = 1;

  private final Production production;
  private final ProductionScript script;

  /** The key in force for each environment by its FID. */
  private final Map<Integer, byte[]> inForce = new HashMap<>();

  private CardScript(CardProfile profile) {
    production = profile.production();
    script = new ProductionScript(CardCipher.of(profile.algorithm()), production.transport());
  }

  static List<byte[]> commands(CardProfile profile) {
    CardScript card = new CardScript(profile);
    card.begin(profile);
    for (Directory directory : profile.directories()) {
      card.create(directory);
    }
    card.finish(profile);
    return card.script.commands();
  }

  private void begin(CardProfile profile) {
    script.activate(profile.algorithm().code(), production.tries(), production.start());
    script.authenticate(production.transport());
    for (Option option : profile.options()) {
      script.add(0xE6, option.option(), option.value(), option.elements());
    }
    if (!profile.randoms().isEmpty()) {
      ByteArrayOutputStream randoms = new ByteArrayOutputStream();
      for (byte[] random : profile.randoms()) {
        randoms.write(random.length);
        randoms.writeBytes(random);
      }
      script.add(0xE7, 0, 0, randoms.toByteArray());
    }
  }

  private void create(Directory directory) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    writeShort(data, directory.fid());
    writeShort(data, directory.parent());
    data.write(directory.name().length);
    data.writeBytes(directory.name());
    data.write(directory.proprietary().length);
    data.writeBytes(directory.proprietary());
    int environment = directory.isSocialSecurity() ? 1 : 0;
    script.add(0xE0, directory.kind(), environment, data.toByteArray());
    byte[] key = inForce.getOrDefault(directory.parent(), production.transport());
    byte @Nullable [] master = master(directory);
    if (directory.kind() != APPLICATION) {
      if (master != null) {
        script.loadKey(key, MASTER, OF_THE_LOT, production.temporary());
        key = production.temporary();
        script.authenticate(key);
      }
      inForce.put(directory.fid(), key);
    } else if (master != null) {
      script.loadKey(key, MASTER, OF_THE_CARD, master);
    }
    for (CardKey cardKey : directory.keys()) {
      if (cardKey.role() != MASTER) {
        script.loadKey(key, cardKey.role(), cardKey.number(), plain(cardKey));
      }
    }
    for (File file : directory.files()) {
      create(file);
    }
    if (directory.amounts().length != 0) {
      boolean logs = directory.files().stream().anyMatch(file -> file.sfi() == LOG_SFI);
      script.add(0xEA, 0, logs ? LOG_SFI : 0, directory.amounts());
    }
  }

  private void finish(CardProfile profile) {
    List<Directory> environments = new ArrayList<>();
    for (Directory directory : profile.directories()) {
      if (directory.kind() != APPLICATION) {
        environments.add(directory);
      }
      if (directory.isSocialSecurity() && profile.pin().exists()) {
        choose(directory);
        script.add(0xE5, profile.pin().tries(), 0, profile.pin().value());
      }
    }
    // the MF comes last, as its master key ends the production
    Collections.reverse(environments);
    for (Directory environment : environments) {
      byte @Nullable [] master = master(environment);
      choose(environment);
      if (master != null) {
        script.loadKey(production.temporary(), MASTER, OF_THE_CARD, master);
        script.authenticate(master);
      }
    }
    script.add(0xEF, 0, 0, new byte[0]);
  }

  private void choose(Directory environment) {
    script.add(0xEB, environment.fid() >> 8, environment.fid(), new byte[0]);
  }

  /** The master key of the card for a DF, null where the profile has none. */
  private static byte @Nullable [] master(Directory directory) {
    for (CardKey key : directory.keys()) {
      if (key.role() == MASTER) {
        return key.values().get(0);
      }
    }
    return null;
  }

  private static byte[] plain(CardKey key) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.write(key.values().size());
    data.write(key.tries());
    data.write(key.locks() ? 1 : 0);
    data.write(key.counterPerVersion() ? key.values().size() : 1);
    for (byte[] value : key.values()) {
      data.writeBytes(value);
    }
    return data.toByteArray();
  }

  private void create(File file) {
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
    script.add(0xE1, file.structure().code(), mac, data.toByteArray());
    for (byte[] content : file.contents()) {
      if (file.structure() == Structure.TRANSPARENT) {
        addBlocks(content);
      } else {
        script.add(0xE2, 0, 0, content);
      }
    }
  }

  private void addBlocks(byte[] content) {
    for (int offset = 0; offset < content.length; offset += BLOCK) {
      byte[] block = new byte[Math.min(BLOCK, content.length - offset)];
      System.arraycopy(content, offset, block, 0, block.length);
      script.add(0xE3, offset >> 8, offset & 0xFF, block);
    }
  }

  private static void writeShort(ByteArrayOutputStream out, int value) {
    out.write(value >> 8);
    out.write(value);
  }
}
