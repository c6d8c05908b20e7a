@item:X_TERM_COMPAT @V3 @contactless
Feature: The contactless side / 非接触界面

  A third-generation card works over ISO/IEC 14443-4 with the same commands, without 61xx and 6Cxx.
  That its states end with the field is TRN-023.

  @TRN-088 @PER-028 @item:ATR
  Rule: The contactless side has the historical bytes of the contact side / 非接触应答含与接触界面相同的历史字节
    要求：ATS含有与接触复位应答相同的13个历史字节。
    来源：F3
    性质：field

    Example: number of historical bytes / 历史字节数
      Given the card after a cold reset
      Then the reset answer conforms to "13 historical bytes"

    Example: keys diversified with the same card factor / 密钥按相同卡片因子分散
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the status word is 9000
      And the answer is the authentication data of IRK version 1

  @TRN-096 @TRN-098 @FLOW-147
  Rule: Every command works as on the contact side / 各命令与接触界面一致
    要求：接触界面允许的命令在非接触界面给出相同的数据和状态字；选择、内部鉴别、外部鉴别、读记录、校验密码流程可用（声明的例外除外）。
    来源：F3, PRGM
    性质：field

    Example: the whole flow / 完整流程
      Given the card after a cold reset
      When SSSE is selected by name
      Then the status word is 9000
      And the answer is the FCI of SSSE
      When the terminal reads record 1 of SFI 05
      Then the answer is record 1 of SSSE EF05
      When INTERNAL AUTHENTICATION is sent
      Then the answer is the authentication data of IRK version 1
      When GET CHALLENGE is sent with Le 08
      Then the status word is 9000
      And there are 8 data bytes
      When EXTERNAL AUTHENTICATION is sent for RKSSSE
      Then the status word is 9000
      When the terminal reads record 1 of SFI 06
      Then the status word is 9000
      And the answer is record 1 of SSSE EF06
      When VERIFY is sent with the right PIN
      Then the status word is 9000
      When DF01 is selected by name
      And the terminal reads record 1 of SFI 05
      Then the answer is record 1 of DF01 EF05

    @param:cl.blocked_ins @when:cl.blocked_ins=none
    Scenario Outline: status of a command / 命令的状态字
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes <command> are sent
      Then the status word is <status>

      Examples:
        | name                   | command                                                        | status |
        | select-ef              | 00 A4 02 00 02 EF 05                                           | 9000   |
        | select-absent          | 00 A4 02 00 02 EF 7F 00                                        | 6A82   |
        | get-challenge          | 00 84 00 00 08                                                 | 9000   |
        | read-record            | 00 B2 01 2C 12                                                 | 9000   |
        | read-record-absent     | 00 B2 63 2C 00                                                 | 6A83   |
        | read-record-protected  | 00 B2 01 34 00                                                 | 6982   |
        | read-binary-protected  | 00 B0 87 00 10                                                 | 6982   |
        | verify-query           | 00 20 00 00 00                                                 | 63Cx   |
        | verify-wrong-p1        | 00 20 01 00 00                                                 | 6A86   |
        | external-no-random     | 00 82 00 04 10 00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF | 6984   |
        | update-record-no-right | 00 DC 05 2C 06 05 04 20 30 01 01                               | 6982   |

  @TRN-097
  Rule: Case 4 commands answer their data directly / 情形4命令直接返回数据
    要求：非接触界面不需要61xx和6Cxx；情形4命令直接返回数据和9000。
    来源：ISO443
    性质：iso

    Example: SELECT of a DF / 选择DF
      Given the card after a cold reset
      When SELECT is sent once with P1 04, P2 00 and data D1 56 00 00 05 00
      Then the status word is 9000
      And the answer is the FCI of DF01

    Example: INTERNAL AUTHENTICATION / 内部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes 00 88 00 00 10 00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF 00 are sent
      Then the status word is 9000
      And there are 8 data bytes

    @param:cl.le00 @when:cl.le00=data|6Cxx
    Example: READ RECORD with Le 00 / 读记录命令Le为00
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 01, P2 2C and Le 00
      Then the status word is 9000 or 6Cxx

  @TRN-087
  Rule: TL of the ATS counts all bytes including itself / ATS的TL为包含自身在内的全部字节数
    要求：卡片以ATS应答RATS，TL为包含自身在内的全部字节数。
    来源：F3, ISO443
    性质：iso

    @needs:ATS
    Example: number of bytes / 字节数
      Given the card after a cold reset
      Then the reset answer conforms to "TL counts all bytes"

  @TRN-090
  Rule: The card announces its frame size / 卡片声明帧长度
    要求：卡片声明256字节帧长（FSCI为8），或cl.fsci所声明的值。
    来源：F3
    性质：field

    @needs:ATS @param:cl.fsci
    Example: FSCI / FSCI
      Given the card after a cold reset
      Then the reset answer conforms to "frame size as declared"

  @TRN-114
  Rule: The ATS has TA1, TB1 and TC1 of the table / ATS含表6所列的TA1、TB1、TC1
    要求：ATS的形式符合T-TRN-6；与示例不同的值须声明。
    来源：F3, ISO443
    性质：field

    @needs:ATS @param:cl.speed
    Example: interface bytes / 接口字节
      Given the card after a cold reset
      Then the reset answer conforms to "TL counts all bytes"
      And the reset answer conforms to "TA1, TB1 and TC1 of table 6"
      And the reset answer conforms to "13 historical bytes"

  @TRN-103 @BODY-075 @item:X_BODY_CL
  Rule: The card works from 1.5 to 7.5 A/m / 卡片在1.5至7.5 A/m场强下工作
    要求：工作距离与场强符合ISO/IEC 14443-2（1.5至7.5 A/m）。
    来源：ISO443
    性质：iso

    @manual
    Example: field strength / 场强
      Given the operator performs "test assembly of ISO/IEC 10373-6, card in its place, both orientations, 13.56 MHz, 0, 23 and 50 °C / 使用ISO/IEC 10373-6测试装置，样卡就位，正反两面，13.56 MHz，0、23、50 °C"
      When the operator performs "at 1.5, 2.5, 4.5 and 7.5 A/m (rms): RATS, SELECT SSSE, INTERNAL AUTHENTICATION, READ RECORD 1 of EF05 / 在1.5、2.5、4.5、7.5 A/m（有效值）下：RATS、选择SSSE、内部鉴别、读EF05第1条记录"
      Then the operator confirms "every answer is right and 9000 at every field strength / 各场强下响应均正确且为9000"
