Feature: Room and permanence of the files / 文件容量与保持

  How much the files hold at least, and that it stays without power.

  @FS-064
  Rule: Sizes and record counts are at least those of the table / 文件长度与记录数不小于规定值
    要求：文件长度和记录数不小于T-FS-4所列：写入比规定数多一条不同记录后，规定条数可读，最新在前。
    来源：V20 8
    性质：standard

    @spends:record
    Scenario Outline: records of a cyclic file / 循环文件的记录数
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When UPDATE RECORD is sent for <count> new records of <df> <ef>
      Then the status word is 9000 or 63Cx
      And the content of <df> <ef> is as saved but for what was sent

      @DATA-068 @item:DF02_RECORD @V2 @V3
      Examples:
        | file      | df   | ef   | key     | count |
        | DF02-EF07 | DF02 | EF07 | UK3DF02 | 5     |

      @DATA-417 @item:DF02_RECORD @V1 @has:DF02-EF07
      Examples:
        | file      | df   | ef   | key     | count |
        | DF02-EF07 | DF02 | EF07 | UK3DF02 | 5     |

      @DATA-075 @item:DF02_RECORD @V2 @V3
      Examples:
        | file      | df   | ef   | key     | count |
        | DF02-EF16 | DF02 | EF16 | UK6DF02 | 5     |

      @DATA-101 @TST-031 @item:DF04_RECORD @V2 @V3
      Examples:
        | file      | df   | ef   | key     | count |
        | DF04-EF15 | DF04 | EF15 | UK2DF04 | 9     |

  @FS-117
  Rule: Updates survive power-off / 写入内容断电后保持
    要求：对每个文件的写入断电后保持。
    来源：P7 14
    性质：draft

    Scenario Outline: after a cold reset / 冷复位后
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When an UPDATE is sent to <df> <ef>
      Then the status word is 9000 or 63Cx
      When the card is reset cold
      Then the content of <df> <ef> is as saved but for what was sent

      @item:X_FUNC_UPDATE_RECORD
      Examples:
        | file      | df   | ef   | key     |
        | SSSE-EF05 | SSSE | EF05 | UKSSSE  |
        | DF01-EF05 | DF01 | EF05 | UK1DF01 |
        | DF04-EF05 | DF04 | EF05 | UK1DF04 |

      @item:X_FUNC_UPDATE_RECORD @V2 @V3
      Examples:
        | file      | df   | ef   | key     |
        | DF03-EF19 | DF03 | EF19 | UK8DF03 |

      @item:X_FUNC_UPDATE_RECORD @V1
      Examples:
        | file         | df   | ef   | key     |
        | DF01-EF07-V1 | DF01 | EF07 | UK2DF01 |

      @item:X_FUNC_UPDATE_BINARY @V2 @V3
      Examples:
        | file      | df   | ef   | key     |
        | SSSE-EF08 | SSSE | EF08 | UKSSSE  |
        | DF01-EF1A | DF01 | EF1A | UKBDF01 |

      @item:X_FUNC_UPDATE_BINARY @V1
      Examples:
        | file         | df   | ef   | key    |
        | SSSE-EF07-V1 | SSSE | EF07 | UKSSSE |

      @item:X_FUNC_UPDATE_RECORD @spends:record
      Examples:
        | file      | df   | ef   | key     |
        | DF02-EF07 | DF02 | EF07 | UK3DF02 |
