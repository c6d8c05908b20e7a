@item:ATR @item:X_TERM_COMPAT
Feature: Reset and its answer / 复位与复位应答

  The answer to reset (复位应答, ATR) follows ISO/IEC 7816-3 in one of two forms. Its 13 historical bytes name the card;
  T6 to TD take part in every card key. Any reset ends every security state.

  @TRN-021
  Rule: The card answers every reset, cold or warm / 卡片对每次冷复位和热复位都给出复位应答
    要求：在所支持的每种电压类别下，每次复位（冷复位或热复位）后卡片均给出符合规则的复位应答。
    来源：P2 6.1.3
    性质：draft

    @contact
    Example: one reset after another / 连续复位
      Given the card after a cold reset
      When the card is reset warm
      Then the reset answer conforms to "TS 3B"
      When the card is reset warm
      Then the reset answer conforms to "TS 3B"
      When the card is reset cold
      Then the reset answer conforms to "TS 3B"

    Example: commands after a warm reset / 热复位后可执行命令
      Given the card after a cold reset
      When the card is reset warm
      And SSSE is selected by name
      Then the status word is 9000

    @contact @manual
    Example: each voltage class / 各电压类别
      When the operator performs "class A at 5.0 V, class B at 3.0 V, and class C at 1.8 V where declared, f = 3.57 MHz: a cold reset, two warm resets, a cold reset / A类5.0 V、B类3.0 V及所声明的C类1.8 V，f = 3.57 MHz：各作冷复位一次、热复位两次、冷复位一次"
      Then the operator confirms "a reset answer beginning with 3B each time / 每次均有以3B开头的复位应答"

  @TRN-022
  Rule: The answer to a warm reset follows the same rules and keeps the card factor / 热复位应答符合同样规则且最后8个历史字节不变
    要求：热复位应答符合与冷复位应答相同的规则，二者可以不同，但最后8个历史字节（卡片因子）相同。
    来源：P2 6.1.3
    性质：draft

    @contact
    Scenario Outline: rules of a warm answer / 热复位应答的规则
      Given the card after a cold reset
      When the card is reset warm
      Then the reset answer conforms to "<rule>"

      Examples:
        | row        | rule                           |
        | length     | at most 32 characters after TS |
        | characters | characters as announced        |
        | tb1        | TB1 absent or 00               |
        | absent     | TA2, TB2, TC2 absent           |
        | protocol   | only T=0                       |
        | tck        | TCK exactly with T=15          |
        | ts         | TS 3B                          |
        | ta1        | TA1 not reserved               |
        | td1        | TD1 absent or 80 with TD2 1F   |
        | ta3        | TA3 class and clock stop       |
        | historical | 13 historical bytes            |

      @param:atr.other_t0 @when:atr.other_t0=none
      Examples:
        | row        | rule                           |
        | t0         | T0 of table 3                  |

    @contact @basis:inferred
    Example: card factor after a warm reset / 热复位后的卡片因子
      Given the card after a cold reset
      Then the reset answer conforms to "characters as announced"
      When the card is reset warm
      Then the reset answer conforms to "the card factor of the first reset"

  @TRN-023 @TRN-094 @TRN-095 @FLOW-157 @SEC-103 @item:X_FW_STATE
  Rule: A reset or the loss of the field ends every security state / 复位或离开射频场后安全状态全部消失
    要求：任何复位（非接触为取消选择或离场）后，当前DF为默认DF，个人密码和密钥均未鉴别，且无待用随机数。
    来源：P7 5.8, P7 6.6, ISO4
    性质：draft

    Scenario Outline: the PIN is not verified any more / 个人密码状态消失
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      When the card is reset <kind>
      And DF01 is selected by name
      And READ RECORD is sent with P1 01, P2 2C and Le 00
      Then the status word is 6982

      Examples:
        | kind |
        | cold |
        | warm |

    @V3 @contactless @needs:BLOCKS
    Example: S(DESELECT) / S(DESELECT)
      Given the card after a cold reset
      When the card is activated for frames of 256 bytes
      And SSSE is the current DF
      And the PIN is verified
      And the block "S(DESELECT)" is sent
      Then the blocks of the card conform to "S(DESELECT) again"
      When the block "S(DESELECT)" is sent
      Then the blocks of the card conform to "silence after S(DESELECT)"
      When the card is reset warm
      And DF01 is selected by name
      And READ RECORD is sent with P1 01, P2 2C and Le 00
      Then the status word is 6982

    @V2 @V3
    Scenario Outline: the key is not authenticated any more / 密钥鉴别状态消失
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      When the card is reset <kind>
      And SSSE is selected by name
      And READ BINARY is sent with P1 87, P2 00 and Le 10
      Then the status word is 6982

      Examples:
        | kind |
        | cold |
        | warm |

    Scenario Outline: no random is pending any more / 随机数消失
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When the card is reset <kind>
      And SSSE is selected by name
      And EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 6984

      Examples:
        | kind |
        | cold |
        | warm |

    @param:fs.default_df @when:fs.default_df=mf
    Scenario Outline: the MF is the current DF / 复位后当前DF为MF
      Given the card after a cold reset
      And SSSE is the current DF
      When the card is reset <kind>
      And READ RECORD is sent with P1 01, P2 2C and Le 12
      Then the status word is 6A82

      Examples:
        | kind |
        | cold |
        | warm |

    @param:fs.default_df @when:fs.default_df=ssse
    Scenario Outline: SSSE is the current DF / 复位后当前DF为SSSE
      Given the card after a cold reset
      And DF01 is the current DF
      When the card is reset <kind>
      And the terminal reads record 1 of SFI 05
      Then the status word is 9000
      And the answer is record 1 of SSSE EF05

      Examples:
        | kind |
        | cold |
        | warm |

  @TRN-026
  Rule: Data survive a deactivation between two commands / 两条命令之间断电不丢失数据
    要求：在任意两条命令之间按规定顺序下电，卡片数据不丢失。
    来源：P2 6.1.5
    性质：draft

    Example: read again / 断电后重读
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      And the answer is kept as "before"
      When the card is reset cold
      And SSSE is selected by name
      And the terminal reads record 1 of SFI 05
      Then the status word is 9000
      And the data equal those of "before"

    @V2 @V3
    Example: the last update / 最后一次写入
      Given the card after a cold reset
      And DF01 is the current DF
      When READ BINARY is sent with P1 9A, P2 00 and Le 20
      Then the status word is 9000
      And the answer is kept as "before"
      Given UKBDF01 is authenticated
      When UPDATE BINARY is sent with P1 9A, P2 00 and 32 random bytes
      Then the status word is 9000
      When the card is reset cold
      And DF01 is selected by name
      And READ BINARY is sent with P1 9A, P2 00 and Le 20
      Then the status word is 9000
      And the data are those written
      Given UKBDF01 is authenticated
      When UPDATE BINARY is sent with P1 9A, P2 00 and the data of "before"
      Then the status word is 9000

  @TRN-029 @contact
  Rule: TS is 3B / TS为3B
    要求：复位应答首字符TS为3B（正向约定）。
    来源：P2 8.3.1
    性质：draft

    Example: first character / 首字符
      Given the card after a cold reset
      Then the reset answer conforms to "TS 3B"

  @TRN-034 @contact
  Rule: At most 32 characters follow TS / TS之后最多32个字符
    要求：复位应答在TS之后最多有32个字符。
    来源：P2 8.3
    性质：draft

    Example: length / 长度
      Given the card after a cold reset
      Then the reset answer conforms to "at most 32 characters after TS"

  @TRN-035 @contact
  Rule: T0 announces one of the eight basic forms / T0高半字节为八种基本形式之一
    要求：T0高半字节为6、2、7、3、9、D、C或8，除非声明了其他复位应答。
    来源：P2 8.3.2
    性质：draft

    @param:atr.other_t0 @when:atr.other_t0=none
    Example: high nibble of T0 / T0高半字节
      Given the card after a cold reset
      Then the reset answer conforms to "T0 of table 3"

  @TRN-036 @contact
  Rule: The characters present are those announced / 实际出现的字符与指示位一致
    要求：实际出现的接口字符与T0、TD1、TD2的指示位一致。
    来源：P2 8.3, ISO3
    性质：draft

    Example: characters / 字符
      Given the card after a cold reset
      Then the reset answer conforms to "characters as announced"

  @TRN-037 @contact
  Rule: TB1, if present, is 00 / TB1若存在则为00
    要求：TB1若存在，其值为00。
    来源：P2 8.3.3.3
    性质：draft

    Example: TB1 / TB1
      Given the card after a cold reset
      Then the reset answer conforms to "TB1 absent or 00"

  @TRN-038 @contact
  Rule: TA2, TB2 and TC2 are absent / 无TA2、TB2和TC2
    要求：复位应答中不出现TA2、TB2和TC2。
    来源：P2 8.3.3.6至8.3.3.8
    性质：draft

    Example: absent characters / 不出现的字符
      Given the card after a cold reset
      Then the reset answer conforms to "TA2, TB2, TC2 absent"

  @TRN-039 @contact
  Rule: TD1, if present, is 80 and TD2 is 1F / TD1若存在则为80且TD2为1F
    要求：TD1若存在，其值为80，且TD2为1F。
    来源：P2 8.3.3.5, P2 8.3.3.9
    性质：draft

    Example: TD1 and TD2 / TD1和TD2
      Given the card after a cold reset
      Then the reset answer conforms to "TD1 absent or 80 with TD2 1F"

  @TRN-040 @contact
  Rule: TA3, if present, names a defined class / TA3若存在则类别指示有定义
    要求：TA3若存在，其类别位为01、02或03，时钟停止位为00、01、10（11亦可接受）。
    来源：P2 8.3.3.10
    性质：draft

    Example: TA3 / TA3
      Given the card after a cold reset
      Then the reset answer conforms to "TA3 class and clock stop"

  @TRN-041 @contact
  Rule: TCK is present exactly with T=15 and checks / 仅在声明T=15时有TCK且校验正确
    要求：当且仅当声明T=15时存在TCK，且T0至TCK的异或为零。
    来源：P2 8.3.3.11
    性质：draft

    Example: TCK / TCK
      Given the card after a cold reset
      Then the reset answer conforms to "TCK exactly with T=15"

  @TRN-042 @contact
  Rule: T=0 is the only protocol / 仅声明T=0协议
    要求：复位应答仅声明T=0协议（TD2中的T=15不是协议）。
    来源：P2 9
    性质：draft

    Example: protocols / 协议
      Given the card after a cold reset
      Then the reset answer conforms to "only T=0"

  @TRN-043 @contact
  Rule: TA1, if present, holds no reserved value / TA1若存在则不为保留值
    要求：TA1若存在，其Fi和Di不为保留值。
    来源：P2 表10, P2 表11
    性质：draft

    Example: TA1 / TA1
      Given the card after a cold reset
      Then the reset answer conforms to "TA1 not reserved"

  @TRN-045 @TRN-113 @PER-025 @TST-026
  Rule: The card returns 13 historical bytes / 复位应答有13个历史字节
    要求：卡片返回的历史字节恰为13个，按规定布局。
    来源：P2 8.4, P2 表16, P10 5.1.2
    性质：draft

    Example: number of historical bytes / 历史字节数
      Given the card after a cold reset
      Then the reset answer conforms to "13 historical bytes"

    Example: after a warm reset / 热复位后
      Given the card after a cold reset
      When the card is reset warm
      Then the reset answer conforms to "13 historical bytes"

    @param:atr.t8_layout @when:atr.t8_layout=first-four-digits
    Example: the region stands in T8 and T9 / 地区代码位于T8至T9
      Given the card after a cold reset
      Then the reset answer conforms to "13 historical bytes"
      Given SSSE is the current DF
      When the terminal reads record 1 of SFI 05
      Then the reset answer conforms to "T8 to T9 of the item read"

    @param:per.reg.chip @param:per.reg.maker
    Example: the registered numbers stand in T1, T2 and T6, T7 / 登记号位于T1至T2与T6至T7
      Given the card after a cold reset
      Then historical bytes T1 to T2 are those declared as per.reg.chip
      And historical bytes T6 to T7 are those declared as per.reg.maker

  @TRN-048 @PER-026 @DATA-188 @TST-026
  Rule: T8 and T9 are the first four digits of the city code / T8至T9为城市代码前四位
    要求：历史字节T8至T9等于卡的识别码（01数据项）中城市代码的前四位，或按声明的其他布局。
    来源：P2 8.4, P9 7.3.3, P10 5.1.2
    性质：draft

    @param:atr.t8_layout @when:atr.t8_layout=first-four-digits
    Example: city code in the historical bytes / 历史字节中的城市代码
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal reads record 1 of SFI 05
      Then the reset answer conforms to "T8 to T9 of the item read"

  @TRN-049
  Rule: TA to TD of two cards differ / 任意两张卡的TA至TD不同
    要求：一批样卡中任意两张卡的TA至TD不同。
    来源：P2 8.4
    性质：draft

    @reference-card @needs:PREPARED_CARD
    Example: two reference cards / 两张参考卡
      Given the card after a cold reset
      And a reference card with "another serial" is in the terminal
      When the card is reset cold
      Then the reset answer conforms to "TA to TD that differ from the first reset"

    @manual @instead:PREPARED_CARD
    Example: all samples of the batch / 整批样卡
      When the operator performs "reset every sample of the batch (at least 3 of one issuing area), by jianka card probe or a reader's tool, and write down TA to TD of each / 用jianka card probe或读写器工具复位本批每张样卡（同一发卡地区至少3张），记录各自的TA至TD"
      Then the operator confirms "no two samples have the same TA to TD / 任意两张样卡的TA至TD不同"

  @TRN-050 @DATA-189 @PER-026 @TST-026 @V3
  Rule: TA to TD are the running number of the card identification code / TA至TD等于卡的识别码第9至12字节
    要求：历史字节TA至TD等于卡的识别码（01数据项）第9至12字节。
    来源：F3, PRGM
    性质：field

    Example: running number / 流水号
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal reads record 1 of SFI 05
      Then the reset answer conforms to "TA to TD of the item read"

  @TRN-052 @PER-027 @contact
  Rule: The short form is 3B 6D 00 TC1 and 13 bytes without TCK / 短格式为3B6D00、TC1加13个历史字节且无TCK
    要求：采用短格式时，复位应答为3B 6D 00 TC1加13个历史字节，共17个字符，无TCK。
    来源：P2 表7, P2 8.3.3.11, P10 5.1.2
    性质：draft

    @param:atr.form @when:atr.form=short @param:atr.ta1 @when:atr.ta1=absent
    Example: short form / 短格式
      Given the card after a cold reset
      Then the reset answer conforms to "short form"

  @PER-029 @TRN-046 @TRN-047 @item:ATR
  Rule: T1 to T2 and T6 to T7 carry the registered numbers / T1至T2与T6至T7为登记号
    要求：T1至T2为芯片提供方的登记号，T6至T7为卡片制造方的登记号，与其证书一致。
    来源：P2 表16, SP00
    性质：draft

    @param:per.reg.chip
    Example: chip provider / 芯片提供方
      Given the card after a cold reset
      Then historical bytes T1 to T2 are those declared as per.reg.chip

    @param:per.reg.maker
    Example: card maker / 卡片制造方
      Given the card after a cold reset
      Then historical bytes T6 to T7 are those declared as per.reg.maker

  @TRN-051
  Rule: No command changes the historical bytes / 任何命令均不改变历史字节
    要求：发卡后，本规范的任何命令均不能改变历史字节。
    来源：INF
    性质：inferred

    Example: after commands that write / 写入命令之后
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      When SSSE is selected by name
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UKSSSE is sent
      And an UPDATE is sent to SSSE EF05
      Then the status word is 9000
      When the bytes 00 DA 00 00 04 11 22 33 44 are sent
      And the bytes 80 D4 00 00 0D 11 22 33 44 55 66 77 88 99 AA BB CC DD are sent
      And the card is reset cold
      Then the reset answer conforms to "as at first"
