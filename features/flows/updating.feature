Feature: Updating flows / 更新流程

  Selection, random, authentication with the update key, then the items, each with its whole TLV object. Every case gives back what
  it wrote.

  @item:X_T_UPDATE @FLOW-047 @FLOW-052 @PER-045
  Rule: Several items are written after one authentication / 一次鉴别后写入多个数据项
    要求：顺序：选择DF、取8字节随机数、以该文件的更新密钥外部鉴别、写记录，可继续写同一密钥的其他数据项；数据含TLV头，长度为规定长度并带填充。
    来源：P7 7, P10 5.4.3；V20
    性质：draft

    @V2 @V3
    Example: two items of one key / 同一密钥的两个数据项
      Given the card after a cold reset
      And the content of DF03 EF05 has been saved
      And SSSE is the current DF
      When DF03 is selected by name
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UK1DF03 is sent
      Then the status word is 9000
      When UPDATE RECORD is sent with P1 62, P2 28 and data 62 04 20 26 07 01
      Then the status word is 9000 or 63Cx
      When UPDATE RECORD is sent with P1 66, P2 28 and data 66 03 00 00 1F
      Then the status word is 9000 or 63Cx
      When VERIFY is sent with the right PIN
      And the terminal sends READ RECORD with P1 62, P2 28
      Then the data are 62 04 20 26 07 01
      When the terminal sends READ RECORD with P1 66, P2 28
      Then the data are 66 03 00 00 1F

  @item:X_T_UPDATE @FLOW-054 @V2 @V3
  Rule: An error in a series does not undo what is written / 系列写入中的错误不影响已写数据
    要求：系列写入出错后，已写入的数据项保持；失败的数据项可重试。
    来源：P10 5.4.3
    性质：draft

    Example: a failed item is repeated / 失败的数据项重写
      Given the card after a cold reset
      And the content of DF03 EF05 has been saved
      And SSSE is the current DF
      And DF03 is the current DF
      And UK1DF03 is authenticated
      When UPDATE RECORD is sent with P1 62, P2 28 and data 62 04 20 26 07 01
      Then the status word is 9000 or 63Cx
      When UPDATE RECORD is sent with P1 66, P2 28 and data 66 04 00 00 1F
      Then the status word is 6A85
      When UPDATE RECORD is sent with P1 66, P2 28 and data 66 03 00 00 1F
      Then the status word is 9000 or 63Cx
      When VERIFY is sent with the right PIN
      And the terminal sends READ RECORD with P1 62, P2 28
      Then the data are 62 04 20 26 07 01
      When the terminal sends READ RECORD with P1 66, P2 28
      Then the data are 66 03 00 00 1F

  @item:X_T_UPDATE @FLOW-158 @V3
  Rule: Each file of a third-generation card is written after its own authentication / 第三代卡各文件分别鉴别后写入
    要求：照片以04号密钥；DF01 EF06以86；DF01 EF09的30以84；DF01 EF0A的37以87；各自在其DF内取随机数并鉴别。
    来源：实际应用
    性质：field

    Example: photo and three files of DF01 / 照片与DF01的三个文件
      Given the card after a cold reset
      And the content of DF01 EF09 has been saved
      And the content of DF01 EF0A has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      And DF01 is the current DF
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UK2DF01 is sent
      Then the status word is 9000
      When UPDATE RECORD is sent with P1 30, P2 48 and data 30 09 31 32 33 34 35 36 37 38 39
      Then the status word is 9000 or 63Cx
      When UPDATE RECORD is sent with P1 37, P2 50 and data 37 03 20 26 07
      Then the status word is 6982
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UK5DF01 is sent
      Then the status word is 9000
      When UPDATE RECORD is sent with P1 37, P2 50 and data 37 03 20 26 07
      Then the status word is 9000 or 63Cx
      When VERIFY is sent with the right PIN
      And the terminal sends READ RECORD with P1 30, P2 48
      Then the data are 30 09 31 32 33 34 35 36 37 38 39
      When the terminal sends READ RECORD with P1 37, P2 50
      Then the data are 37 03 20 26 07

  @item:X_T_CASES @FLOW-159 @V2 @V3
  Rule: Monthly report of unemployment benefit / 失业保险金按月登记
    要求：以密码或RK2DF03读DF03 EF05；UK1DF03鉴别后写62为当日，66加1。
    来源：V20 8.4.1
    性质：standard

    Example: date and number of months / 日期与月数
      Given the card after a cold reset
      And the content of DF03 EF05 has been saved
      And SSSE is the current DF
      And DF03 is the current DF
      And RK2DF03 is authenticated
      When the terminal sends READ RECORD with P1 66, P2 28
      Then the data begin with 66 03
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UK1DF03 is sent
      And UPDATE RECORD is sent with P1 62, P2 28 and data 62 04 20 26 07 01
      Then the status word is 9000 or 63Cx
      When UPDATE RECORD is sent with P1 66, P2 28 and data 66 03 00 00 1F
      Then the status word is 9000 or 63Cx
      When VERIFY is sent with the right PIN
      And the terminal sends READ RECORD with P1 66, P2 28
      Then the data are 66 03 00 00 1F

  @item:X_T_CASES @FLOW-160 @FLOW-161 @FLOW-058 @V2 @V3
  Rule: Registration of unemployment and of a new job / 失业登记与就业登记
    要求：失业登记：UK2DF02鉴别后写4F与50，再以UK2DF01写DF01 EF07状态5；就业登记：写4C、4B、4D，再写状态1；先写业务文件，后写DF01状态文件。
    来源：V20 8.3.2
    性质：standard

    Example: business file, then status / 先业务文件后状态
      Given the card after a cold reset
      And the content of DF02 EF06 has been saved
      And the content of DF01 EF07 has been saved
      And SSSE is the current DF
      And the PIN is verified
      And DF02 is the current DF
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UK2DF02 is sent
      And UPDATE RECORD is sent with P1 4F, P2 30 and data 4F 06 <event>
      Then the status word is 9000 or 63Cx
      When UPDATE RECORD is sent with P1 50, P2 30 and data 50 03 20 26 07
      Then the status word is 9000 or 63Cx
      When the terminal sends READ RECORD with P1 4F, P2 30
      Then the data are 4F 06 <event>
      When DF01 is selected by name
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UK2DF01 is sent
      And UPDATE RECORD is sent with P1 29, P2 38 and data 29 01 <status>
      Then the status word is 9000 or 63Cx
      When the terminal sends READ RECORD with P1 29, P2 38
      Then the data are 29 01 <status>

      Examples:
        | registration | event             | status |
        | unemployment | 31 30 31 31 30 30 | 35     |
        | employment   | 31 30 31 32 30 30 | 31     |

  @item:X_T_UPDATE @FLOW-055
  Rule: A key of another DF does not allow an update / 其他DF的密钥不能用于更新
    要求：以其他DF的密钥鉴别后更新文件返回6982，内容不变。
    来源：V20
    性质：standard

    Example: the same key number in another DF / 其他DF中编号相同的密钥
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <other> is the current DF
      And <key> is authenticated
      When <df> is selected by name
      And an UPDATE is sent to <df> <ef>
      Then the status word is 6982
      And the content of <df> <ef> is as saved

      Examples:
        | from-to      | other | key     | df   | ef   |
        | DF01-to-DF02 | DF01  | UK2DF01 | DF02 | EF06 |
        | DF02-to-DF01 | DF02  | UK2DF02 | DF01 | EF07 |

  @item:X_T_UPDATE @item:X_T_PRE @FLOW-063 @FLOW-167
  Rule: With a host the authentication takes two steps and a random of the card as original / 经主机更新分两步，原始信息可为卡片随机数
    要求：第一步给出算法、密钥地址、因子与原始信息，主机返回鉴别数据；第二步外部鉴别并写入。原始信息为终端或PSAM随机数，亦可为因子之前所取的卡片随机数，每次鉴别均为新值（主机由检测台代行，判定卡片）。
    来源：P7 6.4至6.5；实际应用
    性质：field

    Example: two randoms, then the data of the host / 取两次随机数后送主机鉴别数据
      Given the card after a cold reset
      And the content of DF01 EF07 has been saved
      And SSSE is the current DF
      When DF01 is selected by name
      And GET CHALLENGE is sent with Le 08
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UK2DF01 is sent
      Then the status word is 9000
      When GET CHALLENGE is sent with Le 08
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UK2DF01 is sent
      Then the status word is 9000
      When an UPDATE is sent to DF01 EF07
      Then the status word is 9000 or 63Cx
      And the content of DF01 EF07 is as saved but for what was sent

  @item:X_T_UPDATE @item:X_T_PAY @FLOW-138
  Rule: After a lost answer the card shows who it is and whether the update happened / 应答丢失后可由识别码与卡号认卡，并由数据项得知是否已更新
    要求：应答前失去卡片时，终端要求重新插卡，比对识别码与卡号，再读数据项得知更新是否完成（终端由检测台代行，判定卡片；命令执行中断电见防拔检测）。
    来源：P7 14
    性质：draft

    Example: the card is taken out after an update / 更新之后取出卡片
      Given the card after a cold reset
      And the content of DF01 EF07 has been saved
      And SSSE is the current DF
      And the terminal reads record 1 of SFI 05
      And the answer is kept as "identification code"
      And the terminal reads record 7 of SFI 05
      And the answer is kept as "card number"
      And DF01 is the current DF
      And UK2DF01 is authenticated
      When an UPDATE is sent to DF01 EF07
      And the card is reset cold
      And SSSE is selected by name
      And the terminal reads record 1 of SFI 05
      Then the data equal those of "identification code"
      When the terminal reads record 7 of SFI 05
      Then the data equal those of "card number"
      And the content of DF01 EF07 is as saved but for what was sent
