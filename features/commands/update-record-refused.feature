@item:X_PARAM_UPDATE_RECORD
Feature: UPDATE RECORD refused / 被拒绝的写记录

  Wrong parameters, lengths, files and data; nothing is changed.

  @CMD-124
  Rule: Undefined modes give 6A86 / 未定义的方式返回6A86
    要求：P2位3至1为101、110、111时返回6A86。
    来源：P5 table 44
    性质：draft

    Scenario Outline: undefined mode / 未定义的方式
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      And EF05 is the current EF
      When UPDATE RECORD is sent with P1 05, P2 <p2> and data 05 04 20 14 06 01
      Then the status word is 6A86
      And there are no data
      And the content of SSSE EF05 is as saved

      Examples:
        | mode         | p2 |
        | 5            | 2D |
        | 6            | 2E |
        | 7            | 2F |
        | 5-current-ef | 05 |
        | 6-current-ef | 06 |
        | 7-current-ef | 07 |

  @CMD-116 @DATA-032
  Rule: A length byte that does not fit gives 6A85 / 长度字节不符返回6A85
    要求：简单TLV记录的长度字节不等于Lc减2时返回6A85，内容不变。
    来源：P5 table 45, P5 6.13.5
    性质：draft

    Scenario Outline: wrong length byte / 长度字节错误
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When UPDATE RECORD is sent with P1 05, P2 <p2> and data <data>
      Then the status word is 6A85
      And the content of SSSE EF05 is as saved

      Examples:
        | case          | p2 | data              |
        | too-small     | 2C | 05 03 20 14 06 01 |
        | too-large     | 2C | 05 05 20 14 06 01 |
        | zero          | 2C | 05 00 20 14 06 01 |
        | by-identifier | 28 | 05 03 20 14 06 01 |

  @CMD-117
  Rule: Empty data give 6700 / 数据为空返回6700
    要求：Lc为空时返回6700，内容不变。
    来源：P5 table 45
    性质：draft

    Scenario Outline: no data / 无数据
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When the bytes 00 DC 05 <p2> 00 are sent
      Then the status word is 6700
      And the content of SSSE EF05 is as saved

      Examples:
        | mode       | p2 |
        | number     | 2C |
        | identifier | 28 |

  @CMD-121
  Rule: A transparent file gives 6981 / 透明文件返回6981
    要求：文件为透明文件时返回6981。
    来源：P5 table 45
    性质：draft

    Scenario Outline: transparent file / 透明文件
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      And <ef> is the current EF
      When UPDATE RECORD is sent with P1 01, P2 <p2> and data 05 04 20 14 06 01
      Then the status word is 6981
      And the content of <df> <ef> is as saved

      @V2 @V3
      Examples:
        | addressing | df   | ef   | key     | p2 |
        | sfi        | DF01 | EF1A | UKBDF01 | D4 |
        | current-ef | DF01 | EF1A | UKBDF01 | 04 |

      @V1
      Examples:
        | addressing    | df   | ef   | key    | p2 |
        | sfi-v1        | SSSE | EF07 | UKSSSE | 3C |
        | current-ef-v1 | SSSE | EF07 | UKSSSE | 04 |

  @CMD-123
  Rule: Without current EF the answer is 6986 / 无当前EF返回6986
    要求：短标识符为0且无当前EF时返回6986。
    来源：P5 table 45
    性质：draft

    Scenario Outline: after SELECT of SSSE / 选择SSSE后
      Given the card after a cold reset
      And SSSE is the current DF
      And UKSSSE is authenticated
      When UPDATE RECORD is sent with P1 05, P2 <p2> and data 05 04 20 14 06 01
      Then the status word is 6986
      And there are no data

      Examples:
        | mode       | p2 |
        | number     | 04 |
        | identifier | 00 |

    Example: after SELECT of another DF / 选择另一目录后
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      And DF01 is the current DF
      And UK1DF01 is authenticated
      When UPDATE RECORD is sent with P1 01, P2 04 and data 20 01 31
      Then the status word is 6986
      And there are no data

  @CMD-240
  Rule: An absent SFI gives 6A82 / 短标识符不存在返回6A82
    要求：短文件标识符不存在时返回6A82。
    来源：P5 table 45
    性质：draft

    Scenario Outline: absent SFI / 短标识符不存在
      Given the card after a cold reset
      And SSSE is the current DF
      And UKSSSE is authenticated
      When UPDATE RECORD is sent with P1 05, P2 <p2> and data 05 04 20 14 06 01
      Then the status word is 6A82
      And there are no data

      Examples:
        | sfi | p2 |
        | 01  | 0C |
        | 0B  | 5C |

  @CMD-243
  Rule: Identifier and tag of the data agree / 标识与数据标签须一致
    要求：按标识写而数据标签与P1不同时返回6A85或6A80，或按声明以数据标签存入（ur.tag_mismatch）。
    来源：P5 table 45
    性质：draft

    @param:ur.tag_mismatch @when:ur.tag_mismatch=6A85|6A80
    Scenario Outline: another tag / 标签不同
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When UPDATE RECORD is sent with P1 05, P2 <p2> and data 06 04 20 14 06 01
      Then the status word is 6A85 or 6A80
      And the content of SSSE EF05 is as saved

      Examples:
        | mode  | p2 |
        | first | 28 |
        | last  | 29 |

    @param:ur.tag_mismatch @when:ur.tag_mismatch=stored
    Example: another tag that is stored as declared / 声明以数据标签存入
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When UPDATE RECORD is sent with P1 05, P2 28 and data 06 04 20 14 06 01
      Then the status word is 9000 or 63Cx
      And the content of SSSE EF05 is as saved but for record 5

  @item:X_SM @CMD-128
  Rule: Class 04 with a wrong MAC gives 6988 / CLA为04且MAC错误返回6988
    要求：CLA为04而MAC错误时返回6988；文件不要求MAC时按声明（sm.update_optional）。
    来源：P5 table 45
    性质：draft

    @param:sm.update_optional @when:sm.update_optional=refused
    Example: wrong MAC / MAC错误
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      And a random of 8 bytes has been drawn
      When the bytes 04 DC 05 2C 0A 05 04 20 14 06 01 00 00 00 00 are sent
      Then the status word is 6982 or 6988
      And the content of SSSE EF05 is as saved

    @param:sm.update_optional @when:sm.update_optional=executed
    Example: wrong MAC where it is checked / 检查MAC时的错误MAC
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      And a random of 8 bytes has been drawn
      When the bytes 04 DC 05 2C 0A 05 04 20 14 06 01 00 00 00 00 are sent
      Then the status word is 6988
      And the content of SSSE EF05 is as saved

  @item:X_SM @CMD-241
  Rule: Class 04 without random gives 6984 / CLA为04且未取随机数返回6984
    要求：CLA为04而未取随机数时返回6984；文件不要求MAC时按声明（sm.update_optional）。
    来源：P5 table 45
    性质：draft

    @param:sm.update_optional @when:sm.update_optional=refused
    Example: no random / 未取随机数
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When the bytes 04 DC 05 2C 0A 05 04 20 14 06 01 00 00 00 00 are sent
      Then the status word is 6982 or 6984
      And the content of SSSE EF05 is as saved

    @param:sm.update_optional @when:sm.update_optional=executed
    Example: no random where the MAC is checked / 检查MAC时未取随机数
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When the bytes 04 DC 05 2C 0A 05 04 20 14 06 01 00 00 00 00 are sent
      Then the status word is 6984
      And the content of SSSE EF05 is as saved

  @item:X_PARAM_UPDATE_RECORD @item:X_SM @CMD-242
  Rule: A file that demands a MAC refuses an UPDATE RECORD without it with 6987 / 须带MAC的文件拒绝无MAC的写记录并返回6987
    要求：对须带MAC的文件以CLA 00发送写记录命令，返回6987，不写入。
    来源：P7 7.4
    性质：draft

    @reference-card @needs:PREPARED_CARD
    Example: class 00 / CLA为00
      Given a reference card with "files that demand a MAC" is in the terminal
      And the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      And UKSSSE is authenticated
      When the bytes 00 DC 01 6C 06 E8 04 11 22 33 44 are sent
      Then the status word is 6987
      When the terminal reads record 1 of SFI 0D
      Then the data are E8 04 00 00 00 00
