Feature: The files of the standard / 标准规定的文件

  Which files a card has, of which structure, with how many records or bytes. The tables are written
  from dictionary-v2.yaml and dictionary-v1.yaml.

  @FS-015 @DATA-131 @DATA-132 @PER-037 @PER-068
  Rule: A chosen application has all its record files / 所选应用具备全部记录文件
    要求：所选应用含表T-DATA-05的全部文件（包括预设、预留文件）和全部数据项；记录文件结构、短标识符和标准记录数符合该表，其余记录只带地方标签，最后一条之后返回6A83。
    来源：V20 tables 3-8, V20 5, P5
    性质：standard

    Scenario Outline: record file / 记录文件
      Given the right to read <df> <ef> after a cold reset
      When <ef> is selected
      Then the status word is 9000
      When the terminal reads every record of <df> <ef>
      Then there are <records> standard records in a <structure> file

      # tables: record files (dictionary-v2)
      @DATA-035 @TST-027 @item:SSSE_RECORD @V2 @V3
      Examples: SSSE EF05 issuer data / SSSE EF05 发卡机构数据文件
        | file      | df   | ef   | records | structure |
        | SSSE-EF05 | SSSE | EF05 | 7       | variable  |

      @DATA-037 @TST-027 @item:SSSE_RECORD @V2 @V3
      Examples: SSSE EF06 holder basics / SSSE EF06 持卡人的基本信息文件
        | file      | df   | ef   | records | structure |
        | SSSE-EF06 | SSSE | EF06 | 7       | variable  |

      @DATA-041 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF05 household registration / DF01 EF05 户籍信息文件
        | file      | df   | ef   | records | structure |
        | DF01-EF05 | DF01 | EF05 | 3       | variable  |

      @DATA-043 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF06 residence / DF01 EF06 常住地信息文件
        | file      | df   | ef   | records | structure |
        | DF01-EF06 | DF01 | EF06 | 5       | variable  |

      @DATA-045 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF07 personal status / DF01 EF07 个人状况信息文件
        | file      | df   | ef   | records | structure |
        | DF01-EF07 | DF01 | EF07 | 1       | variable  |

      @DATA-047 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF08 marital status / DF01 EF08 婚姻状况信息文件
        | file      | df   | ef   | records | structure |
        | DF01-EF08 | DF01 | EF08 | 1       | variable  |

      @DATA-049 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF09 identity class and employer / DF01 EF09 人员身份及就业单位信息文件
        | file      | df   | ef   | records | structure |
        | DF01-EF09 | DF01 | EF09 | 3       | variable  |

      @DATA-051 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF0A nationality and political status / DF01 EF0A 国籍及政治面貌信息文件
        | file      | df   | ef   | records | structure |
        | DF01-EF0A | DF01 | EF0A | 3       | variable  |

      @DATA-053 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF15 education / DF01 EF15 学历信息文件
        | file      | df   | ef   | records | structure |
        | DF01-EF15 | DF01 | EF15 | 4       | variable  |

      @DATA-061 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: DF02 EF05 profession and skills / DF02 EF05 职业和专业技能信息文件
        | file      | df   | ef   | records | structure |
        | DF02-EF05 | DF02 | EF05 | 6       | variable  |

      @DATA-065 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02 @unless:data.tag60.file=DF03EF05
      Examples: DF02 EF06 employment status / DF02 EF06 就业状况信息文件
        | file      | df   | ef   | records | structure |
        | DF02-EF06 | DF02 | EF06 | 7       | variable  |

      @DATA-065 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02 @when:data.tag60.file=DF03EF05
      Examples: DF02 EF06 employment status / DF02 EF06 就业状况信息文件
        | file                 | df   | ef   | records | structure |
        | DF02-EF06-without-60 | DF02 | EF06 | 6       | variable  |

      @DATA-069 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: DF02 EF09 employment/unemployment certificate / DF02 EF09 就业失业登记证信息文件
        | file      | df   | ef   | records | structure |
        | DF02-EF09 | DF02 | EF09 | 4       | variable  |

      @DATA-071 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: DF02 EF15 assistance determination / DF02 EF15 就业援助对象认定信息文件
        | file      | df   | ef   | records | structure |
        | DF02-EF15 | DF02 | EF15 | 6       | variable  |

      @DATA-076 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03 @unless:data.tag60.file=DF02EF06
      Examples: DF03 EF05 unemployment insurance / DF03 EF05 失业保险信息文件
        | file      | df   | ef   | records | structure |
        | DF03-EF05 | DF03 | EF05 | 8       | variable  |

      @DATA-076 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03 @when:data.tag60.file=DF02EF06
      Examples: DF03 EF05 unemployment insurance / DF03 EF05 失业保险信息文件
        | file                 | df   | ef   | records | structure |
        | DF03-EF05-without-60 | DF03 | EF05 | 7       | variable  |

      @DATA-078 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF06 work-capacity appraisal / DF03 EF06 劳动能力鉴定信息文件
        | file      | df   | ef   | records | structure |
        | DF03-EF06 | DF03 | EF06 | 10      | variable  |

      @DATA-081 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF07 pension insurance / DF03 EF07 养老保险信息文件
        | file      | df   | ef   | records | structure |
        | DF03-EF07 | DF03 | EF07 | 6       | variable  |

      @DATA-083 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF15 injury insurance / DF03 EF15 工伤保险信息文件
        | file      | df   | ef   | records | structure |
        | DF03-EF15 | DF03 | EF15 | 3       | variable  |

      @DATA-085 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF16 maternity insurance / DF03 EF16 生育保险信息文件
        | file      | df   | ef   | records | structure |
        | DF03-EF16 | DF03 | EF16 | 2       | variable  |

      @DATA-087 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF17 injury determination / DF03 EF17 工伤认定信息文件
        | file      | df   | ef   | records | structure |
        | DF03-EF17 | DF03 | EF17 | 5       | variable  |

      @DATA-089 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF18 supported dependants / DF03 EF18 供养亲属信息文件
        | file      | df   | ef   | records | structure |
        | DF03-EF18 | DF03 | EF18 | 5       | variable  |

      @DATA-091 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF19 proof of participation / DF03 EF19 参保凭证信息文件
        | file      | df   | ef   | records | structure |
        | DF03-EF19 | DF03 | EF19 | 4       | fixed     |

      @DATA-094 @TST-031 @item:DF04_RECORD @V2 @V3 @has:DF04
      Examples: DF04 EF05 medical insurance basics / DF04 EF05 医疗保险基本信息文件
        | file      | df   | ef   | records | structure |
        | DF04-EF05 | DF04 | EF05 | 16      | variable  |

      @DATA-096 @TST-031 @item:DF04_RECORD @V2 @V3 @has:DF04
      Examples: DF04 EF06 temporary offline settlement / DF04 EF06 医疗保险临时脱网结算信息文件
        | file      | df   | ef   | records | structure |
        | DF04-EF06 | DF04 | EF06 | 3       | variable  |

      @DATA-102 @TST-032 @item:DF05_RECORD @V2 @V3 @has:DF05
      Examples: DF05 EF05 life and health / DF05 EF05 生命与健康信息
        | file      | df   | ef   | records | structure |
        | DF05-EF05 | DF05 | EF05 | 33      | variable  |

      @DATA-106 @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF05 social relief / DF06 EF05 社会救助信息
        | file      | df   | ef   | records | structure |
        | DF06-EF05 | DF06 | EF05 | 5       | variable  |

      @DATA-111 @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF06 special care / DF06 EF06 优待抚恤信息
        | file      | df   | ef   | records | structure |
        | DF06-EF06 | DF06 | EF06 | 28      | variable  |

      @DATA-113 @TST-033 @item:DF07_RECORD @V2 @V3 @has:DF07
      Examples: DF07 EF05 honours / DF07 EF05 荣誉信息文件
        | file      | df   | ef   | records | structure |
        | DF07-EF05 | DF07 | EF05 | 5       | variable  |

      @DATA-115 @TST-033 @item:DF07_RECORD @V2 @V3 @has:DF07
      Examples: DF07 EF06 experts / DF07 EF06 专家信息文件
        | file      | df   | ef   | records | structure |
        | DF07-EF06 | DF07 | EF06 | 3       | variable  |

      @DATA-117 @TST-033 @item:DF07_RECORD @V2 @V3 @has:DF07
      Examples: DF07 EF07 demobilised officers / DF07 EF07 军队转业干部信息文件
        | file      | df   | ef   | records | structure |
        | DF07-EF07 | DF07 | EF07 | 2       | variable  |

      # end of tables

  @DATA-547
  Rule: A version 1.0 card has its mandatory and chosen record files / 1.0版卡具备必选和所选的记录文件
    要求：1.0版卡具备表T-DATA-17的必选文件和声明选用的文件，结构、短标识符和记录数符合该表。
    来源：P6 tables 4-8, P6 6.7.1, V20 annex
    性质：draft

    Scenario Outline: record file / 记录文件
      Given the right to read <df> <ef> after a cold reset
      When <ef> is selected
      Then the status word is 9000
      When the terminal reads every record of <df> <ef>
      Then there are <records> standard records in a <structure> file

      # tables: record files (dictionary-v1)
      @DATA-406 @TST-027 @item:SSSE_RECORD @V1
      Examples: SSSE EF05 issuer data / SSSE EF05 发卡机构数据文件
        | file      | df   | ef   | records | structure |
        | SSSE-EF05 | SSSE | EF05 | 7       | variable  |

      @DATA-407 @TST-027 @item:SSSE_RECORD @V1
      Examples: SSSE EF06 holder basics / SSSE EF06 持卡人的基本信息文件
        | file      | df   | ef   | records | structure |
        | SSSE-EF06 | SSSE | EF06 | 6       | variable  |

      @DATA-409 @TST-028 @item:DF01_RECORD @V1 @has:DF01
      Examples: DF01 EF05 household / DF01 EF05 户籍信息文件
        | file      | df   | ef   | records | structure |
        | DF01-EF05 | DF01 | EF05 | 3       | variable  |

      @DATA-410 @TST-028 @item:DF01_RECORD @V1 @has:DF01-EF06
      Examples: DF01 EF06 correspondence / DF01 EF06 通讯信息文件
        | file      | df   | ef   | records | structure |
        | DF01-EF06 | DF01 | EF06 | 4       | variable  |

      @DATA-411 @TST-028 @item:DF01_RECORD @V1 @has:DF01
      Examples: DF01 EF07 personal status / DF01 EF07 个人状况信息文件
        | file      | df   | ef   | records | structure |
        | DF01-EF07 | DF01 | EF07 | 2       | fixed     |

      @DATA-412 @TST-028 @item:DF01_RECORD @V1 @has:DF01
      Examples: DF01 EF08 marital status / DF01 EF08 婚姻状况信息文件
        | file      | df   | ef   | records | structure |
        | DF01-EF08 | DF01 | EF08 | 1       | variable  |

      @DATA-413 @TST-028 @item:DF01_RECORD @V1 @has:DF01
      Examples: DF01 EF09 employer / DF01 EF09 就业单位信息文件
        | file      | df   | ef   | records | structure |
        | DF01-EF09 | DF01 | EF09 | 5       | variable  |

      @DATA-414 @TST-028 @item:DF01_RECORD @V1 @has:DF01
      Examples: DF01 EF0A wages / DF01 EF0A 工资信息文件
        | file      | df   | ef   | records | structure |
        | DF01-EF0A | DF01 | EF0A | 3       | fixed     |

      @DATA-415 @TST-029 @item:DF02_RECORD @V1 @has:DF02-EF05
      Examples: DF02 EF05 profession and skills / DF02 EF05 职业和专业技能信息文件
        | file      | df   | ef   | records | structure |
        | DF02-EF05 | DF02 | EF05 | 5       | variable  |

      @DATA-416 @TST-029 @item:DF02_RECORD @V1 @has:DF02-EF06 @unless:data.tag60.file=DF03EF05
      Examples: DF02 EF06 employment and unemployment / DF02 EF06 就业与失业信息文件
        | file      | df   | ef   | records | structure |
        | DF02-EF06 | DF02 | EF06 | 7       | variable  |

      @DATA-416 @TST-029 @item:DF02_RECORD @V1 @has:DF02-EF06 @when:data.tag60.file=DF03EF05
      Examples: DF02 EF06 employment and unemployment / DF02 EF06 就业与失业信息文件
        | file                 | df   | ef   | records | structure |
        | DF02-EF06-without-60 | DF02 | EF06 | 6       | variable  |

      @DATA-418 @TST-029 @item:DF02_RECORD @V1 @has:DF02-EF08
      Examples: DF02 EF08 rural labour registration card / DF02 EF08 农村流动劳动力就业登记卡
        | file      | df   | ef   | records | structure |
        | DF02-EF08 | DF02 | EF08 | 4       | variable  |

      @DATA-419 @TST-029 @item:DF02_RECORD @V1 @has:DF02-EF09
      Examples: DF02 EF09 rural labour permit / DF02 EF09 农村流动劳动力就业证
        | file      | df   | ef   | records | structure |
        | DF02-EF09 | DF02 | EF09 | 5       | variable  |

      @DATA-420 @TST-030 @item:DF03_RECORD @V1 @has:DF03-EF05 @unless:data.tag60.file=DF02EF06
      Examples: DF03 EF05 unemployment insurance / DF03 EF05 失业保险信息文件
        | file      | df   | ef   | records | structure |
        | DF03-EF05 | DF03 | EF05 | 8       | variable  |

      @DATA-420 @TST-030 @item:DF03_RECORD @V1 @has:DF03-EF05 @when:data.tag60.file=DF02EF06
      Examples: DF03 EF05 unemployment insurance / DF03 EF05 失业保险信息文件
        | file                 | df   | ef   | records | structure |
        | DF03-EF05-without-60 | DF03 | EF05 | 7       | variable  |

      @DATA-421 @TST-030 @item:DF03_RECORD @V1 @has:DF03-EF06
      Examples: DF03 EF06 loss of work capacity / DF03 EF06 丧失劳动能力鉴定信息文件
        | file      | df   | ef   | records | structure |
        | DF03-EF06 | DF03 | EF06 | 5       | variable  |

      @DATA-422 @TST-030 @item:DF03_RECORD @V1 @has:DF03-EF07
      Examples: DF03 EF07 pension insurance / DF03 EF07 养老保险信息文件
        | file      | df   | ef   | records | structure |
        | DF03-EF07 | DF03 | EF07 | 8       | variable  |

      @DATA-423 @TST-031 @item:DF04_RECORD @V1 @has:DF04-EF05
      Examples: DF04 EF05 medical insurance basics / DF04 EF05 医疗保险基本信息文件
        | file      | df   | ef   | records | structure |
        | DF04-EF05 | DF04 | EF05 | 14      | variable  |

      @DATA-424 @TST-031 @item:DF04_RECORD @V1 @has:DF04-EF06
      Examples: DF04 EF06 medical account, online mode only / DF04 EF06 医疗保险账户信息文件（联网）
        | file      | df   | ef   | records | structure |
        | DF04-EF06 | DF04 | EF06 | 3       | fixed     |

      # end of tables

  @FS-064
  Rule: A transparent file has its length / 透明文件的长度
    要求：透明文件至少为规定长度：读最后一个字节返回1字节，其后一个字节返回6B00（文件更长时返回9000）。
    来源：V20 tables 3, 4, P5, P6
    性质：standard

    Scenario Outline: transparent file / 透明文件
      Given the right to read <df> <ef> after a cold reset
      When <ef> is selected
      Then the status word is 9000
      When READ BINARY is sent for the last of <bytes> bytes
      Then the status word is 9000
      And there are 1 data bytes
      When READ BINARY is sent for the byte behind <bytes> bytes
      Then the status word is 6B00 or 9000

      # tables: transparent files (dictionary-v2)
      @DATA-039 @TST-027 @item:SSSE_RECORD @V2 @V3 @param:data.fingerprint.length
      Examples: SSSE EF07 fingerprint / SSSE EF07 指纹数据文件
        | file      | df   | ef   | bytes                   |
        | SSSE-EF07 | SSSE | EF07 | data.fingerprint.length |

      @DATA-040 @TST-027 @item:SSSE_RECORD @V2 @V3
      Examples: SSSE EF08 photo / SSSE EF08 照片信息文件
        | file      | df   | ef   | bytes |
        | SSSE-EF08 | SSSE | EF08 | 4096  |

      @DATA-056 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01 @param:data.reserved.length
      Examples: DF01 EF16 reserved 1 / DF01 EF16 预留信息文件1
        | file      | df   | ef   | bytes                |
        | DF01-EF16 | DF01 | EF16 | data.reserved.length |

      @DATA-057 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01 @param:data.reserved.length
      Examples: DF01 EF17 reserved 2 / DF01 EF17 预留信息文件2
        | file      | df   | ef   | bytes                |
        | DF01-EF17 | DF01 | EF17 | data.reserved.length |

      @DATA-058 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01 @param:data.reserved.length
      Examples: DF01 EF18 reserved 3 / DF01 EF18 预留信息文件3
        | file      | df   | ef   | bytes                |
        | DF01-EF18 | DF01 | EF18 | data.reserved.length |

      @DATA-059 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01 @param:data.reserved.length
      Examples: DF01 EF19 reserved 4 / DF01 EF19 预留信息文件4
        | file      | df   | ef   | bytes                |
        | DF01-EF19 | DF01 | EF19 | data.reserved.length |

      @DATA-060 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01 @param:data.reserved.length
      Examples: DF01 EF1A reserved 5 / DF01 EF1A 预留信息文件5
        | file      | df   | ef   | bytes                |
        | DF01-EF1A | DF01 | EF1A | data.reserved.length |

      # end of tables

      # tables: transparent files (dictionary-v1)
      @DATA-408 @TST-027 @item:SSSE_RECORD @V1 @param:data.fingerprint.length
      Examples: SSSE EF07 fingerprint / SSSE EF07 指纹数据文件
        | file      | df   | ef   | bytes                   |
        | SSSE-EF07 | SSSE | EF07 | data.fingerprint.length |

      # end of tables

  @item:SSSE_RECORD @FS-021 @DATA-119 @TST-055 @item:X_REGION
  Rule: Files of SSSE hold no items of a region / SSSE的文件不得增加数据项
    要求：SSSE EF05和EF06除标准数据项外不含其他记录。
    来源：V20 6, SEND 14
    性质：standard

    Scenario Outline: nothing added / 无增加
      Given the right to read SSSE <ef> after a cold reset
      When the terminal reads every record of SSSE <ef>
      Then there are <records> standard records in a variable file

      Examples:
        | file | ef   | records |
        | EF05 | EF05 | 7       |

      @V2 @V3
      Examples:
        | file | ef   | records |
        | EF06 | EF06 | 7       |

      @V1
      Examples:
        | file    | ef   | records |
        | EF06-V1 | EF06 | 6       |

  @DATA-513 @V2 @V3 @item:X_REGION
  Rule: EF0D of SSSE as regions are known to have it is accepted / 接受已知的SSSE地方文件EF0D
    要求：SSSE的地方文件EF0D含EA（个人识别码，12字节）和EB（首次发卡地，3字节），以标识为0D的密钥更新，作为已知形式接受。
    来源：PRGM
    性质：field

    @has:SSSE-EF0D @param:fs.local_files @when:fs.local_files=SSSE-EF0D-with-EA-and-EB
    Example: its items / 数据项
      Given the right to read SSSE EF0D after a cold reset
      When the terminal reads every record of SSSE EF0D
      Then the records are "EA/12 EB/3" in this order, 19 bytes in all

    @has:SSSE-EF0D @param:fs.local_files @when:fs.local_files=SSSE-EF0D-with-EA-and-EB @basis:inferred
    Example: free to read / 可自由读
      When reading SSSE EF0D is tried with "nothing"
      Then every try is allowed

    @has:SSSE-EF0D @param:fs.local_files @when:fs.local_files=SSSE-EF0D-with-EA-and-EB
    Example: written with key 0D / 以密钥0D可写
      Given the content of SSSE EF0D has been saved
      When writing SSSE EF0D is tried with "regional"
      Then every try is allowed
      And the content of SSSE EF0D is as saved but for what was sent

    @has:SSSE-EF0D @param:fs.local_files @when:fs.local_files=SSSE-EF0D-with-EA-and-EB
    Example: not written without key 0D / 无密钥0D不可写
      Given the content of SSSE EF0D has been saved
      When writing SSSE EF0D is tried with "nothing, PIN, UKSSSE"
      Then every try is refused
      And the content of SSSE EF0D is as saved
