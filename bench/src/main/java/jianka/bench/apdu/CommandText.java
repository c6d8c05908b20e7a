package jianka.bench.apdu;

import jianka.bench.profile.Words;

/**
 * A command in words: its name in the card standard and what its parameters ask for (T-CMD-2,
 * T-CMD-4, T-CMD-5).
 */
public record CommandText(String name, Words note) {

  private static final String[] RECORD_MODES = {
    "first occurrence of identifier %1$s|标识%1$s的第一条",
    "last occurrence of identifier %1$s|标识%1$s的最后一条",
    "next occurrence of identifier %1$s|标识%1$s的下一条",
    "previous occurrence of identifier %1$s|标识%1$s的上一条",
    "record number %1$s|第%1$s条记录",
    "records %1$s to the last|第%1$s条至最后一条",
    "records from the last to %1$s|最后一条至第%1$s条",
    "undefined mode 7|未定义的方式7"
  };

  /** Describes any bytes sent to a card, malformed ones too. */
  public static CommandText of(byte[] command) {
    if (command.length < 4) {
      return new CommandText("malformed", new Words("less than a header", "不足一个命令头"));
    }
    int cla = command[0] & 0xFF;
    int ins = command[1] & 0xFF;
    int p1 = command[2] & 0xFF;
    int p2 = command[3] & 0xFF;
    String name = name(cla, ins, p1);
    Words note =
        switch (name) {
          case "SELECT" -> select(p1, p2);
          case "READ RECORD", "UPDATE RECORD" -> record(p1, p2);
          case "READ BINARY", "UPDATE BINARY" -> binary(p1, p2);
          case "EXTERNAL AUTHENTICATION" -> new Words("key " + Hex.of(p2), "密钥" + Hex.of(p2));
          case "VERIFY" ->
              command.length <= 5
                  ? new Words("query of the counter", "查询计数器")
                  : new Words("PIN of the cardholder", "持卡人个人密码");
          default -> Words.same("P1 P2 = " + Hex.of(p1) + " " + Hex.of(p2));
        };
    return new CommandText(name, note);
  }

  private static String name(int cla, int ins, int p1) {
    if (cla == 0xB0) {
      return switch (ins) {
        case 0x28 -> p1 == 0 ? "INITIALIZE FOR LOAD" : "INITIALIZE FOR PURCHASE";
        case 0x2A -> "CREDIT FOR LOAD";
        case 0x2C -> "DEBIT FOR PURCHASE";
        case 0x26 -> "GET BALANCE";
        case 0x2E -> "GET TRANSACTION PROOF";
        case 0x56 -> p1 == 0 ? "UPDATE STARTING DAY" : "GET STARTING DAY";
        default -> unknown(cla, ins);
      };
    }
    return switch (ins) {
      case 0xA4 -> "SELECT";
      case 0x84 -> "GET CHALLENGE";
      case 0xC0 -> "GET RESPONSE";
      case 0xB0 -> "READ BINARY";
      case 0xB2 -> "READ RECORD";
      case 0xD6 -> "UPDATE BINARY";
      case 0xDC -> "UPDATE RECORD";
      case 0x20 -> "VERIFY";
      case 0x5E -> "CHANGE PIN";
      case 0x24 -> "PIN CHANGE/UNBLOCK";
      case 0x82 -> "EXTERNAL AUTHENTICATION";
      case 0x88 -> "INTERNAL AUTHENTICATION";
      case 0x16 -> "CARD BLOCK";
      case 0x1E -> "APPLICATION BLOCK";
      default -> unknown(cla, ins);
    };
  }

  private static String unknown(int cla, int ins) {
    return "CLA " + Hex.of(cla) + " INS " + Hex.of(ins);
  }

  private static Words select(int p1, int p2) {
    String next = p2 == 2 ? ", next occurrence" : "";
    String nextZh = p2 == 2 ? "，下一个" : "";
    return switch (p1) {
      case 0 -> new Words("by FID of a DF" + next, "按DF文件标识符" + nextZh);
      case 2 -> new Words("by FID of an EF in the current DF" + next, "按当前DF下EF文件标识符" + nextZh);
      case 4 -> new Words("by DF name" + next, "按DF名" + nextZh);
      default -> new Words("undefined P1 " + Hex.of(p1), "未定义的P1 " + Hex.of(p1));
    };
  }

  private static Words record(int p1, int p2) {
    int sfi = p2 >> 3;
    String[] mode = RECORD_MODES[p2 & 7].split("\\|");
    return new Words(
        mode[0].formatted(Hex.of(p1))
            + (sfi == 0 ? " of the current EF" : " of SFI " + Hex.of(sfi)),
        (sfi == 0 ? "当前EF" : "SFI " + Hex.of(sfi)) + "的" + mode[1].formatted(Hex.of(p1)));
  }

  private static Words binary(int p1, int p2) {
    if ((p1 & 0x80) != 0) {
      String sfi = Hex.of(p1 & 0x1F);
      return new Words("SFI " + sfi + " from offset " + p2, "SFI " + sfi + "，偏移" + p2);
    }
    int offset = p1 << 8 | p2;
    return new Words("current EF from offset " + offset, "当前EF，偏移" + offset);
  }
}
