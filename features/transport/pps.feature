@item:X_TERM_COMPAT @contact @needs:CHARACTERS
Feature: Negotiation and procedure bytes / 参数协商与过程字节

  Below the commands: PPS requests, headers and procedure bytes of T=0 as single characters. PC/SC readers keep them to
  themselves; the simulator, or a T=0 analyser behind a terminal of its own, sends and shows them.
  Silence means that the work waiting time of 9600 etu has passed.

  @TRN-053
  Rule: The card is in negotiable mode after the reset answer / 复位应答后卡片处于可协商模式
    要求：无TA2时，卡片在复位应答后处于可协商模式。
    来源：P2 8.7.1
    性质：draft

    Scenario Outline: PPS, then a command / PPS之后的命令
      Given the card after a cold reset
      When the card is reset <kind>
      And the characters "FF 00 PCK" are sent 12 etu apart
      Then the card sends "FF 00 PCK"
      When the characters "00 A4 04 00 0F 73 78 31 2E 73 68 2E C9 E7 BB E1 B1 A3 D5 CF" are sent 12 etu apart
      Then the status word is 9000 or 61xx

      Examples:
        | kind |
        | cold |
        | warm |

  @TRN-054
  Rule: Without PPS the card goes on with F = 372, D = 1 / 无PPS时卡片继续使用F = 372、D = 1
    要求：未进行PPS时，卡片继续使用F = 372、D = 1。
    来源：P2 8.7.1
    性质：draft

    Example: speed without PPS / 无PPS时的速率
      Given the card after a cold reset
      When the characters "00 A4 04 00 0F 73 78 31 2E 73 68 2E C9 E7 BB E1 B1 A3 D5 CF" are sent 12 etu apart
      Then the status word is 9000 or 61xx

  @TRN-055
  Rule: A correct PPS request is answered / 正确的PPS请求得到响应
    要求：正确的PPS请求（FF、T=0的PPS0、可选的PPS1与PPS2、异或为零的PCK）得到PPS响应，字符间隔不大于9600 etu。
    来源：P2 8.7.2
    性质：draft

    Scenario Outline: request / 请求
      Given the card after a cold reset
      When the characters "<request>" are sent 12 etu apart
      Then the card sends "<response>"
      When the characters "00 A4 04 00 0F 73 78 31 2E 73 68 2E C9 E7 BB E1 B1 A3 D5 CF" are sent 12 etu apart
      Then the status word is 9000 or 61xx

      Examples:
        | name         | request         | response                                                                  |
        | shortest     | FF 00 PCK       | FF 00 PCK                                                                 |
        | initial-rate | FF 10 11 PCK    | FF 10 11 PCK or FF 00 PCK                                                 |
        | with-pps2    | FF 20 00 PCK    | FF 20 00 PCK or FF 00 PCK                                                 |
        | both         | FF 30 11 00 PCK | FF 30 11 00 PCK or FF 10 11 PCK or FF 20 00 PCK or FF 00 PCK              |

  @TRN-056 @unless:atr.ta1=absent @param:atr.ta1
  Rule: A PPS1 equal to TA1 is repeated and its speed applies / 与TA1相同的PPS1被回送且其速率生效
    要求：与TA1相同的PPS1在响应中回送，自下一字符起使用TA1的F与D；响应不含PPS1时继续使用F = 372、D = 1。
    来源：P2 8.3.3.2, P2 8.7.2, ISO3
    性质：draft

    Example: with PPS1 / 含PPS1
      Given the card after a cold reset
      When the characters "FF 10 TA1 PCK" are sent 12 etu apart
      Then the card sends "FF 10 TA1 PCK"
      When the characters "00 A4 04 00 0F 73 78 31 2E 73 68 2E C9 E7 BB E1 B1 A3 D5 CF" are sent 12 etu apart
      Then the status word is 9000 or 61xx

    Example: without PPS1 / 不含PPS1
      Given the card after a cold reset
      When the characters "FF 00 PCK" are sent 12 etu apart
      Then the card sends "FF 00 PCK"
      When the characters "00 A4 04 00 0F 73 78 31 2E 73 68 2E C9 E7 BB E1 B1 A3 D5 CF" are sent 12 etu apart
      Then the status word is 9000 or 61xx

  @TRN-057
  Rule: A PPS request with wrong PCK gets no answer / PCK错误的PPS请求无响应
    要求：PCK错误的PPS请求得不到响应。
    来源：P2 8.7.2.2
    性质：draft

    Scenario Outline: wrong PCK / PCK错误
      Given the card after a cold reset
      When the characters "<request>" are sent 12 etu apart
      Then the card sends "silence"

      Examples:
        | name      | request     |
        | one-bit   | FF 00 FE    |
        | zero      | FF 00 00    |
        | with-pps1 | FF 10 11 FF |

  @TRN-058
  Rule: A PPS request for another protocol gets no positive answer / 请求其他协议的PPS得不到肯定响应
    要求：请求T=0以外协议的PPS得不到肯定响应。
    来源：P2 8.7.2.3
    性质：draft

    Scenario Outline: protocol / 协议
      Given the card after a cold reset
      When the characters "<request>" are sent 12 etu apart
      Then the card sends "<answer>"

      Examples:
        | name         | request      | answer                                 |
        | t1           | FF 01 PCK    | anything but FF 01 PCK                 |
        | t1-with-pps1 | FF 11 11 PCK | anything but FF 11 11 PCK or FF 01 PCK |
        | t14          | FF 0E PCK    | anything but FF 0E PCK                 |

  @TRN-059
  Rule: A command may come instead of PPS / 可以命令代替PPS
    要求：复位应答后的首批字符可以是命令而不是PPS。
    来源：P2 8.7.1
    性质：draft

    Scenario Outline: first characters / 首批字符
      Given the card after a cold reset
      When the card is reset <kind>
      And the characters "00 A4 04 00 0F 73 78 31 2E 73 68 2E C9 E7 BB E1 B1 A3 D5 CF" are sent 12 etu apart
      Then the status word is 9000 or 61xx

      Examples:
        | kind |
        | cold |
        | warm |

  @TRN-061
  Rule: A header is taken with gaps up to the work waiting time / 命令头字符间隔可至工作等待时间
    要求：五字节命令头CLA INS P1 P2 P3的字符间隔自12 etu（按TC1附加）至工作等待时间，卡片均能接收。
    来源：P2 9.2
    性质：draft

    Scenario Outline: gap / 间隔
      Given the card after a cold reset
      And SSSE is the current DF
      When the characters "00 84 00 00 08" are sent <etu> etu apart
      Then the status word is 9000 or 61xx
      When the characters "00 A4 02 00 02 EF 05" are sent <etu> etu apart
      Then the status word is 9000 or 61xx

      Examples:
        | etu  |
        | 12   |
        | 13   |
        | 400  |
        | 9600 |

  @TRN-067
  Rule: Procedure bytes are INS, its complement, 60 or SW1 / 过程字节为INS、其反码、60或SW1
    要求：等于INS的过程字节放行全部剩余数据，其反码放行一个字节，60请求等待，6x（非60）或9x为SW1。
    来源：P2 表17
    性质：draft

    Scenario Outline: command / 命令
      Given the card after a cold reset
      And SSSE is the current DF
      When the characters "<command>" are sent 12 etu apart
      Then the card sends "procedure bytes of T=0"
      And the status word is <status>

      Examples:
        | name       | command                | status       |
        | case-2     | 00 B2 01 2C 12         | 9000 or 61xx |
        | case-3     | 00 A4 02 00 02 EF 05   | 9000 or 61xx |
        | refused    | 00 B2 7F 2C 12         | 6A83         |
        | wrong-le   | 00 B2 01 2C 20         | 6C12 or 6700 |
        | no-command | 00 F6 00 00 00         | 6D00 or 6E00 |
