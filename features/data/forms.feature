Feature: Forms of values / 数据项的格式

  Dates, amounts, texts and numbers inside the items; an empty item is right. The tables are written
  from the dictionaries.

  @DATA-021
  Rule: A date is a day of the calendar or empty / 日期为实际存在的日期或空
    要求：日期为YYYYMMDD，且为实际存在的日期，或为空（FFFFFFFF）。
    来源：V20 8.1.1.5 (GB/T 7408)
    性质：standard

    Scenario Outline: dates / 日期
      Given the right to read <df> <ef> after a cold reset
      When the terminal reads every record of <df> <ef>
      Then each item "<tags>" is "empty or a date"

      # tables: dates (dictionary-v2)
      @item:SSSE_RECORD @V2 @V3
      Examples: SSSE EF05 issuer data / SSSE EF05 发卡机构数据文件
        | file      | df   | ef   | tags  |
        | SSSE-EF05 | SSSE | EF05 | 05 06 |

      @item:SSSE_RECORD @V2 @V3
      Examples: SSSE EF06 holder basics / SSSE EF06 持卡人的基本信息文件
        | file      | df   | ef   | tags |
        | SSSE-EF06 | SSSE | EF06 | 0D   |

      @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF0A nationality and political status / DF01 EF0A 国籍及政治面貌信息文件
        | file      | df   | ef   | tags |
        | DF01-EF0A | DF01 | EF0A | 39   |

      @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: DF02 EF05 profession and skills / DF02 EF05 职业和专业技能信息文件
        | file      | df   | ef   | tags  |
        | DF02-EF05 | DF02 | EF05 | 5D 35 |

      @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: DF02 EF06 employment status / DF02 EF06 就业状况信息文件
        | file      | df   | ef   | tags |
        | DF02-EF06 | DF02 | EF06 | 4C   |

      @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: DF02 EF09 employment/unemployment certificate / DF02 EF09 就业失业登记证信息文件
        | file      | df   | ef   | tags |
        | DF02-EF09 | DF02 | EF09 | 96   |

      @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: DF02 EF15 assistance determination / DF02 EF15 就业援助对象认定信息文件
        | file      | df   | ef   | tags  |
        | DF02-EF15 | DF02 | EF15 | 11 0F |

      @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF05 unemployment insurance / DF03 EF05 失业保险信息文件
        | file      | df   | ef   | tags  |
        | DF03-EF05 | DF03 | EF05 | 98 62 |

      @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF06 work-capacity appraisal / DF03 EF06 劳动能力鉴定信息文件
        | file      | df   | ef   | tags  |
        | DF03-EF06 | DF03 | EF06 | 67 16 |

      @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF07 pension insurance / DF03 EF07 养老保险信息文件
        | file      | df   | ef   | tags        |
        | DF03-EF07 | DF03 | EF07 | 6E 6C 6F 73 |

      @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF15 injury insurance / DF03 EF15 工伤保险信息文件
        | file      | df   | ef   | tags  |
        | DF03-EF15 | DF03 | EF15 | 7B 7C |

      @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF17 injury determination / DF03 EF17 工伤认定信息文件
        | file      | df   | ef   | tags |
        | DF03-EF17 | DF03 | EF17 | 3E   |

      @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF18 supported dependants / DF03 EF18 供养亲属信息文件
        | file      | df   | ef   | tags  |
        | DF03-EF18 | DF03 | EF18 | 77 78 |

      @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF19 proof of participation / DF03 EF19 参保凭证信息文件
        | file      | df   | ef   | tags     |
        | DF03-EF19 | DF03 | EF19 | 1A 1B 1E |

      @item:DF04_RECORD @V2 @V3 @has:DF04
      Examples: DF04 EF05 medical insurance basics / DF04 EF05 医疗保险基本信息文件
        | file      | df   | ef   | tags |
        | DF04-EF05 | DF04 | EF05 | 80   |

      @item:DF05_RECORD @V2 @V3 @has:DF05
      Examples: DF05 EF05 life and health / DF05 EF05 生命与健康信息
        | file      | df   | ef   | tags |
        | DF05-EF05 | DF05 | EF05 | AB   |

      @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF05 social relief / DF06 EF05 社会救助信息
        | file      | df   | ef   | tags  |
        | DF06-EF05 | DF06 | EF05 | E4 E5 |

      @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF06 special care / DF06 EF06 优待抚恤信息
        | file      | df   | ef   | tags                    |
        | DF06-EF06 | DF06 | EF06 | CA CB CF D0 D4 D5 D9 DA |

      @item:DF07_RECORD @V2 @V3 @has:DF07
      Examples: DF07 EF05 honours / DF07 EF05 荣誉信息文件
        | file      | df   | ef   | tags  |
        | DF07-EF05 | DF07 | EF05 | F2 F4 |

      @item:DF07_RECORD @V2 @V3 @has:DF07
      Examples: DF07 EF06 experts / DF07 EF06 专家信息文件
        | file      | df   | ef   | tags |
        | DF07-EF06 | DF07 | EF06 | F6   |

      @item:DF07_RECORD @V2 @V3 @has:DF07
      Examples: DF07 EF07 demobilised officers / DF07 EF07 军队转业干部信息文件
        | file      | df   | ef   | tags |
        | DF07-EF07 | DF07 | EF07 | F8   |

      # end of tables

      # tables: dates (dictionary-v1)
      @item:SSSE_RECORD @V1
      Examples: SSSE EF05 issuer data / SSSE EF05 发卡机构数据文件
        | file         | df   | ef   | tags  |
        | SSSE-EF05-V1 | SSSE | EF05 | 05 06 |

      @item:SSSE_RECORD @V1
      Examples: SSSE EF06 holder basics / SSSE EF06 持卡人的基本信息文件
        | file         | df   | ef   | tags |
        | SSSE-EF06-V1 | SSSE | EF06 | 0D   |

      @item:DF02_RECORD @V1 @has:DF02-EF05
      Examples: DF02 EF05 profession and skills / DF02 EF05 职业和专业技能信息文件
        | file         | df   | ef   | tags |
        | DF02-EF05-V1 | DF02 | EF05 | 5D   |

      @item:DF02_RECORD @V1 @has:DF02-EF06
      Examples: DF02 EF06 employment and unemployment / DF02 EF06 就业与失业信息文件
        | file         | df   | ef   | tags |
        | DF02-EF06-V1 | DF02 | EF06 | 4C   |

      @item:DF02_RECORD @V1 @has:DF02-EF08
      Examples: DF02 EF08 rural labour registration card / DF02 EF08 农村流动劳动力就业登记卡
        | file         | df   | ef   | tags |
        | DF02-EF08-V1 | DF02 | EF08 | 54   |

      @item:DF03_RECORD @V1 @has:DF03-EF05
      Examples: DF03 EF05 unemployment insurance / DF03 EF05 失业保险信息文件
        | file         | df   | ef   | tags  |
        | DF03-EF05-V1 | DF03 | EF05 | 98 62 |

      @item:DF03_RECORD @V1 @has:DF03-EF06
      Examples: DF03 EF06 loss of work capacity / DF03 EF06 丧失劳动能力鉴定信息文件
        | file         | df   | ef   | tags |
        | DF03-EF06-V1 | DF03 | EF06 | 67   |

      @item:DF03_RECORD @V1 @has:DF03-EF07
      Examples: DF03 EF07 pension insurance / DF03 EF07 养老保险信息文件
        | file         | df   | ef   | tags     |
        | DF03-EF07-V1 | DF03 | EF07 | 6C 6E 73 |

      @item:DF04_RECORD @V1 @has:DF04-EF05
      Examples: DF04 EF05 medical insurance basics / DF04 EF05 医疗保险基本信息文件
        | file         | df   | ef   | tags |
        | DF04-EF05-V1 | DF04 | EF05 | 80   |

      # end of tables

    Scenario Outline: date of unemployment registration / 失业登记日期
      Given the right to read <df> <ef> after a cold reset
      When the terminal reads every record of <df> <ef>
      Then each item "60" is "empty or a date"

      @item:DF02_RECORD @V2 @V3 @has:DF02 @unless:data.tag60.file=DF03EF05
      Examples:
        | file         | df   | ef   |
        | DF02-EF06-60 | DF02 | EF06 |

      @item:DF02_RECORD @V1 @has:DF02-EF06 @unless:data.tag60.file=DF03EF05
      Examples:
        | file            | df   | ef   |
        | DF02-EF06-60-V1 | DF02 | EF06 |

      @item:DF03_RECORD @V2 @V3 @has:DF03 @unless:data.tag60.file=DF02EF06
      Examples:
        | file         | df   | ef   |
        | DF03-EF05-60 | DF03 | EF05 |

      @item:DF03_RECORD @V1 @has:DF03-EF05 @unless:data.tag60.file=DF02EF06
      Examples:
        | file            | df   | ef   |
        | DF03-EF05-60-V1 | DF03 | EF05 |

  @DATA-020
  Rule: An amount is packed decimal in fen / 金额为以分为单位的压缩数字
    要求：数据文件中的金额为cn 4，单位为分；右对齐补零和左对齐补F均接受，FF为空。
    来源：V20 8.4.8.5, V20 8.5.3
    性质：standard

    Scenario Outline: amounts / 金额
      Given the right to read <df> <ef> after a cold reset
      When the terminal reads every record of <df> <ef>
      Then each item "<tags>" is "empty or an amount"

      # tables: amounts (dictionary-v2)
      @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF19 proof of participation / DF03 EF19 参保凭证信息文件
        | file      | df   | ef   | tags |
        | DF03-EF19 | DF03 | EF19 | 1C   |

      @item:DF04_RECORD @V2 @V3 @has:DF04
      Examples: DF04 EF06 temporary offline settlement / DF04 EF06 医疗保险临时脱网结算信息文件
        | file      | df   | ef   | tags |
        | DF04-EF06 | DF04 | EF06 | 92   |

      @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF05 social relief / DF06 EF05 社会救助信息
        | file      | df   | ef   | tags |
        | DF06-EF05 | DF06 | EF05 | E6   |

      @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF06 special care / DF06 EF06 优待抚恤信息
        | file      | df   | ef   | tags                 |
        | DF06-EF06 | DF06 | EF06 | CC D1 D6 DB DC DD DE |

      # end of tables

      # tables: amounts (dictionary-v1)
      @item:DF03_RECORD @V1 @has:DF03-EF07
      Examples: DF03 EF07 pension insurance / DF03 EF07 养老保险信息文件
        | file         | df   | ef   | tags  |
        | DF03-EF07-V1 | DF03 | EF07 | 6D 72 |

      # end of tables

  @DATA-019
  Rule: A text is GBK without a cut character / 文本为GBK编码，不截断汉字
    要求：an数据项中的汉字按GBK编码，每字两字节，不在字段末尾截断。
    来源：PRGM
    性质：field

    Scenario Outline: texts / 文本
      Given the right to read <df> <ef> after a cold reset
      When the terminal reads every record of <df> <ef>
      Then each item "<tags>" is "empty or GBK text"

      # tables: texts (dictionary-v2)
      @item:SSSE_RECORD @V2 @V3
      Examples: SSSE EF06 holder basics / SSSE EF06 持卡人的基本信息文件
        | file      | df   | ef   | tags  |
        | SSSE-EF06 | SSSE | EF06 | 09 4E |

      @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF05 household registration / DF01 EF05 户籍信息文件
        | file      | df   | ef   | tags |
        | DF01-EF05 | DF01 | EF05 | 21   |

      @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF06 residence / DF01 EF06 常住地信息文件
        | file      | df   | ef   | tags  |
        | DF01-EF06 | DF01 | EF06 | 23 2C |

      @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF09 identity class and employer / DF01 EF09 人员身份及就业单位信息文件
        | file      | df   | ef   | tags |
        | DF01-EF09 | DF01 | EF09 | 2E   |

      @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF15 education / DF01 EF15 学历信息文件
        | file      | df   | ef   | tags |
        | DF01-EF15 | DF01 | EF15 | 59   |

      @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: DF02 EF05 profession and skills / DF02 EF05 职业和专业技能信息文件
        | file      | df   | ef   | tags  |
        | DF02-EF05 | DF02 | EF05 | 5C 34 |

      @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: DF02 EF09 employment/unemployment certificate / DF02 EF09 就业失业登记证信息文件
        | file      | df   | ef   | tags |
        | DF02-EF09 | DF02 | EF09 | 56   |

      @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF06 work-capacity appraisal / DF03 EF06 劳动能力鉴定信息文件
        | file      | df   | ef   | tags     |
        | DF03-EF06 | DF03 | EF06 | 6B 15 17 |

      @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF17 injury determination / DF03 EF17 工伤认定信息文件
        | file      | df   | ef   | tags  |
        | DF03-EF17 | DF03 | EF17 | 3C 3F |

      @item:DF05_RECORD @V2 @V3 @has:DF05
      Examples: DF05 EF05 life and health / DF05 EF05 生命与健康信息
        | file      | df   | ef   | tags              |
        | DF05-EF05 | DF05 | EF05 | A5 A7 BA BB AA B8 |

      @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF05 social relief / DF06 EF05 社会救助信息
        | file      | df   | ef   | tags |
        | DF06-EF05 | DF06 | EF05 | C0   |

      @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF06 special care / DF06 EF06 优待抚恤信息
        | file      | df   | ef   | tags |
        | DF06-EF06 | DF06 | EF06 | C6   |

      @item:DF07_RECORD @V2 @V3 @has:DF07
      Examples: DF07 EF06 experts / DF07 EF06 专家信息文件
        | file      | df   | ef   | tags |
        | DF07-EF06 | DF07 | EF06 | F7   |

      # end of tables

      # tables: texts (dictionary-v1)
      @item:SSSE_RECORD @V1
      Examples: SSSE EF06 holder basics / SSSE EF06 持卡人的基本信息文件
        | file         | df   | ef   | tags |
        | SSSE-EF06-V1 | SSSE | EF06 | 09   |

      @item:DF01_RECORD @V1 @has:DF01
      Examples: DF01 EF05 household / DF01 EF05 户籍信息文件
        | file         | df   | ef   | tags  |
        | DF01-EF05-V1 | DF01 | EF05 | 21 22 |

      @item:DF01_RECORD @V1 @has:DF01-EF06
      Examples: DF01 EF06 correspondence / DF01 EF06 通讯信息文件
        | file         | df   | ef   | tags  |
        | DF01-EF06-V1 | DF01 | EF06 | 25 26 |

      @item:DF01_RECORD @V1 @has:DF01
      Examples: DF01 EF09 employer / DF01 EF09 就业单位信息文件
        | file         | df   | ef   | tags  |
        | DF01-EF09-V1 | DF01 | EF09 | 2E 2F |

      @item:DF02_RECORD @V1 @has:DF02-EF08
      Examples: DF02 EF08 rural labour registration card / DF02 EF08 农村流动劳动力就业登记卡
        | file         | df   | ef   | tags  |
        | DF02-EF08-V1 | DF02 | EF08 | 53 94 |

      @item:DF02_RECORD @V1 @has:DF02-EF09
      Examples: DF02 EF09 rural labour permit / DF02 EF09 农村流动劳动力就业证
        | file         | df   | ef   | tags |
        | DF02-EF09-V1 | DF02 | EF09 | 95   |

      @item:DF03_RECORD @V1 @has:DF03-EF06
      Examples: DF03 EF06 loss of work capacity / DF03 EF06 丧失劳动能力鉴定信息文件
        | file         | df   | ef   | tags        |
        | DF03-EF06-V1 | DF03 | EF06 | 68 69 6A 6B |

      @item:DF04_RECORD @V1 @has:DF04-EF05
      Examples: DF04 EF05 medical insurance basics / DF04 EF05 医疗保险基本信息文件
        | file         | df   | ef   | tags     |
        | DF04-EF05-V1 | DF04 | EF05 | 82 85 88 |

      # end of tables

  @DATA-211
  Rule: An organisation code has its check character / 组织机构代码校验码正确
    要求：已填写的组织机构代码为8位字符加校验码，按GB 11714-1997。
    来源：V20 8.2.5.2, V20 8.5.1.8, ISO-CN
    性质：standard

    Scenario Outline: organisation codes / 组织机构代码
      Given the right to read <df> <ef> after a cold reset
      When the terminal reads every record of <df> <ef>
      Then each item "<tags>" is "empty or an organisation code"

      # tables: organisation codes (dictionary-v2)
      @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF09 identity class and employer / DF01 EF09 人员身份及就业单位信息文件
        | file      | df   | ef   | tags |
        | DF01-EF09 | DF01 | EF09 | 30   |

      @item:DF04_RECORD @V2 @V3 @has:DF04
      Examples: DF04 EF05 medical insurance basics / DF04 EF05 医疗保险基本信息文件
        | file      | df   | ef   | tags                    |
        | DF04-EF05 | DF04 | EF05 | 83 86 89 7D 7E 7F 8D 8E |

      @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF05 social relief / DF06 EF05 社会救助信息
        | file      | df   | ef   | tags |
        | DF06-EF05 | DF06 | EF05 | C2   |

      @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF06 special care / DF06 EF06 优待抚恤信息
        | file      | df   | ef   | tags |
        | DF06-EF06 | DF06 | EF06 | C8   |

      # end of tables

      # tables: organisation codes (dictionary-v1)
      @item:DF01_RECORD @V1 @has:DF01
      Examples: DF01 EF09 employer / DF01 EF09 就业单位信息文件
        | file         | df   | ef   | tags |
        | DF01-EF09-V1 | DF01 | EF09 | 30   |

      @item:DF04_RECORD @V1 @has:DF04-EF05
      Examples: DF04 EF05 medical insurance basics / DF04 EF05 医疗保险基本信息文件
        | file         | df   | ef   | tags     |
        | DF04-EF05-V1 | DF04 | EF05 | 83 86 89 |

      # end of tables

  @DATA-215
  Rule: Numbers of months are three digits with leading zeros / 月数为三位数字，前补零
    要求：标签63至66和1D为三位ASCII数字，不足补前导零（036）。
    来源：V20 8.4.1.5
    性质：standard

    @V2 @V3
    Scenario Outline: digits / 数字
      Given the right to read <df> <ef> after a cold reset
      When the terminal reads every record of <df> <ef>
      Then each item "<tags>" is "empty or up to three digits"

      @item:DF03_RECORD @has:DF03
      Examples:
        | file-digits      | df   | ef   | tags        |
        | DF03-EF05-digits | DF03 | EF05 | 63 64 65 66 |
        | DF03-EF19-digits | DF03 | EF19 | 1D          |

    @basis:inferred
    Scenario Outline: months / 月数
      Given the right to read <df> <ef> after a cold reset
      When the terminal reads every record of <df> <ef>
      Then each item "<tags>" is "empty or three digits"

      # tables: three digits (dictionary-v2)
      @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF05 unemployment insurance / DF03 EF05 失业保险信息文件
        | file      | df   | ef   | tags        |
        | DF03-EF05 | DF03 | EF05 | 63 64 65 66 |

      @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF19 proof of participation / DF03 EF19 参保凭证信息文件
        | file      | df   | ef   | tags |
        | DF03-EF19 | DF03 | EF19 | 1D   |

      # end of tables

  @V2 @V3 @DATA-502
  Rule: A card of version 2.0 or 3.0 carries no fillers EE / 2.0、3.0版卡无EE填充
    要求：2.0、3.0版卡的数据项不以EE填充。
    来源：V20 annex C
    性质：inferred

    Scenario Outline: no EE / 无EE
      Given the right to read <df> <ef> after a cold reset
      When the terminal reads every record of <df> <ef>
      Then each item "<tags>" is "not filled with EE"

      @item:DF01_RECORD @has:DF01
      Examples:
        | file      | df   | ef   | tags  |
        | DF01-EF09 | DF01 | EF09 | 32    |
        | DF01-EF0A | DF01 | EF0A | 37 38 |

      @item:DF02_RECORD @has:DF02
      Examples:
        | file      | df   | ef   | tags        |
        | DF02-EF06 | DF02 | EF06 | 4B 4D 4F 50 |
        | DF02-EF09 | DF02 | EF09 | 55 97       |

      @item:DF03_RECORD @has:DF03
      Examples:
        | file      | df   | ef   | tags |
        | DF03-EF05 | DF03 | EF05 | 61   |
        | DF03-EF07 | DF03 | EF07 | 71   |

      @item:DF04_RECORD @has:DF04
      Examples:
        | file      | df   | ef   | tags     |
        | DF04-EF05 | DF04 | EF05 | 81 84 87 |
        | DF04-EF06 | DF04 | EF06 | 90 93    |
