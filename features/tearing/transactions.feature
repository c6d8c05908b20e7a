@item:X_MED_OFFLINE @when:med.offline=true
Feature: Transactions and a loss of power / 断电与医疗交易

  @needs:TEAR @CMD-228 @CMD-229 @FLOW-116 @FLOW-134 @FLOW-145 @TST-019 @item:X_TEAR_DEBIT @item:X_TEAR_LOAD
  Rule: A torn DEBIT or CREDIT changes the whole account or nothing / 消费或划入断电后账户全部更新或全部不变
    要求：消费或划入命令执行中断电，余额、累计、年度、交易序号和交易明细全部为旧值或全部为新值；交易记录当且仅当金额改变时存在。
    来源：P7 11.8, 12.6, 14, ABS60012
    性质：draft

    @spends:record
    Scenario Outline: account / 账户
      Given the card after a cold reset
      When "<command>" is cut at every moment
      Then every cut leaves "the old or the new account"

      Examples:
        | name   | command            |
        | debit  | DEBIT FOR PURCHASE |
        | credit | CREDIT FOR LOAD    |

    @spends:record @when:med.log.length=28
    Example: purchase that begins an accounting year / 开始新年度的消费
      Given the card after a cold reset
      When "DEBIT FOR PURCHASE in the next year" is cut at every moment
      Then every cut leaves "the old or the new account"

  @needs:TEAR @CMD-230 @CMD-231 @FLOW-140 @FLOW-143 @TST-020 @item:X_TEAR_DEBIT @item:X_TEAR_LOAD
  Rule: MAC and TAC are there when the account has changed, and only then / 账户已更新时可取得MAC和TAC，未更新时返回9406
    要求：断电后若金额已更新，取交易认证码返回该交易的MAC和TAC；若未更新，返回9406。MAC和TAC在金额改变之前计算。
    来源：P7 14, P5 7.4
    性质：draft

    @spends:record
    Scenario Outline: proof / 交易认证码
      Given the card after a cold reset
      When "<command>" is cut at every moment
      Then every cut leaves "the proof of what was booked"

      Examples:
        | name   | command            |
        | debit  | DEBIT FOR PURCHASE |
        | credit | CREDIT FOR LOAD    |

  @needs:FAILING_MEMORY @needs:RENEW_CARD @CMD-169
  Rule: A failure of the amount file is answered 6581 and ends all transactions / 金额文件写入失败返回6581且不再允许交易
    要求：医疗保险金额文件存储器失败返回6581，卡片锁定，不再允许交易。
    来源：P5 表53
    性质：draft

    @spends:card
    Scenario Outline: transaction after the failure / 失败后的交易
      Given the card after a cold reset
      When the memory fails at every write of "<command>"
      Then every failed write leaves "no further transaction"

      Examples:
        | name   | command            |
        | debit  | DEBIT FOR PURCHASE |
        | credit | CREDIT FOR LOAD    |
