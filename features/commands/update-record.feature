Feature: UPDATE RECORD / 写记录

  Replacing records by number and identifier.

  @item:X_FUNC_UPDATE_RECORD @CMD-109
  Rule: An existing record is replaced by its number / 按记录号替换已有记录
    要求：方式4、记录号已存在时替换该记录，返回9000。
    来源：P5 6.13
    性质：draft

    Scenario Outline: by number / 按记录号
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When UPDATE RECORD is sent with P1 <p1>, P2 2C and data <data>
      Then the status word is 9000 or 63Cx
      And the content of SSSE EF05 is as saved but for record <record>

      Examples:
        | record | p1 | data                             |
        | 2      | 02 | 02 01 34                         |
        | 5      | 05 | 05 04 20 14 06 01                |
        | 7      | 07 | 07 09 43 39 39 39 39 39 39 39 39 |

    Example: a record of the current EF / 当前EF的记录
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      And EF05 is the current EF
      When UPDATE RECORD is sent with P1 05, P2 04 and data 05 04 20 14 06 01
      Then the status word is 9000 or 63Cx
      And the content of SSSE EF05 is as saved but for record 5

    Example: read back at once / 写后立即读出
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When UPDATE RECORD is sent with P1 05, P2 2C and data 05 04 20 14 06 01
      Then the status word is 9000 or 63Cx
      When the terminal reads record 5 of SFI 05
      Then the status word is 9000
      And the data are 05 04 20 14 06 01

  @item:X_FUNC_UPDATE_RECORD @CMD-112
  Rule: A known identifier replaces its first or its last occurrence / 已有标识按方式替换首条或末条
    要求：标识已存在时，方式0替换首条，方式1替换末条。
    来源：P5 table 44
    性质：draft

    @V2 @V3
    Scenario Outline: four records with one tag / 四条相同标签的记录
      Given the card after a cold reset
      And the content of DF02 EF15 has been saved
      And SSSE is the current DF
      And DF02 is the current DF
      And UK5DF02 is authenticated
      When UPDATE RECORD is sent with P1 99, P2 <p2> and data 99 10 10 03 30 30 31 11 04 20 14 06 01 12 03 99 99 00
      Then the status word is 9000 or 63Cx
      And the content of DF02 EF15 is as saved but for record <record>

      Examples:
        | mode  | p2 | record |
        | first | A8 | 1      |
        | last  | A9 | 4      |

    Scenario Outline: a single occurrence / 仅一条记录
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When UPDATE RECORD is sent with P1 05, P2 <p2> and data 05 04 20 14 06 01
      Then the status word is 9000 or 63Cx
      And the content of SSSE EF05 is as saved but for record 5

      Examples:
        | mode  | p2 |
        | first | 28 |
        | last  | 29 |

  @item:X_FUNC_UPDATE_RECORD @CMD-289
  Rule: P2 is the SFI and the mode / P2按T-CMD-6解码
    要求：P2位8至4为短标识符，00000为当前EF；位3至1为100时P1为记录号，000、001、010、011时为标识的首条、末条、下一条、上一条。
    来源：P5 table 44
    性质：draft

    @V2 @V3
    Scenario Outline: next and previous occurrence / 下一条与上一条
      Given the card after a cold reset
      And the content of DF02 EF15 has been saved
      And SSSE is the current DF
      And the PIN is verified
      And DF02 is the current DF
      And UK5DF02 is authenticated
      And EF15 is the current EF
      When the terminal sends READ RECORD with P1 99, P2 <from>
      Then the status word is 9000
      When UPDATE RECORD is sent with P1 99, P2 <p2> and data 99 10 10 03 30 30 31 11 04 20 14 06 01 12 03 99 99 00
      Then the status word is 9000 or 63Cx
      And the content of DF02 EF15 is as saved but for record <record>

      Examples:
        | mode     | from | p2 | record |
        | next     | 00   | 02 | 2      |
        | previous | 01   | 03 | 3      |

    Scenario Outline: without current record / 无当前记录
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When UPDATE RECORD is sent with P1 05, P2 <p2> and data 05 04 20 14 06 01
      Then the status word is 9000 or 63Cx
      And the content of SSSE EF05 is as saved but for record 5

      Examples:
        | mode     | p2 |
        | next     | 2A |
        | previous | 2B |

    Example: the SFI counts beside another current EF / 当前EF不同时以短标识符为准
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      And EF06 is the current EF
      When UPDATE RECORD is sent with P1 05, P2 2C and data 05 04 20 14 06 01
      Then the status word is 9000 or 63Cx
      And the content of SSSE EF05 is as saved but for record 5

  @item:X_FUNC_UPDATE_RECORD @CMD-126
  Rule: The issue date is written by its identifier / 按标识写发卡日期
    要求：00DC052806050420140601在UKSSSE鉴别后写入SSSE EF05数据项05。
    来源：FP
    性质：field

    Example: the command of the row / 规定的命令
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When the bytes 00 DC 05 28 06 05 04 20 14 06 01 are sent
      Then the status word is 9000 or 63Cx
      And the content of SSSE EF05 is as saved but for record 5

  @item:X_FUNC_UPDATE_RECORD @CMD-127 @FLOW-053
  Rule: An update keeps all other records and their numbers / 写一条记录不影响其他记录及其记录号
    要求：写记录成功后，其他记录及其记录号保持不变。
    来源：P3 5.3.2
    性质：draft

    Scenario Outline: a record of another length / 长度不同的记录
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When UPDATE RECORD is sent with P1 05, P2 <p2> and data 05 02 20 14
      Then the status word is 9000 or 63Cx
      And the content of SSSE EF05 is as saved but for record 5

      Examples:
        | mode       | p2 |
        | number     | 2C |
        | identifier | 28 |

  @item:X_FUNC_UPDATE_RECORD @CMD-129
  Rule: Another length of a record is stored with it / 记录以新长度存入
    要求：已有变长记录写入较短或较长的值时，空间允许即以新长度存入。
    来源：P5 6.13
    性质：draft

    Example: a shorter value / 较短的值
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When UPDATE RECORD is sent with P1 07, P2 2C and data 07 05 43 39 39 39 39
      Then the status word is 9000 or 63Cx
      And the content of SSSE EF05 is as saved but for record 7

    Example: a longer value after a shorter one / 缩短后加长另一记录
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When UPDATE RECORD is sent with P1 07, P2 2C and data 07 05 43 39 39 39 39
      Then the status word is 9000 or 63Cx
      Given the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When UPDATE RECORD is sent with P1 02, P2 2C and data 02 04 33 33 33 33
      Then the status word is 9000 or 63Cx
      And the content of SSSE EF05 is as saved but for record 2

  @CMD-292 @FLOW-050 @FLOW-051
  Rule: 9000 and 63Cx mean that the data are stored / 返回9000或63Cx即已存入
    要求：写二进制和写记录返回9000或63Cx（x为内部重试次数）时数据已存入，读出为新内容。
    来源：P7 7.5
    性质：draft

    Scenario Outline: stored / 已存入
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When an UPDATE is sent to <df> <ef>
      Then the status word is 9000 or 63Cx
      And the content of <df> <ef> is as saved but for what was sent

      @item:X_FUNC_UPDATE_RECORD
      Examples:
        | file      | df   | ef   | key     |
        | SSSE-EF05 | SSSE | EF05 | UKSSSE  |
        | DF01-EF05 | DF01 | EF05 | UK1DF01 |

      @item:X_FUNC_UPDATE_RECORD @spends:record
      Examples:
        | file      | df   | ef   | key     |
        | DF02-EF07 | DF02 | EF07 | UK3DF02 |

      @item:X_FUNC_UPDATE_BINARY @V2 @V3
      Examples:
        | file      | df   | ef   | key     |
        | DF01-EF1A | DF01 | EF1A | UKBDF01 |

      @item:X_FUNC_UPDATE_BINARY @V1
      Examples:
        | file      | df   | ef   | key    |
        | SSSE-EF07 | SSSE | EF07 | UKSSSE |
