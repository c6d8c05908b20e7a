Feature: Numbers of card and holder / 卡与持卡人的编号

  Layout, check characters and agreement of the items of SSSE and of a few others.

  @item:SSSE_RECORD @DATA-186 @DATA-187 @TST-053 @RDR-207 @DATA-191
  Rule: Item 01 begins with the city in use and D156000005 / 卡的识别码以有效城市代码和D156000005开头
    要求：数据项01为16字节，1至3字节为发卡城市代码，4至8字节为D156000005；认证码不作判断。
    来源：V20 table 10, V20 8.1.1.1
    性质：standard

    Example: identifier / 标识
      Given the right to read SSSE EF05 after a cold reset
      When the terminal reads every record of SSSE EF05
      Then each item "01" is "a card identification code of the social security card"

    @param:data.region.extra
    Example: city / 城市
      Given the right to read SSSE EF05 after a cold reset
      When the terminal reads every record of SSSE EF05
      Then each item "01" is "a card identification code of a city in use"

  @item:SSSE_RECORD @DATA-194 @DATA-196 @TST-054
  Rule: Item 04 names the issuer and two regions / 初始化机构编号含发行者标识和两个地区代码
    要求：数据项04的1至5字节为9156000002，6至8、9至11字节为有效的行政区划代码，二者可不同。
    来源：V20 table 12, V20 8.1.1.4
    性质：standard

    Example: issuer / 发行者
      Given the right to read SSSE EF05 after a cold reset
      When the terminal reads every record of SSSE EF05
      Then each item "04" is "an institution number of the issuer 9156000002"

    @param:data.region.extra
    Example: regions / 地区
      Given the right to read SSSE EF05 after a cold reset
      When the terminal reads every record of SSSE EF05
      Then each item "04" is "an institution number of two regions"

  @item:SSSE_RECORD @DATA-192 @DATA-193
  Rule: Item 03 is the version declared / 规范版本与声明一致
    要求：数据项03为表T-DATA-13所列的值，且与声明的版本一致；判断只用前三个字符。
    来源：V20 8.1.1.3, PRGM
    性质：standard

    Scenario Outline: version / 版本
      Given the right to read SSSE EF05 after a cold reset
      When the terminal reads every record of SSSE EF05
      Then each item "03" is "<version>"

      @V1
      Examples:
        | row | version               |
        | V1  | a version text of 1.0 |

      @V2
      Examples:
        | row | version               |
        | V2  | a version text of 2.0 |

      @V3 @basis:field
      Examples:
        | row | version               |
        | V3  | a version text of 3.0 |

  @item:SSSE_RECORD @DATA-197
  Rule: A card was issued by today and expires later / 发卡日期不晚于今日，有效期晚于发卡日期
    要求：数据项05为不晚于今日的日期；数据项06已填写时晚于数据项05。
    来源：V20 8.1.1.5, V20 8.1.1.6
    性质：inferred

    Example: issue and expiry / 发卡日期与有效期
      Given the right to read SSSE EF05 after a cold reset
      When the terminal reads every record of SSSE EF05
      Then the records conform to "issued not after today and expiring later"

  @item:SSSE_RECORD @DATA-199 @DATA-201 @RDR-198 @BODY-068
  Rule: A card number is eight characters and a check character, without hyphen / 卡号为八位字符加校验码，无连字符
    要求：卡号首位为大写字母，其后七位为数字或大写字母，第九位为0至9或X；卡内无连字符。
    来源：V20 annex A, V20 A1.2
    性质：standard

    Example: form / 形式
      Given the right to read SSSE EF05 after a cold reset
      When the terminal reads every record of SSSE EF05
      Then each item "07" is "a card number"

  @item:SSSE_RECORD @DATA-200
  Rule: The check character of the card number is right / 卡号校验码正确
    要求：卡号校验码按权数3 7 9 10 5 8 4 2计算，A为10至Z为35，10写X，11写0。
    来源：V20 annex A
    性质：standard

    Example: check character / 校验码
      Given the right to read SSSE EF05 after a cold reset
      When the terminal reads every record of SSSE EF05
      Then each item "07" is "a card number with its check character"

  @item:SSSE_RECORD @DATA-203 @DATA-204
  Rule: The social security number is a citizen number or by the rule of the ministry / 社会保障号码为公民身份号码或按部规则编制
    要求：中国公民的社会保障号码为18位公民身份号码，校验码正确；其他人员的号码非空，至多18位0至9、A至Z，以00填充。
    来源：V20 8.1.2.1, GB 11643-1999
    性质：standard

    Example: filled / 已填写
      Given the right to read SSSE EF06 after a cold reset
      When the terminal reads every record of SSSE EF06
      Then each item "08" is "not empty"

    @basis:inferred
    Example: form / 形式
      Given the right to read SSSE EF06 after a cold reset
      When the terminal reads every record of SSSE EF06
      Then each item "08" is "a social security number"

    Example: check character / 校验码
      Given the right to read SSSE EF06 after a cold reset
      When the terminal reads every record of SSSE EF06
      Then each item "08" is "a citizen number with its check character, or no citizen number"

  @item:SSSE_RECORD @DATA-195 @DATA-205 @DATA-206
  Rule: Numbers that tell another city, birth date or sex are remarked / 编号与城市、出生日期、性别不一致时备注
    要求：数据项04的发卡地区与01的城市代码、08的出生日期和性别与0D、0A不一致时备注，不判失败。
    来源：GB 11643-1999
    性质：inferred

    Example: city / 城市
      Given the right to read SSSE EF05 after a cold reset
      When the terminal reads every record of SSSE EF05
      Then the records conform to "issued for the city of the card"

    Example: birth date and sex / 出生日期与性别
      Given the right to read SSSE EF06 after a cold reset
      When the terminal reads every record of SSSE EF06
      Then the records conform to "born and of the sex as the number says"

  @item:SSSE_RECORD @DATA-207
  Rule: The name is not empty / 姓名非空
    要求：姓名（数据项09）非空。
    来源：V20 8.1.2.2
    性质：standard

    Example: name / 姓名
      Given the right to read SSSE EF06 after a cold reset
      When the terminal reads every record of SSSE EF06
      Then each item "09" is "not empty"

  @item:SSSE_RECORD @V2 @V3 @DATA-208 @RDR-197 @FLOW-046
  Rule: The name goes on in 4E only where 09 is full / 姓名写满后才使用姓名扩展
    要求：姓名长于30字节时才用姓名扩展；09写满，或余一字节而下一字须两字节。
    来源：V20 table 9
    性质：standard

    Example: name and continuation / 姓名与扩展
      Given the right to read SSSE EF06 after a cold reset
      When the terminal reads every record of SSSE EF06
      Then the records conform to "the name goes on only where it is full"

  @item:SSSE_RECORD @V2 @V3 @DATA-209
  Rule: No character of the name is cut in two / 姓名不截断汉字
    要求：姓名分写于09与4E时在字符之间断开，不得将两字节字符分开。
    来源：V20 table 9
    性质：inferred

    Example: characters of both parts / 两部分的字符
      Given the right to read SSSE EF06 after a cold reset
      When the terminal reads every record of SSSE EF06
      Then the records conform to "no character is cut between 09 and 4E"

  @item:SSSE_RECORD @DATA-210
  Rule: The birthplace is a region code / 出生地为行政区划代码
    要求：数据项0C为行政区划代码，出生地不明时为祖籍地。
    来源：V20 8.1.2.5
    性质：standard

    @param:data.region.extra
    Example: birthplace / 出生地
      Given the right to read SSSE EF06 after a cold reset
      When the terminal reads every record of SSSE EF06
      Then each item "0C" is "empty or a region code"

  @item:DF01_RECORD @V2 @V3 @has:DF01 @DATA-217
  Rule: A nationality is filled for foreigners only / 国籍仅外国人填写
    要求：数据项37仅在持卡人为外国人时填写。
    来源：V20 8.2.6.1
    性质：standard

    Example: nationality / 国籍
      Given the right to read DF01 EF0A after a cold reset
      When the terminal reads every record of DF01 EF0A
      Then each item "37" is "empty or a nationality other than CHN"

  @item:DF03_RECORD @has:DF03-EF05 @DATA-216
  Rule: Not more months are received than granted / 已领取月数不多于应领取月数
    要求：数据项66（已领取月数）不大于65（应领取月数）。
    来源：V20 8.4.1
    性质：inferred

    Example: months / 月数
      Given the right to read DF03 EF05 after a cold reset
      When the terminal reads every record of DF03 EF05
      Then the records conform to "no more months received than granted"

  @item:DF03_RECORD @V2 @V3 @has:DF03 @DATA-130
  Rule: The proofs stand in the order pension, medical, unemployment, spare / 参保凭证次序为养老、医疗、失业、预留
    要求：DF03 EF19的四条记录依次为养老、医疗、失业和预留参保凭证。
    来源：V20 table 9
    性质：standard

    Example: order of the proofs / 凭证次序
      Given the right to read DF03 EF19 after a cold reset
      When the terminal reads every record of DF03 EF19
      Then the records conform to "pension, medical, unemployment, spare"

  @item:DF04_RECORD @V2 @V3 @has:DF04 @DATA-214
  Rule: The offline count is two digits / 脱网结算次数为两位数字
    要求：数据项93为两位ASCII数字，92为cn金额。
    来源：V20 8.5.2
    性质：standard

    @basis:inferred
    Example: count / 次数
      Given the right to read DF04 EF06 after a cold reset
      When the terminal reads every record of DF04 EF06
      Then each item "93" is "empty or two digits"
