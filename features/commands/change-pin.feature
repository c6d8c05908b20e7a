@item:X_FUNC_CHANGE_PIN
Feature: CHANGE PIN / 修改个人密码

  CHANGE PIN carries the old PIN, the byte FF and the new PIN. The bench puts the old PIN back after each case.

  @SEC-018
  Rule: CHANGE PIN needs no VERIFY before / 修改密码前无须校验
    要求：修改密码命令自行校验原密码，无须先发送校验命令。
    来源：P5 6.3
    性质：draft

    Example: directly after a reset / 复位后直接修改
      Given the card after a cold reset
      And SSSE is the current DF
      When CHANGE PIN is sent from the right PIN to the PIN "97531864"
      Then the status word is 9000

  @SEC-019 @CMD-042 @FLOW-068
  Rule: A wrong old PIN is answered 63Cx, uses up a try and changes nothing / 原密码错误返回63Cx，减少一次，密码不变
    要求：原密码错误返回63Cx，计数器减一，原密码保持不变。
    来源：P5 6.3.5, 表11
    性质：draft

    @param:pin.tries
    Example: wrong old PIN / 原密码错误
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has all tries left
      When CHANGE PIN is sent from a wrong PIN to the PIN "97531864"
      Then the status word is 63Cx with 1 try less than the maximum

    @param:pin.tries
    Example: counter / 计数器
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has all tries left
      When CHANGE PIN is sent from a wrong PIN to the PIN "97531864"
      And VERIFY is sent without data
      Then the status word is 63Cx with 1 try less than the maximum

    Example: the old PIN stays / 原密码保持
      Given the card after a cold reset
      And SSSE is the current DF
      When CHANGE PIN is sent from a wrong PIN to the PIN "97531864"
      And VERIFY is sent with the right PIN
      Then the status word is 9000

  @SEC-020 @CMD-043 @FLOW-069
  Rule: CHANGE PIN on a blocked PIN gives 6983 / 密码锁定后修改密码返回6983
    要求：密码已锁定时，修改密码命令返回6983。
    来源：P5 表12
    性质：draft

    @spends:pin
    Example: right old PIN / 原密码正确
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is blocked
      When CHANGE PIN is sent from the right PIN to the PIN "97531864"
      Then the status word is 6983

  @SEC-021 @CMD-041 @FLOW-067 @TST-025 @item:CHANGE_PIN
  Rule: CHANGE PIN replaces the PIN and sets the counter to its maximum / 修改成功后密码更换，计数器恢复最大值
    要求：原密码正确且新密码有效时返回9000，密码更换为新密码，计数器恢复最大值。
    来源：P5 6.3, 6.3.1
    性质：draft

    Example: the new PIN is accepted / 新密码有效
      Given the card after a cold reset
      And SSSE is the current DF
      When CHANGE PIN is sent from the right PIN to the PIN "<digits>"
      Then the status word is 9000
      When VERIFY is sent with the PIN "<digits>"
      Then the status word is 9000

      Examples:
        | digits  |
        | 9753    |
        | 9753186 |

      @param:pin.max_digits @when:pin.max_digits=16
      Examples:
        | digits           |
        | 9753186420975318 |

    Example: the old PIN is refused / 原密码失效
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has been changed to "97531864"
      When VERIFY is sent with the right PIN
      Then the status word is 63Cx

    @param:pin.tries
    Example: counter after a wrong try / 错误一次之后的计数器
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has had 1 wrong try
      When CHANGE PIN is sent from the right PIN to the PIN "97531864"
      Then the status word is 9000
      And the PIN counter shows all tries

    Example: and back again / 再改回原密码
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has been changed to "97531864"
      When CHANGE PIN is sent from the PIN "97531864" to the PIN "9753"
      Then the status word is 9000
      When VERIFY is sent with the PIN "9753"
      Then the status word is 9000

  @SEC-022 @SEC-023 @FLOW-070
  Rule: An empty old PIN sets the first PIN, an empty new PIN removes it / 原密码为空时设置密码，新密码为空时取消密码
    要求：只有卡片密码为空时才接受空的原密码（FF‖新密码）；新密码为空（原密码‖FF）时密码变为空。
    来源：P5 6.3.3
    性质：draft

    Example: a first PIN / 首次设置密码
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is empty
      When CHANGE PIN is sent from the PIN "" to the PIN "97531864"
      Then the status word is 9000
      When VERIFY is sent with the PIN "97531864"
      Then the status word is 9000

    Example: no PIN over a set one / 已设密码时不接受空的原密码
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has been changed to "97531864"
      When CHANGE PIN is sent from the PIN "" to the PIN "9753"
      Then the status word is 63Cx or 6A80
      When VERIFY is sent with the PIN "97531864"
      Then the status word is 9000

    Example: the PIN is removed / 取消密码
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has been changed to "97531864"
      When CHANGE PIN is sent from the PIN "97531864" to the PIN ""
      Then the status word is 9000
      When VERIFY is sent without data
      Then the status word is 9000

  @SEC-024 @SEC-025 @CMD-045 @item:X_PARAM_CHANGE_PIN
  Rule: A bad new PIN is refused and the old one stays / 新密码无效时拒绝，原密码保持
    要求：新密码不足4位返回6A80；含A至E半字节返回6A80或按声明存储（pin.check_digits）；F不在末尾低半字节返回6A80；无分隔符FF返回6A80（接受63Cx）。
    来源：P5 6.3.1, 表12
    性质：draft

    Example: fewer than four digits / 不足四位
      Given the card after a cold reset
      And SSSE is the current DF
      When CHANGE PIN is sent from the right PIN to the bytes <bytes>
      Then the status word is 6A80
      When VERIFY is sent with the right PIN
      Then the status word is 9000

      Examples:
        | bytes |
        | 97    |
        | 97 5F |

    Example: F within the PIN / F位于密码中间
      Given the card after a cold reset
      And SSSE is the current DF
      When CHANGE PIN is sent from the right PIN to the bytes <bytes>
      Then the status word is 6A80
      When VERIFY is sent with the right PIN
      Then the status word is 9000

      Examples:
        | bytes    |
        | 97 F3 18 |
        | 97 5F 18 |

    @when:pin.check_digits=6A80 @param:pin.check_digits
    Example: letters in the PIN / 密码中含字母
      Given the card after a cold reset
      And SSSE is the current DF
      When CHANGE PIN is sent from the right PIN to the bytes <bytes>
      Then the status word is 6A80
      When VERIFY is sent with the right PIN
      Then the status word is 9000

      Examples:
        | bytes    |
        | 97 5A 18 |
        | 97 53 1E |

    @param:pin.tries @basis:inferred
    Example: the tries stay as they were / 剩余次数不变
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has had 1 wrong try
      When CHANGE PIN is sent from the right PIN to the bytes 97
      Then the status word is 6A80
      When VERIFY is sent without data
      Then the status word is 63Cx with 1 try less than the maximum

    Example: no separator / 无分隔符
      Given the card after a cold reset
      And SSSE is the current DF
      When CHANGE PIN is sent without the separator FF
      Then the status word is 6A80 or 63Cx
      When VERIFY is sent with the right PIN
      Then the status word is 9000

  @SEC-026
  Rule: The first byte FF separates the PINs / 第一个FF字节为分隔符
    要求：字节FF分隔原密码与新密码，有效密码中不出现FF字节。
    来源：P5 表10
    性质：draft

    Example: old and new PIN / 原密码与新密码
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has been changed to "<old>"
      When CHANGE PIN is sent from the PIN "<old>" to the PIN "<new>"
      Then the status word is 9000
      When VERIFY is sent with the PIN "<new>"
      Then the status word is 9000

      Examples:
        | old     | new     |
        | 97531   | 8642097 |
        | 8642097 | 9753    |
        | 9753    | 86420   |

  @CMD-044 @item:X_PARAM_CHANGE_PIN
  Rule: CHANGE PIN with a wrong length gives 6700 / 长度错误返回6700
    要求：Lc小于03或大于11时返回6700。
    来源：P5 表10
    性质：draft

    Example: lengths / 长度
      Given the card after a cold reset
      And SSSE is the current DF
      When CHANGE PIN is sent with <length> data bytes
      Then the status word is 6700
      When VERIFY is sent with the right PIN
      Then the status word is 9000

      Examples:
        | length |
        | 1      |
        | 2      |
        | 18     |
        | 32     |

  @CMD-046 @item:X_PARAM_CHANGE_PIN
  Rule: CHANGE PIN with a wrong P1 or P2 gives 6A86 / P1或P2错误返回6A86
    要求：P1不为01或P2不为00时返回6A86。
    来源：P5 表10, 表12
    性质：draft

    Example: parameters / 参数
      Given the card after a cold reset
      And SSSE is the current DF
      When CHANGE PIN is sent with P1 <P1>, P2 <P2>
      Then the status word is 6A86
      When VERIFY is sent with the right PIN
      Then the status word is 9000

      Examples:
        | row  | P1 | P2 |
        | 0000 | 00 | 00 |
        | 0200 | 02 | 00 |
        | FF00 | FF | 00 |
        | 0101 | 01 | 01 |
        | 0181 | 01 | 81 |

  @CMD-047 @item:X_PARAM_CHANGE_PIN
  Rule: CHANGE PIN with class 84 is not supported in SSSE / 社会保障环境不支持CLA为84的修改密码
    要求：CLA为84时返回6E00（接受6D00），不执行修改。
    来源：P5 表12
    性质：draft

    Example: class 84 / CLA为84
      Given the card after a cold reset
      And SSSE is the current DF
      When CHANGE PIN is sent with class 84
      Then the status word is 6E00 or 6D00
      When VERIFY is sent with the right PIN
      Then the status word is 9000

  @CMD-048 @FLOW-071
  Rule: The new PIN lasts / 新密码断电后有效
    要求：新密码立即有效，断电后仍有效，原密码失效。
    来源：P7 9.5
    性质：draft

    Example: the new PIN after a reset / 复位后的新密码
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has been changed to "97531864"
      When the card is reset cold
      And SSSE is selected by name
      And VERIFY is sent with the PIN "97531864"
      Then the status word is 9000

    Example: the old PIN after a reset / 复位后的原密码
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has been changed to "97531864"
      When the card is reset cold
      And SSSE is selected by name
      And VERIFY is sent with the right PIN
      Then the status word is 63Cx

  @CMD-049
  Rule: CHANGE PIN gives the verified state only where declared / 修改密码是否产生校验状态以声明为准
    要求：修改密码后须校验才视为已校验（pin.change_sets_state为false）；声明为true时修改即视为已校验。
    来源：推断
    性质：inferred

    @when:pin.change_sets_state=false @param:pin.change_sets_state
    Example: no state / 不产生校验状态
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And the PIN has been changed to "97531864"
      When the terminal reads record 1 of SFI 05
      Then the status word is 6982

    @when:pin.change_sets_state=true @param:pin.change_sets_state
    Example: state / 产生校验状态
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And the PIN has been changed to "97531864"
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000

    Example: VERIFY after the change / 修改之后校验
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And the PIN has been changed to "97531864"
      When VERIFY is sent with the PIN "97531864"
      And the terminal reads record 1 of SFI 05
      Then the status word is 9000
