Feature: Reading the files of SSSE / 社会保障系统环境文件的读取

  Issuer data, holder basics, fingerprint and photo.

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
