@item:X_TERM_COMPAT @contact
Feature: Commands and answers over T=0 / T=0协议下的命令与应答

  A contact card shows the terminal how to fetch its data: 61xx announces waiting bytes, 6Cxx the right Le.
  Steps that say "is sent" follow neither, so that both are seen.

  @TRN-068
  Rule: A case 1 command with P3 00 gets the status word only / 情形1命令P3为00时仅返回状态字
    要求：情形1（无命令数据、无响应数据）P3为00，卡片只返回状态字。
    来源：P2 9.3.1.1
    性质：draft

    Example: VERIFY without data / 无数据的校验命令
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes 00 20 00 00 00 are sent
      Then there are no data
      And the status word is 9000 or 63Cx or 6983

  @TRN-069
  Rule: The right Le in case 2 brings the data / 情形2命令Le正确时返回数据
    要求：情形2命令的Le等于可用长度时，返回数据和9000，或返回61xx。
    来源：P2 9.3.2.1
    性质：draft

    Scenario Outline: READ RECORD with the right Le / 读记录命令Le正确
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 <P1>, P2 2C and Le <Le>
      Then the status word is 9000 or 61xx
      When the terminal fetches the rest
      Then the answer is record <number> of SSSE EF05

      Examples:
        | item | P1 | Le | number |
        | 01   | 01 | 12 | 1      |
        | 02   | 02 | 03 | 2      |
        | 04   | 04 | 0E | 4      |
        | 07   | 07 | 0B | 7      |

    Example: GET CHALLENGE with a defined Le / 取随机数命令Le有定义
      Given the card after a cold reset
      And SSSE is the current DF
      When GET CHALLENGE is sent with Le 08
      Then the status word is 9000 or 61xx
      When the terminal fetches the rest
      Then there are 8 data bytes

  @TRN-070
  Rule: Another Le in case 2 brings 6Cxx with the right length or 6700 / 情形2命令Le不符时返回6Cxx或6700
    要求：情形2命令的Le与可用长度不同时，返回6Cxx（xx为准确长度）且无数据，或返回6700，不得返回9000。
    来源：P2 9.3.2.1
    性质：draft

    Scenario Outline: READ RECORD with a greater Le / 读记录命令Le过大
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 01, P2 2C and Le <Le>
      Then the status word is 6C12 or 6700
      And there are no data

      Examples:
        | Le |
        | 13 |
        | 20 |
        | 80 |
        | FF |

    Example: the length told is the right one / 告知的长度正确
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 07, P2 2C and Le 10
      Then the status word is 6C0B or 6700
      When READ RECORD is sent with P1 07, P2 2C and Le 0B
      Then the status word is 9000 or 61xx

    Example: GET CHALLENGE with an undefined Le / 取随机数命令Le无定义
      Given the card after a cold reset
      And SSSE is the current DF
      When GET CHALLENGE is sent with Le 07
      Then the status word is 6Cxx or 6700
      And there are no data

  @TRN-076
  Rule: Le 00 is read as 256 / Le为00表示256
    要求：Le为00表示256；可用字节不足256时，返回6Cxx（xx为准确长度）或6700。
    来源：P2 9.4.1, P5 5.1
    性质：draft

    Scenario Outline: fewer bytes than 256 / 可用字节不足256
      Given the card after a cold reset
      And SSSE is the current DF
      When READ RECORD is sent with P1 <P1>, P2 2C and Le 00
      Then the status word is <status>
      And there are no data

      Examples:
        | item | P1 | status |
        | 01   | 01 | 6C12 or 6700 |
        | 03   | 03 | 6C06 or 6700 |
        | 07   | 07 | 6C0B or 6700 |

    @V2 @V3 @param:data.reserved.length @when:data.reserved.length=296
    Example: 256 bytes are there / 恰好可取256字节
      Given the card after a cold reset
      And DF01 is the current DF
      When READ BINARY is sent with P1 9A, P2 00 and Le 00
      Then the status word is 9000 or 6100
      When the terminal fetches the rest
      Then there are 256 data bytes

  @TRN-071
  Rule: A case 3 command refused from its header is not executed / 情形3命令凭命令头拒绝时不得执行
    要求：情形3命令凭命令头即可判错时可立即返回错误状态，该命令不得执行。
    来源：P2 9.3.1.3
    性质：draft

    Example: UPDATE RECORD without the right / 无权限写记录
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal reads record 5 of SFI 05
      Then the answer is kept as "before"
      When UPDATE RECORD is sent with P1 05, P2 2C and data 05 04 20 30 01 01
      Then the status word is 6982
      When the terminal reads record 5 of SFI 05
      Then the data equal those of "before"

    Example: VERIFY with a wrong P1 / 校验命令P1错误
      Given the card after a cold reset
      And SSSE is the current DF
      When VERIFY is sent with P1 01, P2 00
      Then the status word is 6A86
      Given DF01 is the current DF
      When READ RECORD is sent with P1 01, P2 2C and Le 00
      Then the status word is 6982

    Example: EXTERNAL AUTHENTICATION with a wrong P1 / 外部鉴别命令P1错误
      Given the card after a cold reset
      And DF01 is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UK1DF01 is sent with P1 01, P2 83
      Then the status word is 6A86
      When UPDATE RECORD is sent with P1 01, P2 2C and data 20 02 35 31
      Then the status word is 6982

  @TRN-072 @needs:WAITING_DATA
  Rule: A case 4 command with response data ends with 61xx / 情形4命令有响应数据时以61xx结束
    要求：情形4命令有响应数据时，数据阶段以61xx、警告或错误结束，不得以9000结束；选择EF无响应数据，以9000结束。
    来源：P2 9.3.1.4, P2 9.3.2.2, P5 6.11.1
    性质：draft

    Example: INTERNAL AUTHENTICATION / 内部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes 00 88 00 00 10 00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF are sent
      Then the status word is 6108
      And there are no data

    Example: SELECT of a DF / 选择DF
      Given the card after a cold reset
      When SELECT is sent once with P1 04, P2 00 and data D1 56 00 00 05 00
      Then the status word is 61xx
      And there are no data

    Example: SELECT of an EF has no data / 选择EF无响应数据
      Given the card after a cold reset
      And SSSE is the current DF
      When SELECT is sent once with P1 02, P2 00 and data EF 05
      Then the status word is 9000
      And there are no data

  @TRN-073 @needs:WAITING_DATA
  Rule: xx of 61xx is the number of waiting bytes / 61xx的xx为待取字节数
    要求：61xx中的xx等于待取的字节数（00表示256）。
    来源：P2 9.3.2
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
        | DF04 |

    Example: INTERNAL AUTHENTICATION / 内部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes 00 88 00 00 10 00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF are sent
      Then the status word is 6108
      When GET RESPONSE is sent
      Then the status word is 9000
      And there are 8 data bytes

  @TRN-074 @needs:WAITING_DATA
  Rule: GET RESPONSE with a smaller Le gives the bytes asked for / 取响应Le较小时返回所要求的字节
    要求：取响应的Le不大于xx时，返回该数目的字节和9000，或以61xx声明其余；Le小于xx时亦可返回6Cxx。
    来源：P2 9.3.2.1, P2 9.3.3, P5 6.6
    性质：draft

    Scenario Outline: a piece and the rest / 分次取回
      Given the card after a cold reset
      When SSSE is selected by name
      Then the status word is 9000
      And the answer is kept as "whole"
      Given the FCI of SSSE is waiting
      When GET RESPONSE is sent with Le <Le>
      Then the status word is 9000 or 61xx or 6Cxx
      And the pieces received are the beginning of "whole"
      When the terminal fetches the rest
      Then the status word is 9000
      And the pieces received are the beginning of "whole"

      Examples:
        | Le |
        | 01 |
        | 04 |
        | 10 |

  @TRN-075 @needs:WAITING_DATA
  Rule: GET RESPONSE with a greater Le tells the right length and keeps the data / 取响应Le过大时返回6Cxx并保留数据
    要求：取响应的Le大于剩余字节数时，返回6Cxx（xx为剩余长度）并保留数据（亦可返回6700）。
    来源：P2 9.3.2.1, P2 表19, P5 表21
    性质：draft

    Scenario Outline: too much asked for / 要求过多
      Given the card after a cold reset
      When SSSE is selected by name
      Then the status word is 9000
      And the answer is kept as "whole"
      Given the FCI of SSSE is waiting
      When GET RESPONSE is sent with <more> more than the announced Le
      Then the status word is 6Cxx or 6700
      And there are no data
      And the pieces received are the beginning of "whole"
      When the terminal fetches the rest
      Then the status word is 9000 or 6700
      And the pieces received are the beginning of "whole"

      Examples:
        | more |
        | 1    |
        | 100  |

  @TRN-077
  Rule: 61xx and 6Cxx appear only where data may be answered / 61xx和6Cxx仅用于情形2和情形4命令
    要求：61xx和6Cxx只用于情形2和情形4的命令。
    来源：P2 9.3.2
    性质：draft

    Example: VERIFY / 校验个人密码
      Given the card after a cold reset
      And SSSE is the current DF
      When VERIFY is sent with the right PIN
      Then the status word is 9000

    Example: EXTERNAL AUTHENTICATION / 外部鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 9000

    @V2 @V3
    Example: UPDATE BINARY / 写二进制
      Given the card after a cold reset
      And DF01 is the current DF
      When READ BINARY is sent with P1 9A, P2 00 and Le 04
      Then the status word is 9000
      And the answer is kept as "before"
      Given UKBDF01 is authenticated
      When UPDATE BINARY is sent with P1 9A, P2 00 and the data of "before"
      Then the status word is 9000

  @TRN-078 @needs:WAITING_DATA
  Rule: Another command discards the waiting data / 其他命令使待取数据失效
    要求：待取响应数据在执行取响应以外的任何命令后失效。
    来源：ISO4
    性质：iso

    Scenario Outline: a command in between / 中间插入其他命令
      Given the card after a cold reset
      And the FCI of SSSE is waiting
      When the bytes <command> are sent
      And the terminal fetches the rest
      And GET RESPONSE is sent with Le 0F
      Then the status word is 6F00 or 6985 or 6400
      And there are no data

      Examples:
        | name          | command        |
        | get-challenge | 00 84 00 00 08 |
        | read-record   | 00 B2 01 2C 12 |
        | verify        | 00 20 00 00 00 |
        | refused       | 00 B2 63 2C 12 |

    Example: data of the later command / 后一命令的数据
      Given the card after a cold reset
      And the FCI of SSSE is waiting
      And the FCI of DF01 is waiting
      When GET RESPONSE is sent
      Then the status word is 9000
      And the answer is the FCI of DF01

  @TRN-079
  Rule: An INS that T=0 does not allow is refused / T=0不允许的INS被拒绝
    要求：INS为奇数或高半字节为6或9时，返回6D00（亦可返回6E00），不发送过程字节。
    来源：P2 9.4.1
    性质：draft

    @basis:inferred
    Scenario Outline: not an instruction / 非法INS
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes 00 <INS> 00 00 <P3> are sent
      Then the status word is 6D00 or 6E00
      And there are no data

      Examples:
        | INS | P3 |
        | 85  | 08 |
        | B3  | 12 |
        | A5  | 00 |
        | 60  | 00 |
        | 6A  | 00 |
        | 90  | 00 |
        | 9A  | 00 |

    Example: the card goes on afterwards / 之后卡片正常工作
      Given the card after a cold reset
      When the bytes 00 85 00 00 08 are sent
      Then the status word is 61xx to 6Fxx or 9xxx
      When SSSE is selected by name
      Then the status word is 9000

  @TRN-080
  Rule: CLA FF is never accepted / CLA FF不得作为命令类别
    要求：CLA为FF时不得作为命令执行。
    来源：P2 9.4.1
    性质：draft

    Scenario Outline: a command of class FF / CLA为FF的命令
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes <command> are sent
      Then the status word is 6E00 or 6D00 or 67xx or 69xx or 6Axx or 6F00
      And there are no data

      Examples:
        | name          | command        |
        | get-challenge | FF 84 00 00 08 |
        | read-record   | FF B2 01 2C 12 |

  @TRN-086 @V3 @needs:WAITING_DATA
  Rule: The 30-byte FCI of SSSE comes as 611E and GET RESPONSE / SSSE的30字节FCI以611E声明并由取响应取得
    要求：第三代卡选择SSSE返回611E，随后00C000001E取得30字节和9000。
    来源：F3
    性质：field

    @param:fci.extra @when:fci.extra=ignored @unless:fci.dir_sfi=absent @unless:fci.alg=absent
    Example: select and fetch / 选择并取响应
      Given the card after a cold reset
      When SELECT is sent once with P1 04, P2 00 and data 73 78 31 2E 73 68 2E C9 E7 BB E1 B1 A3 D5 CF
      Then the status word is 611E
      When the bytes 00 C0 00 00 1E are sent
      Then the status word is 9000
      And there are 30 data bytes
      And the answer is the FCI of SSSE

  @TRN-117
  Rule: A failing command announces no data / 执行失败的命令不得声明有数据
    要求：情形2或情形4命令执行失败时，返回错误或警告状态，不以61xx或6Cxx声明其数据。
    来源：P2 9.3.2
    性质：draft

    @contact
    Scenario Outline: error, then no data / 出错后无数据
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes <command> are sent
      Then the status word is <status>
      And there are no data
      When the bytes 00 C0 00 00 08 are sent
      Then the status word is 6F00 or 6985 or 6400
      And there are no data

      Examples:
        | name                          | command                                                        | status |
        | select-absent                 | 00 A4 04 00 06 D1 56 00 00 05 7F                               | 6A82   |
        | select-p1                     | 00 A4 05 00 02 DF 01                                           | 6A86   |
        | internal-authentication-p1    | 00 88 01 00 10 00 11 22 33 44 55 66 77 88 99 AA BB CC DD EE FF | 6A86   |
        | read-record-absent            | 00 B2 63 2C 40                                                 | 6A83   |
        | read-record-no-file           | 00 B2 01 9C 40                                                 | 6A82   |
        | read-binary-of-records        | 00 B0 85 00 10                                                 | 6981   |
        | get-challenge-p1              | 00 84 01 00 08                                                 | 6A86   |
