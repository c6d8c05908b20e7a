@item:X_FUNC_GET_CHALLENGE @item:X_PARAM_GET_CHALLENGE
Feature: GET CHALLENGE / 取随机数命令

  GET CHALLENGE (取随机数) gives a random for the next EXTERNAL AUTHENTICATION or MAC.
  That a random is used once is in security/random.feature.

  @CMD-026
  Rule: Le 04, 08 and 10 give a random of that length / Le为04、08、10时返回相应长度的随机数
    要求：Le为04、08或10（十六进制）时，返回该长度的随机数和9000。
    来源：P5 6.5
    性质：draft

    Scenario Outline: defined length / 有定义的长度
      Given the card after a cold reset
      And SSSE is the current DF
      When GET CHALLENGE is sent with Le <Le>
      Then the status word is 9000
      And there are <count> data bytes

      Examples:
        | Le | count |
        | 04 | 4     |
        | 08 | 8     |
        | 10 | 16    |

    Example: in an application / 在应用中
      Given the card after a cold reset
      And DF01 is the current DF
      When GET CHALLENGE is sent with Le 08
      Then the status word is 9000
      And there are 8 data bytes

    Scenario Outline: two randoms differ / 两次随机数不同
      Given the card after a cold reset
      And SSSE is the current DF
      When GET CHALLENGE is sent with Le <Le>
      Then the status word is 9000
      And the answer is kept as "first"
      When GET CHALLENGE is sent with Le <Le>
      Then the status word is 9000
      And the data differ from those of "first"

      Examples:
        | Le |
        | 08 |
        | 10 |

  @CMD-027
  Rule: Another Le gives 6700 and no random / 其他Le返回6700且无随机数
    要求：其他Le返回6700（接触界面亦可返回6Cxx），不产生随机数。
    来源：P5 表18, P2 9.3.2.1
    性质：draft

    @contact
    Scenario Outline: undefined length, contact / 未定义的长度（接触）
      Given the card after a cold reset
      And SSSE is the current DF
      When GET CHALLENGE is sent with Le <Le>
      Then the status word is 6700 or 6Cxx
      And there are no data

      Examples:
        | Le |
        | 01 |
        | 03 |
        | 05 |
        | 07 |
        | 09 |
        | 0F |
        | 11 |
        | FF |
        | 00 |

    @contactless
    Scenario Outline: undefined length, contactless / 未定义的长度（非接触）
      Given the card after a cold reset
      And SSSE is the current DF
      When GET CHALLENGE is sent with Le <Le>
      Then the status word is 6700
      And there are no data

      Examples:
        | Le |
        | 01 |
        | 07 |
        | 09 |
        | 11 |
        | FF |

    Example: no random is pending / 无待用随机数
      Given the card after a cold reset
      And SSSE is the current DF
      When GET CHALLENGE is sent with Le 07
      And EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 6984

  @CMD-028
  Rule: P1 or P2 other than 00 gives 6A86 / P1或P2不为00时返回6A86
    要求：P1或P2不为00时返回6A86。
    来源：P5 表18
    性质：draft

    Scenario Outline: wrong parameter / 参数错误
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes 00 84 <P1> <P2> 08 are sent
      Then the status word is 6A86
      And there are no data

      Examples:
        | name | P1 | P2 |
        | p1   | 01 | 00 |
        | p2   | 00 | 01 |
        | both | FF | FF |

    Example: no random is pending / 无待用随机数
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes 00 84 01 00 08 are sent
      And EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 6984

  @CMD-030 @FLOW-149
  Rule: The last random counts / 以最后一次随机数为准
    要求：再次取随机数替换前一随机数，以最后一次为准。
    来源：F3, PRGM
    性质：field

    Example: the last one / 最后一次的随机数
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 9000

    Example: the former one / 前一次的随机数
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent with data made with the former random
      Then the status word is 63Cx

  @CMD-031 @FLOW-064
  Rule: The random is valid for the next command; commands between keep or drop it / 随机数对下一条命令有效，中间命令保留或清除
    要求：取随机数后直接发送的外部鉴别或带MAC命令可用该随机数；中间的校验、读或选择同一DF按声明保留或清除（清除后返回6984）。
    来源：P5 6.5.1, ISO4
    性质：draft

    Example: directly / 直接使用
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 9000

    Scenario Outline: kept or dropped / 保留或清除
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When the bytes <command> are sent
      And EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 9000 or 6984

      Examples:
        | name   | command                                                     |
        | verify | 00 20 00 00 00                                              |
        | read   | 00 B2 01 2C 12                                              |
        | select | 00 A4 04 00 0F 73 78 31 2E 73 68 2E C9 E7 BB E1 B1 A3 D5 CF |

    @param:rnd.keep @when:rnd.keep=true
    Scenario Outline: kept as declared / 按声明保留
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When the bytes <command> are sent
      And EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 9000

      Examples:
        | name   | command                                                     |
        | verify | 00 20 00 00 00                                              |
        | read   | 00 B2 01 2C 12                                              |
        | select | 00 A4 04 00 0F 73 78 31 2E 73 68 2E C9 E7 BB E1 B1 A3 D5 CF |

    @param:rnd.keep @when:rnd.keep=false
    Scenario Outline: dropped as declared / 按声明清除
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When the bytes <command> are sent
      And EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 6984

      Examples:
        | name   | command                                                     |
        | verify | 00 20 00 00 00                                              |
        | read   | 00 B2 01 2C 12                                              |
        | select | 00 A4 04 00 0F 73 78 31 2E 73 68 2E C9 E7 BB E1 B1 A3 D5 CF |
