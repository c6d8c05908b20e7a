Feature: UPDATE BINARY / 写二进制

  Writing to transparent files, the offset, and what is refused.

  @item:X_FUNC_UPDATE_BINARY @CMD-098
  Rule: Data within the file are stored / 文件范围内的数据被存入
    要求：数据在文件范围内时返回9000并全部存入，其余字节不变。
    来源：P5 6.12
    性质：draft

    Scenario Outline: by SFI / 按短标识符
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When UPDATE BINARY is sent with P1 <p1>, P2 <p2> and <count> random bytes
      Then the status word is 9000 or 63Cx
      And the content of <df> <ef> is as saved but for what was sent

      @V2 @V3
      Examples:
        | at          | df   | ef   | key     | p1 | p2 | count |
        | DF01-00-1   | DF01 | EF1A | UKBDF01 | 9A | 00 | 1     |
        | DF01-00-16  | DF01 | EF1A | UKBDF01 | 9A | 00 | 16    |
        | DF01-10-100 | DF01 | EF1A | UKBDF01 | 9A | 10 | 100   |
        | EF07-FF-255 | SSSE | EF07 | UKSSSE  | 87 | FF | 255   |

      @V1
      Examples:
        | at             | df   | ef   | key    | p1 | p2 | count |
        | SSSE-00-1      | SSSE | EF07 | UKSSSE | 87 | 00 | 1     |
        | SSSE-FF-255-v1 | SSSE | EF07 | UKSSSE | 87 | FF | 255   |

    Scenario Outline: in the current EF / 写当前EF
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      And <ef> is the current EF
      When UPDATE BINARY is sent with P1 <p1>, P2 <p2> and <count> random bytes
      Then the status word is 9000 or 63Cx
      And the content of <df> <ef> is as saved but for what was sent

      @V2 @V3
      Examples:
        | at            | df   | ef   | key     | p1 | p2 | count |
        | DF01-0010-16  | DF01 | EF1A | UKBDF01 | 00 | 10 | 16    |
        | SSSE-0FFF-1   | SSSE | EF08 | UKSSSE  | 0F | FF | 1     |

      @V1
      Examples:
        | at            | df   | ef   | key    | p1 | p2 | count |
        | SSSE-0200-128 | SSSE | EF07 | UKSSSE | 02 | 00 | 128   |

    Scenario Outline: read back at once / 写后立即读出
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When UPDATE BINARY is sent with P1 <p1>, P2 00 and 16 random bytes
      Then the status word is 9000 or 63Cx
      When READ BINARY is sent with P1 <p1>, P2 00 and Le 10
      Then the status word is 9000
      And the data are those written

      @V2 @V3
      Examples:
        | file      | df   | ef   | key     | p1 |
        | DF01-EF1A | DF01 | EF1A | UKBDF01 | 9A |

      @V1
      Examples:
        | file      | df   | ef   | key    | p1 |
        | SSSE-EF07 | SSSE | EF07 | UKSSSE | 87 |

  @item:X_PARAM_UPDATE_BINARY @CMD-099
  Rule: An offset outside the file gives 6B00 / 偏移超出文件返回6B00
    要求：偏移超出文件时返回6B00，文件不扩展。
    来源：P5 table 42
    性质：draft

    Scenario Outline: far outside / 远超出
      Given the card after a cold reset
      And the content of SSSE <ef> has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      And <ef> is the current EF
      When UPDATE BINARY is sent with P1 7F, P2 F0 and 8 random bytes
      Then the status word is 6B00
      And the content of SSSE <ef> is as saved

      Examples:
        | ef   |
        | EF07 |

    @param:fs.sizes @when:fs.sizes=exact-minimum
    Scenario Outline: one behind the last byte / 最后字节之后
      Given the card after a cold reset
      And the content of SSSE <ef> has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      And <ef> is the current EF
      When UPDATE BINARY is sent with P1 <p1>, P2 00 and 1 random bytes
      Then the status word is 6B00
      And the content of SSSE <ef> is as saved

      @V2 @V3
      Examples:
        | ef   | p1 |
        | EF08 | 10 |

      @when:data.fingerprint.length=768 @param:data.fingerprint.length
      Examples:
        | ef   | p1 |
        | EF07 | 03 |

  @item:X_PARAM_UPDATE_BINARY @CMD-100
  Rule: Data over the end are refused and nothing is stored / 数据超过文件末尾被拒绝且不存入
    要求：数据超过文件末尾时按声明返回6B00或6700（ub.overflow），不存入任何字节。
    来源：P5 table 42
    性质：draft

    @param:ub.overflow @param:fs.sizes @when:fs.sizes=exact-minimum
    Scenario Outline: over the end / 超过末尾
      Given the card after a cold reset
      And the content of SSSE <ef> has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      And <ef> is the current EF
      When UPDATE BINARY is sent with P1 <p1>, P2 <p2> and <count> random bytes
      Then the status word is that declared as ub.overflow
      And the content of SSSE <ef> is as saved

      @V2 @V3
      Examples:
        | at       | ef   | p1 | p2 | count |
        | 0FFF-2   | EF08 | 0F | FF | 2     |

      @when:data.fingerprint.length=768 @param:data.fingerprint.length
      Examples:
        | at       | ef   | p1 | p2 | count |
        | 02F8-9   | EF07 | 02 | F8 | 9     |
        | 0202-255 | EF07 | 02 | 02 | 255   |

  @item:X_PARAM_UPDATE_BINARY @CMD-101
  Rule: A record file gives 6981 / 记录文件返回6981
    要求：文件为记录文件时返回6981。
    来源：P5 table 42
    性质：draft

    Scenario Outline: record file / 记录文件
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      And <ef> is the current EF
      When UPDATE BINARY is sent with P1 <p1>, P2 00 and 8 random bytes
      Then the status word is 6981
      And the content of <df> <ef> is as saved

      Examples:
        | addressing | df   | ef   | key     | p1 |
        | sfi        | SSSE | EF05 | UKSSSE  | 85 |
        | current-ef | SSSE | EF05 | UKSSSE  | 00 |
        | cyclic     | DF02 | EF07 | UK3DF02 | 87 |

      @V2 @V3
      Examples:
        | addressing | df   | ef   | key     | p1 |
        | fixed      | DF03 | EF19 | UK8DF03 | 99 |

  @item:X_PARAM_UPDATE_BINARY @CMD-103
  Rule: Without current EF the answer is 6986 / 无当前EF返回6986
    要求：无当前EF时返回6986。
    来源：P5 table 42
    性质：draft

    Example: after SELECT of SSSE / 选择SSSE后
      Given the card after a cold reset
      And SSSE is the current DF
      And UKSSSE is authenticated
      When UPDATE BINARY is sent with P1 00, P2 00 and 8 random bytes
      Then the status word is 6986
      And there are no data

    Example: after SELECT of another DF / 选择另一目录后
      Given the card after a cold reset
      And SSSE is the current DF
      And EF07 is the current EF
      And DF01 is the current DF
      And UK1DF01 is authenticated
      When UPDATE BINARY is sent with P1 00, P2 00 and 8 random bytes
      Then the status word is 6986
      And there are no data

  @item:X_PARAM_UPDATE_BINARY @CMD-104
  Rule: An absent SFI gives 6A82 / 短标识符不存在返回6A82
    要求：短文件标识符不存在时返回6A82。
    来源：P5 table 42
    性质：draft

    Scenario Outline: absent SFI / 短标识符不存在
      Given the card after a cold reset
      And SSSE is the current DF
      And UKSSSE is authenticated
      When UPDATE BINARY is sent with P1 <p1>, P2 00 and 8 random bytes
      Then the status word is 6A82
      And there are no data

      Examples:
        | sfi | p1 |
        | 01  | 81 |
        | 0B  | 8B |

  @item:X_PARAM_UPDATE_BINARY @CMD-105
  Rule: Bits 7 and 6 of P1 beside an SFI give 6A86 / P1位8为1且位7、位6不为零返回6A86
    要求：P1位8为1且位7、位6不为零时返回6A86。
    来源：P5 tables 41, 42
    性质：draft

    Scenario Outline: bits 7 and 6 / 位7和位6
      Given the card after a cold reset
      And the content of SSSE EF07 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When UPDATE BINARY is sent with P1 <p1>, P2 00 and 8 random bytes
      Then the status word is 6A86
      And the content of SSSE EF07 is as saved

      Examples:
        | p1 |
        | A7 |
        | C7 |
        | E7 |

  @item:X_PARAM_UPDATE_BINARY @CMD-106
  Rule: Empty data give 6700 / 数据为空返回6700
    要求：数据为空时返回6700。
    来源：P5 table 42
    性质：draft

    Scenario Outline: no data / 无数据
      Given the card after a cold reset
      And the content of SSSE EF07 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      And EF07 is the current EF
      When the bytes 00 D6 <p1> 00 00 are sent
      Then the status word is 6700
      And the content of SSSE EF07 is as saved

      Examples:
        | addressing | p1 |
        | sfi        | 87 |
        | current-ef | 00 |

  @item:X_PARAM_UPDATE_BINARY @item:X_SM @CMD-107
  Rule: Class 04 with a wrong MAC gives 6988 / CLA为04且MAC错误返回6988
    要求：CLA为04而MAC错误时返回6988；文件不要求MAC时按声明（sm.update_optional）。
    来源：P5 table 42, P7 7.4
    性质：draft

    @param:sm.update_optional @when:sm.update_optional=refused
    Example: wrong MAC / MAC错误
      Given the card after a cold reset
      And the content of SSSE EF07 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      And a random of 8 bytes has been drawn
      When the bytes 04 D6 87 00 0C 11 22 33 44 55 66 77 88 00 00 00 00 are sent
      Then the status word is 6982 or 6988
      And the content of SSSE EF07 is as saved

    @param:sm.update_optional @when:sm.update_optional=executed
    Example: wrong MAC where it is checked / 检查MAC时的错误MAC
      Given the card after a cold reset
      And the content of SSSE EF07 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      And a random of 8 bytes has been drawn
      When the bytes 04 D6 87 00 0C 11 22 33 44 55 66 77 88 00 00 00 00 are sent
      Then the status word is 6988
      And the content of SSSE EF07 is as saved

  @item:X_PARAM_UPDATE_BINARY @item:X_SM @CMD-237
  Rule: Class 04 without random gives 6984 / CLA为04且未取随机数返回6984
    要求：CLA为04而未取随机数时返回6984；文件不要求MAC时按声明（sm.update_optional）。
    来源：P5 table 42
    性质：draft

    @param:sm.update_optional @when:sm.update_optional=refused
    Example: no random / 未取随机数
      Given the card after a cold reset
      And the content of SSSE EF07 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When the bytes 04 D6 87 00 0C 11 22 33 44 55 66 77 88 00 00 00 00 are sent
      Then the status word is 6982 or 6984
      And the content of SSSE EF07 is as saved

    @param:sm.update_optional @when:sm.update_optional=executed
    Example: no random where the MAC is checked / 检查MAC时未取随机数
      Given the card after a cold reset
      And the content of SSSE EF07 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When the bytes 04 D6 87 00 0C 11 22 33 44 55 66 77 88 00 00 00 00 are sent
      Then the status word is 6984
      And the content of SSSE EF07 is as saved

  @item:X_PARAM_UPDATE_BINARY @item:X_SM @CMD-239
  Rule: A file that demands a MAC refuses an UPDATE BINARY without it with 6987 / 须带MAC的文件拒绝无MAC的写二进制并返回6987
    要求：对须带MAC的文件以CLA 00发送写二进制命令，返回6987，不写入。
    来源：P7 7.4
    性质：draft

    @reference-card @needs:PREPARED_CARD
    Example: class 00 / CLA为00
      Given a reference card with "files that demand a MAC" is in the terminal
      And the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      And UKSSSE is authenticated
      When the bytes 00 D6 8E 00 04 11 22 33 44 are sent
      Then the status word is 6987
      When READ BINARY is sent with P1 8E, P2 00 and Le 10
      Then the data are 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00

  @item:X_FUNC_UPDATE_BINARY @item:X_SM @CMD-108
  Rule: The MAC of an update is checked and not stored / 写命令的MAC仅供校验，不写入文件
    要求：写命令所带的MAC字节不写入文件。
    来源：P5 6.12.3
    性质：draft

    @reference-card @needs:PREPARED_CARD
    Example: bytes / 透明文件
      Given a reference card with "files that demand a MAC" is in the terminal
      And the card after a cold reset
      And SSSE is the current DF
      And UKSSSE is authenticated
      And a random of 8 bytes has been drawn
      When the bytes 04 D6 8E 00 11 22 33 44 55 66 77 88 are sent with their MAC
      Then the status word is 9000
      When READ BINARY is sent with P1 8E, P2 00 and Le 10
      Then the data are 11 22 33 44 55 66 77 88 00 00 00 00 00 00 00 00

    @reference-card @needs:PREPARED_CARD
    Example: record / 记录文件
      Given a reference card with "files that demand a MAC" is in the terminal
      And the card after a cold reset
      And SSSE is the current DF
      And UKSSSE is authenticated
      And a random of 8 bytes has been drawn
      When the bytes 04 DC 01 6C E8 04 11 22 33 44 are sent with their MAC
      Then the status word is 9000
      When the terminal reads record 1 of SFI 0D
      Then the data are E8 04 11 22 33 44
