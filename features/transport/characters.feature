@item:X_TERM_COMPAT @contact
Feature: Characters on the line / 线路字符

  Timing and parity of single characters, measured by a person with a T=0 analyser that sets the moment and the parity of
  what it sends. Three samples, class A 5.0 V, f = 3.57 MHz; one etu is 372 clock cycles, times count between start edges.

  @TRN-030 @item:ATR
  Rule: Bit order, parity and frame of a character / 字符的位序、校验与帧
    要求：低位先发，偶校验，字符帧为10 etu加保护时间。
    来源：P2 7.2
    性质：draft

    @manual
    Example: characters of the reset answer / 复位应答的字符
      When the operator performs "decode each character of a reset answer by its bits: start low, eight bits, parity / 逐位解码复位应答各字符：起始位低，八个数据位，校验位"
      Then the operator confirms "least significant bit first (TS is 3B), number of ones in the eight bits and parity even, 10 etu, then high / 低位在前（TS为3B），八位与校验位中1的个数为偶数，共10 etu，其后为高"

  @TRN-031 @item:ATR
  Rule: One initial etu is 372 clock cycles / 初始etu为372个时钟周期
    要求：初始etu为372个时钟周期，位边沿偏差不大于0.2 etu。
    来源：P2 7.1, P2 7.2
    性质：draft

    @manual
    Example: bit edges / 位边沿
      When the operator performs "f = 1, 3.57 and 5 MHz: time each edge of each character of the reset answer from its start edge, in clock cycles / f = 1、3.57、5 MHz：以时钟周期计复位应答各字符每个边沿距其起始沿的时间"
      Then the operator confirms "edge n lies at n × 372 clock cycles ± 0.2 etu (± 74 clock cycles) / 第n个边沿位于n × 372个时钟周期±0.2 etu（±74个时钟周期）"

  @TRN-032 @BODY-044 @item:ATR
  Rule: Characters of the reset answer are 12 to 9600 etu apart / 复位应答字符间隔12至9600 etu
    要求：复位应答中两个字符的间隔不小于12 etu、不大于9600 etu。
    来源：P2 8.1
    性质：draft

    @manual
    Example: gaps of the reset answer / 复位应答的间隔
      When the operator performs "10 cold and 10 warm resets: time the gaps between start edges / 冷复位、热复位各10次：计相邻起始沿的间隔"
      Then the operator confirms "each gap 12 to 9600 initial etu / 每个间隔为12至9600初始etu"

  @TRN-033 @TRN-118 @BODY-044 @item:ATR
  Rule: The reset answer takes at most 19 200 etu / 复位应答不超过19 200 etu
    要求：整个复位应答在19200初始etu内发完；自TS起始沿计至末字符起始沿后12初始etu。
    来源：P2 8.1
    性质：draft

    @manual
    Example: whole reset answer / 整个复位应答
      When the operator performs "10 cold and 10 warm resets: time from the start edge of TS to the start edge of the last character, add 12 etu / 冷复位、热复位各10次：计TS起始沿至末字符起始沿，加12 etu"
      Then the operator confirms "at most 19 200 initial etu / 不大于19 200初始etu"

  @TRN-044 @item:ATR
  Rule: TC1 is the extra guard time of characters to the card / TC1为发往卡片字符的附加保护时间
    要求：TC1为FF时双向均为12 etu；其他值N使发往卡片的字符附加N etu。
    来源：P2 8.3.3.4
    性质：draft

    @manual
    Example: shortest gap to the card / 发往卡片的最短间隔
      When the operator performs "send SELECT SSSE, VERIFY and READ RECORD 10 times with gaps of exactly 12 + N etu, N being TC1 of the reset answer (0 where it is absent or FF) / 以恰12 + N etu的间隔发送选择SSSE、校验、读记录各10次，N为复位应答的TC1（缺省或FF时为0）"
      Then the operator confirms "no character is lost: each command is answered as with longer gaps / 无字符丢失：各命令响应与较长间隔时相同"

  @TRN-060
  Rule: The PPS exchange uses F = 372, D = 1 / PPS交换使用F = 372、D = 1
    要求：PPS请求与响应以F = 372、D = 1传送。
    来源：P2 8.7.2.1
    性质：draft

    @manual
    Example: speed of the PPS / PPS的速率
      When the operator performs "send a PPS request at 372 clock cycles an etu, with PPS1 = TA1 where there is a TA1, else FF 00 FF; measure the etu of the response / 以每etu 372个时钟周期发送PPS请求（有TA1者PPS1 = TA1，否则FF 00 FF），测响应的etu"
      Then the operator confirms "each edge of the response fits an etu of 372 clock cycles ± 0.2 etu / 响应各边沿与372个时钟周期的etu相符，偏差不大于0.2 etu"

  @TRN-062
  Rule: Gaps of characters the card sends / 卡片发送字符的间隔
    要求：卡片所发字符间隔不小于12 etu，且不早于收到末字符后16 etu开始。
    来源：P2 9.2.2.1
    性质：draft

    @manual
    Example: gaps and turn-round / 间隔与转向
      When the operator performs "time SELECT SSSE, GET RESPONSE, READ RECORD: gaps between characters of the card, and from the last character of the reader to the first of the card / 测选择SSSE、取响应、读记录：卡片相邻字符间隔，及读写器末字符至卡片首字符的间隔"
      Then the operator confirms "at least 12 etu between characters of the card, at least 16 etu after a character of the reader / 卡片字符间隔不小于12 etu，在读写器字符之后不小于16 etu"

  @TRN-063 @param:atr.wwt
  Rule: The card keeps the work waiting time or sends 60 / 卡片遵守工作等待时间或发送60
    要求：一次交换的任意两字符间隔不大于960×D×10 etu（D为1时9600 etu），否则先发送过程字节60。
    来源：P2 9.2.2.1, P2 9.2.2.3
    性质：draft

    @manual
    Example: longest gap / 最长间隔
      When the operator performs "f = 5 MHz: time every gap of INTERNAL AUTHENTICATION, EXTERNAL AUTHENTICATION, VERIFY, UPDATE RECORD and SELECT SSSE, first after a cold reset and repeated 10 times / f = 5 MHz：测内部鉴别、外部鉴别、校验、更新记录、选择SSSE的各间隔，冷复位后首次及重复10次"
      Then the operator confirms "no gap above 960 × D × 10 etu (9600 etu at D = 1) between two characters, 60 counting as a character / 两字符（60亦计）间隔均不大于960 × D × 10 etu（D为1时9600 etu）"

  @TRN-064
  Rule: The card signals wrong parity / 卡片指示奇偶校验错误
    要求：收到校验错误的字符，卡片在其起始沿后10.5±0.2 etu开始拉低I/O，持续1至2 etu。
    来源：P2 9.2.3
    性质：draft

    @manual
    Example: wrong parity to the card / 向卡片发送错误校验
      When the operator performs "send the third header byte of GET CHALLENGE with wrong parity, then again with right parity; record I/O / 发送取随机数命令头第三字节时校验错误，再以正确校验重发；记录I/O"
      Then the operator confirms "I/O low from 10.5 ± 0.2 etu after the start edge for 1 to 2 etu; after the repetition the command is answered 9000 or 61 08 / 起始沿后10.5±0.2 etu起I/O为低，持续1至2 etu；重发后命令返回9000或61 08"

  @TRN-065
  Rule: The card repeats a character that the reader refused / 卡片重发被指示错误的字符
    要求：读写器指示校验错误时，卡片至少2 etu后重发该字符，最多三次。
    来源：P2 9.2.3
    性质：draft

    @manual
    Scenario Outline: error signal of the reader / 读写器的错误指示
      When the operator performs "pull I/O low from 10.5 to 12 etu after the start edge of the second data byte of READ RECORD, <times> / 在读记录响应第二个数据字节起始沿后10.5至12 etu拉低I/O，<zh>"
      Then the operator confirms "the same character again, at least 2 etu after each signal, <repeated>; its parity is right / 每次指示至少2 etu后重发同一字符，<re>；校验正确"

      Examples:
        | name   | times          | zh    | repeated                                    | re                 |
        | once   | once           | 一次  | once, then the rest of the answer           | 一次，其后为其余响应 |
        | always | at each repeat | 每次  | at most three times; then a reset helps     | 最多三次；其后复位可恢复 |

  @TRN-066
  Rule: Parity is not signalled during the reset answer / 复位应答期间不使用校验指示
    要求：复位应答期间不使用奇偶校验错误指示。
    来源：P2 9.2.3
    性质：draft

    @manual
    Example: signal during the reset answer / 复位应答期间的指示
      When the operator performs "pull I/O low from 10.5 to 12 etu after the start edge of the fourth character of the reset answer / 在复位应答第四个字符起始沿后10.5至12 etu拉低I/O"
      Then the operator confirms "the character is not repeated: the next one is the following character of the answer / 该字符不重发：其后为应答的下一字符"

  @TRN-116 @item:X_BODY_ELEC
  Rule: As sender the card samples I/O after 11 etu / 卡片作为发送方在11 etu处采样
    要求：卡片发送字符后，在起始沿后11±0.2 etu采样I/O，高电平即视为已接收。
    来源：P2 9.2.3
    性质：draft

    @manual
    Scenario Outline: moment of sampling / 采样时刻
      When the operator performs "pull I/O low <when> after the start edge of the second data byte of READ RECORD / 在读记录响应第二个数据字节起始沿后<when>拉低I/O"
      Then the operator confirms "<seen> / <zh>"

      Examples:
        | name   | when          | seen                                     | zh         |
        | at     | 10.8-11.2 etu | the character is repeated                | 重发该字符      |
        | before | 10.3-10.7 etu | it is not repeated, the next one follows | 不重发，继续下一字符 |
        | after  | 11.3-11.7 etu | it is not repeated, the next one follows | 不重发，继续下一字符 |
