Feature: Coded items / 代码数据项

  Items with a code table, by the table; an empty item is right. The tables are written from
  codes.yaml and the dictionaries.

  @DATA-134
  Rule: A filled coded item holds a value of its table / 已填写的代码数据项为代码表中的值
    要求：已填写的代码数据项取表T-DATA-10的值；空数据项和地方数据项不检查。
    来源：V20 tables 11-57, V20 tables B9-B27
    性质：standard

    Scenario Outline: code / 代码
      Given the right to read <df> <ef> after a cold reset
      When the terminal reads every record of <df> <ef>
      Then each item "<tags>" is "empty or one of <values>"

      # tables: codes (dictionary-v2)
      @DATA-135 @TST-027 @item:SSSE_RECORD @V2 @V3
      Examples: card class / 卡的类别
        | file      | df   | ef   | tags | values |
        | SSSE-EF05 | SSSE | EF05 | 02   | 1-4    |

      @DATA-136 @TST-027 @item:SSSE_RECORD @V2 @V3
      Examples: sex / 性别
        | file      | df   | ef   | tags | values |
        | SSSE-EF06 | SSSE | EF06 | 0A   | 1 2 9  |

      @DATA-137 @TST-027 @item:SSSE_RECORD @V2 @V3
      Examples: ethnic group / 民族
        | file      | df   | ef   | tags | values   |
        | SSSE-EF06 | SSSE | EF06 | 0B   | 01-56 99 |

      @DATA-138 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: household type / 户口类别
        | file      | df   | ef   | tags | values                        |
        | DF01-EF05 | DF01 | EF05 | 20   | 10-12 20-22 30-34 40-42 50-52 |

      @DATA-139 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: employment or retirement status / 就业或离退休状态
        | file      | df   | ef   | tags | values |
        | DF01-EF07 | DF01 | EF07 | 29   | 1-8    |

      @DATA-140 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: marital status / 婚姻状况
        | file      | df   | ef   | tags | values |
        | DF01-EF08 | DF01 | EF08 | 2B   | 1-4 9  |

      @DATA-141 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: identity class / 人员身份类别
        | file      | df   | ef   | tags | values                                 |
        | DF01-EF09 | DF01 | EF09 | 32   | 11-13 17 21 24 27 31 37 51 54 70 80 90 |

      @DATA-142 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: nationality / 国籍
        | file      | df   | ef   | tags | values            |
        | DF01-EF0A | DF01 | EF0A | 37   | 3 capital letters |

      @DATA-143 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: political status / 政治面貌
        | file      | df   | ef   | tags | values |
        | DF01-EF0A | DF01 | EF0A | 38   | 01-13  |

      @DATA-144 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: education / 学历
        | file      | df   | ef   | tags | values                           |
        | DF01-EF15 | DF01 | EF15 | 2A   | 11 14 21 31 41 44 47 61 71 81 90 |

      @DATA-145 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: degree / 学位
        | file      | df   | ef   | tags | values   |
        | DF01-EF15 | DF01 | EF15 | 57   | 3 digits |

      @DATA-146 @TST-028 @item:DF01_RECORD @V2 @V3 @has:DF01
      Examples: field of study / 所学专业
        | file      | df   | ef   | tags | values   |
        | DF01-EF15 | DF01 | EF15 | 58   | 6 digits |

      @DATA-147 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: professional post / 专业技术职务
        | file      | df   | ef   | tags | values   |
        | DF02-EF05 | DF02 | EF05 | 42   | 3 digits |

      @DATA-148 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: professional post grade / 专业技术职务级别
        | file      | df   | ef   | tags | values                      |
        | DF02-EF05 | DF02 | EF05 | 41   | 410-412 420 430 434 435 499 |

      @DATA-149 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: occupation / 职业
        | file      | df   | ef   | tags | values   |
        | DF02-EF05 | DF02 | EF05 | 5A   | 7 digits |

      @DATA-149 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: occupation / 职业
        | file      | df   | ef   | tags | values   |
        | DF02-EF06 | DF02 | EF06 | 3A   | 7 digits |

      @DATA-150 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: worker grade / 职业资格等级
        | file      | df   | ef   | tags | values   |
        | DF02-EF05 | DF02 | EF05 | 5B   | 1 digits |

      @DATA-151 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: professional qualification / 专业技术人员职业资格
        | file      | df   | ef   | tags | values                                                                                                                                                                      |
        | DF02-EF05 | DF02 | EF05 | 33   | 100 110 120-128 130 140 150 160 170 180 190 200 210 220 230 240 250 260 270 280 290 300 310 320-322 330 340 350 360 370 380 390 400 410 420 430 440 450 460 470 480 490 500 |

      @DATA-152 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: employment registration / 就业登记类型及形式
        | file      | df   | ef   | tags | values                      |
        | DF02-EF06 | DF02 | EF06 | 4B   | 10 20 + 010 020-023 030 990 |

      @DATA-153 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: unemployment registration / 失业登记类型及原因
        | file      | df   | ef   | tags | values                                                                    |
        | DF02-EF06 | DF02 | EF06 | 4F   | 10 + 10 20 30 40 50 60 70 80 90 + 00 or 20 + 00 + 10 20 30 40 50 60 70 90 |

      @DATA-154 @TST-029 @item:DF02_RECORD @V2 @V3 @has:DF02
      Examples: assistance type / 就业援助对象类型
        | file      | df   | ef   | tags | values                          |
        | DF02-EF15 | DF02 | EF15 | 10   | 010 020 030 040 050 060 070 990 |

      @DATA-156 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: appraisal or confirmation matter / 申请鉴定、确认事项
        | file      | df   | ef   | tags  | values                     |
        | DF03-EF06 | DF03 | EF06 | 46 13 | 10 20 30 40 50 60 70 80 90 |

      @DATA-157 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: disability grade / 伤残等级
        | file      | df   | ef   | tags | values |
        | DF03-EF06 | DF03 | EF06 | 47   | 01-11  |

      @DATA-158 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: self-care grade / 生活自理障碍等级
        | file      | df   | ef   | tags | values |
        | DF03-EF06 | DF03 | EF06 | 48   | 1-4    |

      @DATA-159 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: loss of capacity / 丧失劳动能力鉴定结论
        | file      | df   | ef   | tags | values |
        | DF03-EF06 | DF03 | EF06 | 49   | 0 1    |

      @DATA-160 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: confirmation result / 确认事项结论
        | file      | df   | ef   | tags | values |
        | DF03-EF06 | DF03 | EF06 | 14   | 0 1    |

      @DATA-161 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: pension scheme / 养老保险险种
        | file      | df   | ef   | tags | values              |
        | DF03-EF07 | DF03 | EF07 | 70   | 110 120 150 160 170 |

      @DATA-162 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: dependants scheme / 供养险种
        | file      | df   | ef   | tags | values                  |
        | DF03-EF18 | DF03 | EF18 | 74   | 110 120 150 160 170 410 |

      @DATA-163 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: relationship / 供养关系
        | file      | df   | ef   | tags | values                           |
        | DF03-EF18 | DF03 | EF18 | 76   | 01 02 04-07 or 1F 2F 4F 5F 6F 7F |

      @DATA-164 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: unemployed-spouse flag / 职工未就业配偶标识
        | file      | df   | ef   | tags | values |
        | DF03-EF16 | DF03 | EF16 | 5F   | 0 1    |

      @DATA-165 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: injury determination / 工伤认定结论
        | file      | df   | ef   | tags | values |
        | DF03-EF17 | DF03 | EF17 | 3D   | 1-4    |

      @DATA-166 @TST-030 @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples: scheme of a proof / 凭证险种
        | file      | df   | ef   | tags | values                                          |
        | DF03-EF19 | DF03 | EF19 | 18   | 110 120 150 160 170 210 310 380 390 391 410 510 |

      @DATA-167 @TST-031 @item:DF04_RECORD @V2 @V3 @has:DF04
      Examples: medical scheme and flags / 医疗保险险种类型及标识
        | file      | df   | ef   | tags | values                                                |
        | DF04-EF05 | DF04 | EF05 | 81   | 310 340 360 380 390 391 + 0 1 + 0 1 + 0 1 + 0 1 + 0 1 |

      @DATA-168 @TST-031 @item:DF04_RECORD @V2 @V3 @has:DF04
      Examples: insured class / 医疗保险参保人员类别
        | file      | df   | ef   | tags | values            |
        | DF04-EF05 | DF04 | EF05 | 8C   | 11 21 22 31-34 91 |

      @DATA-169 @TST-031 @item:DF04_RECORD @V2 @V3 @has:DF04
      Examples: mode of use / 医疗保险用卡方式
        | file      | df   | ef   | tags | values |
        | DF04-EF05 | DF04 | EF05 | 8F   | 1 2    |

      @DATA-170 @TST-031 @item:DF04_RECORD @V2 @V3 @has:DF04
      Examples: offline settlement permitted / 准许脱网医保结算标识
        | file      | df   | ef   | tags | values |
        | DF04-EF06 | DF04 | EF06 | 90   | 0 1    |

      @DATA-173 @TST-032 @item:DF05_RECORD @V2 @V3 @has:DF05
      Examples: health / 健康状况
        | file      | df   | ef   | tags | values |
        | DF05-EF05 | DF05 | EF05 | A0   | 1-4    |

      @DATA-174 @TST-032 @item:DF05_RECORD @V2 @V3 @has:DF05
      Examples: disability type / 残疾类别
        | file      | df   | ef   | tags | values |
        | DF05-EF05 | DF05 | EF05 | A1   | 1-7 9  |

      @DATA-175 @TST-032 @item:DF05_RECORD @V2 @V3 @has:DF05
      Examples: disability grade / 残疾等级
        | file      | df   | ef   | tags | values |
        | DF05-EF05 | DF05 | EF05 | B9   | 1-4    |

      @DATA-176 @TST-032 @item:DF05_RECORD @V2 @V3 @has:DF05
      Examples: ABO group / ABO血型
        | file      | df   | ef   | tags | values          |
        | DF05-EF05 | DF05 | EF05 | A2   | A型 B型 AB型 O型 其他 |

      @DATA-177 @TST-032 @item:DF05_RECORD @V2 @V3 @has:DF05
      Examples: Rh group / RH血型
        | file      | df   | ef   | tags | values |
        | DF05-EF05 | DF05 | EF05 | A9   | 01-03  |

      @DATA-178 @TST-032 @item:DF05_RECORD @V2 @V3 @has:DF05
      Examples: disease flag / 疾病标志
        | file      | df   | ef   | tags                                   | values |
        | DF05-EF05 | DF05 | EF05 | AC AD AE AF B0 B1 B2 B3 B4 B5 B6 B7 BC | 0-2    |

      @DATA-179 @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: relief code / 社会救助代码
        | file      | df   | ef   | tags | values   |
        | DF06-EF05 | DF06 | EF05 | E3   | 01-04 09 |

      @DATA-180 @item:X_DF06 @V2 @V3 @has:DF06 @basis:inferred
      Examples: special-care code / 优待抚恤代码
        | file      | df   | ef   | tags        | values |
        | DF06-EF06 | DF06 | EF06 | C9 CE D3 D8 | 01-04  |

      @DATA-181 @TST-033 @item:DF07_RECORD @V2 @V3 @has:DF07
      Examples: honorary title / 荣誉称号
        | file      | df   | ef   | tags | values      |
        | DF07-EF05 | DF07 | EF05 | F0   | 01-11 13-56 |

      @DATA-182 @TST-033 @item:DF07_RECORD @V2 @V3 @has:DF07
      Examples: title level / 荣誉称号级别
        | file      | df   | ef   | tags | values    |
        | DF07-EF05 | DF07 | EF05 | F1   | 0 1 3 5-8 |

      @DATA-183 @TST-033 @item:DF07_RECORD @V2 @V3 @has:DF07
      Examples: medal / 荣誉奖章
        | file      | df   | ef   | tags | values                  |
        | DF07-EF05 | DF07 | EF05 | F3   | 901 902 911-916 920-922 |

      @DATA-184 @TST-033 @item:DF07_RECORD @V2 @V3 @has:DF07
      Examples: expert class / 专家类别
        | file      | df   | ef   | tags | values                                                                                                                      |
        | DF07-EF06 | DF07 | EF06 | F5   | 100 110 120-124 130 140 150 160 170 180 190 200 210 290 300 310 390 400 410 490 500 510 520 530 540 550 900 910 920 930 990 |

      @DATA-185 @TST-033 @item:DF07_RECORD @V2 @V3 @has:DF07
      Examples: placement / 安置方式
        | file      | df   | ef   | tags | values |
        | DF07-EF07 | DF07 | EF07 | F9   | 1-3 9  |

      # end of tables

      # tables: codes (dictionary-v1)
      @DATA-135 @TST-027 @item:SSSE_RECORD @V1
      Examples: card class / 卡的类别
        | file         | df   | ef   | tags | values |
        | SSSE-EF05-V1 | SSSE | EF05 | 02   | 1-4    |

      @DATA-136 @TST-027 @item:SSSE_RECORD @V1
      Examples: sex / 性别
        | file         | df   | ef   | tags | values |
        | SSSE-EF06-V1 | SSSE | EF06 | 0A   | 1 2 9  |

      @DATA-137 @TST-027 @item:SSSE_RECORD @V1
      Examples: ethnic group / 民族
        | file         | df   | ef   | tags | values   |
        | SSSE-EF06-V1 | SSSE | EF06 | 0B   | 01-56 99 |

      @DATA-139 @TST-028 @item:DF01_RECORD @V1 @has:DF01
      Examples: employment or retirement status / 就业或离退休状态
        | file         | df   | ef   | tags | values |
        | DF01-EF07-V1 | DF01 | EF07 | 29   | 1-8    |

      @DATA-140 @TST-028 @item:DF01_RECORD @V1 @has:DF01
      Examples: marital status / 婚姻状况
        | file         | df   | ef   | tags | values |
        | DF01-EF08-V1 | DF01 | EF08 | 2B   | 1-4 9  |

      @DATA-149 @TST-029 @item:DF02_RECORD @V1 @has:DF02-EF05
      Examples: occupation / 职业
        | file         | df   | ef   | tags | values   |
        | DF02-EF05-V1 | DF02 | EF05 | 5A   | 7 digits |

      @DATA-149 @TST-029 @item:DF02_RECORD @V1 @has:DF02-EF06
      Examples: occupation / 职业
        | file         | df   | ef   | tags | values   |
        | DF02-EF06-V1 | DF02 | EF06 | 3A   | 7 digits |

      # end of tables
