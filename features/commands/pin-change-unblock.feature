@item:X_FUNC_PIN_CHANGE_UNBLOCK @item:X_MAINT
Feature: PIN CHANGE/UNBLOCK / 个人密码修改与解锁

  With P2 00 the issuer gives the tries of the PIN back (PIN UNBLOCK, 解锁), with P2 01 a new PIN too (PIN RELOAD, 重装).
  Each needs key 06, a random and a MAC under STK of SSSE.

  @SEC-029 @SEC-030 @CMD-130 @CMD-131 @FLOW-082 @FLOW-083
  Rule: Unblock gives all tries back and keeps the PIN, reload sets a new one / 解锁恢复计数器且密码不变，重装设置新密码
    要求：密钥06已鉴别且MAC正确时返回9000，计数器恢复为最大值；P2为00时密码不变，P2为01时密码为新密码。
    来源：P5 6.8, 表25; P7 13
    性质：draft

    @spends:pin @param:pin.tries
    Example: the tries of a blocked PIN / 密码锁定后解锁的次数
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is blocked
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN UNBLOCK is sent
      Then the status word is 9000
      And the PIN counter shows all tries

    @spends:pin
    Example: the old PIN after an unblock / 解锁后的原密码
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is blocked
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN UNBLOCK is sent
      And VERIFY is sent with the right PIN
      Then the status word is 9000

    @spends:pin @param:pin.tries
    Example: the tries after a reload of a blocked PIN / 密码锁定后重装的次数
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is blocked
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with the PIN "753186"
      Then the status word is 9000
      And the PIN counter shows all tries
      When VERIFY is sent with the PIN "753186"
      Then the status word is 9000

    Example: the new PIN is accepted / 新密码可用
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with the PIN "<digits>"
      Then the status word is 9000
      When VERIFY is sent with the PIN "<digits>"
      Then the status word is 9000

      Examples:
        | digits   |
        | 9753     |
        | 97531    |
        | 753186   |
        | 97531864 |

      @param:pin.max_digits @when:pin.max_digits=16
      Examples:
        | digits         |
        | 9753186420975  |
        | 97531864209753 |

    Example: the new PIN after a reset / 复位后的新密码
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with the PIN "753186"
      And the card is reset cold
      And SSSE is selected by name
      And VERIFY is sent with the PIN "753186"
      Then the status word is 9000

    Example: the old PIN after a reload / 重装后的原密码
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with the PIN "97531864"
      And VERIFY is sent with the right PIN
      Then the status word is 63Cx

  @CMD-258 @DES
  Rule: In the DES environment a PIN of 15 or 16 digits is reloaded with Lc 14 / DES环境中15或16位密码以Lc为14重装
    要求：DES环境中15或16位密码的重装命令（Lc为14）返回9000。
    来源：P5 表26, P4 8.3
    性质：draft

    @param:pin.max_digits @when:pin.max_digits=16
    Example: the new PIN is accepted / 新密码可用
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with the PIN "<digits>"
      Then the status word is 9000
      When VERIFY is sent with the PIN "<digits>"
      Then the status word is 9000

      Examples:
        | digits           |
        | 975318642097531  |
        | 9753186420975318 |

  @CMD-260 @CMD-261
  Rule: A PIN that is not blocked is reloaded and unblocked too, and gets no verified state / 未锁定的密码也可重装或解锁，但不获得校验状态
    要求：密码未锁定时，重装设置新密码、计数器恢复为最大值并返回9000；解锁使计数器恢复为最大值并返回9000（接受6985且无变化）。两者均不置密码校验状态。
    来源：P5 6.8
    性质：draft

    @param:pin.tries
    Example: reload after a wrong try / 错误一次之后重装
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has all tries left
      And the PIN has had 1 wrong try
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with the PIN "753186"
      Then the status word is 9000
      And the PIN counter shows all tries

    @param:pin.tries
    Example: unblock after a wrong try / 错误一次之后解锁
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has all tries left
      And the PIN has had 1 wrong try
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN UNBLOCK is sent
      Then the status word is 9000 or 6985
      And the PIN counter shows all tries, or 1 try less than the maximum after 6985

    @basis:inferred
    Example: a file under PIN after the command / 命令之后读受密码保护的文件
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When <command> is sent
      And DF01 is selected by name
      And the terminal reads record 1 of SFI 05
      Then the status word is 6982

      Examples:
        | command     |
        | PIN UNBLOCK |
        | PIN RELOAD  |

  @FLOW-084 @SEC-081 @CMD-257
  Rule: An empty PIN is reloaded in the forms of its environment, other short lengths give 6700 / 空密码按算法环境规定的形式重装，其他短长度返回6700
    要求：重装空密码：DES环境用LD为00的密文块或仅有MAC（Lc为04），16字节环境仅有MAC（Lc为04）且LD至少为1；P2为01而Lc为08或10时返回6700（pin.empty_form）。
    来源：P5 6.8, 表26; P4 8.3.3.2
    性质：draft

    @param:pin.empty_form @when:pin.empty_form=DES-LD-00-or-Lc-04|Lc-04
    Example: the MAC alone / 仅有MAC
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with 4 data bytes
      Then the status word is 9000
      When VERIFY is sent without data
      Then the status word is 9000

    @param:pin.empty_form @when:pin.empty_form=DES-LD-00|LD-00 @unless:pin.empty_form=DES-LD-00-or-Lc-04
    Example: the MAC alone where it is no declared form / 未声明仅有MAC的形式
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with 4 data bytes
      Then the status word is 6700
      When VERIFY is sent with the right PIN
      Then the status word is 9000

    @DES @param:pin.empty_form @when:pin.empty_form=DES-LD-00|LD-00
    Example: length byte 00 in the DES environment / DES环境的LD为00
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with the PIN ""
      Then the status word is 9000
      When VERIFY is sent without data
      Then the status word is 9000

    @SM4
    Example: length byte 00 in a 16-byte environment / 16字节环境的LD为00
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with the PIN ""
      Then the status word is 6A80 or 6988
      When VERIFY is sent with the right PIN
      Then the status word is 9000

    @item:X_PARAM_PIN_CHANGE_UNBLOCK
    Example: no whole block before the MAC / MAC之前不是规定的密文块
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with <length> data bytes
      Then the status word is 6700
      When VERIFY is sent with the right PIN
      Then the status word is 9000

      Examples:
        | length |
        | 8      |
        | 16     |

  @CMD-259 @SM4 @item:X_PARAM_PIN_CHANGE_UNBLOCK
  Rule: A block of 8 bytes in a 16-byte environment gives 6700 / 16字节环境中8字节密文块返回6700
    要求：16字节环境中Lc为0C的重装命令返回6700（接受6A80或6988），密码不变。
    来源：P5 表26, P4 8.3
    性质：draft

    Example: Lc 0C / Lc为0C
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with 12 data bytes
      Then the status word is 6700 or 6A80 or 6988
      When VERIFY is sent with the right PIN
      Then the status word is 9000

  @SEC-080 @SEC-127 @CMD-136 @item:X_PARAM_PIN_CHANGE_UNBLOCK @item:X_SM
  Rule: Enciphered data that hold no PIN are refused / 密文数据不含合法密码时拒绝
    要求：LD大于数据长度时返回6A80或6988；新密码含A至E时返回6A80（pin.check_digits）；填充错误在sm.check_padding为真时返回6A80或6988。
    来源：P5 表27; P4 8.3.3, 8.3.4
    性质：draft

    Example: length byte beyond the data / LD大于数据长度
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with the plain block <block>
      Then the status word is 6A80 or 6988
      When VERIFY is sent with the right PIN
      Then the status word is 9000

      Examples:
        | block                   |
        | 20 48 21 59 80          |
        | FF 48 21 59 80          |
        | 10 48 21 59 80 00 00 00 |

    @when:pin.check_digits=6A80 @param:pin.check_digits
    Example: digits A to E / 含A至E
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with the plain block <block>
      Then the status word is 6A80
      When VERIFY is sent with the right PIN
      Then the status word is 9000

      Examples:
        | block          |
        | 03 A8 21 59 80 |
        | 03 48 2E 59 80 |

    @when:sm.check_padding=true @param:sm.check_padding
    Example: padding that is checked / 检查填充时填充错误
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with the plain block 03 48 21 59 11 22
      Then the status word is 6A80 or 6988

    @when:sm.check_padding=false @param:sm.check_padding
    Example: padding that is not checked / 不检查填充时填充错误
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with the plain block 03 48 21 59 11 22
      Then the status word is 9000 or 6A80 or 6988

  @CMD-137 @item:X_PARAM_PIN_CHANGE_UNBLOCK
  Rule: P1 other than 00 or P2 above 01 gives 6A86 / P1不为00或P2大于01返回6A86
    要求：P1不为00或P2大于01时返回6A86。
    来源：P5 表24, 表25
    性质：draft

    Example: other parameters / 其他参数
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with P1 <P1>, P2 <P2>
      Then the status word is 6A86
      When VERIFY is sent with the right PIN
      Then the status word is 9000

      Examples:
        | case  | P1 | P2 |
        | P1-01 | 01 | 01 |
        | P1-80 | 80 | 01 |
        | P2-02 | 00 | 02 |
        | P2-FF | 00 | FF |

  @CMD-138 @item:X_PARAM_PIN_CHANGE_UNBLOCK
  Rule: Without the maintenance key the command gives 6A88 / 无应用维护密钥时返回6A88
    要求：应用维护密钥不存在时返回6A88（接受6982，因密钥06可能先被检查）。
    来源：P5 表27
    性质：draft

    @when:fs.ssse_place=ddf @basis:inferred
    Example: the MF is the current DF / 当前DF为MF
      Given the card after a cold reset
      And MF is the current DF
      And a random of 8 bytes has been drawn
      When PIN UNBLOCK is sent
      Then the status word is 6A88 or 6982 or 6985

  @CMD-262 @item:X_PARAM_PIN_CHANGE_UNBLOCK
  Rule: PIN CHANGE/UNBLOCK gives 6985 while the conditions of use are not met / 使用条件不满足时密码修改与解锁返回6985
    要求：使用条件不满足时（如发卡前状态），密码重装与解锁命令返回6985，密码与计数器不变。
    来源：P5 表27
    性质：draft

    @manual
    Example: a card before issue / 发卡前的卡片
      When the operator performs "on a sample before issue, in SSSE, authenticate key 06, draw a random and send PIN UNBLOCK with its right MAC; then the same with PIN RELOAD / 用发卡前的样卡，在SSSE下用密钥06外部鉴别、取随机数，发送MAC正确的密码解锁命令；同样发送密码重装命令"
      Then the operator confirms "both are answered 6985 and the PIN and its tries are as before; where the supplier declares that such a state does not exist, its declaration is recorded / 两者均返回6985，密码与剩余次数不变；厂商声明不存在此状态的，记录其声明"
