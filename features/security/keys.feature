@item:X_AUTH
Feature: Keys of the card / 卡片密钥

  A key is addressed by its number (标识) and, where it has three, by its version (版本). Bit 8 of the number says whether it
  belongs to SSSE or to the current DF.

  @SEC-032 @TST-056
  Rule: Every key of the key table exists under its number / 密钥表中的密钥均以规定的标识存在
    要求：卡片存在某DF时，附录B所列该DF的各密钥以规定的标识存在。
    来源：P9 附录B
    性质：draft

    Example: authentication under the number of the table / 以规定标识鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent with P1 00, P2 <number>
      Then the status word is 9000

      Examples:
        | key     | df   | number |
        | UKSSSE  | SSSE | 04     |
        | BK      | SSSE | 05     |
        | PUK     | SSSE | 06     |
        | UK1DF01 | DF01 | 83     |
        | UK2DF01 | DF01 | 84     |
        | UK3DF01 | DF01 | 85     |
        | UK4DF01 | DF01 | 86     |
        | UK5DF01 | DF01 | 87     |
        | UK1DF02 | DF02 | 83     |
        | UK2DF02 | DF02 | 84     |
        | UK3DF02 | DF02 | 85     |
        | UK4DF02 | DF02 | 86     |
        | UK5DF02 | DF02 | 87     |
        | LKDF03  | DF03 | 83     |
        | RK1DF03 | DF03 | 84     |
        | RK2DF03 | DF03 | 85     |
        | UK1DF03 | DF03 | 86     |
        | UK2DF03 | DF03 | 87     |
        | UK3DF03 | DF03 | 88     |
        | LKDF04  | DF04 | 83     |
        | RK1DF04 | DF04 | 84     |
        | UK1DF04 | DF04 | 85     |
        | UK2DF04 | DF04 | 86     |

  @SEC-033 @TST-056 @V2 @V3
  Rule: The keys added in practice exist under their declared numbers / 实际增加的密钥以声明的标识存在
    要求：仅见于实际应用的密钥以配置（keys.table）所声明的标识存在。
    来源：实际应用
    性质：field

    @param:keys.table @when:keys.table=T-SEC-1|as-stated-under-card
    Example: authentication under the declared number / 以声明的标识鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 9000

      Examples:
        | key     | df   |
        | RKSSSE  | SSSE |
        | RK1DF01 | DF01 |
        | UK6DF01 | DF01 |
        | UK7DF01 | DF01 |
        | UK8DF01 | DF01 |
        | UK9DF01 | DF01 |
        | UKADF01 | DF01 |
        | UKBDF01 | DF01 |
        | RK1DF02 | DF02 |
        | UK6DF02 | DF02 |
        | UK4DF03 | DF03 |
        | UK5DF03 | DF03 |
        | UK6DF03 | DF03 |
        | UK7DF03 | DF03 |
        | UK8DF03 | DF03 |
        | DSK     | DF04 |
        | RK1DF07 | DF07 |
        | RK2DF07 | DF07 |
        | RK3DF07 | DF07 |
        | UK1DF07 | DF07 |
        | UK2DF07 | DF07 |
        | UK3DF07 | DF07 |

  @SEC-034
  Rule: Keys of different use are different keys / 用途不同的密钥互不相同
    要求：密钥只用于自身功能，读取密钥、更新密钥、锁定密钥、MAC密钥互不相同。
    来源：P4 7.1
    性质：draft

    Example: data of another key / 另一密钥的鉴别数据
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent with data made by <other>
      Then the status word is 63Cx

      Examples:
        | key     | other   | df   |
        | UKSSSE  | PUK     | SSSE |
        | RK1DF03 | UK2DF03 | DF03 |
        | UK1DF03 | RK1DF03 | DF03 |
        | RK1DF04 | LKDF04  | DF04 |
        | BK      | STK     | SSSE |
        | LKDF04  | UK1DF04 | DF04 |

      @V2 @V3
      Examples:
        | key     | other   | df   |
        | RKSSSE  | UKSSSE  | SSSE |
        | UK1DF01 | RK1DF01 | DF01 |
        | RK1DF02 | UK1DF02 | DF02 |
        | UK1DF07 | RK1DF07 | DF07 |

  @SEC-035 @CMD-063 @FLOW-038
  Rule: A key number that does not exist gives 6A88 / 密钥标识不存在返回6A88
    要求：所寻址的级别中不存在该密钥标识时，外部鉴别返回6A88。
    来源：P5 表16
    性质：draft

    Example: unknown number / 不存在的标识
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent with P1 00, P2 <number>
      Then the status word is 6A88

      Examples:
        | number | key     | df   |
        | 1F     | UKSSSE  | SSSE |
        | 9F     | UK1DF01 | DF01 |
        | 9E     | UK1DF02 | DF02 |
        | 9D     | RK1DF03 | DF03 |

  @SEC-036 @item:X_FW_APP
  Rule: Numbers below 80 name keys of SSSE, numbers from 80 keys of the current DF / 标识小于80为SSSE的密钥，80及以上为当前DF的密钥
    要求：标识最高位为0时指SSSE的密钥，与当前DF无关；为1时指当前DF的密钥。
    来源：P5 表14, P9 附录B
    性质：draft

    Example: a key of SSSE from an application / 在应用中使用SSSE的密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 9000

      Examples:
        | df   |
        | DF01 |
        | DF04 |

    Example: a key of an application from SSSE / 在SSSE中使用应用的密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 6A88

      Examples:
        | key     |
        | UK1DF01 |
        | RK1DF04 |

    @V2 @V3
    Example: a number of another application / 仅属于另一应用的标识
      Given the card after a cold reset
      And SSSE is the current DF
      And DF02 is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UK7DF01 is sent
      Then the status word is 6A88

  @SEC-038 @DATA-519 @DATA-520 @DATA-521 @DATA-527 @PER-010 @PER-011 @TST-045
  Rule: Keys with three versions exist as 01, 02 and 03 / 三组密钥均已装载
    要求：密钥表中有三组的密钥以版本01、02、03存在（V1卡按声明，至少第1组），三组密钥值互不相同；以版本字节与该组密钥外部鉴别返回9000。
    来源：P9 附录B, LD/T 33密钥多版本
    性质：standard

    @item:KEY_VER1
    Example: version 01 / 第1组
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent with version byte 01
      Then the status word is 9000

      Examples:
        | key     | df   |
        | UKSSSE  | SSSE |
        | UK1DF01 | DF01 |
        | UK2DF01 | DF01 |
        | UK3DF01 | DF01 |
        | UK4DF01 | DF01 |
        | UK5DF01 | DF01 |
        | UK1DF02 | DF02 |
        | UK2DF02 | DF02 |
        | UK3DF02 | DF02 |
        | UK4DF02 | DF02 |
        | UK5DF02 | DF02 |
        | RK1DF03 | DF03 |
        | RK2DF03 | DF03 |
        | UK1DF03 | DF03 |
        | UK2DF03 | DF03 |
        | UK3DF03 | DF03 |
        | RK1DF04 | DF04 |
        | UK1DF04 | DF04 |
        | UK2DF04 | DF04 |

      @V2 @V3
      Examples:
        | key     | df   |
        | RKSSSE  | SSSE |
        | UK6DF01 | DF01 |
        | UK7DF01 | DF01 |
        | UK8DF01 | DF01 |
        | UK9DF01 | DF01 |
        | UKADF01 | DF01 |
        | UKBDF01 | DF01 |
        | RK1DF01 | DF01 |
        | UK6DF02 | DF02 |
        | RK1DF02 | DF02 |
        | UK4DF03 | DF03 |
        | UK5DF03 | DF03 |
        | UK6DF03 | DF03 |
        | UK7DF03 | DF03 |
        | UK8DF03 | DF03 |
        | DSK     | DF04 |
        | RK1DF07 | DF07 |
        | RK2DF07 | DF07 |
        | RK3DF07 | DF07 |
        | UK1DF07 | DF07 |
        | UK2DF07 | DF07 |
        | UK3DF07 | DF07 |

      @has:DF05 @V2 @V3
      Examples:
        | key     | df   |
        | UK1DF05 | DF05 |

    @item:KEY_VER2 @V2 @V3
    Example: version 02 / 第2组
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent with version byte 02
      Then the status word is 9000

      Examples:
        | key     | df   |
        | UKSSSE  | SSSE |
        | RKSSSE  | SSSE |
        | UK1DF01 | DF01 |
        | UK2DF01 | DF01 |
        | UK3DF01 | DF01 |
        | UK4DF01 | DF01 |
        | UK5DF01 | DF01 |
        | UK6DF01 | DF01 |
        | UK7DF01 | DF01 |
        | UK8DF01 | DF01 |
        | UK9DF01 | DF01 |
        | UKADF01 | DF01 |
        | UKBDF01 | DF01 |
        | RK1DF01 | DF01 |
        | UK1DF02 | DF02 |
        | UK2DF02 | DF02 |
        | UK3DF02 | DF02 |
        | UK4DF02 | DF02 |
        | UK5DF02 | DF02 |
        | UK6DF02 | DF02 |
        | RK1DF02 | DF02 |
        | RK1DF03 | DF03 |
        | RK2DF03 | DF03 |
        | UK1DF03 | DF03 |
        | UK2DF03 | DF03 |
        | UK3DF03 | DF03 |
        | UK4DF03 | DF03 |
        | UK5DF03 | DF03 |
        | UK6DF03 | DF03 |
        | UK7DF03 | DF03 |
        | UK8DF03 | DF03 |
        | RK1DF04 | DF04 |
        | UK1DF04 | DF04 |
        | UK2DF04 | DF04 |
        | DSK     | DF04 |
        | RK1DF07 | DF07 |
        | RK2DF07 | DF07 |
        | RK3DF07 | DF07 |
        | UK1DF07 | DF07 |
        | UK2DF07 | DF07 |
        | UK3DF07 | DF07 |

      @has:DF05
      Examples:
        | key     | df   |
        | UK1DF05 | DF05 |

    @item:KEY_VER3 @V2 @V3
    Example: version 03 / 第3组
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent with version byte 03
      Then the status word is 9000

      Examples:
        | key     | df   |
        | UKSSSE  | SSSE |
        | RKSSSE  | SSSE |
        | UK1DF01 | DF01 |
        | UK2DF01 | DF01 |
        | UK3DF01 | DF01 |
        | UK4DF01 | DF01 |
        | UK5DF01 | DF01 |
        | UK6DF01 | DF01 |
        | UK7DF01 | DF01 |
        | UK8DF01 | DF01 |
        | UK9DF01 | DF01 |
        | UKADF01 | DF01 |
        | UKBDF01 | DF01 |
        | RK1DF01 | DF01 |
        | UK1DF02 | DF02 |
        | UK2DF02 | DF02 |
        | UK3DF02 | DF02 |
        | UK4DF02 | DF02 |
        | UK5DF02 | DF02 |
        | UK6DF02 | DF02 |
        | RK1DF02 | DF02 |
        | RK1DF03 | DF03 |
        | RK2DF03 | DF03 |
        | UK1DF03 | DF03 |
        | UK2DF03 | DF03 |
        | UK3DF03 | DF03 |
        | UK4DF03 | DF03 |
        | UK5DF03 | DF03 |
        | UK6DF03 | DF03 |
        | UK7DF03 | DF03 |
        | UK8DF03 | DF03 |
        | RK1DF04 | DF04 |
        | UK1DF04 | DF04 |
        | UK2DF04 | DF04 |
        | DSK     | DF04 |
        | RK1DF07 | DF07 |
        | RK2DF07 | DF07 |
        | RK3DF07 | DF07 |
        | UK1DF07 | DF07 |
        | UK2DF07 | DF07 |
        | UK3DF07 | DF07 |

      @has:DF05
      Examples:
        | key     | df   |
        | UK1DF05 | DF05 |

  @SEC-039 @V2 @V3
  Rule: The 17th data byte chooses the version / 第17个数据字节选择密钥版本
    要求：内部鉴别与外部鉴别的第17个数据字节选择密钥版本。
    来源：P5 6.4.3, 6.7.3
    性质：draft

    Example: EXTERNAL AUTHENTICATION / 外部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent with version byte <version>
      Then the status word is 9000

      Examples:
        | version |
        | 01      |
        | 02      |
        | 03      |

    Example: INTERNAL AUTHENTICATION / 内部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent with version byte <version>
      Then the status word is 9000
      And the answer is the authentication data of IRK version <group>

      Examples:
        | version | group |
        | 02      | 2     |
        | 03      | 3     |

  @SEC-040 @DATA-524
  Rule: Without a version byte version 01 is used / 无版本字节时使用版本01
    要求：无版本字节时使用版本key.default_version（01）。
    来源：实际应用
    性质：field

    @when:key.default_version=01 @param:key.default_version
    Example: EXTERNAL AUTHENTICATION / 外部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 9000

    @when:key.default_version=01 @param:key.default_version
    Example: INTERNAL AUTHENTICATION / 内部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent
      Then the status word is 9000
      And the answer is the authentication data of IRK version 1

  @SEC-041 @DATA-523
  Rule: A version that is not loaded gives 6A88 / 未装载的版本返回6A88
    要求：版本字节不在已装载版本之内时返回6A88。
    来源：P5 表16, 表23
    性质：draft

    Example: EXTERNAL AUTHENTICATION / 外部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE version 1 is sent with version byte <version>
      Then the status word is 6A88

      Examples:
        | version |
        | 00      |
        | 04      |
        | FF      |

    Example: INTERNAL AUTHENTICATION / 内部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      When INTERNAL AUTHENTICATION is sent with version byte <version>
      Then the status word is 6A88

      Examples:
        | version |
        | 00      |
        | 04      |
        | FF      |

  @SEC-121 @DATA-522 @TST-045 @V2 @V3
  Rule: The value of another version is wrong / 另一组密钥的值为错误
    要求：以某版本字节使用另一组密钥的值进行外部鉴别时返回63Cx。
    来源：P5 6.4.3
    性质：draft

    Example: value of another version / 另一组的值
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE version <value> is sent with version byte <version>
      Then the status word is 63Cx

      @item:KEY_VER1
      Examples:
        | version | value |
        | 01      | 2     |

      @item:KEY_VER2
      Examples:
        | version | value |
        | 02      | 1     |

      @item:KEY_VER3
      Examples:
        | version | value |
        | 03      | 1     |

  @SEC-123 @DATA-526
  Rule: Keys of one version work without a version byte / 单组密钥无版本字节即可使用
    要求：单组密钥（STK、BK、PUK、LK）无版本字节即可鉴别或使用。
    来源：P9 附录B
    性质：draft

    Example: EXTERNAL AUTHENTICATION / 外部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 9000

      Examples:
        | key    | df   |
        | BK     | SSSE |
        | PUK    | SSSE |
        | LKDF03 | DF03 |
        | LKDF04 | DF04 |

    @item:X_SM
    Example: MAC and encipherment under STK / STK用于MAC与加密
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent
      Then the status word is 9000

  @SEC-096 @CMD-060 @FLOW-036
  Rule: Wrong authentication data are answered 63Cx and use up a try / 鉴别数据错误返回63Cx并减少一次
    要求：鉴别数据错误返回63Cx，x为该密钥剩余次数，计数器减一。
    来源：P5 表15, P7 6.6
    性质：draft

    @param:key.tries
    Example: one wrong try / 一次错误
      Given the card after a cold reset
      And SSSE is the current DF
      And UKSSSE is authenticated
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent with wrong data
      Then the status word is 63Cx with 1 try less than the maximum of UKSSSE

    Example: the tries count down / 次数逐次减少
      Given the card after a cold reset
      And SSSE is the current DF
      And UKSSSE is authenticated
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent with wrong data
      Then the status word is 63Cx and counts down
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UKSSSE is sent with wrong data
      Then the status word is 63Cx and counts down

  @SEC-097 @FLOW-037
  Rule: Right authentication data set the counter to its maximum / 鉴别成功后计数器恢复最大值
    要求：外部鉴别成功后，该密钥的计数器恢复最大值。
    来源：P7 6.6
    性质：draft

    @param:key.tries
    Example: counter after a wrong and a right try / 一次错误与一次正确之后
      Given the card after a cold reset
      And SSSE is the current DF
      And UKSSSE has had 1 wrong try
      And UKSSSE is authenticated
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent with wrong data
      Then the status word is 63Cx with 1 try less than the maximum of UKSSSE

  @SEC-099 @DATA-530 @DATA-532
  Rule: Each key has a counter of its own, shared by its versions / 各密钥有独立的计数器，各版本共用
    要求：每个密钥标识有独立的计数器；同一密钥的各版本共用计数器（key.counter_scope）。
    来源：P7 6.6
    性质：draft

    @param:key.tries
    Example: a wrong try of another key / 另一密钥的错误尝试
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And UK1DF01 is authenticated
      And UK2DF01 is authenticated
      And UK1DF01 has had 1 wrong try
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UK2DF01 is sent with wrong data
      Then the status word is 63Cx with 1 try less than the maximum of UK2DF01

    @V2 @V3 @basis:inferred @param:key.tries @param:key.counter_scope @when:key.counter_scope=per-key
    Example: a wrong try under another version / 另一版本的错误尝试
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And UK1DF01 is authenticated
      And UK1DF01 has had 1 wrong try
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UK1DF01 version 1 is sent with version byte 02
      Then the status word is 63Cx with 2 tries less than the maximum of UK1DF01

    @V2 @V3 @spends:key @basis:inferred @param:key.counter_scope @when:key.counter_scope=per-key
    Example: a locked key refuses every version / 密钥锁定后各版本均拒绝
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And UK7DF01 is locked
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UK7DF01 is sent with version byte 02
      Then the status word is 6983

    @V2 @V3 @basis:inferred @param:key.tries @param:key.counter_scope @when:key.counter_scope=per-version
    Example: a wrong try under another version where each counts / 各版本分别计数时另一版本的错误尝试
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And UK1DF01 is authenticated
      And UK1DF01 has had 1 wrong try
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UK1DF01 version 1 is sent with version byte 02
      Then the status word is 63Cx with 1 try less than the maximum of UK1DF01
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UK1DF01 is sent with version byte 02
      Then the status word is 9000

    @V2 @V3 @spends:key @basis:inferred @param:key.counter_scope @when:key.counter_scope=per-version
    Example: the other versions of a locked version / 一个版本锁定后的其他版本
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And UK7DF01 is locked
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UK7DF01 is sent with version byte 02
      Then the status word is 9000

  @SEC-098 @CMD-061 @no-waiver
  Rule: A locked key gives 6983, even to right data / 密钥锁定后即使鉴别数据正确也返回6983
    要求：计数器为0的密钥（BK、LK除外）返回6983，不作计算。
    来源：P7 6.6, P5 表16
    性质：draft

    @spends:key
    Example: right data / 正确的鉴别数据
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is locked
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 6983

      @V2 @V3
      Examples:
        | key     | df   |
        | UK7DF01 | DF01 |

      @V1
      Examples:
        | key     | df   |
        | UK5DF02 | DF02 |

  @DATA-531
  Rule: A locked key leaves the other keys usable / 密钥锁定不影响其他密钥
    要求：某密钥锁定后，其他密钥仍可使用。
    来源：P7 6.6
    性质：draft

    @spends:key
    Example: another key of the DF / 同一DF的另一密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is locked
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 6983
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for <other> is sent
      Then the status word is 9000

      @V2 @V3
      Examples:
        | key     | other   | df   |
        | UK7DF01 | UK8DF01 | DF01 |

      @V1
      Examples:
        | key     | other   | df   |
        | UK5DF02 | UK4DF02 | DF02 |

  @SEC-100
  Rule: BK and LK never lock / 卡片锁定密钥与应用锁定密钥不会锁定
    要求：卡片锁定密钥（05）与应用锁定密钥不因鉴别错误而锁定；任意多次错误之后，正确数据仍返回9000。
    来源：P7 13.1, 13.2
    性质：draft

    Example: right data after many wrong ones / 多次错误之后的正确数据
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When EXTERNAL AUTHENTICATION for <key> is sent 16 times with a wrong cryptogram
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 9000

      Examples:
        | key    | df   |
        | BK     | SSSE |
        | LKDF03 | DF03 |
        | LKDF04 | DF04 |

  @SEC-111 @V2 @V3
  Rule: Each file opens with its own read key / 各文件由规定的读取密钥打开
    要求：DF03 EF05由密钥85读取，DF03其他文件由密钥84读取，DF04文件由密钥84读取。
    来源：P9 附录B
    性质：draft

    Example: the right read key / 规定的读取密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 9000

      Examples:
        | file      | df   | sfi | key     |
        | DF03 EF05 | DF03 | 05  | RK2DF03 |
        | DF03 EF06 | DF03 | 06  | RK1DF03 |
        | DF03 EF07 | DF03 | 07  | RK1DF03 |
        | DF03 EF15 | DF03 | 15  | RK1DF03 |
        | DF03 EF16 | DF03 | 16  | RK1DF03 |
        | DF03 EF17 | DF03 | 17  | RK1DF03 |
        | DF03 EF18 | DF03 | 18  | RK1DF03 |
        | DF03 EF19 | DF03 | 19  | RK1DF03 |
        | DF04 EF05 | DF04 | 05  | RK1DF04 |

    Example: the other read key / 另一读取密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 6982

      Examples:
        | file      | df   | sfi | key     |
        | DF03 EF05 | DF03 | 05  | RK1DF03 |
        | DF03 EF06 | DF03 | 06  | RK2DF03 |
        | DF03 EF18 | DF03 | 18  | RK2DF03 |

  @item:X_MAINT @SEC-046
  Rule: Keys of a blocked application are unusable / 已锁定应用的密钥不可使用
    要求：永久锁定的应用，其密钥不可使用。
    来源：P4 7.5
    性质：draft

    @spends:card
    Example: external and internal authentication / 外部与内部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      And DF03 is the current DF
      And DF03 has been blocked
      When GET CHALLENGE is sent with Le 08
      Then the status word is 9303
      When EXTERNAL AUTHENTICATION for UK1DF03 is sent
      Then the status word is 9303
      When INTERNAL AUTHENTICATION is sent
      Then the status word is 9303
      When the card is reset cold
      And SSSE is selected by name
      And DF03 is selected by name
      Then the status word is 9303
