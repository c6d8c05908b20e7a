@item:X_PARAM_SELECT @item:X_PARAM_GET_CHALLENGE @item:X_PARAM_READ_RECORD @item:X_PARAM_READ_BINARY @item:X_PARAM_VERIFY
@item:X_PARAM_INTERNAL_AUTHENTICATION @item:X_PARAM_EXTERNAL_AUTHENTICATION @item:X_PARAM_UPDATE_RECORD
Feature: Rules for every command / 各命令的通用规则

  Class, instruction, lengths and status words, whatever the command.

  @CMD-001
  Rule: An unsupported CLA gives 6E00 / 不支持的CLA返回6E00
    要求：不支持的CLA返回6E00。
    来源：P5 表5
    性质：draft

    Scenario Outline: SELECT with another class / 其他CLA的选择命令
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes <CLA> A4 02 00 02 EF 05 are sent
      Then the status word is 6E00
      And there are no data

      Examples:
        | CLA |
        | 10  |
        | 20  |
        | 40  |

      # classes a product may have commands of its own in
      @param:cmd.extra @when:cmd.extra=none
      Examples:
        | CLA |
        | 90  |
        | A0  |
        | C0  |
        | E0  |

    Scenario Outline: GET CHALLENGE with another class / 其他CLA的取随机数命令
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes <CLA> 84 00 00 08 are sent
      Then the status word is 6E00
      And there are no data

      Examples:
        | CLA |
        | 10  |

      @param:cmd.extra @when:cmd.extra=none
      Examples:
        | CLA |
        | A0  |
        | E0  |

  @CMD-002
  Rule: An unsupported INS gives 6D00 / 不支持的INS返回6D00
    要求：CLA受支持而INS不受支持时返回6D00。
    来源：P5 表5
    性质：draft

    Scenario Outline: unknown instruction / 未知INS
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes 00 <INS> 00 00 00 are sent
      Then the status word is 6D00
      And there are no data

      Examples:
        | INS |
        | 02  |
        | 34  |
        | 58  |
        | 8C  |
        | B8  |
        | F4  |

  @CMD-003
  Rule: Each command has exactly its own CLA / 各命令的CLA须与规定完全一致
    要求：每条命令的CLA与命令表规定的完全一致，其他CLA不得执行。
    来源：P5
    性质：draft

    Scenario Outline: command of another class / CLA错误的命令
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes <command> are sent
      Then the status word is 6E00 or 6D00
      And there are no data

      Examples:
        | name          | command                                                        |
        | select        | 80 A4 02 00 02 EF 05                                           |
        | get-challenge | 80 84 00 00 08                                                 |
        | read-record   | 80 B2 01 2C 12                                                 |
        | read-binary   | 80 B0 85 00 08                                                 |
        | verify        | 80 20 00 00 00                                                 |
        | external      | 80 82 00 04 10 00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF |
        | internal      | 80 88 00 00 10 00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF |
        | update-record | 80 DC 05 2C 06 05 04 20 30 01 01                               |
        | change-pin    | 00 5E 01 00 07 12 34 56 FF 12 34 56                            |
        | update-binary | 80 D6 87 00 01 00                                              |

    @when:med.offline=true
    Scenario Outline: medical command of another class / CLA错误的专有命令
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When the bytes <command> are sent
      Then the status word is 6E00 or 6D00
      And there are no data

      Examples:
        | name                | command                                                                         |
        | get-balance         | 80 26 00 01 04                                                                  |
        | get-starting-day    | 80 56 01 00 02                                                                  |
        | initialize-load     | 80 28 00 01 0B 01 00 00 00 01 99 99 00 00 00 01                                 |
        | initialize-purchase | 00 28 01 01 13 01 00 00 00 00 00 00 00 01 00 00 00 01 99 99 00 00 00 01         |

    Example: a random of another class is none / CLA错误的取随机数命令不产生随机数
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes 80 84 00 00 08 are sent
      And EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 6984

  @CMD-004
  Rule: Class 04 on a command without secure messaging gives 6E00 / 不支持安全报文的命令CLA为04时返回6E00
    要求：未定义安全报文的命令以CLA 04发送时返回6E00（亦可返回6D00）。
    来源：P5 表7至78
    性质：draft

    Scenario Outline: command of class 04 / CLA为04的命令
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes <command> are sent
      Then the status word is 6E00 or 6D00
      And there are no data

      Examples:
        | name          | command                                                        |
        | select        | 04 A4 02 00 02 EF 05                                           |
        | get-challenge | 04 84 00 00 08                                                 |
        | read-record   | 04 B2 01 2C 12                                                 |
        | read-binary   | 04 B0 85 00 08                                                 |
        | verify        | 04 20 00 00 00                                                 |
        | external      | 04 82 00 04 10 00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF |
        | internal      | 04 88 00 00 10 00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF |

  @CMD-005
  Rule: INS 16, 1E and 24 without class 84 are refused / INS为16、1E、24而CLA不为84时拒绝
    要求：INS 16、1E、24以CLA 80或00发送时返回6E00（亦可返回6D00或6987），且不执行。
    来源：P5 表7, P5 表9, P5 表27
    性质：draft

    Scenario Outline: maintenance command of another class / CLA错误的维护命令
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes <command> are sent
      Then the status word is 6E00 or 6D00 or 6987
      When SSSE is selected by name
      Then the status word is 9000

      Examples:
        | name                 | command                    |
        | card-block-80        | 80 16 00 00 04 00 00 00 00 |
        | card-block-00        | 00 16 00 00 04 00 00 00 00 |
        | application-block-80 | 80 1E 00 01 04 00 00 00 00 |
        | application-block-00 | 00 1E 00 01 04 00 00 00 00 |
        | pin-unblock-80       | 80 24 00 00 04 00 00 00 00 |
        | pin-unblock-00       | 00 24 00 00 04 00 00 00 00 |

  @CMD-010
  Rule: Data where none belong, or none where they belong, give 6700 / 多余或缺少命令数据时返回6700
    要求：不需要数据的命令带有Lc，或需要数据的命令没有数据，返回6700；校验和选择命令的Lc为00时，带或不带字节00均表示无数据。
    来源：P5 表7至64
    性质：draft

    @contactless @V3
    Scenario Outline: data where none belong / 多余的数据
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes <command> are sent
      Then the status word is 6700
      And there are no data

      Examples:
        | name          | command              |
        | get-challenge | 00 84 00 00 01 00 08 |
        | read-record   | 00 B2 01 2C 01 00 12 |
        | read-binary   | 00 B0 85 00 01 00 08 |

    Scenario Outline: no data where they belong / 缺少数据
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When the bytes <command> are sent
      Then the status word is 6700
      And there are no data

      Examples:
        | name     | command        |
        | external | 00 82 00 04 00 |
        | internal | 00 88 00 00 00 |

    @contactless @V3
    Scenario Outline: both forms of empty data / 无数据的两种形式
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes <command> are sent
      Then the status word is <status>

      Examples:
        | name              | command        | status       |
        | verify-with-00    | 00 20 00 00 00 | 9000 or 63Cx |
        | verify-without-00 | 00 20 00 00    | 9000 or 63Cx |
        | select-with-00    | 00 A4 00 00 00 | 9000         |
        | select-without-00 | 00 A4 00 00    | 9000         |

  @CMD-011
  Rule: An error status word carries no data / 错误状态字不带数据
    要求：返回错误状态字时不带响应数据。
    来源：P5 7.1.4至7.6.4, ISO4
    性质：draft

    Scenario Outline: refused command / 被拒绝的命令
      Given the card after a cold reset
      And DF01 is the current DF
      When the bytes <command> are sent
      Then the status word is <status>
      And there are no data

      Examples:
        | name           | command                                                        | status       |
        | no-right       | 00 B2 01 2C 00                                                 | 6982         |
        | no-file        | 00 B2 01 F4 00                                                 | 6A82         |
        | no-current-ef  | 00 B2 01 04 00                                                 | 6986         |
        | undefined-mode | 00 B2 01 2F 00                                                 | 6A86 or 6982 |
        | no-df          | 00 A4 04 00 06 01 02 03 04 05 06                               | 6A82         |
        | no-ef          | 00 A4 02 00 02 EF 7F                                           | 6A82         |
        | no-random      | 00 82 00 83 10 00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF | 6984         |

    Example: absent record / 记录不存在
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 63, P2 2C and Le 00
      Then the status word is 6A83
      And there are no data

  @TRN-081 @item:X_TERM_COMPAT
  Rule: SW1 is 6x or 9x and never 60 / SW1高半字节为6或9且不为60
    要求：SW1高半字节始终为6或9，最终状态不得为60。
    来源：P2 9.4.2
    性质：draft

    Scenario Outline: whatever is sent / 任意命令
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes <command> are sent
      Then the status word is 61xx to 6Fxx or 9xxx

      Examples:
        | name         | command                          |
        | good-read    | 00 B2 01 2C 12                   |
        | wrong-le     | 00 B2 01 2C 00                   |
        | no-record    | 00 B2 63 2C 00                   |
        | no-file      | 00 A4 02 00 02 EF 7F             |
        | no-df        | 00 A4 04 00 06 01 02 03 04 05 06 |
        | wrong-p1     | 00 84 01 00 08                   |
        | unknown-ins  | 00 02 00 00 00                   |
        | unknown-cla  | E0 A4 00 00 00                   |
        | wrong-length | 00 82 00 04 03 01 02 03          |
        | nothing-kept | 00 C0 00 00 08                   |

  @TRN-082 @item:X_TERM_COMPAT
  Rule: Data of 1 to 255 bytes and answers of 1 to 256 bytes travel whole / 命令数据1至255字节、响应1至256字节完整传送
    要求：1至255字节的命令数据和1至256字节的响应完整传送。
    来源：P2 9.4.1, P8 5.1.5
    性质：draft

    @V2 @V3
    Scenario Outline: answer / 响应数据
      Given the card after a cold reset
      And DF01 is the current DF
      And EF1A is the current EF
      When READ BINARY is sent with P1 00, P2 00 and Le <Le>
      Then the status word is 9000 or 61xx
      When the terminal fetches the rest
      Then there are <count> data bytes

      Examples:
        | Le | count |
        | 01 | 1     |
        | 80 | 128   |

      @param:data.reserved.length @when:data.reserved.length=296
      Examples:
        | Le | count |
        | FF | 255   |
        | 00 | 256   |

    @V2 @V3
    Scenario Outline: command data / 命令数据
      Given the card after a cold reset
      And DF01 is the current DF
      When READ BINARY is sent with P1 9A, P2 00 and Le <Le>
      Then the status word is 9000
      And the answer is kept as "before"
      Given UKBDF01 is authenticated
      When UPDATE BINARY is sent with P1 9A, P2 00 and <count> random bytes
      Then the status word is 9000
      When READ BINARY is sent with P1 9A, P2 00 and Le <Le>
      Then the status word is 9000
      And the data are those written
      When UPDATE BINARY is sent with P1 9A, P2 00 and the data of "before"
      Then the status word is 9000

      Examples:
        | count | Le |
        | 1     | 01 |
        | 128   | 80 |

      @param:data.reserved.length @when:data.reserved.length=296
      Examples:
        | count | Le |
        | 255   | FF |
