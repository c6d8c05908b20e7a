@item:X_FUNC_INITIALIZE_FOR_PURCHASE @item:X_FUNC_DEBIT_FOR_PURCHASE @item:X_MED_OFFLINE @item:X_MED_ONLINE @when:med.offline=true
Feature: INITIALIZE FOR PURCHASE and DEBIT FOR PURCHASE / 医疗消费

  The terminal debits the account amount; own and pooled amounts are summed up.

  @CMD-186
  Rule: INITIALIZE FOR PURCHASE answers balance, sums, year, counter, version, algorithm and random / 医疗消费初始化返回余额、累计、年度、序号、版本、算法与随机数
    要求：医疗消费初始化返回余额、个人自付累计、统筹支付累计、结算年度、消费交易序号、密钥版本、算法标识、4字节随机数与9000。
    来源：P5 7.6
    性质：draft

    Example: twenty-two bytes / 二十二字节
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      When INITIALIZE FOR PURCHASE is sent
      Then the status word is 9000
      And there are 22 data bytes
      And the answer states the noted account and key version 1

    @param:trx.alg_code
    Example: the algorithm / 算法标识
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When INITIALIZE FOR PURCHASE is sent
      Then the status word is 9000
      And the answer states the declared algorithm

  @CMD-187 @CMD-188 @FLOW-106
  Rule: The account amount may use up the balance and not more / 账户金额不得大于余额，可等于余额
    要求：账户金额大于余额时返回9401，状态为空闲；等于余额时接受。
    来源：P5 表72, P7 12.2
    性质：draft

    @spends:record
    Example: one fen more than the balance / 比余额多一分
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account holds 10000 fen
      And a purchase of 10000, 0 and 0 fen has been initialized
      When INITIALIZE is sent for a purchase of 10001, 0 and 0 fen under key index 01
      Then the status word is 9401
      And there are no data
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      When INITIALIZE is sent for a purchase of 4294967295, 0 and 0 fen under key index 01
      Then the status word is 9401
      And the account is as noted

    @spends:record @param:trx.type_code @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right
    Example: the whole balance / 全部余额
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account holds 10000 fen
      When INITIALIZE is sent for a purchase of 10000, 0 and 0 fen under key index 01
      Then the status word is 9000
      When DEBIT FOR PURCHASE is sent
      Then the status word is 9000
      And the balance has changed by -10000 fen

  @CMD-189
  Rule: Own and pooled amounts are not compared with the balance / 个人自付与统筹金额不与余额比较
    要求：个人自付金额与统筹金额不与余额比较。
    来源：P7 12.2
    性质：draft

    @spends:record
    Example: above the balance / 大于余额
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account holds 10000 fen
      When INITIALIZE is sent for a purchase of 10000, 10001 and 0 fen under key index 01
      Then the status word is 9000
      When INITIALIZE is sent for a purchase of 10000, 0 and 10001 fen under key index 01
      Then the status word is 9000
      When INITIALIZE is sent for a purchase of 0, 10000 and 10000 fen under key index 01
      Then the status word is 9000

  @CMD-190 @FLOW-108 @item:X_PARAM_INITIALIZE_FOR_PURCHASE
  Rule: An unknown key index of a purchase gives 9403 without data / 消费密钥索引未知返回9403且无数据
    要求：密钥索引不被支持时返回9403，无响应数据。
    来源：P5 表72, P7 12.2
    性质：draft

    @param:trx.key_index @when:trx.key_index=01-to-03
    Scenario Outline: index outside the loaded versions / 索引不在已装载版本内
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When INITIALIZE is sent for a purchase of 0, 1 and 1 fen under key index <index>
      Then the status word is 9403
      And there are no data

      Examples:
        | index |
        | 00    |
        | 04    |
        | FF    |

  @CMD-192 @item:X_PARAM_INITIALIZE_FOR_PURCHASE
  Rule: INITIALIZE FOR PURCHASE without PIN gives 6982 / 未校验密码时医疗消费初始化返回6982
    要求：已设密码但未校验时返回6982；账户金额为0时接受9000。
    来源：P5 表72, P7 12
    性质：draft

    @spends:record
    Example: account amount above 0 / 账户金额大于零
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account holds 10000 fen
      When the card is reset cold
      And SSSE is selected by name
      And DF04 is selected by name
      And INITIALIZE is sent for a purchase of 1, 0 and 0 fen under key index 01
      Then the status word is 6982
      And there are no data

    Example: account amount 0 / 账户金额为零
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      When INITIALIZE is sent for a purchase of 0, 1 and 1 fen under key index 01
      Then the status word is 6982 or 9000

  @CMD-193 @item:X_PARAM_INITIALIZE_FOR_PURCHASE
  Rule: INITIALIZE FOR PURCHASE with P2 other than 01 gives 6A86 / 医疗消费初始化P2不为01返回6A86
    要求：P2不为01时返回6A86。
    来源：P5 表69
    性质：draft

    Scenario Outline: other P2 / 其他P2
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When INITIALIZE FOR PURCHASE is sent with P1 01, P2 <P2>
      Then the status word is 6A86

      Examples:
        | P2 |
        | 00 |
        | 02 |
        | 81 |

  @CMD-194
  Rule: DEBIT FOR PURCHASE with the right MAC1 gives 9000, TAC and MAC2 / MAC1正确时医疗消费返回9000、TAC与MAC2
    要求：MAC1正确时依次返回4字节TAC、4字节MAC2与9000。
    来源：P5 7.2
    性质：draft

    @spends:record @param:trx.type_code @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right
    Example: TAC before MAC2 / TAC在前，MAC2在后
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent
      Then the status word is 9000
      And there are 8 data bytes
      And the answer ends with TAC and MAC2 of the purchase

  @CMD-195 @CMD-204 @CMD-205 @FLOW-109 @FLOW-110
  Rule: A wrong MAC1 gives 9302, changes nothing and leaves the idle state / MAC1错误返回9302，无任何改变并回到空闲状态
    要求：过程密钥由DPK与随机数、消费交易序号、终端交易序号后两字节得出；MAC1覆盖账户、个人自付、统筹金额、交易类型标识、终端机编号、交易时间；MAC1错误时返回9302，无任何改变，状态为空闲。
    来源：P7 12.2, P7 12.3, P7 12.5
    性质：draft

    Example: MAC1 over other data / 对其他数据计算的MAC1
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent with a MAC "wrong in one bit"
      Then the status word is 9302
      Given a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent with a MAC "over another amount"
      Then the status word is 9302
      Given a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent with a MAC "over another own amount"
      Then the status word is 9302
      Given a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent with a MAC "over another pooled amount"
      Then the status word is 9302
      Given a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent with a MAC "over another type"
      Then the status word is 9302
      Given a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent with a MAC "over another terminal number"
      Then the status word is 9302
      Given a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent with a MAC "over another time"
      Then the status word is 9302
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      And the account is as noted

    Example: the high bytes of the terminal counter / 终端交易序号前两字节
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent with a MAC "under the high bytes of the terminal counter"
      Then the status word is 9302
      And the account is as noted

    @spends:record @param:trx.type_code @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right
    Example: the low bytes of the terminal counter / 终端交易序号后两字节
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent
      Then the status word is 9000

  @CMD-202 @CMD-203 @FLOW-117 @FLOW-118
  Rule: MAC2 covers the amounts under the session key, the TAC the whole purchase under DTK / MAC2用过程密钥覆盖各金额，TAC用DTK覆盖整笔消费
    要求：MAC2用同一过程密钥对账户、个人自付、统筹金额计算；TAC用DTK对账户、个人自付、统筹金额、交易类型标识、终端机编号、终端交易序号、交易时间计算。
    来源：P7 12.6, P7 15
    性质：draft

    @spends:record @param:trx.type_code @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right
    Example: with an account amount / 含账户金额
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account holds 10000 fen
      And a purchase of 2500, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent
      Then the status word is 9000
      And the answer ends with TAC and MAC2 of the purchase

  @CMD-207
  Rule: The key version returned is that of the key used / 返回的密钥版本即所用密钥的版本
    要求：返回的密钥版本为计算过程密钥所用DPK的版本。
    来源：P5 表71
    性质：draft

    @spends:record @param:trx.key_index @when:trx.key_index=01-to-03 @param:trx.type_code @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right
    Scenario Outline: a purchase under each version / 各版本密钥下的消费
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      When INITIALIZE is sent for a purchase of 0, 1 and 1 fen under key index <index>
      Then the status word is 9000
      And the answer states the noted account and key version <index>
      When DEBIT FOR PURCHASE is sent
      Then the status word is 9000
      And the answer ends with TAC and MAC2 of the purchase

      Examples:
        | index |
        | 01    |

      @V2 @V3
      Examples:
        | index |
        | 02    |
        | 03    |

  @CMD-210
  Rule: Each INITIALIZE FOR PURCHASE gives a new random / 每次医疗消费初始化产生新的随机数
    要求：每次医疗消费初始化返回新的随机数。
    来源：P7 12.2
    性质：draft

    Example: twice, and after a reset / 连续两次与复位后
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When INITIALIZE FOR PURCHASE is sent
      Then the status word is 9000
      And the answer is kept as "first"
      When INITIALIZE FOR PURCHASE is sent
      Then the status word is 9000
      And the data differ from those of "first"
      And the answer is kept as "second"
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When INITIALIZE FOR PURCHASE is sent
      Then the status word is 9000
      And the data differ from those of "first"
      And the data differ from those of "second"

  @CMD-276 @item:X_PARAM_DEBIT_FOR_PURCHASE
  Rule: DEBIT FOR PURCHASE with other P1 or P2 gives 6A86 and leaves the idle state / 医疗消费P1不为01或P2不为00返回6A86并回到空闲状态
    要求：P1不为01或P2不为00时返回6A86，状态为空闲。
    来源：P5 表57
    性质：draft

    Example: other parameters / 其他参数
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent with P1 00, P2 00
      Then the status word is 6A86
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      Given a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent with P1 01, P2 01
      Then the status word is 6A86
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      And the account is as noted

  @CMD-278 @item:X_PARAM_DEBIT_FOR_PURCHASE
  Rule: DEBIT FOR PURCHASE with Lc other than 0F gives 6700 and leaves the idle state / 医疗消费Lc不为0F返回6700并回到空闲状态
    要求：Lc不为0F时返回6700，状态为空闲。
    来源：P5 表57
    性质：draft

    Example: too short and too long / 过短与过长
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent with 14 data bytes
      Then the status word is 6700
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      Given a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent with 16 data bytes
      Then the status word is 6700
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      And the account is as noted

  @CMD-191
  Rule: A purchase counter at its end gives 9402 / 消费交易序号达最大值返回9402
    要求：消费交易序号达FFFF时返回9402，不回零。
    来源：P5 表72
    性质：draft

    # no card gets there in a test: the reference card is prepared
    @reference-card @needs:PREPARED_CARD
    Example: the counter at FFFF / 序号为FFFF
      Given a reference card with "counters at their end" is in the terminal
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When INITIALIZE FOR PURCHASE is sent
      Then the status word is 9402
      And there are no data
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901

  @CMD-274
  Rule: INITIALIZE FOR PURCHASE without DPK or DTK gives 6985 / 缺少DPK或DTK时医疗消费初始化返回6985
    要求：使用条件不满足（如缺少DPK或DTK）时返回6985（缺密钥时接受9403）。
    来源：P5 表72
    性质：draft

    @reference-card @needs:PREPARED_CARD
    Scenario Outline: a card without the key / 无此密钥的卡
      Given a reference card with <state> is in the terminal
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When INITIALIZE FOR PURCHASE is sent
      Then the status word is 6985 or 9403
      And there are no data

      Examples:
        | key | state         |
        | DPK | "without DPK" |
        | DTK | "without DTK" |
