@item:X_TERM_COMPAT @contact
Feature: Timing of reset and clock stop / 复位与时钟停止的时序

  Measured at the contacts by a person: a generator for RST and CLK, a storage oscilloscope on RST, CLK and I/O. Three
  samples, class A at 5.0 V with f = 1, 3.57 and 5 MHz, class B at 3.0 V with f = 1, 3.57 and 4 MHz.

  @TRN-017 @BODY-043 @item:ATR @item:X_BODY_ELEC
  Rule: The answer to a cold reset begins after 400 to 40 000 clock cycles / 冷复位应答在400至40 000个时钟周期内开始
    要求：冷复位中RST升高后，首字符在400至40000个时钟周期内开始。
    来源：P2 6.1.3.1
    性质：draft

    @manual
    Example: cold reset / 冷复位
      When the operator performs "10 cold resets at each setting: count clock cycles from the rising edge of RST to the start edge of TS / 每种设置冷复位10次：计RST上升沿至TS起始沿的时钟周期数"
      Then the operator confirms "400 to 40 000 clock cycles each time / 每次为400至40 000个时钟周期"

  @TRN-018 @BODY-045 @item:ATR @item:X_BODY_ELEC
  Rule: The answer to a warm reset begins after 400 to 40 000 clock cycles / 热复位应答在400至40 000个时钟周期内开始
    要求：热复位应答在400至40000个时钟周期的同一窗口内开始。
    来源：P2 6.1.3.2
    性质：draft

    @manual
    Example: warm reset / 热复位
      When the operator performs "10 warm resets (RST low for 400 clock cycles, VCC and CLK on) at each setting: count clock cycles from the rising edge of RST to the start edge of TS / 每种设置热复位10次（RST低400个时钟周期，VCC、CLK保持）：计RST上升沿至TS起始沿的时钟周期数"
      Then the operator confirms "400 to 40 000 clock cycles each time / 每次为400至40 000个时钟周期"

  @TRN-019 @BODY-042 @item:ATR @item:X_BODY_ELEC
  Rule: I/O is released within 200 clock cycles / I/O在200个时钟周期内释放
    要求：时钟开始后或RST变低后200个时钟周期内，卡片使I/O为高。
    来源：P2 6.1.3
    性质：draft

    @manual
    Example: release of I/O / I/O释放
      When the operator performs "20 kΩ pull-up on I/O: count clock cycles from the first clock edge (cold) and from the falling edge of RST in the middle of an answer (warm) until I/O stays high / I/O接20 kΩ上拉：分别从首个时钟沿（冷复位）和应答中途RST下降沿（热复位）起，计至I/O保持高电平的时钟周期数"
      Then the operator confirms "at most 200 clock cycles in both cases / 两种情况均不大于200个时钟周期"

  @TRN-020 @item:ATR
  Rule: RST low for 400 clock cycles is enough / RST低400个时钟周期即可复位
    要求：RST保持低恰400个时钟周期后升高，卡片即应答。
    来源：P2 6.1.3
    性质：draft

    @manual
    Example: shortest pulse / 最短脉冲
      When the operator performs "at each setting a cold and a warm reset with RST low for exactly 400 clock cycles / 每种设置以RST低恰400个时钟周期作冷复位和热复位各一次"
      Then the operator confirms "a reset answer each time / 每次均有复位应答"

  @TRN-024 @item:ATR
  Rule: The card keeps its state while the clock is stopped / 时钟停止期间卡片保持状态
    要求：TA3声明时钟停止时，空闲至少1860个时钟周期后将CLK保持在声明的电平，卡片保持状态。
    来源：P2 6.1.3.3
    性质：draft

    @manual @param:atr.form @when:atr.form=class
    Example: clock stop / 时钟停止
      When the operator performs "verify the PIN in SSSE, wait 1860 clock cycles, hold CLK at the level that TA3 announces for 10 s (both levels where TA3 announces both), start it again, read record 1 of DF01 EF05 / 在SSSE中校验密码，等待1860个时钟周期，将CLK保持在TA3声明的电平10 s（声明两种电平者各作一次），恢复时钟，读DF01的EF05第1条记录"
      Then the operator confirms "9000 and the data of the record, or TA3 announces no clock stop (bits 8-7 are 00) / 返回9000及记录数据，或TA3未声明时钟停止（位8-7为00）"

  @TRN-025 @item:ATR
  Rule: The card listens 700 clock cycles after the clock starts again / 时钟恢复700个周期后卡片可接收
    要求：时钟恢复后不迟于700个时钟周期，卡片接收字符。
    来源：P2 6.1.3.3
    性质：draft

    @manual @param:atr.form @when:atr.form=class
    Example: after the clock stop / 时钟恢复后
      When the operator performs "stop the clock as in TRN-024, start it again, begin the header of GET CHALLENGE exactly 700 clock cycles later / 按TRN-024停止时钟，恢复后恰700个时钟周期开始发送取随机数命令头"
      Then the operator confirms "the command is answered 9000 with 8 bytes (or 61 08 first), or TA3 announces no clock stop (bits 8-7 are 00) / 命令返回9000及8字节（或先返回61 08），或TA3未声明时钟停止（位8-7为00）"

  @TRN-106 @item:X_TEAR_REC @item:X_TEAR_BIN
  Rule: Recovery keeps the times of the line / 断电恢复不超出线路时限
    要求：断电恢复不使复位应答迟于TRN-017，也不使首个响应迟于工作等待时间。
    来源：P7 14, P2 6.1.3.1
    性质：draft

    @manual
    Example: after a tear / 断电之后
      When the operator performs "cut VCC at 32 moments spread over UPDATE RECORD of EF05 record 1 (its own content), each time reset cold, SELECT SSSE: count from the rising edge of RST to TS and from the last character of the header to the next one of the card / 以原内容更新EF05第1条记录，在其执行时间内均匀取32个时刻切断VCC，每次冷复位并选择SSSE：计RST上升沿至TS，及命令头末字符至卡片下一字符"
      Then the operator confirms "TS after 400 to 40 000 clock cycles and no gap above 9600 etu, all 32 times / 32次TS均在400至40 000个时钟周期内，间隔均不大于9600 etu"
