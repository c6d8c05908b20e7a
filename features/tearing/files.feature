Feature: Stored data and a loss of power / 断电与存储数据

  @needs:TEAR @TRN-107 @FS-118 @CMD-232 @CMD-233 @FLOW-134 @item:X_TEAR_REC @item:X_TEAR_BIN
  Rule: A torn update leaves the old or the new content / 写入中断电后内容为旧值或新值
    要求：写记录、写二进制或循环文件写入过程中断电，内容完整为旧值或完整为新值，不得混杂。
    来源：P7 14
    性质：draft

    Scenario Outline: content of the file / 文件内容
      Given the card after a cold reset
      When "<command>" is cut at every moment
      Then every cut leaves "the old or the new state"

      Examples:
        | name             | command                     |
        | variable         | UPDATE of SSSE EF05         |
        | variable-shorter | shorter UPDATE of DF01 EF06 |
        | transparent      | UPDATE of SSSE EF07         |

    @V1
    Example: fixed records of V1 / V1定长记录
      Given the card after a cold reset
      When "UPDATE of DF01 EF07" is cut at every moment
      Then every cut leaves "the old or the new state"

    @V2 @V3
    Example: fixed records / 定长记录
      Given the card after a cold reset
      When "UPDATE of DF03 EF19" is cut at every moment
      Then every cut leaves "the old or the new state"

    @V1 @spends:record @item:X_TEAR_CYC
    Example: new record of a cyclic file of V1 / V1循环文件新记录
      Given the card after a cold reset
      When "UPDATE of DF02 EF07" is cut at every moment
      Then every cut leaves "the old or the new state"

    @V2 @V3 @spends:record @item:X_TEAR_CYC
    Example: new record of a cyclic file / 循环文件新记录
      Given the card after a cold reset
      When "UPDATE of DF02 EF16" is cut at every moment
      Then every cut leaves "the old or the new state"

  @needs:TEAR @TRN-109 @FLOW-136 @item:X_TEAR_REC
  Rule: A later cut never brings the old content of a confirmed update back / 已确认的写入不因之后断电而恢复旧值
    要求：写入已确认（状态字已返回）后断电，不得恢复旧内容；写入确认后备份即失效。
    来源：P7 14
    性质：draft

    Scenario Outline: later command cut / 之后的命令被切断
      Given the card after a cold reset
      When "<command>" is cut at every moment
      Then every cut leaves "everything as it was"

      Examples:
        | name     | command                                  |
        | ssse     | READ RECORD after an UPDATE of SSSE EF05 |
        | business | READ RECORD after an UPDATE of DF01 EF06 |

  @needs:TEAR @TRN-110
  Rule: A torn SELECT, READ or GET command changes nothing / 选择、读取或取随机数命令断电后数据与计数器不变
    要求：选择、读取或取随机数命令执行中断电，存储数据和计数器均不变。
    来源：推断
    性质：inferred

    Scenario Outline: content and counters / 内容与计数器
      Given the card after a cold reset
      When "<command>" is cut at every moment
      Then every cut leaves "everything as it was"

      Examples:
        | name                    | command                 |
        | select                  | SELECT                  |
        | read-record             | READ RECORD             |
        | get-challenge           | GET CHALLENGE           |
        | internal-authentication | INTERNAL AUTHENTICATION |
