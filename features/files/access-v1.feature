Feature: Access conditions of V1 / V1的访问条件

  The access table of the first version: reading and writing.

  @FS-059
  Rule: The files of V1 apply the access table of version 1 / V1文件执行第一版访问条件表
    要求：V1卡对其所有文件执行T-FS-5的读条件和写条件。
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

      @item:DF02_SAFETY @V1 @param:data.v1.df02.read @when:data.v1.df02.read=PIN
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

      @item:DF02_SAFETY @V1 @param:data.v1.df02.read @when:data.v1.df02.read=PIN
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

    Scenario Outline: writing with neither PIN nor key / 写文件：无密码无密钥
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      When an UPDATE is sent to <df> <ef>
      Then the status word is 6982
      And the content of <df> <ef> is as saved

      @item:SSSE_SAFETY @V1
      Examples:
        | file      | df   | ef   |
        | SSSE-EF05 | SSSE | EF05 |
        | SSSE-EF06 | SSSE | EF06 |
        | SSSE-EF07 | SSSE | EF07 |

      @item:DF01_SAFETY @V1
      Examples:
        | file      | df   | ef   |
        | DF01-EF05 | DF01 | EF05 |
        | DF01-EF06 | DF01 | EF06 |
        | DF01-EF07 | DF01 | EF07 |
        | DF01-EF08 | DF01 | EF08 |
        | DF01-EF09 | DF01 | EF09 |
        | DF01-EF0A | DF01 | EF0A |

      @item:DF02_SAFETY @V1
      Examples:
        | file      | df   | ef   |
        | DF02-EF05 | DF02 | EF05 |
        | DF02-EF06 | DF02 | EF06 |
        | DF02-EF07 | DF02 | EF07 |

      @item:DF03_SAFETY @V1
      Examples:
        | file      | df   | ef   |
        | DF03-EF05 | DF03 | EF05 |
        | DF03-EF06 | DF03 | EF06 |
        | DF03-EF07 | DF03 | EF07 |

      @item:DF04_SAFETY @V1
      Examples:
        | file      | df   | ef   |
        | DF04-EF05 | DF04 | EF05 |

    Scenario Outline: writing with the PIN alone / 写文件：仅密码
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And the PIN is verified
      And <df> is the current DF
      When an UPDATE is sent to <df> <ef>
      Then the status word is 6982
      And the content of <df> <ef> is as saved

      @item:SSSE_SAFETY @V1
      Examples:
        | file      | df   | ef   |
        | SSSE-EF05 | SSSE | EF05 |
        | SSSE-EF06 | SSSE | EF06 |
        | SSSE-EF07 | SSSE | EF07 |

      @item:DF01_SAFETY @V1
      Examples:
        | file      | df   | ef   |
        | DF01-EF05 | DF01 | EF05 |
        | DF01-EF06 | DF01 | EF06 |
        | DF01-EF07 | DF01 | EF07 |
        | DF01-EF08 | DF01 | EF08 |
        | DF01-EF09 | DF01 | EF09 |
        | DF01-EF0A | DF01 | EF0A |

      @item:DF02_SAFETY @V1
      Examples:
        | file      | df   | ef   |
        | DF02-EF05 | DF02 | EF05 |
        | DF02-EF06 | DF02 | EF06 |
        | DF02-EF07 | DF02 | EF07 |

      @item:DF03_SAFETY @V1
      Examples:
        | file      | df   | ef   |
        | DF03-EF05 | DF03 | EF05 |
        | DF03-EF06 | DF03 | EF06 |
        | DF03-EF07 | DF03 | EF07 |

      @item:DF04_SAFETY @V1
      Examples:
        | file      | df   | ef   |
        | DF04-EF05 | DF04 | EF05 |

    Scenario Outline: writing with a read key / 写文件：仅读取密钥
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When an UPDATE is sent to <df> <ef>
      Then the status word is 6982
      And the content of <df> <ef> is as saved

      @item:DF03_SAFETY @V1
      Examples:
        | file      | df   | ef   | key     |
        | DF03-EF05 | DF03 | EF05 | RK2DF03 |
        | DF03-EF07 | DF03 | EF07 | RK1DF03 |

      @item:DF04_SAFETY @V1
      Examples:
        | file      | df   | ef   | key     |
        | DF04-EF05 | DF04 | EF05 | RK1DF04 |

    Scenario Outline: writing with another key of the DF / 写文件：仅同目录其他密钥
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When an UPDATE is sent to <df> <ef>
      Then the status word is 6982
      And the content of <df> <ef> is as saved

      @item:SSSE_SAFETY @V1
      Examples:
        | file      | df   | ef   | key |
        | SSSE-EF05 | SSSE | EF05 | PUK |
        | SSSE-EF06 | SSSE | EF06 | PUK |
        | SSSE-EF07 | SSSE | EF07 | PUK |

      @item:DF01_SAFETY @V1
      Examples:
        | file      | df   | ef   | key     |
        | DF01-EF05 | DF01 | EF05 | UK2DF01 |
        | DF01-EF06 | DF01 | EF06 | UK1DF01 |
        | DF01-EF07 | DF01 | EF07 | UK3DF01 |
        | DF01-EF08 | DF01 | EF08 | UK2DF01 |
        | DF01-EF09 | DF01 | EF09 | UK5DF01 |
        | DF01-EF0A | DF01 | EF0A | UK1DF01 |

      @item:DF02_SAFETY @V1
      Examples:
        | file      | df   | ef   | key     |
        | DF02-EF05 | DF02 | EF05 | UK2DF02 |
        | DF02-EF06 | DF02 | EF06 | UK3DF02 |
        | DF02-EF07 | DF02 | EF07 | UK4DF02 |

      @item:DF03_SAFETY @V1
      Examples:
        | file      | df   | ef   | key     |
        | DF03-EF05 | DF03 | EF05 | UK2DF03 |
        | DF03-EF06 | DF03 | EF06 | UK3DF03 |
        | DF03-EF07 | DF03 | EF07 | UK1DF03 |

      @item:DF04_SAFETY @V1
      Examples:
        | file      | df   | ef   | key     |
        | DF04-EF05 | DF04 | EF05 | UK2DF04 |

    Scenario Outline: writing with the update key / 写文件：更新密钥
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When an UPDATE is sent to <df> <ef>
      Then the status word is 9000 or 63Cx
      And the content of <df> <ef> is as saved but for what was sent

      @item:SSSE_SAFETY @V1
      Examples:
        | file      | df   | ef   | key    |
        | SSSE-EF05 | SSSE | EF05 | UKSSSE |
        | SSSE-EF06 | SSSE | EF06 | UKSSSE |
        | SSSE-EF07 | SSSE | EF07 | UKSSSE |

      @item:DF01_SAFETY @V1
      Examples:
        | file      | df   | ef   | key     |
        | DF01-EF05 | DF01 | EF05 | UK1DF01 |
        | DF01-EF06 | DF01 | EF06 | UK4DF01 |
        | DF01-EF07 | DF01 | EF07 | UK2DF01 |
        | DF01-EF08 | DF01 | EF08 | UK3DF01 |
        | DF01-EF09 | DF01 | EF09 | UK2DF01 |
        | DF01-EF0A | DF01 | EF0A | UK5DF01 |

      @item:DF02_SAFETY @V1
      Examples:
        | file      | df   | ef   | key     |
        | DF02-EF05 | DF02 | EF05 | UK1DF02 |
        | DF02-EF06 | DF02 | EF06 | UK2DF02 |

      @item:DF03_SAFETY @V1
      Examples:
        | file      | df   | ef   | key     |
        | DF03-EF05 | DF03 | EF05 | UK1DF03 |
        | DF03-EF06 | DF03 | EF06 | UK2DF03 |
        | DF03-EF07 | DF03 | EF07 | UK3DF03 |

      @item:DF04_SAFETY @V1
      Examples:
        | file      | df   | ef   | key     |
        | DF04-EF05 | DF04 | EF05 | UK1DF04 |

      @item:DF02_SAFETY @V1 @spends:record
      Examples:
        | file      | df   | ef   | key     |
        | DF02-EF07 | DF02 | EF07 | UK3DF02 |
