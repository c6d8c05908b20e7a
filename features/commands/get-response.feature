@item:X_FUNC_GET_RESPONSE @item:X_PARAM_GET_RESPONSE @contact
Feature: GET RESPONSE / 取响应命令

  GET RESPONSE (取响应) fetches what 61xx announced; it exists on the contact side only.
  Pieces and too great an Le are TRN-074 and TRN-075.

  @CMD-150 @needs:WAITING_DATA
  Rule: Le equal to the waiting length gives the data and 9000 / Le等于待取长度时返回数据和9000
    要求：Le等于待取长度时，返回数据和9000。
    来源：P5 6.6
    性质：draft

    Scenario Outline: FCI of a DF / DF的文件控制信息
      Given the card after a cold reset
      And the FCI of <df> is waiting
      When GET RESPONSE is sent
      Then the status word is 9000
      And there are as many data bytes as announced
      And the answer is the FCI of <df>

      Examples:
        | df   |
        | SSSE |
        | DF01 |

    Example: answer of INTERNAL AUTHENTICATION / 内部鉴别的响应
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes 00 88 00 00 10 00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF are sent
      And GET RESPONSE is sent with Le 08
      Then the status word is 9000
      And there are 8 data bytes

  @CMD-151 @needs:WAITING_DATA
  Rule: Le 00 with fewer than 256 bytes waiting gives 6Cxx / 待取字节不足256时Le为00返回6Cxx
    要求：有1至255字节待取时，Le为00返回6Cxx；有256字节待取时返回数据和9000。
    来源：P5 6.6.4
    性质：draft

    Example: Le 00 / Le为00
      Given the card after a cold reset
      When DF01 is selected by name
      Then the status word is 9000
      And the answer is kept as "whole"
      Given the FCI of DF01 is waiting
      When GET RESPONSE is sent with Le 00
      Then the status word is 6Cxx
      And there are no data
      And the pieces received are the beginning of "whole"

    Example: the data are still there / 数据仍待取
      Given the card after a cold reset
      And the FCI of DF01 is waiting
      When GET RESPONSE is sent with Le 00
      And GET RESPONSE is sent
      Then the status word is 9000
      And the answer is the FCI of DF01

  @CMD-152
  Rule: Le 00 without waiting data gives 6F00 / 无待取数据时Le为00返回6F00
    要求：无待取数据时，Le为00返回6F00（亦可返回6400或6985）。
    来源：P5 6.6.4, P2 表19
    性质：draft

    Example: after a reset / 复位后
      Given the card after a cold reset
      When GET RESPONSE is sent with Le 00
      Then the status word is 6F00 or 6400 or 6985
      And there are no data

  @CMD-153 @needs:WAITING_DATA
  Rule: P1 or P2 other than 00 gives 6A86 / P1或P2不为00时返回6A86
    要求：P1或P2不为00时返回6A86。
    来源：P5 表21, P2 表19
    性质：draft

    Scenario Outline: wrong parameter / 参数错误
      Given the card after a cold reset
      And the FCI of DF01 is waiting
      When GET RESPONSE is sent with P1 <P1>, P2 <P2>
      Then the status word is 6A86
      And there are no data

      Examples:
        | name | P1 | P2 |
        | p1   | 01 | 00 |
        | p2   | 00 | 01 |
        | both | FF | FF |

  @CMD-154 @needs:WAITING_DATA
  Rule: Without waiting data the answer is 6F00 / 无待取数据时返回6F00
    要求：无待取数据且Le不为00时返回6F00（亦可返回6985或6400）。
    来源：P5 表21, P2 表19
    性质：draft

    Example: after a reset / 复位后
      Given the card after a cold reset
      When GET RESPONSE is sent with Le 08
      Then the status word is 6F00 or 6985 or 6400
      And there are no data

    Example: a second time / 重复取响应
      Given the card after a cold reset
      And the FCI of DF01 is waiting
      When GET RESPONSE is sent
      Then the status word is 9000
      When GET RESPONSE is sent
      Then the status word is 6F00 or 6985 or 6400
      And there are no data

    Example: after a command without response data / 无响应数据的命令之后
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent once with P1 02, P2 00 and data EF 05
      And GET RESPONSE is sent with Le 08
      Then the status word is 6F00 or 6985 or 6400
      And there are no data
