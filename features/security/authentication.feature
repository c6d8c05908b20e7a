@item:X_AUTH
Feature: Authentication data and session keys / 鉴别数据与过程密钥

  The card and the bench compute the same 8 bytes from a key that both derive: national root, province factor, city factor, card factor.

  @SEC-048 @item:X_ALG
  Rule: One algorithm environment serves SSSE and its applications / 社会保障环境及各应用使用同一算法环境
    要求：SSSE及其应用的全部对称算法功能使用同一算法环境。
    来源：P7 5.3
    性质：draft

    Example: internal authentication in SSSE / SSSE的内部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the answer is the authentication data of IRK version 1

    Example: external authentication in each DF / 各DF的外部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 9000

      Examples:
        | df   | key     |
        | SSSE | UKSSSE  |
        | DF01 | UK1DF01 |
        | DF02 | UK1DF02 |
        | DF03 | UK1DF03 |
        | DF04 | UK1DF04 |

      @V2 @V3
      Examples:
        | df   | key     |
        | DF07 | UK1DF07 |

    @item:X_SM
    Example: secure messaging / 安全报文
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent
      Then the status word is 9000

  @SEC-053 @SEC-054 @SEC-055 @PER-002 @PER-003 @PER-005 @TST-052
  Rule: Card keys are derived with the province, city and card factor / 卡片密钥由省级、城市、卡片分散因子导出
    要求：F1为城市代码前两位ASCII‖303030307368；F2为六位城市代码ASCII‖7378（或配置值）；F3为复位应答（ATR或ATS）的T6至TD。
    来源：P9 7.3.1, 7.3.2, 7.3.3
    性质：draft

    @param:div.city_factor
    Example: internal authentication / 内部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the answer is the authentication data of IRK version 1

    @param:div.city_factor
    Example: external authentication / 外部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UK1DF01 is sent
      Then the status word is 9000

    @contactless @V3 @param:div.city_factor
    Example: internal authentication contactless / 非接触内部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the answer is the authentication data of IRK version 1

    @param:div.city_factor
    Example: another factor gives another key / 分散因子不同则密钥不同
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UK1DF01 is sent with data made for a card of "<difference>"
      Then the status word is 63Cx

      Examples:
        | case        | difference     |
        | city factor | another city   |
        | card factor | another serial |

  @SEC-056 @DES
  Rule: The right half of a double-length key uses the complement of the factor / 双长度密钥右半部由分散因子取反导出
    要求：16字节密钥分散时，子密钥右半部使用分散因子的反码。
    来源：P9 7.1.1
    性质：draft

    Example: internal authentication / 内部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the answer is the authentication data of IRK version 1

  @SEC-057 @PER-006 @SM4
  Rule: The child of an SM4 key is one encryption of factor and complement / SM4密钥的子密钥为分散因子与其反码一次加密的结果
    要求：SM4或SSF33密钥的子密钥为E(K, F‖F的反码)。
    来源：P9 7.2.1
    性质：draft

    Example: internal authentication / 内部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the answer is the authentication data of IRK version 1

  @SEC-059 @item:X_ALG
  Rule: The session key is computed from the random, filled with zeros on the right / 过程密钥由右补零的随机数计算
    要求：过程密钥输入：DES环境为8字节随机数或4字节随机数‖4字节零；SSF33与SM4环境为16字节，或8字节‖8字节零，或4字节‖12字节零。
    来源：P4 8.4
    性质：draft

    Example: randoms of each length / 各种长度的随机数
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of <length> bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 9000

      Examples:
        | length |
        | 4      |
        | 8      |

      @SM4
      Examples:
        | length |
        | 16     |

  @SEC-060
  Rule: A session key serves one command / 过程密钥只用于一条命令
    要求：过程密钥只用于一条命令或一次交互。
    来源：P4 8.4.1, 9.2
    性质：draft

    Example: another key with the same random / 以同一随机数鉴别另一密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent
      And EXTERNAL AUTHENTICATION for PUK is sent
      Then the status word is 6984

  @SEC-061 @item:X_ALG
  Rule: A random of 4 bytes is accepted / 接受4字节随机数
    要求：鉴别接受4字节随机数。
    来源：P4 8.4
    性质：draft

    Example: random of 4 bytes / 4字节随机数
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 4 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 9000

      Examples:
        | df   | key     |
        | SSSE | UKSSSE  |
        | DF01 | UK1DF01 |

  @SEC-062 @DES @item:X_ALG
  Rule: A random of 16 bytes gives no session key in the DES environment / DES环境中16字节随机数不能用于过程密钥
    要求：DES环境中16字节随机数不能用于过程密钥，其后的命令返回6984（sk.des_long_random）。
    来源：推断
    性质：inferred

    @param:sk.des_long_random
    Example: random of 16 bytes / 16字节随机数
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 16 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is that declared as sk.des_long_random

  @SEC-063
  Rule: Authentication data have 8 bytes / 鉴别数据为8字节
    要求：鉴别数据为8字节。
    来源：P4 9.1
    性质：draft

    Example: internal authentication / 内部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the status word is 9000
      And there are 8 data bytes

  @SEC-064 @DES
  Rule: In the DES environment the value is DES under the session key / DES环境的鉴别数据为过程密钥下的DES结果
    要求：DES环境中鉴别数据为以8字节过程密钥对原始信息作DES运算的结果。
    来源：P4 9.3.1
    性质：draft

    Example: internal authentication / 内部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the answer is the authentication data of IRK version 1

    Example: external authentication / 外部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for PUK is sent
      Then the status word is 9000

  @SEC-065 @SM4
  Rule: In 16-byte environments the value is the folded block / 16字节环境的鉴别数据为左右两半异或
    要求：16字节分组环境中，鉴别数据为C = E(S, O‖8字节零)左右两半的异或。
    来源：P4 9.3.2, P9 9.4
    性质：draft

    Example: internal authentication / 内部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the answer is the authentication data of IRK version 1

    Example: external authentication / 外部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for PUK is sent
      Then the status word is 9000

  @SEC-066
  Rule: INTERNAL AUTHENTICATION takes the process factor first, then the original / 内部鉴别数据为过程因子在前、原始信息在后
    要求：内部鉴别以数据前8字节为过程密钥输入，其后8字节为原始信息，返回鉴别数据。
    来源：P5 6.7, P7 5.4
    性质：draft

    Example: factor and original / 过程因子与原始信息
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the status word is 9000
      And the answer is the authentication data of IRK version 1

  @SEC-067
  Rule: EXTERNAL AUTHENTICATION takes authentication data and original over the last random / 外部鉴别数据为鉴别数据‖原始信息，过程密钥输入为最近的随机数
    要求：外部鉴别数据为鉴别数据‖原始信息，过程密钥输入为最近一次取随机数命令的随机数。
    来源：P5 6.4, P7 6.6
    性质：draft

    Example: data over the last random / 由最近的随机数计算
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 9000

  @SEC-093 @CMD-062 @FLOW-034 @no-waiver
  Rule: EXTERNAL AUTHENTICATION needs a random / 外部鉴别前须取随机数
    要求：自上次使用以来未取随机数时，外部鉴别返回6984。
    来源：P5 6.4.5, 表16
    性质：draft

    Example: no random since the reset / 复位后未取随机数
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 6984

      Examples:
        | df   | key     |
        | SSSE | UKSSSE  |
        | DF01 | UK1DF01 |

  @SEC-094 @CMD-029 @CMD-032 @FLOW-035 @no-waiver
  Rule: The random serves one EXTERNAL AUTHENTICATION, right or wrong / 随机数只能用于一次外部鉴别，无论对错
    要求：随机数只能使用一次，外部鉴别无论正确与否均消耗随机数，带MAC的命令亦然；断电后随机数失效。
    来源：P5 6.5.1
    性质：draft

    Example: again after right data / 鉴别正确后再次使用
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent
      And EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 6984

    Example: again after wrong data / 鉴别错误后再次使用
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent with wrong data
      And EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 6984

    Example: after a command with MAC / 带MAC的命令之后
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent
      Then the status word is 9000
      When EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 6984

    Example: after power-off / 断电之后
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When the card is reset cold
      And SSSE is selected by name
      And EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 6984

  @SEC-095
  Rule: INTERNAL AUTHENTICATION does not use up the random / 内部鉴别不消耗随机数
    要求：内部鉴别不消耗取随机数命令得到的随机数。
    来源：P5 6.7
    性质：draft

    @unless:rnd.keep=false
    Example: internal between random and external authentication / 取随机数与外部鉴别之间的内部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When INTERNAL AUTHENTICATION is sent
      And EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 9000
