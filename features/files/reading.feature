Feature: Reading the files of V2 and V3 / V2、V3文件的读取

  The read condition of every file of the applications, and what an item not in use holds.

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

    @param:acl.check_order @when:acl.check_order=file-or-key-exists
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

    @item:DF04_SAFETY @V2 @V3 @param:acl.check_order @when:acl.check_order=file-or-key-exists
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
