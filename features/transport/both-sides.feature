@item:X_TERM_COMPAT @V3
Feature: One card, two interfaces / 一卡双界面

  Data and counters are those of the card, security states those of one session on one side.

  @needs:BOTH_SIDES @TRN-099 @TRN-100 @BODY-078
  Rule: One side works at a time, and states do not cross / 同一时间只使用一个界面，安全状态互不相通
    要求：双界面卡同一时间只使用一个界面；在一个界面取得的安全状态在另一界面不可用，返回原界面后亦无混合状态。
    来源：INF
    性质：inferred

    Example: right of a key / 密钥权限
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      And RKSSSE is authenticated
      When the card is used on its other side
      And SSSE is selected by name
      And READ BINARY is sent with P1 88, P2 00 and Le 10
      Then the status word is 6982
      When the card is used on its other side
      And SSSE is selected by name
      And READ BINARY is sent with P1 88, P2 00 and Le 10
      Then the status word is 6982

    Example: right of the PIN / 密码权限
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      When the card is used on its other side
      And SSSE is selected by name
      And DF01 is selected by name
      And the terminal reads record 1 of SFI 05
      Then the status word is 6982

    Example: pending random / 待用随机数
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When the card is used on its other side
      And SSSE is selected by name
      And EXTERNAL AUTHENTICATION for RKSSSE is sent
      Then the status word is 6984

    Example: both sides answer in turn / 两个界面轮流应答
      Given the card after a cold reset
      When the card is used on its other side
      And SSSE is selected by name
      Then the answer is the FCI of SSSE
      When the card is used on its other side
      Then the reset answer conforms to "13 historical bytes"
      When SSSE is selected by name
      Then the answer is the FCI of SSSE

  @needs:BOTH_SIDES @TRN-102
  Rule: Retry counters are common to both sides / 重试计数器两界面共用
    要求：密码与密钥的重试计数器为两个界面共用。
    来源：INF
    性质：inferred

    @param:pin.tries
    Example: counter of the PIN / 密码计数器
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has had 1 wrong try
      When the card is used on its other side
      And SSSE is selected by name
      Then the PIN counter shows 1 try less than the maximum
      When VERIFY is sent with a wrong PIN
      And the card is used on its other side
      And SSSE is selected by name
      Then the PIN counter shows 2 tries less than the maximum

    @param:key.tries
    Example: counter of a key / 密钥计数器
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE has had 1 wrong try
      When the card is used on its other side
      And SSSE is selected by name
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for RKSSSE is sent with wrong data
      Then the status word is 63Cx with 2 tries less than the maximum of RKSSSE
