@item:X_FUNC_VERIFY
Feature: PIN of the cardholder / 个人密码

  VERIFY (校验个人密码) compares the PIN and counts wrong tries. One PIN in SSSE serves every application.

  @SEC-004 @CMD-033 @FLOW-021
  Rule: The right PIN is accepted and sets the counter to its maximum / 正确密码校验成功，计数器恢复最大值
    要求：正确密码返回9000，重试计数器恢复为最大值。
    来源：P7 5.8
    性质：draft

    Example: right PIN / 正确密码
      Given the card after a cold reset
      And SSSE is the current DF
      When VERIFY is sent with the right PIN
      Then the status word is 9000

    @param:pin.tries
    Example: counter after a wrong try / 错误一次之后
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has had 1 wrong try
      When VERIFY is sent with the right PIN
      Then the status word is 9000
      And the PIN counter stands at its maximum

  @SEC-006 @CMD-034 @FLOW-022
  Rule: A wrong PIN is answered 63Cx and uses up a try / 错误密码返回63Cx并减少一次
    要求：错误密码返回63Cx，x为剩余次数，计数器减一。
    来源：P5 6.14.5, P7 5.8
    性质：draft

    @param:pin.tries
    Example: one wrong PIN / 一次错误密码
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN counter stands at its maximum
      When VERIFY is sent with a wrong PIN
      Then the status word is 63Cx with 1 try less than the maximum
