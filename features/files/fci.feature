@item:X_NAV
Feature: File control information / 文件控制信息

  The template SELECT answers: 6F with the name, for SSSE with the directory and the algorithm environment.

  @FS-001 @FS-024 @FS-025 @DATA-001 @FLOW-004 @TST-051
  Rule: SSSE is selected by its 15-byte name and answers its FCI / SSSE按15字节名称选择并返回其文件控制信息
    要求：按T-FS-1的15字节名称选择SSSE成功；FCI为6F{84 名称；A5{88可选，9F0C可选}}，各长度一致，84为完整名称，按FID选择时亦同。
    来源：V20 5.1, P5 table 36, P5 tables 36 to 38, F3
    性质：standard

    @item:SSSE_RECORD
    Example: first command after the reset / 复位后的第一条命令
      Given the card after a cold reset
      When SELECT is sent with P1 04, P2 00 and data 73 78 31 2E 73 68 2E C9 E7 BB E1 B1 A3 D5 CF
      Then the status word is 9000
      And the answer is the FCI of SSSE

    Example: while SSSE is the current DF / 当前目录已是SSSE
      Given the card after a cold reset
      And SSSE is the current DF
      When SSSE is selected by name
      Then the status word is 9000
      And the answer is the FCI of SSSE

    @param:fs.ssse_fid
    Example: the full name after selection by FID / 按FID选择后返回完整名称
      Given the card after a cold reset
      And MF is the current DF
      When SSSE is selected by its FID
      Then the status word is 9000
      And the answer is the FCI of SSSE

    Example: the full name of an application after selection by FID / 按FID选择应用后返回完整AID
      Given the card after a cold reset
      And SSSE is the current DF
      When DF01 is selected by its FID
      Then the status word is 9000
      And the answer is the FCI of DF01

  @FS-029
  Rule: SELECT of the MF answers 9000 with a template 6F if data are present / 选择MF返回9000，有数据时为6F模板
    要求：选择MF返回9000；有响应数据时为6F模板。
    来源：P5 6.11.1
    性质：draft

    Example: template or nothing / 模板或无数据
      Given the card after a cold reset
      When MF is selected by its FID
      Then the status word is 9000
      And the answer is a template 6F or empty

    Example: template or nothing from an application / 在应用中选择MF
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      When MF is selected by its FID
      Then the status word is 9000
      And the answer is a template 6F or empty

  @FS-031 @FS-032
  Rule: Object 86 announces the algorithm environment / 86对象声明算法环境
    要求：SM4卡的9F0C中为860103，SSF33卡为860102，DES卡为860101或无86对象；V3卡必有860103。
    来源：F3
    性质：field

    @item:X_ALG @V2 @V3 @SM4
    Example: SM4 / SM4卡
      Given the card after a cold reset
      When SSSE is selected by name
      Then the status word is 9000
      And the FCI announces the algorithm 03

    @item:X_ALG @V2 @V3 @DES
    Example: DES / DES卡
      Given the card after a cold reset
      When SSSE is selected by name
      Then the status word is 9000
      And the FCI announces the algorithm 01 or none

    @item:X_ALG @V3
    Example: third generation, whatever algorithm is declared / 第三代卡，无论声明何种算法
      Given the card after a cold reset
      When SSSE is selected by name
      Then the status word is 9000
      And the FCI announces the algorithm 03

    @item:X_ALG @V2 @V3 @SSF33
    Example: SSF33 / SSF33卡
      Given the card after a cold reset
      When SSSE is selected by name
      Then the status word is 9000
      And the FCI announces the algorithm 02

  @FS-035
  Rule: The announced algorithm is the one in use / 所声明的算法即实际使用的算法
    要求：FCI声明的算法即SSSE及其应用内部鉴别、外部鉴别和安全报文所用算法。
    来源：P7 5.3
    性质：draft

    @item:X_ALG @SM4
    Example: INTERNAL AUTHENTICATION under SM4 / SM4卡内部鉴别
      Given the card after a cold reset
      When SSSE is selected by name
      Then the FCI announces the algorithm 03
      When INTERNAL AUTHENTICATION is sent
      Then the status word is 9000
      And the answer is the authentication data of IRK version 1

    @item:X_ALG @DES
    Example: INTERNAL AUTHENTICATION under DES / DES卡内部鉴别
      Given the card after a cold reset
      When SSSE is selected by name
      Then the FCI announces the algorithm 01 or none
      When INTERNAL AUTHENTICATION is sent
      Then the status word is 9000
      And the answer is the authentication data of IRK version 1

    @item:X_ALG
    Example: EXTERNAL AUTHENTICATION in SSSE / SSSE中外部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 9000

    @item:X_ALG
    Example: EXTERNAL AUTHENTICATION in an application / 应用中外部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UK1DF01 is sent
      Then the status word is 9000

    @item:X_ALG
    Example: secure messaging / 安全报文
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent
      Then the status word is 9000
