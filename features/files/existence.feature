@item:X_NAV
Feature: Which files and applications there are / 文件与应用的存在

  @FS-009
  Rule: An FID names one EF within a DF / 同一DF内EF的文件标识符唯一
    要求：EF的文件标识符在同一DF内唯一；按文件标识符与按同编号的短文件标识符可及的文件相同。
    来源：P3 5.2.2
    性质：draft

    Scenario Outline: by FID and by SFI / 按文件标识符与短文件标识符
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And <df> is the current DF
      When EF01 to EF1E are looked for by FID and by SFI
      Then every SFI leads to the EF of its number

      Examples:
        | df   |
        | SSSE |
        | DF01 |
        | DF02 |
        | DF03 |
        | DF04 |

      @V2 @V3 @param:fs.apps
      Examples:
        | df   |
        | DF07 |

  @FS-012
  Rule: DF names are unique on the card / DF名称在全卡唯一
    要求：DF名称在全卡唯一：各应用按文件标识符选择后返回各自的名称。
    来源：P3 5.2.1
    性质：draft

    Scenario Outline: name of the DF / DF的名称
      Given the card after a cold reset
      And SSSE is the current DF
      When <df> is selected by its FID
      Then the answer is the FCI of <df>

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

  @FS-016 @FS-055
  Rule: DF01 to DF04 exist, announced or without a directory / DF01至DF04存在（目录列出者，无目录时全部）
    要求：目录文件列出的DF01至DF04存在；无88对象（无目录）时，版本要求的应用全部存在。
    来源：P3 5.1.4
    性质：draft

    Example: selection by AID / 按AID选择
      Given the card after a cold reset
      Then the directory conforms to "no application missing"

  @FS-017
  Rule: DF07 exists with its files when announced / 声明DF07时该应用及其文件存在
    要求：V2、V3卡声明DF07时，该应用及其文件存在。
    来源：V20 5.7
    性质：standard

    @V2 @V3 @param:fs.apps
    Example: application and files / 应用及其文件
      Given the card after a cold reset
      And SSSE is the current DF
      When DF07 is selected by name
      Then the status word is 9000
      When EF05 is selected
      Then the status word is 9000
      When EF06 is selected
      Then the status word is 9000
      When EF07 is selected
      Then the status word is 9000

  @FS-018 @DATA-506 @PER-070 @item:X_REGION
  Rule: Local DFs start at DF0A / 地方应用的文件标识符从DF0A起
    要求：地方应用的文件标识符从DF0A起，其前不得有地方应用。
    来源：V20 6
    性质：standard

    Scenario Outline: no DF below / 其前无应用
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent with P1 00, P2 00 and data <fid>
      Then the status word is 6A82

      Examples:
        | name | fid   |
        | DF00 | DF 00 |
        | DF08 | DF 08 |
        | DF09 | DF 09 |

  @FS-019 @DATA-507 @DATA-511 @PER-070 @item:X_REGION
  Rule: Local EFs start at EF0C / 地方文件的文件标识符从EF0C起
    要求：SSSE及各应用内，地方文件的文件标识符从EF0C起，其前仅有标准规定的文件；不作扩展的地区同样符合。
    来源：V20 6
    性质：standard

    Scenario Outline: EFs below EF0C / EF0C以前的文件
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When EF01 to EF1E are looked for by FID and by SFI
      Then of EF01 to EF0B there are only those among "<standard>"

      @V1
      Examples:
        | name    | df   | standard          |
        | V1-SSSE | SSSE | 05 06 07          |
        | V1-DF01 | DF01 | 05 06 07 08 09 0A |
        | V1-DF02 | DF02 | 05 06 07 08 09    |
        | V1-DF03 | DF03 | 05 06 07 08 09 0A |
        | V1-DF04 | DF04 | 05 06 08 09       |

      @V2 @V3
      Examples:
        | df   | standard          |
        | SSSE | 05 06 07 08       |
        | DF01 | 05 06 07 08 09 0A |
        | DF02 | 05 06 07 09       |
        | DF03 | 05 06 07          |
        | DF04 | 05 06 08          |

      @V2 @V3 @param:fs.apps
      Examples:
        | df   | standard |
        | DF07 | 05 06 07 |

  @FS-020 @item:X_REGION
  Rule: Local EFs use no number that the standard assigns / 地方文件不得使用标准已规定的文件标识符
    要求：标准规定的文件标识符不得用于地方内容，即使该应用内没有此标准文件。
    来源：V20 6
    性质：standard

    # that a number assigned in one DF is taken in every other one, too, is inferred
    @V2 @V3 @basis:inferred
    Scenario Outline: EF15 to EF1A / EF15至EF1A
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When EF15 to EF1A are looked for by FID and by SFI
      Then of EF15 to EF1A there are only those among "<standard>"

      Examples:
        | df   | standard       |
        | SSSE | none           |
        | DF02 | 15 16          |
        | DF03 | 15 16 17 18 19 |
        | DF04 | 15             |

      @param:fs.apps
      Examples:
        | df   | standard |
        | DF07 | none     |

  @FS-022 @DATA-510 @item:X_REGION
  Rule: Records of cyclic files have the length of the standard / 循环文件记录长度与标准一致
    要求：循环文件的记录数可多于最小值，但不得增加字段。
    来源：V20 6
    性质：standard

    @spends:record
    Scenario Outline: a record of the standard length / 标准长度的记录
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When an UPDATE is sent to <df> <ef>
      Then the status word is 9000 or 63Cx
      And the content of <df> <ef> is as saved but for what was sent

      Examples:
        | file      | df   | ef   | key     |
        | DF02-EF07 | DF02 | EF07 | UK3DF02 |

      @V2 @V3
      Examples:
        | file      | df   | ef   | key     |
        | DF02-EF16 | DF02 | EF16 | UK6DF02 |
        | DF04-EF15 | DF04 | EF15 | UK2DF04 |

  @FS-049
  Rule: An entry of the directory for a DDF holds its name / 目录中DDF的入口含其DF名称
    要求：目录中DDF的61模板的4F为其DF名称，可用于选择。
    来源：P3 table 2
    性质：draft

    @unless:fci.dir_sfi=absent
    Example: names that can be selected / 名称均可选择
      Given the card after a cold reset
      When the terminal reads the directory
      And every application of the directory is selected
      Then the directory conforms to "each application answering with its AID"

  @FS-125 @PER-039
  Rule: The directory leaves out no application to be found nationwide / 目录不得遗漏全国应可查找的应用
    要求：目录文件可不列出已有的DF，但全国应可查找的应用（T-FS-2）不得遗漏，亦不得列出不存在的应用。
    来源：P3 6.2, V20 table 2
    性质：draft

    @unless:fci.dir_sfi=absent
    Scenario Outline: application of the table / 应用表中的应用
      Given the card after a cold reset
      When the terminal reads the directory
      Then the directory lists <df>

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

    @unless:fci.dir_sfi=absent
    Example: none that does not exist / 不列出不存在的应用
      Given the card after a cold reset
      When the terminal reads the directory
      And every application of the directory is selected
      Then the directory conforms to "each application answering with its AID"
