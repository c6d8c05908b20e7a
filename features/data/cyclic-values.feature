Feature: Values in cyclic files / 循环文件中的值

  Codes, dates and numbers in the records of files without tags, as far as the card has such records. Records
  that the bench added to a sample have neither code nor dates.

  @DATA-155 @V2 @V3 @has:DF02 @item:DF02_RECORD
  Rule: The type of a support policy is a value of its table / 扶持政策类型为代码表中的值
    要求：DF02 EF16的政策类型（第1至3字节）为代码表C-POL的值。
    来源：V20 8.3.6
    性质：standard

    Example: policy type / 政策类型
      Given the right to read DF02 EF16 after a cold reset
      When the terminal reads every record of DF02 EF16
      Then bytes 1 to 3 of the records are "empty or one of 010 020 030 040 050 060 061 062 070 080 990"

  @DATA-553 @V2 @V3 @has:DF02 @item:DF02_RECORD
  Rule: The term of a policy is two dates, or empty / 扶持政策期限为日期或空
    要求：DF02 EF16的开始、终止日期（第8至15字节）为日期；无期限的政策为空（FFFFFFFF）。
    来源：V20 8.3.6.3, V20 8.3.6.4
    性质：standard

    Scenario Outline: term / 期限
      Given the right to read DF02 EF16 after a cold reset
      When the terminal reads every record of DF02 EF16
      Then bytes <first> to <last> of the records are "empty or a date"

      Examples:
        | date     | first | last |
        | approval | 4     | 7    |
        | start    | 8     | 11   |
        | end      | 12    | 15   |

  @DATA-172 @V2 @V3 @has:DF04 @item:DF04_RECORD
  Rule: The class of a special settlement is a value of its table / 特殊结算类别为代码表中的值
    要求：DF04 EF15的结算类别（第3字节）为代码表C-SC的值。
    来源：V20 8.5.4
    性质：standard

    Example: settlement class / 结算类别
      Given the right to read DF04 EF15 after a cold reset
      When the terminal reads every record of DF04 EF15
      Then bytes 3 to 3 of the records are "empty or one of 1 2 3 9"

  @DATA-129 @V2 @V3 @has:DF04 @item:DF04_RECORD
  Rule: A special settlement has the number of its log record / 特殊结算记录的序号与交易明细相同
    要求：DF04 EF15记录的交易序号等于同一结算在EF08中的序号；不大于EF08最新结算的序号。
    来源：V20 8.5.4.1
    性质：standard

    @when:med.offline=true @param:trx.type_code @when:trx.type_code=31-load,-32-purchase
    Example: numbers / 序号
      Given the right to read DF04 EF08 after a cold reset
      When the terminal reads every record of DF04 EF15
      And the terminal reads every record of DF04 EF08
      Then the records conform to "numbered as the settlements of the log"
