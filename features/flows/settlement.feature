@item:X_T_PAY @when:med.offline=true
Feature: Medical settlement from end to end / 医疗结算流程

  Choice of the mode, load, and purchase in the three modes, with the amounts of a bill. Terminal, PSAM and host are played by the
  bench, which checks MAC1, MAC2 and TAC as they would; judged is the card.

  @FLOW-090
  Rule: The mode of use is read before a settlement / 结算前读取医保用卡方式
    要求：先读DF04 EF05，数据项8F为1时按联机流程，为2时按脱网流程。
    来源：P7 10
    性质：draft

    @when:med.mode=1|2
    Example: a card of an online mode / 联机方式的卡
      Given the card after a cold reset
      When SSSE is selected by name
      And VERIFY is sent with the right PIN
      And DF04 is selected by name
      And the terminal sends READ RECORD with P1 8F, P2 28
      Then the data are 8F 01 31

    @when:med.mode=3
    Example: a card of the offline mode / 脱网方式的卡
      Given the card after a cold reset
      When SSSE is selected by name
      And VERIFY is sent with the right PIN
      And DF04 is selected by name
      And the terminal sends READ RECORD with P1 8F, P2 28
      Then the data are 8F 01 32

  @FLOW-093 @FLOW-097 @FLOW-170
  Rule: A load runs between card and host, and only the host completes it / 划入在卡与主机之间进行，由主机完成
    要求：顺序：选择DF04、校验密码、帐户划入初始化、主机检查MAC1并记账、送时间与MAC2、帐户划入、TAC送主机；主机拒绝时卡片不得入账。
    来源：P7 11
    性质：draft

    @spends:record @param:trx.type_code @param:trx.counter_ref @param:trx.tac_balance @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right
    Example: a load of 300.00 yuan / 划入300.00元
      Given the card after a cold reset
      When SSSE is selected by name
      And DF04 is selected by name
      And VERIFY is sent with the right PIN
      Then the status word is 9000
      Given the account has been noted
      When INITIALIZE is sent for a load of 30000 fen under key index 01
      Then the status word is 9000
      And the answer ends with MAC1 of the load
      When CREDIT FOR LOAD is sent
      Then the status word is 9000
      And the answer ends with TAC of the load
      And the balance has changed by 30000 fen
      And the load counter has risen by 1
      And the log has gained the record of the transaction

    Example: a load the host refuses / 主机拒绝的划入
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      When INITIALIZE is sent for a load of 30000 fen under key index 01
      Then the status word is 9000
      And the account is as noted

  @FLOW-105 @FLOW-131 @FLOW-123
  Rule: A purchase with an account amount takes it from the card / 含账户金额的消费由卡内账户支付
    要求：顺序：选择DF04、校验密码、医疗消费初始化、PSAM或加密机产生MAC1、医疗消费、检查MAC2、保存TAC与其所覆盖的数据；第3种方式以实际账户金额进行。
    来源：M38；P7 12
    性质：standard

    @spends:record @param:trx.type_code @param:trx.counter_ref @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right
    Example: a bill of 240.00 yuan / 240.00元的账单
      Given the card after a cold reset
      When SSSE is selected by name
      And DF04 is selected by name
      And VERIFY is sent with the right PIN
      Then the status word is 9000
      Given the account holds 50000 fen
      When INITIALIZE is sent for a purchase of 12050, 3300 and 8650 fen under key index 01
      Then the status word is 9000
      And the answer states the noted account and key version 1
      When DEBIT FOR PURCHASE is sent
      Then the status word is 9000
      And the answer ends with TAC and MAC2 of the purchase
      And the balance has changed by -12050 fen
      And the sums have grown in year Y
      And the purchase counter has risen by 1
      And the log has gained the record of the transaction

  @FLOW-122 @V2 @V3
  Rule: An online settlement books the bill as own and its payments as pooled amount / 联机结算以账单总额为自付、各项支付为统筹
    要求：第1、2种联机方式：读社会保障号码、姓名、卡号、参保地（84），主机预结算后，以账户金额0、个人自付为费用总额、统筹为账户支付与统筹支付之和进行消费。
    来源：M38
    性质：standard

    @V2 @spends:record @param:trx.type_code @param:trx.counter_ref
    Example: a bill of 325.60 yuan on a 2.0 card / 2.0卡325.60元的账单
      Given the card after a cold reset
      When SSSE is selected by name
      And the terminal reads record 1 of SFI 06
      Then the answer is record 1 of SSSE EF06
      When the terminal reads record 2 of SFI 06
      Then the answer is record 2 of SSSE EF06
      When the terminal reads record 7 of SFI 05
      Then the answer is record 7 of SSSE EF05
      When VERIFY is sent with the right PIN
      And DF04 is selected by name
      And the terminal sends READ RECORD with P1 84, P2 28
      Then the answer is record 2 of DF04 EF05
      Given the account has been noted
      When INITIALIZE is sent for a purchase of 0, 32560 and 26000 fen under key index 01
      Then the status word is 9000
      When DEBIT FOR PURCHASE is sent
      Then the status word is 9000
      And the answer ends with TAC and MAC2 of the purchase
      And the balance has changed by 0 fen
      And the sums have grown in year Y
      And the log has gained the record of the transaction

    @V3 @spends:record @param:trx.type_code @param:trx.counter_ref @param:trx.ses_pad @when:trx.ses_pad=8-zero-bytes-right
    Example: a bill of 325.60 yuan on a 3.0 card / 3.0卡325.60元的账单
      Given the card after a cold reset
      When SSSE is selected by name
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for RKSSSE is sent
      And the terminal reads record 1 of SFI 06
      Then the answer is record 1 of SSSE EF06
      When the terminal reads record 2 of SFI 06
      Then the answer is record 2 of SSSE EF06
      When the terminal reads record 7 of SFI 05
      Then the answer is record 7 of SSSE EF05
      When VERIFY is sent with the right PIN
      And DF04 is selected by name
      And the terminal sends READ RECORD with P1 84, P2 28
      Then the answer is record 2 of DF04 EF05
      Given the account has been noted
      When INITIALIZE is sent for a purchase of 0, 32560 and 26000 fen under key index 01
      Then the status word is 9000
      When DEBIT FOR PURCHASE is sent
      Then the status word is 9000
      And the answer ends with TAC and MAC2 of the purchase
      And the balance has changed by 0 fen
      And the sums have grown in year Y
      And the log has gained the record of the transaction

  @FLOW-124 @FLOW-162 @DATA-129 @item:DF04_RECORD @item:X_T_CASES @V2 @V3
  Rule: A special settlement adds its number and class to EF15 / 特殊结算在EF15登记序号与类别
    要求：工伤、生育、医疗救助结算后，以UK2DF04鉴别并在DF04 EF15写入一条记录：交易序号（与EF08中该笔结算的序号相同）与结算类别（工伤为1）。
    来源：M38；V20 8.5.4
    性质：standard

    @spends:record @param:trx.type_code @param:trx.counter_ref
    Example: treatment of an injury / 工伤治疗
      Given the card after a cold reset
      And the content of DF04 EF15 has been saved
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And 1 purchase of 0, 32560 and 26000 fen has been made
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UK2DF04 is sent
      And UPDATE RECORD is sent for the settlement of class 31
      Then the status word is 9000 or 63Cx
      And the content of DF04 EF15 is as saved but for what was sent
      And the log has gained the record of the transaction

  @FLOW-125 @FLOW-126 @V2 @V3 @has:DF04-EF06
  Rule: An online settlement of mode 2 sets the offline totals back / 第2种方式联机结算后脱网累计清零
    要求：联机时亦读DF04 EF06（密码与RK1DF04）；TAC检查后主机返回准许标识、累计金额与次数，以UK2DF04写入90、92、93，联机结算后累计金额与次数为0。
    来源：M38；V20 8.5.2
    性质：standard

    @when:med.mode=2 @spends:record
    Example: settlement and totals / 结算与累计
      Given the card after a cold reset
      And the content of DF04 EF06 has been saved
      And SSSE is the current DF
      And the PIN is verified
      When DF04 is selected by name
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for RK1DF04 is sent
      And the terminal reads record 1 of SFI 06
      Then the status word is 9000
      Given 1 purchase of 0, 32560 and 26000 fen has been made
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UK2DF04 is sent
      And UPDATE RECORD is sent with P1 90, P2 30 and data 90 01 31
      Then the status word is 9000 or 63Cx
      When UPDATE RECORD is sent with P1 92, P2 30 and data 92 04 00 00 00 00
      Then the status word is 9000 or 63Cx
      When UPDATE RECORD is sent with P1 93, P2 30 and data 93 02 30 30
      Then the status word is 9000 or 63Cx
      When the terminal sends READ RECORD with P1 90, P2 30
      Then the data are 90 01 31
      When the terminal sends READ RECORD with P1 92, P2 30
      Then the data are 92 04 00 00 00 00
      When the terminal sends READ RECORD with P1 93, P2 30
      Then the data are 93 02 30 30

  @FLOW-129 @V2 @V3 @has:DF04-EF06
  Rule: An offline settlement of mode 2 adds to the offline totals / 第2种方式脱网结算后累计增加
    要求：脱网结算前读准许标识、累计金额与次数；结算后以UK2DF04写入新的累计金额与次数，断电后保持；TAC数据留待上传。
    来源：M38
    性质：standard

    @when:med.mode=2 @spends:record
    Example: two settlements within the limits / 限额以内的两次结算
      Given the card after a cold reset
      And the content of DF04 EF06 has been saved
      And SSSE is the current DF
      And the PIN is verified
      And DF04 is the current DF
      And UK2DF04 is authenticated
      When UPDATE RECORD is sent with P1 90, P2 30 and data 90 01 31
      And UPDATE RECORD is sent with P1 92, P2 30 and data 92 04 00 00 45 60
      And UPDATE RECORD is sent with P1 93, P2 30 and data 93 02 30 31
      Then the status word is 9000 or 63Cx
      When the card is reset cold
      And SSSE is selected by name
      And VERIFY is sent with the right PIN
      And DF04 is selected by name
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for RK1DF04 is sent
      And the terminal sends READ RECORD with P1 90, P2 30
      Then the data are 90 01 31
      When the terminal sends READ RECORD with P1 92, P2 30
      Then the data are 92 04 00 00 45 60
      When the terminal sends READ RECORD with P1 93, P2 30
      Then the data are 93 02 30 31
      Given 1 purchase of 0, 5040 and 2000 fen has been made
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UK2DF04 is sent
      And UPDATE RECORD is sent with P1 92, P2 30 and data 92 04 00 00 96 00
      Then the status word is 9000 or 63Cx
      When UPDATE RECORD is sent with P1 93, P2 30 and data 93 02 30 32
      Then the status word is 9000 or 63Cx
      When the terminal sends READ RECORD with P1 92, P2 30
      Then the data are 92 04 00 00 96 00
      When the terminal sends READ RECORD with P1 93, P2 30
      Then the data are 93 02 30 32
