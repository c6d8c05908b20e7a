@item:X_TEAR_PIN
Feature: PIN, keys and a loss of power / 断电与密码、密钥

  @needs:TEAR @TRN-111 @SEC-031 @FLOW-137 @TST-021
  Rule: A cut never leaves more tries of the PIN than before a wrong try / 错误密码校验中断电，重试次数不得增加
    要求：错误密码校验过程中断电，重试计数器保持原值或减一，不得增加。
    来源：P7 14
    性质：inferred

    Example: wrong VERIFY / 错误密码校验
      Given the card after a cold reset
      When "wrong VERIFY" is cut at every moment
      Then every cut leaves "no more tries than before"

    Example: CHANGE PIN from a wrong PIN / 原密码错误的修改密码
      Given the card after a cold reset
      When "CHANGE PIN from a wrong PIN" is cut at every moment
      Then every cut leaves "no more tries than before"

  @needs:TEAR @CMD-234 @TRN-111 @FLOW-137 @TST-021
  Rule: A counter is as before, one lower, or at its maximum where the data were right / 计数器为原值、减一，数据正确时可为最大值
    要求：外部鉴别、校验或修改密码命令以错误数据执行中断电，计数器为原值或减一次；以正确数据执行中断电，为原值、减一次或最大值。
    来源：P7 14
    性质：inferred

    Scenario Outline: counter of the PIN / 密码计数器
      Given the card after a cold reset
      When "<command>" is cut at every moment
      Then every cut leaves "no more tries than before"

      Examples:
        | name         | command      |
        | wrong-verify | wrong VERIFY |
        | right-verify | right VERIFY |
        | change-pin   | CHANGE PIN   |

    @spends:key @needs:RENEW_CARD
    Scenario Outline: counter of a key / 密钥计数器
      Given the card after a cold reset
      When "<command>" is cut at every moment
      Then every cut leaves "no more tries than before"

      Examples:
        | name  | command                                 |
        | right | right EXTERNAL AUTHENTICATION of UKSSSE |
        | wrong | wrong EXTERNAL AUTHENTICATION of UKSSSE |

  @needs:TEAR @CMD-068 @FLOW-134
  Rule: A torn EXTERNAL AUTHENTICATION gives neither tries nor the right / 外部鉴别断电不增加次数也不给予权限
    要求：以错误数据执行外部鉴别过程中断电，密钥计数器不得增加；任何断电均不得置位其鉴别状态。比较前还是比较后写计数器由声明说明，不作判定。
    来源：P7 6.6, 14
    性质：draft

    @spends:key @needs:RENEW_CARD
    Scenario Outline: key of SSSE / SSSE的密钥
      Given the card after a cold reset
      When "<command>" is cut at every moment
      Then every cut leaves "no more tries than before"
      And every cut leaves "no right"

      Examples:
        | name  | command                                 |
        | right | right EXTERNAL AUTHENTICATION of UKSSSE |
        | wrong | wrong EXTERNAL AUTHENTICATION of UKSSSE |

  @needs:TEAR @CMD-050 @FLOW-073 @FLOW-134
  Rule: A torn CHANGE PIN leaves the old or the new PIN / 修改密码断电后旧密码或新密码之一有效
    要求：修改密码过程中断电，旧密码或新密码之一有效，不得为其他值或无密码。
    来源：P7 14
    性质：draft

    Example: the PIN that is valid / 有效的密码
      Given the card after a cold reset
      When "CHANGE PIN" is cut at every moment
      Then every cut leaves "the old or the new state"

  @needs:TEAR @CMD-263 @FLOW-134
  Rule: A torn PIN CHANGE/UNBLOCK leaves old or new PIN and counter / 密码重装或解锁断电后密码与计数器同为旧值或新值
    要求：密码修改/解锁命令执行中断电，密码与计数器同为旧值或同为新值。
    来源：P7 14
    性质：draft

    @spends:pin
    Scenario Outline: PIN and counter / 密码与计数器
      Given the card after a cold reset
      When "<command>" is cut at every moment
      Then every cut leaves "the old or the new state and counter"

      Examples:
        | command     |
        | PIN RELOAD  |
        | PIN UNBLOCK |
