package jianka.reports.bundle;

import java.util.Arrays;
import jianka.reports.text.Language;
import jianka.reports.text.Text;
import jianka.reports.text.Visible;

/**
 * What can be said about a bundle, with a code that stays the same from version to version and a
 * sentence in both languages. {@code %1$s} and so on stand for what the place of use names.
 */
public enum Check {
  FOLDER_LINK(
      "folder.link",
      "%1$s is a symbolic link; evidence holds plain files only",
      "%1$s 是符号链接；证据中只能有普通文件"),
  FOLDER_OTHER("folder.other", "%1$s is not a plain file or cannot be read", "%1$s 不是普通文件，或者无法读取"),
  FOLDER_NAME(
      "folder.name", "the file name %1$s cannot stand in a manifest: %2$s", "文件名 %1$s 不能写入清单：%2$s"),

  MANIFEST_MISSING("manifest.missing", "there is no manifest.json", "没有 manifest.json"),
  MANIFEST_FORM(
      "manifest.form", "manifest.json is not a manifest: %1$s", "manifest.json 不是有效的清单：%1$s"),
  MANIFEST_NEWER(
      "manifest.newer",
      "manifest.json has format %1$s, this version reads up to %2$s; use a newer jianka",
      "manifest.json 的格式版本为 %1$s，本版本最高支持 %2$s；请使用更新版本的 jianka"),
  MANIFEST_PATH(
      "manifest.path",
      "the manifest lists a path that is refused: %1$s (%2$s)",
      "清单中的路径被拒绝：%1$s（%2$s）"),
  MANIFEST_SIGNED(
      "manifest.signed",
      "manifest.json is signed; a new manifest would make manifest.sig worthless",
      "manifest.json 已经签名；重写清单会使 manifest.sig 失效"),

  FILE_MISSING("file.missing", "%1$s is listed but is not there", "%1$s 在清单中，但文件不存在"),
  FILE_SIZE("file.size", "%1$s does not have the size listed", "%1$s 的大小与清单不符"),
  FILE_CONTENT(
      "file.content", "%1$s is not the file listed: %2$s differs", "%1$s 的内容与清单不符：%2$s 不同"),
  FILE_UNREADABLE("file.unreadable", "%1$s cannot be read: %2$s", "%1$s 无法读取：%2$s"),
  FILE_UNLISTED("file.unlisted", "%1$s is there but is not listed", "%1$s 不在清单中"),
  FILE_TEMPORARY(
      "file.temporary", "%1$s is a temporary file and no part of the evidence", "%1$s 是临时文件，不属于证据"),

  JOURNAL_MISSING(
      "journal.missing", "there is no journal.jsonl to vouch for", "没有 journal.jsonl，无法作证"),
  JOURNAL_FOREIGN(
      "journal.foreign",
      "journal.jsonl does not begin with a whole record campaign.begin: it is no journal of jianka, or was cut there",
      "journal.jsonl 不以完整的 campaign.begin 记录开始：不是 jianka 的日志，或在此处被截断"),
  JOURNAL_NEWER(
      "journal.newer",
      "journal.jsonl has format %1$s, this version reads up to %2$s; use a newer jianka",
      "journal.jsonl 的格式版本为 %1$s，本版本最高支持 %2$s；请使用更新版本的 jianka"),
  JOURNAL_SHORT(
      "journal.short",
      "journal.jsonl was cut or replaced: it has %1$s records, the manifest sealed %2$s",
      "journal.jsonl 被截断或替换：现有 %1$s 条记录，清单封存了 %2$s 条"),
  JOURNAL_UNCHAINED(
      "journal.unchained",
      "line %1$s of the journal does not end with its chain value",
      "日志第 %1$s 行末尾没有链值"),
  JOURNAL_CHAIN(
      "journal.chain",
      "line %1$s of the journal breaks the chain: it, or its place, was changed",
      "日志第 %1$s 行断链：该行内容或位置被改动"),
  JOURNAL_LINE(
      "journal.line", "line %1$s of the journal is longer than any record", "日志第 %1$s 行超过记录的最大长度"),
  JOURNAL_END(
      "journal.end", "the chain of the journal does not end as the manifest says", "日志链的末端与清单不符"),
  JOURNAL_CUT(
      "journal.cut",
      "the last line of the journal is cut off: the run was killed while it wrote",
      "日志最后一行不完整：运行在写入时被终止"),

  SIGNATURE_ABSENT("signature.absent", "the bundle is not signed", "证据包没有签名"),
  SIGNATURE_EXISTS(
      "signature.exists",
      "there is a manifest.sig already; a signature is never overwritten",
      "已有 manifest.sig；签名不会被覆盖"),
  SIGNATURE_FORM(
      "signature.form",
      "manifest.sig is not a signature of the form written here: %1$s",
      "manifest.sig 不是符合要求的签名：%1$s"),
  SIGNATURE_ALGORITHM(
      "signature.algorithm",
      "the signature uses an algorithm or key that is not accepted: %1$s",
      "签名使用了不可接受的算法或密钥：%1$s"),
  SIGNATURE_WRONG(
      "signature.wrong",
      "the signature does not fit manifest.json: one of the two was changed",
      "签名与 manifest.json 不符：二者之一被改动"),
  SIGNATURE_TIME(
      "signature.time",
      "the signature says it was made outside the validity of its certificate",
      "签名声明的时间不在证书有效期内"),

  CERTIFICATE_SELF_SIGNED(
      "certificate.self-signed",
      "signed by %1$s, certificate valid from %2$s to %3$s, self-signed",
      "签名者 %1$s，证书有效期 %2$s 至 %3$s，自签名"),
  CERTIFICATE_ISSUED(
      "certificate.issued",
      "signed by %1$s, certificate valid from %2$s to %3$s, issued by %4$s",
      "签名者 %1$s，证书有效期 %2$s 至 %3$s，由 %4$s 签发"),
  CERTIFICATE_TRUSTED(
      "certificate.trusted",
      "the certificate of %1$s leads to %2$s in the trust store",
      "%1$s 的证书可追溯到信任库中的 %2$s"),
  CERTIFICATE_UNTRUSTED(
      "certificate.untrusted",
      "the certificate of %1$s leads to no certificate in the trust store",
      "%1$s 的证书不能追溯到信任库中的证书"),
  CERTIFICATE_EXPIRED(
      "certificate.expired",
      "the certificate of %1$s is not valid at %2$s, and nothing trusted shows an earlier signature",
      "%1$s 的证书在 %2$s 无效，且没有可信的时间证明签名早于此时"),
  CERTIFICATE_USE(
      "certificate.use", "the certificate of %1$s is not meant for signatures", "%1$s 的证书用途不含签名"),

  STAMP("stamp.named", "time stamp %1$s by %2$s", "时间戳 %1$s，由 %2$s 签发"),
  STAMP_FORM(
      "stamp.form", "the time stamp is not of the form accepted here: %1$s", "时间戳的形式不可接受：%1$s"),
  STAMP_WRONG(
      "stamp.wrong", "the time stamp does not hold for this signature: %1$s", "时间戳对此签名无效：%1$s"),
  STAMP_UNTRUSTED(
      "stamp.untrusted",
      "the time stamp authority %1$s leads to no certificate in the trust store",
      "时间戳机构 %1$s 不能追溯到信任库中的证书"),
  STAMP_ABSENT("stamp.absent", "there is no time stamp, though one is required", "要求有时间戳，但没有"),
  STAMP_SERVICE(
      "stamp.service",
      "the time stamp service %1$s gave no time stamp: %2$s; nothing was signed",
      "时间戳服务 %1$s 没有给出时间戳：%2$s；未签名"),

  KEY_FILE("key.file", "the key file %1$s cannot be read: %2$s", "密钥文件 %1$s 无法读取：%2$s"),
  KEY_PASSWORD(
      "key.password",
      "the key file %1$s does not open: the password is wrong, or the file is damaged",
      "密钥文件 %1$s 打不开：口令错误或文件损坏"),
  KEY_TOKEN("key.token", "the PKCS#11 token cannot be used: %1$s", "PKCS#11 设备无法使用：%1$s"),
  KEY_PIN("key.pin", "the PKCS#11 token does not accept the PIN", "PKCS#11 设备不接受该 PIN"),
  KEY_NONE("key.none", "%1$s holds no private key with a certificate", "%1$s 中没有带证书的私钥"),
  KEY_ALIAS(
      "key.alias",
      "%1$s holds no private key with a certificate named %2$s; there are: %3$s",
      "%1$s 中没有名为 %2$s 的带证书私钥；已有：%3$s"),
  KEY_ALGORITHM(
      "key.algorithm",
      "the key of %1$s is neither SM2, ECDSA on P-256 nor RSA of 2048 bits or more",
      "%1$s 的密钥不是 SM2、P-256 上的 ECDSA 或 2048 位以上的 RSA"),
  KEY_MISFIT(
      "key.misfit",
      "a signature could not be made with the key of %1$s: %2$s",
      "无法用 %1$s 的密钥签名：%2$s"),
  KEY_CHOICE(
      "key.choice", "%1$s holds several private keys, name one of: %2$s", "%1$s 中有多个私钥，请指定其一：%2$s"),
  KEY_VALIDITY(
      "key.validity",
      "the certificate of %1$s is valid from %2$s to %3$s only; nothing was signed",
      "%1$s 的证书有效期为 %2$s 至 %3$s；未签名"),
  KEY_EXISTS(
      "key.exists",
      "the file %1$s exists already; a key is never overwritten",
      "文件 %1$s 已存在；密钥不会被覆盖"),
  KEY_EMPTY_PASSWORD("key.empty-password", "the password is empty", "口令为空"),
  TRUST_FILE(
      "trust.file",
      "%1$s holds no certificate in PEM or DER that can be read: %2$s",
      "%1$s 中没有可读取的 PEM 或 DER 证书：%2$s");

  private final String code;
  private final String en;
  private final String zh;

  Check(String code, String en, String zh) {
    this.code = code;
    this.en = en;
    this.zh = zh;
  }

  /** The stable code, such as {@code file.content}. */
  public String code() {
    return code;
  }

  /**
   * The sentence; whatever comes from a file is made harmless for a terminal.
   *
   * @param named texts go in by language, everything else as it is
   */
  Text text(Object... named) {
    return new Text(fill(en, named, Language.EN), fill(zh, named, Language.ZH));
  }

  private static String fill(String sentence, Object[] named, Language language) {
    Object[] harmless =
        Arrays.stream(named)
            .map(name -> name instanceof Text text ? text.in(language) : String.valueOf(name))
            .map(Visible::line)
            .toArray();
    return String.format(sentence, harmless);
  }
}
