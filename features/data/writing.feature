Feature: Who may write the files / 文件的写权限

  Each file in each security state, each state after a cold reset; what was written is taken back
  afterwards. A key followed by "in DF02" is authenticated in that DF before the DF of the file is
  selected. The tables are written from dictionary-v2.yaml.

  @FS-058
  Rule: Every file of V2 and V3 applies its write condition exactly / V2、V3各文件严格执行其写条件
    要求：以T-DATA-05所列更新密钥外部鉴别后写命令成功，写入内容可读出；其他安全状态下返回6982，内容不变，按T-DATA-16。
    来源：V20 tables 3-8, P7
    性质：standard

    Scenario Outline: writing allowed / 可写
      Given the content or beginning of <df> <ef> has been saved
      When writing <df> <ef> is tried with "<states>"
      Then every try is allowed
      And the content of <df> <ef> is as saved but for what was sent

      # tables: writing allowed (dictionary-v2)
      @DATA-231 @TST-035 @item:SSSE_SAFETY @V2 @V3
      Examples: SSSE EF05 issuer data / SSSE EF05 发卡机构数据文件
        | file      | df   | ef   | states |
        | SSSE-EF05 | SSSE | EF05 | UKSSSE |

      @DATA-234 @TST-035 @item:SSSE_SAFETY @V2
      Examples: SSSE EF06 holder basics / SSSE EF06 持卡人的基本信息文件
        | file         | df   | ef   | states |
        | SSSE-EF06-V2 | SSSE | EF06 | UKSSSE |

      @DATA-238 @TST-035 @item:SSSE_SAFETY @V3
      Examples: SSSE EF06 holder basics / SSSE EF06 持卡人的基本信息文件
        | file         | df   | ef   | states |
        | SSSE-EF06-V3 | SSSE | EF06 | UKSSSE |

      @DATA-241 @TST-035 @item:SSSE_SAFETY @V2 @V3
      Examples: SSSE EF07 fingerprint / SSSE EF07 指纹数据文件
        | file      | df   | ef   | states |
        | SSSE-EF07 | SSSE | EF07 | UKSSSE |

      @DATA-245 @TST-035 @item:SSSE_SAFETY @V2 @V3
      Examples: SSSE EF08 photo / SSSE EF08 照片信息文件
        | file      | df   | ef   | states |
        | SSSE-EF08 | SSSE | EF08 | UKSSSE |

      @DATA-250 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF05 household registration / DF01 EF05 户籍信息文件
        | file      | df   | ef   | states  |
        | DF01-EF05 | DF01 | EF05 | UK1DF01 |

      @DATA-255 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF06 residence / DF01 EF06 常住地信息文件
        | file      | df   | ef   | states  |
        | DF01-EF06 | DF01 | EF06 | UK4DF01 |

      @DATA-260 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF07 personal status / DF01 EF07 个人状况信息文件
        | file      | df   | ef   | states  |
        | DF01-EF07 | DF01 | EF07 | UK2DF01 |

      @DATA-265 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF08 marital status / DF01 EF08 婚姻状况信息文件
        | file      | df   | ef   | states  |
        | DF01-EF08 | DF01 | EF08 | UK3DF01 |

      @DATA-270 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF09 identity class and employer / DF01 EF09 人员身份及就业单位信息文件
        | file      | df   | ef   | states  |
        | DF01-EF09 | DF01 | EF09 | UK2DF01 |

      @DATA-275 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF0A nationality and political status / DF01 EF0A 国籍及政治面貌信息文件
        | file      | df   | ef   | states  |
        | DF01-EF0A | DF01 | EF0A | UK5DF01 |

      @DATA-280 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF15 education / DF01 EF15 学历信息文件
        | file      | df   | ef   | states  |
        | DF01-EF15 | DF01 | EF15 | UK6DF01 |

      @DATA-283 @DATA-514 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF16 reserved 1 / DF01 EF16 预留信息文件1
        | file      | df   | ef   | states  |
        | DF01-EF16 | DF01 | EF16 | UK7DF01 |

      @DATA-286 @DATA-514 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF17 reserved 2 / DF01 EF17 预留信息文件2
        | file      | df   | ef   | states  |
        | DF01-EF17 | DF01 | EF17 | UK8DF01 |

      @DATA-289 @DATA-514 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF18 reserved 3 / DF01 EF18 预留信息文件3
        | file      | df   | ef   | states  |
        | DF01-EF18 | DF01 | EF18 | UK9DF01 |

      @DATA-292 @DATA-514 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF19 reserved 4 / DF01 EF19 预留信息文件4
        | file      | df   | ef   | states  |
        | DF01-EF19 | DF01 | EF19 | UKADF01 |

      @DATA-295 @DATA-514 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF1A reserved 5 / DF01 EF1A 预留信息文件5
        | file      | df   | ef   | states  |
        | DF01-EF1A | DF01 | EF1A | UKBDF01 |

      @DATA-300 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF05 profession and skills / DF02 EF05 职业和专业技能信息文件
        | file      | df   | ef   | states  |
        | DF02-EF05 | DF02 | EF05 | UK1DF02 |

      @DATA-305 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF06 employment status / DF02 EF06 就业状况信息文件
        | file      | df   | ef   | states  |
        | DF02-EF06 | DF02 | EF06 | UK2DF02 |

      @DATA-310 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02 @spends:record
      Examples: DF02 EF07 employment history / DF02 EF07 就业记录信息文件
        | file      | df   | ef   | states  |
        | DF02-EF07 | DF02 | EF07 | UK3DF02 |

      @DATA-315 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF09 employment/unemployment certificate / DF02 EF09 就业失业登记证信息文件
        | file      | df   | ef   | states  |
        | DF02-EF09 | DF02 | EF09 | UK4DF02 |

      @DATA-320 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF15 assistance determination / DF02 EF15 就业援助对象认定信息文件
        | file      | df   | ef   | states  |
        | DF02-EF15 | DF02 | EF15 | UK5DF02 |

      @DATA-325 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02 @spends:record
      Examples: DF02 EF16 support policies / DF02 EF16 就业扶持政策享受信息文件
        | file      | df   | ef   | states  |
        | DF02-EF16 | DF02 | EF16 | UK6DF02 |

      @DATA-330 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF05 unemployment insurance / DF03 EF05 失业保险信息文件
        | file      | df   | ef   | states  |
        | DF03-EF05 | DF03 | EF05 | UK1DF03 |

      @DATA-335 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF06 work-capacity appraisal / DF03 EF06 劳动能力鉴定信息文件
        | file      | df   | ef   | states  |
        | DF03-EF06 | DF03 | EF06 | UK2DF03 |

      @DATA-340 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF07 pension insurance / DF03 EF07 养老保险信息文件
        | file      | df   | ef   | states  |
        | DF03-EF07 | DF03 | EF07 | UK3DF03 |

      @DATA-345 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF15 injury insurance / DF03 EF15 工伤保险信息文件
        | file      | df   | ef   | states  |
        | DF03-EF15 | DF03 | EF15 | UK4DF03 |

      @DATA-350 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF16 maternity insurance / DF03 EF16 生育保险信息文件
        | file      | df   | ef   | states  |
        | DF03-EF16 | DF03 | EF16 | UK5DF03 |

      @DATA-355 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF17 injury determination / DF03 EF17 工伤认定信息文件
        | file      | df   | ef   | states  |
        | DF03-EF17 | DF03 | EF17 | UK6DF03 |

      @DATA-360 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF18 supported dependants / DF03 EF18 供养亲属信息文件
        | file      | df   | ef   | states  |
        | DF03-EF18 | DF03 | EF18 | UK7DF03 |

      @DATA-365 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF19 proof of participation / DF03 EF19 参保凭证信息文件
        | file      | df   | ef   | states  |
        | DF03-EF19 | DF03 | EF19 | UK8DF03 |

      @DATA-370 @TST-039 @item:DF04_SAFETY @V2 @V3 @has:DF04
      Examples: DF04 EF05 medical insurance basics / DF04 EF05 医疗保险基本信息文件
        | file      | df   | ef   | states  |
        | DF04-EF05 | DF04 | EF05 | UK1DF04 |

      @DATA-374 @TST-039 @item:DF04_SAFETY @V2 @V3 @has:DF04
      Examples: DF04 EF06 temporary offline settlement / DF04 EF06 医疗保险临时脱网结算信息文件
        | file      | df   | ef   | states  |
        | DF04-EF06 | DF04 | EF06 | UK2DF04 |

      @DATA-381 @TST-039 @item:DF04_SAFETY @V2 @V3 @has:DF04 @spends:record
      Examples: DF04 EF15 special settlements / DF04 EF15 特殊医疗结算记录文件
        | file      | df   | ef   | states  |
        | DF04-EF15 | DF04 | EF15 | UK2DF04 |

      @DATA-384 @TST-040 @item:DF05_SAFETY @V2 @V3 @has:DF05
      Examples: DF05 EF05 life and health / DF05 EF05 生命与健康信息
        | file      | df   | ef   | states  |
        | DF05-EF05 | DF05 | EF05 | UK1DF05 |

      @DATA-388 @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF05 social relief / DF06 EF05 社会救助信息
        | file      | df   | ef   | states  |
        | DF06-EF05 | DF06 | EF05 | UK1DF06 |

      @DATA-392 @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF06 special care / DF06 EF06 优待抚恤信息
        | file      | df   | ef   | states  |
        | DF06-EF06 | DF06 | EF06 | UK2DF06 |

      @DATA-396 @TST-041 @item:DF07_SAFETY @V2 @V3 @has:DF07
      Examples: DF07 EF05 honours / DF07 EF05 荣誉信息文件
        | file      | df   | ef   | states  |
        | DF07-EF05 | DF07 | EF05 | UK1DF07 |

      @DATA-400 @TST-041 @item:DF07_SAFETY @V2 @V3 @has:DF07
      Examples: DF07 EF06 experts / DF07 EF06 专家信息文件
        | file      | df   | ef   | states  |
        | DF07-EF06 | DF07 | EF06 | UK2DF07 |

      @DATA-404 @TST-041 @item:DF07_SAFETY @V2 @V3 @has:DF07
      Examples: DF07 EF07 demobilised officers / DF07 EF07 军队转业干部信息文件
        | file      | df   | ef   | states  |
        | DF07-EF07 | DF07 | EF07 | UK3DF07 |

      # end of tables

    Scenario Outline: writing refused / 不可写
      Given the content or beginning of <df> <ef> has been saved
      When writing <df> <ef> is tried with "<states>"
      Then every try is refused
      And the content of <df> <ef> is as saved

      # tables: writing refused (dictionary-v2)
      @DATA-232 @TST-035 @item:SSSE_SAFETY @V2 @V3
      Examples: SSSE EF05 issuer data / SSSE EF05 发卡机构数据文件
        | file      | df   | ef   | states           |
        | SSSE-EF05 | SSSE | EF05 | nothing, PIN, BK |

      @DATA-235 @TST-035 @item:SSSE_SAFETY @V2
      Examples: SSSE EF06 holder basics / SSSE EF06 持卡人的基本信息文件
        | file         | df   | ef   | states           |
        | SSSE-EF06-V2 | SSSE | EF06 | nothing, PIN, BK |

      @DATA-238 @TST-035 @item:SSSE_SAFETY @V3
      Examples: SSSE EF06 holder basics / SSSE EF06 持卡人的基本信息文件
        | file         | df   | ef   | states                   |
        | SSSE-EF06-V3 | SSSE | EF06 | nothing, PIN, RKSSSE, BK |

      @DATA-242 @TST-035 @item:SSSE_SAFETY @V2 @V3
      Examples: SSSE EF07 fingerprint / SSSE EF07 指纹数据文件
        | file      | df   | ef   | states                   |
        | SSSE-EF07 | SSSE | EF07 | nothing, PIN, RKSSSE, BK |

      @DATA-246 @TST-035 @item:SSSE_SAFETY @V2 @V3
      Examples: SSSE EF08 photo / SSSE EF08 照片信息文件
        | file      | df   | ef   | states                   |
        | SSSE-EF08 | SSSE | EF08 | nothing, PIN, RKSSSE, BK |

      @DATA-251 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF05 household registration / DF01 EF05 户籍信息文件
        | file      | df   | ef   | states                                                           |
        | DF01-EF05 | DF01 | EF05 | nothing, PIN, RK1DF01, PIN and RK1DF01, UK2DF01, UK1DF02 in DF02 |

      @DATA-256 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF06 residence / DF01 EF06 常住地信息文件
        | file      | df   | ef   | states                                                           |
        | DF01-EF06 | DF01 | EF06 | nothing, PIN, RK1DF01, PIN and RK1DF01, UK1DF01, UK4DF02 in DF02 |

      @DATA-261 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF07 personal status / DF01 EF07 个人状况信息文件
        | file      | df   | ef   | states                                                           |
        | DF01-EF07 | DF01 | EF07 | nothing, PIN, RK1DF01, PIN and RK1DF01, UK1DF01, UK2DF02 in DF02 |

      @DATA-266 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF08 marital status / DF01 EF08 婚姻状况信息文件
        | file      | df   | ef   | states                                                           |
        | DF01-EF08 | DF01 | EF08 | nothing, PIN, RK1DF01, PIN and RK1DF01, UK1DF01, UK3DF02 in DF02 |

      @DATA-271 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF09 identity class and employer / DF01 EF09 人员身份及就业单位信息文件
        | file      | df   | ef   | states                                                           |
        | DF01-EF09 | DF01 | EF09 | nothing, PIN, RK1DF01, PIN and RK1DF01, UK1DF01, UK2DF02 in DF02 |

      @DATA-276 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF0A nationality and political status / DF01 EF0A 国籍及政治面貌信息文件
        | file      | df   | ef   | states                                                           |
        | DF01-EF0A | DF01 | EF0A | nothing, PIN, RK1DF01, PIN and RK1DF01, UK1DF01, UK5DF02 in DF02 |

      @DATA-281 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF15 education / DF01 EF15 学历信息文件
        | file      | df   | ef   | states                                                           |
        | DF01-EF15 | DF01 | EF15 | nothing, PIN, RK1DF01, PIN and RK1DF01, UK1DF01, UK6DF02 in DF02 |

      @DATA-284 @DATA-514 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF16 reserved 1 / DF01 EF16 预留信息文件1
        | file      | df   | ef   | states                                 |
        | DF01-EF16 | DF01 | EF16 | nothing, PIN, UK1DF01, UK5DF03 in DF03 |

      @DATA-287 @DATA-514 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF17 reserved 2 / DF01 EF17 预留信息文件2
        | file      | df   | ef   | states                                 |
        | DF01-EF17 | DF01 | EF17 | nothing, PIN, UK1DF01, UK6DF03 in DF03 |

      @DATA-290 @DATA-514 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF18 reserved 3 / DF01 EF18 预留信息文件3
        | file      | df   | ef   | states                                 |
        | DF01-EF18 | DF01 | EF18 | nothing, PIN, UK1DF01, UK7DF03 in DF03 |

      @DATA-293 @DATA-514 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF19 reserved 4 / DF01 EF19 预留信息文件4
        | file      | df   | ef   | states                                 |
        | DF01-EF19 | DF01 | EF19 | nothing, PIN, UK1DF01, UK8DF03 in DF03 |

      @DATA-296 @DATA-514 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF1A reserved 5 / DF01 EF1A 预留信息文件5
        | file      | df   | ef   | states                |
        | DF01-EF1A | DF01 | EF1A | nothing, PIN, UK1DF01 |

      @DATA-301 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF05 profession and skills / DF02 EF05 职业和专业技能信息文件
        | file      | df   | ef   | states                                                           |
        | DF02-EF05 | DF02 | EF05 | nothing, PIN, RK1DF02, PIN and RK1DF02, UK2DF02, UK1DF01 in DF01 |

      @DATA-306 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF06 employment status / DF02 EF06 就业状况信息文件
        | file      | df   | ef   | states                                                           |
        | DF02-EF06 | DF02 | EF06 | nothing, PIN, RK1DF02, PIN and RK1DF02, UK1DF02, UK2DF01 in DF01 |

      @DATA-311 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF07 employment history / DF02 EF07 就业记录信息文件
        | file      | df   | ef   | states                                                           |
        | DF02-EF07 | DF02 | EF07 | nothing, PIN, RK1DF02, PIN and RK1DF02, UK1DF02, UK3DF01 in DF01 |

      @DATA-316 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF09 employment/unemployment certificate / DF02 EF09 就业失业登记证信息文件
        | file      | df   | ef   | states                                                           |
        | DF02-EF09 | DF02 | EF09 | nothing, PIN, RK1DF02, PIN and RK1DF02, UK1DF02, UK4DF01 in DF01 |

      @DATA-321 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF15 assistance determination / DF02 EF15 就业援助对象认定信息文件
        | file      | df   | ef   | states                                                           |
        | DF02-EF15 | DF02 | EF15 | nothing, PIN, RK1DF02, PIN and RK1DF02, UK1DF02, UK5DF01 in DF01 |

      @DATA-326 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF16 support policies / DF02 EF16 就业扶持政策享受信息文件
        | file      | df   | ef   | states                                                           |
        | DF02-EF16 | DF02 | EF16 | nothing, PIN, RK1DF02, PIN and RK1DF02, UK1DF02, UK6DF01 in DF01 |

      @DATA-331 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF05 unemployment insurance / DF03 EF05 失业保险信息文件
        | file      | df   | ef   | states                                                           |
        | DF03-EF05 | DF03 | EF05 | nothing, PIN, RK2DF03, PIN and RK2DF03, UK2DF03, UK4DF01 in DF01 |

      @DATA-336 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF06 work-capacity appraisal / DF03 EF06 劳动能力鉴定信息文件
        | file      | df   | ef   | states                                                           |
        | DF03-EF06 | DF03 | EF06 | nothing, PIN, RK1DF03, PIN and RK1DF03, UK1DF03, UK5DF01 in DF01 |

      @DATA-341 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF07 pension insurance / DF03 EF07 养老保险信息文件
        | file      | df   | ef   | states                                                           |
        | DF03-EF07 | DF03 | EF07 | nothing, PIN, RK1DF03, PIN and RK1DF03, UK1DF03, RK1DF01 in DF01 |

      @DATA-346 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF15 injury insurance / DF03 EF15 工伤保险信息文件
        | file      | df   | ef   | states                                                           |
        | DF03-EF15 | DF03 | EF15 | nothing, PIN, RK1DF03, PIN and RK1DF03, UK1DF03, UK6DF01 in DF01 |

      @DATA-351 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF16 maternity insurance / DF03 EF16 生育保险信息文件
        | file      | df   | ef   | states                                                           |
        | DF03-EF16 | DF03 | EF16 | nothing, PIN, RK1DF03, PIN and RK1DF03, UK1DF03, UK7DF01 in DF01 |

      @DATA-356 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF17 injury determination / DF03 EF17 工伤认定信息文件
        | file      | df   | ef   | states                                                           |
        | DF03-EF17 | DF03 | EF17 | nothing, PIN, RK1DF03, PIN and RK1DF03, UK1DF03, UK8DF01 in DF01 |

      @DATA-361 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF18 supported dependants / DF03 EF18 供养亲属信息文件
        | file      | df   | ef   | states                                                           |
        | DF03-EF18 | DF03 | EF18 | nothing, PIN, RK1DF03, PIN and RK1DF03, UK1DF03, UK9DF01 in DF01 |

      @DATA-366 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF19 proof of participation / DF03 EF19 参保凭证信息文件
        | file      | df   | ef   | states                                                           |
        | DF03-EF19 | DF03 | EF19 | nothing, PIN, RK1DF03, PIN and RK1DF03, UK1DF03, UKADF01 in DF01 |

      @DATA-371 @TST-039 @item:DF04_SAFETY @V2 @V3 @has:DF04
      Examples: DF04 EF05 medical insurance basics / DF04 EF05 医疗保险基本信息文件
        | file      | df   | ef   | states                                                           |
        | DF04-EF05 | DF04 | EF05 | nothing, PIN, RK1DF04, PIN and RK1DF04, UK2DF04, UK3DF01 in DF01 |

      @DATA-375 @TST-039 @item:DF04_SAFETY @V2 @V3 @has:DF04
      Examples: DF04 EF06 temporary offline settlement / DF04 EF06 医疗保险临时脱网结算信息文件
        | file      | df   | ef   | states                                                           |
        | DF04-EF06 | DF04 | EF06 | nothing, PIN, RK1DF04, PIN and RK1DF04, UK1DF04, UK4DF01 in DF01 |

      @DATA-382 @TST-039 @item:DF04_SAFETY @V2 @V3 @has:DF04
      Examples: DF04 EF15 special settlements / DF04 EF15 特殊医疗结算记录文件
        | file      | df   | ef   | states                                                           |
        | DF04-EF15 | DF04 | EF15 | nothing, PIN, RK1DF04, PIN and RK1DF04, UK1DF04, UK4DF01 in DF01 |

      @DATA-385 @TST-040 @item:DF05_SAFETY @V2 @V3 @has:DF05
      Examples: DF05 EF05 life and health / DF05 EF05 生命与健康信息
        | file      | df   | ef   | states                        |
        | DF05-EF05 | DF05 | EF05 | nothing, PIN, UK1DF01 in DF01 |

      @DATA-389 @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF05 social relief / DF06 EF05 社会救助信息
        | file      | df   | ef   | states                                          |
        | DF06-EF05 | DF06 | EF05 | nothing, PIN, RK1DF06, UK2DF06, UK3DF01 in DF01 |

      @DATA-393 @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF06 special care / DF06 EF06 优待抚恤信息
        | file      | df   | ef   | states                                          |
        | DF06-EF06 | DF06 | EF06 | nothing, PIN, RK1DF06, UK1DF06, UK4DF01 in DF01 |

      @DATA-397 @TST-041 @item:DF07_SAFETY @V2 @V3 @has:DF07
      Examples: DF07 EF05 honours / DF07 EF05 荣誉信息文件
        | file      | df   | ef   | states                                          |
        | DF07-EF05 | DF07 | EF05 | nothing, PIN, RK1DF07, UK2DF07, UK4DF01 in DF01 |

      @DATA-401 @TST-041 @item:DF07_SAFETY @V2 @V3 @has:DF07
      Examples: DF07 EF06 experts / DF07 EF06 专家信息文件
        | file      | df   | ef   | states                                          |
        | DF07-EF06 | DF07 | EF06 | nothing, PIN, RK2DF07, UK1DF07, UK5DF01 in DF01 |

      @DATA-405 @TST-041 @item:DF07_SAFETY @V2 @V3 @has:DF07
      Examples: DF07 EF07 demobilised officers / DF07 EF07 军队转业干部信息文件
        | file      | df   | ef   | states                                          |
        | DF07-EF07 | DF07 | EF07 | nothing, PIN, RK3DF07, UK1DF07, RK1DF01 in DF01 |

      # end of tables

    @param:sec.leave_df @when:sec.leave_df=keys-cleared|cleared
    Scenario Outline: writing refused after a key of SSSE in another DF / 在其他DF内鉴别SSSE密钥后不可写
      Given the content or beginning of <df> <ef> has been saved
      When writing <df> <ef> is tried with "<states>"
      Then every try is refused
      And the content of <df> <ef> is as saved

      # tables: writing refused after a key of SSSE in another DF (dictionary-v2)
      @DATA-232 @TST-035 @item:SSSE_SAFETY @V2 @V3
      Examples: SSSE EF05 issuer data / SSSE EF05 发卡机构数据文件
        | file      | df   | ef   | states         |
        | SSSE-EF05 | SSSE | EF05 | UKSSSE in DF01 |

      @DATA-235 @TST-035 @item:SSSE_SAFETY @V2
      Examples: SSSE EF06 holder basics / SSSE EF06 持卡人的基本信息文件
        | file         | df   | ef   | states         |
        | SSSE-EF06-V2 | SSSE | EF06 | UKSSSE in DF01 |

      @DATA-242 @TST-035 @item:SSSE_SAFETY @V2 @V3
      Examples: SSSE EF07 fingerprint / SSSE EF07 指纹数据文件
        | file      | df   | ef   | states         |
        | SSSE-EF07 | SSSE | EF07 | UKSSSE in DF01 |

      @DATA-246 @TST-035 @item:SSSE_SAFETY @V2 @V3
      Examples: SSSE EF08 photo / SSSE EF08 照片信息文件
        | file      | df   | ef   | states         |
        | SSSE-EF08 | SSSE | EF08 | UKSSSE in DF01 |

      # end of tables
