@item:X_FUNC_INTERNAL_AUTHENTICATION @item:X_AUTH
Feature: INTERNAL AUTHENTICATION / 内部鉴别

  The card shows that it is genuine: 8 bytes over a process factor and an original of the terminal, under IRK.

  @SEC-090 @CMD-051 @CMD-056 @TST-058
  Rule: INTERNAL AUTHENTICATION answers 8 bytes under IRK / 内部鉴别以IRK返回8字节鉴别数据
    要求：在SSSE（或作为SSSE的MF）中，数据16字节的内部鉴别以IRK计算，返回8字节鉴别数据与9000。
    来源：P7 5.4, P5 6.7, P9 附录B
    性质：draft

    Example: answer under IRK / 以IRK计算的应答
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the status word is 9000
      And there are 8 data bytes
      And the answer is the authentication data of IRK version 1

  @SEC-091 @FLOW-010
  Rule: INTERNAL AUTHENTICATION needs no right / 内部鉴别无须任何权限
    要求：内部鉴别无须事先校验密码或鉴别密钥。
    来源：P5 6.7
    性质：draft

    Example: directly after the selection / 选择之后直接鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the status word is 9000

  @SEC-092 @FLOW-011
  Rule: The answer depends on factor and original alone / 应答取决于过程因子与原始信息
    要求：过程因子或原始信息不同时应答不同；两者相同时应答相同。
    来源：P5 6.7
    性质：draft

    Example: another process factor / 过程因子不同
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the status word is 9000
      And the answer is kept as "first"
      When INTERNAL AUTHENTICATION is sent again with another process factor
      Then the status word is 9000
      And the data differ from those of "first"

    Example: another original / 原始信息不同
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the status word is 9000
      And the answer is kept as "first"
      When INTERNAL AUTHENTICATION is sent again with another original
      Then the status word is 9000
      And the data differ from those of "first"

    @basis:inferred
    Example: the same data / 数据相同
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the status word is 9000
      And the answer is kept as "first"
      When INTERNAL AUTHENTICATION is sent again
      Then the status word is 9000
      And the data equal those of "first"

  @SEC-122 @CMD-052 @DATA-525
  Rule: The 17th byte chooses the version of IRK / 第17字节选择IRK版本
    要求：数据17字节时，末字节选择密钥版本；版本01、02、03的应答互不相同，且与IRK各组一致。
    来源：P5 6.7.3
    性质：draft

    Example: answer of each version / 各版本的应答
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent with version byte <version>
      Then the status word is 9000
      And the answer is the authentication data of IRK version <group>

      Examples:
        | version | group |
        | 01      | 1     |

      @V2 @V3
      Examples:
        | version | group |
        | 02      | 2     |
        | 03      | 3     |

    @V2 @V3
    Example: the versions differ / 各版本应答不同
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent with version byte <version>
      Then the status word is 9000
      And the answer is kept as "first"
      When INTERNAL AUTHENTICATION is sent again with version byte <other>
      Then the status word is 9000
      And the data differ from those of "first"

      Examples:
        | version | other |
        | 01      | 02    |
        | 02      | 03    |
        | 03      | 01    |

  @CMD-053 @item:X_PARAM_INTERNAL_AUTHENTICATION
  Rule: INTERNAL AUTHENTICATION with a wrong length gives 6700 / 长度错误返回6700
    要求：Lc不为10或11时返回6700。
    来源：P5 表23
    性质：draft

    Example: lengths / 长度
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent with <length> data bytes
      Then the status word is 6700
      And there are no data

      Examples:
        | length |
        | 1      |
        | 8      |
        | 15     |
        | 18     |
        | 32     |

  @CMD-054 @item:X_PARAM_INTERNAL_AUTHENTICATION
  Rule: INTERNAL AUTHENTICATION with a wrong P1 or P2 gives 6A86 / P1或P2错误返回6A86
    要求：P1或P2不为00时返回6A86。
    来源：P5 表23
    性质：draft

    Example: parameters / 参数
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent with P1 <P1>, P2 <P2>
      Then the status word is 6A86
      And there are no data

      Examples:
        | row  | P1 | P2 |
        | 0100 | 01 | 00 |
        | FF00 | FF | 00 |
        | 0001 | 00 | 01 |
        | 0004 | 00 | 04 |
        | 0080 | 00 | 80 |

  @CMD-055 @item:X_PARAM_INTERNAL_AUTHENTICATION
  Rule: Without an internal key in the current DF the answer is 6A88 / 当前DF无内部鉴别密钥时返回6A88
    要求：当前DF无内部鉴别密钥时返回6A88；仅在声明时（iauth.fallback）以SSSE的IRK应答。
    来源：P5 6.7.1, 表23
    性质：draft

    @when:iauth.fallback=false @param:iauth.fallback
    Example: application without internal key / 无内部鉴别密钥的应用
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the status word is 6A88
      And there are no data

      Examples:
        | df   |
        | DF01 |
        | DF02 |
        | DF04 |

    @when:iauth.fallback=true @param:iauth.fallback @basis:inferred
    Example: declared answer with IRK / 声明以IRK应答
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the status word is 9000
      And the answer is the authentication data of IRK version 1

      Examples:
        | df-fallback   | df   |
        | DF01-fallback | DF01 |
        | DF02-fallback | DF02 |
        | DF04-fallback | DF04 |

  @CMD-058 @contactless @V3
  Rule: Le other than 00 gives 8 bytes too / Le不为00时亦返回8字节
    要求：Le为00；其他不小于08的Le亦返回8字节；非接触无Le时返回8字节、仅9000或6700。
    来源：P5 表22, ISO/IEC 7816-4
    性质：draft

    @basis:iso
    Example: Le of at least 8 / Le不小于8
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes <bytes> are sent
      Then the status word is 9000
      And there are 8 data bytes

      Examples:
        | Le | bytes                                              |
        | 08 | 00 88 00 00 10 11223344556677888899AABBCCDDEEFF 08 |
        | 10 | 00 88 00 00 10 11223344556677888899AABBCCDDEEFF 10 |

    @basis:inferred
    Example: no Le / 无Le
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes 00 88 00 00 10 11223344556677888899AABBCCDDEEFF are sent
      Then the status word is 9000 or 6700

  @item:X_FUNC_INTERNAL_AUTHENTICATION @CMD-057
  Rule: An application with an internal key answers with it / 应用自有内部鉴别密钥时以该密钥应答
    要求：应用内有内部鉴别密钥时，以该密钥而不是IRK计算应答。
    来源：P5 6.7.1
    性质：draft

    @reference-card @needs:PREPARED_CARD
    Example: own key of DF01 / DF01自有密钥
      Given a reference card with "internal key in DF01" is in the terminal
      And the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the answer is the authentication data of IRK version 1
      When DF01 is selected by name
      And INTERNAL AUTHENTICATION is sent
      Then the status word is 9000
      And the answer is the authentication data of UK1DF01 version 1
