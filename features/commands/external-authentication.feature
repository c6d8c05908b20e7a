@item:X_FUNC_EXTERNAL_AUTHENTICATION @item:X_AUTH
Feature: EXTERNAL AUTHENTICATION / 外部鉴别

  The terminal wins the right of a key: authentication data and original over the last random of the card.

  @CMD-059
  Rule: Right data are accepted and set the state of the key / 鉴别数据正确返回9000并置密钥状态
    要求：鉴别数据正确返回9000，并置该密钥的安全状态。
    来源：P5 6.4
    性质：draft

    Example: reading after right data / 鉴别之后读文件
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 9000
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 9000

      @V2 @V3
      Examples:
        | key     | sfi |
        | RK1DF01 | 05  |

      @V1
      Examples:
        | key     | sfi |
        | UK2DF01 | 07  |

    Example: reading after wrong data / 鉴别错误之后读文件
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent with wrong data
      And the terminal reads record 1 of SFI <sfi>
      Then the status word is 6982

      @V2 @V3
      Examples:
        | key     | sfi |
        | RK1DF01 | 05  |

      @V1
      Examples:
        | key     | sfi |
        | UK2DF01 | 07  |

  @CMD-064 @item:X_PARAM_EXTERNAL_AUTHENTICATION
  Rule: P1 other than 00 gives 6A86 / P1不为00返回6A86
    要求：P1不为00时返回6A86。
    来源：P5 表13, 表16
    性质：draft

    Example: P1 / P1
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent with P1 <P1>, P2 04
      Then the status word is 6A86

      Examples:
        | P1 |
        | 01 |
        | 80 |
        | FF |

  @CMD-066 @item:X_PARAM_EXTERNAL_AUTHENTICATION
  Rule: Reserved bits in the key number are not masked away / 密钥标识的保留位不得忽略
    要求：P2使用保留位（第7至5位）的未定义密钥返回6A88或6A86。
    来源：P5 表14
    性质：draft

    Example: reserved bits / 保留位
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent with P1 00, P2 <P2>
      Then the status word is 6A88 or 6A86

      Examples:
        | P2 | df   | key     |
        | 24 | SSSE | UKSSSE  |
        | 44 | SSSE | UKSSSE  |
        | 14 | SSSE | UKSSSE  |
        | A3 | DF01 | UK1DF01 |
        | C3 | DF01 | UK1DF01 |
        | 93 | DF01 | UK1DF01 |

  @CMD-291 @item:X_PARAM_EXTERNAL_AUTHENTICATION
  Rule: The reserved key number 00 is refused / 保留的密钥标识00被拒绝
    要求：P2为00（保留的密钥标识）时返回6A88或6A86，配置声明该标识为主控密钥时除外。
    来源：P5 表14
    性质：draft

    Example: data of another key under 00 / 以其他密钥的数据鉴别标识00
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent with P1 00, P2 00
      Then the reserved key number is refused

      Examples:
        | key    |
        | UKSSSE |
        | IRK    |

  @SEC-112 @SEC-113 @DATA-518
  Rule: 16 bytes without and 17 bytes with a version are accepted / 不带版本的16字节与带版本的17字节均可
    要求：外部鉴别数据为8字节鉴别数据与8字节原始信息，可附1字节密钥版本（Lc为10或11）。
    来源：P5 6.4
    性质：draft

    Example: Lc 10 / Lc为10
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 9000

      Examples:
        | key    |
        | UKSSSE |

      @V2 @V3
      Examples:
        | key    |
        | RKSSSE |

    Example: Lc 11 / Lc为11
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent with version byte 01
      Then the status word is 9000

      Examples:
        | key    |
        | UKSSSE |

      @V2 @V3
      Examples:
        | key    |
        | RKSSSE |

  @SEC-114 @CMD-065 @item:X_PARAM_EXTERNAL_AUTHENTICATION
  Rule: Another length gives 6700 / 其他长度返回6700
    要求：Lc不为10或11时返回6700；无原始信息的8字节亦被拒绝。
    来源：P5 表13
    性质：draft

    Example: lengths / 长度
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent with <length> data bytes
      Then the status word is 6700

      Examples:
        | length |
        | 1      |
        | 8      |
        | 15     |
        | 18     |
        | 32     |
