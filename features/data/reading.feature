Feature: Who may read the files / 文件的读权限

  Each file in each security state, each state after a cold reset. A key followed by "in DF02" is
  authenticated in that DF before the DF of the file is selected. The tables are written from
  dictionary-v2.yaml.

  @FS-057 @DATA-224 @TST-034
  Rule: Every file of V2 and V3 applies its read condition exactly / V2、V3各文件严格执行其读条件
    要求：文件在T-DATA-05读条件所列的任一安全状态下可读，其他安全状态下返回6982且无数据，按T-DATA-16。
    来源：V20 tables 3-8, P7
    性质：standard

    Scenario Outline: reading allowed / 可读
      When reading <df> <ef> is tried with "<states>"
      Then every try is allowed

      # tables: reading allowed (dictionary-v2)
      @DATA-230 @FS-062 @TST-035 @item:SSSE_SAFETY @V2 @V3
      Examples: SSSE EF05 issuer data / SSSE EF05 发卡机构数据文件
        | file      | df   | ef   | states  |
        | SSSE-EF05 | SSSE | EF05 | nothing |

      @DATA-233 @FS-061 @TST-035 @item:SSSE_SAFETY @V2
      Examples: SSSE EF06 holder basics / SSSE EF06 持卡人的基本信息文件
        | file         | df   | ef   | states  |
        | SSSE-EF06-V2 | SSSE | EF06 | nothing |

      @DATA-236 @FS-060 @TST-035 @item:SSSE_SAFETY @V3
      Examples: SSSE EF06 holder basics / SSSE EF06 持卡人的基本信息文件
        | file         | df   | ef   | states |
        | SSSE-EF06-V3 | SSSE | EF06 | RKSSSE |

      @DATA-239 @FS-063 @TST-035 @item:SSSE_SAFETY @V2 @V3
      Examples: SSSE EF07 fingerprint / SSSE EF07 指纹数据文件
        | file      | df   | ef   | states |
        | SSSE-EF07 | SSSE | EF07 | RKSSSE |

      @DATA-243 @FS-063 @TST-035 @item:SSSE_SAFETY @V2 @V3
      Examples: SSSE EF08 photo / SSSE EF08 照片信息文件
        | file      | df   | ef   | states |
        | SSSE-EF08 | SSSE | EF08 | RKSSSE |

      @DATA-247 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF05 household registration / DF01 EF05 户籍信息文件
        | file      | df   | ef   | states |
        | DF01-EF05 | DF01 | EF05 | PIN    |

      @DATA-248 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF05 household registration / DF01 EF05 户籍信息文件
        | file      | df   | ef   | states                   |
        | DF01-EF05 | DF01 | EF05 | RK1DF01, PIN and RK1DF01 |

      @DATA-252 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF06 residence / DF01 EF06 常住地信息文件
        | file      | df   | ef   | states |
        | DF01-EF06 | DF01 | EF06 | PIN    |

      @DATA-253 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF06 residence / DF01 EF06 常住地信息文件
        | file      | df   | ef   | states                   |
        | DF01-EF06 | DF01 | EF06 | RK1DF01, PIN and RK1DF01 |

      @DATA-257 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF07 personal status / DF01 EF07 个人状况信息文件
        | file      | df   | ef   | states |
        | DF01-EF07 | DF01 | EF07 | PIN    |

      @DATA-258 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF07 personal status / DF01 EF07 个人状况信息文件
        | file      | df   | ef   | states                   |
        | DF01-EF07 | DF01 | EF07 | RK1DF01, PIN and RK1DF01 |

      @DATA-262 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF08 marital status / DF01 EF08 婚姻状况信息文件
        | file      | df   | ef   | states |
        | DF01-EF08 | DF01 | EF08 | PIN    |

      @DATA-263 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF08 marital status / DF01 EF08 婚姻状况信息文件
        | file      | df   | ef   | states                   |
        | DF01-EF08 | DF01 | EF08 | RK1DF01, PIN and RK1DF01 |

      @DATA-267 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF09 identity class and employer / DF01 EF09 人员身份及就业单位信息文件
        | file      | df   | ef   | states |
        | DF01-EF09 | DF01 | EF09 | PIN    |

      @DATA-268 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF09 identity class and employer / DF01 EF09 人员身份及就业单位信息文件
        | file      | df   | ef   | states                   |
        | DF01-EF09 | DF01 | EF09 | RK1DF01, PIN and RK1DF01 |

      @DATA-272 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF0A nationality and political status / DF01 EF0A 国籍及政治面貌信息文件
        | file      | df   | ef   | states |
        | DF01-EF0A | DF01 | EF0A | PIN    |

      @DATA-273 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF0A nationality and political status / DF01 EF0A 国籍及政治面貌信息文件
        | file      | df   | ef   | states                   |
        | DF01-EF0A | DF01 | EF0A | RK1DF01, PIN and RK1DF01 |

      @DATA-277 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF15 education / DF01 EF15 学历信息文件
        | file      | df   | ef   | states |
        | DF01-EF15 | DF01 | EF15 | PIN    |

      @DATA-278 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF15 education / DF01 EF15 学历信息文件
        | file      | df   | ef   | states                   |
        | DF01-EF15 | DF01 | EF15 | RK1DF01, PIN and RK1DF01 |

      @DATA-282 @DATA-514 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF16 reserved 1 / DF01 EF16 预留信息文件1
        | file      | df   | ef   | states  |
        | DF01-EF16 | DF01 | EF16 | nothing |

      @DATA-285 @DATA-514 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF17 reserved 2 / DF01 EF17 预留信息文件2
        | file      | df   | ef   | states  |
        | DF01-EF17 | DF01 | EF17 | nothing |

      @DATA-288 @DATA-514 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF18 reserved 3 / DF01 EF18 预留信息文件3
        | file      | df   | ef   | states  |
        | DF01-EF18 | DF01 | EF18 | nothing |

      @DATA-291 @DATA-514 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF19 reserved 4 / DF01 EF19 预留信息文件4
        | file      | df   | ef   | states  |
        | DF01-EF19 | DF01 | EF19 | nothing |

      @DATA-294 @DATA-514 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF1A reserved 5 / DF01 EF1A 预留信息文件5
        | file      | df   | ef   | states  |
        | DF01-EF1A | DF01 | EF1A | nothing |

      @DATA-297 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF05 profession and skills / DF02 EF05 职业和专业技能信息文件
        | file      | df   | ef   | states |
        | DF02-EF05 | DF02 | EF05 | PIN    |

      @DATA-298 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF05 profession and skills / DF02 EF05 职业和专业技能信息文件
        | file      | df   | ef   | states                   |
        | DF02-EF05 | DF02 | EF05 | RK1DF02, PIN and RK1DF02 |

      @DATA-302 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF06 employment status / DF02 EF06 就业状况信息文件
        | file      | df   | ef   | states |
        | DF02-EF06 | DF02 | EF06 | PIN    |

      @DATA-303 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF06 employment status / DF02 EF06 就业状况信息文件
        | file      | df   | ef   | states                   |
        | DF02-EF06 | DF02 | EF06 | RK1DF02, PIN and RK1DF02 |

      @DATA-307 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF07 employment history / DF02 EF07 就业记录信息文件
        | file      | df   | ef   | states |
        | DF02-EF07 | DF02 | EF07 | PIN    |

      @DATA-308 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF07 employment history / DF02 EF07 就业记录信息文件
        | file      | df   | ef   | states                   |
        | DF02-EF07 | DF02 | EF07 | RK1DF02, PIN and RK1DF02 |

      @DATA-312 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF09 employment/unemployment certificate / DF02 EF09 就业失业登记证信息文件
        | file      | df   | ef   | states |
        | DF02-EF09 | DF02 | EF09 | PIN    |

      @DATA-313 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF09 employment/unemployment certificate / DF02 EF09 就业失业登记证信息文件
        | file      | df   | ef   | states                   |
        | DF02-EF09 | DF02 | EF09 | RK1DF02, PIN and RK1DF02 |

      @DATA-317 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF15 assistance determination / DF02 EF15 就业援助对象认定信息文件
        | file      | df   | ef   | states |
        | DF02-EF15 | DF02 | EF15 | PIN    |

      @DATA-318 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF15 assistance determination / DF02 EF15 就业援助对象认定信息文件
        | file      | df   | ef   | states                   |
        | DF02-EF15 | DF02 | EF15 | RK1DF02, PIN and RK1DF02 |

      @DATA-322 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF16 support policies / DF02 EF16 就业扶持政策享受信息文件
        | file      | df   | ef   | states |
        | DF02-EF16 | DF02 | EF16 | PIN    |

      @DATA-323 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF16 support policies / DF02 EF16 就业扶持政策享受信息文件
        | file      | df   | ef   | states                   |
        | DF02-EF16 | DF02 | EF16 | RK1DF02, PIN and RK1DF02 |

      @DATA-327 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF05 unemployment insurance / DF03 EF05 失业保险信息文件
        | file      | df   | ef   | states |
        | DF03-EF05 | DF03 | EF05 | PIN    |

      @DATA-328 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF05 unemployment insurance / DF03 EF05 失业保险信息文件
        | file      | df   | ef   | states                   |
        | DF03-EF05 | DF03 | EF05 | RK2DF03, PIN and RK2DF03 |

      @DATA-332 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF06 work-capacity appraisal / DF03 EF06 劳动能力鉴定信息文件
        | file      | df   | ef   | states |
        | DF03-EF06 | DF03 | EF06 | PIN    |

      @DATA-333 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF06 work-capacity appraisal / DF03 EF06 劳动能力鉴定信息文件
        | file      | df   | ef   | states                   |
        | DF03-EF06 | DF03 | EF06 | RK1DF03, PIN and RK1DF03 |

      @DATA-337 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF07 pension insurance / DF03 EF07 养老保险信息文件
        | file      | df   | ef   | states |
        | DF03-EF07 | DF03 | EF07 | PIN    |

      @DATA-338 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF07 pension insurance / DF03 EF07 养老保险信息文件
        | file      | df   | ef   | states                   |
        | DF03-EF07 | DF03 | EF07 | RK1DF03, PIN and RK1DF03 |

      @DATA-342 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF15 injury insurance / DF03 EF15 工伤保险信息文件
        | file      | df   | ef   | states |
        | DF03-EF15 | DF03 | EF15 | PIN    |

      @DATA-343 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF15 injury insurance / DF03 EF15 工伤保险信息文件
        | file      | df   | ef   | states                   |
        | DF03-EF15 | DF03 | EF15 | RK1DF03, PIN and RK1DF03 |

      @DATA-347 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF16 maternity insurance / DF03 EF16 生育保险信息文件
        | file      | df   | ef   | states |
        | DF03-EF16 | DF03 | EF16 | PIN    |

      @DATA-348 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF16 maternity insurance / DF03 EF16 生育保险信息文件
        | file      | df   | ef   | states                   |
        | DF03-EF16 | DF03 | EF16 | RK1DF03, PIN and RK1DF03 |

      @DATA-352 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF17 injury determination / DF03 EF17 工伤认定信息文件
        | file      | df   | ef   | states |
        | DF03-EF17 | DF03 | EF17 | PIN    |

      @DATA-353 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF17 injury determination / DF03 EF17 工伤认定信息文件
        | file      | df   | ef   | states                   |
        | DF03-EF17 | DF03 | EF17 | RK1DF03, PIN and RK1DF03 |

      @DATA-357 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF18 supported dependants / DF03 EF18 供养亲属信息文件
        | file      | df   | ef   | states |
        | DF03-EF18 | DF03 | EF18 | PIN    |

      @DATA-358 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF18 supported dependants / DF03 EF18 供养亲属信息文件
        | file      | df   | ef   | states                   |
        | DF03-EF18 | DF03 | EF18 | RK1DF03, PIN and RK1DF03 |

      @DATA-362 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF19 proof of participation / DF03 EF19 参保凭证信息文件
        | file      | df   | ef   | states |
        | DF03-EF19 | DF03 | EF19 | PIN    |

      @DATA-363 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF19 proof of participation / DF03 EF19 参保凭证信息文件
        | file      | df   | ef   | states                   |
        | DF03-EF19 | DF03 | EF19 | RK1DF03, PIN and RK1DF03 |

      @DATA-367 @TST-039 @item:DF04_SAFETY @V2 @V3 @has:DF04
      Examples: DF04 EF05 medical insurance basics / DF04 EF05 医疗保险基本信息文件
        | file      | df   | ef   | states |
        | DF04-EF05 | DF04 | EF05 | PIN    |

      @DATA-368 @TST-039 @item:DF04_SAFETY @V2 @V3 @has:DF04
      Examples: DF04 EF05 medical insurance basics / DF04 EF05 医疗保险基本信息文件
        | file      | df   | ef   | states                   |
        | DF04-EF05 | DF04 | EF05 | RK1DF04, PIN and RK1DF04 |

      @DATA-372 @TST-039 @item:DF04_SAFETY @V2 @V3 @has:DF04
      Examples: DF04 EF06 temporary offline settlement / DF04 EF06 医疗保险临时脱网结算信息文件
        | file      | df   | ef   | states          |
        | DF04-EF06 | DF04 | EF06 | PIN and RK1DF04 |

      @DATA-376 @TST-039 @item:DF04_SAFETY @V2 @V3 @has:DF04
      Examples: DF04 EF08 medical transaction log / DF04 EF08 医疗交易明细文件
        | file      | df   | ef   | states |
        | DF04-EF08 | DF04 | EF08 | PIN    |

      @DATA-378 @TST-039 @item:DF04_SAFETY @V2 @V3 @has:DF04
      Examples: DF04 EF15 special settlements / DF04 EF15 特殊医疗结算记录文件
        | file      | df   | ef   | states |
        | DF04-EF15 | DF04 | EF15 | PIN    |

      @DATA-379 @TST-039 @item:DF04_SAFETY @V2 @V3 @has:DF04
      Examples: DF04 EF15 special settlements / DF04 EF15 特殊医疗结算记录文件
        | file      | df   | ef   | states                   |
        | DF04-EF15 | DF04 | EF15 | RK1DF04, PIN and RK1DF04 |

      @DATA-383 @TST-040 @item:DF05_SAFETY @V2 @V3 @has:DF05
      Examples: DF05 EF05 life and health / DF05 EF05 生命与健康信息
        | file      | df   | ef   | states  |
        | DF05-EF05 | DF05 | EF05 | nothing |

      @DATA-386 @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF05 social relief / DF06 EF05 社会救助信息
        | file      | df   | ef   | states  |
        | DF06-EF05 | DF06 | EF05 | RK1DF06 |

      @DATA-390 @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF06 special care / DF06 EF06 优待抚恤信息
        | file      | df   | ef   | states  |
        | DF06-EF06 | DF06 | EF06 | RK1DF06 |

      @DATA-394 @TST-041 @item:DF07_SAFETY @V2 @V3 @has:DF07
      Examples: DF07 EF05 honours / DF07 EF05 荣誉信息文件
        | file      | df   | ef   | states  |
        | DF07-EF05 | DF07 | EF05 | RK1DF07 |

      @DATA-398 @TST-041 @item:DF07_SAFETY @V2 @V3 @has:DF07
      Examples: DF07 EF06 experts / DF07 EF06 专家信息文件
        | file      | df   | ef   | states  |
        | DF07-EF06 | DF07 | EF06 | RK2DF07 |

      @DATA-402 @TST-041 @item:DF07_SAFETY @V2 @V3 @has:DF07
      Examples: DF07 EF07 demobilised officers / DF07 EF07 军队转业干部信息文件
        | file      | df   | ef   | states  |
        | DF07-EF07 | DF07 | EF07 | RK3DF07 |

      # end of tables

    @basis:inferred
    Scenario Outline: reading allowed with the key first / 先鉴别密钥也可读
      When reading <df> <ef> is tried with "<states>"
      Then every try is allowed

      @DATA-372 @TST-039 @item:DF04_SAFETY @V2 @V3 @has:DF04
      Examples: DF04 EF06 temporary offline settlement / DF04 EF06 医疗保险临时脱网结算信息文件
        | file      | df   | ef   | states          |
        | DF04-EF06 | DF04 | EF06 | RK1DF04 and PIN |

    Scenario Outline: reading refused / 不可读
      When reading <df> <ef> is tried with "<states>"
      Then every try is refused

      # tables: reading refused (dictionary-v2)
      @DATA-237 @FS-060 @TST-035 @item:SSSE_SAFETY @V3
      Examples: SSSE EF06 holder basics / SSSE EF06 持卡人的基本信息文件
        | file         | df   | ef   | states                   |
        | SSSE-EF06-V3 | SSSE | EF06 | nothing, PIN, UKSSSE, BK |

      @DATA-240 @FS-063 @TST-035 @item:SSSE_SAFETY @V2 @V3
      Examples: SSSE EF07 fingerprint / SSSE EF07 指纹数据文件
        | file      | df   | ef   | states                   |
        | SSSE-EF07 | SSSE | EF07 | nothing, PIN, UKSSSE, BK |

      @DATA-244 @FS-063 @TST-035 @item:SSSE_SAFETY @V2 @V3
      Examples: SSSE EF08 photo / SSSE EF08 照片信息文件
        | file      | df   | ef   | states                   |
        | SSSE-EF08 | SSSE | EF08 | nothing, PIN, UKSSSE, BK |

      @DATA-249 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF05 household registration / DF01 EF05 户籍信息文件
        | file      | df   | ef   | states                                     |
        | DF01-EF05 | DF01 | EF05 | nothing, UK1DF01, UK2DF01, RK1DF02 in DF02 |

      @DATA-254 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF06 residence / DF01 EF06 常住地信息文件
        | file      | df   | ef   | states                                     |
        | DF01-EF06 | DF01 | EF06 | nothing, UK4DF01, UK1DF01, RK1DF02 in DF02 |

      @DATA-259 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF07 personal status / DF01 EF07 个人状况信息文件
        | file      | df   | ef   | states                                     |
        | DF01-EF07 | DF01 | EF07 | nothing, UK2DF01, UK1DF01, RK1DF02 in DF02 |

      @DATA-264 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF08 marital status / DF01 EF08 婚姻状况信息文件
        | file      | df   | ef   | states                                     |
        | DF01-EF08 | DF01 | EF08 | nothing, UK3DF01, UK1DF01, RK1DF02 in DF02 |

      @DATA-269 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF09 identity class and employer / DF01 EF09 人员身份及就业单位信息文件
        | file      | df   | ef   | states                                     |
        | DF01-EF09 | DF01 | EF09 | nothing, UK2DF01, UK1DF01, RK1DF02 in DF02 |

      @DATA-274 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF0A nationality and political status / DF01 EF0A 国籍及政治面貌信息文件
        | file      | df   | ef   | states                                     |
        | DF01-EF0A | DF01 | EF0A | nothing, UK5DF01, UK1DF01, RK1DF02 in DF02 |

      @DATA-279 @TST-036 @item:DF01_SAFETY @V2 @V3 @has:DF01
      Examples: DF01 EF15 education / DF01 EF15 学历信息文件
        | file      | df   | ef   | states                                     |
        | DF01-EF15 | DF01 | EF15 | nothing, UK6DF01, UK1DF01, RK1DF02 in DF02 |

      @DATA-299 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF05 profession and skills / DF02 EF05 职业和专业技能信息文件
        | file      | df   | ef   | states                                     |
        | DF02-EF05 | DF02 | EF05 | nothing, UK1DF02, UK2DF02, RK1DF01 in DF01 |

      @DATA-304 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF06 employment status / DF02 EF06 就业状况信息文件
        | file      | df   | ef   | states                                     |
        | DF02-EF06 | DF02 | EF06 | nothing, UK2DF02, UK1DF02, RK1DF01 in DF01 |

      @DATA-314 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF09 employment/unemployment certificate / DF02 EF09 就业失业登记证信息文件
        | file      | df   | ef   | states                                     |
        | DF02-EF09 | DF02 | EF09 | nothing, UK4DF02, UK1DF02, RK1DF01 in DF01 |

      @DATA-319 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF15 assistance determination / DF02 EF15 就业援助对象认定信息文件
        | file      | df   | ef   | states                                     |
        | DF02-EF15 | DF02 | EF15 | nothing, UK5DF02, UK1DF02, RK1DF01 in DF01 |

      @DATA-329 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF05 unemployment insurance / DF03 EF05 失业保险信息文件
        | file      | df   | ef   | states                                     |
        | DF03-EF05 | DF03 | EF05 | nothing, UK1DF03, UK2DF03, UK3DF01 in DF01 |

      @DATA-334 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF06 work-capacity appraisal / DF03 EF06 劳动能力鉴定信息文件
        | file      | df   | ef   | states                                     |
        | DF03-EF06 | DF03 | EF06 | nothing, UK2DF03, UK1DF03, UK2DF01 in DF01 |

      @DATA-339 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF07 pension insurance / DF03 EF07 养老保险信息文件
        | file      | df   | ef   | states                                     |
        | DF03-EF07 | DF03 | EF07 | nothing, UK3DF03, UK1DF03, UK2DF01 in DF01 |

      @DATA-344 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF15 injury insurance / DF03 EF15 工伤保险信息文件
        | file      | df   | ef   | states                                     |
        | DF03-EF15 | DF03 | EF15 | nothing, UK4DF03, UK1DF03, UK2DF01 in DF01 |

      @DATA-349 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF16 maternity insurance / DF03 EF16 生育保险信息文件
        | file      | df   | ef   | states                                     |
        | DF03-EF16 | DF03 | EF16 | nothing, UK5DF03, UK1DF03, UK2DF01 in DF01 |

      @DATA-354 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF17 injury determination / DF03 EF17 工伤认定信息文件
        | file      | df   | ef   | states                                     |
        | DF03-EF17 | DF03 | EF17 | nothing, UK6DF03, UK1DF03, UK2DF01 in DF01 |

      @DATA-359 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF18 supported dependants / DF03 EF18 供养亲属信息文件
        | file      | df   | ef   | states                                     |
        | DF03-EF18 | DF03 | EF18 | nothing, UK7DF03, UK1DF03, UK2DF01 in DF01 |

      @DATA-364 @TST-038 @item:DF03_SAFETY @V2 @V3 @has:DF03
      Examples: DF03 EF19 proof of participation / DF03 EF19 参保凭证信息文件
        | file      | df   | ef   | states                                     |
        | DF03-EF19 | DF03 | EF19 | nothing, UK8DF03, UK1DF03, UK2DF01 in DF01 |

      @DATA-369 @TST-039 @item:DF04_SAFETY @V2 @V3 @has:DF04
      Examples: DF04 EF05 medical insurance basics / DF04 EF05 医疗保险基本信息文件
        | file      | df   | ef   | states                                     |
        | DF04-EF05 | DF04 | EF05 | nothing, UK1DF04, UK2DF04, UK2DF01 in DF01 |

      @DATA-373 @TST-039 @item:DF04_SAFETY @V2 @V3 @has:DF04
      Examples: DF04 EF06 temporary offline settlement / DF04 EF06 医疗保险临时脱网结算信息文件
        | file      | df   | ef   | states                         |
        | DF04-EF06 | DF04 | EF06 | nothing, PIN, RK1DF04, UK2DF04 |

      @DATA-376 @TST-039 @item:DF04_SAFETY @V2 @V3 @has:DF04 @param:acl.check_order @when:acl.check_order=file-or-key-exists
      Examples: DF04 EF08 medical transaction log / DF04 EF08 医疗交易明细文件
        | file      | df   | ef   | states                             |
        | DF04-EF08 | DF04 | EF08 | nothing, RK1DF04, UK1DF04, UK2DF04 |

      @DATA-387 @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF05 social relief / DF06 EF05 社会救助信息
        | file      | df   | ef   | states                         |
        | DF06-EF05 | DF06 | EF05 | nothing, PIN, UK1DF06, UK2DF06 |

      @DATA-391 @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: DF06 EF06 special care / DF06 EF06 优待抚恤信息
        | file      | df   | ef   | states                         |
        | DF06-EF06 | DF06 | EF06 | nothing, PIN, UK2DF06, UK1DF06 |

      @DATA-395 @TST-041 @item:DF07_SAFETY @V2 @V3 @has:DF07
      Examples: DF07 EF05 honours / DF07 EF05 荣誉信息文件
        | file      | df   | ef   | states                         |
        | DF07-EF05 | DF07 | EF05 | nothing, PIN, UK1DF07, UK2DF07 |

      @DATA-399 @TST-041 @item:DF07_SAFETY @V2 @V3 @has:DF07
      Examples: DF07 EF06 experts / DF07 EF06 专家信息文件
        | file      | df   | ef   | states                         |
        | DF07-EF06 | DF07 | EF06 | nothing, PIN, UK2DF07, UK1DF07 |

      @DATA-403 @TST-041 @item:DF07_SAFETY @V2 @V3 @has:DF07
      Examples: DF07 EF07 demobilised officers / DF07 EF07 军队转业干部信息文件
        | file      | df   | ef   | states                         |
        | DF07-EF07 | DF07 | EF07 | nothing, PIN, UK3DF07, UK1DF07 |

      # end of tables

    @spends:record
    Scenario Outline: reading a cyclic file refused / 循环文件不可读
      Given there is a record in <df> <ef>
      When reading <df> <ef> is tried with "<states>"
      Then every try is refused

      # tables: reading cyclic files refused (dictionary-v2)
      @DATA-309 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF07 employment history / DF02 EF07 就业记录信息文件
        | file      | df   | ef   | states                                     |
        | DF02-EF07 | DF02 | EF07 | nothing, UK3DF02, UK1DF02, RK1DF01 in DF01 |

      @DATA-324 @TST-037 @item:DF02_SAFETY @V2 @V3 @has:DF02
      Examples: DF02 EF16 support policies / DF02 EF16 就业扶持政策享受信息文件
        | file      | df   | ef   | states                                     |
        | DF02-EF16 | DF02 | EF16 | nothing, UK6DF02, UK1DF02, RK1DF01 in DF01 |

      @DATA-380 @TST-039 @item:DF04_SAFETY @V2 @V3 @has:DF04
      Examples: DF04 EF15 special settlements / DF04 EF15 特殊医疗结算记录文件
        | file      | df   | ef   | states                                     |
        | DF04-EF15 | DF04 | EF15 | nothing, UK2DF04, UK1DF04, UK2DF01 in DF01 |

      # end of tables
