Feature: Access conditions for reading / 读访问条件

  Which file is read free, with the PIN, with a key, with one of both or with both.

  @FS-057 @DATA-224
  Rule: Every file of V2 and V3 applies the read condition of its row / V2、V3各文件执行其读条件
    要求：T-FS-4中存在的每个文件严格执行其行所列的读条件。
    来源：V20 tables 3 to 8, P7
    性质：standard

    Scenario Outline: neither PIN nor key is not enough / 无密码无密钥不可读
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 6982
      And there are no data

      @item:DF01_SAFETY @V2 @V3
      Examples:
        | file      | df   | sfi |
        | DF01-EF05 | DF01 | 05  |
        | DF01-EF06 | DF01 | 06  |
        | DF01-EF07 | DF01 | 07  |
        | DF01-EF08 | DF01 | 08  |
        | DF01-EF09 | DF01 | 09  |
        | DF01-EF0A | DF01 | 0A  |
        | DF01-EF15 | DF01 | 15  |

      @item:DF02_SAFETY @V2 @V3
      Examples:
        | file      | df   | sfi |
        | DF02-EF05 | DF02 | 05  |
        | DF02-EF06 | DF02 | 06  |
        | DF02-EF09 | DF02 | 09  |
        | DF02-EF15 | DF02 | 15  |

      @item:DF03_SAFETY @V2 @V3
      Examples:
        | file      | df   | sfi |
        | DF03-EF05 | DF03 | 05  |
        | DF03-EF06 | DF03 | 06  |
        | DF03-EF07 | DF03 | 07  |
        | DF03-EF15 | DF03 | 15  |
        | DF03-EF16 | DF03 | 16  |
        | DF03-EF17 | DF03 | 17  |
        | DF03-EF18 | DF03 | 18  |
        | DF03-EF19 | DF03 | 19  |

      @item:DF04_SAFETY @V2 @V3
      Examples:
        | file      | df   | sfi |
        | DF04-EF05 | DF04 | 05  |
        | DF04-EF06 | DF04 | 06  |

      @item:DF07_SAFETY @V2 @V3
      Examples:
        | file      | df   | sfi |
        | DF07-EF05 | DF07 | 05  |
        | DF07-EF06 | DF07 | 06  |
        | DF07-EF07 | DF07 | 07  |

    Scenario Outline: no right to a cyclic file / 无权限不可读循环文件
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 6982
      And there are no data

      @item:DF02_SAFETY @V2 @V3
      Examples:
        | file      | df   | sfi |
        | DF02-EF07 | DF02 | 07  |
        | DF02-EF16 | DF02 | 16  |

      @item:DF04_SAFETY @V2 @V3
      Examples:
        | file      | df   | sfi |
        | DF04-EF08 | DF04 | 08  |
        | DF04-EF15 | DF04 | 15  |

    Scenario Outline: the PIN alone opens / 仅密码可读
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
        | DF01-EF06 | DF01 | EF06 | 06  |
        | DF01-EF07 | DF01 | EF07 | 07  |
        | DF01-EF08 | DF01 | EF08 | 08  |
        | DF01-EF09 | DF01 | EF09 | 09  |
        | DF01-EF0A | DF01 | EF0A | 0A  |
        | DF01-EF15 | DF01 | EF15 | 15  |

      @item:DF02_SAFETY @V2 @V3
      Examples:
        | file      | df   | ef   | sfi |
        | DF02-EF05 | DF02 | EF05 | 05  |
        | DF02-EF06 | DF02 | EF06 | 06  |
        | DF02-EF09 | DF02 | EF09 | 09  |
        | DF02-EF15 | DF02 | EF15 | 15  |

      @item:DF03_SAFETY @V2 @V3
      Examples:
        | file      | df   | ef   | sfi |
        | DF03-EF05 | DF03 | EF05 | 05  |
        | DF03-EF06 | DF03 | EF06 | 06  |
        | DF03-EF07 | DF03 | EF07 | 07  |
        | DF03-EF15 | DF03 | EF15 | 15  |
        | DF03-EF16 | DF03 | EF16 | 16  |
        | DF03-EF17 | DF03 | EF17 | 17  |
        | DF03-EF18 | DF03 | EF18 | 18  |
        | DF03-EF19 | DF03 | EF19 | 19  |

      @item:DF04_SAFETY @V2 @V3
      Examples:
        | file      | df   | ef   | sfi |
        | DF04-EF05 | DF04 | EF05 | 05  |

    Scenario Outline: the PIN alone opens a cyclic file / 仅密码可读循环文件
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And <df> is the current DF
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 9000 or 6A83

      @item:DF02_SAFETY @V2 @V3
      Examples:
        | file      | df   | sfi |
        | DF02-EF07 | DF02 | 07  |
        | DF02-EF16 | DF02 | 16  |

      @item:DF04_SAFETY @V2 @V3
      Examples:
        | file      | df   | sfi |
        | DF04-EF08 | DF04 | 08  |
        | DF04-EF15 | DF04 | 15  |

    Scenario Outline: the read key alone opens / 仅读取密钥可读
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
        | DF01-EF06 | DF01 | EF06 | 06  | RK1DF01 |
        | DF01-EF07 | DF01 | EF07 | 07  | RK1DF01 |
        | DF01-EF08 | DF01 | EF08 | 08  | RK1DF01 |
        | DF01-EF09 | DF01 | EF09 | 09  | RK1DF01 |
        | DF01-EF0A | DF01 | EF0A | 0A  | RK1DF01 |
        | DF01-EF15 | DF01 | EF15 | 15  | RK1DF01 |

      @item:DF02_SAFETY @V2 @V3
      Examples:
        | file      | df   | ef   | sfi | key     |
        | DF02-EF05 | DF02 | EF05 | 05  | RK1DF02 |
        | DF02-EF06 | DF02 | EF06 | 06  | RK1DF02 |
        | DF02-EF09 | DF02 | EF09 | 09  | RK1DF02 |
        | DF02-EF15 | DF02 | EF15 | 15  | RK1DF02 |

      @item:DF03_SAFETY @V2 @V3
      Examples:
        | file      | df   | ef   | sfi | key     |
        | DF03-EF05 | DF03 | EF05 | 05  | RK2DF03 |
        | DF03-EF06 | DF03 | EF06 | 06  | RK1DF03 |
        | DF03-EF07 | DF03 | EF07 | 07  | RK1DF03 |
        | DF03-EF15 | DF03 | EF15 | 15  | RK1DF03 |
        | DF03-EF16 | DF03 | EF16 | 16  | RK1DF03 |
        | DF03-EF17 | DF03 | EF17 | 17  | RK1DF03 |
        | DF03-EF18 | DF03 | EF18 | 18  | RK1DF03 |
        | DF03-EF19 | DF03 | EF19 | 19  | RK1DF03 |

      @item:DF04_SAFETY @V2 @V3
      Examples:
        | file      | df   | ef   | sfi | key     |
        | DF04-EF05 | DF04 | EF05 | 05  | RK1DF04 |

      @item:DF07_SAFETY @V2 @V3
      Examples:
        | file      | df   | ef   | sfi | key     |
        | DF07-EF05 | DF07 | EF05 | 05  | RK1DF07 |
        | DF07-EF06 | DF07 | EF06 | 06  | RK2DF07 |
        | DF07-EF07 | DF07 | EF07 | 07  | RK3DF07 |

    Scenario Outline: the read key alone opens a cyclic file / 仅读取密钥可读循环文件
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 9000 or 6A83

      @item:DF02_SAFETY @V2 @V3
      Examples:
        | file      | df   | sfi | key     |
        | DF02-EF07 | DF02 | 07  | RK1DF02 |
        | DF02-EF16 | DF02 | 16  | RK1DF02 |

      @item:DF04_SAFETY @V2 @V3
      Examples:
        | file      | df   | sfi | key     |
        | DF04-EF15 | DF04 | 15  | RK1DF04 |

    Scenario Outline: the PIN opens nothing in DF07 / 密码不能打开DF07的文件
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF07 is the current DF
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 6982
      And there are no data

      @item:DF07_SAFETY @V2 @V3
      Examples:
        | file      | sfi |
        | DF07-EF05 | 05  |
        | DF07-EF06 | 06  |
        | DF07-EF07 | 07  |

    @item:DF04_SAFETY @V2 @V3
    Example: a key does not open the medical log / 密钥不能打开医疗交易明细
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And RK1DF04 is authenticated
      When the terminal reads record 1 of SFI 08
      Then the status word is 6982
      And there are no data

    Scenario Outline: the reserved files are free / 预留文件自由读
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      When READ BINARY is sent with P1 <p1>, P2 00 and Le 10
      Then the status word is 9000
      And there are 16 data bytes

      @item:DF01_SAFETY @V2 @V3
      Examples:
        | file      | p1 |
        | DF01-EF16 | 96 |
        | DF01-EF17 | 97 |
        | DF01-EF18 | 98 |
        | DF01-EF19 | 99 |
        | DF01-EF1A | 9A |

  @FS-059
  Rule: The files of V1 apply the read conditions of version 1 / V1文件执行第一版读条件
    要求：V1卡对其所有文件执行T-FS-5的读条件。
    来源：P6 tables 4 to 8
    性质：draft

    Scenario Outline: neither PIN nor key is not enough / 无密码无密钥不可读
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 6982
      And there are no data

      @item:DF01_SAFETY @V1
      Examples:
        | file      | df   | sfi |
        | DF01-EF05 | DF01 | 05  |
        | DF01-EF06 | DF01 | 06  |
        | DF01-EF08 | DF01 | 08  |
        | DF01-EF0A | DF01 | 0A  |
        | DF01-EF07 | DF01 | 07  |
        | DF01-EF09 | DF01 | 09  |

      @item:DF02_SAFETY @V1
      Examples:
        | file      | df   | sfi |
        | DF02-EF05 | DF02 | 05  |
        | DF02-EF06 | DF02 | 06  |
        | DF02-EF07 | DF02 | 07  |

      @item:DF03_SAFETY @V1
      Examples:
        | file      | df   | sfi |
        | DF03-EF06 | DF03 | 06  |
        | DF03-EF05 | DF03 | 05  |
        | DF03-EF07 | DF03 | 07  |

      @item:DF04_SAFETY @V1
      Examples:
        | file      | df   | sfi |
        | DF04-EF05 | DF04 | 05  |
        | DF04-EF08 | DF04 | 08  |

      @item:DF02_SAFETY @V1 @param:data.v1.df02.read
      Examples:
        | file      | df   | sfi |
        | DF02-EF08 | DF02 | 08  |

    Scenario Outline: the PIN alone opens / 仅密码可读
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And <df> is the current DF
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 9000
      And the answer is record 1 of <df> <ef>

      @item:DF01_SAFETY @V1
      Examples:
        | file      | df   | ef   | sfi |
        | DF01-EF05 | DF01 | EF05 | 05  |
        | DF01-EF06 | DF01 | EF06 | 06  |
        | DF01-EF08 | DF01 | EF08 | 08  |
        | DF01-EF0A | DF01 | EF0A | 0A  |
        | DF01-EF07 | DF01 | EF07 | 07  |
        | DF01-EF09 | DF01 | EF09 | 09  |

      @item:DF02_SAFETY @V1
      Examples:
        | file      | df   | ef   | sfi |
        | DF02-EF05 | DF02 | EF05 | 05  |
        | DF02-EF06 | DF02 | EF06 | 06  |

      @item:DF03_SAFETY @V1
      Examples:
        | file      | df   | ef   | sfi |
        | DF03-EF06 | DF03 | EF06 | 06  |

      @item:DF04_SAFETY @V1
      Examples:
        | file      | df   | ef   | sfi |
        | DF04-EF05 | DF04 | EF05 | 05  |

      @item:DF02_SAFETY @V1 @param:data.v1.df02.read
      Examples:
        | file      | df   | ef   | sfi |
        | DF02-EF08 | DF02 | EF08 | 08  |
        | DF02-EF09 | DF02 | EF09 | 09  |

    @item:DF02_SAFETY @V1
    Example: the PIN opens the employment history / 密码可读就业经历
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF02 is the current DF
      When the terminal reads record 1 of SFI 07
      Then the status word is 9000 or 6A83

    @item:DF04_SAFETY @V1
    Example: the PIN opens the medical log / 密码可读医疗交易明细
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF04 is the current DF
      When the terminal reads record 1 of SFI 08
      Then the status word is 9000 or 6A83

    Scenario Outline: the update key opens where the table names it / 表中列出的更新密钥可读
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 9000
      And the answer is record 1 of <df> <ef>

      @item:DF01_SAFETY @V1
      Examples:
        | file      | df   | ef   | sfi | key     |
        | DF01-EF07 | DF01 | EF07 | 07  | UK2DF01 |
        | DF01-EF09 | DF01 | EF09 | 09  | UK2DF01 |

      @item:DF02_SAFETY @V1
      Examples:
        | file      | df   | ef   | sfi | key     |
        | DF02-EF05 | DF02 | EF05 | 05  | UK1DF02 |
        | DF02-EF06 | DF02 | EF06 | 06  | UK2DF02 |

    Scenario Outline: the PIN alone is not enough where a key is needed too / 需密码和密钥时仅密码不可读
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And <df> is the current DF
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 6982
      And there are no data

      @item:DF03_SAFETY @V1
      Examples:
        | file      | df   | sfi |
        | DF03-EF05 | DF03 | 05  |
        | DF03-EF07 | DF03 | 07  |

    Scenario Outline: the read key alone is not enough where the PIN is needed too / 需密码和密钥时仅密钥不可读
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 6982
      And there are no data

      @item:DF03_SAFETY @V1
      Examples:
        | file      | df   | sfi | key     |
        | DF03-EF05 | DF03 | 05  | RK2DF03 |
        | DF03-EF07 | DF03 | 07  | RK1DF03 |

    Scenario Outline: PIN and read key open / 密码和读取密钥均具备可读
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And <df> is the current DF
      And <key> is authenticated
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 9000
      And the answer is record 1 of <df> <ef>

      @item:DF03_SAFETY @V1
      Examples:
        | file      | df   | ef   | sfi | key     |
        | DF03-EF05 | DF03 | EF05 | 05  | RK2DF03 |
        | DF03-EF07 | DF03 | EF07 | 07  | RK1DF03 |

    @item:SSSE_SAFETY @V1
    Example: the fingerprint file is free / 指纹文件自由读
      Given the card after a cold reset
      And SSSE is the current DF
      When READ BINARY is sent with P1 87, P2 00 and Le 10
      Then the status word is 9000
      And there are 16 data bytes

  @FS-060 @DATA-236 @DATA-237 @SEC-111
  Rule: EF06 of SSSE needs RKSSSE on V3 cards / V3卡SSSE EF06须RKSSSE鉴别后可读
    要求：V3卡SSSE EF06在密钥0A外部鉴别之前读记录返回6982，之后可读；其他读取密钥按其文件。
    来源：F3, PRGM, P9 annex B
    性质：field

    @item:SSSE_SAFETY @V3
    Example: without authentication / 未鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal reads record 2 of SFI 06
      Then the status word is 6982
      And there are no data

    @item:SSSE_SAFETY @V3
    Scenario Outline: after RKSSSE / RKSSSE鉴别后
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      When the terminal reads record <record> of SFI 06
      Then the status word is 9000
      And the answer is record <record> of SSSE EF06

      Examples:
        | record |
        | 1      |
        | 2      |
        | 7      |

    @item:SSSE_SAFETY @V3 @basis:inferred
    Example: the PIN does not open it / 密码不能打开
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      When the terminal reads record 2 of SFI 06
      Then the status word is 6982
      And there are no data

    @item:SSSE_SAFETY @V3 @basis:inferred
    Example: UKSSSE does not open it / UKSSSE不能打开
      Given the card after a cold reset
      And SSSE is the current DF
      And UKSSSE is authenticated
      When the terminal reads record 2 of SFI 06
      Then the status word is 6982
      And there are no data

    @item:DF03_SAFETY @V2 @V3
    Example: RK1DF03 does not open DF03 EF05 / RK1DF03不能打开DF03 EF05
      Given the card after a cold reset
      And SSSE is the current DF
      And DF03 is the current DF
      And RK1DF03 is authenticated
      When the terminal reads record 1 of SFI 05
      Then the status word is 6982
      And there are no data

    @item:DF03_SAFETY @V2 @V3
    Example: RK2DF03 opens DF03 EF05 only / RK2DF03仅能打开DF03 EF05
      Given the card after a cold reset
      And SSSE is the current DF
      And DF03 is the current DF
      And RK2DF03 is authenticated
      When the terminal reads record 1 of SFI 06
      Then the status word is 6982
      And there are no data

  @FS-061 @DATA-233 @DATA-429
  Rule: EF06 of SSSE is free on V1 and V2 cards / V1、V2卡SSSE EF06自由读
    要求：V1、V2卡SSSE EF06无须鉴别即可读。
    来源：V20 table 3, P6
    性质：standard

    @item:SSSE_SAFETY @V1 @V2
    Scenario Outline: without authentication / 未鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal reads record <record> of SFI 06
      Then the status word is 9000
      And the answer is record <record> of SSSE EF06

      Examples:
        | record |
        | 1      |
        | 2      |
        | 6      |

  @FS-062 @DATA-230 @DATA-426
  Rule: EF05 of SSSE is free on every card / SSSE EF05自由读
    要求：SSSE EF05在所有卡上、两种界面上均无须鉴别即可读。
    来源：V20 table 3, P6, F3
    性质：standard

    @item:SSSE_SAFETY
    Scenario Outline: without authentication / 未鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal reads record <record> of SFI 05
      Then the status word is 9000
      And the answer is record <record> of SSSE EF05

      Examples:
        | record |
        | 1      |
        | 3      |
        | 7      |

  @FS-063 @DATA-239 @DATA-240 @DATA-243 @DATA-244
  Rule: EF07 and EF08 of SSSE need RKSSSE / SSSE EF07、EF08须RKSSSE鉴别后可读
    要求：SSSE EF07和EF08无RKSSSE返回6982，RKSSSE鉴别后可读。
    来源：V20 table 3
    性质：standard

    @item:SSSE_SAFETY @V2 @V3
    Scenario Outline: without authentication / 未鉴别
      Given the card after a cold reset
      And SSSE is the current DF
      When READ BINARY is sent with P1 <p1>, P2 00 and Le 10
      Then the status word is 6982
      And there are no data

      Examples:
        | ef   | p1 |
        | EF07 | 87 |
        | EF08 | 88 |

    @item:SSSE_SAFETY @V2 @V3
    Scenario Outline: after RKSSSE / RKSSSE鉴别后
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      When READ BINARY is sent with P1 <p1>, P2 00 and Le 10
      Then the status word is 9000
      And there are 16 data bytes

      Examples:
        | ef   | p1 |
        | EF07 | 87 |
        | EF08 | 88 |

    @item:SSSE_SAFETY @V2 @V3
    Scenario Outline: the PIN does not open it / 密码不能打开
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      When READ BINARY is sent with P1 <p1>, P2 00 and Le 10
      Then the status word is 6982
      And there are no data

      Examples:
        | ef   | p1 |
        | EF07 | 87 |
        | EF08 | 88 |

    @item:SSSE_SAFETY @V2 @V3
    Scenario Outline: UKSSSE does not open it / UKSSSE不能打开
      Given the card after a cold reset
      And SSSE is the current DF
      And UKSSSE is authenticated
      When READ BINARY is sent with P1 <p1>, P2 00 and Le 10
      Then the status word is 6982
      And there are no data

      Examples:
        | ef   | p1 |
        | EF07 | 87 |
        | EF08 | 88 |

  @FS-066
  Rule: The amount file of DF04 is not reached by a read command / DF04金额文件不能用读命令读出
    要求：DF04内部金额文件不可选择，不能用读命令读出。
    来源：V20 8.5
    性质：standard

    @item:DF04_SAFETY @when:med.offline=true
    Scenario Outline: no transparent file under a free SFI / 未分配的短标识符下无透明文件
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF04 is the current DF
      When READ BINARY is sent with P1 <p1>, P2 00 and Le 10
      Then the status word is 6A82
      And there are no data

      Examples:
        | sfi | p1 |
        | 01  | 81 |
        | 02  | 82 |
        | 03  | 83 |
        | 04  | 84 |
        | 07  | 87 |

    @item:DF04_SAFETY @when:med.offline=true
    Scenario Outline: no record file under a free SFI / 未分配的短标识符下无记录文件
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF04 is the current DF
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 6A82
      And there are no data

      Examples:
        | sfi |
        | 01  |
        | 02  |
        | 03  |
        | 04  |
        | 07  |

    @item:DF04_SAFETY @when:med.offline=true
    Scenario Outline: not by a FID / 不可按文件标识符选择
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF04 is the current DF
      When SELECT is sent with P1 02, P2 00 and data <fid>
      Then the status word is 6A82

      Examples:
        | fid   |
        | EF 01 |
        | EF 02 |
        | EF 03 |
        | EF 04 |
        | EF 07 |

  @item:SSSE_SAFETY @FS-067 @SEC-042 @DATA-533
  Rule: A key file is not read by any command / 密钥文件不能用任何命令读出
    要求：密钥文件不可读，也不可为读而选择；任何命令均不能读出密钥。
    来源：P4 7.4, XJ
    性质：draft

    Scenario Outline: READ BINARY / 读二进制
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When SELECT is sent with P1 02, P2 00 and data <fid>
      And READ BINARY is sent with P1 00, P2 00 and Le 08
      Then the status word is 69xx or 6Axx
      And there are no data

      Examples:
        | place     | df   | fid   |
        | SSSE-0000 | SSSE | 00 00 |
        | SSSE-0001 | SSSE | 00 01 |
        | DF01-0000 | DF01 | 00 00 |
        | DF04-0000 | DF04 | 00 00 |

    Scenario Outline: READ RECORD / 读记录
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When SELECT is sent with P1 02, P2 00 and data <fid>
      And the terminal reads with P1 01, P2 04
      Then the status word is 69xx or 6Axx
      And there are no data

      Examples:
        | place     | df   | fid   |
        | SSSE-0000 | SSSE | 00 00 |
        | SSSE-0001 | SSSE | 00 01 |
        | DF01-0000 | DF01 | 00 00 |
        | DF04-0000 | DF04 | 00 00 |

  @FS-068 @DATA-017 @DATA-018 @DATA-133
  Rule: Items not in use read back as fillers / 未使用的数据项读出为填充值
    要求：未使用的an项读出为00，未使用的cn项读出为FF；未填写的数据项以填充值存在。
    来源：V20 7, F3, PRGM
    性质：standard

    @reference-card
    Scenario Outline: filler / 填充值
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And <df> is the current DF
      When the terminal reads record <record> of SFI <sfi>
      Then the status word is 9000
      And the value of the record is filled with <filler>

      @item:DF01_RECORD
      Examples:
        | item       | df   | sfi | record | filler |
        | DF01-21-an | DF01 | 05  | 2      | 00     |

      @item:DF01_RECORD @item:DF03_RECORD @item:DF04_RECORD @V2 @V3
      Examples:
        | item       | df   | sfi | record | filler |
        | DF01-24-cn | DF01 | 06  | 2      | FF     |
        | DF03-7B-cn | DF03 | 15  | 2      | FF     |
        | DF04-87-an | DF04 | 05  | 3      | 00     |

  @FS-070 @TST-042
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

  @FS-071 @DATA-372 @DATA-373 @TST-043
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
  Rule: Another key does not open a file, an update key does not open it for reading / 其他密钥不能打开文件，更新密钥不能用于读
    要求：同一目录的其他密钥不满足读条件；更新密钥不授予读权限，表中两栏均列出者除外。
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

  @FS-075 @CMD-075 @CMD-091 @DATA-225
  Rule: A refused read is answered 6982 without data and changes nothing / 读条件不满足返回6982，无数据且不改变状态
    要求：访问条件不满足时读命令返回6982，不返回数据，不改变任何内容和计数器。
    来源：P5 tables 30, 33
    性质：draft

    @item:X_PARAM_READ_RECORD
    Scenario Outline: READ RECORD / 读记录
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      When READ RECORD is sent with P1 01, P2 2C and Le <le>
      Then the status word is 6982
      And there are no data

      Examples:
        | le |
        | 00 |
        | 04 |
        | FF |

    @item:X_PARAM_READ_BINARY @V2 @V3
    Scenario Outline: READ BINARY / 读二进制
      Given the card after a cold reset
      And SSSE is the current DF
      When READ BINARY is sent with P1 88, P2 00 and Le <le>
      Then the status word is 6982
      And there are no data

      Examples:
        | le |
        | 00 |
        | 10 |

    @item:X_PARAM_READ_RECORD @basis:inferred @param:pin.tries
    Example: no counter falls / 计数器不减少
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN counter stands at its maximum
      And DF01 is the current DF
      When the terminal reads record 1 of SFI 05
      Then the status word is 6982
      And the PIN counter stands at its maximum

  @item:SSSE_SAFETY @item:DF01_SAFETY @FS-076 @FS-077 @DATA-227
  Rule: The condition is checked at each command and for each addressing / 每条命令、每种寻址方式均检查访问条件
    要求：访问条件在每条命令时检查，而不仅在选择文件时；当前EF、短标识符、记录号、记录标识各寻址方式相同。
    来源：ISO4
    性质：iso

    Scenario Outline: READ RECORD by SFI without right / 无权限按短标识符读记录
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      When READ RECORD is sent with P1 <p1>, P2 <p2> and Le 00
      Then the status word is 6982
      And there are no data

      Examples:
        | addressing          | p1 | p2 |
        | number              | 01 | 2C |
        | from-the-number     | 01 | 2D |
        | down-to-the-number  | 01 | 2E |
        | first-identifier    | 20 | 28 |
        | last-identifier     | 20 | 29 |
        | next-identifier     | 20 | 2A |
        | previous-identifier | 20 | 2B |

    Scenario Outline: READ RECORD of the current EF without right / 无权限读当前EF的记录
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And EF05 is the current EF
      When READ RECORD is sent with P1 <p1>, P2 <p2> and Le 00
      Then the status word is 6982
      And there are no data

      Examples:
        | addressing       | p1 | p2 |
        | number           | 01 | 04 |
        | from-the-number  | 01 | 05 |
        | first-identifier | 20 | 00 |
        | last-identifier  | 20 | 01 |

    @V2 @V3
    Example: READ BINARY of the current EF without right / 无权限读当前透明文件
      Given the card after a cold reset
      And SSSE is the current DF
      And EF08 is the current EF
      When READ BINARY is sent with P1 00, P2 00 and Le 10
      Then the status word is 6982
      And there are no data

    @V2 @V3
    Example: READ BINARY by SFI without right / 无权限按短标识符读透明文件
      Given the card after a cold reset
      And SSSE is the current DF
      When READ BINARY is sent with P1 88, P2 00 and Le 10
      Then the status word is 6982
      And there are no data

    Example: a right gained after SELECT counts / 选择文件后取得的权限有效
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And EF05 is the current EF
      When the terminal reads with P1 01, P2 04
      Then the status word is 6982
      When VERIFY is sent with the right PIN
      And the terminal reads with P1 01, P2 04
      Then the status word is 9000
      And the answer is record 1 of DF01 EF05

    @basis:inferred @param:sec.clear_on_fail @param:pin.tries
    Example: a right lost after SELECT is gone / 选择文件后失去的权限无效
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And the PIN is verified
      And EF05 is the current EF
      When the terminal reads with P1 01, P2 04
      Then the status word is 9000
      When VERIFY is sent with a wrong PIN
      And the terminal reads with P1 01, P2 04
      Then the status word is 6982
      And there are no data

  @item:X_PARAM_READ_RECORD @CMD-006 @FS-078 @TST-012
  Rule: Existence of the file, then access, then existence of the record / 先查文件存在，再查访问条件，后查记录存在
    要求：检查次序为文件或密钥存在（6A82、6A88）、访问条件（6982）、记录存在（6A83）；产品可返回任一被违反规则的状态字。
    来源：INF, ISO4
    性质：inferred

    @reference-card @param:acl.check_order
    Example: an absent file without right / 无权限且文件不存在
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      When READ RECORD is sent with P1 01, P2 5C and Le 00
      Then the status word is 6A82

    @reference-card @param:acl.check_order
    Example: an absent record without right / 无权限且记录不存在
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      When READ RECORD is sent with P1 7F, P2 2C and Le 00
      Then the status word is 6982

    Example: any violated rule / 任一被违反的规则
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      When READ RECORD is sent with P1 7F, P2 2C and Le 00
      Then the status word is 6982 or 6A83
      And there are no data

    @param:acl.check_order
    Example: an absent record with the right / 有权限但记录不存在
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF01 is the current DF
      When READ RECORD is sent with P1 7F, P2 2C and Le 00
      Then the status word is 6A83
