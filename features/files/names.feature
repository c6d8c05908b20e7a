@item:X_NAV
Feature: Environments, names and file identifiers / 环境、名称与文件标识符

  The environment SSSE (社会保障系统环境) and its applications are found by name and by FID; every EF by FID and by SFI.

  @FS-002
  Rule: The MF is selected by 3F00 and by empty data / 以3F00和空数据均可选择MF
    要求：以3F00或空数据选择MF成功。
    来源：P5 6.11.2
    性质：draft

    Example: by 3F00 / 以3F00选择
      Given the card after a cold reset
      When SELECT is sent with P1 00, P2 00 and data 3F 00
      Then the status word is 9000

    Example: by empty data / 以空数据选择
      Given the card after a cold reset
      When SELECT is sent with P1 00, P2 00 and no data
      Then the status word is 9000

    Example: by empty data from an application / 在应用中以空数据选择
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      When SELECT is sent with P1 00, P2 00 and no data
      Then the status word is 9000

  @FS-003
  Rule: SSSE as a DDF is selected by name from any current DF / SSSE为DDF时在任意当前DF下均可按名称选择
    要求：SSSE为DDF时，在任意当前目录下按名称选择SSSE均成功。
    来源：P3 5.2.1, P3 6.2, P3 6.4
    性质：draft

    @when:fs.ssse_place=ddf
    Example: from the MF / 从MF选择
      Given the card after a cold reset
      And MF is the current DF
      When SSSE is selected by name
      Then the status word is 9000
      And the answer is the FCI of SSSE

    @when:fs.ssse_place=ddf
    Scenario Outline: from an application / 从应用选择
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When SSSE is selected by name
      Then the status word is 9000
      And the answer is the FCI of SSSE

      Examples:
        | df   |
        | DF01 |
        | DF04 |

  @FS-004
  Rule: SSSE mapped to the MF is one DF under both names / SSSE映射到MF时两种选择方式指向同一目录
    要求：SSSE映射到MF时，以3F00选择与按名称选择得到同一目录。
    来源：P3 5.1
    性质：draft

    @when:fs.ssse_place=mf
    Example: the files of SSSE after 3F00 / 以3F00选择后可读SSSE文件
      Given the card after a cold reset
      When SELECT is sent with P1 00, P2 00 and data 3F 00
      Then the status word is 9000
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      And the answer is record 1 of SSSE EF05

    @when:fs.ssse_place=mf
    Example: the files of SSSE after the name / 按名称选择后可读SSSE文件
      Given the card after a cold reset
      And DF01 is the current DF
      When SSSE is selected by name
      Then the status word is 9000
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      And the answer is record 1 of SSSE EF05

  @FS-005 @FS-026 @DATA-002 @DATA-006
  Rule: Every application is selected by its AID and answers with it / 各应用按AID选择并返回该AID
    要求：按应用标识符选择应用成功，FCI为6F{84 AID}。
    来源：V20 table 2, P5 table 38
    性质：standard

    Scenario Outline: by AID from SSSE / 在SSSE下按AID选择
      Given the card after a cold reset
      And SSSE is the current DF
      When <df> is selected by name
      Then the status word is 9000
      And the answer is the FCI of <df>

      @item:DF01_RECORD
      Examples:
        | df   |
        | DF01 |

      @item:DF02_RECORD
      Examples:
        | df   |
        | DF02 |

      @item:DF03_RECORD
      Examples:
        | df   |
        | DF03 |

      @item:DF04_RECORD
      Examples:
        | df   |
        | DF04 |

      @item:DF07_RECORD @V2 @V3 @param:fs.apps
      Examples:
        | df   |
        | DF07 |

  @FS-006
  Rule: An application is selected by its FID from SSSE or a sibling / 在SSSE或同级应用下可按FID选择应用
    要求：当前目录为SSSE或其下另一应用时，可按文件标识符选择应用。
    来源：P3 5.2.2
    性质：draft

    Scenario Outline: by FID from SSSE / 在SSSE下按FID选择
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

      @V2 @V3 @param:fs.apps
      Examples:
        | df   |
        | DF07 |

    Scenario Outline: by FID from a sibling / 在同级应用下按FID选择
      Given the card after a cold reset
      And SSSE is the current DF
      And <sibling> is the current DF
      When <df> is selected by its FID
      Then the status word is 9000
      And the answer is the FCI of <df>

      Examples:
        | df   | sibling |
        | DF01 | DF04    |
        | DF02 | DF01    |
        | DF03 | DF02    |
        | DF04 | DF03    |

  @FS-007
  Rule: The FID of a DF means one DF on the whole card / DF的文件标识符在全卡唯一
    要求：全卡目录文件标识符唯一，同一标识符不指向两个目录。
    来源：P3 5.2.2
    性质：draft

    @when:fs.ssse_place=ddf
    Scenario Outline: the FID of an application with the MF current / 当前目录为MF时的应用FID
      Given the card after a cold reset
      And MF is the current DF
      When <df> is selected by its FID
      Then the answer is the FCI of <df> or 6A82

      Examples:
        | df   |
        | DF01 |
        | DF02 |
        | DF03 |
        | DF04 |

  @FS-010
  Rule: SFIs lie between 01 and 1E / 短文件标识符在01至1E之间
    要求：短文件标识符在同一目录内唯一，取值1至30，31不指向任何文件。
    来源：P3 5.2.3
    性质：draft

    Scenario Outline: SFI 1F names no file / 短文件标识符1F不指向文件
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When READ RECORD is sent with P1 01, P2 FC and Le 00
      Then the status word is 6A82 or 6A86
      And there are no data

      Examples:
        | df   |
        | SSSE |
        | DF01 |

  @FS-011 @DATA-007
  Rule: The SFI of an EF is the low byte of its FID / EF的短文件标识符等于其文件标识符低字节
    要求：各文件的短文件标识符等于其文件标识符的低字节。
    来源：V20 tables 3 to 8
    性质：standard

    Scenario Outline: by FID and by SFI the same record / 按FID与按SFI读得同一记录
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And <df> is the current DF
      And <ef> is the current EF
      When the terminal sends READ RECORD with P1 01, P2 04
      Then the status word is 9000
      And the answer is kept as "after SELECT"
      When the terminal sends READ RECORD with P1 01, P2 <p2>
      Then the status word is 9000
      And the data equal those of "after SELECT"
      And the answer is record 1 of <df> <ef>

      Examples:
        | file      | df   | ef   | p2 |
        | SSSE-EF05 | SSSE | EF05 | 2C |
        | DF01-EF05 | DF01 | EF05 | 2C |
        | DF01-EF06 | DF01 | EF06 | 34 |
        | DF01-EF07 | DF01 | EF07 | 3C |
        | DF01-EF08 | DF01 | EF08 | 44 |
        | DF01-EF09 | DF01 | EF09 | 4C |
        | DF02-EF05 | DF02 | EF05 | 2C |
        | DF02-EF06 | DF02 | EF06 | 34 |
        | DF02-EF09 | DF02 | EF09 | 4C |
        | DF03-EF06 | DF03 | EF06 | 34 |
        | DF04-EF05 | DF04 | EF05 | 2C |

      @V2 @V3
      Examples:
        | file      | df   | ef   | p2 |
        | DF01-EF0A | DF01 | EF0A | 54 |
        | DF01-EF15 | DF01 | EF15 | AC |
        | DF02-EF15 | DF02 | EF15 | AC |
        | DF03-EF05 | DF03 | EF05 | 2C |
        | DF03-EF07 | DF03 | EF07 | 3C |
        | DF03-EF15 | DF03 | EF15 | AC |
        | DF03-EF16 | DF03 | EF16 | B4 |
        | DF03-EF17 | DF03 | EF17 | BC |
        | DF03-EF18 | DF03 | EF18 | C4 |
        | DF03-EF19 | DF03 | EF19 | CC |

  @FS-013
  Rule: DF names have 5 to 16 bytes / DF名称长度为5至16字节
    要求：应用标识符长度为5至16字节，更短或更长的名称不被接受。
    来源：P3 6.1
    性质：draft

    Scenario Outline: a name of another length / 长度不符的名称
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent with P1 04, P2 00 and data <name>
      Then the status word is 6700 or 6A82
      And there are no data

      Examples:
        | length | name                                               |
        | 1      | D1                                                 |
        | 4      | D1 56 00 00                                        |
        | 17     | 73 78 31 2E 73 68 2E C9 E7 BB E1 B1 A3 D5 CF 00 00 |

  @FS-014
  Rule: SSSE holds EF05 and EF06 / SSSE中存在EF05和EF06
    要求：每张卡的SSSE中均有EF05和EF06。
    来源：V20 table 3
    性质：standard

    @item:SSSE_RECORD
    Scenario Outline: the file is there / 文件存在
      Given the card after a cold reset
      And SSSE is the current DF
      When <ef> is selected
      Then the status word is 9000

      Examples:
        | ef   |
        | EF05 |
        | EF06 |
