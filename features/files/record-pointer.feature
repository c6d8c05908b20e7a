@item:SSSE_RECORD
Feature: The record pointer / 记录指针

  Occurrences of an identifier and what reading and writing do to the current record.

  @FS-096
  Rule: Reading by number does not move the record pointer / 按记录号读不移动记录指针
    要求：按记录号读记录不移动记录指针。
    来源：P3 5.3
    性质：draft

    Example: the current record stays / 当前记录不变
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 03, P2 00
      Then the status word is 9000
      When the terminal sends READ RECORD with P1 06, P2 04
      Then the status word is 9000
      And the answer is record 6 of SSSE EF05
      When the terminal sends READ RECORD with P1 00, P2 04
      Then the status word is 9000
      And the answer is record 3 of SSSE EF05

    Example: next goes on from the pointer / 下一条从指针继续
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 02, P2 00
      Then the status word is 9000
      When the terminal sends READ RECORD with P1 06, P2 04
      Then the status word is 9000
      When the terminal sends READ RECORD with P1 00, P2 02
      Then the status word is 9000
      And the answer is record 3 of SSSE EF05

    Example: no current record arises / 不产生当前记录
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 02, P2 04
      Then the status word is 9000
      When READ RECORD is sent with P1 00, P2 04 and Le 00
      Then the status word is 6A83

  @FS-097
  Rule: Reading by identifier sets the record pointer / 按标识读设置记录指针
    要求：按记录标识读记录后，指针指向所读记录。
    来源：P3 5.3.1
    性质：draft

    Example: the record read becomes current / 所读记录成为当前记录
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 03, P2 00
      Then the status word is 9000
      When the terminal sends READ RECORD with P1 00, P2 04
      Then the status word is 9000
      And the answer is record 3 of SSSE EF05

    Example: next after it / 其下一条
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 03, P2 00
      Then the status word is 9000
      When the terminal sends READ RECORD with P1 00, P2 02
      Then the status word is 9000
      And the answer is record 4 of SSSE EF05

    Example: an SFI with the identifier sets it too / 带短标识符按标识读亦设置指针
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal sends READ RECORD with P1 05, P2 28
      Then the status word is 9000
      When the terminal sends READ RECORD with P1 00, P2 04
      Then the status word is 9000
      And the answer is record 5 of SSSE EF05

  @FS-098
  Rule: Reset, SELECT and a valid SFI leave no current record / 复位、选择文件和有效短标识符后无当前记录
    要求：复位后、选择文件后以及带有效短标识符的记录命令开始时，无当前记录。
    来源：P3 5.3, ISO4
    性质：draft

    Example: after SELECT of the EF / 选择EF后
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 05, P2 00
      Then the status word is 9000
      When EF05 is selected
      And READ RECORD is sent with P1 00, P2 04 and Le 00
      Then the status word is 6A83

    Example: after a reset / 复位后
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 05, P2 00
      Then the status word is 9000
      When the card is reset cold
      And SSSE is selected by name
      And EF05 is selected
      And READ RECORD is sent with P1 00, P2 04 and Le 00
      Then the status word is 6A83

    Example: after a command with an SFI / 带短标识符的命令后
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 05, P2 00
      Then the status word is 9000
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      When READ RECORD is sent with P1 00, P2 04 and Le 00
      Then the status word is 6A83

    Example: next with an SFI is the first / 带短标识符的下一条即第一条
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal sends READ RECORD with P1 00, P2 2A
      Then the status word is 9000
      And the answer is record 1 of SSSE EF05
      When the terminal sends READ RECORD with P1 00, P2 2A
      Then the status word is 9000
      And the answer is record 1 of SSSE EF05

  @item:X_FUNC_READ_RECORD @FS-099 @FS-100 @FS-101 @FS-102 @FS-103 @CMD-082 @CMD-288 @CMD-089
  Rule: First, last, next and previous occurrence / 首条、末条、下一条与上一条
    要求：首条为该标识最小位置，末条为最大位置；无当前记录时下一条即首条、上一条即末条；有当前记录时为其后或其前最近的一条；无匹配时返回6A83且指针不变；标识00按次序遍历全部记录（方式1配00为最后一条，亦可6A83）。P2按T-CMD-5解码，记录不存在返回6A83。
    来源：P3 5.3.1, P5 table 32, P5 table 33, ISO4
    性质：draft

    @item:DF02_RECORD @V2 @V3
    Example: the first occurrence is the lowest position / 首条为最小位置
      Given the card after a cold reset
      And the content of DF02 EF05 has been saved
      And SSSE is the current DF
      And the PIN is verified
      And DF02 is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 43, P2 00
      Then the status word is 9000
      And the answer is record 3 of DF02 EF05
      When the terminal sends READ RECORD with P1 00, P2 03
      Then the status word is 9000
      And the answer is record 2 of DF02 EF05

    @item:DF02_RECORD @V2 @V3
    Example: the last occurrence is the highest position / 末条为最大位置
      Given the card after a cold reset
      And the content of DF02 EF05 has been saved
      And SSSE is the current DF
      And the PIN is verified
      And DF02 is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 43, P2 01
      Then the status word is 9000
      And the answer is record 4 of DF02 EF05
      When the terminal sends READ RECORD with P1 00, P2 02
      Then the status word is 9000
      And the answer is record 5 of DF02 EF05

    Scenario Outline: a single occurrence is first and last / 仅一条时首条即末条
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal sends READ RECORD with P1 04, P2 <p2>
      Then the status word is 9000
      And the answer is record 4 of SSSE EF05

      Examples:
        | mode     | p2 |
        | first    | 28 |
        | last     | 29 |
        | next     | 2A |
        | previous | 2B |

    Example: next without current record is the first / 无当前记录时下一条即首条
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 00, P2 02
      Then the status word is 9000
      And the answer is record 1 of SSSE EF05

    Example: previous without current record is the last / 无当前记录时上一条即末条
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 00, P2 03
      Then the status word is 9000
      And the answer is record 7 of SSSE EF05

    Example: next is the nearest higher position / 下一条为其后最近位置
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 02, P2 00
      Then the status word is 9000
      When the terminal sends READ RECORD with P1 05, P2 02
      Then the status word is 9000
      And the answer is record 5 of SSSE EF05
      When the terminal sends READ RECORD with P1 00, P2 02
      Then the status word is 9000
      And the answer is record 6 of SSSE EF05

    Example: previous is the nearest lower position / 上一条为其前最近位置
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 06, P2 00
      Then the status word is 9000
      When the terminal sends READ RECORD with P1 03, P2 03
      Then the status word is 9000
      And the answer is record 3 of SSSE EF05
      When the terminal sends READ RECORD with P1 00, P2 03
      Then the status word is 9000
      And the answer is record 2 of SSSE EF05

    Example: next does not look back / 下一条不向前查找
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 05, P2 00
      Then the status word is 9000
      When READ RECORD is sent with P1 02, P2 02 and Le 00
      Then the status word is 6A83

    Example: no further match keeps the pointer / 无匹配时指针不变
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 03, P2 00
      Then the status word is 9000
      When READ RECORD is sent with P1 03, P2 02 and Le 00
      Then the status word is 6A83
      And there are no data
      When the terminal sends READ RECORD with P1 00, P2 04
      Then the status word is 9000
      And the answer is record 3 of SSSE EF05

    Example: after the last record no next / 最后一条之后无下一条
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 07, P2 00
      Then the status word is 9000
      When READ RECORD is sent with P1 00, P2 02 and Le 00
      Then the status word is 6A83

    Example: before the first record no previous / 第一条之前无上一条
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 01, P2 00
      Then the status word is 9000
      When READ RECORD is sent with P1 00, P2 03 and Le 00
      Then the status word is 6A83

    Example: identifier 00 walks through all records / 标识00遍历全部记录
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 00, P2 00
      Then the status word is 9000
      And the answer is record 1 of SSSE EF05
      When the terminal sends READ RECORD with P1 00, P2 02
      Then the status word is 9000
      And the answer is record 2 of SSSE EF05
      When the terminal sends READ RECORD with P1 00, P2 02
      Then the status word is 9000
      And the answer is record 3 of SSSE EF05
      When the terminal sends READ RECORD with P1 00, P2 03
      Then the status word is 9000
      And the answer is record 2 of SSSE EF05

    Example: identifier 00 in mode 1 / 方式1配标识00
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 00, P2 01
      Then the answer is record 7 of SSSE EF05 or 6A83

    Scenario Outline: an absent record is answered 6A83 / 记录不存在返回6A83
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 <p1>, P2 <p2> and Le 00
      Then the status word is 6A83
      And there are no data

      Examples:
        | addressing  | p1 | p2 |
        | number-08   | 08 | 2C |
        | number-FE   | FE | 2C |
        | from-08     | 08 | 2D |
        | down-to-08  | 08 | 2E |
        | first-4E    | 4E | 28 |
        | last-4E     | 4E | 29 |
        | next-4E     | 4E | 2A |
        | previous-4E | 4E | 2B |

  @item:X_FUNC_READ_RECORD @FS-104 @FS-105 @CMD-081 @CMD-125
  Rule: Number 00 addresses the current record / 记录号00指当前记录
    要求：方式4且记录号00时读或写当前记录，写成功后指针仍指向该记录；无当前记录时返回6A83。
    来源：P3 5.3.2, P5 6.10.2, P5 6.13.1
    性质：draft

    Example: the current record / 当前记录
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 06, P2 00
      Then the status word is 9000
      When the terminal sends READ RECORD with P1 00, P2 04
      Then the status word is 9000
      And the answer is record 6 of SSSE EF05

    Example: no current record / 无当前记录
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When READ RECORD is sent with P1 00, P2 04 and Le 00
      Then the status word is 6A83
      And there are no data

    Example: no current record under an SFI / 带短标识符时无当前记录
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 00, P2 2C and Le 00
      Then the status word is 6A83
      And there are no data

    @item:X_FUNC_UPDATE_RECORD
    Example: the current record is updated / 更新当前记录
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 05, P2 00
      Then the status word is 9000
      When UPDATE RECORD is sent with P1 00, P2 04 and data 05 04 20 14 06 01
      Then the status word is 9000 or 63Cx
      And the content of SSSE EF05 is as saved but for record 5

    @item:X_FUNC_UPDATE_RECORD
    Example: the updated record stays current / 更新后仍为当前记录
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 05, P2 00
      Then the status word is 9000
      When UPDATE RECORD is sent with P1 00, P2 04 and data 05 04 20 14 06 01
      Then the status word is 9000 or 63Cx
      When the terminal sends READ RECORD with P1 00, P2 04
      Then the status word is 9000
      And the data are 05 04 20 14 06 01
      When the terminal sends READ RECORD with P1 00, P2 02
      Then the status word is 9000
      And the answer is record 6 of SSSE EF05

    @item:X_PARAM_UPDATE_RECORD
    Example: no current record to update / 无当前记录可更新
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      And EF05 is the current EF
      When UPDATE RECORD is sent with P1 00, P2 04 and data 05 04 20 14 06 01
      Then the status word is 6A83
      And the content of SSSE EF05 is as saved
