Feature: Reading flows / 查询流程

  What a terminal does from reset to the items read, step by step. A rule of the terminal (T) is judged here by what the card must
  do for it; the terminal itself is judged by the suite of readers.

  @item:X_T_PRE @FLOW-003 @FLOW-005 @FLOW-013 @FLOW-020 @FLOW-026
  Rule: From reset to the choice of the application / 交易预处理：从复位到选择应用
    要求：复位后首条命令为按名称选择SSSE；由FCI得到算法；内部鉴别；读发卡机构数据（01至07）；查询并校验密码；选择各应用。
    来源：P7 5.1至5.11
    性质：draft

    Example: pre-processing / 交易预处理
      Given the card after a cold reset
      When SSSE is selected by name
      Then the status word is 9000
      And the answer is the FCI of SSSE
      When INTERNAL AUTHENTICATION is sent
      Then the answer is the authentication data of IRK version 1
      When the terminal reads record 1 of SFI 05
      Then the answer is record 1 of SSSE EF05
      When the terminal reads record 3 of SFI 05
      Then the answer is record 3 of SSSE EF05
      When the terminal reads record 6 of SFI 05
      Then the answer is record 6 of SSSE EF05
      When the terminal reads record 7 of SFI 05
      Then the answer is record 7 of SSSE EF05
      When VERIFY is sent with the right PIN
      Then the status word is 9000
      When DF03 is selected by name
      Then the answer is the FCI of DF03
      When DF01 is selected by name
      Then the answer is the FCI of DF01
      When the terminal reads record 1 of SFI 05
      Then the answer is record 1 of DF01 EF05

    Example: a wrong PIN is asked for again / 密码错误后重新输入
      Given the card after a cold reset
      And SSSE is the current DF
      When VERIFY is sent with a wrong PIN
      Then the status word is 63Cx with 1 try less than the maximum
      When VERIFY is sent with the right PIN
      Then the status word is 9000
      When DF01 is selected by name
      And the terminal reads record 1 of SFI 05
      Then the status word is 9000

  @item:X_T_QUERY @FLOW-033
  Rule: A protected file is read after selection, random and authentication / 受保护文件在选择、取随机数、外部鉴别后读取
    要求：受保护文件的读取顺序：选择DF、取随机数（8字节，亦可4字节）、以读密钥外部鉴别、读。
    来源：P7 6.2至6.8, P4 8.4
    性质：draft

    @V2 @V3
    Example: the sequence / 读取顺序
      Given the card after a cold reset
      And SSSE is the current DF
      When DF03 is selected by name
      And GET CHALLENGE is sent with Le <length>
      Then the status word is 9000
      When EXTERNAL AUTHENTICATION for RK2DF03 is sent
      Then the status word is 9000
      When the terminal reads record 3 of SFI 05
      Then the answer is record 3 of DF03 EF05

      Examples:
        | length |
        | 08     |
        | 04     |

  @item:X_AUTH @FLOW-040
  Rule: An absent record or file does not end the rights / 记录或文件不存在不影响已获权限
    要求：读不存在的记录返回6A83，不存在的文件返回6A82；安全状态保持。
    来源：P7 6.9, P5
    性质：draft

    Example: no record, no file / 记录不存在与文件不存在
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF01 is the current DF
      When READ RECORD is sent with P1 20, P2 2C and Le 00
      Then the status word is 6A83
      When READ RECORD is sent with P1 01, P2 E4 and Le 00
      Then the status word is 6A82

    @V2 @V3 @basis:inferred
    Example: the right is still there / 权限仍有效
      Given the card after a cold reset
      And SSSE is the current DF
      And DF03 is the current DF
      And RK2DF03 is authenticated
      When READ RECORD is sent with P1 20, P2 2C and Le 00
      And READ RECORD is sent with P1 01, P2 E4 and Le 00
      And the terminal reads record 1 of SFI 05
      Then the answer is record 1 of DF03 EF05

  @item:X_T_QUERY @FLOW-041
  Rule: A linear file is read by number to the end / 线性文件按记录号读至末尾
    要求：线性文件按记录号逐条读取，直至6A83，或按所需标签读取。
    来源：P7 6.11；实际应用
    性质：draft

    Example: record after record / 逐条读取
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

    @V2 @V3
    Example: by the tags asked for / 按标签读取
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF01 is the current DF
      When the terminal sends READ RECORD with P1 0E, P2 28
      Then the answer is record 3 of DF01 EF05
      When the terminal sends READ RECORD with P1 20, P2 28
      Then the answer is record 1 of DF01 EF05

  @item:X_T_PRE @item:X_T_G3 @FLOW-008 @FLOW-009 @FLOW-151
  Rule: Internal authentication comes out right whichever randoms the terminal takes / 内部鉴别采用终端或卡片随机数均正确
    要求：内部鉴别使用终端的两个8字节随机数，亦可先取卡片的两个随机数；8字节结果与PSAM或主机计算值比较，相符后方继续（终端由检测台代行，判定卡片）。
    来源：P7 5.4；实际应用
    性质：draft

    Example: randoms of the terminal, then of the card / 先用终端随机数，再取卡片随机数
      Given the card after a cold reset
      When SSSE is selected by name
      And INTERNAL AUTHENTICATION is sent
      Then the answer is the authentication data of IRK version 1
      When GET CHALLENGE is sent with Le 08
      And GET CHALLENGE is sent with Le 08
      And INTERNAL AUTHENTICATION is sent
      Then the answer is the authentication data of IRK version 1
      When DF01 is selected by name
      Then the status word is 9000

  @item:X_T_QUERY @FLOW-029
  Rule: Files free to read are read without authentication / 自由读文件无需鉴别
    要求：读条件为自由的文件，选择后直接读取，无需密码和密钥。
    来源：P7 6.1
    性质：draft

    @V2 @V3
    Example: issuer data, directory and reserved files / 发卡机构数据与预留文件
      Given the card after a cold reset
      When SSSE is selected by name
      And the terminal reads record 1 of SFI 05
      Then the answer is record 1 of SSSE EF05
      When DF01 is selected by name
      And READ BINARY is sent with P1 96, P2 00 and Le 04
      Then the status word is 9000
      When READ BINARY is sent with P1 97, P2 00 and Le 04
      Then the status word is 9000
      When READ BINARY is sent with P1 98, P2 00 and Le 04
      Then the status word is 9000
      When READ BINARY is sent with P1 99, P2 00 and Le 04
      Then the status word is 9000
      When READ BINARY is sent with P1 9A, P2 00 and Le 04
      Then the status word is 9000

    @V1
    Example: issuer data and holder basics / 发卡机构数据与持卡人基本信息
      Given the card after a cold reset
      When SSSE is selected by name
      And the terminal reads record 1 of SFI 05
      Then the answer is record 1 of SSSE EF05
      When the terminal reads record 1 of SFI 06
      Then the answer is record 1 of SSSE EF06

  @item:X_T_QUERY @FLOW-032 @V2 @V3 @has:DF07
  Rule: A file under one key alone needs no PIN / 仅由密钥控制的文件无需密码
    要求：读条件仅为一个密钥的文件，以该密钥外部鉴别后即可读取，不要求密码。
    来源：V20
    性质：standard

    Example: three files of DF07 / DF07的三个文件
      Given the card after a cold reset
      And SSSE is the current DF
      When DF07 is selected by name
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for RK1DF07 is sent
      And the terminal reads record 1 of SFI 05
      Then the answer is record 1 of DF07 EF05
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for RK2DF07 is sent
      And the terminal reads record 1 of SFI 06
      Then the answer is record 1 of DF07 EF06
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for RK3DF07 is sent
      And the terminal reads record 1 of SFI 07
      Then the answer is record 1 of DF07 EF07

  @item:X_T_QUERY @FLOW-043 @V2 @V3
  Rule: A transparent file is read in slices to its end / 透明文件分段读至末尾
    要求：透明文件按不超过255字节（Le为00时256字节）分段读取，直至已知长度。
    来源：实际应用
    性质：field

    @has:SSSE-EF08
    Example: first, middle and last slice of the photo / 照片的首段、中段与末段
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      When EF08 is selected
      And READ BINARY is sent with P1 00, P2 00 and Le FF
      Then the status word is 9000
      And there are 255 data bytes
      When READ BINARY is sent with P1 07, P2 F8 and Le 00
      Then the status word is 9000
      And there are 256 data bytes
      When READ BINARY is sent with P1 0F, P2 F0 and Le 10
      Then the status word is 9000
      And there are 16 data bytes

  @item:X_T_QUERY @FLOW-044 @V2 @V3
  Rule: Several files are read one after the other, each by its own condition / 一次读取多个文件，各自满足条件
    要求：一次可读多个文件；每个文件的条件各自满足。
    来源：LDT5；实际应用
    性质：standard

    Example: free, PIN, key / 自由读、密码、密钥
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal reads record 7 of SFI 05
      Then the answer is record 7 of SSSE EF05
      When VERIFY is sent with the right PIN
      And DF01 is selected by name
      And the terminal reads record 1 of SFI 07
      Then the answer is record 1 of DF01 EF07
      When DF03 is selected by name
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for RK1DF03 is sent
      And the terminal reads record 1 of SFI 15
      Then the answer is record 1 of DF03 EF15
      When the terminal reads record 1 of SFI 05
      Then the answer is record 1 of DF03 EF05

  @item:X_T_G3 @FLOW-154
  Rule: The basic information of a 1.0 or 2.0 card needs no authentication / 1.0与2.0卡的基本信息无需鉴别
    要求：1.0与2.0卡的持卡人基本信息无需外部鉴别即可读取。
    来源：V20；实际应用
    性质：standard

    @V1 @V2
    Example: EF06 of SSSE / SSSE的EF06
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal reads record 1 of SFI 06
      Then the answer is record 1 of SSSE EF06
      When the terminal reads record 2 of SFI 06
      Then the answer is record 2 of SSSE EF06

  @item:X_T_G3 @FLOW-148 @FLOW-152 @V3
  Rule: A third-generation card gives the basic information after RKSSSE / 第三代卡在RKSSSE鉴别后给出基本信息
    要求：顺序为：选择SSSE；读EF05的01、03、07；取两次8字节随机数；内部鉴别；再取两次8字节随机数；以0A外部鉴别（末次随机数为过程因子）；读EF06的08、09、4E、0A等。
    来源：实际应用
    性质：field

    Example: with host security module / 经加密机读取
      Given the card after a cold reset
      When SSSE is selected by name
      And the terminal sends READ RECORD with P1 01, P2 28
      Then the answer is record 1 of SSSE EF05
      When the terminal sends READ RECORD with P1 03, P2 28
      Then the answer is record 3 of SSSE EF05
      When the terminal sends READ RECORD with P1 07, P2 28
      Then the answer is record 7 of SSSE EF05
      When GET CHALLENGE is sent with Le 08
      And GET CHALLENGE is sent with Le 08
      And INTERNAL AUTHENTICATION is sent
      Then the answer is the authentication data of IRK version 1
      When GET CHALLENGE is sent with Le 08
      And GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for RKSSSE is sent
      Then the status word is 9000
      When the terminal sends READ RECORD with P1 08, P2 30
      Then the answer is record 1 of SSSE EF06
      When the terminal sends READ RECORD with P1 09, P2 30
      Then the answer is record 2 of SSSE EF06
      When the terminal sends READ RECORD with P1 4E, P2 30
      Then the answer is record 3 of SSSE EF06
      When the terminal sends READ RECORD with P1 0A, P2 30
      Then the answer is record 4 of SSSE EF06

  @item:X_T_CASES @FLOW-163 @V2 @V3
  Rule: Transfer of insurance is read in another area / 保险关系转移可在异地读取
    要求：异地读取DF03 EF19（密码或RK1DF03），不写入。
    来源：V20 附录
    性质：standard

    Example: with the nationally readable key / 以全国通读密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And DF03 is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for RK1DF03 is sent
      Then the status word is 9000
      When the terminal reads record 1 of SFI 19
      Then the answer is record 1 of DF03 EF19
