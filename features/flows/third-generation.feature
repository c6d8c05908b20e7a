Feature: What a terminal reads for its host / 终端为主机读取的信息

  The sequence of the basic information on one side of the card and on the other, and the fields that go to host and program. The
  terminal is played by the bench; judged is what the card gives it.

  @item:X_T_G3 @FLOW-155 @FLOW-156
  Rule: The card gives every field of the basic information / 卡片给出基本信息的各项
    要求：基本信息依次为：地区、社会保障号码、卡号、识别码、姓名、复位信息、版本、发卡日期、有效期等；卡号为9个字符，复位信息取历史字节，姓名为09与4E去填充后连接（输出由检测台代行，判定卡片）。
    来源：实际应用
    性质：field

    Example: issuer data and reset answer / 发卡机构数据与复位信息
      Given the card after a cold reset
      Then the reset answer conforms to "13 historical bytes"
      When SSSE is selected by name
      And the terminal sends READ RECORD with P1 01, P2 28
      Then the answer is record 1 of SSSE EF05
      When the terminal sends READ RECORD with P1 03, P2 28
      Then the answer is record 3 of SSSE EF05
      When the terminal sends READ RECORD with P1 05, P2 28
      Then the answer is record 5 of SSSE EF05
      When the terminal sends READ RECORD with P1 06, P2 28
      Then the answer is record 6 of SSSE EF05
      When the terminal sends READ RECORD with P1 07, P2 28
      Then the data begin with 07 09
      And there are 11 data bytes
      And the answer is record 7 of SSSE EF05

    @V1 @V2
    Example: holder of a 1.0 or 2.0 card / 1.0与2.0卡的持卡人
      Given the card after a cold reset
      When SSSE is selected by name
      And the terminal sends READ RECORD with P1 08, P2 30
      Then the answer is record 1 of SSSE EF06
      When the terminal sends READ RECORD with P1 09, P2 30
      Then the answer is record 2 of SSSE EF06

    @V3
    Example: holder of a 3.0 card / 3.0卡的持卡人
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      When the terminal sends READ RECORD with P1 08, P2 30
      Then the answer is record 1 of SSSE EF06
      When the terminal sends READ RECORD with P1 09, P2 30
      Then the answer is record 2 of SSSE EF06
      When the terminal sends READ RECORD with P1 4E, P2 30
      Then the answer is record 3 of SSSE EF06

  @item:X_T_G3 @FLOW-150 @V3
  Rule: The card gives what the first host step needs / 卡片给出主机第一步所需的各项
    要求：送主机的八项为：城市代码、历史字节、算法、识别码、内部鉴别的因子与原始信息、外部鉴别的因子与原始信息（组合由检测台代行，判定卡片）；返回的鉴别数据须为卡片接受。
    来源：实际应用
    性质：field

    @param:fci.alg @when:fci.alg=03
    Example: eight fields, then the host's answer / 八项信息与主机返回
      Given the card after a cold reset
      Then the reset answer conforms to "13 historical bytes"
      When SSSE is selected by name
      Then the FCI announces the algorithm 03
      When the terminal sends READ RECORD with P1 01, P2 28
      Then the answer is record 1 of SSSE EF05
      When GET CHALLENGE is sent with Le 08
      And GET CHALLENGE is sent with Le 08
      And INTERNAL AUTHENTICATION is sent
      Then the answer is the authentication data of IRK version 1
      When GET CHALLENGE is sent with Le 08
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for RKSSSE is sent
      Then the status word is 9000

  @item:X_T_G3 @FLOW-146 @V3 @needs:BOTH_SIDES
  Rule: The sequence of the basic information runs on one side and then on the other / 基本信息读取流程在两个界面依次进行
    要求：先接触后非接触（或相反），两个界面使用相同的命令序列，结果相同。
    来源：实际应用
    性质：field

    Example: one side, then the other / 一个界面之后另一界面
      Given the card after a cold reset
      When SSSE is selected by name
      Then the answer is the FCI of SSSE
      When the terminal reads record 7 of SFI 05
      Then the answer is record 7 of SSSE EF05
      When INTERNAL AUTHENTICATION is sent
      Then the answer is the authentication data of IRK version 1
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for RKSSSE is sent
      Then the status word is 9000
      When the terminal reads record 1 of SFI 06
      Then the answer is record 1 of SSSE EF06
      When the card is used on its other side
      And SSSE is selected by name
      Then the answer is the FCI of SSSE
      When the terminal reads record 7 of SFI 05
      Then the answer is record 7 of SSSE EF05
      When INTERNAL AUTHENTICATION is sent
      Then the answer is the authentication data of IRK version 1
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for RKSSSE is sent
      Then the status word is 9000
      When the terminal reads record 1 of SFI 06
      Then the answer is record 1 of SSSE EF06
