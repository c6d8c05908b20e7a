@item:X_BODY_ELEC @item:X_TERM_COMPAT @contact
Feature: Contacts, supply and clock / 触点、供电与时钟

  What needs instruments; a person measures. Five samples of one lot, all must pass. Reference atmosphere 23 ± 3 °C, 40 to
  60 % relative humidity; electrical limits also at 0 and 50 °C. "Works" always means: answer to reset, SELECT SSSE,
  READ RECORD 1 of EF05, INTERNAL AUTHENTICATION and GET CHALLENGE, all 9000, data right.

  @TRN-001 @BODY-033 @item:X_BODY_CONT
  Rule: The contacts are assigned as in ISO/IEC 7816-2 / 触点分配符合规定
    要求：C1为VCC，C2为RST，C3为CLK，C5为GND，C7为I/O，均已连接。
    来源：P2 5.1.3, ISO2
    性质：draft

    @manual
    Example: assignment / 触点分配
      Given the operator performs "put the sample into a contact test head whose lines can be opened one by one; 5.0 V, f = 3.57 MHz / 将样卡置于各线可单独断开的触点测试头；5.0 V，f = 3.57 MHz"
      When the operator performs "reset the card with VCC on C1, RST on C2, CLK on C3, GND on C5, I/O on C7, then again with each of the five lines open in turn / 以C1为VCC、C2为RST、C3为CLK、C5为GND、C7为I/O复位卡片，再依次断开五线之一重做"
      Then the operator confirms "a reset answer on C7 with all five lines, none while any one of them is open / 五线全接时C7上有复位应答，断开任一线时无应答"

  @TRN-002 @BODY-034 @item:X_BODY_CONT
  Rule: C6 is isolated / C6绝缘
    要求：C6若存在，与芯片及其他各触点绝缘，5 V直流下不小于10 MΩ。
    来源：P2 5.1.3
    性质：draft

    @manual
    Example: isolation of C6 / C6绝缘电阻
      When the operator performs "measure the resistance between C6 and each other contact in turn at 5 V DC, card not powered / 卡片不上电，以5 V直流依次测C6与其他各触点之间的电阻"
      Then the operator confirms "at least 10 MΩ for every pair, or C6 is not there / 每对触点不小于10 MΩ，或无C6"

  @TRN-003 @BODY-031 @BODY-032 @item:X_BODY_CONT
  Rule: Each used contact has its area at its place / 触点面积与位置
    要求：所用各触点的导电面积不小于2.0 mm×1.7 mm，位置符合ISO/IEC 7816-2。
    来源：P2 5.1.2, ISO2
    性质：draft

    @manual
    Example: area and place / 面积与位置
      When the operator performs "lay the edges of the card on the axes of a measuring microscope (0.01 mm) and compare C1, C2, C3, C5, C7 with the rectangles of ISO/IEC 7816-2 / 以卡边为基准在测量显微镜（0.01 mm）下将C1、C2、C3、C5、C7与ISO/IEC 7816-2规定的矩形比较"
      Then the operator confirms "each rectangle of 2.0 mm by 1.7 mm lies wholly on one conducting contact and touches no other / 每个2.0 mm×1.7 mm矩形完全位于一个导电触点内，且不触及其他触点"

  @TRN-014 @BODY-036 @item:X_BODY_CONT
  Rule: Contact resistance stays below 500 mΩ / 触点电阻小于500 mΩ
    要求：触点电阻在整个使用期内小于500 mΩ。
    来源：P2 5.2.3
    性质：draft

    @manual
    Example: new and worn contacts / 新触点与磨损触点
      When the operator performs "measure C1, C2, C3, C5, C7 of a clean card with four wires against a clean gold-plated contact, before and after the insertions of BODY-030 / 以四线法、清洁的镀金触头测清洁样卡的C1、C2、C3、C5、C7，在BODY-030的插拔前后各测一次"
      Then the operator confirms "below 500 mΩ at every contact, both times / 各触点两次均小于500 mΩ"

  @TRN-004 @BODY-037
  Rule: The card works in class A / 卡片在A类电压下工作
    要求：卡片在A类（5 V）全部VCC范围4.5 V至5.5 V内工作。
    来源：P2 5.2.1
    性质：draft

    @manual
    Example: class A / A类
      When the operator performs "cold reset and check of function at VCC 4.5, 5.0 and 5.5 V, f = 3.57 MHz / VCC为4.5、5.0、5.5 V，f = 3.57 MHz，各作一次冷复位和功能检查"
      Then the operator confirms "the card works at each of the three voltages / 三个电压下卡片均工作"

  @TRN-005 @BODY-037
  Rule: The card works in class B / 卡片在B类电压下工作
    要求：卡片在B类（3 V）全部VCC范围2.7 V至3.3 V内工作。
    来源：P2 5.2.1
    性质：draft

    @manual
    Example: class B / B类
      When the operator performs "cold reset and check of function at VCC 2.7, 3.0 and 3.3 V, f = 3.57 MHz / VCC为2.7、3.0、3.3 V，f = 3.57 MHz，各作一次冷复位和功能检查"
      Then the operator confirms "the card works at each of the three voltages / 三个电压下卡片均工作"

  @TRN-006 @BODY-041
  Rule: No programming voltage is needed / 不需要编程电压
    要求：卡片不需要编程电压VPP。
    来源：P2 5.2.2.4
    性质：draft

    @manual
    Example: C6 open / C6悬空
      When the operator performs "leave C6 open; authenticate UKSSSE, write record 1 of EF05 with its own content, reset cold, read it; classes A and B / C6悬空；鉴别UKSSSE，以原内容写EF05第1条记录，冷复位后读出；A类、B类各一次"
      Then the operator confirms "the record is written and read right in both classes / 两类电压下记录写入成功且读出正确"

  @TRN-007 @BODY-039
  Rule: Supply current in class A / A类电源电流
    要求：A类在最高允许时钟频率下平均电流不大于60 mA。
    来源：P2 表2
    性质：draft

    @manual
    Example: class A / A类
      Given the operator performs "5.5 V, f = 5 MHz; current probe on C1, mean over any 1 ms; 0, 23 and 50 °C / 5.5 V，f = 5 MHz；C1接电流探头，取任意1 ms平均值；0、23、50 °C"
      When the operator performs "record the current during reset, INTERNAL AUTHENTICATION, EXTERNAL AUTHENTICATION and UPDATE RECORD / 记录复位、内部鉴别、外部鉴别和更新记录期间的电流"
      Then the operator confirms "no mean over 1 ms is above 60 mA / 任意1 ms平均值不大于60 mA"

  @TRN-008 @BODY-039
  Rule: Supply current in class B / B类电源电流
    要求：B类在最高允许时钟频率下平均电流不大于50 mA。
    来源：P2 表2
    性质：draft

    @manual
    Example: class B / B类
      Given the operator performs "3.3 V, f = 4 MHz; current probe on C1, mean over any 1 ms; 0, 23 and 50 °C / 3.3 V，f = 4 MHz；C1接电流探头，取任意1 ms平均值；0、23、50 °C"
      When the operator performs "record the current during reset, INTERNAL AUTHENTICATION, EXTERNAL AUTHENTICATION and UPDATE RECORD / 记录复位、内部鉴别、外部鉴别和更新记录期间的电流"
      Then the operator confirms "no mean over 1 ms is above 50 mA / 任意1 ms平均值不大于50 mA"

  @TRN-009
  Rule: Supply current with the clock stopped / 时钟停止时的电源电流
    要求：时钟停止时电流不大于30 mA。
    来源：P2 表2
    性质：draft

    @manual @param:atr.form @when:atr.form=class
    Example: clock stopped / 时钟停止
      When the operator performs "class A 5.5 V and class B 3.3 V: after a reset wait 1860 clock cycles, hold CLK at the level that TA3 announces, record the current on C1 for 1 s / A类5.5 V、B类3.3 V：复位后等待1860个时钟周期，将CLK保持在TA3声明的电平，记录C1电流1 s"
      Then the operator confirms "no mean over 1 ms is above 30 mA, or TA3 announces no clock stop (bits 8-7 are 00) / 任意1 ms平均值不大于30 mA，或TA3未声明时钟停止（位8-7为00）"

  @TRN-010 @BODY-040
  Rule: Clock from 1 to 5 MHz in class A / A类时钟1至5 MHz
    要求：A类在1 MHz至5 MHz的各时钟频率下工作。
    来源：P2 5.2.2.5
    性质：draft

    @manual
    Example: class A / A类
      When the operator performs "5.0 V; cold reset and check of function at f = 1.0, 2.0, 3.0, 4.0 and 5.0 MHz, at 1.0 and 5.0 MHz also with a duty of 40 and of 60 % / 5.0 V；f = 1.0、2.0、3.0、4.0、5.0 MHz各作冷复位和功能检查，1.0与5.0 MHz另以40%和60%占空比各作一次"
      Then the operator confirms "the card works each time / 每次卡片均工作"

  @TRN-011 @BODY-040
  Rule: Clock from 1 to 4 MHz in class B / B类时钟1至4 MHz
    要求：B类在1 MHz至4 MHz的各时钟频率下工作。
    来源：P2 5.2.2.5
    性质：draft

    @manual
    Example: class B / B类
      When the operator performs "3.0 V; cold reset and check of function at f = 1.0, 2.0, 3.0 and 4.0 MHz, at 1.0 and 4.0 MHz also with a duty of 40 and of 60 % / 3.0 V；f = 1.0、2.0、3.0、4.0 MHz各作冷复位和功能检查，1.0与4.0 MHz另以40%和60%占空比各作一次"
      Then the operator confirms "the card works each time / 每次卡片均工作"

  @TRN-012 @BODY-038
  Rule: Levels and edges of I/O as output / I/O输出电平与边沿
    要求：卡片驱动I/O时，高电平0.7 VCC至VCC，低电平0至0.15 VCC，边沿不大于1 µs。
    来源：P2 表4
    性质：draft

    @manual
    Example: output of the card / 卡片输出
      Given the operator performs "20 kΩ pull-up to VCC, 30 pF to GND on C7; sink source 1 mA; class A at 4.5 and 5.5 V, class B at 2.7 and 3.3 V; 0, 23 and 50 °C / C7接20 kΩ上拉至VCC、30 pF至GND；灌电流1 mA；A类4.5、5.5 V，B类2.7、3.3 V；0、23、50 °C"
      When the operator performs "record C7 during the reset answer and the answer to READ RECORD / 记录复位应答及读记录响应期间C7的波形"
      Then the operator confirms "high 0.7 VCC to VCC, low 0 to 0.15 VCC, edges at most 1 µs, never outside -0.3 V to VCC + 0.3 V / 高电平0.7 VCC至VCC，低电平0至0.15 VCC，边沿不大于1 µs，不超出-0.3 V至VCC + 0.3 V"

  @TRN-013 @BODY-038
  Rule: Input currents of the card / 卡片输入电流
    要求：I/O、CLK、RST作为输入时电流不超过规定限值。
    来源：P2 表4, P2 表5, P2 表6
    性质：draft

    @manual
    Scenario Outline: input / 输入端
      Given the operator performs "class A at 5.5 V, class B at 3.3 V, f at its highest; the card waits for a command; 0, 23 and 50 °C / A类5.5 V、B类3.3 V，时钟取最高；卡片等待命令；0、23、50 °C"
      When the operator performs "drive <contact> to <high> and to <low>, measure the current into the card / 将<contact>驱动至<high>和<low>，测流入卡片的电流"
      Then the operator confirms "<limit> / <zh>"

      Examples:
        | name | contact  | high         | low         | limit                                    | zh                         |
        | io   | I/O (C7) | 0.7 VCC, VCC | 0, 0.15 VCC | high -300 to +20 µA, low -1000 to +20 µA | 高-300至+20 µA，低-1000至+20 µA |
        | clk  | CLK (C3) | 0.7 VCC, VCC | 0, 0.5 V    | high -20 to +150 µA, low -200 to +20 µA  | 高-20至+150 µA，低-200至+20 µA  |
        | rst  | RST (C2) | 0.8 VCC, VCC | 0, 0.12 VCC | high -20 to +150 µA, low -200 to +20 µA  | 高-20至+150 µA，低-200至+20 µA  |

  @TRN-115 @BODY-038
  Rule: Current spikes of the card / 电流尖峰
    要求：电流尖峰的电荷、持续时间和变化幅度不超过限值（电荷为持续时间与变化幅度乘积的一半）。
    来源：P2 表3
    性质：draft

    @manual
    Scenario Outline: spikes / 尖峰
      Given the operator performs "VCC <voltage>, f = <f> MHz; current probe of at least 50 MHz bandwidth on C1 / VCC <voltage>，f = <f> MHz；C1接带宽不小于50 MHz的电流探头"
      When the operator performs "record the steepest spikes during reset, INTERNAL AUTHENTICATION and UPDATE RECORD; charge = duration × change ÷ 2 / 记录复位、内部鉴别、更新记录期间最陡的尖峰；电荷 = 持续时间×变化幅度÷2"
      Then the operator confirms "charge at most <charge> nAs, duration at most 400 ns, change at most <change> mA / 电荷不大于<charge> nAs，持续时间不大于400 ns，变化不大于<change> mA"

      Examples:
        | class | voltage | f | charge | change |
        | a     | 5.0 V   | 5 | 20     | 100    |
        | b     | 3.0 V   | 4 | 10     | 50     |

  @TRN-015
  Rule: Both sides may drive I/O for a short time / I/O短时冲突不损坏卡片
    要求：双方短时以不同电平驱动I/O，卡片不损坏。
    来源：P2 5.2.2.3
    性质：draft

    @manual
    Example: collision on I/O / I/O冲突
      When the operator performs "class A: while the card sends the answer to READ RECORD drive C7 against it, 10 times for one character (10 etu); cold reset, check of function / A类：卡片发送读记录响应时以相反电平驱动C7，持续一个字符（10 etu），共10次；冷复位，功能检查"
      Then the operator confirms "the card works afterwards and TRN-012 still holds / 此后卡片工作，且仍符合TRN-012"

  @TRN-016
  Rule: Pulling the card out does no electrical damage / 拔卡不造成电气损坏
    要求：会话中以1 m/s拔出卡片，不造成电气损坏。
    来源：P2 6.2
    性质：draft

    @manual
    Example: pulled out at 1 m/s / 以1 m/s拔出
      When the operator performs "10 times: pull the card out at 1 m/s in the middle of UPDATE RECORD of EF05 record 1 (its own content), insert it, cold reset, check of function / 以原内容更新EF05第1条记录期间以1 m/s拔出卡片，重新插入，冷复位，功能检查；共10次"
      Then the operator confirms "the card works after each of the 10 insertions / 10次重新插入后卡片均工作"
