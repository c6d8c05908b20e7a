Feature: Access condition expressions / 访问条件表达式

  PIN or key, PIN and key, and which key counts.

  @FS-070 @FLOW-030 @TST-042
  Rule: Under PIN or key one of the two is enough / “密码或密钥”具备其一即可
    要求：读条件为“密码或密钥”时，具备其中之一即可，次序不限。
    来源：V20, S27 item 21
    性质：standard

    Scenario Outline: PIN then key / 先密码后密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And <df> is the current DF
      And <key> is authenticated
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 9000
      And the answer is record 1 of <df> <ef>

      @item:DF01_SAFETY @V2 @V3
      Examples:
        | file      | df   | ef   | sfi | key     |
        | DF01-EF05 | DF01 | EF05 | 05  | RK1DF01 |

      @item:DF02_SAFETY @V2 @V3
      Examples:
        | file      | df   | ef   | sfi | key     |
        | DF02-EF05 | DF02 | EF05 | 05  | RK1DF02 |

      @item:DF03_SAFETY @V2 @V3
      Examples:
        | file      | df   | ef   | sfi | key     |
        | DF03-EF05 | DF03 | EF05 | 05  | RK2DF03 |
        | DF03-EF19 | DF03 | EF19 | 19  | RK1DF03 |

      @item:DF04_SAFETY @V2 @V3
      Examples:
        | file      | df   | ef   | sfi | key     |
        | DF04-EF05 | DF04 | EF05 | 05  | RK1DF04 |

    Scenario Outline: key then PIN / 先密钥后密码
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      And the PIN is verified
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 9000
      And the answer is record 1 of <df> <ef>

      @item:DF01_SAFETY @V2 @V3
      Examples:
        | file      | df   | ef   | sfi | key     |
        | DF01-EF05 | DF01 | EF05 | 05  | RK1DF01 |

      @item:DF02_SAFETY @V2 @V3
      Examples:
        | file      | df   | ef   | sfi | key     |
        | DF02-EF05 | DF02 | EF05 | 05  | RK1DF02 |

      @item:DF03_SAFETY @V2 @V3
      Examples:
        | file      | df   | ef   | sfi | key     |
        | DF03-EF05 | DF03 | EF05 | 05  | RK2DF03 |
        | DF03-EF19 | DF03 | EF19 | 19  | RK1DF03 |

      @item:DF04_SAFETY @V2 @V3
      Examples:
        | file      | df   | ef   | sfi | key     |
        | DF04-EF05 | DF04 | EF05 | 05  | RK1DF04 |

    Scenario Outline: the key alone / 仅密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 9000
      And the answer is record 1 of <df> <ef>

      @item:DF01_SAFETY @V2 @V3
      Examples:
        | file      | df   | ef   | sfi | key     |
        | DF01-EF05 | DF01 | EF05 | 05  | RK1DF01 |

      @item:DF03_SAFETY @V2 @V3
      Examples:
        | file      | df   | ef   | sfi | key     |
        | DF03-EF05 | DF03 | EF05 | 05  | RK2DF03 |

    Scenario Outline: the PIN alone / 仅密码
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And <df> is the current DF
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 9000
      And the answer is record 1 of <df> <ef>

      @item:DF01_SAFETY @V2 @V3
      Examples:
        | file      | df   | ef   | sfi |
        | DF01-EF05 | DF01 | EF05 | 05  |

      @item:DF03_SAFETY @V2 @V3
      Examples:
        | file      | df   | ef   | sfi |
        | DF03-EF05 | DF03 | EF05 | 05  |

  @FS-071 @FLOW-031 @FLOW-130 @TST-043
  Rule: Under PIN and key both are needed / “密码和密钥”须二者均具备
    要求：读条件为“密码和密钥”时，须二者均具备，次序不限。
    来源：V20 table 7, S27 item 22
    性质：standard

    @item:DF04_SAFETY @V2 @V3
    Example: neither / 均无
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      When the terminal reads record 1 of SFI 06
      Then the status word is 6982
      And there are no data

    @item:DF04_SAFETY @V2 @V3
    Example: the PIN alone / 仅密码
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF04 is the current DF
      When the terminal reads record 1 of SFI 06
      Then the status word is 6982
      And there are no data

    @item:DF04_SAFETY @V2 @V3
    Example: the key alone / 仅密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And RK1DF04 is authenticated
      When the terminal reads record 1 of SFI 06
      Then the status word is 6982
      And there are no data

    @item:DF04_SAFETY @V2 @V3
    Example: the update key alone / 仅更新密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And UK2DF04 is authenticated
      When the terminal reads record 1 of SFI 06
      Then the status word is 6982
      And there are no data

    @item:DF04_SAFETY @V2 @V3
    Example: the PIN and another key / 密码和其他密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF04 is the current DF
      And UK2DF04 is authenticated
      When the terminal reads record 1 of SFI 06
      Then the status word is 6982
      And there are no data

    @item:DF04_SAFETY @V2 @V3
    Example: PIN then key / 先密码后密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF04 is the current DF
      And RK1DF04 is authenticated
      When the terminal reads record 1 of SFI 06
      Then the status word is 9000
      And the answer is record 1 of DF04 EF06

    @item:DF04_SAFETY @V2 @V3
    Example: key then PIN / 先密钥后密码
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And RK1DF04 is authenticated
      And the PIN is verified
      When the terminal reads record 1 of SFI 06
      Then the status word is 9000
      And the answer is record 1 of DF04 EF06

  @FS-072 @FS-073 @SEC-034 @SEC-106
  Rule: Another key does not open a file, an update key does not open it for reading, a read key not for writing / 其他密钥不能打开文件，更新密钥不能用于读，读取密钥不能用于写
    要求：同一目录的其他密钥不满足访问条件；读取密钥不授予写权限，更新密钥不授予读权限，表中两栏均列出者除外。
    来源：V20, P4 7.1
    性质：standard

    Scenario Outline: another key of the DF / 同目录其他密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 6982
      And there are no data

      @item:DF01_SAFETY @V2 @V3
      Examples:
        | file-key          | df   | key     | sfi |
        | DF01-EF05-UK1DF01 | DF01 | UK1DF01 | 05  |
        | DF01-EF05-UK2DF01 | DF01 | UK2DF01 | 05  |
        | DF01-EF06-UK4DF01 | DF01 | UK4DF01 | 06  |
        | DF01-EF15-UK6DF01 | DF01 | UK6DF01 | 15  |

      @item:DF02_SAFETY @V2 @V3
      Examples:
        | file-key          | df   | key     | sfi |
        | DF02-EF05-UK1DF02 | DF02 | UK1DF02 | 05  |
        | DF02-EF06-UK3DF02 | DF02 | UK3DF02 | 06  |

      @item:DF03_SAFETY @V2 @V3
      Examples:
        | file-key          | df   | key     | sfi |
        | DF03-EF05-UK1DF03 | DF03 | UK1DF03 | 05  |
        | DF03-EF07-RK2DF03 | DF03 | RK2DF03 | 07  |

      @item:DF04_SAFETY @V2 @V3
      Examples:
        | file-key          | df   | key     | sfi |
        | DF04-EF05-UK1DF04 | DF04 | UK1DF04 | 05  |

      @item:DF07_SAFETY @V2 @V3
      Examples:
        | file-key          | df   | key     | sfi |
        | DF07-EF05-UK1DF07 | DF07 | UK1DF07 | 05  |
        | DF07-EF05-RK2DF07 | DF07 | RK2DF07 | 05  |
        | DF07-EF06-RK3DF07 | DF07 | RK3DF07 | 06  |

      @item:DF01_SAFETY @V1
      Examples:
        | file-key             | df   | key     | sfi |
        | DF01-EF05-UK1DF01-V1 | DF01 | UK1DF01 | 05  |
        | DF01-EF09-UK4DF01-V1 | DF01 | UK4DF01 | 09  |

      @item:DF02_SAFETY @V1
      Examples:
        | file-key             | df   | key     | sfi |
        | DF02-EF05-UK2DF02-V1 | DF02 | UK2DF02 | 05  |

      @item:DF04_SAFETY @V1
      Examples:
        | file-key             | df   | key     | sfi |
        | DF04-EF05-RK1DF04-V1 | DF04 | RK1DF04 | 05  |

    @item:SSSE_SAFETY @V2 @V3
    Example: PUK does not open the photo / PUK不能打开照片文件
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      When READ BINARY is sent with P1 88, P2 00 and Le 10
      Then the status word is 6982
      And there are no data

    Scenario Outline: a key that does not write / 不可用于写的密钥
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When an UPDATE is sent to <df> <ef>
      Then the status word is 6982
      And the content of <df> <ef> is as saved

      @V2 @V3
      Examples:
        | file-key          | df   | ef   | key     |
        | SSSE-EF08-RKSSSE  | SSSE | EF08 | RKSSSE  |
        | DF01-EF05-RK1DF01 | DF01 | EF05 | RK1DF01 |
        | DF01-EF09-UK1DF01 | DF01 | EF09 | UK1DF01 |
        | DF03-EF05-RK2DF03 | DF03 | EF05 | RK2DF03 |
        | DF04-EF06-RK1DF04 | DF04 | EF06 | RK1DF04 |
        | DF07-EF05-RK1DF07 | DF07 | EF05 | RK1DF07 |

      @V1
      Examples:
        | file-key             | df   | ef   | key     |
        | DF01-EF09-UK1DF01-V1 | DF01 | EF09 | UK1DF01 |
        | DF03-EF05-RK2DF03-V1 | DF03 | EF05 | RK2DF03 |

  @FS-069 @reference-card
  Rule: Conditions of every form are known / 支持各种形式的访问条件
    要求：访问条件支持自由、禁止、密码、单一密钥、“a或b”、“a且b”及其组合。
    来源：V20 tables 3 to 8, P6 table 7
    性质：standard

    Example: free, and one key / 自由与单一密钥
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      When UPDATE RECORD is sent with P1 05, P2 2C and data 05 04 20 30 01 01
      Then the status word is 6982

    @param:fci.dir_sfi @when:fci.dir_sfi=1E @unless:data.log.update_sw=6985
    Example: never / 禁止
      Given the card after a cold reset
      And SSSE is the current DF
      And a random of 8 bytes has been drawn
      And UKSSSE is authenticated
      And the PIN is verified
      When UPDATE RECORD is sent with P1 01, P2 F4 and data 61 04 4F 02 DD F1
      Then the status word is 6982

    @V2 @V3
    Example: PIN or key, PIN and key / 密码或密钥，密码且密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      When the terminal reads record 1 of SFI 06
      Then the status word is 6982
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for RK1DF04 is sent
      Then the status word is 9000
      When the terminal reads record 1 of SFI 06
      Then the status word is 9000

    @needs:PREPARED_CARD
    Example: the PIN and a key, or another key / 密码且密钥，或另一密钥
      Given a reference card with "a condition of three" is in the terminal
      And the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And UK1DF01 is authenticated
      When the terminal reads record 1 of SFI 1D
      Then the status word is 6982
      When VERIFY is sent with the right PIN
      And the terminal reads record 1 of SFI 1D
      Then the data are E8 04 00 00 00 00
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF01 is the current DF
      When the terminal reads record 1 of SFI 1D
      Then the status word is 6982
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And UK2DF01 is authenticated
      When the terminal reads record 1 of SFI 1D
      Then the data are E8 04 00 00 00 00

    @V1
    Example: PIN, PIN or key, PIN and key of V1 / V1的密码，密码或密钥，密码且密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And DF03 is the current DF
      When the terminal reads record 1 of SFI 06
      Then the status word is 6982
      When VERIFY is sent with the right PIN
      And the terminal reads record 1 of SFI 06
      Then the status word is 9000
      When DF02 is selected by name
      And the terminal reads record 1 of SFI 05
      Then the status word is 9000
      When DF03 is selected by name
      And the terminal reads record 1 of SFI 05
      Then the status word is 6982
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for RK2DF03 is sent
      And the terminal reads record 1 of SFI 05
      Then the status word is 9000

  @FS-074 @FLOW-019
  Rule: An empty PIN fulfils the condition without VERIFY / 空密码无需校验即满足密码条件
    要求：不带数据的校验返回9000即密码为空，此时无需输入密码，密码条件即已满足（pin.empty_satisfies）。
    来源：P7 5.6
    性质：draft

    @param:pin.empty_satisfies @when:pin.empty_satisfies=true
    Example: a file under the PIN / 密码保护的文件
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is empty
      And the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      When VERIFY is sent without data
      Then the status word is 9000
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
