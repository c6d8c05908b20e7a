Feature: The card after a loss of power / 断电后的卡片

  Each case takes the power away inside a command, at its every write and before its answer, each
  time on a card in the same state. What a terminal cannot cut is not applicable there.

  @needs:TEAR @TRN-104 @TRN-105 @FLOW-135 @TST-018 @item:X_TEAR_REC @item:X_TEAR_BIN @item:X_TEAR_PIN
  Rule: After a cut at any moment the card works at the next reset / 任何时刻断电后，卡片在下一次复位即正常工作
    要求：在任何命令的任何时刻断电或离场后，卡片下次能给出正确的复位应答（ATS）；恢复在复位与首条命令之间自行完成，不需要读写器发送命令。
    来源：P7 14, P2 6.2, ABS60012
    性质：draft

    Scenario Outline: first command after the cut / 断电后的首条命令
      Given the card after a cold reset
      When "<command>" is cut at every moment
      Then every cut leaves "the card ready after one reset"

      Examples:
        | name                    | command                                   |
        | select                  | SELECT                                    |
        | read-record             | READ RECORD                               |
        | get-challenge           | GET CHALLENGE                             |
        | internal-authentication | INTERNAL AUTHENTICATION                   |
        | wrong-verify            | wrong VERIFY                              |
        | right-verify            | right VERIFY                              |
        | change-pin              | CHANGE PIN                                |
        | update-record           | UPDATE of SSSE EF05                       |
        | update-binary           | UPDATE of SSSE EF07                       |

    @spends:pin
    Example: PIN RELOAD / 密码重装
      Given the card after a cold reset
      When "PIN RELOAD" is cut at every moment
      Then every cut leaves "the card ready after one reset"

    @spends:key @needs:RENEW_CARD
    Example: EXTERNAL AUTHENTICATION / 外部鉴别
      Given the card after a cold reset
      When "right EXTERNAL AUTHENTICATION of UKSSSE" is cut at every moment
      Then every cut leaves "the card ready after one reset"

  @needs:TEAR @TRN-108
  Rule: A cut during the recovery leads to the same result / 恢复过程中再次断电，结果相同
    要求：恢复过程中再次断电，下一次上电后结果相同。
    来源：P7 14
    性质：draft

    Scenario Outline: recovery cut as well / 恢复也被切断
      Given the card after a cold reset
      When "<command>" is cut at every moment, its recovery too
      Then every cut leaves "the card ready after one reset"
      And every cut leaves "the old or the new state"

      Examples:
        | name          | command             |
        | update-record | UPDATE of SSSE EF05 |
        | change-pin    | CHANGE PIN          |

  @needs:TEAR @CMD-236
  Rule: After the recovery a random can be drawn and no key state is set / 恢复后可取随机数且无密钥鉴别状态
    要求：恢复后取随机数命令正常，任何密钥的鉴别状态均未置位。
    来源：P7 6.6, 14
    性质：draft

    Example: right held before the cut / 断电前已有权限
      Given the card after a cold reset
      When "UPDATE of SSSE EF05" is cut at every moment
      Then every cut leaves "no right"

    @spends:key @needs:RENEW_CARD
    Example: right gained by the command that is cut / 被切断的命令所给的权限
      Given the card after a cold reset
      When "right EXTERNAL AUTHENTICATION of UKSSSE" is cut at every moment
      Then every cut leaves "no right"

  @needs:TEAR @param:tear.points @param:tear.repeat @TRN-112 @CMD-235 @PRG-032 @TST-100
  Rule: A command is cut as often as declared and recovers each time / 按声明的位置数断电，每次均能恢复
    要求：每条命令在其执行时间内的断电不少于tear.points（默认32）次，且覆盖其每一时刻，每一位置重复tear.repeat（默认3）次，每次均能恢复。
    来源：ABS60012, T7 14
    性质：inferred

    Scenario Outline: many cuts / 多次断电
      Given the card after a cold reset
      When "<command>" is cut as often as the profile declares
      Then every cut leaves "the card ready after one reset"
      And every cut leaves "the old or the new state"

      Examples:
        | name          | command             |
        | select        | SELECT              |
        | read-record   | READ RECORD         |
        | wrong-verify  | wrong VERIFY        |
        | change-pin    | CHANGE PIN          |
        | update-record | UPDATE of SSSE EF05 |
        | update-binary | UPDATE of SSSE EF07 |
