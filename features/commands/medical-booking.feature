@item:X_FUNC_DEBIT_FOR_PURCHASE @item:X_MED_OFFLINE @item:X_MED_ONLINE @when:med.offline=true
Feature: What a purchase books / 医疗消费的记账

  Balance, sums, accounting year, counter and log after DEBIT FOR PURCHASE.

  @CMD-196 @CMD-199 @FLOW-111 @FLOW-114
  Rule: The balance falls by the account amount, the purchase counter rises by one / 余额减少账户金额，消费交易序号加一
    要求：余额只减少账户金额；消费交易序号仅在成功时加一；划入序号不变。
    来源：P7 12.6
    性质：draft

    @spends:record
    Example: one purchase / 一笔消费
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account holds 10000 fen
      And 1 purchase of 2500, 1200 and 3800 fen has been made
      Then the balance has changed by -2500 fen
      And the purchase counter has risen by 1
      And the load counter has risen by 0

    @spends:record
    Example: two purchases / 两笔消费
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account holds 200000 fen
      And 2 purchases of 65537, 0 and 1 fen have been made
      Then the balance has changed by -131074 fen
      And the purchase counter has risen by 2

    Example: INITIALIZE alone / 仅初始化
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a purchase of 0, 1200 and 3800 fen has been initialized
      And a purchase of 0, 1200 and 3800 fen has been initialized
      Then the account is as noted

  @CMD-197 @CMD-198 @FLOW-112 @FLOW-113
  Rule: The sums follow the year rule / 累计金额按年度规则变化
    要求：n为日期减去（结算年度×10000+年度起始日期）；n小于10000（含负数）时累计金额增加；否则结算年度重新确定，累计金额为本次消费金额。n=9999增加，n=10000开始新年度。
    来源：P7 12.6
    性质：draft

    @spends:record @when:med.log.length=28 @param:trx.type_code @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right
    Scenario Outline: within the year / 年度之内
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the starting day is <start>
      And the account has been noted
      And a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent on day <day> of year <year>
      Then the status word is 9000
      And the sums have grown in year Y

      Examples:
        | case              | start | day   | year |
        | first-day         | 01 01 | 01 01 | Y    |
        | last-day          | 01 01 | 12 31 | Y    |
        | other-first-day   | 07 01 | 07 01 | Y    |
        | next-january      | 07 01 | 01 01 | Y+1  |
        | last-day-n-9999   | 07 02 | 07 01 | Y+1  |
        | february-end      | 03 01 | 02 28 | Y+1  |

    @spends:record @when:med.log.length=28 @param:trx.type_code @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right
    Scenario Outline: a new year / 新年度
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the starting day is <start>
      And the account has been noted
      And a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent on day <day> of year <year>
      Then the status word is 9000
      And the sums have begun anew in year <new>

      Examples:
        | case              | start | day   | year | new |
        | first-day-n-10000 | 01 01 | 01 01 | Y+1  | Y+1 |

      # which year begins is inferred wherever the accounting year is not the calendar year
      @param:trx.year_rule @when:trx.year_rule=the-year @basis:inferred
      Examples:
        | case              | start | day   | year | new |
        | other-first-day   | 07 01 | 07 01 | Y+1  | Y+1 |
        | last-day          | 07 01 | 12 31 | Y+1  | Y+1 |
        | before-first-day  | 07 01 | 06 30 | Y+2  | Y+1 |
        | years-later       | 07 01 | 06 30 | Y+3  | Y+2 |

    @spends:record @when:med.log.length=28 @param:trx.negative_n @when:trx.negative_n=adds @param:trx.type_code @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right
    Example: a date before the starting day / 日期早于年度起始日期
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the starting day is 07 01
      And the account has been noted
      And a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent on day 06 30 of year Y
      Then the status word is 9000
      And the sums have grown in year Y

  @CMD-282
  Rule: The starting day survives power-off and enters the year rule / 年度起始日期断电后保持并用于年度判断
    要求：年度起始日期断电后保持，并用于下一笔消费的年度判断。
    来源：P5 7.7, P7 12.6
    性质：draft

    @spends:record @when:med.log.length=28 @param:trx.type_code @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right
    Example: the day before and after a power-off / 断电前后
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the starting day is 07 01
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      When GET STARTING DAY is sent
      Then the status word is 9000
      And the data are 07 01
      Given a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent on day 06 30 of year Y+1
      Then the status word is 9000
      And the sums have grown in year Y

  @CMD-283
  Rule: Purchases on 29 February and 31 December are accepted / 二月二十九日与十二月三十一日的消费被接受
    要求：日期为2月29日或12月31日的消费被接受，并按年度规则处理。
    来源：P7 12.6
    性质：draft

    # the card need not know which years are leap years: a date is a number to the year rule
    @spends:record @when:med.log.length=28 @basis:inferred @param:trx.type_code @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right
    Scenario Outline: the day / 日期
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent on day <day> of year <year>
      Then the status word is 9000
      And the sums <booking> in year <new>

      Examples:
        | case        | day   | year | booking         | new |
        | leap-day    | 02 29 | Y+2  | have begun anew | Y+2 |
        | last-day    | 12 31 | Y    | have grown      | Y   |

  @CMD-200 @CMD-201 @DATA-098 @DATA-171 @DATA-212 @DATA-213 @DATA-551 @DATA-552 @FLOW-115 @TST-057
  Rule: A purchase appears as record 1 of the log / 消费写为交易明细第1条记录
    要求：消费成功后写一条交易明细并成为EF08第1条记录：消费交易序号2、交易类型1、终端机编号6、交易时间7、账户金额4、个人自付4、统筹支付4（V1卡仅账户方式下无后两项）；原记录依次后移；未改变金额时不写明细。
    来源：P7 12.6, V20 8.5.3, S27 item 25
    性质：standard

    @spends:record @param:trx.type_code @param:trx.counter_ref
    Example: one purchase / 一笔消费
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account holds 10000 fen
      And 1 purchase of 2500, 1200 and 3800 fen has been made
      Then the log has gained the record of the transaction

    @spends:record @param:trx.type_code @param:trx.counter_ref
    Example: loads and purchases have counters of their own / 划入与消费各自计数
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And 2 loads of 2500 fen have been made
      And 1 purchase of 2500, 1200 and 3800 fen has been made
      Then the log has gained the records of the transactions
      And the load counter has risen by 2
      And the purchase counter has risen by 1

    Example: a refused purchase leaves no record / 被拒绝的消费不写明细
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent with a MAC "wrong in one bit"
      Then the status word is 9302
      And the account is as noted

  @CMD-285 @DATA-099 @DATA-425
  Rule: A full log keeps the newest records in order / 交易明细写满后按次序保留最新记录
    要求：交易多于明细记录数时，保留最新的各条并按次序排列（V2、V3至少30条）。
    来源：V20 8.5.3, P3 5.3
    性质：standard

    @spends:record @param:trx.type_code @param:trx.counter_ref
    Scenario Outline: one purchase more than there are records / 比记录数多一笔消费
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And <number> purchases of 0, 1 and 2 fen have been made
      Then the log has gained the records of the transactions

      @V1
      Examples:
        | number |
        | 11     |

      @V2 @V3
      Examples:
        | number |
        | 31     |

  @CMD-208 @CMD-209 @FLOW-107 @TST-059
  Rule: A purchase with account amount 0 is accepted and leaves the balance / 账户金额为零的消费被接受且余额不变
    要求：账户金额为0、其他金额不为0的消费（联机结算）被接受，余额任意（含0）；余额不变，累计金额、序号与明细变化。
    来源：M38, P7 12.6, S27 item 27
    性质：standard

    Example: whatever the balance / 余额任意
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When INITIALIZE is sent for a purchase of 0, 5000 and 3800 fen under key index 01
      Then the status word is 9000

    @spends:record @param:trx.type_code @param:trx.counter_ref @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right
    Scenario Outline: an online settlement / 联机结算
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account holds <balance> fen
      When INITIALIZE is sent for a purchase of 0, 5000 and 3800 fen under key index 01
      Then the status word is 9000
      When DEBIT FOR PURCHASE is sent
      Then the status word is 9000
      And the balance has changed by 0 fen
      And the sums have grown in year Y
      And the purchase counter has risen by 1
      And the log has gained the record of the transaction

      Examples:
        | balance |
        | 0       |
        | 10000   |

  @CMD-206 @FLOW-121 @DATA-128 @V1
  Rule: In account-only mode own and pooled amount have no meaning / 仅账户方式下个人自付与统筹金额无意义
    要求：明细记录为20字节的V1卡按仅账户方式工作，个人自付与统筹金额送00000000且不起作用；判断余额、序号、TAC、MAC2与20字节明细。
    来源：P7 12, V20 table 9
    性质：draft

    @spends:record @when:med.log.length=20 @param:trx.type_code @param:trx.counter_ref @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right
    Example: a purchase of the account amount / 账户金额消费
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account holds 10000 fen
      And a purchase of 2500, 0 and 0 fen has been initialized
      When DEBIT FOR PURCHASE is sent
      Then the status word is 9000
      And the answer ends with TAC and MAC2 of the purchase
      And the balance has changed by -2500 fen
      And the purchase counter has risen by 1
      And the log has gained the record of the transaction

    # "the card ignores them": neither amount may make a purchase fail
    @spends:record @when:med.log.length=20 @param:trx.type_code @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right
    Example: other amounts as high as can be / 其他金额为最大值
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      When INITIALIZE is sent for a purchase of 0, 4294967295 and 4294967295 fen under key index 01
      Then the status word is 9000
      When DEBIT FOR PURCHASE is sent
      Then the status word is 9000
      When INITIALIZE is sent for a purchase of 0, 4294967295 and 4294967295 fen under key index 01
      Then the status word is 9000
      When DEBIT FOR PURCHASE is sent
      Then the status word is 9000

  @CMD-284
  Rule: A sum above the highest number gives 6985 and changes nothing / 累计金额溢出返回6985且无任何改变
    要求：累计金额超过FFFFFFFF时返回6985，无任何改变。
    来源：推断
    性质：inferred

    @spends:record @when:med.log.length=28 @param:trx.overflow_sw @when:trx.overflow_sw=6985 @param:trx.type_code @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right
    Scenario Outline: one fen too much / 超出一分
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a purchase of 0, <highest> fen has been initialized
      When DEBIT FOR PURCHASE is sent on day 12 31 of year Y+1
      Then the status word is 9000
      Given the account has been noted
      And a purchase of 0, <more> fen has been initialized
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6985
      And the account is as noted

      Examples:
        | sum    | highest          | more    |
        | own    | 4294967295 and 0 | 1 and 0 |
        | pooled | 0 and 4294967295 | 0 and 1 |
