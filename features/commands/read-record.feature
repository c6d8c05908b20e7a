Feature: READ RECORD / 读记录

  READ RECORD (读记录) 00 B2: one record by number or identifier, or all from a number on.

  @item:X_FUNC_READ_RECORD @CMD-080
  Rule: Mode 4 reads the record with that number / 方式4读指定记录号的记录
    要求：P2方式4、P1为记录号时返回该记录和9000。
    来源：P5 table 32
    性质：draft

    Scenario Outline: by number / 按记录号
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 <p1>, P2 2C and Le <le>
      Then the status word is 9000
      And the answer is record <record> of SSSE EF05

      Examples:
        | record | p1 | le |
        | 1      | 01 | 12 |
        | 2      | 02 | 03 |
        | 4      | 04 | 0E |
        | 7      | 07 | 0B |

  @item:X_FUNC_READ_RECORD @CMD-083
  Rule: Mode 5 reads from the number to the last record / 方式5读指定记录号至最后一条
    要求：方式5依次读出自P1至最后一条的全部记录。
    来源：P5 table 32, F2
    性质：draft

    Scenario Outline: from the number / 自记录号起
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal sends READ RECORD with P1 <p1>, P2 2D
      Then the status word is 9000
      And the answer is records <record> to 7 of SSSE EF05

      Examples:
        | record | p1 |
        | 1      | 01 |
        | 3      | 03 |
        | 7      | 07 |

  @item:X_FUNC_READ_RECORD @CMD-084
  Rule: Mode 6 reads from the last record down to the number / 方式6自最后一条读至指定记录号
    要求：方式6自最后一条依次读至P1。
    来源：P5 table 32
    性质：draft

    Scenario Outline: down to the number / 至记录号止
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal sends READ RECORD with P1 <p1>, P2 2E
      Then the status word is 9000
      And the answer is records 7 to <record> of SSSE EF05

      Examples:
        | record | p1 |
        | 1      | 01 |
        | 3      | 03 |
        | 7      | 07 |

  @item:X_FUNC_READ_RECORD @CMD-085
  Rule: All 64 bytes of EF05 are read at once from the current EF / 可从当前EF一次读出EF05全部64字节
    要求：当前EF为SSSE EF05时，00B2010540返回其64字节。
    来源：F2
    性质：field

    Example: 00 B2 01 05 40 / 00B2010540
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When READ RECORD is sent with P1 01, P2 05 and Le 40
      Then the status word is 9000
      And there are 64 data bytes
      And the answer is records 1 to 7 of SSSE EF05

  @item:X_FUNC_READ_RECORD @CMD-086 @DATA-026
  Rule: Le 00 is answered with the real length on contact / 接触界面Le为00时返回实际长度
    要求：接触界面Le为00时返回6Cxx，xx为含标签和长度的实际长度，以该长度重发得到记录；非接触界面返回记录和9000，亦可6Cxx。
    来源：P5 6.10.4, P5 6.10
    性质：draft

    @contact
    Scenario Outline: 6Cxx with the real length / 返回6Cxx实际长度
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 <p1>, P2 <p2> and Le 00
      Then the status word is <sw>
      And there are no data

      Examples:
        | of           | p1 | p2 | sw   |
        | record-1     | 01 | 2C | 6C12 |
        | record-3     | 03 | 2C | 6C06 |
        | record-7     | 07 | 2C | 6C0B |
        | identifier-4 | 04 | 28 | 6C0E |
        | all-records  | 01 | 2D | 6C40 |

    @contact
    Example: repeated with that length / 以该长度重发
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 01, P2 2C and Le 00
      Then the status word is 6C12
      When READ RECORD is sent with P1 01, P2 2C and Le 12
      Then the status word is 9000
      And the answer is record 1 of SSSE EF05

    @contactless @V3
    Example: contactless / 非接触
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 01, P2 2C and Le 00
      Then the status word is 9000 or 6C12

  @item:X_PARAM_READ_RECORD @CMD-087
  Rule: A smaller Le is answered as declared and never with another record / Le偏小时按声明应答，不得返回其他记录
    要求：Le小于记录长度时按声明（rr.short_le，默认6Cxx）返回6Cxx或记录开头，不得返回其他记录。
    来源：P5 6.10.1, P5 table 33
    性质：draft

    @param:rr.short_le @when:rr.short_le=6Cxx
    Scenario Outline: 6Cxx / 返回6Cxx
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 01, P2 2C and Le <le>
      Then the status word is 6C12
      And there are no data

      Examples:
        | le |
        | 01 |
        | 10 |
        | 11 |

    @param:rr.short_le @when:rr.short_le=start
    Example: the start of the record / 返回记录开头
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 01, P2 2C and Le 02
      Then the status word is 9000
      And the data are 01 10

  @item:X_PARAM_READ_RECORD @CMD-088
  Rule: A greater Le is answered 6Cxx with the real length / Le偏大返回6Cxx实际长度
    要求：Le大于记录长度时返回6Cxx，xx为实际长度。
    来源：P5 table 33
    性质：draft

    Scenario Outline: Le too large / Le偏大
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 <p1>, P2 <p2> and Le <le>
      Then the status word is <sw>
      And there are no data

      Examples:
        | le-of          | p1 | p2 | le | sw   |
        | record-1-by-1  | 01 | 2C | 13 | 6C12 |
        | record-2-FF    | 02 | 2C | FF | 6C03 |
        | identifier-7   | 07 | 28 | 20 | 6C0B |
        | all-records-80 | 01 | 2D | 80 | 6C40 |

  @item:X_PARAM_READ_RECORD @CMD-090
  Rule: A transparent file is answered 6981 / 透明文件返回6981
    要求：对透明文件发送读记录返回6981。
    来源：P5 table 33
    性质：draft

    @V2 @V3
    Scenario Outline: transparent file of DF01 / DF01的透明文件
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      When READ RECORD is sent with P1 01, P2 <p2> and Le 00
      Then the status word is 6981
      And there are no data

      Examples:
        | mode   | p2 |
        | number | B4 |
        | from   | B5 |

    @V2 @V3
    Example: transparent current EF / 当前EF为透明文件
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And EF16 is the current EF
      When READ RECORD is sent with P1 01, P2 04 and Le 00
      Then the status word is 6981
      And there are no data

    @V1
    Example: fingerprint file of V1 / V1指纹文件
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 01, P2 3C and Le 00
      Then the status word is 6981
      And there are no data

  @item:X_PARAM_READ_RECORD @CMD-092
  Rule: Without current EF SFI 0 is answered 6986 / 无当前EF时SFI为0返回6986
    要求：无当前EF且SFI为0时返回6986。
    来源：P5 table 33
    性质：draft

    Scenario Outline: no current EF / 无当前EF
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 01, P2 <p2> and Le 00
      Then the status word is 6986
      And there are no data

      Examples:
        | mode       | p2 |
        | number     | 04 |
        | from       | 05 |
        | identifier | 00 |

  @item:X_PARAM_READ_RECORD @CMD-093
  Rule: An absent SFI is answered 6A82 / 短标识符不存在返回6A82
    要求：短文件标识符不存在时返回6A82。
    来源：P5 table 33
    性质：draft

    Scenario Outline: absent SFI / 短标识符不存在
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 01, P2 <p2> and Le 00
      Then the status word is 6A82
      And there are no data

      Examples:
        | sfi | p2 |
        | 01  | 0C |
        | 0B  | 5C |

    Example: the current EF is not read instead / 不得改读当前EF
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When READ RECORD is sent with P1 01, P2 5C and Le 12
      Then the status word is 6A82
      And there are no data

  @item:X_PARAM_READ_RECORD @CMD-094
  Rule: Mode 7 is answered 6A86 / 方式7返回6A86
    要求：P2方式7未定义，返回6A86。
    来源：P5 tables 32, 33
    性质：draft

    Example: with an SFI / 带短标识符
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 01, P2 2F and Le 00
      Then the status word is 6A86
      And there are no data

    Example: of the current EF / 当前EF
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When READ RECORD is sent with P1 01, P2 07 and Le 00
      Then the status word is 6A86
      And there are no data

  @item:X_FUNC_READ_RECORD @CMD-095
  Rule: Item 03 is read with 00 B2 03 2C 06 / 以00B2032C06读出数据项03
    要求：00B2032C06返回0304加4字节。
    来源：F3
    性质：field

    Example: specification version / 规范版本
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 03, P2 2C and Le 06
      Then the status word is 9000
      And there are 6 data bytes
      And the data begin with 03 04
      And the answer is record 3 of SSSE EF05

  @item:X_FUNC_READ_RECORD @CMD-096 @DATA-008 @DATA-009
  Rule: Access by SFI equals access after SELECT / 按短标识符访问与选择文件后访问结果相同
    要求：P2带短标识符时的应答与选择该EF后短标识符为0的应答相同，无须先选择EF；SSSE EF05、EF06可用P2 2C、34读出。
    来源：P5 table 32, PRGM
    性质：draft

    Scenario Outline: the same answer both ways / 两种方式应答相同
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal sends READ RECORD with P1 <p1>, P2 <with-sfi>
      Then the status word is 9000
      And the answer is kept as "by SFI"
      When EF05 is selected
      And the terminal sends READ RECORD with P1 <p1>, P2 <without>
      Then the status word is 9000
      And the data equal those of "by SFI"
      And the answer is record <record> of SSSE EF05

      Examples:
        | addressing   | p1 | with-sfi | without | record |
        | number-1     | 01 | 2C       | 04      | 1      |
        | number-7     | 07 | 2C       | 04      | 7      |
        | identifier-4 | 04 | 28       | 00      | 4      |
        | last-2       | 02 | 29       | 01      | 2      |

    @V1 @V2
    Example: EF06 by SFI / 按短标识符读EF06
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal sends READ RECORD with P1 01, P2 34
      Then the status word is 9000
      And the answer is record 1 of SSSE EF06

    @V3
    Example: EF06 of V3 by SFI / V3卡按短标识符读EF06
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      When the terminal sends READ RECORD with P1 01, P2 34
      Then the status word is 9000
      And the answer is record 1 of SSSE EF06

    Example: the SFI counts although another EF is current / 当前EF为其他文件时以短标识符为准
      Given the card after a cold reset
      And SSSE is the current DF
      And EF06 is the current EF
      When the terminal sends READ RECORD with P1 01, P2 2C
      Then the status word is 9000
      And the answer is record 1 of SSSE EF05

  @item:X_FUNC_READ_RECORD @CMD-097
  Rule: A valid SFI makes that EF current / 有效短标识符使该EF成为当前EF
    要求：带有效短标识符的命令使该EF成为当前EF。
    来源：ISO4, P3 5.3
    性质：iso

    Example: without current EF before / 此前无当前EF
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal sends READ RECORD with P1 01, P2 2C
      Then the status word is 9000
      When the terminal sends READ RECORD with P1 03, P2 04
      Then the status word is 9000
      And the answer is record 3 of SSSE EF05

    Example: in place of the former EF / 取代原当前EF
      Given the card after a cold reset
      And SSSE is the current DF
      And EF06 is the current EF
      When the terminal sends READ RECORD with P1 01, P2 2C
      Then the status word is 9000
      When the terminal sends READ RECORD with P1 04, P2 04
      Then the status word is 9000
      And the answer is record 4 of SSSE EF05
