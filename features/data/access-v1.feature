Feature: Who may read and write the files of version 1.0 / 1.0版文件的读写权限

  Each file in each security state, each state after a cold reset; what was written is taken back
  afterwards. A key followed by "in DF02" is authenticated in that DF before the DF of the file is
  selected. The tables are written from dictionary-v1.yaml.

  @FS-059
  Rule: The files of V1 apply the access table of version 1 / V1文件执行第一版访问条件表
    要求：文件在T-DATA-17读条件、写条件所列的安全状态下可读、可写，其他安全状态下返回6982，无数据，内容不变。
    来源：P6 tables 4-8, XJ
    性质：draft

    Scenario Outline: reading allowed / 可读
      When reading <df> <ef> is tried with "<states>"
      Then every try is allowed

      # tables: reading allowed (dictionary-v1)
      @DATA-426 @FS-062 @TST-035 @item:SSSE_SAFETY @V1
      Examples: SSSE EF05 issuer data / SSSE EF05 发卡机构数据文件
        | file      | df   | ef   | states  |
        | SSSE-EF05 | SSSE | EF05 | nothing |

      @DATA-429 @FS-061 @TST-035 @item:SSSE_SAFETY @V1
      Examples: SSSE EF06 holder basics / SSSE EF06 持卡人的基本信息文件
        | file      | df   | ef   | states  |
        | SSSE-EF06 | SSSE | EF06 | nothing |

      @DATA-432 @TST-035 @item:SSSE_SAFETY @V1
      Examples: SSSE EF07 fingerprint / SSSE EF07 指纹数据文件
        | file      | df   | ef   | states  |
        | SSSE-EF07 | SSSE | EF07 | nothing |

      @DATA-435 @TST-036 @item:DF01_SAFETY @V1 @has:DF01
      Examples: DF01 EF05 household / DF01 EF05 户籍信息文件
        | file      | df   | ef   | states |
        | DF01-EF05 | DF01 | EF05 | PIN    |

      @DATA-438 @TST-036 @item:DF01_SAFETY @V1 @has:DF01-EF06
      Examples: DF01 EF06 correspondence / DF01 EF06 通讯信息文件
        | file      | df   | ef   | states |
        | DF01-EF06 | DF01 | EF06 | PIN    |

      @DATA-441 @TST-036 @item:DF01_SAFETY @V1 @has:DF01
      Examples: DF01 EF07 personal status / DF01 EF07 个人状况信息文件
        | file      | df   | ef   | states       |
        | DF01-EF07 | DF01 | EF07 | PIN, UK2DF01 |

      @DATA-445 @TST-036 @item:DF01_SAFETY @V1 @has:DF01
      Examples: DF01 EF08 marital status / DF01 EF08 婚姻状况信息文件
        | file      | df   | ef   | states |
        | DF01-EF08 | DF01 | EF08 | PIN    |

      @DATA-448 @TST-036 @item:DF01_SAFETY @V1 @has:DF01
      Examples: DF01 EF09 employer / DF01 EF09 就业单位信息文件
        | file      | df   | ef   | states       |
        | DF01-EF09 | DF01 | EF09 | PIN, UK2DF01 |

      @DATA-452 @TST-036 @item:DF01_SAFETY @V1 @has:DF01
      Examples: DF01 EF0A wages / DF01 EF0A 工资信息文件
        | file      | df   | ef   | states |
        | DF01-EF0A | DF01 | EF0A | PIN    |

      @DATA-455 @TST-037 @item:DF02_SAFETY @V1 @has:DF02-EF05
      Examples: DF02 EF05 profession and skills / DF02 EF05 职业和专业技能信息文件
        | file      | df   | ef   | states       |
        | DF02-EF05 | DF02 | EF05 | PIN, UK1DF02 |

      @DATA-459 @TST-037 @item:DF02_SAFETY @V1 @has:DF02-EF06
      Examples: DF02 EF06 employment and unemployment / DF02 EF06 就业与失业信息文件
        | file      | df   | ef   | states       |
        | DF02-EF06 | DF02 | EF06 | PIN, UK2DF02 |

      @DATA-463 @TST-037 @item:DF02_SAFETY @V1 @has:DF02-EF07
      Examples: DF02 EF07 employment history / DF02 EF07 就业记录文件
        | file      | df   | ef   | states       |
        | DF02-EF07 | DF02 | EF07 | PIN, UK3DF02 |

      @DATA-467 @TST-037 @item:DF02_SAFETY @V1 @has:DF02-EF08 @param:data.v1.df02.read @when:data.v1.df02.read=PIN
      Examples: DF02 EF08 rural labour registration card / DF02 EF08 农村流动劳动力就业登记卡
        | file      | df   | ef   | states |
        | DF02-EF08 | DF02 | EF08 | PIN    |

      @DATA-470 @TST-037 @item:DF02_SAFETY @V1 @has:DF02-EF09 @param:data.v1.df02.read @when:data.v1.df02.read=PIN
      Examples: DF02 EF09 rural labour permit / DF02 EF09 农村流动劳动力就业证
        | file      | df   | ef   | states |
        | DF02-EF09 | DF02 | EF09 | PIN    |

      @DATA-473 @TST-038 @item:DF03_SAFETY @V1 @has:DF03-EF05
      Examples: DF03 EF05 unemployment insurance / DF03 EF05 失业保险信息文件
        | file      | df   | ef   | states                           |
        | DF03-EF05 | DF03 | EF05 | PIN and RK2DF03, RK2DF03 and PIN |

      @DATA-477 @TST-038 @item:DF03_SAFETY @V1 @has:DF03-EF06
      Examples: DF03 EF06 loss of work capacity / DF03 EF06 丧失劳动能力鉴定信息文件
        | file      | df   | ef   | states |
        | DF03-EF06 | DF03 | EF06 | PIN    |

      @DATA-480 @TST-038 @item:DF03_SAFETY @V1 @has:DF03-EF07
      Examples: DF03 EF07 pension insurance / DF03 EF07 养老保险信息文件
        | file      | df   | ef   | states                           |
        | DF03-EF07 | DF03 | EF07 | PIN and RK1DF03, RK1DF03 and PIN |

      @DATA-484 @TST-039 @item:DF04_SAFETY @V1 @has:DF04-EF05
      Examples: DF04 EF05 medical insurance basics / DF04 EF05 医疗保险基本信息文件
        | file      | df   | ef   | states |
        | DF04-EF05 | DF04 | EF05 | PIN    |

      @DATA-487 @TST-039 @item:DF04_SAFETY @V1 @has:DF04-EF06
      Examples: DF04 EF06 medical account, online mode only / DF04 EF06 医疗保险账户信息文件（联网）
        | file      | df   | ef   | states                           |
        | DF04-EF06 | DF04 | EF06 | PIN and RK1DF04, RK1DF04 and PIN |

      @DATA-491 @TST-039 @item:DF04_SAFETY @V1 @has:DF04-EF08
      Examples: DF04 EF08 transaction log, offline mode only / DF04 EF08 医疗保险交易明细文件（脱网）
        | file      | df   | ef   | states |
        | DF04-EF08 | DF04 | EF08 | PIN    |

      # end of tables

    Scenario Outline: reading refused / 不可读
      When reading <df> <ef> is tried with "<states>"
      Then every try is refused

      # tables: reading refused (dictionary-v1)
      @DATA-435 @TST-036 @item:DF01_SAFETY @V1 @has:DF01
      Examples: DF01 EF05 household / DF01 EF05 户籍信息文件
        | file      | df   | ef   | states                    |
        | DF01-EF05 | DF01 | EF05 | nothing, UK1DF01, UK2DF01 |

      @DATA-438 @TST-036 @item:DF01_SAFETY @V1 @has:DF01-EF06
      Examples: DF01 EF06 correspondence / DF01 EF06 通讯信息文件
        | file      | df   | ef   | states                    |
        | DF01-EF06 | DF01 | EF06 | nothing, UK4DF01, UK1DF01 |

      @DATA-442 @TST-036 @item:DF01_SAFETY @V1 @has:DF01
      Examples: DF01 EF07 personal status / DF01 EF07 个人状况信息文件
        | file      | df   | ef   | states           |
        | DF01-EF07 | DF01 | EF07 | nothing, UK1DF01 |

      @DATA-445 @TST-036 @item:DF01_SAFETY @V1 @has:DF01
      Examples: DF01 EF08 marital status / DF01 EF08 婚姻状况信息文件
        | file      | df   | ef   | states                    |
        | DF01-EF08 | DF01 | EF08 | nothing, UK3DF01, UK1DF01 |

      @DATA-449 @TST-036 @item:DF01_SAFETY @V1 @has:DF01
      Examples: DF01 EF09 employer / DF01 EF09 就业单位信息文件
        | file      | df   | ef   | states           |
        | DF01-EF09 | DF01 | EF09 | nothing, UK1DF01 |

      @DATA-452 @TST-036 @item:DF01_SAFETY @V1 @has:DF01
      Examples: DF01 EF0A wages / DF01 EF0A 工资信息文件
        | file      | df   | ef   | states                    |
        | DF01-EF0A | DF01 | EF0A | nothing, UK5DF01, UK1DF01 |

      @DATA-456 @TST-037 @item:DF02_SAFETY @V1 @has:DF02-EF05
      Examples: DF02 EF05 profession and skills / DF02 EF05 职业和专业技能信息文件
        | file      | df   | ef   | states           |
        | DF02-EF05 | DF02 | EF05 | nothing, UK2DF02 |

      @DATA-460 @TST-037 @item:DF02_SAFETY @V1 @has:DF02-EF06
      Examples: DF02 EF06 employment and unemployment / DF02 EF06 就业与失业信息文件
        | file      | df   | ef   | states           |
        | DF02-EF06 | DF02 | EF06 | nothing, UK1DF02 |

      @DATA-467 @TST-037 @item:DF02_SAFETY @V1 @has:DF02-EF08 @param:data.v1.df02.read @when:data.v1.df02.read=PIN
      Examples: DF02 EF08 rural labour registration card / DF02 EF08 农村流动劳动力就业登记卡
        | file      | df   | ef   | states                    |
        | DF02-EF08 | DF02 | EF08 | nothing, UK4DF02, UK1DF02 |

      @DATA-470 @TST-037 @item:DF02_SAFETY @V1 @has:DF02-EF09 @param:data.v1.df02.read @when:data.v1.df02.read=PIN
      Examples: DF02 EF09 rural labour permit / DF02 EF09 农村流动劳动力就业证
        | file      | df   | ef   | states                    |
        | DF02-EF09 | DF02 | EF09 | nothing, UK5DF02, UK1DF02 |

      @DATA-474 @TST-038 @item:DF03_SAFETY @V1 @has:DF03-EF05
      Examples: DF03 EF05 unemployment insurance / DF03 EF05 失业保险信息文件
        | file      | df   | ef   | states                         |
        | DF03-EF05 | DF03 | EF05 | nothing, PIN, RK2DF03, UK1DF03 |

      @DATA-477 @TST-038 @item:DF03_SAFETY @V1 @has:DF03-EF06
      Examples: DF03 EF06 loss of work capacity / DF03 EF06 丧失劳动能力鉴定信息文件
        | file      | df   | ef   | states                             |
        | DF03-EF06 | DF03 | EF06 | nothing, RK1DF03, UK2DF03, UK1DF03 |

      @DATA-481 @TST-038 @item:DF03_SAFETY @V1 @has:DF03-EF07
      Examples: DF03 EF07 pension insurance / DF03 EF07 养老保险信息文件
        | file      | df   | ef   | states                         |
        | DF03-EF07 | DF03 | EF07 | nothing, PIN, RK1DF03, UK3DF03 |

      @DATA-484 @TST-039 @item:DF04_SAFETY @V1 @has:DF04-EF05
      Examples: DF04 EF05 medical insurance basics / DF04 EF05 医疗保险基本信息文件
        | file      | df   | ef   | states                             |
        | DF04-EF05 | DF04 | EF05 | nothing, RK1DF04, UK1DF04, UK2DF04 |

      @DATA-488 @TST-039 @item:DF04_SAFETY @V1 @has:DF04-EF06
      Examples: DF04 EF06 medical account, online mode only / DF04 EF06 医疗保险账户信息文件（联网）
        | file      | df   | ef   | states                         |
        | DF04-EF06 | DF04 | EF06 | nothing, PIN, RK1DF04, UK2DF04 |

      @DATA-491 @TST-039 @item:DF04_SAFETY @V1 @has:DF04-EF08 @param:acl.check_order @when:acl.check_order=file-or-key-exists
      Examples: DF04 EF08 transaction log, offline mode only / DF04 EF08 医疗保险交易明细文件（脱网）
        | file      | df   | ef   | states                             |
        | DF04-EF08 | DF04 | EF08 | nothing, RK1DF04, UK1DF04, UK2DF04 |

      # end of tables

    @spends:record
    Scenario Outline: reading a cyclic file refused / 循环文件不可读
      Given there is a record in <df> <ef>
      When reading <df> <ef> is tried with "<states>"
      Then every try is refused

      # tables: reading cyclic files refused (dictionary-v1)
      @DATA-464 @TST-037 @item:DF02_SAFETY @V1 @has:DF02-EF07
      Examples: DF02 EF07 employment history / DF02 EF07 就业记录文件
        | file      | df   | ef   | states           |
        | DF02-EF07 | DF02 | EF07 | nothing, UK1DF02 |

      # end of tables

    Scenario Outline: writing allowed / 可写
      Given the content or beginning of <df> <ef> has been saved
      When writing <df> <ef> is tried with "<states>"
      Then every try is allowed
      And the content of <df> <ef> is as saved but for what was sent

      # tables: writing allowed (dictionary-v1)
      @DATA-427 @TST-035 @item:SSSE_SAFETY @V1
      Examples: SSSE EF05 issuer data / SSSE EF05 发卡机构数据文件
        | file      | df   | ef   | states |
        | SSSE-EF05 | SSSE | EF05 | UKSSSE |

      @DATA-430 @TST-035 @item:SSSE_SAFETY @V1
      Examples: SSSE EF06 holder basics / SSSE EF06 持卡人的基本信息文件
        | file      | df   | ef   | states |
        | SSSE-EF06 | SSSE | EF06 | UKSSSE |

      @DATA-433 @TST-035 @item:SSSE_SAFETY @V1
      Examples: SSSE EF07 fingerprint / SSSE EF07 指纹数据文件
        | file      | df   | ef   | states |
        | SSSE-EF07 | SSSE | EF07 | UKSSSE |

      @DATA-436 @TST-036 @item:DF01_SAFETY @V1 @has:DF01
      Examples: DF01 EF05 household / DF01 EF05 户籍信息文件
        | file      | df   | ef   | states  |
        | DF01-EF05 | DF01 | EF05 | UK1DF01 |

      @DATA-439 @TST-036 @item:DF01_SAFETY @V1 @has:DF01-EF06
      Examples: DF01 EF06 correspondence / DF01 EF06 通讯信息文件
        | file      | df   | ef   | states  |
        | DF01-EF06 | DF01 | EF06 | UK4DF01 |

      @DATA-443 @TST-036 @item:DF01_SAFETY @V1 @has:DF01
      Examples: DF01 EF07 personal status / DF01 EF07 个人状况信息文件
        | file      | df   | ef   | states  |
        | DF01-EF07 | DF01 | EF07 | UK2DF01 |

      @DATA-446 @TST-036 @item:DF01_SAFETY @V1 @has:DF01
      Examples: DF01 EF08 marital status / DF01 EF08 婚姻状况信息文件
        | file      | df   | ef   | states  |
        | DF01-EF08 | DF01 | EF08 | UK3DF01 |

      @DATA-450 @TST-036 @item:DF01_SAFETY @V1 @has:DF01
      Examples: DF01 EF09 employer / DF01 EF09 就业单位信息文件
        | file      | df   | ef   | states  |
        | DF01-EF09 | DF01 | EF09 | UK2DF01 |

      @DATA-453 @TST-036 @item:DF01_SAFETY @V1 @has:DF01
      Examples: DF01 EF0A wages / DF01 EF0A 工资信息文件
        | file      | df   | ef   | states  |
        | DF01-EF0A | DF01 | EF0A | UK5DF01 |

      @DATA-457 @TST-037 @item:DF02_SAFETY @V1 @has:DF02-EF05
      Examples: DF02 EF05 profession and skills / DF02 EF05 职业和专业技能信息文件
        | file      | df   | ef   | states  |
        | DF02-EF05 | DF02 | EF05 | UK1DF02 |

      @DATA-461 @TST-037 @item:DF02_SAFETY @V1 @has:DF02-EF06
      Examples: DF02 EF06 employment and unemployment / DF02 EF06 就业与失业信息文件
        | file      | df   | ef   | states  |
        | DF02-EF06 | DF02 | EF06 | UK2DF02 |

      @DATA-465 @TST-037 @item:DF02_SAFETY @V1 @has:DF02-EF07 @spends:record
      Examples: DF02 EF07 employment history / DF02 EF07 就业记录文件
        | file      | df   | ef   | states  |
        | DF02-EF07 | DF02 | EF07 | UK3DF02 |

      @DATA-468 @TST-037 @item:DF02_SAFETY @V1 @has:DF02-EF08
      Examples: DF02 EF08 rural labour registration card / DF02 EF08 农村流动劳动力就业登记卡
        | file      | df   | ef   | states  |
        | DF02-EF08 | DF02 | EF08 | UK4DF02 |

      @DATA-471 @TST-037 @item:DF02_SAFETY @V1 @has:DF02-EF09
      Examples: DF02 EF09 rural labour permit / DF02 EF09 农村流动劳动力就业证
        | file      | df   | ef   | states  |
        | DF02-EF09 | DF02 | EF09 | UK5DF02 |

      @DATA-475 @TST-038 @item:DF03_SAFETY @V1 @has:DF03-EF05
      Examples: DF03 EF05 unemployment insurance / DF03 EF05 失业保险信息文件
        | file      | df   | ef   | states  |
        | DF03-EF05 | DF03 | EF05 | UK1DF03 |

      @DATA-478 @TST-038 @item:DF03_SAFETY @V1 @has:DF03-EF06
      Examples: DF03 EF06 loss of work capacity / DF03 EF06 丧失劳动能力鉴定信息文件
        | file      | df   | ef   | states  |
        | DF03-EF06 | DF03 | EF06 | UK2DF03 |

      @DATA-482 @TST-038 @item:DF03_SAFETY @V1 @has:DF03-EF07
      Examples: DF03 EF07 pension insurance / DF03 EF07 养老保险信息文件
        | file      | df   | ef   | states  |
        | DF03-EF07 | DF03 | EF07 | UK3DF03 |

      @DATA-485 @TST-039 @item:DF04_SAFETY @V1 @has:DF04-EF05
      Examples: DF04 EF05 medical insurance basics / DF04 EF05 医疗保险基本信息文件
        | file      | df   | ef   | states  |
        | DF04-EF05 | DF04 | EF05 | UK1DF04 |

      @DATA-489 @TST-039 @item:DF04_SAFETY @V1 @has:DF04-EF06
      Examples: DF04 EF06 medical account, online mode only / DF04 EF06 医疗保险账户信息文件（联网）
        | file      | df   | ef   | states  |
        | DF04-EF06 | DF04 | EF06 | UK2DF04 |

      # end of tables

    Scenario Outline: writing refused / 不可写
      Given the content or beginning of <df> <ef> has been saved
      When writing <df> <ef> is tried with "<states>"
      Then every try is refused
      And the content of <df> <ef> is as saved

      # tables: writing refused (dictionary-v1)
      @DATA-428 @TST-035 @item:SSSE_SAFETY @V1
      Examples: SSSE EF05 issuer data / SSSE EF05 发卡机构数据文件
        | file      | df   | ef   | states           |
        | SSSE-EF05 | SSSE | EF05 | nothing, PIN, BK |

      @DATA-431 @TST-035 @item:SSSE_SAFETY @V1
      Examples: SSSE EF06 holder basics / SSSE EF06 持卡人的基本信息文件
        | file      | df   | ef   | states           |
        | SSSE-EF06 | SSSE | EF06 | nothing, PIN, BK |

      @DATA-434 @TST-035 @item:SSSE_SAFETY @V1
      Examples: SSSE EF07 fingerprint / SSSE EF07 指纹数据文件
        | file      | df   | ef   | states           |
        | SSSE-EF07 | SSSE | EF07 | nothing, PIN, BK |

      @DATA-437 @TST-036 @item:DF01_SAFETY @V1 @has:DF01
      Examples: DF01 EF05 household / DF01 EF05 户籍信息文件
        | file      | df   | ef   | states                                 |
        | DF01-EF05 | DF01 | EF05 | nothing, PIN, UK2DF01, UK1DF02 in DF02 |

      @DATA-440 @TST-036 @item:DF01_SAFETY @V1 @has:DF01-EF06
      Examples: DF01 EF06 correspondence / DF01 EF06 通讯信息文件
        | file      | df   | ef   | states                                 |
        | DF01-EF06 | DF01 | EF06 | nothing, PIN, UK1DF01, UK4DF02 in DF02 |

      @DATA-444 @TST-036 @item:DF01_SAFETY @V1 @has:DF01
      Examples: DF01 EF07 personal status / DF01 EF07 个人状况信息文件
        | file      | df   | ef   | states                                 |
        | DF01-EF07 | DF01 | EF07 | nothing, PIN, UK1DF01, UK2DF02 in DF02 |

      @DATA-447 @TST-036 @item:DF01_SAFETY @V1 @has:DF01
      Examples: DF01 EF08 marital status / DF01 EF08 婚姻状况信息文件
        | file      | df   | ef   | states                                 |
        | DF01-EF08 | DF01 | EF08 | nothing, PIN, UK1DF01, UK3DF02 in DF02 |

      @DATA-451 @TST-036 @item:DF01_SAFETY @V1 @has:DF01
      Examples: DF01 EF09 employer / DF01 EF09 就业单位信息文件
        | file      | df   | ef   | states                                 |
        | DF01-EF09 | DF01 | EF09 | nothing, PIN, UK1DF01, UK2DF02 in DF02 |

      @DATA-454 @TST-036 @item:DF01_SAFETY @V1 @has:DF01
      Examples: DF01 EF0A wages / DF01 EF0A 工资信息文件
        | file      | df   | ef   | states                                 |
        | DF01-EF0A | DF01 | EF0A | nothing, PIN, UK1DF01, UK5DF02 in DF02 |

      @DATA-458 @TST-037 @item:DF02_SAFETY @V1 @has:DF02-EF05
      Examples: DF02 EF05 profession and skills / DF02 EF05 职业和专业技能信息文件
        | file      | df   | ef   | states                                 |
        | DF02-EF05 | DF02 | EF05 | nothing, PIN, UK2DF02, UK1DF01 in DF01 |

      @DATA-462 @TST-037 @item:DF02_SAFETY @V1 @has:DF02-EF06
      Examples: DF02 EF06 employment and unemployment / DF02 EF06 就业与失业信息文件
        | file      | df   | ef   | states                                 |
        | DF02-EF06 | DF02 | EF06 | nothing, PIN, UK1DF02, UK2DF01 in DF01 |

      @DATA-466 @TST-037 @item:DF02_SAFETY @V1 @has:DF02-EF07
      Examples: DF02 EF07 employment history / DF02 EF07 就业记录文件
        | file      | df   | ef   | states                                 |
        | DF02-EF07 | DF02 | EF07 | nothing, PIN, UK1DF02, UK3DF01 in DF01 |

      @DATA-469 @TST-037 @item:DF02_SAFETY @V1 @has:DF02-EF08
      Examples: DF02 EF08 rural labour registration card / DF02 EF08 农村流动劳动力就业登记卡
        | file      | df   | ef   | states                                 |
        | DF02-EF08 | DF02 | EF08 | nothing, PIN, UK1DF02, UK4DF01 in DF01 |

      @DATA-472 @TST-037 @item:DF02_SAFETY @V1 @has:DF02-EF09
      Examples: DF02 EF09 rural labour permit / DF02 EF09 农村流动劳动力就业证
        | file      | df   | ef   | states                                 |
        | DF02-EF09 | DF02 | EF09 | nothing, PIN, UK1DF02, UK5DF01 in DF01 |

      @DATA-476 @TST-038 @item:DF03_SAFETY @V1 @has:DF03-EF05
      Examples: DF03 EF05 unemployment insurance / DF03 EF05 失业保险信息文件
        | file      | df   | ef   | states                                                           |
        | DF03-EF05 | DF03 | EF05 | nothing, PIN, RK2DF03, PIN and RK2DF03, UK2DF03, UK4DF01 in DF01 |

      @DATA-479 @TST-038 @item:DF03_SAFETY @V1 @has:DF03-EF06
      Examples: DF03 EF06 loss of work capacity / DF03 EF06 丧失劳动能力鉴定信息文件
        | file      | df   | ef   | states                                 |
        | DF03-EF06 | DF03 | EF06 | nothing, PIN, UK1DF03, UK5DF01 in DF01 |

      @DATA-483 @TST-038 @item:DF03_SAFETY @V1 @has:DF03-EF07
      Examples: DF03 EF07 pension insurance / DF03 EF07 养老保险信息文件
        | file      | df   | ef   | states                                          |
        | DF03-EF07 | DF03 | EF07 | nothing, PIN, RK1DF03, PIN and RK1DF03, UK1DF03 |

      @DATA-486 @TST-039 @item:DF04_SAFETY @V1 @has:DF04-EF05
      Examples: DF04 EF05 medical insurance basics / DF04 EF05 医疗保险基本信息文件
        | file      | df   | ef   | states                                 |
        | DF04-EF05 | DF04 | EF05 | nothing, PIN, UK2DF04, UK3DF01 in DF01 |

      @DATA-490 @TST-039 @item:DF04_SAFETY @V1 @has:DF04-EF06
      Examples: DF04 EF06 medical account, online mode only / DF04 EF06 医疗保险账户信息文件（联网）
        | file      | df   | ef   | states                                                           |
        | DF04-EF06 | DF04 | EF06 | nothing, PIN, RK1DF04, PIN and RK1DF04, UK1DF04, UK4DF01 in DF01 |

      # end of tables

    @param:sec.leave_df @when:sec.leave_df=keys-cleared|cleared
    Scenario Outline: writing refused after a key of SSSE in another DF / 在其他DF内鉴别SSSE密钥后不可写
      Given the content or beginning of <df> <ef> has been saved
      When writing <df> <ef> is tried with "<states>"
      Then every try is refused
      And the content of <df> <ef> is as saved

      # tables: writing refused after a key of SSSE in another DF (dictionary-v1)
      @DATA-428 @TST-035 @item:SSSE_SAFETY @V1
      Examples: SSSE EF05 issuer data / SSSE EF05 发卡机构数据文件
        | file      | df   | ef   | states         |
        | SSSE-EF05 | SSSE | EF05 | UKSSSE in DF01 |

      @DATA-431 @TST-035 @item:SSSE_SAFETY @V1
      Examples: SSSE EF06 holder basics / SSSE EF06 持卡人的基本信息文件
        | file      | df   | ef   | states         |
        | SSSE-EF06 | SSSE | EF06 | UKSSSE in DF01 |

      @DATA-434 @TST-035 @item:SSSE_SAFETY @V1
      Examples: SSSE EF07 fingerprint / SSSE EF07 指纹数据文件
        | file      | df   | ef   | states         |
        | SSSE-EF07 | SSSE | EF07 | UKSSSE in DF01 |

      # end of tables

  @DATA-496 @V1
  Rule: Files of the drafts of 2010-2012 apply their access forms / 2010至2012年草案所增文件执行其访问条件
    要求：声明有草案所增文件（DF03 EF08工伤、EF09生育、EF0A新农保，DF04 EF09城镇居民医疗）的1.0版卡，按T-DATA-19的三项访问形式读写，作为地方形式接受。
    来源：P6 tables 7-8
    性质：draft

    Scenario Outline: a draft file is read / 草案文件可读
      When reading <df> <ef> is tried with "<states>"
      Then every try is allowed

      @item:DF03_SAFETY @has:DF03-EF08
      Examples:
        | file      | df   | ef   | states                   |
        | DF03-EF08 | DF03 | EF08 | PIN and RK3DF03, UK4DF03 |

      @item:DF03_SAFETY @has:DF03-EF09
      Examples:
        | file      | df   | ef   | states                   |
        | DF03-EF09 | DF03 | EF09 | PIN and RK4DF03, UK5DF03 |

      @item:DF03_SAFETY @has:DF03-EF0A
      Examples:
        | file      | df   | ef   | states                   |
        | DF03-EF0A | DF03 | EF0A | PIN and RK5DF03, UK6DF03 |

      @item:DF04_SAFETY @has:DF04-EF09
      Examples:
        | file      | df   | ef   | states |
        | DF04-EF09 | DF04 | EF09 | PIN    |

    Scenario Outline: a draft file is not read / 草案文件不可读
      When reading <df> <ef> is tried with "<states>"
      Then every try is refused

      @item:DF03_SAFETY @has:DF03-EF08
      Examples:
        | file      | df   | ef   | states                                          |
        | DF03-EF08 | DF03 | EF08 | nothing, PIN, RK3DF03, PIN and RK1DF03, UK1DF03 |

      @item:DF03_SAFETY @has:DF03-EF09
      Examples:
        | file      | df   | ef   | states                                          |
        | DF03-EF09 | DF03 | EF09 | nothing, PIN, RK4DF03, PIN and RK1DF03, UK2DF03 |

      @item:DF03_SAFETY @has:DF03-EF0A
      Examples:
        | file      | df   | ef   | states                                          |
        | DF03-EF0A | DF03 | EF0A | nothing, PIN, RK5DF03, PIN and RK1DF03, UK3DF03 |

      @item:DF04_SAFETY @has:DF04-EF09
      Examples:
        | file      | df   | ef   | states                             |
        | DF04-EF09 | DF04 | EF09 | nothing, RK1DF04, UK1DF04, UK3DF04 |

    Scenario Outline: a draft file is written / 草案文件可写
      Given the content of <df> <ef> has been saved
      When writing <df> <ef> is tried with "<states>"
      Then every try is allowed
      And the content of <df> <ef> is as saved but for what was sent

      @item:DF03_SAFETY @has:DF03-EF08
      Examples:
        | file      | df   | ef   | states  |
        | DF03-EF08 | DF03 | EF08 | UK4DF03 |

      @item:DF03_SAFETY @has:DF03-EF09
      Examples:
        | file      | df   | ef   | states  |
        | DF03-EF09 | DF03 | EF09 | UK5DF03 |

      @item:DF03_SAFETY @has:DF03-EF0A
      Examples:
        | file      | df   | ef   | states  |
        | DF03-EF0A | DF03 | EF0A | UK6DF03 |

      @item:DF04_SAFETY @has:DF04-EF09
      Examples:
        | file      | df   | ef   | states  |
        | DF04-EF09 | DF04 | EF09 | UK3DF04 |

    Scenario Outline: a draft file is not written / 草案文件不可写
      Given the content of <df> <ef> has been saved
      When writing <df> <ef> is tried with "<states>"
      Then every try is refused
      And the content of <df> <ef> is as saved

      @item:DF03_SAFETY @has:DF03-EF08
      Examples:
        | file      | df   | ef   | states                                          |
        | DF03-EF08 | DF03 | EF08 | nothing, PIN, RK3DF03, PIN and RK3DF03, UK1DF03 |

      @item:DF03_SAFETY @has:DF03-EF09
      Examples:
        | file      | df   | ef   | states                                          |
        | DF03-EF09 | DF03 | EF09 | nothing, PIN, RK4DF03, PIN and RK4DF03, UK2DF03 |

      @item:DF03_SAFETY @has:DF03-EF0A
      Examples:
        | file      | df   | ef   | states                                          |
        | DF03-EF0A | DF03 | EF0A | nothing, PIN, RK5DF03, PIN and RK5DF03, UK3DF03 |

      @item:DF04_SAFETY @has:DF04-EF09
      Examples:
        | file      | df   | ef   | states                                          |
        | DF04-EF09 | DF04 | EF09 | nothing, PIN, RK1DF04, PIN and RK1DF04, UK1DF04 |
