@item:X_NAV
Feature: Selection of DF and EF / DF与EF的选择

  What becomes current by SELECT (选择), and what stays.

  @FS-036 @CMD-021 @DATA-003
  Rule: An absent target is answered 6A82 and changes nothing / 目标不存在返回6A82且不改变状态
    要求：名称、应用标识符或文件标识符不存在时返回6A82，当前目录及其安全状态不变。
    来源：P5 table 39, ISO4
    性质：draft

    Scenario Outline: unknown target / 未知目标
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent with P1 <p1>, P2 00 and data <data>
      Then the status word is 6A82
      And there are no data

      Examples:
        | target   | p1 | data                    |
        | name     | 04 | 73 78 31 2E 73 68 2E 00 |
        | AID      | 04 | D1 56 00 00 05 FE       |
        | FID      | 00 | DF 7E                   |
        | FID-EF   | 02 | EF 7E                   |

      @V1
      Examples:
        | target      | p1 | data              |
        | AID-of-DF07 | 04 | D1 56 00 00 05 04 |

    Scenario Outline: the current DF and the PIN state stay / 当前目录和密码状态保持
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF01 is the current DF
      When SELECT is sent with P1 <p1>, P2 00 and data <data>
      Then the status word is 6A82
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      And the answer is record 1 of DF01 EF05

      Examples:
        | target   | p1 | data                    |
        | name     | 04 | 73 78 31 2E 73 68 2E 00 |
        | AID      | 04 | D1 56 00 00 05 FE       |
        | FID      | 00 | DF 7E                   |
        | FID-EF   | 02 | EF 7E                   |

    @V2 @V3
    Scenario Outline: the state of a key stays / 密钥状态保持
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And RK1DF01 is authenticated
      When SELECT is sent with P1 <p1>, P2 00 and data <data>
      Then the status word is 6A82
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      And the answer is record 1 of DF01 EF05

      Examples:
        | target   | p1 | data                    |
        | AID      | 04 | D1 56 00 00 05 FE       |
        | FID      | 00 | DF 7E                   |

  @FS-037
  Rule: After the selection of a DF no EF is current / 选择DF后无当前EF
    要求：成功选择目录后该目录成为当前目录，且无当前EF。
    来源：ISO4
    性质：iso

    Example: another DF / 选择另一目录
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When DF01 is selected by name
      Then the status word is 9000
      When READ RECORD is sent with P1 01, P2 04 and Le 00
      Then the status word is 6986

    Example: the same DF again / 再次选择同一目录
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When SSSE is selected by name
      Then the status word is 9000
      When READ RECORD is sent with P1 01, P2 04 and Le 00
      Then the status word is 6986

    Example: the DF is the current one / 所选目录成为当前目录
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      When DF01 is selected by name
      Then the status word is 9000
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      And the answer is record 1 of DF01 EF05

  @FS-038
  Rule: The selection of an EF keeps the current DF / 选择EF不改变当前目录
    要求：成功选择EF后当前目录不变。
    来源：P5 6.11.1
    性质：draft

    Example: in SSSE / 在SSSE中
      Given the card after a cold reset
      And SSSE is the current DF
      When EF06 is selected
      Then the status word is 9000
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      And the answer is record 1 of SSSE EF05

    Example: in an application / 在应用中
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF01 is the current DF
      When EF06 is selected
      Then the status word is 9000
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      And the answer is record 1 of DF01 EF05

  @FS-028 @FS-039 @CMD-016 @DATA-010 @DATA-011
  Rule: SELECT of an EF answers 9000 without data and looks in the current DF only / 选择EF返回9000无数据且仅在当前目录内查找
    要求：按文件标识符选择EF返回9000且无响应数据；只在当前目录内查找。
    来源：P5 6.11.1, P5 table 35, P3
    性质：draft

    @item:X_FUNC_SELECT
    Scenario Outline: 9000 without data / 返回9000且无数据
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When SELECT is sent once with P1 02, P2 00 and data <fid>
      Then the status word is 9000
      And there are no data

      Examples:
        | file      | df   | fid   |
        | SSSE-EF05 | SSSE | EF 05 |
        | SSSE-EF06 | SSSE | EF 06 |
        | DF01-EF08 | DF01 | EF 08 |
        | DF04-EF05 | DF04 | EF 05 |

    @item:X_PARAM_SELECT
    Example: an EF of an application is not found from SSSE / 在SSSE下找不到应用的EF
      Given the card after a cold reset
      And SSSE is the current DF
      When EF0A is selected
      Then the status word is 6A82

    @item:X_PARAM_SELECT
    Example: an EF of a sibling is not found / 找不到同级应用的EF
      Given the card after a cold reset
      And SSSE is the current DF
      And DF02 is the current DF
      When EF0A is selected
      Then the status word is 6A82

    @item:X_PARAM_SELECT
    Scenario Outline: an EF of SSSE is not found from an application / 在应用下找不到SSSE的EF
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When <ef> is selected
      Then the status word is 6A82

      @V2 @V3
      Examples:
        | ef-from        | df   | ef   |
        | EF08-from-DF02 | DF02 | EF08 |

      @V1
      Examples:
        | ef-from        | df   | ef   |
        | EF07-from-DF04 | DF04 | EF07 |

    Scenario Outline: the same FID in two DFs means the EF of the current one / 同名EF指当前目录中的文件
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And <df> is the current DF
      When EF05 is selected
      Then the status word is 9000
      When the terminal sends READ RECORD with P1 01, P2 04
      Then the status word is 9000
      And the answer is record 1 of <df> EF05

      Examples:
        | df   |
        | SSSE |
        | DF01 |
        | DF02 |
        | DF04 |

  @FS-040 @SEC-104 @DATA-223 @TST-016
  Rule: Selecting the current DF again keeps its security states / 再次选择当前目录保持其安全状态
    要求：再次选择已是当前目录的目录，该目录的全部安全状态保持不变。
    来源：P5 6.11.1, P7 6.6, PRGM
    性质：draft

    @item:X_FW_STATE @V3
    Example: RKSSSE over SSSE / SSSE再次选择后RKSSSE保持
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      When SSSE is selected by name
      Then the status word is 9000
      When the terminal reads record 1 of SFI 06
      Then the status word is 9000
      And the answer is record 1 of SSSE EF06

    @item:X_FW_STATE @V2
    Example: RKSSSE over SSSE of a second generation card / 第二代卡SSSE再次选择后RKSSSE保持
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      When SSSE is selected by name
      Then the status word is 9000
      When READ BINARY is sent with P1 87, P2 00 and Le 10
      Then the status word is 9000
      And there are 16 data bytes

    @item:X_FW_STATE @V2 @V3
    Example: RK1DF01 over DF01 by AID / DF01按AID再次选择后RK1DF01保持
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And RK1DF01 is authenticated
      When DF01 is selected by name
      Then the status word is 9000
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      And the answer is record 1 of DF01 EF05

    @item:X_FW_STATE @V2 @V3
    Example: RK1DF01 over DF01 by FID / DF01按FID再次选择后RK1DF01保持
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And RK1DF01 is authenticated
      When DF01 is selected by its FID
      Then the status word is 9000
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      And the answer is record 1 of DF01 EF05

    @item:X_FW_STATE @V1
    Example: UK2DF01 over DF01 / DF01再次选择后UK2DF01保持
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And UK2DF01 is authenticated
      When DF01 is selected by name
      Then the status word is 9000
      When the terminal reads record 1 of SFI 07
      Then the status word is 9000
      And the answer is record 1 of DF01 EF07

    @item:X_FW_STATE
    Example: the PIN over DF01 / DF01再次选择后密码状态保持
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF01 is the current DF
      When DF01 is selected by name
      Then the status word is 9000
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      And the answer is record 1 of DF01 EF05

  @FS-042
  Rule: A truncated name is answered 6A82 where partial names are not supported / 不支持部分名称时截短名称返回6A82
    要求：不支持部分名称选择的卡对截短的名称返回6A82。
    来源：P5 6.11.5
    性质：draft

    @when:fs.partial_names=false @param:fs.partial_names
    Scenario Outline: truncated name / 截短名称
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent with P1 04, P2 00 and data <name>
      Then the status word is 6A82
      And there are no data

      Examples:
        | name-of    | name                                      |
        | SSSE-latin | 73 78 31 2E 73 68 2E                      |
        | SSSE-14    | 73 78 31 2E 73 68 2E C9 E7 BB E1 B1 A3 D5 |
        | RID        | D1 56 00 00 05                            |

  @FS-044
  Rule: P1 00 with the FID of an EF never leads to another file / P1为00且数据为EF标识符时不得指向其他文件
    要求：P1为00且数据为EF的文件标识符时，执行或返回6A82，不得返回其他文件的数据。
    来源：P5 table 35, F3
    性质：draft

    Scenario Outline: the FID of an EF with P1 00 / P1为00的EF标识符
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent with P1 00, P2 00 and data <fid>
      Then the status word is 9000 or 6A82
      And there are no data
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      And the answer is record 1 of SSSE EF05

      Examples:
        | ef   | fid   |
        | EF01 | EF 01 |
        | EF05 | EF 05 |
        | EF06 | EF 06 |
        | EF07 | EF 07 |

  @FS-041 @FS-043
  Rule: A truncated name finds the applications one after the other, each with its full name / 截短名称逐一匹配各应用并返回完整名称
    要求：支持部分名称时，P2为02选择下一个匹配的应用，全部给出后返回6A82；FCI的84对象为完整名称。
    来源：P5 6.11.5, P3 6.5.1
    性质：draft

    @param:fs.partial_names @when:fs.partial_names=true @unless:fci.dir_sfi=absent
    Example: every application of the directory once / 目录所列应用各一次
      Given the card after a cold reset
      When the terminal reads the directory
      Then the directory conforms to "each name found once by its RID, then 6A82"
