@item:X_ALG @item:X_AUTH @item:X_SM @reference-card @needs:PREPARED_CARD
Feature: Worked examples / 算例

  The reference card, given the keys and randoms of the examples, answers with their numbers. Nothing here is computed by the bench.

  @SEC-058 @SEC-068
  Rule: Diversification and authentication reproduce the examples / 密钥分散与鉴别重现算例
    要求：参考卡由全国根密钥经三级分散与鉴别计算，结果与算例一致。
    来源：P4 8, P9 7
    性质：draft

    @contact
    Scenario Outline: INTERNAL AUTHENTICATION / 内部鉴别
      Given a reference card with <keys> is in the terminal
      And the card after a cold reset
      And SSSE is the current DF
      When the bytes 00 88 00 00 10 11 22 33 44 55 66 77 88 88 99 AA BB CC DD EE FF are sent
      And the terminal fetches the rest
      Then the status word is 9000
      And the data are <value>

      @DES @V2
      Examples:
        | case        | keys                                     | value                   |
        | des-16-byte | "worked examples of security"            | 13 D9 BF 33 49 A8 FA 84 |
        | des-8-byte  | "worked examples with a key of 8 bytes"  | 3A C5 F8 08 A7 A8 65 7A |

      @SM4 @V3
      Examples:
        | case | keys                          | value                   |
        | sm4  | "worked examples of security" | 5B 90 34 74 FD 85 50 7D |

    Scenario Outline: EXTERNAL AUTHENTICATION / 外部鉴别
      Given a reference card with "worked examples of security" is in the terminal
      And the card after a cold reset
      And SSSE is the current DF
      When GET CHALLENGE is sent with Le 08
      Then the status word is 9000
      And the data are 11 22 33 44 55 66 77 88
      When the bytes 00 82 00 0A 10 <value> 88 99 AA BB CC DD EE FF are sent
      Then the status word is 9000

      @DES @V2
      Examples:
        | case | value                   |
        | des  | 13 D9 BF 33 49 A8 FA 84 |

      @SM4 @V3
      Examples:
        | case | value                   |
        | sm4  | 5B 90 34 74 FD 85 50 7D |

  @SEC-126
  Rule: The PIN change of the examples is accepted / 算例中的密码重装被接受
    要求：参考卡在算例的密钥与随机数下接受7.3与7.4的密码重装命令。
    来源：P4 8
    性质：draft

    # a random of 4 bytes for the PUK, so that the one of 8 of the example is still to come
    Scenario Outline: PIN CHANGE/UNBLOCK / 密码重装
      Given a reference card with "worked examples of security" is in the terminal
      And the card after a cold reset
      And SSSE is the current DF
      And a random of 4 bytes has been drawn
      When EXTERNAL AUTHENTICATION for PUK is sent
      Then the status word is 9000
      When GET CHALLENGE is sent with Le 08
      Then the status word is 9000
      And the data are 11 22 33 44 55 66 77 88
      When the bytes <command> are sent
      Then the status word is 9000
      When VERIFY is sent with the PIN <pin>
      Then the status word is 9000

      @DES @V2
      Examples:
        | case          | pin                | command                                                                                        |
        | des-6-digits  | "482159"           | 84 24 00 01 0C 6D 92 F0 9E E4 7D 0E 02 CC 46 EA A8                                             |
        | des-16-digits | "1234567890123456" | 84 24 00 01 14 7D 90 3B 43 0E 35 A9 14 CB 60 BA 49 78 81 BC F5 C2 D2 30 C0                     |

      @SM4 @V3
      Examples:
        | case         | pin      | command                                                                    |
        | sm4-6-digits | "482159" | 84 24 00 01 14 F3 5F 3E DB 67 2C B2 2B 43 13 E8 D1 4F EC 9B BB 67 58 88 7F |

  @SEC-049 @DES
  Rule: Parity bits of DES keys are ignored / 忽略DES密钥的奇偶校验位
    要求：DES密钥的奇偶校验位不起作用。
    来源：推断
    性质：inferred

    @V2 @contact
    Example: the key of the example with every parity bit turned over / 算例密钥的各奇偶校验位取反
      Given a reference card with "worked examples with other parity" is in the terminal
      And the card after a cold reset
      And SSSE is the current DF
      When the bytes 00 88 00 00 10 11 22 33 44 55 66 77 88 88 99 AA BB CC DD EE FF are sent
      And the terminal fetches the rest
      Then the status word is 9000
      And the data are 13 D9 BF 33 49 A8 FA 84

  @SEC-050 @SM4
  Rule: The published vector of SM4 is reproduced / 重现SM4公开算例
    要求：SM4卡在输入相同处给出公开算例的分组结果（密钥与明文0123456789ABCDEFFEDCBA9876543210，密文681EDF34D206965E86B3E94F536E4246）。
    来源：GB/T 32907-2016
    性质：iso

    # card key and random are those of the vector, so its result is the session key; the value is that of 8899AABBCCDDEEFF under it
    @V3
    Example: as session key of an authentication / 作为鉴别的过程密钥
      Given a reference card with "published vector of SM4" is in the terminal
      And the card after a cold reset
      And SSSE is the current DF
      When GET CHALLENGE is sent with Le 10
      Then the status word is 9000
      And the data are 01 23 45 67 89 AB CD EF FE DC BA 98 76 54 32 10
      When the bytes 00 82 00 0A 10 A2 86 3C 79 91 65 05 48 88 99 AA BB CC DD EE FF are sent
      Then the status word is 9000
