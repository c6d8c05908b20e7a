@item:X_FW_STATE @item:X_AUTH
Feature: Life of the security states / 安全状态的保持与失效

  What has been verified is seen by reading a file whose condition needs it.

  @SEC-005 @DATA-221 @FLOW-025 @TST-016
  Rule: The PIN state lasts until power-off, whatever DF is selected / 密码校验状态保持至断电，与选择何DF无关
    要求：密码校验通过的状态保持至断电或失去射频场，在社会保障环境内选择任何DF均不影响。
    来源：P7 5.8
    性质：draft

    Example: other DFs in between / 期间选择其他DF
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      When <first> is selected by name
      And <second> is selected by name
      And DF01 is selected by name
      And the terminal reads record 1 of SFI 05
      Then the status word is 9000

      Examples:
        | first | second |
        | DF02  | SSSE   |
        | DF04  | DF03   |
        | SSSE  | SSSE   |

    Example: verified in an application / 在应用中校验
      Given the card after a cold reset
      And SSSE is the current DF
      And DF02 is the current DF
      And the PIN is verified
      When DF01 is selected by name
      And the terminal reads record 1 of SFI 05
      Then the status word is 9000

    Example: gone after a cold reset / 冷复位后失效
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And the PIN is verified
      When the card is reset cold
      And SSSE is selected by name
      And DF01 is selected by name
      And the terminal reads record 1 of SFI 05
      Then the status word is 6982

  @CMD-295
  Rule: Successful commands keep the states / 成功执行的命令不影响已有状态
    要求：成功的读、写、校验与外部鉴别命令保持已有的密码与密钥状态。
    来源：P7 5.8, 6.6, 6.11
    性质：draft

    Example: the PIN state after reading and authenticating / 读取与外部鉴别之后的密码状态
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And the PIN is verified
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UK1DF01 is sent
      And the terminal reads record 1 of SFI 05
      Then the status word is 9000

    Example: the states after writing / 写入之后的状态
      Given the card after a cold reset
      And the content of DF01 EF05 has been saved
      And SSSE is the current DF
      And DF01 is the current DF
      And the PIN is verified
      And UK1DF01 is authenticated
      When an UPDATE is sent to DF01 EF05
      Then the status word is 9000 or 63Cx
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      When an UPDATE is sent to DF01 EF05
      Then the status word is 9000 or 63Cx

    @V2 @V3
    Example: the key state after reading and VERIFY / 读取与校验密码之后的密钥状态
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      When READ BINARY is sent with P1 87, P2 00 and Le 08
      Then the status word is 9000
      When VERIFY is sent with the right PIN
      And READ BINARY is sent with P1 87, P2 00 and Le 08
      Then the status word is 9000

    @V2 @V3
    Example: the key state after authenticating another key / 鉴别另一密钥之后的密钥状态
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 9000
      When READ BINARY is sent with P1 87, P2 00 and Le 08
      Then the status word is 9000

  @SEC-103 @TST-016
  Rule: A key state ends with power-off or another application / 密钥鉴别状态在断电或选择其他应用时失效
    要求：密钥鉴别通过的状态保持至断电或选择其他应用。
    来源：P7 6.6
    性质：draft

    Example: while the application stays current / 应用保持当前
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And <key> is authenticated
      When the terminal reads record 1 of SFI <sfi>
      And the terminal reads record 1 of SFI <sfi>
      Then the status word is 9000

      @V2 @V3
      Examples:
        | key     | sfi |
        | RK1DF01 | 05  |

      @V1
      Examples:
        | key     | sfi |
        | UK2DF01 | 07  |

    @param:sec.leave_df @when:sec.leave_df=keys-cleared|cleared
    Example: another application in between / 期间选择其他应用
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And <key> is authenticated
      When DF02 is selected by name
      And DF01 is selected by name
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

    Example: after a cold reset / 冷复位之后
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And <key> is authenticated
      When the card is reset cold
      And SSSE is selected by name
      And DF01 is selected by name
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

    @V2 @V3 @param:sec.leave_df @when:sec.leave_df=keys-cleared|cleared
    Example: a key of SSSE after an application / 选择应用之后的SSSE密钥状态
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      When DF01 is selected by name
      And SSSE is selected by name
      And READ BINARY is sent with P1 87, P2 00 and Le 08
      Then the status word is 6982

    @param:sec.leave_df @when:sec.leave_df=keys-kept|kept
    Example: another application in between where the state is kept / 声明保留时期间选择其他应用
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And <key> is authenticated
      When DF02 is selected by name
      And DF01 is selected by name
      And the terminal reads record 1 of SFI <sfi>
      Then the status word is 9000

      @V2 @V3
      Examples:
        | key     | sfi |
        | RK1DF01 | 05  |

      @V1
      Examples:
        | key     | sfi |
        | UK2DF01 | 07  |

  @SEC-105
  Rule: A wrong authentication clears an earlier state of that key / 鉴别错误清除该密钥先前的状态
    要求：密钥鉴别错误时，清除该密钥先前已鉴别通过的状态（sec.clear_on_fail）。
    来源：推断，ISO/IEC 7816-4
    性质：iso

    @when:sec.clear_on_fail=true @param:sec.clear_on_fail
    Example: reading after wrong data / 鉴别错误之后读文件
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And <key> is authenticated
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

    @when:sec.clear_on_fail=false @param:sec.clear_on_fail
    Example: reading after wrong data where the state is kept / 声明保留状态时鉴别错误之后读文件
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And <key> is authenticated
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent with wrong data
      And the terminal reads record 1 of SFI <sfi>
      Then the status word is 9000

      @V2 @V3
      Examples:
        | key     | sfi |
        | RK1DF01 | 05  |

      @V1
      Examples:
        | key     | sfi |
        | UK2DF01 | 07  |

  @SEC-107
  Rule: The states of different keys add up / 不同密钥的状态可并存
    要求：一次会话中不同密钥的鉴别状态可并存。
    来源：P5 6.11.1
    性质：draft

    Example: two keys, then the file of the first / 先后鉴别两个密钥后读第一个密钥的文件
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <first> is authenticated
      And <second> is authenticated
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 9000

      @V2 @V3
      Examples:
        | first   | second  | df   | sfi |
        | RK1DF07 | RK2DF07 | DF07 | 05  |
        | RK1DF01 | UK1DF01 | DF01 | 05  |

      @V1
      Examples:
        | first   | second  | df   | sfi |
        | UK2DF01 | UK1DF01 | DF01 | 07  |
        | UK1DF02 | UK2DF02 | DF02 | 05  |
