@item:X_PARAM_VERIFY
Feature: VERIFY: lengths and parameters / 校验个人密码：长度与参数

  What VERIFY answers to right and wrong PINs stands with the PIN.

  @SEC-016 @CMD-037
  Rule: VERIFY with a wrong length gives 6700 and does not count / 长度错误返回6700且不计数
    要求：Lc为01或大于08时返回6700，计数器不变。
    来源：P5 表46, 表48
    性质：draft

    Example: status word / 状态字
      Given the card after a cold reset
      And SSSE is the current DF
      When VERIFY is sent with <length> data bytes
      Then the status word is 6700

      Examples:
        | length |
        | 1      |
        | 9      |
        | 16     |
        | 255    |

    @param:pin.tries
    Example: counter / 计数器
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has all tries left
      When VERIFY is sent with <length> data bytes
      And VERIFY is sent without data
      Then the status word is 63Cx with all tries

      Examples:
        | length |
        | 1      |
        | 9      |

  @CMD-038
  Rule: VERIFY with a wrong P1 or P2 is refused and does not count / P1或P2错误时拒绝且不计数
    要求：P1或P2不为00时返回6A86（P2接受6A88），计数器不变。
    来源：P5 表48
    性质：draft

    Example: wrong P1 / P1错误
      Given the card after a cold reset
      And SSSE is the current DF
      When VERIFY is sent with P1 <P1>, P2 00
      Then the status word is 6A86

      Examples:
        | P1 |
        | 01 |
        | 80 |
        | FF |

    Example: wrong P2 / P2错误
      Given the card after a cold reset
      And SSSE is the current DF
      When VERIFY is sent with P1 00, P2 <P2>
      Then the status word is 6A86 or 6A88

      Examples:
        | P2 |
        | 01 |
        | 80 |
        | FF |

    @param:pin.tries
    Example: counter / 计数器
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has all tries left
      When VERIFY is sent with P1 <P1>, P2 <P2>
      And VERIFY is sent without data
      Then the status word is 63Cx with all tries

      Examples:
        | row  | P1 | P2 |
        | 0100 | 01 | 00 |
        | 0001 | 00 | 01 |

    Example: no state / 不产生校验状态
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      When VERIFY is sent with P1 00, P2 01
      And the terminal reads record 1 of SFI 05
      Then the status word is 6982

  @item:X_PARAM_VERIFY @CMD-039
  Rule: Without a PIN in the card VERIFY gives 6A88 / 卡内无个人密码时校验命令返回6A88
    要求：卡内不存在个人密码时返回6A88。
    来源：P5 表48
    性质：draft

    @reference-card @needs:PREPARED_CARD
    Example: a card without PIN / 无个人密码的卡
      Given a reference card with "without PIN" is in the terminal
      And the card after a cold reset
      And SSSE is the current DF
      When VERIFY is sent without data
      Then the status word is 6A88
      When VERIFY is sent with the bytes 12 34 56
      Then the status word is 6A88

  @item:X_PARAM_VERIFY @CMD-040
  Rule: A PIN that is invalid gives 6984 / 引用的个人密码无效时返回6984
    要求：引用的个人密码数据无效时返回6984。
    来源：P5 表48
    性质：draft

    @manual
    Example: a PIN object made invalid by the supplier / 厂商使密码数据无效的样卡
      When the operator performs "on a sample whose PIN object the supplier has made invalid, send VERIFY with a PIN (00 20 00 00 03 12 34 56) in SSSE / 用厂商已使密码数据无效的样卡，在SSSE下发送校验命令（00 20 00 00 03 12 34 56）"
      Then the operator confirms "the answer is 6984; if no command can make the PIN invalid, the supplier's statement says so / 返回6984；若无命令可使密码无效，由厂商声明说明"
