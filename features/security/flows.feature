@item:X_AUTH @item:X_ALG
Feature: Authentication flows / 鉴别流程

  The flows of the specification with exactly their commands, and none between.

  @SEC-129
  Rule: The genuineness of the card is shown by four commands / 卡真伪鉴别流程
    要求：选择SSSE、读数据项01与03、内部鉴别依次执行，其间无需其他命令。
    来源：P7 5.4
    性质：draft

    Example: flow A / 流程A
      Given the card after a cold reset
      When SSSE is selected by name
      Then the status word is 9000
      And the answer is the FCI of SSSE
      When READ RECORD is sent with P1 01, P2 2C and Le 12
      Then the answer is record 1 of SSSE EF05
      When READ RECORD is sent with P1 03, P2 2C and Le 06
      Then the answer is record 3 of SSSE EF05
      When INTERNAL AUTHENTICATION is sent
      Then the status word is 9000
      And the answer is the authentication data of IRK version 1

  @SEC-130
  Rule: Every key that controls a file opens it by four commands / 每个控制文件的密钥均可经四条命令获得权限
    要求：选择密钥所属目录、取8字节随机数、外部鉴别、读或写依次执行，其间无需其他命令；对每个控制文件的密钥均成立。
    来源：P7 6, P7 7
    性质：draft

    Scenario Outline: a key that reads / 读密钥
      Given the card after a cold reset
      And SSSE is the current DF
      When <df> is selected by name
      And GET CHALLENGE is sent with Le 08
      Then the status word is 9000
      When EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 9000
      When the terminal reads record 1 of SFI <sfi>
      Then the status word is 9000

      @V1
      Examples:
        | key     | df   | sfi |
        | UK2DF01 | DF01 | 07  |
        | UK1DF02 | DF02 | 05  |
        | UK2DF02 | DF02 | 06  |

      @V2 @V3
      Examples:
        | key     | df   | sfi |
        | RK1DF01 | DF01 | 07  |
        | RK1DF02 | DF02 | 06  |
        | RK1DF03 | DF03 | 16  |
        | RK2DF03 | DF03 | 05  |
        | RK1DF04 | DF04 | 05  |
        | RK1DF07 | DF07 | 05  |
        | RK2DF07 | DF07 | 06  |
        | RK3DF07 | DF07 | 07  |

      @V3
      Examples:
        | key    | df   | sfi |
        | RKSSSE | SSSE | 06  |

    @V2
    Example: the key that reads the fingerprint / 读指纹文件的密钥
      Given the card after a cold reset
      When SSSE is selected by name
      And GET CHALLENGE is sent with Le 08
      Then the status word is 9000
      When EXTERNAL AUTHENTICATION for RKSSSE is sent
      Then the status word is 9000
      When READ BINARY is sent with P1 87, P2 00 and Le 10
      Then the status word is 9000

    Scenario Outline: a key that writes / 写密钥
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      When <df> is selected by name
      And GET CHALLENGE is sent with Le 08
      Then the status word is 9000
      When EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 9000
      When an UPDATE is sent to <df> <ef>
      Then the status word is 9000 or 63Cx

      Examples:
        | case         | key     | df   | ef   |
        | UKSSSE-EF06  | UKSSSE  | SSSE | EF06 |
        | UK1DF01-EF05 | UK1DF01 | DF01 | EF05 |
        | UK3DF01-EF08 | UK3DF01 | DF01 | EF08 |
        | UK4DF01-EF06 | UK4DF01 | DF01 | EF06 |
        | UK1DF02-EF05 | UK1DF02 | DF02 | EF05 |
        | UK2DF02-EF06 | UK2DF02 | DF02 | EF06 |
        | UK1DF03-EF05 | UK1DF03 | DF03 | EF05 |
        | UK2DF03-EF06 | UK2DF03 | DF03 | EF06 |
        | UK3DF03-EF07 | UK3DF03 | DF03 | EF07 |
        | UK1DF04-EF05 | UK1DF04 | DF04 | EF05 |
        | UK2DF01-EF07 | UK2DF01 | DF01 | EF07 |
        | UK5DF01-EF0A | UK5DF01 | DF01 | EF0A |

      @V1
      Examples:
        | case         | key     | df   | ef   |
        | UK4DF02-EF08 | UK4DF02 | DF02 | EF08 |
        | UK5DF02-EF09 | UK5DF02 | DF02 | EF09 |

      @V2 @V3
      Examples:
        | case         | key     | df   | ef   |
        | UK6DF01-EF15 | UK6DF01 | DF01 | EF15 |
        | UK7DF01-EF16 | UK7DF01 | DF01 | EF16 |
        | UK8DF01-EF17 | UK8DF01 | DF01 | EF17 |
        | UK9DF01-EF18 | UK9DF01 | DF01 | EF18 |
        | UKADF01-EF19 | UKADF01 | DF01 | EF19 |
        | UKBDF01-EF1A | UKBDF01 | DF01 | EF1A |
        | UK4DF02-EF09 | UK4DF02 | DF02 | EF09 |
        | UK5DF02-EF15 | UK5DF02 | DF02 | EF15 |
        | UK4DF03-EF15 | UK4DF03 | DF03 | EF15 |
        | UK5DF03-EF16 | UK5DF03 | DF03 | EF16 |
        | UK6DF03-EF17 | UK6DF03 | DF03 | EF17 |
        | UK7DF03-EF18 | UK7DF03 | DF03 | EF18 |
        | UK8DF03-EF19 | UK8DF03 | DF03 | EF19 |
        | UK2DF04-EF06 | UK2DF04 | DF04 | EF06 |
        | UK1DF07-EF05 | UK1DF07 | DF07 | EF05 |
        | UK2DF07-EF06 | UK2DF07 | DF07 | EF06 |
        | UK3DF07-EF07 | UK3DF07 | DF07 | EF07 |

    @spends:record
    Scenario Outline: a key that adds to a cyclic file / 写循环文件的密钥
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      When <df> is selected by name
      And GET CHALLENGE is sent with Le 08
      Then the status word is 9000
      When EXTERNAL AUTHENTICATION for <key> is sent
      Then the status word is 9000
      When an UPDATE is sent to <df> <ef>
      Then the status word is 9000 or 63Cx

      Examples:
        | key     | df   | ef   |
        | UK3DF02 | DF02 | EF07 |

      @V2 @V3
      Examples:
        | key     | df   | ef   |
        | UK6DF02 | DF02 | EF16 |
