@item:X_FUNC_GET_TRANSACTION_PROOF @item:X_MED_OFFLINE @when:med.offline=true
Feature: GET TRANSACTION PROOF / 取交易认证码

  MAC and TAC of the last transaction, for a terminal that lost the answer.

  @CMD-215 @CMD-217 @CMD-218 @FLOW-139
  Rule: The proof of a purchase is its MAC2 and TAC, also after power-off / 消费认证码为MAC2与TAC，断电后仍可取得
    要求：取交易认证码返回该类型、该序号的最近一次成功交易的4字节MAC与4字节TAC，消费的前4字节为MAC2；交易应答丢失或断电后仍可取得。
    来源：P5 7.4, P7 14
    性质：draft

    @spends:record @param:trx.type_code @param:trx.counter_ref
    Example: after the purchase and after power-off / 消费之后与断电之后
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And 1 purchase of 0, 1200 and 3800 fen has been made
      When GET TRANSACTION PROOF is sent
      Then the status word is 9000
      And there are 8 data bytes
      And the answer ends with MAC2 and TAC of the purchase
      When GET TRANSACTION PROOF is sent again
      Then the status word is 9000
      And the answer ends with MAC2 and TAC of the purchase
      When the card is reset cold
      And SSSE is selected by name
      And DF04 is selected by name
      And GET TRANSACTION PROOF is sent
      Then the status word is 9000
      And the answer ends with MAC2 and TAC of the purchase

  @CMD-216 @FLOW-142
  Rule: Another counter or type gives 9406 / 其他序号或类型返回9406
    要求：序号或类型不符时返回9406（类型未定义时接受6A86）。
    来源：P5 7.4, P5 表64
    性质：draft

    @spends:record @param:trx.type_code @param:trx.counter_ref
    Example: other counters and types / 其他序号与类型
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And 1 load of 1 fen has been made
      And 1 purchase of 0, 1200 and 3800 fen has been made
      When GET TRANSACTION PROOF is sent for the purchase with 1 added to its counter
      Then the status word is 9406
      When GET TRANSACTION PROOF is sent for the purchase with 256 added to its counter
      Then the status word is 9406
      When GET TRANSACTION PROOF is sent for the load with 1 added to its counter
      Then the status word is 9406
      When GET TRANSACTION PROOF is sent with P1 00, P2 33
      Then the status word is 9406 or 6A86
      When GET TRANSACTION PROOF is sent
      Then the status word is 9000

  @CMD-219 @FLOW-144
  Rule: MAC and TAC always belong to the same transaction / MAC与TAC总属于同一笔交易
    要求：下一条帐户划入或医疗消费命令到达后（失败亦然），较早交易的认证码可返回9406，也可保留；MAC与TAC总属于同一笔交易。
    来源：P7 14
    性质：draft

    @spends:record @param:trx.type_code @param:trx.counter_ref
    Example: after a failing purchase and after a load / 消费失败之后与划入之后
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And 1 purchase of 0, 1200 and 3800 fen has been made
      And a load of 1 fen has been initialized
      When CREDIT FOR LOAD is sent with a MAC "wrong in one bit"
      Then the status word is 9302
      When GET TRANSACTION PROOF is sent
      Then the status word is 9000 or 9406
      And the answer ends with 9406 or MAC2 and TAC of the purchase
      Given 1 load of 1 fen has been made
      When GET TRANSACTION PROOF is sent
      Then the status word is 9000 or 9406
      And the answer ends with 9406 or MAC2 and TAC of the purchase

    @spends:record @param:trx.type_code @param:trx.counter_ref
    Example: of two purchases the last one / 两笔消费中的最后一笔
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And 1 purchase of 0, 1 and 3800 fen has been made
      And 1 purchase of 0, 1200 and 1 fen has been made
      When GET TRANSACTION PROOF is sent
      Then the status word is 9000
      And the answer ends with MAC2 and TAC of the purchase

  @CMD-220 @FLOW-141
  Rule: A transaction that changed nothing has no proof / 未改变金额的交易无认证码
    要求：金额恢复为旧值或未改变时，该序号的认证码不可取得，返回9406。
    来源：P5 7.4, P7 14
    性质：draft

    @param:trx.type_code @param:trx.counter_ref
    Example: a purchase and a load refused for their MAC / MAC错误被拒绝的消费与划入
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent with a MAC "wrong in one bit"
      Then the status word is 9302
      When GET TRANSACTION PROOF is sent
      Then the status word is 9406
      Given a load of 30000 fen has been initialized
      When CREDIT FOR LOAD is sent with a MAC "wrong in one bit"
      Then the status word is 9302
      When GET TRANSACTION PROOF is sent for the load with 0 added to its counter
      Then the status word is 9406

  @CMD-280
  Rule: The proof of a load ends with its TAC / 划入认证码后4字节为TAC
    要求：划入的认证码后4字节为该次划入的TAC。
    来源：P7 14
    性质：draft

    @spends:record @param:trx.type_code @param:trx.counter_ref @param:trx.tac_balance
    Example: after a load and a purchase / 划入与消费之后
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And 1 load of 30000 fen has been made
      When GET TRANSACTION PROOF is sent for the load with 0 added to its counter
      Then the status word is 9000
      And there are 8 data bytes
      And the answer ends with TAC of the load

    @spends:record @param:trx.load_proof_mac @when:trx.load_proof_mac=00000000
    Example: the first 4 bytes / 前4字节
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And 1 load of 30000 fen has been made
      When GET TRANSACTION PROOF is sent for the load with 0 added to its counter
      Then the status word is 9000
      And the data begin with 00 00 00 00

  @CMD-221 @item:X_PARAM_GET_TRANSACTION_PROOF
  Rule: GET TRANSACTION PROOF with Lc other than 02 or another Le gives 6700 / 取交易认证码Lc不为02或Le错误返回6700
    要求：Lc不为02返回6700；接口传送Le时Le不为08返回6700（非接触界面Le为00或大于08可返回数据）。
    来源：P5 表64
    性质：draft

    @spends:record
    Scenario Outline: number of data bytes / 数据字节数
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And 1 purchase of 0, 1 and 1 fen has been made
      When GET TRANSACTION PROOF is sent with <length> data bytes
      Then the status word is 6700
      And there are no data

      Examples:
        | length |
        | 1      |
        | 3      |

    @contactless @spends:record @basis:inferred
    Example: a smaller Le / 较小的Le
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And 1 purchase of 0, 1 and 1 fen has been made
      When GET TRANSACTION PROOF is sent with Le 07
      Then the status word is 6700
      And there are no data

  @CMD-222 @item:X_PARAM_GET_TRANSACTION_PROOF
  Rule: GET TRANSACTION PROOF with P1 other than 00 gives 6A86 / 取交易认证码P1不为00返回6A86
    要求：P1不为00时返回6A86。
    来源：P5 表64
    性质：draft

    @spends:record
    Example: other P1 / 其他P1
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And 1 purchase of 0, 1 and 1 fen has been made
      When GET TRANSACTION PROOF is sent with P1 01, P2 32
      Then the status word is 6A86
