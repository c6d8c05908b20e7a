@item:X_FUNC_APPLICATION_BLOCK @item:X_MAINT
Feature: APPLICATION BLOCK / 应用锁定

  The current application becomes unusable for ever. The command needs LK of the application, a random and a MAC under its STK.

  @FS-111 @CMD-008 @CMD-022 @CMD-139 @CMD-254 @CMD-255 @FLOW-079 @TST-017
  Rule: A blocked application answers 9303, the others stay usable / 锁定的应用返回9303，其他应用照常使用
    要求：LK已鉴别且MAC正确时返回9000；此后选择该应用及以其为当前DF的任何命令返回9303，选择社会保障环境或其他应用返回9000，其他应用照常使用。
    来源：P5 6.1, P7 13.2
    性质：draft

    @spends:card
    Example: the application itself / 被锁定的应用
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And the PIN is verified
      And <key> is authenticated
      And a random of 8 bytes has been drawn
      When APPLICATION BLOCK is sent
      Then the status word is 9000
      When the terminal reads record 1 of SFI 05
      Then the status word is 9303
      When VERIFY is sent with the right PIN
      Then the status word is 9303
      When <df> is selected by name
      Then the status word is 9303
      When SSSE is selected by name
      Then the status word is 9000
      When <df> is selected by its FID
      Then the status word is 9303

      Examples:
        | df   | key    |
        | DF03 | LKDF03 |
        | DF04 | LKDF04 |

    @spends:card
    Example: the other applications / 其他应用
      Given the card after a cold reset
      And SSSE is the current DF
      And DF03 has been blocked
      When SSSE is selected by name
      Then the status word is 9000
      When VERIFY is sent with the right PIN
      Then the status word is 9000
      When DF01 is selected by name
      Then the status word is 9000
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000
      When DF04 is selected by name
      Then the status word is 9000
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000

    @spends:card
    Example: from the blocked application to another / 由锁定的应用直接选择其他应用
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 has been blocked
      When DF03 is selected by name
      Then the status word is 9000

  @CMD-264 @CMD-265 @CMD-266 @CMD-267 @CMD-268 @CMD-269 @CMD-272
  Rule: Each command gives 9303 in a blocked application / 锁定的应用中各命令均返回9303
    要求：在锁定的应用中，取随机数、校验、内部鉴别、外部鉴别、读记录、写记录、修改密码命令均返回9303。同时违反其他规则时接受该规则的状态字。
    来源：P5 表12, 表16, 表18, 表23, 表33, 表45, 表48
    性质：draft

    # a random cannot be drawn any more (6984), and DF03 has no key of its own for INTERNAL AUTHENTICATION (6A88)
    @spends:card
    Example: one command after the other / 逐条发送命令
      Given the card after a cold reset
      And SSSE is the current DF
      And DF03 is the current DF
      And the PIN is verified
      And UK3DF03 is authenticated
      And DF03 has been blocked
      When GET CHALLENGE is sent with Le 08
      Then the status word is 9303
      When READ RECORD is sent with P1 01, P2 34 and Le 00
      Then the status word is 9303
      When UPDATE RECORD is sent with P1 01, P2 3C and data <record>
      Then the status word is 9303
      When VERIFY is sent with the right PIN
      Then the status word is 9303
      When VERIFY is sent without data
      Then the status word is 9303
      When INTERNAL AUTHENTICATION is sent
      Then the status word is 9303 or 6A88
      When EXTERNAL AUTHENTICATION for RK1DF03 is sent
      Then the status word is 9303 or 6984
      When CHANGE PIN is sent from the right PIN to the PIN "753186"
      Then the status word is 9303

      @V1
      Examples:
        | record            |
        | 6C 04 00 00 00 00 |

      @V2 @V3
      Examples:
        | record         |
        | 70 03 00 00 00 |

  @CMD-142 @FLOW-080
  Rule: A second APPLICATION BLOCK gives 9303 or 9000 / 再次锁定应用返回9303或9000
    要求：应用已锁定时，应用锁定命令返回9303（接受9000）。
    来源：P5 6.1.5, P7 13.2
    性质：draft

    # without a random, which the blocked application does not give: 6984 belongs to that rule
    @spends:card
    Example: the same command again / 再次发送
      Given the card after a cold reset
      And SSSE is the current DF
      And DF03 has been blocked
      When APPLICATION BLOCK is sent
      Then the status word is 9303 or 9000 or 6984

  @CMD-140 @item:X_PARAM_APPLICATION_BLOCK
  Rule: P1 other than 00 or P2 other than 01 gives 6A86 / P1不为00或P2不为01返回6A86
    要求：P1不为00或P2不为01时返回6A86。
    来源：P5 表6
    性质：draft

    Example: other parameters / 其他参数
      Given the card after a cold reset
      And SSSE is the current DF
      And DF03 is the current DF
      And LKDF03 is authenticated
      And a random of 8 bytes has been drawn
      When APPLICATION BLOCK is sent with P1 <P1>, P2 <P2>
      Then the status word is 6A86
      When DF03 is selected by name
      Then the status word is 9000

      Examples:
        | case  | P1 | P2 |
        | P1-01 | 01 | 01 |
        | P1-80 | 80 | 01 |
        | P2-00 | 00 | 00 |
        | P2-02 | 00 | 02 |
        | P2-FF | 00 | FF |

  @CMD-141 @item:X_PARAM_APPLICATION_BLOCK
  Rule: Where there is no LK the command is refused / 无应用锁定密钥的DF拒绝应用锁定
    要求：在社会保障环境或无应用锁定密钥的DF中，应用锁定命令返回6A88（接受6982或6985）。
    来源：P5 表7
    性质：draft

    @param:keys.table @when:keys.table=T-SEC-1
    Example: right MAC / MAC正确
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 8 bytes has been drawn
      When APPLICATION BLOCK is sent
      Then the status word is 6A88 or 6982 or 6985
      When <df> is selected by name
      Then the status word is 9000

      Examples:
        | df   |
        | SSSE |
        | DF01 |
        | DF02 |

      @V2 @V3
      Examples:
        | df   |
        | DF07 |

  @CMD-253 @item:X_PARAM_APPLICATION_BLOCK
  Rule: With the MF current the command is refused / 当前DF为MF时拒绝应用锁定
    要求：未选择应用（当前DF为MF）时，应用锁定命令返回6985（接受6982或6A88）。
    来源：P5 表7
    性质：draft

    @when:fs.ssse_place=ddf
    Example: the MF is the current DF / 当前DF为MF
      Given the card after a cold reset
      And MF is the current DF
      And a random of 8 bytes has been drawn
      When APPLICATION BLOCK is sent
      Then the status word is 6985 or 6982 or 6A88
      When SSSE is selected by name
      Then the status word is 9000
