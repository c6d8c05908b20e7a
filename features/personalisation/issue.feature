Feature: What initialisation and personalisation leave on the card / 初始化与个人化的结果

  Numbers, names, photo and PIN of an issued card, and the rooms for later. Machines and sites are inspected by the operator.

  @PER-040 @item:SSSE_RECORD
  Rule: Identification code, version and institution hold their final values / 识别码、规范版本与初始化机构为最终值
    要求：初始化后数据项01、03、04为最终值，不得为填充值（1.0卡的03为空视为1.0）。
    来源：V20 8.1.1.4
    性质：standard

    @V2 @V3
    Example: items 01, 03 and 04 / 数据项01、03、04
      Given the right to read SSSE EF05 after a cold reset
      When the terminal reads every record of SSSE EF05
      Then each item "01 03 04" is "not empty"

    @V1
    Example: items 01 and 04 of a 1.0 card / 1.0卡的数据项01、04
      Given the right to read SSSE EF05 after a cold reset
      When the terminal reads every record of SSSE EF05
      Then each item "01 04" is "not empty"

  @PER-043
  Rule: An initialised card proves itself before it is personalised / 已初始化未个人化的卡可鉴别
    要求：已初始化、未个人化的卡以国家根密钥分散的IRK内部鉴别。
    来源：总体规划
    性质：standard

    @reference-card @needs:PREPARED_CARD
    Example: a card without a holder / 无持卡人数据的卡
      Given a reference card with "no personal data yet" is in the terminal
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal reads record 7 of SFI 05
      Then the data are 07 09 00 00 00 00 00 00 00 00 00
      When INTERNAL AUTHENTICATION is sent
      Then the answer is the authentication data of IRK version 1

    @manual
    Example: an initialised sample / 已初始化的样卡
      When the operator performs "take a sample that is initialised and not personalised, and authenticate it with a PSAM of another region / 取一张已初始化、未个人化的样卡，以另一地区的PSAM进行内部鉴别"
      Then the operator confirms "the authentication succeeds / 鉴别成功"

  @PER-046 @item:SSSE_RECORD
  Rule: Issuer data and holder basics are filled / 发卡机构数据与持卡人基本信息已写入
    要求：个人化时EF05写入02、05、06、07，EF06写入08、09、0A至0D；姓名超过09长度时写入4E（不限期的06可为空）。
    来源：V20 table 9
    性质：inferred

    Example: issuer data / 发卡机构数据
      Given the right to read SSSE EF05 after a cold reset
      When the terminal reads every record of SSSE EF05
      Then each item "02 05 07" is "not empty"
      And each item "06" is "empty or a date"

    Example: holder basics / 持卡人基本信息
      Given the right to read SSSE EF06 after a cold reset
      When the terminal reads every record of SSSE EF06
      Then each item "08 09 0A 0B 0C 0D" is "not empty"

    @V2 @V3
    Example: a long name / 较长的姓名
      Given the right to read SSSE EF06 after a cold reset
      When the terminal reads every record of SSSE EF06
      Then the records conform to "the name goes on only where it is full"

  @PER-047 @item:DF01_RECORD @has:DF01
  Rule: Items of DF01 are those of the issuer, the others fillers / DF01写入发卡机构已知数据，其余为填充值
    要求：DF01中发卡机构已知的数据项已写入，其余保持填充值，不得虚构。
    来源：总体规划
    性质：standard

    @reference-card
    Example: household and residence / 户籍与常住地
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF01 is the current DF
      When the terminal reads record 1 of SFI 05
      Then the answer is record 1 of DF01 EF05
      When the terminal reads record 2 of SFI 05
      Then the answer is record 2 of DF01 EF05
      When the terminal reads record 3 of SFI 05
      Then the answer is record 3 of DF01 EF05
      When the terminal reads record 1 of SFI 07
      Then the answer is record 1 of DF01 EF07
      When the terminal reads record 1 of SFI 08
      Then the answer is record 1 of DF01 EF08

    @manual
    Example: three cards against the order / 三张卡与订单对照
      When the operator performs "read DF01 of three cards of the batch and hold each item against the data the issuer ordered / 读取该批次三张卡的DF01，各数据项与发卡机构订单数据对照"
      Then the operator confirms "each item ordered is on the card, and every other item holds its filler / 订单中的数据项均已写入，其余均为填充值"

  @PER-048 @V2 @V3 @has:SSSE-EF08
  Rule: The photo is written in slices to its last byte / 照片分段写至最后一字节
    要求：照片以不超过255字节的分段写入，末段完整。
    来源：实际应用
    性质：field

    Example: a middle slice and the last one / 中段与末段
      Given the card after a cold reset
      And the content of SSSE EF08 has been saved
      And SSSE is the current DF
      And RKSSSE is authenticated
      And UKSSSE is authenticated
      When EF08 is selected
      And READ BINARY is sent with P1 00, P2 FF and Le FF
      Then the status word is 9000
      When UPDATE BINARY is sent with P1 00, P2 FF and 255 random bytes
      Then the status word is 9000 or 63Cx
      When READ BINARY is sent with P1 00, P2 FF and Le FF
      Then the data are those written
      When READ BINARY is sent with P1 0F, P2 F0 and Le 10
      Then the status word is 9000
      When UPDATE BINARY is sent with P1 0F, P2 F0 and 16 random bytes
      Then the status word is 9000 or 63Cx
      When READ BINARY is sent with P1 0F, P2 F0 and Le 10
      Then the data are those written

  @PER-049 @V3
  Rule: A third-generation card takes its data in the order of issuing programs / 第三代卡按制卡程序次序写入
    要求：次序：读EF05、经加密机鉴别、写EF06、照片、DF01各文件、证书应用。
    来源：实际应用
    性质：field

    @when:acse.on=true
    Example: from issuer data to the certificate application / 从发卡机构数据到证书应用
      Given the card after a cold reset
      And the content of SSSE EF06 has been saved
      And the content or beginning of SSSE EF08 has been saved
      And the content of DF01 EF05 has been saved
      When SSSE is selected by name
      And the terminal reads record 1 of SFI 05
      Then the answer is record 1 of SSSE EF05
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 9000
      When an UPDATE is sent to SSSE EF06
      Then the status word is 9000 or 63Cx
      When an UPDATE is sent to SSSE EF08
      Then the status word is 9000 or 63Cx
      When DF01 is selected by name
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UK1DF01 is sent
      And an UPDATE is sent to DF01 EF05
      Then the status word is 9000 or 63Cx
      When ACSE is selected by name
      Then the status word is 9000

  @PER-050
  Rule: Numbers and reset answer are the same after writing / 写入后卡号、识别码与复位应答不变
    要求：写入后读回卡号、识别码与复位应答，与写入前比较一致。
    来源：实际应用
    性质：field

    Example: read back / 读回比较
      Given the card after a cold reset
      And the content of SSSE EF06 has been saved
      And SSSE is the current DF
      And the terminal reads record 1 of SFI 05
      And the answer is kept as "identification code"
      And the terminal reads record 7 of SFI 05
      And the answer is kept as "card number"
      And UKSSSE is authenticated
      When an UPDATE is sent to SSSE EF06
      Then the status word is 9000 or 63Cx
      When the card is reset cold
      Then the reset answer conforms to "as at first"
      When SSSE is selected by name
      And the terminal reads record 1 of SFI 05
      Then the data equal those of "identification code"
      When the terminal reads record 7 of SFI 05
      Then the data equal those of "card number"

  @PER-051
  Rule: The PIN is the declared one and is not on the card / 个人密码与声明一致，不得印在卡上
    要求：个人密码按声明设置或留空；初始密码不得印在卡片上。
    来源：发卡实践
    性质：inferred

    Example: the declared PIN / 声明的密码
      Given the card after a cold reset
      And SSSE is the current DF
      When VERIFY is sent with the right PIN
      Then the status word is 9000

    @manual
    Example: card and carrier / 卡片与载体
      When the operator performs "look at both faces and the carrier of three delivered cards / 查看三张交付卡片的正反面及其载体"
      Then the operator confirms "no PIN is printed or written on a card / 卡片上未印刷或书写密码"

  @PER-069 @V2 @V3 @has:DF07
  Rule: A room planned for later takes data without a new card / 预留应用可直接写入，无须换卡
    要求：计划以后使用的应用预先建立（预留而无内容），启用时直接写入，无须换卡。
    来源：总体规划
    性质：standard

    Example: the first data of DF07 / DF07写入首批数据
      Given the card after a cold reset
      And the content of DF07 EF05 has been saved
      And SSSE is the current DF
      When DF07 is selected by name
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for UK1DF07 is sent
      And an UPDATE is sent to DF07 EF05
      Then the status word is 9000 or 63Cx
      And the content of DF07 EF05 is as saved but for what was sent
