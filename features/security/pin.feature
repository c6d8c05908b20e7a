@item:X_FUNC_VERIFY
Feature: PIN of the cardholder / 个人密码

  VERIFY (校验个人密码) compares the PIN and counts wrong tries. One PIN in SSSE serves every application.

  @SEC-001
  Rule: The PIN is sent as packed digits, an odd number of them filled with F / 密码为压缩数字，奇数位以F补足
    要求：密码以压缩数字（cn）发送，2至8字节，即4至16位；奇数位时末尾低半字节补F。
    来源：P5 6.3, 6.14
    性质：draft

    Example: PINs of every length / 各种长度的密码
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has been changed to "<digits>"
      When VERIFY is sent with the bytes <data>
      Then the status word is 9000

      Examples:
        | digits   | data        |
        | 9753     | 97 53       |
        | 97531    | 97 53 1F    |
        | 9753186  | 97 53 18 6F |
        | 97531864 | 97 53 18 64 |

      @param:pin.max_digits @when:pin.max_digits=16
      Examples:
        | digits           | data                    |
        | 975318642097531  | 97 53 18 64 20 97 53 1F |
        | 9753186420975318 | 97 53 18 64 20 97 53 18 |

    Example: the digits in ASCII are a wrong PIN / ASCII形式的密码为错误密码
      Given the card after a cold reset
      And SSSE is the current DF
      When VERIFY is sent with the right PIN in ASCII
      Then the status word is 63Cx

  @SEC-002
  Rule: One PIN serves every application / 各应用共用一个个人密码
    要求：社会保障环境中只有一个个人密码，各应用以PIN为条件的文件均使用该密码。
    来源：P5 6.14, P6
    性质：draft

    Example: the PIN opens the files of each application / 密码校验后可读各应用文件
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And <application> is the current DF
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 9000

      Examples:
        | application | sfi |
        | DF01        | 05  |
        | DF02        | 05  |
        | DF03        | 06  |
        | DF04        | 05  |

    @param:pin.tries
    Example: a try in one application counts in every other / 各应用共用一个计数器
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And the PIN has all tries left
      And the PIN has had 1 wrong try
      And DF02 is the current DF
      When VERIFY is sent without data
      Then the status word is 63Cx with 1 try less than the maximum

  @SEC-003
  Rule: VERIFY works in every DF of SSSE / 在社会保障环境的任何DF下均可校验密码
    要求：当前DF为SSSE下任何DF时，校验命令均可执行。
    来源：P5 6.14.2
    性质：draft

    Example: right PIN in each DF / 各DF下的正确密码
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When VERIFY is sent with the right PIN
      Then the status word is 9000

      Examples:
        | df   |
        | SSSE |
        | DF01 |
        | DF02 |
        | DF03 |
        | DF04 |

      @V2 @V3
      Examples:
        | df   |
        | DF07 |

  @SEC-004 @CMD-033 @FLOW-021
  Rule: The right PIN is accepted and sets the counter to its maximum / 正确密码校验成功，计数器恢复最大值
    要求：正确密码返回9000，重试计数器恢复为最大值。
    来源：P7 5.8
    性质：draft

    Example: right PIN / 正确密码
      Given the card after a cold reset
      And SSSE is the current DF
      When VERIFY is sent with the right PIN
      Then the status word is 9000

    @param:pin.tries
    Example: counter after a wrong try / 错误一次之后
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has had 1 wrong try
      When VERIFY is sent with the right PIN
      Then the status word is 9000
      And the PIN counter shows all tries

  @SEC-006 @CMD-034 @FLOW-022 @no-waiver
  Rule: A wrong PIN is answered 63Cx and uses up a try / 错误密码返回63Cx并减少一次
    要求：错误密码返回63Cx，x为剩余次数，计数器减一。
    来源：P5 6.14.5, P7 5.8
    性质：draft

    @param:pin.tries
    Example: one wrong PIN / 一次错误密码
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has all tries left
      When VERIFY is sent with a wrong PIN
      Then the status word is 63Cx with 1 try less than the maximum

    @param:pin.tries
    Example: two wrong PINs / 两次错误密码
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has all tries left
      And the PIN has had 1 wrong try
      When VERIFY is sent with a wrong PIN
      Then the status word is 63Cx with 2 tries less than the maximum

  @SEC-007
  Rule: A wrong PIN clears an earlier verified state / 错误密码清除先前的校验状态
    要求：错误密码清除先前已校验通过的状态（sec.clear_on_fail）。
    来源：推断（P7 5.8保留结果至断电）
    性质：inferred

    @when:sec.clear_on_fail=true @param:sec.clear_on_fail
    Example: reading after a wrong PIN / 错误密码之后读文件
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And the PIN is verified
      When VERIFY is sent with a wrong PIN
      And the terminal reads record 1 of SFI 05
      Then the status word is 6982

    @when:sec.clear_on_fail=false @param:sec.clear_on_fail
    Example: reading after a wrong PIN where the state is kept / 声明保留状态时错误密码之后读文件
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And the PIN is verified
      When VERIFY is sent with a wrong PIN
      And the terminal reads record 1 of SFI 05
      Then the status word is 9000

  @SEC-008
  Rule: The last wrong try is answered 63C0 / 最后一次错误返回63C0
    要求：最后一次错误尝试返回63C0。
    来源：P5 6.14.5
    性质：draft

    @spends:pin
    Example: the last try / 最后一次尝试
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has 1 try left
      When VERIFY is sent with a wrong PIN
      Then the status word is 63C0

  @SEC-009 @CMD-035 @FLOW-023 @no-waiver
  Rule: A blocked PIN refuses every VERIFY with data / 密码锁定后拒绝任何带数据的校验
    要求：计数器为0时，带数据的校验命令返回6983，不作比较。
    来源：P5 6.14.5, P7 5.8
    性质：draft

    @spends:pin
    Example: right PIN / 正确密码
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is blocked
      When VERIFY is sent with the right PIN
      Then the status word is 6983

    @spends:pin
    Example: wrong PIN / 错误密码
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is blocked
      When VERIFY is sent with a wrong PIN
      Then the status word is 6983

  @SEC-010
  Rule: The counter survives power-off / 计数器断电后保持
    要求：重试计数器与锁定状态断电后保持不变。
    来源：推断
    性质：inferred

    @param:pin.tries
    Example: counter after a cold reset / 冷复位后的计数器
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has all tries left
      And the PIN has had 1 wrong try
      When the card is reset cold
      And SSSE is selected by name
      And VERIFY is sent without data
      Then the status word is 63Cx with 1 try less than the maximum

  @SEC-011
  Rule: The maximum of the counter is the declared one / 计数器最大值与声明一致
    要求：最大次数为pin.tries（1至15），应答中的x不超过该值。
    来源：P5 6.8
    性质：draft

    @param:pin.tries
    Example: tries after a right PIN / 正确密码之后的次数
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      When VERIFY is sent without data
      Then the status word is 63Cx with all tries

  @SEC-012
  Rule: VERIFY without data tells that the PIN is empty / 密码为空时不带数据的校验返回9000
    要求：卡片密码为空时，Lc为00的校验命令返回9000。
    来源：P5 6.14.5
    性质：draft

    Example: empty PIN / 密码为空
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is empty
      When VERIFY is sent without data
      Then the status word is 9000

  @SEC-013 @CMD-036 @FLOW-018
  Rule: VERIFY without data tells the tries left and does not count / 不带数据的校验返回剩余次数且不计数
    要求：已设密码时，Lc为00的校验命令返回63Cx，x为当前剩余次数，计数器不变。
    来源：P5 6.14.5, P7 5.6
    性质：draft

    @param:pin.tries
    Example: all tries left / 次数为最大值
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      When VERIFY is sent without data
      Then the status word is 63Cx with all tries

    @param:pin.tries
    Example: after a wrong try / 错误一次之后
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has all tries left
      And the PIN has had 1 wrong try
      When VERIFY is sent without data
      Then the status word is 63Cx with 1 try less than the maximum

    @param:pin.tries
    Example: asked three times / 查询三次
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      When VERIFY is sent without data
      And VERIFY is sent without data
      And VERIFY is sent without data
      Then the status word is 63Cx with all tries

  @SEC-014
  Rule: VERIFY without data on a blocked PIN gives 63C0 or 6983 / 密码锁定后不带数据的校验返回63C0或6983
    要求：密码已锁定时，Lc为00的校验命令返回63C0（接受6983）。
    来源：P5 6.14.5
    性质：draft

    @spends:pin
    Example: blocked PIN / 密码已锁定
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is blocked
      When VERIFY is sent without data
      Then the status word is 63C0 or 6983

  @SEC-015
  Rule: Data against an empty PIN are wrong / 密码为空时带数据的校验失败
    要求：密码为空时，带数据的校验命令返回63Cx。
    来源：P5 6.14.5
    性质：draft

    Example: four digits against an empty PIN / 以四位密码校验空密码
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is empty
      When VERIFY is sent with the PIN "9753"
      Then the status word is 63Cx

  @SEC-017
  Rule: A PIN of another length or filling is wrong / 长度或补位不同的密码为错误密码
    要求：长度与所存密码不同的密码为错误密码，包括数字相同而补位不同者。
    来源：P5 6.3
    性质：draft

    Example: another length / 长度不同
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has been changed to "975318"
      When VERIFY is sent with the bytes <data>
      Then the status word is 63Cx

      Examples:
        | form      | data        |
        | shortened | 97 53       |
        | overlong  | 97 53 18 FF |

    Example: the same digits with another filling / 数字相同而补位不同
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has been changed to "97531"
      When VERIFY is sent with the bytes <data>
      Then the status word is 63Cx

      Examples:
        | data        |
        | 97 53 10    |
        | 97 53 1F FF |

  @SEC-027 @no-waiver
  Rule: The PIN is in no response / 任何响应中均不出现密码
    要求：密码不出现在任何响应中，密文形式亦不允许。
    来源：P4 6.4
    性质：draft

    Example: right PIN / 正确密码
      Given the card after a cold reset
      And SSSE is the current DF
      When VERIFY is sent with the right PIN
      And the terminal fetches the rest
      Then there are no data

    Example: wrong PIN / 错误密码
      Given the card after a cold reset
      And SSSE is the current DF
      When VERIFY is sent with a wrong PIN
      And the terminal fetches the rest
      Then there are no data

    Example: wrong length / 长度错误
      Given the card after a cold reset
      And SSSE is the current DF
      When VERIFY is sent with 9 data bytes
      And the terminal fetches the rest
      Then there are no data

    @item:X_MAINT
    Example: reloaded PIN / 重装密码
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent
      And the terminal fetches the rest
      Then there are no data

    @item:X_FUNC_CHANGE_PIN
    Example: changed PIN / 修改密码
      Given the card after a cold reset
      And SSSE is the current DF
      When CHANGE PIN is sent from the right PIN to the PIN "97531864"
      And the terminal fetches the rest
      Then there are no data

  @SEC-115 @SEC-010
  Rule: A block survives power-off / 锁定状态断电后保持
    要求：密码锁定与密钥锁定断电后保持。
    来源：P7 6.6
    性质：draft

    @spends:pin
    Example: blocked PIN / 密码锁定
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is blocked
      When the card is reset cold
      And SSSE is selected by name
      And VERIFY is sent with the right PIN
      Then the status word is 6983

    @spends:key @item:X_AUTH
    Example: locked key / 密钥锁定
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is locked
      When the card is reset cold
      And SSSE is selected by name
      And <df> is selected by name
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 6983

      @V2 @V3
      Examples:
        | key     | df   |
        | UK7DF01 | DF01 |

      @V1
      Examples:
        | key     | df   |
        | UK5DF02 | DF02 |
