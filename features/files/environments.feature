Feature: Environments apart from one another, the card after issue / 各环境相互隔离，发卡后的卡片

  @item:X_FW_ENV @FS-109 @FS-023 @TST-013 @PER-042
  Rule: The bank environment and SSSE are isolated in both directions / 金融环境与SSSE双向隔离
    要求：SSSE与金融应用环境双向隔离：文件、密码与密钥互不可及，选择另一环境后密钥权限失效；金融环境与ACSE可不存在，SSSE不依赖它们。
    来源：P4 5.1, 5.5
    性质：draft

    @when:fs.bank=true
    Scenario Outline: files of SSSE in the bank environment / 金融环境下SSSE的文件
      Given the card after a cold reset
      And PSE is the current DF
      When the bytes <command> are sent
      Then the status word is 67xx or 69xx or 6Axx or 6D00 or 6E00
      And there are no data

      Examples:
        | name    | command              |
        | by-sfi  | 00 B2 01 2C 00       |
        | holder  | 00 B2 01 34 00       |
        | photo   | 00 B0 88 00 10       |
        | by-fid  | 00 A4 02 00 02 EF 05 |

    @when:fs.bank=true
    Example: PIN of SSSE in the bank environment / 金融环境下SSSE的个人密码
      Given the card after a cold reset
      And PSE is the current DF
      When VERIFY is sent without data
      Then the status word is 67xx or 69xx or 6Axx or 6D00 or 6E00

    @when:fs.bank=true
    Example: keys of SSSE in the bank environment / 金融环境下SSSE的密钥
      Given the card after a cold reset
      And PSE is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 67xx or 69xx or 6Axx or 6D00 or 6E00

    @when:fs.bank=true @param:sec.leave_df @when:sec.leave_df=keys-cleared|cleared
    Example: rights after the bank environment / 经金融环境返回后的权限
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      And UKSSSE is authenticated
      When PSE is selected by name
      Then the status word is 9000
      When SSSE is selected by name
      And an UPDATE is sent to SSSE EF05
      Then the status word is 6982
      And the content of SSSE EF05 is as saved

    @when:fs.bank=true
    Example: files of the bank environment in SSSE / SSSE下金融环境的文件
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal reads record 1 of SFI 01
      Then the status word is 6A82

    Example: SSSE with or without a bank environment / 有无金融环境时的SSSE
      Given the card after a cold reset
      When SELECT is sent with P1 04, P2 00 and data 31 50 41 59 2E 53 59 53 2E 44 44 46 30 31
      Then the status word is 9000 or 6A82
      When SSSE is selected by name
      Then the status word is 9000
      When the terminal reads record 1 of SFI 05
      Then the answer is record 1 of SSSE EF05

  @item:X_NAV @FS-027
  Rule: SELECT of another DDF answers its name and A5 / 选择其他DDF返回其名称与A5
    要求：选择其他DDF返回6F{84；A5{88可选}}。
    来源：P5 table 37
    性质：draft

    @V3 @when:acse.on=true
    Example: the asymmetric environment / 非对称认证环境
      Given the card after a cold reset
      When ACSE is selected by name
      Then the status word is 9000
      And the answer is the FCI of ACSE

  @item:X_FW_ENV @FS-008
  Rule: The application of ACSE is found by its FID inside ACSE only / 仅在ACSE内可按文件标识符选择其应用
    要求：ACSE应用的文件标识符DF01只在ACSE内有效；在SSSE下DF01为公共应用信息区。
    来源：F3
    性质：field

    @V3 @when:acse.on=true
    Example: DF01 in SSSE and in ACSE / SSSE与ACSE下的DF01
      Given the card after a cold reset
      And SSSE is the current DF
      When DF01 is selected by its FID
      Then the answer is the FCI of DF01
      When ACSE is selected by name
      And SELECT is sent with P1 00, P2 00 and data DF 01
      Then the answer is the FCI of CERT
      When SSSE is selected by name
      And DF01 is selected by its FID
      Then the answer is the FCI of DF01

  @item:X_FW_MK @FS-115 @FS-116 @PER-034
  Rule: After issue nothing is created and no transport key authenticates / 发卡后不得创建，传输密钥失效
    要求：个人化后，未经主控密钥鉴别的创建命令被拒绝（6A81、6D00、6E00、6982或6985）；发卡前密钥与传输密钥在已发卡上不能鉴别。
    来源：P4 5.1, P10 5.2.6
    性质：draft

    Scenario Outline: creation command / 创建命令
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes <command> are sent
      Then the status word is 6A81 or 6D00 or 6E00 or 6982 or 6985

      Examples:
        | name           | command                             |
        | create-file    | 00 E0 00 00 07 62 05 83 02 EF 0D 80 |
        | create-file-80 | 80 E0 00 00 07 62 05 83 02 EF 0D 80 |
        | maker-create   | F0 E0 01 00 06 DD F9 3F 00 00 00    |

    # no clause names the answer to these: refused is enough, for a missing random or MAC as well
    Scenario Outline: key, deletion and data command / 密钥、删除与数据命令
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes <command> are sent
      Then the status word is 6A81 or 6A86 or 6D00 or 6E00 or 67xx or 69xx

      Examples:
        | name        | command                                |
        | write-key   | 80 D4 01 00 05 01 02 03 04 05          |
        | load-key    | 84 D4 01 00 08 01 02 03 04 05 06 07 08 |
        | delete-file | 00 E4 00 00 02 EF 05                   |
        | put-data    | 00 DA 00 00 04 01 02 03 04             |

    @reference-card
    Example: key number 00 / 密钥标识00
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent with P1 00, P2 00
      Then the status word is 6A88 or 6A86

    @manual
    Example: transport key of the supplier / 厂商的传输密钥
      When the operator performs "with the keys the supplier used before issue (transport key, initial master keys), authenticate on an issued card by the supplier's own commands / 用厂商发卡前的密钥（传输密钥、初始主控密钥），以厂商命令在已发卡上鉴别"
      Then the operator confirms "every authentication is refused / 鉴别均被拒绝"

  @item:X_FW_MK @FS-113 @PER-033
  Rule: The card master key has no power inside SSSE / 卡片主控密钥在SSSE内无权限
    要求：SSSE主控密钥装载后，卡片主控密钥在SSSE内不再有任何权限。
    来源：P4 5.2
    性质：draft

    @manual
    Example: card master key in SSSE / 卡片主控密钥在SSSE内
      Given the operator performs "a sample before issue with both master keys of the supplier; select SSSE, authenticate the card master key / 取厂商双方主控密钥已知的发卡前样卡；选择SSSE，鉴别卡片主控密钥"
      When the operator performs "by the supplier's own commands: create a file in SSSE, load a key into SSSE, replace the SSSE master key, delete SSSE / 以厂商命令：在SSSE内创建文件、装载密钥、替换SSSE主控密钥、删除SSSE"
      Then the operator confirms "each of the four is refused and changes nothing / 四项操作均被拒绝且无任何改变"

  @item:X_FW_MK @FS-114 @PER-032
  Rule: Each master key does what it is for and no more / 各主控密钥的权限
    要求：MF主控密钥替换自身、创建环境DDF并装载其主控密钥；SSSE主控密钥替换自身、在SSSE内创建文件。
    来源：P4 5.2, P4 5.3
    性质：draft

    @manual
    Example: MF master key / MF主控密钥
      When the operator performs "on a blank sample, by the supplier's own commands, first without, then with authentication of the MF master key: replace it, create an environment DDF, load its master key / 在空白样卡上以厂商命令，先不鉴别、后鉴别MF主控密钥：替换该密钥、创建环境DDF、装载其主控密钥"
      Then the operator confirms "without authentication all are refused, with it all succeed / 不鉴别时均被拒绝，鉴别后均成功"

    @manual
    Example: SSSE master key / SSSE主控密钥
      When the operator performs "before issue, by the supplier's own commands, first without, then with authentication of the SSSE master key: create a file in SSSE, replace the SSSE master key, create an environment DDF / 发卡前以厂商命令，先不鉴别、后鉴别SSSE主控密钥：在SSSE内创建文件、替换SSSE主控密钥、创建环境DDF"
      Then the operator confirms "without authentication all are refused; with it the first two succeed and the last is refused / 不鉴别时均被拒绝；鉴别后前两项成功，末项被拒绝"
