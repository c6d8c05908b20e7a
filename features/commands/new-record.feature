Feature: New records / 新增记录

  Adding records to linear and cyclic files, and the room for them.

  @item:X_FUNC_UPDATE_RECORD @FS-106 @FS-107 @CMD-110 @CMD-111 @CMD-120 @FS-093
  Rule: A new record is added by the next number or by a new identifier / 以下一记录号或新标识增加记录
    要求：线性文件有空间时，以末条之后的记录号（方式4）或不存在的标识（方式0至3，方式2、3可返回6A83）写记录即在末尾增加记录；更大的记录号返回6A83。
    来源：P5 6.13.1, P5 table 45, F2
    性质：draft

    @spends:record @param:fs.sizes @when:fs.sizes=exact-minimum
    Example: the number one above the last / 末条之后的记录号
      Given the card after a cold reset
      And room for 6 bytes has been made in DF01 EF05
      And SSSE is the current DF
      And DF01 is the current DF
      And UK1DF01 is authenticated
      When UPDATE RECORD is sent for 1 new record of DF01 EF05
      Then the status word is 9000 or 63Cx
      And the content of DF01 EF05 is as saved but for what was sent

    @spends:record @param:fs.sizes @when:fs.sizes=exact-minimum
    Scenario Outline: a new identifier / 新标识
      Given the card after a cold reset
      And room for 6 bytes has been made in DF01 EF05
      And SSSE is the current DF
      And DF01 is the current DF
      And UK1DF01 is authenticated
      When UPDATE RECORD is sent for a new identifier of DF01 EF05 with mode <mode>
      Then the status word is 9000 or 63Cx
      And the content of DF01 EF05 is as saved but for what was sent

      Examples:
        | mode |
        | 0    |
        | 1    |

    @spends:record @param:fs.sizes @when:fs.sizes=exact-minimum
    Scenario Outline: a new identifier with next and previous / 方式2、3的新标识
      Given the card after a cold reset
      And room for 6 bytes has been made in DF01 EF05
      And SSSE is the current DF
      And DF01 is the current DF
      And UK1DF01 is authenticated
      When UPDATE RECORD is sent for a new identifier of DF01 EF05 with mode <mode>
      Then the status word is 9000 or 63Cx or 6A83
      And the content of DF01 EF05 is as saved but for what was sent

      Examples:
        | mode |
        | 2    |
        | 3    |

    @item:X_PARAM_UPDATE_RECORD
    Scenario Outline: a number higher than that / 更大的记录号
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When UPDATE RECORD is sent with P1 <p1>, P2 2C and data 05 04 20 14 06 01
      Then the status word is 6A83
      And the content of SSSE EF05 is as saved

      Examples:
        | p1 |
        | 09 |
        | 0A |
        | FE |

  @item:X_FUNC_UPDATE_RECORD @CMD-113
  Rule: Mode 3 adds record 1 of a cyclic file / 循环文件方式3新增1号记录
    要求：对循环文件以方式3（上一条）写记录，产生新的1号记录。
    来源：P5 6.13.1, F2
    性质：draft

    @spends:record
    Scenario Outline: new record / 新记录
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When UPDATE RECORD is sent for 1 new record of <df> <ef>
      Then the status word is 9000 or 63Cx
      And the content of <df> <ef> is as saved but for what was sent

      Examples:
        | file      | df   | ef   | key     |
        | DF02-EF07 | DF02 | EF07 | UK3DF02 |

      @V2 @V3
      Examples:
        | file      | df   | ef   | key     |
        | DF02-EF16 | DF02 | EF16 | UK6DF02 |
        | DF04-EF15 | DF04 | EF15 | UK2DF04 |

  @item:X_FUNC_UPDATE_RECORD @V2 @V3 @CMD-114
  Rule: A number replaces a cyclic record in its place / 循环文件按记录号原位替换
    要求：对循环文件以方式4和记录号写记录，原位替换该记录。
    来源：P5 6.13.1
    性质：draft

    @spends:record
    Scenario Outline: record 2 of two / 两条记录中的第2条
      Given the card after a cold reset
      And the content of DF04 EF15 has been saved
      And SSSE is the current DF
      And DF04 is the current DF
      And UK2DF04 is authenticated
      When UPDATE RECORD is sent for 2 new records of DF04 EF15
      Then the status word is 9000 or 63Cx
      Given the content of DF04 EF15 has been saved
      And SSSE is the current DF
      And DF04 is the current DF
      And UK2DF04 is authenticated
      When UPDATE RECORD is sent with P1 <p1>, P2 AC and data FF FE 39
      Then the status word is 9000 or 63Cx
      And the content of DF04 EF15 is as saved but for record <record>

      Examples:
        | record | p1 |
        | 1      | 01 |
        | 2      | 02 |

  @item:X_PARAM_UPDATE_RECORD @CMD-115
  Rule: Another length than that of a cyclic record is refused / 长度不等于循环记录长度被拒绝
    要求：数据长度与循环记录长度不同时返回6700（亦可为6A84或6A85），内容不变。
    来源：P5 table 45
    性质：draft

    Scenario Outline: a new record / 新记录
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When UPDATE RECORD is sent with P1 00, P2 <p2> and data <data>
      Then the status word is 6700 or 6A84 or 6A85
      And the content of <df> <ef> is as saved

      Examples:
        | length      | df   | ef   | key     | p2 | data     |
        | DF02-EF07-3 | DF02 | EF07 | UK3DF02 | 3B | 31 31 31 |

      @V2 @V3
      Examples:
        | length       | df   | ef   | key     | p2 | data                                               |
        | DF04-EF15-2  | DF04 | EF15 | UK2DF04 | AB | 00 01                                              |
        | DF04-EF15-4  | DF04 | EF15 | UK2DF04 | AB | 00 01 31 31                                        |
        | DF02-EF16-17 | DF02 | EF16 | UK6DF02 | B3 | 30 30 31 20 14 06 01 20 14 06 01 20 14 06 01 99 99 |

  @item:X_PARAM_UPDATE_RECORD @CMD-118
  Rule: A longer record without room gives 6A84 / 空间不足返回6A84
    要求：新记录或加长的记录空间不足时返回6A84。
    来源：P5 table 45
    性质：draft

    @param:fs.sizes @when:fs.sizes=exact-minimum
    Example: a longer record / 加长的记录
      Given the card after a cold reset
      And the content of DF01 EF08 has been saved
      And SSSE is the current DF
      And DF01 is the current DF
      And UK3DF01 is authenticated
      When UPDATE RECORD is sent with P1 01, P2 44 and data 2B 1E 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31
      Then the status word is 6A84
      And the content of DF01 EF08 is as saved

  @item:X_PARAM_UPDATE_RECORD @CMD-119
  Rule: A new record without room leaves the file as it was / 空间不足时文件保持不变
    要求：新记录长于剩余空间时文件保持不变（返回6A84）。
    来源：P5 table 45, P7 14
    性质：draft

    @spends:record @param:fs.sizes @when:fs.sizes=exact-minimum
    Scenario Outline: a new record of a full file / 文件已满时的新记录
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When UPDATE RECORD is sent for 1 new record of <df> <ef>
      Then the status word is 6A84
      And the content of <df> <ef> is as saved

      Examples:
        | file      | df   | ef   | key     |
        | DF01-EF08 | DF01 | EF08 | UK3DF01 |

      @V2 @V3
      Examples:
        | file      | df   | ef   | key     |
        | DF03-EF19 | DF03 | EF19 | UK8DF03 |

      @V1
      Examples:
        | file      | df   | ef   | key     |
        | DF01-EF0A | DF01 | EF0A | UK5DF01 |
