@item:X_FUNC_INITIALIZE_FOR_LOAD @item:X_FUNC_CREDIT_FOR_LOAD @item:X_MED_OFFLINE @when:med.offline=true
Feature: INITIALIZE FOR LOAD and CREDIT FOR LOAD / 帐户划入

  The host books money and credits it to the account of the card.

  @CMD-171 @FLOW-095
  Rule: INITIALIZE FOR LOAD answers balance, counter, version, algorithm, random and MAC1 / 帐户划入初始化返回余额、序号、版本、算法、随机数与MAC1
    要求：帐户划入初始化返回余额、交易前的联机交易序号、密钥版本、算法标识、4字节随机数、MAC1与9000。
    来源：P5 7.5
    性质：draft

    Example: sixteen bytes / 十六字节
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      When INITIALIZE FOR LOAD is sent
      Then the status word is 9000
      And there are 16 data bytes
      And the answer states the noted account and key version 1

    @param:trx.alg_code
    Example: the algorithm / 算法标识
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When INITIALIZE FOR LOAD is sent
      Then the status word is 9000
      And the answer states the declared algorithm

  @CMD-172 @FLOW-096
  Rule: MAC1 of a load covers balance, amount, type and terminal number / 划入MAC1覆盖余额、金额、交易类型与终端机编号
    要求：MAC1用过程密钥（DLK；随机数、联机交易序号、8000）对余额、划入金额、交易类型标识、终端机编号计算。
    来源：P7 11.2
    性质：draft

    @param:trx.type_code @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right @param:trx.key_index @when:trx.key_index=01-to-03
    Scenario Outline: MAC1 under each key version / 各密钥版本下的MAC1
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      When INITIALIZE is sent for a load of 30000 fen under key index <index>
      Then the status word is 9000
      And the answer states the noted account and key version <index>
      And the answer ends with MAC1 of the load

      Examples:
        | index |
        | 01    |

      @V2 @V3
      Examples:
        | index |
        | 02    |
        | 03    |

  @CMD-173 @FLOW-094 @item:X_PARAM_INITIALIZE_FOR_LOAD
  Rule: An unknown key index gives 9403 without data / 密钥索引未知返回9403且无数据
    要求：密钥索引不被支持时返回9403，无响应数据。
    来源：P5 表68, P7 11.2
    性质：draft

    @param:trx.key_index @when:trx.key_index=01-to-03
    Scenario Outline: index outside the loaded versions / 索引不在已装载版本内
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When INITIALIZE is sent for a load of 1 fen under key index <index>
      Then the status word is 9403
      And there are no data

      Examples:
        | index |
        | 00    |
        | 04    |
        | FF    |

  @CMD-175 @item:X_PARAM_INITIALIZE_FOR_LOAD
  Rule: INITIALIZE FOR LOAD without PIN gives 6982 / 未校验密码时帐户划入初始化返回6982
    要求：密码未校验时返回6982。
    来源：P5 表68
    性质：draft

    Example: PIN not verified / 未校验密码
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      When INITIALIZE FOR LOAD is sent
      Then the status word is 6982
      And there are no data

  @CMD-176 @item:X_PARAM_INITIALIZE_FOR_LOAD
  Rule: INITIALIZE FOR LOAD with P2 other than 01 gives 6A86 / 帐户划入初始化P2不为01返回6A86
    要求：P2不为01时返回6A86。
    来源：P5 表65
    性质：draft

    Scenario Outline: other P2 / 其他P2
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When INITIALIZE FOR LOAD is sent with P1 00, P2 <P2>
      Then the status word is 6A86

      Examples:
        | P2 |
        | 00 |
        | 02 |
        | 81 |

  @CMD-177 @FLOW-104
  Rule: A load above the highest balance gives 6985 and leaves the idle state / 划入后超过最大余额返回6985并回到空闲状态
    要求：余额与划入金额之和超过FFFFFFFF时返回6985，状态为空闲。
    来源：推断
    性质：inferred

    @spends:record @param:trx.overflow_sw @when:trx.overflow_sw=6985
    Example: one fen too much, and as much as fits / 超出一分与恰好容纳
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account holds 10000 fen
      When INITIALIZE is sent for a load of 4294957296 fen under key index 01
      Then the status word is 6985
      When INITIALIZE is sent for a load of 4294957295 fen under key index 01
      Then the status word is 9000
      When INITIALIZE is sent for a load of 4294967295 fen under key index 01
      Then the status word is 6985
      When CREDIT FOR LOAD is sent
      Then the status word is 6901
      And the account is as noted

  @CMD-178
  Rule: CREDIT FOR LOAD with the right MAC2 gives 9000 and the TAC / MAC2正确时帐户划入返回9000与TAC
    要求：MAC2正确时返回4字节TAC与9000。
    来源：P5 7.1, P7 11.7
    性质：draft

    @spends:record @param:trx.type_code @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right
    Example: four bytes / 四字节
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a load of 30000 fen has been initialized
      When CREDIT FOR LOAD is sent
      Then the status word is 9000
      And there are 4 data bytes

  @CMD-179 @FLOW-098
  Rule: A wrong MAC2 gives 9302 and changes nothing / MAC2错误返回9302且无任何改变
    要求：MAC2覆盖划入金额、交易类型标识、终端机编号、主机时间；MAC2错误时返回9302，余额、序号与交易明细不变。
    来源：P5 表53, P7 11.5, P7 11.7
    性质：draft

    Example: MAC2 in other ways / 以其他方式计算的MAC2
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a load of 30000 fen has been initialized
      When CREDIT FOR LOAD is sent with a MAC "wrong in one bit"
      Then the status word is 9302
      Given a load of 30000 fen has been initialized
      When CREDIT FOR LOAD is sent with a MAC "over another amount"
      Then the status word is 9302
      Given a load of 30000 fen has been initialized
      When CREDIT FOR LOAD is sent with a MAC "over another type"
      Then the status word is 9302
      Given a load of 30000 fen has been initialized
      When CREDIT FOR LOAD is sent with a MAC "over another terminal number"
      Then the status word is 9302
      Given a load of 30000 fen has been initialized
      When CREDIT FOR LOAD is sent with a MAC "over another time"
      Then the status word is 9302
      And the account is as noted

  @CMD-180 @CMD-181 @FLOW-099 @FLOW-100
  Rule: A load raises the balance and the load counter and writes one log record / 划入增加余额与联机交易序号并写一条交易明细
    要求：余额增加划入金额，联机交易序号加一，写一条交易明细：联机交易序号、交易类型、终端机编号、主机时间、划入金额为账户金额，个人自付与统筹金额为零；三者全部完成或全不改变。
    来源：P7 11.8, P7 14, V20 8.5.3
    性质：draft

    @spends:record
    Example: balance and counters / 余额与序号
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And 1 load of 30000 fen has been made
      Then the balance has changed by 30000 fen
      And the load counter has risen by 1
      And the purchase counter has risen by 0
      And the sums are unchanged in year Y

    @spends:record @param:trx.type_code @param:trx.counter_ref
    Example: the log record / 交易明细
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And 1 load of 30000 fen has been made
      Then the log has gained the record of the transaction

    @spends:record
    Example: several loads / 多次划入
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account holds 7500 fen
      And 3 loads of 65536 fen have been made
      Then the balance has changed by 196608 fen
      And the load counter has risen by 3

  @CMD-182 @FLOW-101
  Rule: The TAC of a load is made with DTK / 划入TAC用DTK计算
    要求：TAC用DTK（DES环境为左右半部分异或）对划入后余额、加一前的联机交易序号、划入金额、交易类型标识、终端机编号、主机时间计算。
    来源：P7 11.8, P7 15
    性质：draft

    @spends:record @param:trx.type_code @param:trx.counter_ref @param:trx.tac_balance @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right
    Example: the TAC / TAC
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a load of 30000 fen has been initialized
      When CREDIT FOR LOAD is sent
      Then the status word is 9000
      And the answer ends with TAC of the load

  @CMD-183
  Rule: A second CREDIT FOR LOAD with the same data gives 6901 / 以相同数据再次划入返回6901
    要求：以相同数据再次发送帐户划入命令返回6901。
    来源：P5 7
    性质：draft

    @spends:record
    Example: the same bytes again / 原样再次发送
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account holds 7500 fen
      And 1 load of 30000 fen has been made
      When CREDIT FOR LOAD is sent again
      Then the status word is 6901
      And the balance has changed by 30000 fen

  @CMD-184
  Rule: A load of amount 0 is accepted or refused as declared / 零金额划入按声明接受或拒绝
    要求：金额为0的划入按声明接受或拒绝（缺省接受）。
    来源：推断
    性质：inferred

    @param:load.zero @when:load.zero=accepted
    Example: accepted / 接受
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When INITIALIZE is sent for a load of 0 fen under key index 01
      Then the status word is 9000

    @param:load.zero @when:load.zero=refused
    Example: refused / 拒绝
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When INITIALIZE is sent for a load of 0 fen under key index 01
      Then the status word is 6985

  @CMD-185
  Rule: Each INITIALIZE FOR LOAD gives a new random / 每次帐户划入初始化产生新的随机数
    要求：每次帐户划入初始化返回新的随机数。
    来源：P7 11.2
    性质：draft

    Example: twice, and after a reset / 连续两次与复位后
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When INITIALIZE FOR LOAD is sent
      Then the status word is 9000
      And the answer is kept as "first"
      When INITIALIZE FOR LOAD is sent
      Then the status word is 9000
      And the data differ from those of "first"
      And the answer is kept as "second"
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When INITIALIZE FOR LOAD is sent
      Then the status word is 9000
      And the data differ from those of "first"
      And the data differ from those of "second"

  @CMD-275 @item:X_PARAM_CREDIT_FOR_LOAD
  Rule: CREDIT FOR LOAD with other P1 or P2 gives 6A86 and leaves the idle state / 帐户划入P1或P2不为00返回6A86并回到空闲状态
    要求：P1或P2不为00时返回6A86，状态为空闲。
    来源：P5 表53
    性质：draft

    Example: other parameters / 其他参数
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a load of 30000 fen has been initialized
      When CREDIT FOR LOAD is sent with P1 01, P2 00
      Then the status word is 6A86
      When CREDIT FOR LOAD is sent
      Then the status word is 6901
      Given a load of 30000 fen has been initialized
      When CREDIT FOR LOAD is sent with P1 00, P2 01
      Then the status word is 6A86
      When CREDIT FOR LOAD is sent
      Then the status word is 6901
      And the account is as noted

  @CMD-277 @item:X_PARAM_CREDIT_FOR_LOAD
  Rule: CREDIT FOR LOAD with Lc other than 0B gives 6700 and leaves the idle state / 帐户划入Lc不为0B返回6700并回到空闲状态
    要求：Lc不为0B时返回6700，状态为空闲。
    来源：P5 表53
    性质：draft

    Example: too short and too long / 过短与过长
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a load of 30000 fen has been initialized
      When CREDIT FOR LOAD is sent with 10 data bytes
      Then the status word is 6700
      When CREDIT FOR LOAD is sent
      Then the status word is 6901
      Given a load of 30000 fen has been initialized
      When CREDIT FOR LOAD is sent with 12 data bytes
      Then the status word is 6700
      When CREDIT FOR LOAD is sent
      Then the status word is 6901
      And the account is as noted

  @CMD-174 @FLOW-103
  Rule: A load counter at its end gives 9402 / 联机交易序号达最大值返回9402
    要求：联机交易序号达FFFF时返回9402，不回零。
    来源：P5 表68
    性质：draft

    # no card gets there in a test: the reference card is prepared
    @reference-card @needs:PREPARED_CARD
    Example: the counter at FFFF / 序号为FFFF
      Given a reference card with "counters at their end" is in the terminal
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When INITIALIZE FOR LOAD is sent
      Then the status word is 9402
      And there are no data
      When CREDIT FOR LOAD is sent
      Then the status word is 6901

  @CMD-273
  Rule: INITIALIZE FOR LOAD without DLK gives 6985 / 缺少DLK时帐户划入初始化返回6985
    要求：使用条件不满足（如缺少DLK）时返回6985（缺密钥时接受9403）。
    来源：P5 表68
    性质：draft

    @reference-card @needs:PREPARED_CARD
    Example: a card without the key / 无此密钥的卡
      Given a reference card with "without DLK" is in the terminal
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When INITIALIZE FOR LOAD is sent
      Then the status word is 6985 or 9403
      And there are no data
