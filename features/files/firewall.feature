@item:X_FW_APP
Feature: Firewall between the applications / 应用之间的防火墙

  Files, keys, states and randoms of one DF have no effect in another; the PIN of SSSE counts in all.

  @FS-108 @FS-112 @SEC-037 @DATA-222 @DATA-529 @TST-014
  Rule: Keys and files of one application have no effect in another / 一个应用的密钥和文件不能用于另一应用
    要求：一个目录的文件、密钥状态和随机数不能用于另一目录；两个目录中编号相同的密钥是不同的密钥。
    来源：P4 5.5, P4 6.1, P9 annex B, ABS60012
    性质：standard

    @V2 @V3
    Scenario Outline: a key state does not open a file of another application / 密钥状态不能打开另一应用的文件
      Given the card after a cold reset
      And SSSE is the current DF
      And <owner> is the current DF
      And <key> is authenticated
      And <df> is the current DF
      When the terminal reads record 1 of SFI 05
      Then the status word is 6982
      And there are no data

      Examples:
        | from-to      | owner | key     | df   |
        | DF01-to-DF02 | DF01  | RK1DF01 | DF02 |
        | DF01-to-DF03 | DF01  | RK1DF01 | DF03 |
        | DF01-to-DF04 | DF01  | RK1DF01 | DF04 |
        | DF01-to-DF07 | DF01  | RK1DF01 | DF07 |
        | DF02-to-DF01 | DF02  | RK1DF02 | DF01 |
        | DF03-to-DF04 | DF03  | RK1DF03 | DF04 |
        | DF04-to-DF03 | DF04  | RK1DF04 | DF03 |

    @V1
    Scenario Outline: a key state does not open a file of another application of V1 / V1密钥状态不能打开另一应用的文件
      Given the card after a cold reset
      And SSSE is the current DF
      And <owner> is the current DF
      And <key> is authenticated
      And <df> is the current DF
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 6982
      And there are no data

      Examples:
        | from-to      | owner | key     | df   | sfi |
        | DF01-to-DF02 | DF01  | UK2DF01 | DF02 | 06  |
        | DF02-to-DF01 | DF02  | UK2DF02 | DF01 | 07  |

    Scenario Outline: the data of the key with the same number in another DF / 另一目录相同编号密钥的鉴别数据
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent with data made by <other>
      Then the status word is 63Cx

      Examples:
        | key-other           | df   | key     | other   |
        | UK1DF01-and-UK1DF02 | DF01 | UK1DF01 | UK1DF02 |
        | RK1DF04-and-RK1DF03 | DF04 | RK1DF04 | RK1DF03 |

      @V2 @V3
      Examples:
        | key-other           | df   | key     | other   |
        | RK1DF02-and-RK1DF01 | DF02 | RK1DF02 | RK1DF01 |

    Scenario Outline: a key of a sibling is not found / 找不到同级应用的密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 8 bytes has been drawn
      When EXTERNAL AUTHENTICATION for <key> is sent with P1 00, P2 <number>
      Then the status word is 6A88

      @V2 @V3
      Examples:
        | key-in          | df   | key     | number |
        | UKADF01-in-DF02 | DF02 | UKADF01 | 8D     |
        | UK8DF03-in-DF04 | DF04 | UK8DF03 | 8D     |

      @V1 @lacks:DF04-EF09
      Examples:
        | key-in          | df   | key     | number |
        | UK3DF03-in-DF04 | DF04 | UK3DF03 | 88     |

    @V2 @V3 @param:sec.leave_df @when:sec.leave_df=keys-cleared|cleared
    Example: the state of a key is gone on return / 返回原应用后密钥状态失效
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And RK1DF01 is authenticated
      And DF02 is the current DF
      And DF01 is the current DF
      When the terminal reads record 1 of SFI 05
      Then the status word is 6982
      And there are no data

    @V1 @param:sec.leave_df @when:sec.leave_df=keys-cleared|cleared
    Example: the state of a key of V1 is gone on return / V1返回原应用后密钥状态失效
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And UK2DF01 is authenticated
      And DF02 is the current DF
      And DF01 is the current DF
      When the terminal reads record 1 of SFI 07
      Then the status word is 6982
      And there are no data

    Scenario Outline: a file of a sibling is not found by SFI / 不能按短标识符读同级应用的文件
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And <df> is the current DF
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 6A82
      And there are no data

      Examples:
        | file-from           | df   | sfi |
        | DF01-EF0A-from-DF02 | DF02 | 0A  |
        | DF03-EF07-from-DF04 | DF04 | 07  |
        | DF01-EF0A-from-SSSE | SSSE | 0A  |

    Example: the PIN of SSSE counts in every application / SSSE密码在各应用有效
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF01 is the current DF
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      When DF02 is selected by name
      And the terminal reads record 1 of SFI 05
      Then the status word is 9000
      And the answer is record 1 of DF02 EF05
      When DF04 is selected by its FID
      And the terminal reads record 1 of SFI 05
      Then the status word is 9000
      And the answer is record 1 of DF04 EF05

  @FS-110 @SEC-124 @CMD-029
  Rule: A random of one DF is not accepted in another / 一个目录取得的随机数不能用于另一目录
    要求：在一个目录取得的随机数在另一目录不被接受；在SSSE取得后经过其他目录亦失效。
    来源：P5 6.5.1, F3
    性质：draft

    Scenario Outline: drawn in one DF, used in another / 在一个目录取得并用于另一目录
      Given the card after a cold reset
      And SSSE is the current DF
      And <from> is the current DF
      And a random of 8 bytes has been drawn
      And <to> is the current DF
      When EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 6984

      Examples:
        | from-to      | from | to   | key     |
        | SSSE-to-DF01 | SSSE | DF01 | UK1DF01 |
        | DF01-to-DF02 | DF01 | DF02 | UK1DF02 |
        | DF03-to-DF04 | DF03 | DF04 | RK1DF04 |
        | DF01-to-SSSE | DF01 | SSSE | UKSSSE  |

    Example: drawn in SSSE and used there after DF01 / 在SSSE取得、经DF01后在SSSE使用
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      And DF01 is the current DF
      And SSSE is the current DF
      When EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 6984

    @basis:inferred @param:rnd.keep @when:rnd.keep=true
    Example: drawn in SSSE and used after SSSE again / 在SSSE取得、再次选择SSSE后使用
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      And SSSE is the current DF
      When EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 9000
