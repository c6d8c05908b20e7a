Feature: The items of the files / 文件的数据项

  Tags and lengths of the records in their order, and of the objects inside the constructed ones. The
  tables are written from dictionary-v2.yaml and dictionary-v1.yaml.

  @DATA-014 @DATA-025 @DATA-508 @DATA-509
  Rule: The records of a file have these tags and lengths in this order / 文件各记录的标签、长度和次序
    要求：记录的标签和长度符合表T-DATA-06，长度字节与内容实际长度无关；建立次序即该表次序，SSSE以外次序不同时仅备注，以标签访问为准；标准的标签不作他用，地方数据项用其他标签，不替代标准数据项。
    来源：V20 table 9, V20 7, V20 6, PRGM
    性质：standard

    Scenario Outline: records / 记录
      Given the right to read <df> <ef> after a cold reset
      When the terminal reads every record of <df> <ef>
      Then the records are "<items>" in this order, <bytes> bytes in all

      # tables: items (dictionary-v2)
      @DATA-036 @TST-027 @item:SSSE_RECORD @V2 @V3
      Examples: SSSE EF05 issuer data / SSSE EF05 发卡机构数据文件
        | file      | df   | ef   | items                                | bytes |
        | SSSE-EF05 | SSSE | EF05 | 01/16 02/1 03/4 04/12 05/4 06/4 07/9 | 64    |

      @DATA-038 @TST-027 @item:SSSE_RECORD @V2 @V3
      Examples: SSSE EF06 holder basics / SSSE EF06 持卡人的基本信息文件
        | file      | df   | ef   | items                                 | bytes |
        | SSSE-EF06 | SSSE | EF06 | 08/18 09/30 4E/20 0A/1 0B/1 0C/3 0D/4 | 91    |

      @DATA-042 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF05 household registration / DF01 EF05 户籍信息文件
        | file      | df   | ef   | items           | bytes |
        | DF01-EF05 | DF01 | EF05 | 20/2 21/80 0E/3 | 91    |

      @DATA-044 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF06 residence / DF01 EF06 常住地信息文件
        | file      | df   | ef   | items                        | bytes |
        | DF01-EF06 | DF01 | EF06 | 23/80 24/3 28/15 2C/50 2D/15 | 173   |

      @DATA-046 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF07 personal status / DF01 EF07 个人状况信息文件
        | file      | df   | ef   | items | bytes |
        | DF01-EF07 | DF01 | EF07 | 29/1  | 3     |

      @DATA-048 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF08 marital status / DF01 EF08 婚姻状况信息文件
        | file      | df   | ef   | items | bytes |
        | DF01-EF08 | DF01 | EF08 | 2B/1  | 3     |

      @DATA-050 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF09 identity class and employer / DF01 EF09 人员身份及就业单位信息文件
        | file      | df   | ef   | items           | bytes |
        | DF01-EF09 | DF01 | EF09 | 2E/70 30/9 32/2 | 87    |

      @DATA-052 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF0A nationality and political status / DF01 EF0A 国籍及政治面貌信息文件
        | file      | df   | ef   | items          | bytes |
        | DF01-EF0A | DF01 | EF0A | 37/3 38/2 39/4 | 15    |

      @DATA-054 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF15 education / DF01 EF15 学历信息文件
        | file      | df   | ef   | items                  | bytes |
        | DF01-EF15 | DF01 | EF15 | 2A/1 40/52 40/52 40/52 | 165   |

      @DATA-062 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: DF02 EF05 profession and skills / DF02 EF05 职业和专业技能信息文件
        | file      | df   | ef   | items                                 | bytes |
        | DF02-EF05 | DF02 | EF05 | 42/3 41/3 43/108 43/108 44/101 44/101 | 436   |

      @DATA-066 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02 @unless:data.tag60.file=DF03EF05
      Examples: DF02 EF06 employment status / DF02 EF06 就业状况信息文件
        | file      | df   | ef   | items                              | bytes |
        | DF02-EF06 | DF02 | EF06 | 4C/4 4B/5 4D/3 60/4 4F/6 50/3 3A/7 | 46    |

      @DATA-066 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02 @when:data.tag60.file=DF03EF05
      Examples: DF02 EF06 employment status / DF02 EF06 就业状况信息文件
        | file                 | df   | ef   | items                         | bytes |
        | DF02-EF06-without-60 | DF02 | EF06 | 4C/4 4B/5 4D/3 4F/6 50/3 3A/7 | 40    |

      @DATA-070 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: DF02 EF09 employment/unemployment certificate / DF02 EF09 就业失业登记证信息文件
        | file      | df   | ef   | items                 | bytes |
        | DF02-EF09 | DF02 | EF09 | 55/16 56/70 96/4 97/3 | 101   |

      @DATA-072 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: DF02 EF15 assistance determination / DF02 EF15 就业援助对象认定信息文件
        | file      | df   | ef   | items                             | bytes |
        | DF02-EF15 | DF02 | EF15 | 99/16 99/16 99/16 99/16 0F/4 1F/3 | 83    |

      @DATA-077 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03 @unless:data.tag60.file=DF02EF06
      Examples: DF03 EF05 unemployment insurance / DF03 EF05 失业保险信息文件
        | file      | df   | ef   | items                                   | bytes |
        | DF03-EF05 | DF03 | EF05 | 61/3 60/4 98/4 62/4 63/3 64/3 65/3 66/3 | 43    |

      @DATA-077 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03 @when:data.tag60.file=DF02EF06
      Examples: DF03 EF05 unemployment insurance / DF03 EF05 失业保险信息文件
        | file                 | df   | ef   | items                              | bytes |
        | DF03-EF05-without-60 | DF03 | EF05 | 61/3 98/4 62/4 63/3 64/3 65/3 66/3 | 37    |

      @DATA-079 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF06 work-capacity appraisal / DF03 EF06 劳动能力鉴定信息文件
        | file      | df   | ef   | items                                                  | bytes |
        | DF03-EF06 | DF03 | EF06 | 45/20 46/2 47/2 48/1 49/1 67/4 6B/60 4A/97 4A/97 4A/97 | 401   |

      @DATA-082 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF07 pension insurance / DF03 EF07 养老保险信息文件
        | file      | df   | ef   | items                         | bytes |
        | DF03-EF07 | DF03 | EF07 | 70/3 71/3 6E/4 6C/4 6F/4 73/4 | 34    |

      @DATA-084 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF15 injury insurance / DF03 EF15 工伤保险信息文件
        | file      | df   | ef   | items          | bytes |
        | DF03-EF15 | DF03 | EF15 | 7A/3 7B/4 7C/4 | 17    |

      @DATA-086 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF16 maternity insurance / DF03 EF16 生育保险信息文件
        | file      | df   | ef   | items     | bytes |
        | DF03-EF16 | DF03 | EF16 | 51/3 5F/1 | 8     |

      @DATA-088 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF17 injury determination / DF03 EF17 工伤认定信息文件
        | file      | df   | ef   | items                       | bytes |
        | DF03-EF17 | DF03 | EF17 | 3B/20 3C/70 3D/1 3E/4 3F/60 | 165   |

      @DATA-090 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF18 supported dependants / DF03 EF18 供养亲属信息文件
        | file      | df   | ef   | items                    | bytes |
        | DF03-EF18 | DF03 | EF18 | 74/3 75/3 76/1 77/4 78/4 | 25    |

      @DATA-092 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF19 proof of participation / DF03 EF19 参保凭证信息文件
        | file      | df   | ef   | items                   | bytes |
        | DF03-EF19 | DF03 | EF19 | 79/39 79/39 79/39 79/39 | 164   |

      @DATA-095 @TST-031 @item:DF04_RECORD @V2 @V3 @has:DF04
      Examples: DF04 EF05 medical insurance basics / DF04 EF05 医疗保险基本信息文件
        | file      | df   | ef   | items                                                                              | bytes |
        | DF04-EF05 | DF04 | EF05 | 81/8 84/3 87/17 8C/1 80/4 8B/29 8A/15 83/9 86/9 89/9 7D/9 7E/9 7F/9 8D/9 8E/9 8F/1 | 182   |

      @DATA-097 @TST-031 @item:DF04_RECORD @V2 @V3 @has:DF04
      Examples: DF04 EF06 temporary offline settlement / DF04 EF06 医疗保险临时脱网结算信息文件
        | file      | df   | ef   | items          | bytes |
        | DF04-EF06 | DF04 | EF06 | 90/1 92/4 93/2 | 13    |

      @DATA-103 @TST-032 @item:DF05_RECORD @V2 @V3 @has:DF05
      Examples: DF05 EF05 life and health / DF05 EF05 生命与健康信息
        | file      | df   | ef   | items                                                                                                                                                                               | bytes |
        | DF05-EF05 | DF05 | EF05 | A0/1 A1/1 B9/1 A2/4 A9/1 A3/24 A3/24 A3/24 A3/24 A3/24 A4/23 A4/23 A4/23 A4/23 A4/23 BA/20 BB/100 AA/20 AB/4 AC/1 AD/1 AE/1 AF/1 B0/1 B1/1 B2/1 B3/1 B4/1 B5/1 B6/1 B7/1 BC/1 B8/40 | 506   |

      @DATA-107 @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF05 social relief / DF06 EF05 社会救助信息
        | file      | df   | ef   | items                        | bytes |
        | DF06-EF05 | DF06 | EF05 | C0/70 C2/9 C3/26 C4/26 C5/26 | 167   |

      @DATA-112 @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF06 special care / DF06 EF06 优待抚恤信息
        | file      | df   | ef   | items                                                                                                                                        | bytes |
        | DF06-EF06 | DF06 | EF06 | C6/70 C8/9 C9/1 CA/4 CB/4 CC/4 CD/2 CE/1 CF/4 D0/4 D1/4 D2/3 D3/1 D4/4 D5/4 D6/4 D7/3 D8/1 D9/4 DA/4 DB/4 DC/4 DD/4 DE/4 DF/3 E0/3 E1/2 E2/2 | 217   |

      @DATA-114 @TST-033 @item:DF07_RECORD @V2 @V3 @has:DF07
      Examples: DF07 EF05 honours / DF07 EF05 荣誉信息文件
        | file      | df   | ef   | items                    | bytes |
        | DF07-EF05 | DF07 | EF05 | F0/2 F1/1 F2/4 F3/3 F4/4 | 24    |

      @DATA-116 @TST-033 @item:DF07_RECORD @V2 @V3 @has:DF07
      Examples: DF07 EF06 experts / DF07 EF06 专家信息文件
        | file      | df   | ef   | items           | bytes |
        | DF07-EF06 | DF07 | EF06 | F5/3 F6/4 F7/70 | 83    |

      @DATA-118 @TST-033 @item:DF07_RECORD @V2 @V3 @has:DF07
      Examples: DF07 EF07 demobilised officers / DF07 EF07 军队转业干部信息文件
        | file      | df   | ef   | items     | bytes |
        | DF07-EF07 | DF07 | EF07 | F8/4 F9/1 | 9     |

      # end of tables

      # tables: items (dictionary-v1)
      @DATA-406 @TST-027 @item:SSSE_RECORD @V1
      Examples: SSSE EF05 issuer data / SSSE EF05 发卡机构数据文件
        | file      | df   | ef   | items                                | bytes |
        | SSSE-EF05 | SSSE | EF05 | 01/16 02/1 03/4 04/12 05/4 06/4 07/9 | 64    |

      @DATA-407 @TST-027 @item:SSSE_RECORD @V1
      Examples: SSSE EF06 holder basics / SSSE EF06 持卡人的基本信息文件
        | file      | df   | ef   | items                           | bytes |
        | SSSE-EF06 | SSSE | EF06 | 08/18 09/30 0A/1 0B/1 0C/3 0D/4 | 69    |

      @DATA-409 @TST-028 @item:DF01_RECORD @V1 @has:DF01
      Examples: DF01 EF05 household / DF01 EF05 户籍信息文件
        | file      | df   | ef   | items            | bytes |
        | DF01-EF05 | DF01 | EF05 | 20/1 21/62 22/18 | 87    |

      @DATA-410 @TST-028 @item:DF01_RECORD @V1 @has:DF01-EF06
      Examples: DF01 EF06 correspondence / DF01 EF06 通讯信息文件
        | file      | df   | ef   | items                  | bytes |
        | DF01-EF06 | DF01 | EF06 | 25/62 26/18 27/3 28/15 | 106   |

      @DATA-411 @TST-028 @item:DF01_RECORD @V1 @has:DF01
      Examples: DF01 EF07 personal status / DF01 EF07 个人状况信息文件
        | file      | df   | ef   | items     | bytes |
        | DF01-EF07 | DF01 | EF07 | 29/1 2A/1 | 6     |

      @DATA-412 @TST-028 @item:DF01_RECORD @V1 @has:DF01
      Examples: DF01 EF08 marital status / DF01 EF08 婚姻状况信息文件
        | file      | df   | ef   | items | bytes |
        | DF01-EF08 | DF01 | EF08 | 2B/1  | 3     |

      @DATA-413 @TST-028 @item:DF01_RECORD @V1 @has:DF01
      Examples: DF01 EF09 employer / DF01 EF09 就业单位信息文件
        | file      | df   | ef   | items                     | bytes |
        | DF01-EF09 | DF01 | EF09 | 2E/62 2F/8 30/9 31/1 32/3 | 93    |

      @DATA-414 @TST-028 @item:DF01_RECORD @V1 @has:DF01
      Examples: DF01 EF0A wages / DF01 EF0A 工资信息文件
        | file      | df   | ef   | items          | bytes |
        | DF01-EF0A | DF01 | EF0A | 37/4 38/4 39/4 | 18    |

      @DATA-415 @TST-029 @item:DF02_RECORD @V1 @has:DF02-EF05
      Examples: DF02 EF05 profession and skills / DF02 EF05 职业和专业技能信息文件
        | file      | df   | ef   | items                        | bytes |
        | DF02-EF05 | DF02 | EF05 | 40/52 41/52 42/3 43/29 44/29 | 175   |

      @DATA-416 @TST-029 @item:DF02_RECORD @V1 @has:DF02-EF06 @unless:data.tag60.file=DF03EF05
      Examples: DF02 EF06 employment and unemployment / DF02 EF06 就业与失业信息文件
        | file      | df   | ef   | items                              | bytes |
        | DF02-EF06 | DF02 | EF06 | 4B/4 4C/4 60/4 4D/4 4F/4 50/4 3A/7 | 45    |

      @DATA-416 @TST-029 @item:DF02_RECORD @V1 @has:DF02-EF06 @when:data.tag60.file=DF03EF05
      Examples: DF02 EF06 employment and unemployment / DF02 EF06 就业与失业信息文件
        | file                 | df   | ef   | items                         | bytes |
        | DF02-EF06-without-60 | DF02 | EF06 | 4B/4 4C/4 4D/4 4F/4 50/4 3A/7 | 39    |

      @DATA-418 @TST-029 @item:DF02_RECORD @V1 @has:DF02-EF08
      Examples: DF02 EF08 rural labour registration card / DF02 EF08 农村流动劳动力就业登记卡
        | file      | df   | ef   | items                 | bytes |
        | DF02-EF08 | DF02 | EF08 | 52/10 53/62 94/8 54/4 | 92    |

      @DATA-419 @TST-029 @item:DF02_RECORD @V1 @has:DF02-EF09
      Examples: DF02 EF09 rural labour permit / DF02 EF09 农村流动劳动力就业证
        | file      | df   | ef   | items                      | bytes |
        | DF02-EF09 | DF02 | EF09 | 55/10 56/62 95/8 96/4 97/4 | 98    |

      @DATA-420 @TST-030 @item:DF03_RECORD @V1 @has:DF03-EF05 @unless:data.tag60.file=DF02EF06
      Examples: DF03 EF05 unemployment insurance / DF03 EF05 失业保险信息文件
        | file      | df   | ef   | items                                   | bytes |
        | DF03-EF05 | DF03 | EF05 | 60/4 98/4 61/4 62/4 63/3 64/3 65/3 66/3 | 44    |

      @DATA-420 @TST-030 @item:DF03_RECORD @V1 @has:DF03-EF05 @when:data.tag60.file=DF02EF06
      Examples: DF03 EF05 unemployment insurance / DF03 EF05 失业保险信息文件
        | file                 | df   | ef   | items                              | bytes |
        | DF03-EF05-without-60 | DF03 | EF05 | 98/4 61/4 62/4 63/3 64/3 65/3 66/3 | 38    |

      @DATA-421 @TST-030 @item:DF03_RECORD @V1 @has:DF03-EF06
      Examples: DF03 EF06 loss of work capacity / DF03 EF06 丧失劳动能力鉴定信息文件
        | file      | df   | ef   | items                        | bytes |
        | DF03-EF06 | DF03 | EF06 | 67/4 68/62 69/62 6A/16 6B/60 | 214   |

      @DATA-422 @TST-030 @item:DF03_RECORD @V1 @has:DF03-EF07
      Examples: DF03 EF07 pension insurance / DF03 EF07 养老保险信息文件
        | file      | df   | ef   | items                                   | bytes |
        | DF03-EF07 | DF03 | EF07 | 6C/4 6D/4 6E/4 6F/4 70/3 71/4 72/4 73/4 | 47    |

      @DATA-423 @TST-031 @item:DF04_RECORD @V1 @has:DF04-EF05
      Examples: DF04 EF05 medical insurance basics / DF04 EF05 医疗保险基本信息文件
        | file      | df   | ef   | items                                                                      | bytes |
        | DF04-EF05 | DF04 | EF05 | 80/4 81/62 82/8 83/9 84/62 85/8 86/9 87/62 88/8 89/9 8A/15 8B/10 8C/1 8F/1 | 296   |

      @DATA-424 @TST-031 @item:DF04_RECORD @V1 @has:DF04-EF06
      Examples: DF04 EF06 medical account, online mode only / DF04 EF06 医疗保险账户信息文件（联网）
        | file      | df   | ef   | items          | bytes |
        | DF04-EF06 | DF04 | EF06 | 90/4 92/4 93/4 | 18    |

      # end of tables

  @FS-083 @DATA-031
  Rule: A constructed item is a row of inner objects that fills it / 复合数据项由内层TLV填满
    要求：复合数据项的值恰为表T-DATA-07的内层数据项，次序和长度固定，外层长度等于内层TLV之和。
    来源：V20 8, V20 table 9
    性质：standard

    Scenario Outline: inner objects / 内层数据项
      Given the right to read <df> <ef> after a cold reset
      When the terminal reads every record of <df> <ef>
      Then every record <tag> has <bytes> bytes and holds "<inner>" in this order

      # tables: constructed items (dictionary-v2)
      @DATA-055 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: DF01 EF15 education / DF01 EF15 学历信息文件
        | file         | df   | ef   | tag | bytes | inner           |
        | DF01-EF15-40 | DF01 | EF15 | 40  | 54    | 57/3 58/3 59/40 |

      @DATA-063 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: DF02 EF05 profession and skills / DF02 EF05 职业和专业技能信息文件
        | file         | df   | ef   | tag | bytes | inner                      |
        | DF02-EF05-43 | DF02 | EF05 | 43  | 110   | 5A/7 5B/1 5C/70 5D/4 5E/16 |

      @DATA-064 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: DF02 EF05 profession and skills / DF02 EF05 职业和专业技能信息文件
        | file         | df   | ef   | tag | bytes | inner                 |
        | DF02-EF05-44 | DF02 | EF05 | 44  | 103   | 33/3 34/70 35/4 36/16 |

      @DATA-073 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: DF02 EF15 assistance determination / DF02 EF15 就业援助对象认定信息文件
        | file         | df   | ef   | tag | bytes | inner          |
        | DF02-EF15-99 | DF02 | EF15 | 99  | 18    | 10/3 11/4 12/3 |

      @DATA-080 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF06 work-capacity appraisal / DF03 EF06 劳动能力鉴定信息文件
        | file         | df   | ef   | tag | bytes | inner                      |
        | DF03-EF06-4A | DF03 | EF06 | 4A  | 99    | 13/2 14/1 15/20 16/4 17/60 |

      @DATA-093 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: DF03 EF19 proof of participation / DF03 EF19 参保凭证信息文件
        | file         | df   | ef   | tag | bytes | inner                              |
        | DF03-EF19-79 | DF03 | EF19 | 79  | 41    | 18/3 19/3 1A/4 1B/4 1C/4 1D/3 1E/4 |

      @DATA-104 @TST-032 @item:DF05_RECORD @V2 @V3 @has:DF05
      Examples: DF05 EF05 life and health / DF05 EF05 生命与健康信息
        | file         | df   | ef   | tag | bytes | inner      |
        | DF05-EF05-A3 | DF05 | EF05 | A3  | 26    | A5/16 A6/4 |

      @DATA-105 @TST-032 @item:DF05_RECORD @V2 @V3 @has:DF05
      Examples: DF05 EF05 life and health / DF05 EF05 生命与健康信息
        | file         | df   | ef   | tag | bytes | inner      |
        | DF05-EF05-A4 | DF05 | EF05 | A4  | 25    | A7/16 A8/3 |

      @DATA-108 @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF05 social relief / DF06 EF05 社会救助信息
        | file         | df   | ef   | tag | bytes | inner                    |
        | DF06-EF05-C3 | DF06 | EF05 | C3  | 28    | E3/1 E4/4 E5/4 E6/4 E7/3 |

      @DATA-109 @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF05 social relief / DF06 EF05 社会救助信息
        | file         | df   | ef   | tag | bytes | inner                    |
        | DF06-EF05-C4 | DF06 | EF05 | C4  | 28    | E3/1 E4/4 E5/4 E6/4 E7/3 |

      @DATA-110 @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF05 social relief / DF06 EF05 社会救助信息
        | file         | df   | ef   | tag | bytes | inner                    |
        | DF06-EF05-C5 | DF06 | EF05 | C5  | 28    | E3/1 E4/4 E5/4 E6/4 E7/3 |

      # end of tables
