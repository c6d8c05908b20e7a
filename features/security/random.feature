@item:X_AUTH @item:X_FUNC_GET_CHALLENGE
Feature: Randoms of the card / 卡片随机数

  @SEC-116
  Rule: Randoms differ and show no bias / 随机数互不相同且无偏差
    要求：随机数有4、8、16字节；相邻两个随机数不同；对rng.samples个随机数作简单的偏差与重复检测应通过。
    来源：P4 7.2
    性质：draft

    Example: two successive randoms / 相邻两个随机数
      Given the card after a cold reset
      And SSSE is the current DF
      When GET CHALLENGE is sent with Le <Le>
      Then the status word is 9000
      And there are <length> data bytes
      And the answer is kept as "first"
      When GET CHALLENGE is sent with Le <Le>
      Then the status word is 9000
      And the data differ from those of "first"

      Examples:
        | Le | length |
        | 04 | 4      |
        | 08 | 8      |
        | 10 | 16     |

    @basis:inferred
    Example: repetition and bias in a series / 一组随机数的重复与偏差
      Given the card after a cold reset
      And SSSE is the current DF
      When a series of randoms is drawn
      Then the randoms conform to "no repetition"
      And the randoms conform to "balanced bits"

  @SEC-117
  Rule: The first random is another one after each power-up / 每次上电后的首个随机数不同
    要求：每次上电复位后的随机数不相同。
    来源：P4 7.2
    性质：draft

    Example: the first randoms after cold resets / 多次冷复位后的首个随机数
      Given the card after a cold reset
      When a random is drawn after each of 8 cold resets
      Then the randoms conform to "no repetition"
