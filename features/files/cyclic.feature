@item:X_FUNC_UPDATE_RECORD
Feature: Cyclic files / 循环记录文件

  Form, order and number of the records of a cyclic file.

  @FS-085 @DATA-022
  Rule: A cyclic record has no tag and no length / 循环记录无标签和长度
    要求：循环文件的记录不带标签和长度，各字段依次以固定长度排列。
    来源：V20 7, V20 table 9
    性质：standard

    @spends:record
    Scenario Outline: what was written is read without a header / 读出的即所写数据，无前缀
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And the PIN is verified
      And <df> is the current DF
      And <key> is authenticated
      When UPDATE RECORD is sent for 1 new record of <df> <ef>
      Then the status word is 9000 or 63Cx
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 9000
      And there are <bytes> data bytes
      And the content of <df> <ef> is as saved but for what was sent

      @DATA-067 @item:DF02_RECORD @V2 @V3
      Examples:
        | file      | df   | ef   | sfi | key     | bytes |
        | DF02-EF07 | DF02 | EF07 | 07  | UK3DF02 | 85    |

      @DATA-417 @item:DF02_RECORD @V1 @has:DF02-EF07
      Examples:
        | file      | df   | ef   | sfi | key     | bytes |
        | DF02-EF07 | DF02 | EF07 | 07  | UK3DF02 | 85    |

      @DATA-074 @item:DF02_RECORD @V2 @V3
      Examples:
        | file      | df   | ef   | sfi | key     | bytes |
        | DF02-EF16 | DF02 | EF16 | 16  | UK6DF02 | 18    |

      @DATA-100 @item:DF04_RECORD @V2 @V3
      Examples:
        | file      | df   | ef   | sfi | key     | bytes |
        | DF04-EF15 | DF04 | EF15 | 15  | UK2DF04 | 3     |

  @FS-086 @V2 @V3
  Rule: All records of a cyclic file have the same length / 循环文件各记录长度相同
    要求：循环文件的所有记录长度相同。
    来源：V20 7
    性质：standard

    @spends:record
    Scenario Outline: a shorter record after a whole one / 整条记录之后的较短记录
      Given the card after a cold reset
      And the content of DF04 EF15 has been saved
      And SSSE is the current DF
      And DF04 is the current DF
      And UK2DF04 is authenticated
      When UPDATE RECORD is sent for 1 new record of DF04 EF15
      Then the status word is 9000 or 63Cx
      Given the content of DF04 EF15 has been saved
      And SSSE is the current DF
      And DF04 is the current DF
      And UK2DF04 is authenticated
      When UPDATE RECORD is sent with P1 <p1>, P2 <p2> and data 00 02
      Then the status word is 6700 or 6A84 or 6A85
      And the content of DF04 EF15 is as saved

      Examples:
        | way      | p1 | p2 |
        | new      | 00 | AB |
        | in-place | 01 | AC |

  @FS-094 @FS-095 @DATA-027 @DATA-028 @FLOW-042
  Rule: Record 1 is the newest, and a full file loses its oldest record / 1号记录为最新记录，文件满时覆盖最旧记录
    要求：循环文件1号记录为最新记录，新增后原n号成为n+1号；文件满时新记录覆盖最旧记录，可读记录数不变。
    来源：P3 5.3.1, P3 5.3.2, ISO4
    性质：draft

    @spends:record
    Scenario Outline: new records / 新增记录
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When UPDATE RECORD is sent for <count> new records of <df> <ef>
      Then the status word is 9000 or 63Cx
      And the content of <df> <ef> is as saved but for what was sent

      @item:DF02_RECORD
      Examples:
        | file-count  | df   | ef   | key     | count |
        | DF02-EF07-1 | DF02 | EF07 | UK3DF02 | 1     |
        | DF02-EF07-2 | DF02 | EF07 | UK3DF02 | 2     |
        | DF02-EF07-6 | DF02 | EF07 | UK3DF02 | 6     |

      @item:DF02_RECORD @V2 @V3
      Examples:
        | file-count  | df   | ef   | key     | count |
        | DF02-EF16-2 | DF02 | EF16 | UK6DF02 | 2     |
        | DF02-EF16-6 | DF02 | EF16 | UK6DF02 | 6     |

      @item:DF04_RECORD @V2 @V3
      Examples:
        | file-count   | df   | ef   | key     | count |
        | DF04-EF15-2  | DF04 | EF15 | UK2DF04 | 2     |
        | DF04-EF15-10 | DF04 | EF15 | UK2DF04 | 10    |
