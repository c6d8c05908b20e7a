@item:X_FUNC_GET_BALANCE @item:X_MED_OFFLINE @when:med.offline=true
Feature: GET BALANCE / 读余额

  The balance and the two sums of the accounting year.

  @CMD-211 @DATA-126
  Rule: GET BALANCE answers the balance in 4 bytes, the sums in 6 with the year / 读余额返回4字节余额，累计为6字节含年度
    要求：P2为01时返回4字节余额；为02、03时返回4字节累计金额与2字节年度。具备脱机医疗选项的卡有医疗保险金额文件，密码校验后读余额返回9000。
    来源：P5 7.3, V20 7
    性质：standard

    Example: the file exists / 文件存在
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When GET BALANCE is sent
      Then the status word is 9000
      And there are 4 data bytes

    @spends:record
    Example: after a purchase / 消费之后
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account holds 10000 fen
      And 1 purchase of 2500, 1200 and 3800 fen has been made
      And the account has been noted
      When GET BALANCE is sent
      Then the status word is 9000
      And there are 4 data bytes
      And the answer is the noted balance

    @when:med.log.length=28
    Example: the sums / 累计金额
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      When GET BALANCE is sent with P1 00, P2 02
      Then the status word is 9000
      And there are 6 data bytes
      And the answer is the noted own sum and year
      When GET BALANCE is sent with P1 00, P2 03
      Then the status word is 9000
      And there are 6 data bytes
      And the answer is the noted pooled sum and year

  @DATA-127
  Rule: In online mode the balance is 0 and purchases are possible / 联机方式下余额为零且可消费
    要求：数据项8F为1时，具备脱机医疗选项的卡也有医疗保险金额文件，余额为0，可发起账户金额为0的消费。
    来源：M38
    性质：inferred

    @when:med.mode=1
    Example: the balance of an online card / 联机卡的余额
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When GET BALANCE is sent
      Then the status word is 9000
      And the data are 00 00 00 00
      When INITIALIZE FOR PURCHASE is sent
      Then the status word is 9000

  @CMD-166
  Rule: Amounts are binary, in fen, most significant byte first / 金额为二进制，单位分，高位在前
    要求：金额为无符号二进制数，单位为分，高位字节在前。
    来源：V20 8.5.3
    性质：standard

    @spends:record
    Scenario Outline: a known balance / 已知余额
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account holds <fen> fen
      When GET BALANCE is sent
      Then the status word is 9000
      And the data are <data>

      Examples:
        | fen      | data        |
        | 10000    | 00 00 27 10 |
        | 16909060 | 01 02 03 04 |

  @CMD-164 @CMD-213 @FLOW-092 @FLOW-132 @item:X_PARAM_GET_BALANCE
  Rule: GET BALANCE, load and purchase need the PIN / 读余额、划入与消费须先校验密码
    要求：已设密码时，划入、消费与读余额须先校验密码，否则返回6982（账户金额为0的消费见CMD-192）。
    来源：P5 7.3.1, P7 11, P7 12
    性质：draft

    @spends:record
    Example: without PIN / 未校验密码
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account holds 10000 fen
      When the card is reset cold
      And SSSE is selected by name
      And DF04 is selected by name
      And GET BALANCE is sent
      Then the status word is 6982
      When GET BALANCE is sent with P1 00, P2 02
      Then the status word is 6982
      When GET BALANCE is sent with P1 00, P2 03
      Then the status word is 6982
      When INITIALIZE FOR LOAD is sent
      Then the status word is 6982
      When INITIALIZE is sent for a purchase of 10000, 0 and 0 fen under key index 01
      Then the status word is 6982
      When VERIFY is sent with the right PIN
      Then the status word is 9000
      When GET BALANCE is sent
      Then the status word is 9000

  @CMD-165
  Rule: An empty PIN gives the right without VERIFY / 空密码无需校验即有权限
    要求：密码为空时，无需校验命令即可划入、消费与读余额。
    来源：P5 7.3.1
    性质：draft

    @param:pin.empty_satisfies @when:pin.empty_satisfies=true
    Example: no PIN is set / 未设密码
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is empty
      And the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      When GET BALANCE is sent
      Then the status word is 9000
      When INITIALIZE FOR LOAD is sent
      Then the status word is 9000
      When INITIALIZE FOR PURCHASE is sent
      Then the status word is 9000

  @CMD-212 @item:X_PARAM_GET_BALANCE
  Rule: GET BALANCE with another Le gives 6700 / 读余额Le错误返回6700
    要求：Le不为04（累计为06）时返回6700（接触界面接受6Cxx；非接触界面Le为00或大于应答时可返回数据）。
    来源：P5 表60, P2 9.3.2.1
    性质：draft

    @contact
    Scenario Outline: on contact / 接触界面
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When GET BALANCE is sent with Le <Le>
      Then the status word is 6700 or 6Cxx
      And there are no data

      Examples:
        | Le |
        | 01 |
        | 03 |
        | 05 |
        | 08 |

    @contactless @basis:inferred
    Scenario Outline: contactless / 非接触界面
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When GET BALANCE is sent with Le <Le>
      Then the status word is 6700
      And there are no data

      Examples:
        | Le |
        | 01 |
        | 03 |

  @CMD-214 @item:X_PARAM_GET_BALANCE
  Rule: GET BALANCE with other P2 gives 6A86 / 读余额P2为其他值返回6A86
    要求：P2不为01、02、03时返回6A86。
    来源：P5 表60
    性质：draft

    Scenario Outline: other P2 / 其他P2
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When GET BALANCE is sent with P1 00, P2 <P2>
      Then the status word is 6A86

      Examples:
        | P2 |
        | 00 |
        | 04 |
        | 81 |
        | FF |
