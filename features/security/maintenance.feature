@item:X_MAINT
Feature: Maintenance of an issued card / 发卡后的维护

  The flows of the maintenance commands: the control key is authenticated, a random drawn, then the command sent with its MAC.

  @SEC-087 @CMD-146 @CMD-256 @FLOW-081
  Rule: Wrong MACs of block commands lock no key / 锁定命令的MAC错误不锁定密钥
    要求：卡片锁定与应用锁定命令的MAC错误，无论重复多少次，不锁定STK、BK与LK。
    来源：P7 13.1, 13.2
    性质：draft

    Example: the next wrong MAC / 多次错误之后的MAC错误
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When <command> is sent 16 times with a wrong cryptogram
      Then the status word is 6988

      Examples:
        | command           | df   |
        | CARD BLOCK        | SSSE |
        | APPLICATION BLOCK | DF03 |

    Example: the control key / 控制密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When <command> is sent 16 times with a wrong cryptogram
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 9000

      Examples:
        | command           | df   | key    |
        | CARD BLOCK        | SSSE | BK     |
        | APPLICATION BLOCK | DF03 | LKDF03 |

    Example: STK of SSSE / 社会保障环境的STK
      Given the card after a cold reset
      And SSSE is the current DF
      When CARD BLOCK is sent 16 times with a wrong cryptogram
      Then the status word is 6988
      Given PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent
      Then the status word is 9000

    @spends:card
    Example: STK of an application / 应用的STK
      Given the card after a cold reset
      And SSSE is the current DF
      And DF03 is the current DF
      When APPLICATION BLOCK is sent 16 times with a wrong cryptogram
      Then the status word is 6988
      Given LKDF03 is authenticated
      And a random of 8 bytes has been drawn
      When APPLICATION BLOCK is sent
      Then the status word is 9000

  @SEC-101 @SEC-102 @FLOW-085
  Rule: PUK locks after its tries and then prevents unblock and reload / 密码解锁密钥达到错误次数后锁定，并禁止解锁与重装
    要求：密钥06连续错误puk.tries次后锁定；锁定后不能解锁或重装密码。解锁命令的MAC错误是否计入由puk.count_mac声明（默认不计）。
    来源：P7 13.3
    性质：draft

    @param:puk.tries
    Example: one wrong try / 一次错误
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for PUK is sent with wrong data
      Then the status word is 63Cx with 1 try less than the maximum of PUK

    @spends:key
    Example: right data under the locked key / 锁定后的正确鉴别数据
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is locked
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for PUK is sent
      Then the status word is 6983

    @spends:key
    Example: many wrong tries / 多次错误鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      When EXTERNAL AUTHENTICATION for PUK is sent 16 times with a wrong cryptogram
      Then the status word is 6983

    @spends:key
    Example: commands under the locked key / 锁定后的命令
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is locked
      And a random of 8 bytes has been drawn
      When <command> is sent
      Then the status word is <sw>

      Examples:
        | command     | sw                   |
        | PIN RELOAD  | 6982 or 6983         |
        | PIN UNBLOCK | 6982 or 6983 or 6985 |

    @basis:inferred @when:puk.count_mac=false @param:puk.count_mac @param:puk.tries
    Example: a wrong MAC that does not count / 不计入的MAC错误
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with a MAC "wrong in one bit"
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for PUK is sent with wrong data
      Then the status word is 63Cx with 1 try less than the maximum of PUK

    @basis:inferred @when:puk.count_mac=true @param:puk.count_mac @param:puk.tries
    Example: a wrong MAC that counts / 计入的MAC错误
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with a MAC "wrong in one bit"
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for PUK is sent with wrong data
      Then the status word is 63Cx with 2 tries less than the maximum of PUK

  @SEC-108 @SEC-109 @SEC-110 @CMD-134 @CMD-145 @CMD-252 @FLOW-075
  Rule: Without its control key the command gives 6982 / 未鉴别控制密钥时返回6982
    要求：未鉴别控制密钥时，密码解锁与重装（密钥06）、卡片锁定（BK）、应用锁定（LK）命令返回6982。
    来源：P5 表7, 表9, 表27; P7 13
    性质：draft

    Example: no key / 未鉴别任何密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 8 bytes has been drawn
      When <command> is sent
      Then the status word is <sw>
      When <df> is selected by name
      Then the status word is 9000

      Examples:
        | case             | command           | df   | sw           |
        | unblock          | PIN UNBLOCK       | SSSE | 6982 or 6985 |
        | reload           | PIN RELOAD        | SSSE | 6982         |
        | card             | CARD BLOCK        | SSSE | 6982         |
        | application DF03 | APPLICATION BLOCK | DF03 | 6982         |
        | application DF04 | APPLICATION BLOCK | DF04 | 6982         |

    # where the PIN is blocked 6985 is no answer any more, and an unblock would have an effect
    @spends:pin
    Example: no key and a blocked PIN / 密码已锁定且未鉴别密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is blocked
      And a random of 8 bytes has been drawn
      When PIN UNBLOCK is sent
      Then the status word is 6982
      When VERIFY is sent with the right PIN
      Then the status word is 6983

    Example: another key / 鉴别其他密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      And a random of 8 bytes has been drawn
      When <command> is sent
      Then the status word is <sw>
      When <df> is selected by name
      Then the status word is 9000

      Examples:
        | case              | command           | df   | key     | sw           |
        | unblock by UKSSSE | PIN UNBLOCK       | SSSE | UKSSSE  | 6982 or 6985 |
        | reload by UKSSSE  | PIN RELOAD        | SSSE | UKSSSE  | 6982         |
        | reload by BK      | PIN RELOAD        | SSSE | BK      | 6982         |
        | card by PUK       | CARD BLOCK        | SSSE | PUK     | 6982         |
        | card by UKSSSE    | CARD BLOCK        | SSSE | UKSSSE  | 6982         |
        | application by UK | APPLICATION BLOCK | DF03 | UK1DF03 | 6982         |
        | application by BK | APPLICATION BLOCK | DF04 | BK      | 6982         |

    Example: the right of an application before / 在另一应用中鉴别的控制密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And DF03 is the current DF
      And LKDF03 is authenticated
      And DF04 is the current DF
      And a random of 8 bytes has been drawn
      When APPLICATION BLOCK is sent
      Then the status word is 6982
      When DF04 is selected by name
      Then the status word is 9000

    Example: the old PIN after a refused reload / 重装被拒绝之后的原密码
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent
      And VERIFY is sent with the right PIN
      Then the status word is 9000

  @SEC-131 @FLOW-074
  Rule: The flow of unblock and reload runs in its order / 解锁与重装流程按规定顺序执行
    要求：以密钥06外部鉴别，选择社会保障环境，取随机数，再发送解锁或重装命令，全部成功。
    来源：P7 13
    性质：draft

    Example: SSSE is selected in between / 其间选择社会保障环境
      Given the card after a cold reset
      And SSSE is the current DF
      When GET CHALLENGE is sent with Le 08
      Then the status word is 9000
      When EXTERNAL AUTHENTICATION for PUK is sent
      Then the status word is 9000
      When SSSE is selected by name
      Then the status word is 9000
      When GET CHALLENGE is sent with Le 08
      Then the status word is 9000
      When <command> is sent
      Then the status word is <sw>

      Examples:
        | command     | sw           |
        | PIN RELOAD  | 9000         |
        | PIN UNBLOCK | 9000 or 6985 |

  @SEC-132 @FLOW-074
  Rule: The flow of the block commands runs in its order / 锁定流程按规定顺序执行
    要求：以BK（卡片）或LK（应用）外部鉴别，取随机数，再发送锁定命令，全部成功，无需其他密钥。
    来源：P7 13
    性质：draft

    @spends:card
    Example: control key, random, command / 控制密钥、随机数、命令
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When GET CHALLENGE is sent with Le 08
      Then the status word is 9000
      When EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 9000
      When GET CHALLENGE is sent with Le 08
      Then the status word is 9000
      When <command> is sent
      Then the status word is 9000

      Examples:
        | command           | df   | key    |
        | CARD BLOCK        | SSSE | BK     |
        | APPLICATION BLOCK | DF04 | LKDF04 |

  @CMD-148
  Rule: A block survives power-off / 锁定状态断电后保持
    要求：卡片锁定与应用锁定的状态断电后保持。
    来源：P5 6.1, 6.2
    性质：draft

    @spends:card
    Example: a blocked card after a cold reset / 卡片锁定并冷复位之后
      Given the card after a cold reset
      And the card has been blocked
      When the card is reset cold
      And SSSE is selected by name
      Then the status word is 6A81
      When GET CHALLENGE is sent with Le 08
      Then the status word is 6A81

    @spends:card
    Example: a blocked application after a cold reset / 应用锁定并冷复位之后
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 has been blocked
      When the card is reset cold
      And SSSE is selected by name
      Then the status word is 9000
      When DF04 is selected by name
      Then the status word is 9303
