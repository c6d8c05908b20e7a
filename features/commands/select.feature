@item:X_FUNC_SELECT @item:X_PARAM_SELECT @item:X_NAV
Feature: SELECT / 选择命令

  SELECT (选择) makes a DF or an EF current: by FID, by FID in the current DF, or by name.
  What is selected when nothing matches, and how EFs are found, is in files/selection.feature.

  @CMD-013
  Rule: SELECT by an existing full name gives 9000 with the FCI / 按完整DF名选择返回9000和FCI
    要求：用5至16字节的完整DF名（P1为04）选择，返回9000和文件控制信息。
    来源：P5 6.11
    性质：draft

    Scenario Outline: by name / 按名称
      Given the card after a cold reset
      When <df> is selected by name
      Then the status word is 9000
      And the answer is the FCI of <df>

      Examples:
        | df   |
        | SSSE |
        | DF01 |
        | DF02 |
        | DF03 |
        | DF04 |

  @CMD-014
  Rule: Empty data or 3F00 with P1 00 selects the MF / P1为00且无数据或数据为3F00时选择MF
    要求：P1为00，Lc为00或数据为3F00时，选择MF。
    来源：P5 6.11.2
    性质：draft

    Example: by 3F00 / 按3F00
      Given the card after a cold reset
      And DF01 is the current DF
      When SELECT is sent with P1 00, P2 00 and data 3F 00
      Then the status word is 9000

    Example: by empty data / 无数据
      Given the card after a cold reset
      And DF01 is the current DF
      When SELECT is sent with P1 00, P2 00 and no data
      Then the status word is 9000

    @when:fs.ssse_place=ddf
    Example: the MF is current by 3F00 / 按3F00后MF为当前DF
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent with P1 00, P2 00 and data 3F 00
      And READ RECORD is sent with P1 01, P2 2C and Le 12
      Then the status word is 6A82

    @when:fs.ssse_place=ddf
    Example: the MF is current by empty data / 无数据选择后MF为当前DF
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent with P1 00, P2 00 and no data
      And READ RECORD is sent with P1 01, P2 2C and Le 12
      Then the status word is 6A82

    @when:fs.ssse_place=mf
    Scenario Outline: SSSE is the MF / SSSE即为MF
      Given the card after a cold reset
      And DF01 is the current DF
      When the bytes <command> are sent
      And the terminal reads record 1 of SFI 05
      Then the status word is 9000
      And the answer is record 1 of SSSE EF05

      Examples:
        | name    | command              |
        | by-3f00 | 00 A4 00 00 02 3F 00 |
        | empty   | 00 A4 00 00 00       |

  @CMD-015
  Rule: P1 00 with the FID of a DF selects that DF / P1为00且数据为DF的文件标识符时选择该DF
    要求：P1为00、Lc为02且数据为DF的文件标识符时，选择该DF。
    来源：P5 6.11.2, F3
    性质：draft

    Scenario Outline: by FID / 按文件标识符
      Given the card after a cold reset
      And SSSE is the current DF
      When <df> is selected by its FID
      Then the status word is 9000
      And the answer is the FCI of <df>

      Examples:
        | df   |
        | DF01 |
        | DF02 |
        | DF03 |
        | DF04 |

    Scenario Outline: only the whole FID counts / 文件标识符须完全一致
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent with P1 00, P2 00 and data <FID>
      Then the status word is 6A82

      Examples:
        | FID   |
        | DE 01 |
        | DA 01 |
        | DF 7F |

  @CMD-017
  Rule: P1 other than 00, 02 and 04 gives 6A86 / P1不为00、02、04时返回6A86
    要求：P1不为00、02、04时返回6A86（01和03未定义，产品可声明支持）。
    来源：P5 表35
    性质：draft

    Scenario Outline: undefined P1 / 未定义的P1
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent with P1 <P1>, P2 00 and data DF 01
      Then the status word is 6A86
      And there are no data

      Examples:
        | P1 |
        | 05 |
        | 06 |
        | 20 |
        | FF |

    @param:select.p1 @when:select.p1=none
    Scenario Outline: P1 of ISO/IEC 7816-4 / ISO/IEC 7816-4定义的P1
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent with P1 <P1>, P2 00 and data DF 01
      Then the status word is 6A86
      And there are no data

      Examples:
        | P1 |
        | 01 |
        | 03 |
        | 08 |
        | 09 |

  @CMD-018
  Rule: P2 other than 00 and 02 gives 6A86 / P2不为00、02时返回6A86
    要求：P2不为00或02时返回6A86。
    来源：P5 表34
    性质：draft

    Scenario Outline: undefined P2 / 未定义的P2
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent with P1 04, P2 <P2> and data D1 56 00 00 05 00
      Then the status word is 6A86
      And there are no data

      Examples:
        | P2 |
        | 01 |
        | 03 |
        | 04 |
        | 0C |
        | FF |

    Example: undefined P2 with a FID / 按文件标识符时未定义的P2
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent with P1 02, P2 01 and data EF 05
      Then the status word is 6A86

    Example: the DF stays / 当前DF不变
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent with P1 04, P2 01 and data D1 56 00 00 05 00
      And the terminal reads record 1 of SFI 05
      Then the status word is 9000
      And the answer is record 1 of SSSE EF05

  @CMD-019
  Rule: P1 00 or 02 with Lc other than 00 and 02 gives 6700 / P1为00或02且Lc不为00、02时返回6700
    要求：P1为00或02时，Lc不为00或02则返回6700。
    来源：P5 表39
    性质：draft

    Scenario Outline: wrong length of a FID / 文件标识符长度错误
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent with P1 <P1>, P2 00 and data <data>
      Then the status word is 6700
      And there are no data

      Examples:
        | name    | P1 | data        |
        | df-one  | 00 | DF          |
        | df-3    | 00 | DF 01 00    |
        | df-four | 00 | DF 01 EF 05 |
        | ef-one  | 02 | EF          |
        | ef-3    | 02 | EF 05 00    |

  @CMD-020
  Rule: P1 04 with Lc below 5 or above 16 gives 6700 / P1为04且Lc小于5或大于16时返回6700
    要求：P1为04时，Lc小于05或大于10（十六进制）则返回6700。
    来源：P5 表39
    性质：draft

    Scenario Outline: wrong length of a name / DF名长度错误
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent with P1 04, P2 00 and data <name>
      Then the status word is 6700
      And there are no data

      Examples:
        | length | name                                               |
        | 1      | D1                                                 |
        | 4      | D1 56 00 00                                        |
        | 17     | D1 56 00 00 05 00 00 00 00 00 00 00 00 00 00 00 00 |

    Example: no name / 无DF名
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent with P1 04, P2 00 and no data
      Then the status word is 6700

    Scenario Outline: the shortest and the longest name are only absent / 最短和最长的DF名仅为不存在
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent with P1 04, P2 00 and data <name>
      Then the status word is 6A82

      Examples:
        | length | name                                            |
        | 5      | F0 00 00 00 01                                  |
        | 16     | F0 00 00 00 01 02 03 04 05 06 07 08 09 0A 0B 0C |

  @CMD-290
  Rule: P1 02 without data gives 6700 / P1为02且无数据时返回6700
    要求：P1为02且Lc为00时返回6700（亦可返回6A86）。
    来源：P5 表35, P5 表39
    性质：draft

    Example: no FID / 无文件标识符
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent with P1 02, P2 00 and no data
      Then the status word is 6700 or 6A86
      And there are no data

    Example: the DF stays / 当前DF不变
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent with P1 02, P2 00 and no data
      And the terminal reads record 1 of SFI 05
      Then the status word is 9000
      And the answer is record 1 of SSSE EF05

  @CMD-023
  Rule: SELECT of another DF clears a pending random / 选择其他DF清除待用随机数
    要求：选择其他DF后，待用随机数失效。
    来源：P5 6.5.1
    性质：draft

    Example: there and back / 选出后再选回
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When DF01 is selected by name
      And SSSE is selected by name
      And EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 6984

    Example: from one application to another / 由一个应用到另一个应用
      Given the card after a cold reset
      And DF01 is the current DF
      And a random of 8 bytes has been drawn
      When DF02 is selected by its FID
      And DF01 is selected by its FID
      And EXTERNAL AUTHENTICATION for UK1DF01 is sent
      Then the status word is 6984

  @CMD-024 @V3 @contactless
  Rule: SELECT of a DF without Le gives 9000 / 不带Le选择DF返回9000
    要求：不带Le选择DF返回9000，可带或不带文件控制信息（亦可返回6700）。
    来源：ISO4
    性质：iso

    Example: no Le / 无Le
      Given the card after a cold reset
      When the bytes 00 A4 04 00 06 D1 56 00 00 05 00 are sent
      Then the status word is 9000 or 6700

  @CMD-025 @contact @needs:WAITING_DATA
  Rule: On T=0 SELECT of a DF is answered 61xx / T=0下选择DF返回61xx
    要求：选择DF为情形4命令，在T=0下卡片返回61xx。
    来源：P2 9.3.2
    性质：draft

    Scenario Outline: SELECT of a DF / 选择DF
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent once with P1 <P1>, P2 00 and data <data>
      Then the status word is 61xx
      And there are no data

      Examples:
        | name         | P1 | data                                         |
        | ssse-by-name | 04 | 73 78 31 2E 73 68 2E C9 E7 BB E1 B1 A3 D5 CF |
        | df01-by-name | 04 | D1 56 00 00 05 00                            |
        | df01-by-fid  | 00 | DF 01                                        |
        | df04-by-name | 04 | D1 56 00 00 05 03                            |
