@item:SSSE_RECORD
Feature: Records / 记录

  Coding of records, their order and their numbers.

  @FS-080 @FS-081 @FS-082 @DATA-012 @DATA-013
  Rule: A record is one TLV whose tag is its identifier, read whole / 记录为一个TLV，标签即记录标识，整条读出
    要求：变长和定长记录文件的记录为一个简单TLV（标签1字节、长度1字节、值）；标签即记录标识；读记录返回含标签和长度的整条记录。
    来源：V20 7, P3 5.3.1, F3
    性质：standard

    Scenario Outline: by number the whole TLV / 按记录号读出整个TLV
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal reads record <record> of SFI 05
      Then the status word is 9000
      And the data begin with <header>
      And the answer is record <record> of SSSE EF05

      Examples:
        | record | header |
        | 1      | 01 10  |
        | 2      | 02 01  |
        | 3      | 03 04  |
        | 4      | 04 0C  |
        | 5      | 05 04  |
        | 6      | 06 04  |
        | 7      | 07 09  |

    Scenario Outline: by identifier the record with that tag / 按标识读出该标签的记录
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal sends READ RECORD with P1 <tag>, P2 28
      Then the status word is 9000
      And the answer is record <record> of SSSE EF05

      Examples:
        | tag | record |
        | 01  | 1      |
        | 02  | 2      |
        | 03  | 3      |
        | 04  | 4      |
        | 05  | 5      |
        | 06  | 6      |
        | 07  | 7      |

    @item:DF03_RECORD @V2 @V3
    Scenario Outline: a fixed-record file is TLV too / 定长记录文件同为TLV
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF03 is the current DF
      When the terminal reads record <record> of SFI 19
      Then the status word is 9000
      And the data begin with 79 27
      And there are 41 data bytes

      Examples:
        | record |
        | 1      |
        | 4      |

    @item:DF01_RECORD @V1
    Scenario Outline: a fixed-record file of V1 is TLV too / V1定长记录文件同为TLV
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF01 is the current DF
      When the terminal sends READ RECORD with P1 <tag>, P2 50
      Then the status word is 9000
      And the answer is record <record> of DF01 EF0A

      Examples:
        | tag | record |
        | 37  | 1      |
        | 39  | 3      |

  @FS-084 @DATA-030
  Rule: Records with the same tag are distinguished by their order / 相同标签的记录按次序区分
    要求：同一文件可有多条相同标签的记录，按次序区分，按标识可依次读到。
    来源：P3 5.3.1, V20 table 9
    性质：standard

    @item:DF01_RECORD @V2 @V3
    Example: three records with one tag, forwards / 三条相同标签记录向后读
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF01 is the current DF
      And EF15 is the current EF
      When the terminal sends READ RECORD with P1 40, P2 00
      Then the status word is 9000
      And the answer is record 2 of DF01 EF15
      When the terminal sends READ RECORD with P1 40, P2 02
      Then the status word is 9000
      And the answer is record 3 of DF01 EF15
      When the terminal sends READ RECORD with P1 40, P2 02
      Then the status word is 9000
      And the answer is record 4 of DF01 EF15
      When the terminal sends READ RECORD with P1 40, P2 02
      Then the status word is 6A83

    @item:DF01_RECORD @V2 @V3
    Example: three records with one tag, backwards / 三条相同标签记录向前读
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF01 is the current DF
      And EF15 is the current EF
      When the terminal sends READ RECORD with P1 40, P2 01
      Then the status word is 9000
      And the answer is record 4 of DF01 EF15
      When the terminal sends READ RECORD with P1 40, P2 03
      Then the status word is 9000
      And the answer is record 3 of DF01 EF15
      When the terminal sends READ RECORD with P1 40, P2 03
      Then the status word is 9000
      And the answer is record 2 of DF01 EF15
      When the terminal sends READ RECORD with P1 40, P2 03
      Then the status word is 6A83

    @item:DF02_RECORD @V2 @V3
    Example: four records with one tag by number / 四条相同标签记录按记录号读
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF02 is the current DF
      When the terminal sends READ RECORD with P1 01, P2 AD
      Then the status word is 9000
      And the answer is records 1 to 6 of DF02 EF15

  @FS-087 @DATA-015 @DATA-016 @PER-044
  Rule: Values are left aligned and filled by their type / 值左对齐并按类型填充
    要求：压缩数字（cn）左对齐，以F半字节填充；文本（an，GBK）左对齐，以00填充。
    来源：V20 7, P10 5.4.1, F3
    性质：standard

    Example: issuer data / 发行信息
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal sends READ RECORD with P1 01, P2 2D
      Then the status word is 9000
      And the values are filled by the types of SSSE EF05

    @V1 @V2
    Example: holder basics / 持卡人基本信息
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal sends READ RECORD with P1 01, P2 35
      Then the status word is 9000
      And the values are filled by the types of SSSE EF06

    @V3
    Example: holder basics of V3 / V3持卡人基本信息
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      When the terminal sends READ RECORD with P1 01, P2 35
      Then the status word is 9000
      And the values are filled by the types of SSSE EF06

    @item:DF04_RECORD @V2 @V3
    Example: medical basics / 医疗保险基本信息
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF04 is the current DF
      When the terminal sends READ RECORD with P1 01, P2 2D
      Then the status word is 9000
      And the values are filled by the types of DF04 EF05

  @FS-088 @FS-091 @DATA-120
  Rule: EF05 of SSSE holds seven records in order, 64 bytes / SSSE EF05依次含七条记录，共64字节
    要求：SSSE EF05的记录依次为01至07，含标签和长度共64字节；数据项01读出为01 10加16字节。
    来源：V20 8, F3, P5 6.10, PRGM
    性质：standard

    Example: all records at once / 一次读出全部记录
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal sends READ RECORD with P1 01, P2 2D
      Then the status word is 9000
      And there are 64 data bytes
      And the answer is records 1 to 7 of SSSE EF05

    Example: item 01 has 18 bytes / 数据项01为18字节
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      And there are 18 data bytes
      And the data begin with 01 10

  @FS-089 @FS-090 @DATA-121 @DATA-122 @DATA-495
  Rule: EF06 of SSSE holds its records in the order of the version / SSSE EF06按版本次序存放记录
    要求：SSSE EF06的记录在V2、V3依次为08、09、4E、0A、0B、0C、0D共91字节，在V1依次为08、09、0A、0B、0C、0D共69字节。
    来源：V20 8, F3, F2, P5 6.10, P6, PRGM
    性质：standard

    @V1
    Example: all records of V1 / V1全部记录
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal sends READ RECORD with P1 01, P2 35
      Then the status word is 9000
      And there are 69 data bytes
      And the answer is records 1 to 6 of SSSE EF06

    @V2
    Example: all records of V2 / V2全部记录
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal sends READ RECORD with P1 01, P2 35
      Then the status word is 9000
      And there are 91 data bytes
      And the answer is records 1 to 7 of SSSE EF06

    @V3
    Example: all records of V3 / V3全部记录
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      When the terminal sends READ RECORD with P1 01, P2 35
      Then the status word is 9000
      And there are 91 data bytes
      And the answer is records 1 to 7 of SSSE EF06

    @V1
    Scenario Outline: sex and birth date of V1 / V1性别与出生日期
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal reads record <record> of SFI 06
      Then the status word is 9000
      And the data begin with <header>

      Examples:
        | record | header |
        | 3      | 0A 01  |
        | 6      | 0D 04  |

    @V2
    Scenario Outline: sex and birth date of V2 / V2性别与出生日期
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal reads record <record> of SFI 06
      Then the status word is 9000
      And the data begin with <header>

      Examples:
        | record | header |
        | 4      | 0A 01  |
        | 7      | 0D 04  |

    @V3
    Scenario Outline: sex and birth date of V3 / V3性别与出生日期
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      When the terminal reads record <record> of SFI 06
      Then the status word is 9000
      And the data begin with <header>

      Examples:
        | record | header |
        | 4      | 0A 01  |
        | 7      | 0D 04  |

  @item:X_PARAM_READ_RECORD @FS-092 @DATA-029 @CMD-244 @CMD-245
  Rule: FF is no record number and no identifier / FF不是记录号也不是记录标识
    要求：记录号和标识为01至FE，00另有含义；FF返回6A86或6A83。
    来源：P3 5.3
    性质：draft

    Scenario Outline: READ RECORD with P1 FF / P1为FF的读记录
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 FF, P2 <p2> and Le 00
      Then the status word is 6A86 or 6A83
      And there are no data

      Examples:
        | mode       | p2 |
        | number     | 2C |
        | identifier | 28 |
        | from       | 2D |
        | last       | 29 |

    @item:X_PARAM_UPDATE_RECORD
    Scenario Outline: UPDATE RECORD with P1 FF / P1为FF的写记录
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When UPDATE RECORD is sent with P1 FF, P2 <p2> and data FF 04 20 14 06 01
      Then the status word is 6A86 or 6A83
      And there are no data
      And the content of SSSE EF05 is as saved

      Examples:
        | mode       | p2 |
        | number     | 2C |
        | identifier | 28 |
        | last       | 29 |

  @FS-093 @DATA-024
  Rule: In a linear file record 1 is the first created / 线性文件的1号记录为最先建立的记录
    要求：线性文件中1号记录为最先建立的记录，其后依次编号。
    来源：P3 5.3.2
    性质：draft

    Scenario Outline: numbers follow the order of creation / 记录号按建立次序
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 <number>, P2 04
      Then the status word is 9000
      And the answer is record <record> of SSSE EF05

      Examples:
        | number | record |
        | 01     | 1      |
        | 02     | 2      |
        | 07     | 7      |
