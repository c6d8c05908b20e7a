Feature: What no command reaches / 命令不能访问的内容

  The amount file, the key files, the medical log and the access conditions themselves.

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
      Then the status word is 6A82 or 6981 or 6982
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
      Then the status word is 6A82 or 6981 or 6982
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

  @item:SSSE_SAFETY @FS-067 @SEC-042 @DATA-533 @PER-021
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
      And the terminal sends READ RECORD with P1 01, P2 04
      Then the status word is 69xx or 6Axx
      And there are no data

      Examples:
        | place     | df   | fid   |
        | SSSE-0000 | SSSE | 00 00 |
        | SSSE-0001 | SSSE | 00 01 |
        | DF01-0000 | DF01 | 00 00 |
        | DF04-0000 | DF04 | 00 00 |

  @item:DF04_SAFETY @FS-065 @DATA-377 @DATA-492
  Rule: The medical log is written by the card only / 医疗交易明细仅由卡片写入
    要求：DF04 EF08不论已校验密码或已鉴别何种密钥，外部写记录均被拒绝，返回6982（data.log.update_sw），内容不变。
    来源：V20 table 7
    性质：standard

    @param:data.log.update_sw
    Scenario Outline: no right / 无权限
      Given the card after a cold reset
      And the content of DF04 EF08 has been saved
      And SSSE is the current DF
      And DF04 is the current DF
      When an UPDATE is sent to DF04 EF08
      Then the status word is that declared as data.log.update_sw
      And the content of DF04 EF08 is as saved

      @V2 @V3
      Examples:
        | file      |
        | DF04-EF08 |

      @V1 @when:med.offline=true
      Examples:
        | file         |
        | DF04-EF08-V1 |

    @param:data.log.update_sw
    Scenario Outline: PIN and key / 密码和密钥
      Given the card after a cold reset
      And the content of DF04 EF08 has been saved
      And SSSE is the current DF
      And the PIN is verified
      And DF04 is the current DF
      And <key> is authenticated
      When an UPDATE is sent to DF04 EF08
      Then the status word is that declared as data.log.update_sw
      And the content of DF04 EF08 is as saved

      @V2 @V3
      Examples:
        | key     |
        | RK1DF04 |
        | UK1DF04 |
        | UK2DF04 |
        | DSK     |
        | LKDF04  |

      @V1 @when:med.offline=true
      Examples:
        | case       | key     |
        | UK1DF04-V1 | UK1DF04 |
        | UK2DF04-V1 | UK2DF04 |

  @item:DF01_SAFETY @item:SSSE_SAFETY @FS-079
  Rule: No command changes an access condition / 任何命令不能改变访问条件
    要求：访问条件不能用本规范的命令改变。
    来源：P4 5.3
    性质：draft

    Scenario Outline: UPDATE of class 80 / CLA为80的写命令
      Given the card after a cold reset
      And the content of DF01 EF05 has been saved
      And SSSE is the current DF
      And DF01 is the current DF
      And UK1DF01 is authenticated
      When the bytes <command> are sent
      Then the status word is 6E00 or 6D00
      When the card is reset cold
      And SSSE is selected by name
      And DF01 is selected by name
      And the terminal reads record 1 of SFI 05
      Then the status word is 6982
      And the content of DF01 EF05 is as saved

      Examples:
        | name   | command                                |
        | record | 80 DC 01 2C 03 20 01 31                |
        | header | 80 DC 00 2C 08 01 01 01 01 01 01 01 01 |
        | binary | 80 D6 85 00 04 01 01 01 01             |
