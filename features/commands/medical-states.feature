@item:X_MED_STATE
Feature: States of the medical commands / 专有命令的状态

  DF04 is idle or holds an open load or purchase; every failure and every other command leads back to idle.

  @CMD-156 @CMD-157 @CMD-158 @CMD-279 @FLOW-102 @FLOW-119 @TST-022 @TST-023 @when:med.offline=true
  Rule: The completing command needs its own INITIALIZE / 完成命令须在相应的初始化之后
    要求：状态按表T-CMD-7转换；帐户划入在空闲或消费状态、医疗消费在空闲或划入状态返回6901并回到空闲；读余额、取交易认证码成功时保持状态（已声明trx.next_only时除外）。
    来源：P5 7, P5 7.5.1, P5 7.6.1, P5 表49
    性质：draft

    Example: in the idle state / 空闲状态
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When CREDIT FOR LOAD is sent
      Then the status word is 6901
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901

    Example: DEBIT in the load state / 划入状态下消费
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a purchase of 0, 1200 and 3800 fen has been initialized
      And a load of 30000 fen has been initialized
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      When CREDIT FOR LOAD is sent
      Then the status word is 6901
      And the account is as noted

    Example: CREDIT in the purchase state / 消费状态下划入
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a load of 30000 fen has been initialized
      And a purchase of 0, 1200 and 3800 fen has been initialized
      When CREDIT FOR LOAD is sent
      Then the status word is 6901
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      And the account is as noted

    @spends:record @param:trx.type_code @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right
    Example: INITIALIZE replaces what was open / 再次初始化取代原有交易
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account holds 7500 fen
      And a purchase of 0, 1200 and 3800 fen has been initialized
      And a load of 1 fen has been initialized
      And a load of 30000 fen has been initialized
      When CREDIT FOR LOAD is sent
      Then the status word is 9000
      Given a load of 30000 fen has been initialized
      And a purchase of 1, 1200 and 3800 fen has been initialized
      And a purchase of 2500, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent
      Then the status word is 9000
      And the balance has changed by 27500 fen

    @spends:record
    Example: after completion the state is idle / 完成后为空闲状态
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account holds 7500 fen
      And 1 load of 30000 fen has been made
      When CREDIT FOR LOAD is sent
      Then the status word is 6901
      Given 1 purchase of 2500, 1200 and 3800 fen has been made
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      When DEBIT FOR PURCHASE is sent again
      Then the status word is 6901
      And the balance has changed by 27500 fen

    @spends:record @param:trx.next_only @when:trx.next_only=false @param:trx.type_code @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right @param:trx.counter_ref
    Example: queries between INITIALIZE and completion / 初始化与完成之间的查询
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account holds 7500 fen
      And a load of 30000 fen has been initialized
      When GET BALANCE is sent
      Then the status word is 9000
      When CREDIT FOR LOAD is sent
      Then the status word is 9000
      Given a purchase of 2500, 1200 and 3800 fen has been initialized
      When GET TRANSACTION PROOF is sent for the load with 0 added to its counter
      Then the status word is 9000
      When GET BALANCE is sent with P1 00, P2 02
      Then the status word is 9000
      When DEBIT FOR PURCHASE is sent
      Then the status word is 9000
      And the balance has changed by 27500 fen

    @param:trx.next_only @when:trx.next_only=true
    Example: INITIALIZE holds for the next command only / 初始化只对下一条命令有效
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a load of 30000 fen has been initialized
      When GET BALANCE is sent
      Then the status word is 9000
      When CREDIT FOR LOAD is sent
      Then the status word is 6901
      Given a purchase of 0, 1200 and 3800 fen has been initialized
      When GET BALANCE is sent
      Then the status word is 9000
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      And the account is as noted

  @CMD-155 @when:med.offline=true
  Rule: GET RESPONSE keeps the state / 取响应命令保持状态
    要求：取响应命令成功时保持划入状态与消费状态。
    来源：P5 表49
    性质：draft

    @contact @spends:record @param:trx.type_code @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right @basis:inferred
    Example: the answer of INITIALIZE is fetched / 取回初始化的应答
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a load of 30000 fen has been initialized
      When CREDIT FOR LOAD is sent
      Then the status word is 9000
      Given a purchase of 2500, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent
      Then the status word is 9000

  @CMD-159 @CMD-293 @when:med.offline=true
  Rule: A failed command leaves the idle state / 命令失败后为空闲状态
    要求：任何命令失败（MAC错误等；读余额、取交易认证码返回错误亦然）后状态为空闲，其后帐户划入或医疗消费返回6901。
    来源：P5 7
    性质：draft

    Example: failures after INITIALIZE FOR LOAD / 帐户划入初始化之后的失败
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a load of 30000 fen has been initialized
      When CREDIT FOR LOAD is sent with a MAC "wrong in one bit"
      Then the status word is 9302
      When CREDIT FOR LOAD is sent
      Then the status word is 6901
      Given a load of 30000 fen has been initialized
      When INITIALIZE is sent for a load of 30000 fen under key index FF
      Then the status word is 9403
      When CREDIT FOR LOAD is sent
      Then the status word is 6901
      Given a load of 30000 fen has been initialized
      When GET BALANCE is sent with P1 00, P2 04
      Then the status word is 6A86
      When CREDIT FOR LOAD is sent
      Then the status word is 6901
      Given a load of 30000 fen has been initialized
      When GET TRANSACTION PROOF is sent for the load with 1 added to its counter
      Then the status word is 9406
      When CREDIT FOR LOAD is sent
      Then the status word is 6901
      And the account is as noted

    Example: failures after INITIALIZE FOR PURCHASE / 医疗消费初始化之后的失败
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent with a MAC "wrong in one bit"
      Then the status word is 9302
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      Given a purchase of 0, 1200 and 3800 fen has been initialized
      When INITIALIZE FOR PURCHASE is sent with P1 01, P2 02
      Then the status word is 6A86
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      Given a purchase of 0, 1200 and 3800 fen has been initialized
      When GET BALANCE is sent with P1 00, P2 04
      Then the status word is 6A86
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      Given a purchase of 0, 1200 and 3800 fen has been initialized
      When GET TRANSACTION PROOF is sent for the purchase with 1 added to its counter
      Then the status word is 9406
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      And the account is as noted

  @CMD-160 @CMD-161 @when:med.offline=true
  Rule: Every other command leaves the idle state / 其他任何命令后为空闲状态
    要求：除表T-CMD-7所列命令与取响应外，任何命令（含选择DF04）使状态为空闲，其后帐户划入或医疗消费返回6901。
    来源：P5 7, P5 7.5.1, P5 7.6.1
    性质：draft

    Example: commands after INITIALIZE FOR PURCHASE / 医疗消费初始化之后的命令
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a purchase of 0, 1200 and 3800 fen has been initialized
      When DF04 is selected by name
      Then the status word is 9000
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      Given a purchase of 0, 1200 and 3800 fen has been initialized
      When DF04 is selected by its FID
      Then the status word is 9000
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      Given a purchase of 0, 1200 and 3800 fen has been initialized
      When the terminal reads record 1 of SFI 08
      Then the status word is 9000 or 6A83
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      Given a purchase of 0, 1200 and 3800 fen has been initialized
      When GET CHALLENGE is sent with Le 08
      Then the status word is 9000
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      Given a purchase of 0, 1200 and 3800 fen has been initialized
      When VERIFY is sent with the right PIN
      Then the status word is 9000
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      Given a purchase of 0, 1200 and 3800 fen has been initialized
      When GET STARTING DAY is sent
      Then the status word is 9000
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      And the account is as noted

    Example: commands after INITIALIZE FOR LOAD / 帐户划入初始化之后的命令
      Given the content of DF04 EF05 has been saved
      And the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a load of 30000 fen has been initialized
      When DF04 is selected by name
      Then the status word is 9000
      When CREDIT FOR LOAD is sent
      Then the status word is 6901
      Given a load of 30000 fen has been initialized
      When EF05 is selected
      Then the status word is 9000
      When CREDIT FOR LOAD is sent
      Then the status word is 6901
      Given a load of 30000 fen has been initialized
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      When CREDIT FOR LOAD is sent
      Then the status word is 6901
      Given a load of 30000 fen has been initialized
      When GET CHALLENGE is sent with Le 08
      Then the status word is 9000
      When CREDIT FOR LOAD is sent
      Then the status word is 6901
      Given a load of 30000 fen has been initialized
      When INTERNAL AUTHENTICATION is sent
      And CREDIT FOR LOAD is sent
      Then the status word is 6901
      Given a load of 30000 fen has been initialized
      When EXTERNAL AUTHENTICATION for UK1DF04 is sent
      And CREDIT FOR LOAD is sent
      Then the status word is 6901
      Given a load of 30000 fen has been initialized
      When an UPDATE is sent to DF04 EF05
      And CREDIT FOR LOAD is sent
      Then the status word is 6901
      And the account is as noted

    Example: leaving DF04 and coming back / 离开DF04后返回
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a purchase of 0, 1200 and 3800 fen has been initialized
      When DF01 is selected by name
      Then the status word is 9000
      When DF04 is selected by name
      Then the status word is 9000
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6901
      Given a load of 30000 fen has been initialized
      When the card is reset warm
      And SSSE is selected by name
      And DF04 is selected by name
      Then the status word is 9000
      When CREDIT FOR LOAD is sent
      Then the status word is 6901
      And the account is as noted

  @CMD-162
  Rule: Medical commands are refused outside of DF04 / DF04之外拒绝专有命令
    要求：当前目录不是DF04时，专有命令返回6985（接受6D00、6E00、6A81或6901）。
    来源：P5 7
    性质：draft

    # UPDATE STARTING DAY also lacks the right of DSK there, so 6982 is a violated rule's word (TST-012)
    @basis:inferred
    Scenario Outline: in another DF / 其他目录中
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And <df> is the current DF
      When GET BALANCE is sent
      Then the status word is 6985 or 6D00 or 6E00 or 6A81 or 6901
      When GET TRANSACTION PROOF is sent
      Then the status word is 6985 or 6D00 or 6E00 or 6A81 or 6901
      When GET STARTING DAY is sent
      Then the status word is 6985 or 6D00 or 6E00 or 6A81 or 6901
      When UPDATE STARTING DAY is sent
      Then the status word is 6985 or 6D00 or 6E00 or 6A81 or 6901 or 6982
      When INITIALIZE FOR LOAD is sent
      Then the status word is 6985 or 6D00 or 6E00 or 6A81 or 6901
      When CREDIT FOR LOAD is sent
      Then the status word is 6985 or 6D00 or 6E00 or 6A81 or 6901
      When INITIALIZE FOR PURCHASE is sent
      Then the status word is 6985 or 6D00 or 6E00 or 6A81 or 6901
      When DEBIT FOR PURCHASE is sent
      Then the status word is 6985 or 6D00 or 6E00 or 6A81 or 6901

      Examples:
        | df   |
        | SSSE |
        | DF01 |

  @CMD-163 @V2 @V3 @when:med.offline=false
  Rule: Without the option class B0 is not supported / 未具备脱机医疗选项的卡不支持B0类命令
    要求：不具备B0类命令的卡对CLA B0返回6A81、6D00或6E00。
    来源：P5
    性质：draft

    @basis:inferred
    Example: in DF04 / 在DF04中
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When GET BALANCE is sent
      Then the status word is 6A81 or 6D00 or 6E00
      When INITIALIZE FOR LOAD is sent
      Then the status word is 6A81 or 6D00 or 6E00
      When INITIALIZE FOR PURCHASE is sent
      Then the status word is 6A81 or 6D00 or 6E00
      When GET STARTING DAY is sent
      Then the status word is 6A81 or 6D00 or 6E00

  @CMD-170 @CMD-270 @CMD-271 @when:med.offline=true
  Rule: In a blocked DF04 every medical command gives 9303 / DF04锁定后专有命令均返回9303
    要求：DF04永久锁定后，专有命令均返回9303。
    来源：P5 表60, P5 表72
    性质：draft

    # a state or right that is missing besides is another violated rule, whose word is taken too (TST-012)
    @spends:card
    Example: one command after the other / 逐条发送命令
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And DF04 has been blocked
      When GET BALANCE is sent
      Then the status word is 9303
      When INITIALIZE FOR LOAD is sent
      Then the status word is 9303
      When INITIALIZE FOR PURCHASE is sent
      Then the status word is 9303
      When GET STARTING DAY is sent
      Then the status word is 9303
      When CREDIT FOR LOAD is sent
      Then the status word is 9303 or 6901
      When DEBIT FOR PURCHASE is sent
      Then the status word is 9303 or 6901
      When GET TRANSACTION PROOF is sent
      Then the status word is 9303 or 9406
      When UPDATE STARTING DAY is sent
      Then the status word is 9303 or 6982

  @CMD-167 @when:med.offline=true
  Rule: Wrong P1 or P2 gives 6A86 for every medical command / 专有命令P1或P2错误返回6A86
    要求：每条专有命令P1或P2错误时返回6A86。
    来源：P5 表50至78
    性质：draft

    # a state, proof or right that is missing besides is another violated rule, whose word is taken too (TST-012);
    # with all of them there the commands stand in CMD-222, CMD-275, CMD-276 and CMD-281
    Scenario Outline: other parameters / 其他参数
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When <command> is sent with P1 <P1>, P2 <P2>
      Then the status word is <status>
      And there are no data

      Examples:
        | case       | command                 | P1 | P2 | status       |
        | 28-0200    | INITIALIZE FOR PURCHASE | 02 | 01 | 6A86         |
        | 28-0002    | INITIALIZE FOR LOAD     | 00 | 02 | 6A86         |
        | 28-0100    | INITIALIZE FOR PURCHASE | 01 | 00 | 6A86         |
        | 2A-0001    | CREDIT FOR LOAD         | 00 | 01 | 6A86 or 6901 |
        | 2C-0101    | DEBIT FOR PURCHASE      | 01 | 01 | 6A86 or 6901 |
        | 26-0101    | GET BALANCE             | 01 | 01 | 6A86         |
        | 26-0000    | GET BALANCE             | 00 | 00 | 6A86         |
        | 2E-0132    | GET TRANSACTION PROOF   | 01 | 32 | 6A86 or 9406 |
        | 56-0200    | UPDATE STARTING DAY     | 02 | 00 | 6A86 or 6982 |
        | 56-0101    | GET STARTING DAY        | 01 | 01 | 6A86         |

  @CMD-168 @when:med.offline=true
  Rule: Wrong Lc or Le gives 6700 / Lc或Le错误返回6700
    要求：Lc错误返回6700；接口传送Le时Le错误返回6700（接触界面读余额、取年度起始日期接受6Cxx；非接触界面Le为00或大于应答时可返回数据）。
    来源：P5 表53至72, P2 9.3.2.1
    性质：draft

    Scenario Outline: number of data bytes / 数据字节数
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When <command> is sent with <length> data bytes
      Then the status word is 6700
      And there are no data

      Examples:
        | case  | command                 | length |
        | 28-10 | INITIALIZE FOR LOAD     | 10     |
        | 28-12 | INITIALIZE FOR LOAD     | 12     |
        | 28-18 | INITIALIZE FOR PURCHASE | 18     |
        | 28-20 | INITIALIZE FOR PURCHASE | 20     |

    @contact
    Scenario Outline: Le on contact / 接触界面的Le
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When <command> is sent with Le <Le>
      Then the status word is 6700 or 6Cxx

      Examples:
        | case  | command          | Le |
        | 26-03 | GET BALANCE      | 03 |
        | 26-06 | GET BALANCE      | 06 |

      @item:X_PARAM_GET_STARTING_DAY
      Examples:
        | case  | command          | Le |
        | 56-01 | GET STARTING DAY | 01 |

    @contactless @basis:inferred
    Scenario Outline: Le contactless, smaller than the answer / 非接触界面Le小于应答
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When <command> is sent with Le <Le>
      Then the status word is 6700
      And there are no data

      Examples:
        | case  | command                 | Le |
        | 26-03 | GET BALANCE             | 03 |
        | 28-0F | INITIALIZE FOR LOAD     | 0F |
        | 28-15 | INITIALIZE FOR PURCHASE | 15 |

      @item:X_PARAM_GET_STARTING_DAY
      Examples:
        | case  | command          | Le |
        | 56-01 | GET STARTING DAY | 01 |
