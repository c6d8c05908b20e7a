Feature: What is stored is what was written / 存储内容即写入内容

  Where data begin, and that the card keeps them byte for byte without judging them.

  @DATA-005 @item:X_NAV
  Rule: The public application is on every card with applications / 有应用的卡均有公共应用
    要求：有其他任一应用时，DF01存在。
    来源：SP00
    性质：standard

    Example: selection by AID / 按AID选择
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent with P1 04, P2 00 and data D1 56 00 00 05 00
      Then the status word is 9000 or 61xx

  @DATA-023 @V2 @V3 @item:SSSE_RECORD
  Rule: A transparent file carries no tag, its content begins at offset 0000 / 透明文件无标签，内容自偏移0000起
    要求：透明文件不带标签和长度，内容自偏移0000开始；照片为bmp或jpeg，以其格式标志开头，未使用时为填充。
    来源：V20 table 9, V20 table 15
    性质：standard

    Example: photo / 照片
      Given the right to read SSSE EF08 after a cold reset
      When READ BINARY is sent with P1 88, P2 00 and Le 04
      Then the status word is 9000
      And bytes 1 to 4 of the answer are "empty or the beginning of a picture"

  @DATA-034
  Rule: Values the card does not evaluate are kept byte for byte / 卡片不判断的数据项逐字节保存
    要求：卡片不判断的数据项（姓名、代码等）按写入的字节保存和返回，卡片不作合理性检查。
    来源：V20 7
    性质：inferred

    @item:DF01_RECORD @has:DF01-EF08
    Scenario Outline: value / 值
      Given the card after a cold reset
      And the content of DF01 EF08 has been saved
      And SSSE is the current DF
      And the PIN is verified
      And DF01 is the current DF
      And UK3DF01 is authenticated
      When UPDATE RECORD is sent with P1 01, P2 44 and data 2B 01 <value>
      Then the status word is 9000
      When the terminal reads record 1 of SFI 08
      Then the status word is 9000
      And the data are 2B 01 <value>

      Examples:
        | content       | value |
        | lower-case    | 61    |
        | unlisted-code | 5A    |
        | zero          | 00    |
        | not-ASCII     | FF    |

    @item:DF01_RECORD @has:DF01-EF06
    Scenario Outline: text / 文本
      Given the card after a cold reset
      And the content of DF01 EF06 has been saved
      And SSSE is the current DF
      And the PIN is verified
      And DF01 is the current DF
      And UK4DF01 is authenticated
      When UPDATE RECORD is sent with P1 28, P2 30 and data 28 0F <value>
      Then the status word is 9000
      When the terminal sends READ RECORD with P1 28, P2 30
      Then the status word is 9000
      And the data are 28 0F <value>

      Examples:
        | content           | value                                        |
        | lower-case-text   | 61 62 63 64 65 66 67 68 69 6A 6B 6C 6D 6E 6F |
        | zeros-at-the-ends | 00 00 30 31 30 00 00 00 00 00 00 00 00 00 00 |
        | spaces            | 20 20 31 20 20 20 20 20 20 20 20 20 20 20 20 |
        | other-bytes       | D5 C5 C8 FD A1 A1 80 FF FE 7F 5C 27 22 0A 0D |

  @DATA-033 @reference-card @V2 @V3
  Rule: The reference card holds the sample values as printed / 参考卡按印出的字节保存样例值
    要求：样例值（表T-DATA-09）写入参考卡后，读出与表中逐字节相同。
    来源：V20 table 9
    性质：inferred

    @item:SSSE_RECORD
    Scenario Outline: sample / 样例
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      When UPDATE RECORD is sent with P1 <number>, P2 2C and data <record>
      Then the status word is 9000
      When the terminal sends READ RECORD with P1 <number>, P2 2C
      Then the status word is 9000
      And the data are <record>

      Examples:
        | item | number | record                                                |
        | 01   | 01     | 01 10 99 01 00 D1 56 00 00 05 00 01 23 45 FF FF FF FF |
        | 02   | 02     | 02 01 33                                              |
        | 03   | 03     | 03 04 32 2E 30 30                                     |
        | 04   | 04     | 04 0C 91 56 00 00 02 99 01 00 99 01 00 01             |
        | 05   | 05     | 05 04 20 14 06 01                                     |
        | 06   | 06     | 06 04 20 24 06 01                                     |
        | 07   | 07     | 07 09 41 30 30 30 30 30 30 31 31                      |
