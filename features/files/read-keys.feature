Feature: Read keys / 读取密钥

  Each read key opens its own files.

  @SEC-111
  Rule: A read key opens its own files only / 读取密钥只能打开其所属文件
    要求：V3卡SSSE EF06在密钥0A外部鉴别之前读记录返回6982，之后可读；其他读取密钥按其文件。
    来源：F3, PRGM, P9 annex B
    性质：field

    @item:SSSE_SAFETY @V3
    Example: RKSSSE opens EF06 of SSSE / RKSSSE打开SSSE EF06
      Given the card after a cold reset
      And SSSE is the current DF
      When the terminal reads record 2 of SFI 06
      Then the status word is 6982
      Given RKSSSE is authenticated
      When the terminal reads record 2 of SFI 06
      Then the status word is 9000
      And the answer is record 2 of SSSE EF06

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
