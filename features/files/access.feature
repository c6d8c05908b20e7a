Feature: Checking the access conditions / 访问条件的检查

  When the condition is checked, for which addressing, and what a refused command leaves.

  @FS-075 @CMD-075 @CMD-091 @CMD-102 @CMD-122 @DATA-225 @FLOW-049
  Rule: A refused read or update is answered 6982 without data and changes nothing / 读写条件不满足返回6982，无数据且不改变状态
    要求：访问条件不满足时读写命令返回6982，不返回数据，不改变任何内容和计数器。
    来源：V20, P5 tables 30, 33, 42, 45
    性质：standard

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
      And the PIN has all tries left
      And the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      When the terminal reads record 1 of SFI 05
      Then the status word is 6982
      And the PIN counter shows all tries

    @item:X_PARAM_UPDATE_RECORD
    Scenario Outline: UPDATE RECORD / 写记录
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      And EF05 is the current EF
      When UPDATE RECORD is sent with P1 05, P2 <p2> and data 05 04 20 14 06 01
      Then the status word is 6982
      And there are no data
      And the content of SSSE EF05 is as saved

      Examples:
        | addressing            | p2 |
        | number                | 2C |
        | first-identifier      | 28 |
        | last-identifier       | 29 |
        | number-current-ef     | 04 |
        | identifier-current-ef | 00 |

    @item:X_PARAM_UPDATE_BINARY
    Scenario Outline: UPDATE BINARY / 写二进制
      Given the card after a cold reset
      And the content of <df> <ef> has been saved
      And SSSE is the current DF
      And <df> is the current DF
      And <ef> is the current EF
      When UPDATE BINARY is sent with P1 <p1>, P2 00 and 16 random bytes
      Then the status word is 6982
      And there are no data
      And the content of <df> <ef> is as saved

      @V2 @V3
      Examples:
        | addressing | p1 | df   | ef   |
        | sfi        | 9A | DF01 | EF1A |
        | current-ef | 00 | DF01 | EF1A |

      @V1
      Examples:
        | addressing    | p1 | df   | ef   |
        | sfi-v1        | 87 | SSSE | EF07 |
        | current-ef-v1 | 00 | SSSE | EF07 |

    @item:X_PARAM_UPDATE_RECORD @basis:inferred @param:pin.tries
    Example: no counter falls by an update / 写命令不减少计数器
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has all tries left
      And the card after a cold reset
      And SSSE is the current DF
      When UPDATE RECORD is sent with P1 05, P2 2C and data 05 04 20 14 06 01
      Then the status word is 6982
      And the PIN counter shows all tries

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
      When the terminal sends READ RECORD with P1 01, P2 04
      Then the status word is 6982
      When VERIFY is sent with the right PIN
      And the terminal sends READ RECORD with P1 01, P2 04
      Then the status word is 9000
      And the answer is record 1 of DF01 EF05

    @basis:inferred @param:sec.clear_on_fail @when:sec.clear_on_fail=true @param:pin.tries
    Example: a right lost after SELECT is gone / 选择文件后失去的权限无效
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And the PIN is verified
      And EF05 is the current EF
      When the terminal sends READ RECORD with P1 01, P2 04
      Then the status word is 9000
      When VERIFY is sent with a wrong PIN
      And the terminal sends READ RECORD with P1 01, P2 04
      Then the status word is 6982
      And there are no data

  @item:X_PARAM_READ_RECORD @CMD-006 @FS-078 @TST-012
  Rule: Existence of the file, then access, then existence of the record / 先查文件存在，再查访问条件，后查记录存在
    要求：检查次序为CLA、INS、P1与P2、Lc、文件或密钥存在（6A82、6A88）、访问条件（6982）、记录存在（6A83）、数据；产品可返回任一被违反规则的状态字；出错时数据不变。
    来源：INF, ISO4
    性质：inferred

    @reference-card @param:acl.check_order @when:acl.check_order=file-or-key-exists
    Example: an absent file without right / 无权限且文件不存在
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      When READ RECORD is sent with P1 01, P2 5C and Le 00
      Then the status word is 6A82

    @reference-card @param:acl.check_order @when:acl.check_order=file-or-key-exists
    Example: an absent record without right / 无权限且记录不存在
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      When READ RECORD is sent with P1 7F, P2 2C and Le 00
      Then the status word is 6982

    @reference-card @param:acl.check_order @when:acl.check_order=record
    Example: an absent record without right where it is looked for first / 声明先查记录时无权限且记录不存在
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      When READ RECORD is sent with P1 7F, P2 2C and Le 00
      Then the status word is 6A83

    @reference-card @param:sw.order @when:sw.order=CMD-006
    Scenario Outline: the first of two errors / 两个错误中先查者
      Given the card after a cold reset
      And SSSE is the current DF
      When the bytes <command> are sent
      Then the status word is <sw>

      Examples:
        | first | command                                      | sw   |
        | CLA   | F0 FE 01 01 00                               | 6E00 |
        | INS   | 00 FE 01 01 00                               | 6D00 |
        | P1-P2 | 00 20 01 00 09 11 11 11 11 11 11 11 11 11    | 6A86 |
        | Lc    | 00 82 00 1F 08 11 11 11 11 11 11 11 11       | 6700 |
        | right | 00 DC 05 2C 03 05 04 20                      | 6982 |

    @item:X_PARAM_UPDATE_RECORD
    Example: several errors leave the data / 多个错误时数据不变
      Given the card after a cold reset
      And the content of SSSE EF05 has been saved
      And SSSE is the current DF
      When UPDATE RECORD is sent with P1 05, P2 2C and data 05 04 20
      Then the status word is 6982 or 6A85
      And the content of SSSE EF05 is as saved

    Example: any violated rule / 任一被违反的规则
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      When READ RECORD is sent with P1 7F, P2 2C and Le 00
      Then the status word is 6982 or 6A83
      And there are no data

    @param:acl.check_order @when:acl.check_order=file-or-key-exists
    Example: an absent record with the right / 有权限但记录不存在
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF01 is the current DF
      When READ RECORD is sent with P1 7F, P2 2C and Le 00
      Then the status word is 6A83
