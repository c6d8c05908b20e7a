package jianka.reports.declaration;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import jianka.reports.text.Text;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A YAML file as it was written: its bytes, and its fields with the lines they stand in. Values are
 * taken as text, so that no date or number is rewritten on the way.
 */
public final class DeclarationFile {

  /** Longest file read, in bytes. */
  private static final int LONGEST = 1 << 20;

  private final Path file;
  private final byte[] bytes;
  private final Declared root;

  private DeclarationFile(Path file, byte[] bytes, Declared root) {
    this.file = file;
    this.bytes = bytes;
    this.root = root;
  }

  /**
   * @throws DeclarationException when there is no such file, or it is no UTF-8 text in YAML
   */
  public static DeclarationFile read(Path file) throws DeclarationException {
    byte[] bytes = bytes(file);
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw wrong(file, "is not UTF-8 text", "不是 UTF-8 文本");
    }
    Node node;
    try {
      node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new DeclarationException(
          file + ":" + line,
          new Text("not readable as YAML: " + e.getProblem(), "不能按 YAML 读取：" + e.getProblem()));
    } catch (YAMLException e) {
      throw wrong(file, "not readable as YAML: " + e.getMessage(), "不能按 YAML 读取：" + e.getMessage());
    }
    if (node == null) {
      throw wrong(file, "is empty", "是空文件");
    }
    return new DeclarationFile(file, bytes, new Declared(file, "", 1, node));
  }

  private static byte[] bytes(Path file) throws DeclarationException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw wrong(file, "is longer than 1 MiB", "超过 1 MiB");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw wrong(file, "does not exist", "不存在");
    } catch (IOException e) {
      throw wrong(file, "cannot be read: " + e, "无法读取：" + e);
    }
  }

  private static DeclarationException wrong(Path file, String en, String zh) {
    return new DeclarationException(file.toString(), new Text(en, zh));
  }

  public Path file() {
    return file;
  }

  /** The file as it was read, for a copy of it. */
  public byte[] bytes() {
    return bytes.clone();
  }

  public Declared root() {
    return root;
  }
}
