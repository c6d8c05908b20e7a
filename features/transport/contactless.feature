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

    @needs:BOTH_SIDES
    Example: the same bytes on both sides / 两界面历史字节相同
      Given the card after a cold reset
      When the card is used on its other side
      Then the reset answer conforms to "the historical bytes of the first reset"

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
      When EXTERNAL AUTHENTICATION for RKSSSE is sent
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

    @needs:BLOCKS
    Example: CID as announced / CID与声明一致
      Given the card after a cold reset
      When the card is activated for frames of 256 bytes
      And GET CHALLENGE is sent with Le 08
      Then the status word is 9000
      When the block "GET CHALLENGE with CID 0" is sent
      Then the blocks of the card conform to "CID 0 as announced"

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

  @TRN-089 @item:X_BODY_CL
  Rule: SAK announces ISO/IEC 14443-4 / SAK声明符合ISO/IEC 14443-4
    要求：卡片在SAK中声明符合ISO/IEC 14443-4（位6为1）。
    来源：ISO443
    性质：iso

    @needs:BLOCKS
    Example: SAK of three activations / 三次激活的SAK
      Given the card after a cold reset
      When the card is activated for frames of 256 bytes
      And the card is activated for frames of 16 bytes
      And the card is activated for frames of 256 bytes
      Then the reset answer conforms to "SAK of ISO/IEC 14443-4"

    @manual @instead:BLOCKS
    Example: SAK / SAK
      When the operator performs "Type A reader with trace: REQA, anticollision to the last cascade level, 10 times from field off / 带跟踪的Type A读写器：从关场起REQA、防冲突至最后级联层，10次"
      Then the operator confirms "the last SAK has bit 6 set and bit 3 clear (xx1xx0xx) each time / 每次最后的SAK位6为1、位3为0（xx1xx0xx）"

  @TRN-091 @item:X_BODY_CL
  Rule: Frames of the announced size and chaining work / 声明的帧长与块链接可用
    要求：声明长度的帧与双向块链接可用。
    来源：ISO443
    性质：iso

    @needs:BLOCKS
    Scenario Outline: short frames give the same / 短帧的响应相同
      Given the card after a cold reset
      When the card is activated for frames of 256 bytes
      And SSSE is selected by name
      Then the status word is 9000
      And the answer is kept as "whole"
      When the card is activated for frames of <frame> bytes
      And SSSE is selected by name
      Then the status word is 9000
      And the data equal those of "whole"
      When INTERNAL AUTHENTICATION is sent
      Then the status word is 9000
      And the answer is the authentication data of IRK version 1
      When the terminal reads record 1 of SFI 05
      Then the answer is record 1 of SSSE EF05
      And the blocks of the card conform to "ISO/IEC 14443-4 and the frame size"

      Examples:
        | frame |
        | 16    |
        | 24    |
        | 64    |

    @needs:BLOCKS @param:data.reserved.length @when:data.reserved.length=296
    Scenario Outline: long data both ways / 双向长数据
      Given the card after a cold reset
      And the content of DF01 EF1A has been saved
      When the card is activated for frames of <frame> bytes
      And DF01 is the current DF
      And UKBDF01 is authenticated
      And UPDATE BINARY is sent with P1 9A, P2 00 and 255 random bytes
      Then the status word is 9000
      When READ BINARY is sent with P1 9A, P2 00 and Le FF
      Then the status word is 9000
      And the data are those written
      And the blocks of the card conform to "ISO/IEC 14443-4 and the frame size"

      Examples:
        | frame |
        | 256   |
        | 128   |
        | 16    |

    @manual @instead:BLOCKS
    Scenario Outline: blocks / 块
      Given the operator performs "block-level reader, RATS with FSD <fsd>; SELECT SSSE, PIN and RKSSSE / 块级读写器，RATS中FSD为<fsd>；选择SSSE，校验密码并鉴别RKSSSE"
      When the operator performs "send <sent>; read 200 bytes of EF08 by READ BINARY / 发送<zh>；以读二进制读EF08的200字节"
      Then the operator confirms "each chained block of the reader gets R(ACK) with its block number; no block of the card is longer than FSD; chained blocks of the card follow R(ACK); the answer is the one in a single block, 9000 / 读写器每个链接块得到同块号的R(ACK)；卡片的块不长于FSD；卡片的链接块在R(ACK)后继续；响应与单块时相同且为9000"

      Examples:
        | name        | fsd | sent                                                                            | zh                                            |
        | full-frame  | 256 | each command in one I-block, one of them as long as FSC of the ATS allows        | 每条命令一个I块，其中一条达到ATS的FSC所允许的最大长度 |
        | chained     | 16  | each command in chained I-blocks of at most 16 bytes                             | 每条命令以不超过16字节的链接I块发送            |

  @TRN-092 @item:X_BODY_CL
  Rule: Each block is answered within FWT or S(WTX) comes / 每块在FWT内应答或发送S(WTX)
    要求：卡片在声明的帧等待时间内应答每个块，否则发送S(WTX)。
    来源：F3, ISO443
    性质：field

    @needs:BLOCKS
    Example: reading and authenticating / 读与鉴别
      Given the card after a cold reset
      When the card is activated for frames of 256 bytes
      And SSSE is selected by name
      Then the status word is 9000
      When INTERNAL AUTHENTICATION is sent
      Then the status word is 9000
      When GET CHALLENGE is sent with Le 08
      Then the status word is 9000
      When EXTERNAL AUTHENTICATION for RKSSSE is sent
      Then the status word is 9000
      When VERIFY is sent with the right PIN
      Then the status word is 9000
      When the terminal reads record 1 of SFI 06
      Then the status word is 9000
      And the blocks of the card conform to "frame waiting time"

    @needs:BLOCKS
    Example: writing / 写
      Given the card after a cold reset
      And the content of DF01 EF05 has been saved
      When the card is activated for frames of 256 bytes
      And SSSE is selected by name
      And DF01 is the current DF
      And the PIN is verified
      And UK1DF01 is authenticated
      And an UPDATE is sent to DF01 EF05
      Then the status word is 9000 or 63Cx
      And the blocks of the card conform to "frame waiting time"

    @manual @instead:BLOCKS
    Example: longest wait / 最长等待
      When the operator performs "time from the end of each I-block to the start of the next block of the card: SELECT SSSE, INTERNAL AUTHENTICATION, EXTERNAL AUTHENTICATION, VERIFY, UPDATE RECORD, 10 times each; answer S(WTX) with S(WTX) / 测每个I块结束至卡片下一块开始的时间：选择SSSE、内部鉴别、外部鉴别、校验、更新记录，各10次；以S(WTX)应答S(WTX)"
      Then the operator confirms "at most FWT = 256 × 16 ÷ fc × 2^FWI, FWI being the high nibble of TB1 of the ATS (10: 309 ms), times WTXM after an S(WTX) / 不大于FWT = 256 × 16 ÷ fc × 2^FWI（FWI为ATS中TB1的高半字节，10时为309 ms），S(WTX)之后乘以WTXM"

  @TRN-093 @item:X_BODY_CL
  Rule: R(NAK) brings the last block again, the command runs once / R(NAK)后重发上一块，命令只执行一次
    要求：收到R(NAK)时卡片重发上一块，且不重复执行命令。
    来源：ISO443
    性质：iso

    @needs:BLOCKS @param:pin.tries
    Example: wrong PIN, R(NAK) twice / 错误密码后两次R(NAK)
      Given the card after a cold reset
      When the card is activated for frames of 256 bytes
      And SSSE is the current DF
      And the PIN has all tries left
      And VERIFY is sent with a wrong PIN
      Then the status word is 63Cx with 1 try less than the maximum
      When the block "R(NAK)" is sent
      Then the blocks of the card conform to "last block again"
      When the block "R(NAK)" is sent
      Then the blocks of the card conform to "last block again"
      When VERIFY is sent without data
      Then the status word is 63Cx with 1 try less than the maximum

    @manual @instead:BLOCKS
    Example: R(NAK) after a wrong PIN / 错误密码后的R(NAK)
      When the operator performs "VERIFY with a wrong PIN; act as if its answer were lost and send R(NAK) with the current block number, twice; then VERIFY without data; then the right PIN / 以错误密码校验；视其响应丢失，以当前块号发送R(NAK)两次；再发送无数据的校验命令；最后以正确密码校验"
      Then the operator confirms "both R(NAK) get the same I-block 63Cx again, and the query gives the same 63Cx: one try is gone / 两次R(NAK)均得到相同的I块63Cx，查询得到相同的63Cx：只减少一次"

  @TRN-101 @item:X_BODY_CL
  Rule: The UID is fixed or random as declared and identifies nothing / UID按声明固定或随机，且不作卡片标识
    要求：UID按声明为每卡固定或随机，本规范的任何功能不以UID为卡片标识。
    来源：ISO443
    性质：iso

    @needs:BLOCKS @param:cl.uid_kind
    Example: UID of three activations / 三次激活的UID
      Given the card after a cold reset
      When the card is activated for frames of 256 bytes
      And the card is activated for frames of 256 bytes
      And the card is activated for frames of 256 bytes
      Then the reset answer conforms to "UID of the declared kind"

    @needs:BLOCKS
    Example: keys whatever the UID / 密钥与UID无关
      Given the card after a cold reset
      When the card is activated for frames of 256 bytes
      And SSSE is selected by name
      And INTERNAL AUTHENTICATION is sent
      Then the status word is 9000
      And the answer is the authentication data of IRK version 1
      When the card is activated for frames of 256 bytes
      And SSSE is selected by name
      And INTERNAL AUTHENTICATION is sent
      Then the status word is 9000
      And the answer is the authentication data of IRK version 1

    @manual @instead:BLOCKS @param:cl.uid_kind @unless:cl.uid_kind=random
    Example: fixed UID / 固定UID
      When the operator performs "read the UID of a sample 10 times, from field off / 读一张样卡的UID 10次，每次从关场开始"
      Then the operator confirms "4 or 7 bytes as declared, first byte not 08 where it has 4; the same each time / 长度4或7字节与声明一致，4字节时首字节不为08；每次相同"

    @manual @param:cl.uid_kind @unless:cl.uid_kind=random
    Example: fixed UIDs of two samples / 两张样卡的固定UID
      When the operator performs "read the UID of two samples / 读两张样卡的UID"
      Then the operator confirms "the two UIDs differ / 两个UID不同"

    @manual @instead:BLOCKS @param:cl.uid_kind @when:cl.uid_kind=random
    Example: random UID / 随机UID
      When the operator performs "read the UID 10 times, from field off; each time SELECT SSSE and INTERNAL AUTHENTICATION, key diversified with T6 to TD of the ATS / 读UID 10次，每次从关场开始；每次选择SSSE并内部鉴别，密钥以ATS的T6至TD分散"
      Then the operator confirms "4 bytes, the first 08, not the same ten times; the authentication data are right each time / 4字节，首字节08，十次不全相同；每次鉴别数据正确"
