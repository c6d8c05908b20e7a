package jianka.reports.text;

import java.util.Map;

/** Names of the subjects, which are the folders of the specification. */
public final class Subjects {

  private static final Map<String, Text> NAMES =
      Map.ofEntries(
          Map.entry("transport", new Text("transport", "传输")),
          Map.entry("files", new Text("files", "文件")),
          Map.entry("security", new Text("security", "安全")),
          Map.entry("commands", new Text("commands", "命令")),
          Map.entry("data", new Text("data", "数据")),
          Map.entry("flows", new Text("flows", "流程")),
          Map.entry("medical", new Text("medical", "医保交易")),
          Map.entry("tearing", new Text("power loss", "防拔")),
          Map.entry("personalisation", new Text("personalisation", "个人化")),
          Map.entry("psam", new Text("PSAM card", "PSAM卡")),
          Map.entry("acse", new Text("certificate application", "非对称认证应用")),
          Map.entry("employer", new Text("employer card", "用人单位卡")),
          Map.entry("reader", new Text("reader", "读写终端")),
          Map.entry("body", new Text("card body", "卡体")));

  private Subjects() {}

  /** The name of a subject; one that is not known keeps the name of its folder. */
  public static Text name(String subject) {
    return NAMES.getOrDefault(subject, Text.same(subject));
  }
}
