@item:X_AUTH
Feature: Keys of one card and of one region / 卡片密钥与地区密钥

  The key of a card comes from its root by three steps: province, city, card. A terminal proves a key by authentication data;
  nothing reads a key.

  @SEC-044 @PER-001 @PER-007 @FLOW-012
  Rule: The keys of two cards differ / 两张卡片的密钥不同
    要求：应用密钥按省级、城市、卡片三级分散；仅序列号（TA至TD）不同的两张卡密钥不同，一张卡的鉴别数据被另一张卡拒绝。
    来源：P9 7.3, P10 5.2.5, P4
    性质：draft

    Example: the data of this card open it, those of the next serial do not / 本卡鉴别数据通过，另一序列号的被拒绝
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent with data made for a card of "another serial"
      Then the status word is 63Cx with 1 try less than the maximum of <key>
      Given a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 9000

      Examples:
        | key     | df   |
        | UKSSSE  | SSSE |
        | UK1DF01 | DF01 |
        | RK1DF03 | DF03 |

  @PER-008
  Rule: The keys of two cities differ / 不同城市的卡片密钥不同
    要求：两个城市的卡片即使历史字节相同，密钥也不同。
    来源：P9 7.3
    性质：draft

    Example: the data of another city are refused / 另一城市的鉴别数据被拒绝
      Given the card after a cold reset
      And SSSE is the current DF
      And DF03 is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for RK2DF03 is sent with data made for a card of "another city"
      Then the status word is 63Cx with 1 try less than the maximum of RK2DF03
      Given a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for RK2DF03 is sent
      Then the status word is 9000

  @PER-009
  Rule: Each function has its own key / 每种功能使用独立密钥
    要求：每种功能使用各自的密钥；一张卡上表T-PER-04的任意两个密钥值不同。
    来源：P4
    性质：draft

    Example: the data of a neighbouring key are refused / 相邻密钥的鉴别数据被拒绝
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent with data made by <other>
      Then the status word is 63Cx with 1 try less than the maximum of <key>
      Given a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 9000

      Examples:
        | key     | df   | other   |
        | UKSSSE  | SSSE | PUK     |
        | UK1DF01 | DF01 | UK2DF01 |
        | UK2DF01 | DF01 | UK3DF01 |
        | UK3DF01 | DF01 | UK4DF01 |
        | UK4DF01 | DF01 | UK5DF01 |
        | UK1DF02 | DF02 | UK2DF02 |
        | UK2DF02 | DF02 | UK3DF02 |
        | UK3DF02 | DF02 | UK4DF02 |
        | RK1DF03 | DF03 | UK1DF03 |
        | RK2DF03 | DF03 | RK1DF03 |
        | RK1DF04 | DF04 | UK1DF04 |
        | UK1DF04 | DF04 | UK2DF04 |

      @V2 @V3
      Examples:
        | key     | df   | other   |
        | RK1DF01 | DF01 | UK1DF01 |
        | RK1DF02 | DF02 | UK1DF02 |

  @PER-014 @FLOW-164
  Rule: The nationally readable keys come from the national root / 全国通读密钥由国家根密钥分散
    要求：全国通用的密钥（IRK、RK1DF03、RK2DF03、RK1DF04，3.0卡另有RKSSSE）对任何地区的PSAM有效：A地区的卡可在B地区鉴别和读取。
    来源：P9 附录B；实际应用
    性质：draft

    Example: a terminal of another region authenticates the card / 另一地区的终端鉴别卡片
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the answer is the authentication data of IRK version 1

    Example: a terminal of another region opens a reading key / 另一地区的终端通过读密钥鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 9000

      Examples:
        | key     | df   |
        | RK1DF03 | DF03 |
        | RK2DF03 | DF03 |
        | RK1DF04 | DF04 |

      @V3
      Examples:
        | key    | df   |
        | RKSSSE | SSSE |

  @PER-015
  Rule: The writing keys of a city are its own / 城市级写密钥仅在本市有效
    要求：由城市持有的写密钥只对本市的PSAM有效。
    来源：P9 附录B
    性质：draft

    Example: a terminal of another city cannot write / 另一城市的终端不能写入
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent with data made for a card of "another city"
      Then the status word is 63Cx with 1 try less than the maximum of <key>
      Given a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 9000

      Examples:
        | key     | df   |
        | UK3DF01 | DF01 |
        | UK1DF02 | DF02 |
        | UK2DF03 | DF03 |
        | UK2DF04 | DF04 |

  @PER-020
  Rule: Every keyed phase runs under a session key / 使用密钥的各环节均采用过程密钥
    要求：交易中使用密钥的各环节（鉴别、密码重装等）均以过程密钥计算，不得直接使用卡片密钥。
    来源：P10 6.4.1
    性质：draft

    Example: authentication on both sides and a command with MAC / 双向鉴别与带MAC的命令
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the answer is the authentication data of IRK version 1
      And the answer is kept as "first"
      When INTERNAL AUTHENTICATION is sent again with another process factor
      Then the data differ from those of "first"
      And the answer is the authentication data of IRK version 1
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for PUK is sent
      Then the status word is 9000
      Given a random of 8 bytes has been drawn
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with a MAC "under the former random"
      Then the status word is 6988
      Given a random of 8 bytes has been drawn
      When PIN RELOAD is sent
      Then the status word is 9000
