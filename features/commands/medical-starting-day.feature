@item:X_FUNC_UPDATE_STARTING_DAY @item:X_FUNC_GET_STARTING_DAY @item:X_MED_OFFLINE @when:med.offline=true
Feature: UPDATE and GET STARTING DAY / 年度起始日期

  The day on which the accounting year begins.

  @CMD-223 @CMD-224 @FLOW-133
  Rule: UPDATE STARTING DAY needs DSK and stores the day / 修改年度起始日期须DSK鉴别
    要求：DSK外部鉴别后修改年度起始日期返回9000并写入；未鉴别时返回6982，日期不变（密码不能代替）。
    来源：P5 7.7, P5 表75
    性质：draft

    @spends:record
    Example: with DSK / 已鉴别DSK
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And DSK is authenticated
      When UPDATE STARTING DAY is sent with 04 01
      Then the status word is 9000
      And there are no data
      When GET STARTING DAY is sent
      Then the status word is 9000
      And the data are 04 01
      When UPDATE STARTING DAY is sent with 12 31
      Then the status word is 9000
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When GET STARTING DAY is sent
      Then the status word is 9000
      And the data are 12 31

    Scenario Outline: without DSK / 未鉴别DSK
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And <key> is authenticated
      When UPDATE STARTING DAY is sent with 04 01
      Then the status word is 6982
      And the account is as noted

      Examples:
        | key     |
        | UK1DF04 |
        | RK1DF04 |

    Example: with the PIN alone / 仅校验密码
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      When UPDATE STARTING DAY is sent with 04 01
      Then the status word is 6982
      And the account is as noted

  @CMD-225
  Rule: An invalid starting day is refused or stored as declared / 无效的年度起始日期按声明拒绝或写入
    要求：月或日无效（不在0101至1231）时返回6A80，或按声明写入。
    来源：推断
    性质：inferred

    @param:day.check @when:day.check=6A80
    Example: refused / 拒绝
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And DSK is authenticated
      When UPDATE STARTING DAY is sent with 00 01
      Then the status word is 6A80
      When UPDATE STARTING DAY is sent with 13 01
      Then the status word is 6A80
      When UPDATE STARTING DAY is sent with 01 00
      Then the status word is 6A80
      When UPDATE STARTING DAY is sent with 01 32
      Then the status word is 6A80
      When UPDATE STARTING DAY is sent with 0A 01
      Then the status word is 6A80
      And the account is as noted

    @spends:record @param:day.check @when:day.check=stored
    Example: stored / 写入
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And DSK is authenticated
      When UPDATE STARTING DAY is sent with 13 01
      Then the status word is 9000
      When GET STARTING DAY is sent
      Then the status word is 9000
      And the data are 13 01

  @CMD-226
  Rule: GET STARTING DAY needs no right / 取年度起始日期无需权限
    要求：取年度起始日期返回2字节月日，无需权限，除非声明返回6982。
    来源：P5 表78
    性质：draft

    @param:day.read_access @when:day.read_access=free
    Example: without PIN / 未校验密码
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      When GET STARTING DAY is sent
      Then the status word is 9000
      And there are 2 data bytes
      And the answer is kept as "day"
      Given the PIN is verified
      And the account has been noted
      When GET STARTING DAY is sent
      Then the status word is 9000
      And the data equal those of "day"

    @param:day.read_access @when:day.read_access=6982
    Example: only with the PIN / 须校验密码
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      When GET STARTING DAY is sent
      Then the status word is 6982
      When VERIFY is sent with the right PIN
      Then the status word is 9000
      When GET STARTING DAY is sent
      Then the status word is 9000
      And there are 2 data bytes

  @CMD-227 @item:X_PARAM_UPDATE_STARTING_DAY
  Rule: UPDATE STARTING DAY with Lc other than 02 gives 6700 / 修改年度起始日期Lc不为02返回6700
    要求：Lc不为02时返回6700。
    来源：P5 7.7
    性质：draft

    @basis:inferred
    Example: one and three bytes / 一字节与三字节
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And DSK is authenticated
      When UPDATE STARTING DAY is sent with 04
      Then the status word is 6700
      When UPDATE STARTING DAY is sent with 04 01 00
      Then the status word is 6700
      And the account is as noted

  @CMD-281 @item:X_PARAM_UPDATE_STARTING_DAY
  Rule: UPDATE STARTING DAY with other P1 or P2 gives 6A86 / 修改年度起始日期P1或P2错误返回6A86
    要求：P1、P2不为规定值时返回6A86。
    来源：P5 表75
    性质：draft

    Example: other parameters / 其他参数
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And DSK is authenticated
      When UPDATE STARTING DAY is sent with P1 00, P2 01
      Then the status word is 6A86
      When UPDATE STARTING DAY is sent with P1 02, P2 00
      Then the status word is 6A86
      And the account is as noted
