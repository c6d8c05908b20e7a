@item:X_NAV
Feature: Directory of the social security environment / 社会保障系统环境的目录文件

  The directory (目录文件, DIR) lists the applications; object 88 of the FCI of SSSE names its SFI.

  @FS-045
  Rule: The announced directory is a linear record file / 所声明的目录文件为可读的线性记录文件
    要求：88对象存在时，SSSE中该短文件标识符的文件为可读的线性记录文件。
    来源：P3 6.3
    性质：draft

    @unless:fci.dir_sfi=absent
    Example: it can be read / 目录文件可读
      Given the card after a cold reset
      When the terminal reads the directory
      Then the directory conforms to "at least one record"

  @FS-046
  Rule: The SFI of the directory lies between 01 and 1E / 目录文件的短文件标识符在01至1E之间
    要求：88对象中的短文件标识符为01至1E。
    来源：F3
    性质：field

    Example: object 88 of the FCI / FCI的88对象
      Given the card after a cold reset
      When SSSE is selected by name
      Then the status word is 9000
      And the directory conforms to "SFI 01 to 1E or none"

  @FS-047 @FS-050
  Rule: A directory record is a row of templates 61 / 目录记录由61模板组成
    要求：目录文件的每条记录由一个或多个61模板组成（可置于一个70模板内），模板不跨记录。
    来源：P3 6.3, F2
    性质：draft

    @unless:fci.dir_sfi=absent
    Example: whole templates / 模板完整
      Given the card after a cold reset
      When the terminal reads the directory
      Then the directory conforms to "rows of templates 61"

  @FS-048
  Rule: An entry holds an AID and a label / 入口含应用标识符和应用标签
    要求：应用的61模板含4F（5至16字节）和50（1至16字节）。
    来源：P3 tables 2, 3
    性质：draft

    @unless:fci.dir_sfi=absent
    Example: objects 4F and 50 / 4F与50对象
      Given the card after a cold reset
      When the terminal reads the directory
      Then the directory conforms to "an AID and a label in every entry"

  @FS-051
  Rule: Reading past the last directory record is answered 6A83 / 读最后一条目录记录之后返回6A83
    要求：读目录文件最后一条记录之后的记录返回6A83。
    来源：P3 6.5.2
    性质：draft

    @unless:fci.dir_sfi=absent
    Example: the end of the directory / 目录文件末尾
      Given the card after a cold reset
      When the terminal reads the directory
      Then the status word is 6A83
      And there are no data

  @FS-052
  Rule: Labels are those of the application table / 应用标签与应用表一致
    要求：应用标签与T-FS-2标签列一致，GBK编码。
    来源：V20 table 2
    性质：standard

    @unless:fci.dir_sfi=absent
    Scenario Outline: label / 应用标签
      Given the card after a cold reset
      When the terminal reads the directory
      Then the directory has the label of <df>

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

  @FS-053
  Rule: The AIDs of the directory are those of the DFs / 目录文件中的应用标识符与DF一致
    要求：目录文件中的应用标识符与DF的应用标识符一致，均可选择。
    来源：P3 6.3
    性质：draft

    @unless:fci.dir_sfi=absent
    Example: every entry is selectable / 各入口均可选择
      Given the card after a cold reset
      When the terminal reads the directory
      And every application of the directory is selected
      Then the directory conforms to "each application answering with its AID"

    @unless:fci.dir_sfi=absent
    Scenario Outline: the AID is listed / 列有应用标识符
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

  @FS-054
  Rule: The directory is read without authentication / 目录文件无须鉴别即可读
    要求：目录文件无须鉴别即可读。
    来源：P3 6.5.2, INF
    性质：draft

    @unless:fci.dir_sfi=absent
    Example: no PIN and no key / 无密码无密钥
      Given the card after a cold reset
      When the terminal reads the directory
      Then the directory conforms to "at least one record"
