@item:X_FUNC_UPDATE_RECORD @item:X_FUNC_UPDATE_BINARY
Feature: Writing the files of V2 and V3 / V2、V3文件的写入

  The write condition of every file: the update key of its row writes, nothing else does.

  @V2 @V3 @FS-058
  Rule: Every file of V2 and V3 applies the write condition of its row / V2、V3各文件执行其写条件
    要求：T-FS-4中存在的每个文件严格执行其行所列的写条件：该行的更新密钥可写，密码、读取密钥、同目录其他密钥均不可写。
    来源：V20 tables 3 to 8
    性质：standard

    Scenario Outline: without a key, before and after the PIN / 无密钥，密码校验前后
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      When an UPDATE is sent to <df> <ef>
      Then the status word is 6982
      Given the PIN is verified
      When an UPDATE is sent to <df> <ef>
      Then the status word is 6982
      And the content of <df> <ef> is as saved

      @item:SSSE_SAFETY
      Examples:
        | file      | df   | ef   |
        | SSSE-EF05 | SSSE | EF05 |
        | SSSE-EF06 | SSSE | EF06 |
        | SSSE-EF07 | SSSE | EF07 |
        | SSSE-EF08 | SSSE | EF08 |

      @item:DF01_SAFETY
      Examples:
        | file      | df   | ef   |
        | DF01-EF05 | DF01 | EF05 |
        | DF01-EF06 | DF01 | EF06 |
        | DF01-EF07 | DF01 | EF07 |
        | DF01-EF08 | DF01 | EF08 |
        | DF01-EF09 | DF01 | EF09 |
        | DF01-EF0A | DF01 | EF0A |
        | DF01-EF15 | DF01 | EF15 |
        | DF01-EF16 | DF01 | EF16 |
        | DF01-EF17 | DF01 | EF17 |
        | DF01-EF18 | DF01 | EF18 |
        | DF01-EF19 | DF01 | EF19 |
        | DF01-EF1A | DF01 | EF1A |

      @item:DF02_SAFETY
      Examples:
        | file      | df   | ef   |
        | DF02-EF05 | DF02 | EF05 |
        | DF02-EF06 | DF02 | EF06 |
        | DF02-EF07 | DF02 | EF07 |
        | DF02-EF09 | DF02 | EF09 |
        | DF02-EF15 | DF02 | EF15 |
        | DF02-EF16 | DF02 | EF16 |

      @item:DF03_SAFETY
      Examples:
        | file      | df   | ef   |
        | DF03-EF05 | DF03 | EF05 |
        | DF03-EF06 | DF03 | EF06 |
        | DF03-EF07 | DF03 | EF07 |
        | DF03-EF15 | DF03 | EF15 |
        | DF03-EF16 | DF03 | EF16 |
        | DF03-EF17 | DF03 | EF17 |
        | DF03-EF18 | DF03 | EF18 |
        | DF03-EF19 | DF03 | EF19 |

      @item:DF04_SAFETY
      Examples:
        | file      | df   | ef   |
        | DF04-EF05 | DF04 | EF05 |
        | DF04-EF06 | DF04 | EF06 |
        | DF04-EF15 | DF04 | EF15 |

      @item:DF07_SAFETY
      Examples:
        | file      | df   | ef   |
        | DF07-EF05 | DF07 | EF05 |
        | DF07-EF06 | DF07 | EF06 |
        | DF07-EF07 | DF07 | EF07 |

    Scenario Outline: with a read key / 仅读取密钥
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When an UPDATE is sent to <df> <ef>
      Then the status word is 6982
      And the content of <df> <ef> is as saved

      @item:SSSE_SAFETY
      Examples:
        | file      | df   | ef   | key    |
        | SSSE-EF05 | SSSE | EF05 | RKSSSE |
        | SSSE-EF06 | SSSE | EF06 | RKSSSE |
        | SSSE-EF07 | SSSE | EF07 | RKSSSE |
        | SSSE-EF08 | SSSE | EF08 | RKSSSE |

      @item:DF01_SAFETY
      Examples:
        | file      | df   | ef   | key     |
        | DF01-EF05 | DF01 | EF05 | RK1DF01 |
        | DF01-EF06 | DF01 | EF06 | RK1DF01 |
        | DF01-EF07 | DF01 | EF07 | RK1DF01 |
        | DF01-EF08 | DF01 | EF08 | RK1DF01 |
        | DF01-EF09 | DF01 | EF09 | RK1DF01 |
        | DF01-EF0A | DF01 | EF0A | RK1DF01 |
        | DF01-EF15 | DF01 | EF15 | RK1DF01 |
        | DF01-EF16 | DF01 | EF16 | RK1DF01 |
        | DF01-EF17 | DF01 | EF17 | RK1DF01 |
        | DF01-EF18 | DF01 | EF18 | RK1DF01 |
        | DF01-EF19 | DF01 | EF19 | RK1DF01 |
        | DF01-EF1A | DF01 | EF1A | RK1DF01 |

      @item:DF02_SAFETY
      Examples:
        | file      | df   | ef   | key     |
        | DF02-EF05 | DF02 | EF05 | RK1DF02 |
        | DF02-EF06 | DF02 | EF06 | RK1DF02 |
        | DF02-EF07 | DF02 | EF07 | RK1DF02 |
        | DF02-EF09 | DF02 | EF09 | RK1DF02 |
        | DF02-EF15 | DF02 | EF15 | RK1DF02 |
        | DF02-EF16 | DF02 | EF16 | RK1DF02 |

      @item:DF03_SAFETY
      Examples:
        | file      | df   | ef   | key     |
        | DF03-EF05 | DF03 | EF05 | RK2DF03 |
        | DF03-EF06 | DF03 | EF06 | RK1DF03 |
        | DF03-EF07 | DF03 | EF07 | RK1DF03 |
        | DF03-EF15 | DF03 | EF15 | RK1DF03 |
        | DF03-EF16 | DF03 | EF16 | RK1DF03 |
        | DF03-EF17 | DF03 | EF17 | RK1DF03 |
        | DF03-EF18 | DF03 | EF18 | RK1DF03 |
        | DF03-EF19 | DF03 | EF19 | RK1DF03 |

      @item:DF04_SAFETY
      Examples:
        | file      | df   | ef   | key     |
        | DF04-EF05 | DF04 | EF05 | RK1DF04 |
        | DF04-EF06 | DF04 | EF06 | RK1DF04 |
        | DF04-EF15 | DF04 | EF15 | RK1DF04 |

      @item:DF07_SAFETY
      Examples:
        | file      | df   | ef   | key     |
        | DF07-EF05 | DF07 | EF05 | RK1DF07 |
        | DF07-EF06 | DF07 | EF06 | RK2DF07 |
        | DF07-EF07 | DF07 | EF07 | RK3DF07 |

    Scenario Outline: with another key of the DF / 仅同目录其他密钥
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When an UPDATE is sent to <df> <ef>
      Then the status word is 6982
      And the content of <df> <ef> is as saved

      @item:SSSE_SAFETY
      Examples:
        | file      | df   | ef   | key |
        | SSSE-EF05 | SSSE | EF05 | PUK |
        | SSSE-EF06 | SSSE | EF06 | PUK |
        | SSSE-EF07 | SSSE | EF07 | PUK |
        | SSSE-EF08 | SSSE | EF08 | PUK |

      @item:DF01_SAFETY
      Examples:
        | file      | df   | ef   | key     |
        | DF01-EF05 | DF01 | EF05 | UK2DF01 |
        | DF01-EF06 | DF01 | EF06 | UK1DF01 |
        | DF01-EF07 | DF01 | EF07 | UK3DF01 |
        | DF01-EF08 | DF01 | EF08 | UK2DF01 |
        | DF01-EF09 | DF01 | EF09 | UK5DF01 |
        | DF01-EF0A | DF01 | EF0A | UK6DF01 |
        | DF01-EF15 | DF01 | EF15 | UK5DF01 |
        | DF01-EF16 | DF01 | EF16 | UK8DF01 |
        | DF01-EF17 | DF01 | EF17 | UK9DF01 |
        | DF01-EF18 | DF01 | EF18 | UKADF01 |
        | DF01-EF19 | DF01 | EF19 | UKBDF01 |
        | DF01-EF1A | DF01 | EF1A | UK7DF01 |

      @item:DF02_SAFETY
      Examples:
        | file      | df   | ef   | key     |
        | DF02-EF05 | DF02 | EF05 | UK2DF02 |
        | DF02-EF06 | DF02 | EF06 | UK3DF02 |
        | DF02-EF07 | DF02 | EF07 | UK4DF02 |
        | DF02-EF09 | DF02 | EF09 | UK5DF02 |
        | DF02-EF15 | DF02 | EF15 | UK6DF02 |
        | DF02-EF16 | DF02 | EF16 | UK1DF02 |

      @item:DF03_SAFETY
      Examples:
        | file      | df   | ef   | key     |
        | DF03-EF05 | DF03 | EF05 | UK2DF03 |
        | DF03-EF06 | DF03 | EF06 | UK3DF03 |
        | DF03-EF07 | DF03 | EF07 | UK4DF03 |
        | DF03-EF15 | DF03 | EF15 | UK5DF03 |
        | DF03-EF16 | DF03 | EF16 | UK6DF03 |
        | DF03-EF17 | DF03 | EF17 | UK7DF03 |
        | DF03-EF18 | DF03 | EF18 | UK8DF03 |
        | DF03-EF19 | DF03 | EF19 | UK1DF03 |

      @item:DF04_SAFETY
      Examples:
        | file      | df   | ef   | key     |
        | DF04-EF05 | DF04 | EF05 | UK2DF04 |
        | DF04-EF06 | DF04 | EF06 | UK1DF04 |
        | DF04-EF15 | DF04 | EF15 | UK1DF04 |

      @item:DF07_SAFETY
      Examples:
        | file      | df   | ef   | key     |
        | DF07-EF05 | DF07 | EF05 | UK2DF07 |
        | DF07-EF06 | DF07 | EF06 | UK3DF07 |
        | DF07-EF07 | DF07 | EF07 | UK1DF07 |

    Scenario Outline: with the update key / 更新密钥
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When an UPDATE is sent to <df> <ef>
      Then the status word is 9000 or 63Cx
      And the content of <df> <ef> is as saved but for what was sent

      @item:SSSE_SAFETY
      Examples:
        | file      | df   | ef   | key    |
        | SSSE-EF05 | SSSE | EF05 | UKSSSE |
        | SSSE-EF06 | SSSE | EF06 | UKSSSE |
        | SSSE-EF07 | SSSE | EF07 | UKSSSE |
        | SSSE-EF08 | SSSE | EF08 | UKSSSE |

      @item:DF01_SAFETY
      Examples:
        | file      | df   | ef   | key     |
        | DF01-EF05 | DF01 | EF05 | UK1DF01 |
        | DF01-EF06 | DF01 | EF06 | UK4DF01 |
        | DF01-EF07 | DF01 | EF07 | UK2DF01 |
        | DF01-EF08 | DF01 | EF08 | UK3DF01 |
        | DF01-EF09 | DF01 | EF09 | UK2DF01 |
        | DF01-EF0A | DF01 | EF0A | UK5DF01 |
        | DF01-EF15 | DF01 | EF15 | UK6DF01 |
        | DF01-EF16 | DF01 | EF16 | UK7DF01 |
        | DF01-EF17 | DF01 | EF17 | UK8DF01 |
        | DF01-EF18 | DF01 | EF18 | UK9DF01 |
        | DF01-EF19 | DF01 | EF19 | UKADF01 |
        | DF01-EF1A | DF01 | EF1A | UKBDF01 |

      @item:DF02_SAFETY
      Examples:
        | file      | df   | ef   | key     |
        | DF02-EF05 | DF02 | EF05 | UK1DF02 |
        | DF02-EF06 | DF02 | EF06 | UK2DF02 |
        | DF02-EF09 | DF02 | EF09 | UK4DF02 |
        | DF02-EF15 | DF02 | EF15 | UK5DF02 |

      @item:DF03_SAFETY
      Examples:
        | file      | df   | ef   | key     |
        | DF03-EF05 | DF03 | EF05 | UK1DF03 |
        | DF03-EF06 | DF03 | EF06 | UK2DF03 |
        | DF03-EF07 | DF03 | EF07 | UK3DF03 |
        | DF03-EF15 | DF03 | EF15 | UK4DF03 |
        | DF03-EF16 | DF03 | EF16 | UK5DF03 |
        | DF03-EF17 | DF03 | EF17 | UK6DF03 |
        | DF03-EF18 | DF03 | EF18 | UK7DF03 |
        | DF03-EF19 | DF03 | EF19 | UK8DF03 |

      @item:DF04_SAFETY
      Examples:
        | file      | df   | ef   | key     |
        | DF04-EF05 | DF04 | EF05 | UK1DF04 |
        | DF04-EF06 | DF04 | EF06 | UK2DF04 |

      @item:DF07_SAFETY
      Examples:
        | file      | df   | ef   | key     |
        | DF07-EF05 | DF07 | EF05 | UK1DF07 |
        | DF07-EF06 | DF07 | EF06 | UK2DF07 |
        | DF07-EF07 | DF07 | EF07 | UK3DF07 |

      @item:DF02_SAFETY @spends:record
      Examples:
        | file      | df   | ef   | key     |
        | DF02-EF07 | DF02 | EF07 | UK3DF02 |
        | DF02-EF16 | DF02 | EF16 | UK6DF02 |

      @item:DF04_SAFETY @spends:record
      Examples:
        | file      | df   | ef   | key     |
        | DF04-EF15 | DF04 | EF15 | UK2DF04 |

    Scenario Outline: with a key of the same number of another DF / 其他目录相同标识的密钥
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <other> is the current DF
      And <key> is authenticated
      And <df> is the current DF
      When an UPDATE is sent to <df> <ef>
      Then the status word is 6982
      And the content of <df> <ef> is as saved

      @item:DF01_SAFETY
      Examples:
        | file      | df   | ef   | other | key     |
        | DF01-EF05 | DF01 | EF05 | DF02  | UK1DF02 |

      @item:DF03_SAFETY
      Examples:
        | file      | df   | ef   | other | key     |
        | DF03-EF05 | DF03 | EF05 | DF01  | UK4DF01 |

      @item:DF04_SAFETY
      Examples:
        | file      | df   | ef   | other | key     |
        | DF04-EF05 | DF04 | EF05 | DF01  | UK3DF01 |
