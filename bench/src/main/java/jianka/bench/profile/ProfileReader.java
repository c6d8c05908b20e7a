package jianka.bench.profile;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jianka.bench.profile.FileSpec.Structure;

/** Reads {@code features/profiles/NAME.yaml}. */
final class ProfileReader {

  private static final Charset GBK = Charset.forName("GBK");

  private ProfileReader() {}

  static Profile read(Path file) throws InputException {
    return read(YamlFile.read(file));
  }

  static Profile read(YamlFile file) throws InputException {
    YamlFile.Field root = file.root();
    root.only(
        "profile",
        "title",
        "parameters",
        "region",
        "reset",
        "mf",
        "ssse",
        "applications",
        "environments",
        "keys",
        "pin",
        "seed");
    Map<String, String> stated = new LinkedHashMap<>();
    for (String name : root.get("parameters").names()) {
      stated.put(name, root.get("parameters").get(name).textOrList());
    }
    List<Profile.Application> applications = new ArrayList<>();
    for (YamlFile.Field application : root.get("applications").list()) {
      applications.add(application(application));
    }
    int keyTries = number(stated, "key.tries", 3);
    List<KeySpec> keys = new ArrayList<>();
    Map<String, List<byte[]>> fixed = new LinkedHashMap<>();
    for (YamlFile.Field key : root.get("keys").list()) {
      keys.add(key(key, keyTries));
      List<byte[]> values = new ArrayList<>();
      for (YamlFile.Field value : key.get("cards").list()) {
        values.add(value.hex());
      }
      if (!values.isEmpty()) {
        fixed.put(key.get("name").text(), List.copyOf(values));
      }
    }
    YamlFile.Field reset = root.get("reset");
    YamlFile.Field pin = root.get("pin");
    return new Profile(
        root.get("profile").text(),
        root.get("title").words(),
        stated,
        root.get("region").text(),
        reset.get("atr").hex(),
        reset.get("ats").hexOrEmpty(),
        environment(root.get("ssse")),
        applications,
        keys,
        pin.get("initial").text(""),
        pin.get("tries").number(3),
        root.get("seed").text("SSC-TEST"),
        fixed);
  }

  private static int number(Map<String, String> stated, String name, int absent) {
    String value = stated.get(name);
    return value == null ? absent : Integer.parseInt(value);
  }

  private static Profile.Environment environment(YamlFile.Field ssse) throws InputException {
    return new Profile.Environment(
        ssse.get("place").text("ddf").equals("mf"),
        ssse.get("fid").text(),
        ssse.get("name").text(),
        ssse.get("directory").text(""),
        ssse.get("algorithm").text(""),
        files("SSSE", ssse));
  }

  private static Profile.Application application(YamlFile.Field field) throws InputException {
    String id = field.get("id").text();
    return new Profile.Application(
        id,
        field.get("fid").text(),
        field.get("aid").text(),
        field.get("label").text(""),
        files(id, field));
  }

  private static KeySpec key(YamlFile.Field key, int tries) throws InputException {
    YamlFile.Field number = key.get("number");
    return new KeySpec(
        key.get("name").text(),
        key.get("df").text(),
        number.present() ? number.hex()[0] & 0xFF : -1,
        key.get("versions").number(1),
        key.get("length").number(16),
        key.get("use").text(),
        key.get("locks").flag(true),
        key.get("tries").number(tries));
  }

  private static List<FileSpec> files(String df, YamlFile.Field owner) throws InputException {
    List<FileSpec> files = new ArrayList<>();
    for (YamlFile.Field file : owner.get("files").list()) {
      files.add(file(df, file));
    }
    return List.copyOf(files);
  }

  private static FileSpec file(String df, YamlFile.Field file) throws InputException {
    YamlFile.Field structure = file.get("structure");
    Structure kind;
    try {
      kind = Structure.valueOf(structure.text().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw structure.wrong(
          "should be variable, fixed, cyclic or transparent",
          "应为 variable、fixed、cyclic 或 transparent");
    }
    List<Item> items = new ArrayList<>();
    for (YamlFile.Field item : file.get("items").list()) {
      items.add(item(item));
    }
    return new FileSpec(
        df,
        file.get("fid").text(),
        file.get("sfi").hex()[0] & 0xFF,
        file.get("title").words(),
        kind,
        file.get("size").number(0),
        file.get("records").number(0),
        file.get("length").number(0),
        file.get("read").text(),
        file.get("write").text(),
        items);
  }

  private static Item item(YamlFile.Field item) throws InputException {
    List<Item> inner = new ArrayList<>();
    for (YamlFile.Field child : item.get("items").list()) {
      inner.add(item(child));
    }
    String type = item.get("type").text("b");
    boolean stated = item.get("hex").present() || item.get("text").present();
    byte[] value = new byte[0];
    if (item.get("hex").present()) {
      value = item.get("hex").hex();
    } else if (item.get("text").present()) {
      value = item.get("text").text().getBytes(GBK);
    }
    int length = item.get("length").number(value.length);
    if (value.length > length) {
      throw item.wrong(
          "has a value of %d bytes, the item holds %d",
          "的值为 %d 字节，该数据项容量为 %d", value.length, length);
    }
    byte[] filled = Arrays.copyOf(value, length);
    if (type.equals("cn")) {
      Arrays.fill(filled, value.length, length, (byte) 0xFF);
    }
    return new Item(item.get("tag").text(""), item.words(), type, length, filled, stated, inner);
  }
}
