Feature: What a card has and has not / 卡上应有与不应有的内容

  Tag 60 in one place, files that go together, files and keys of other versions, rooms not yet used.

  @DATA-123 @DATA-124 @DATA-125 @PER-073 @V2 @V3
  Rule: Tag 60 stands in one of its two files, and the history has its present occupation / 标签60只在其一，就业记录须有现职业
    要求：标签60只存在于DF02 EF06和DF03 EF05之一；另一文件无此记录（按标识60读返回6A83），其后记录上移；有DF02 EF07的卡在DF02 EF06有标签3A。
    来源：V20 7, SEND 15, SEND 16
    性质：standard

    Scenario Outline: absent in the other file / 另一文件无此记录
      Given the right to read <df> <ef> after a cold reset
      When the terminal sends READ RECORD with P1 60, P2 <p2>
      Then the status word is 6A83
      And there are no data

      @DATA-123 @DATA-124 @PER-073 @when:data.tag60.file=DF03EF05 @item:DF02_RECORD @has:DF02 @has:DF03
      Examples:
        | file      | df   | ef   | p2 |
        | DF02-EF06 | DF02 | EF06 | 30 |

      @DATA-123 @DATA-124 @PER-073 @when:data.tag60.file=DF02EF06 @item:DF03_RECORD @has:DF02 @has:DF03
      Examples:
        | file      | df   | ef   | p2 |
        | DF03-EF05 | DF03 | EF05 | 28 |

    Scenario Outline: present in its file / 所在文件有此记录
      Given the right to read <df> <ef> after a cold reset
      When the terminal sends READ RECORD with P1 <tag>, P2 <p2>
      Then the status word is 9000
      And the data begin with <tag>

      @DATA-123 @PER-073 @when:data.tag60.file=DF02EF06 @item:DF02_RECORD @has:DF02
      Examples:
        | file      | df   | ef   | tag | p2 |
        | DF02-EF06 | DF02 | EF06 | 60  | 30 |

      @DATA-123 @PER-073 @when:data.tag60.file=DF03EF05 @item:DF03_RECORD @has:DF03
      Examples:
        | file      | df   | ef   | tag | p2 |
        | DF03-EF05 | DF03 | EF05 | 60  | 28 |

      @DATA-125 @item:DF02_RECORD @has:DF02
      Examples:
        | file       | df   | ef   | tag | p2 |
        | occupation | DF02 | EF06 | 3A  | 30 |

  @DATA-004 @DATA-494 @DATA-497
  Rule: No file of another version or mode is there / 无其他版本或方式的文件
    要求：各DF的标准文件为声明版本的文件；其后版本的标准文件不在旧版卡上（声明的地方文件除外）；1.0版DF04 EF06仅联网方式有，EF08仅脱网方式有。
    来源：V20 tables 3-8, P6 6.6
    性质：standard

    Scenario Outline: absent file / 不存在的文件
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When <ef> is selected
      Then the status word is 6A82
      And there are no data

      @DATA-004 @V1 @item:SSSE_RECORD
      Examples:
        | file      | df   | ef   |
        | SSSE-EF08 | SSSE | EF08 |

      @DATA-004 @V1 @item:DF01_RECORD @has:DF01 @lacks:DF01-EF15 @lacks:DF01-EF16 @lacks:DF01-EF17 @lacks:DF01-EF18 @lacks:DF01-EF19 @lacks:DF01-EF1A
      Examples:
        | file      | df   | ef   |
        | DF01-EF15 | DF01 | EF15 |
        | DF01-EF16 | DF01 | EF16 |
        | DF01-EF17 | DF01 | EF17 |
        | DF01-EF18 | DF01 | EF18 |
        | DF01-EF19 | DF01 | EF19 |
        | DF01-EF1A | DF01 | EF1A |

      @DATA-004 @V1 @item:DF02_RECORD @has:DF02 @lacks:DF02-EF15 @lacks:DF02-EF16
      Examples:
        | file      | df   | ef   |
        | DF02-EF15 | DF02 | EF15 |
        | DF02-EF16 | DF02 | EF16 |

      @DATA-004 @V1 @item:DF03_RECORD @has:DF03 @lacks:DF03-EF15 @lacks:DF03-EF16 @lacks:DF03-EF17 @lacks:DF03-EF18 @lacks:DF03-EF19
      Examples:
        | file      | df   | ef   |
        | DF03-EF15 | DF03 | EF15 |
        | DF03-EF16 | DF03 | EF16 |
        | DF03-EF17 | DF03 | EF17 |
        | DF03-EF18 | DF03 | EF18 |
        | DF03-EF19 | DF03 | EF19 |

      @DATA-004 @V1 @item:DF04_RECORD @has:DF04 @lacks:DF04-EF15
      Examples:
        | file      | df   | ef   |
        | DF04-EF15 | DF04 | EF15 |

      @DATA-004 @V2 @V3 @item:DF02_RECORD @has:DF02
      Examples:
        | file      | df   | ef   |
        | DF02-EF08 | DF02 | EF08 |

      @DATA-494 @V1 @when:med.offline=true @item:DF04_RECORD @has:DF04 @basis:draft
      Examples:
        | file      | df   | ef   |
        | DF04-EF06 | DF04 | EF06 |

      @DATA-494 @V1 @when:med.offline=false @item:DF04_RECORD @has:DF04 @basis:draft
      Examples:
        | file      | df   | ef   |
        | DF04-EF08 | DF04 | EF08 |

    @DATA-497 @V1 @item:SSSE_RECORD
    Example: no item of a later version / 无后续版本的数据项
      Given the right to read SSSE EF06 after a cold reset
      When the terminal sends READ RECORD with P1 4E, P2 30
      Then the status word is 6A83
      And there are no data

  @DATA-528 @V1
  Rule: Keys that version 2.0 added are not on a card of 1.0 / 1.0版卡无2.0增加的密钥
    要求：1.0版卡有其文件所列的密钥，2.0增加的密钥返回6A88。
    来源：P6, P9
    性质：draft

    @item:KEY_VER1
    Scenario Outline: key of 2.0 / 2.0的密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And a random of 8 bytes has been drawn
      When the bytes 00 82 00 <number> 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 are sent
      Then the status word is 6A88
      And there are no data

      Examples:
        | key     | df   | number |
        | RKSSSE  | SSSE | 0A     |

      @has:DF01
      Examples:
        | key     | df   | number |
        | RK1DF01 | DF01 | 88     |
        | UK6DF01 | DF01 | 89     |
        | UK7DF01 | DF01 | 8A     |
        | UK8DF01 | DF01 | 8B     |
        | UK9DF01 | DF01 | 8C     |
        | UKADF01 | DF01 | 8D     |
        | UKBDF01 | DF01 | 8E     |

      @has:DF02
      Examples:
        | key     | df   | number |
        | RK1DF02 | DF02 | 88     |
        | UK6DF02 | DF02 | 89     |

      @has:DF03 @lacks:DF03-EF08 @lacks:DF03-EF09 @lacks:DF03-EF0A
      Examples:
        | key     | df   | number |
        | UK4DF03 | DF03 | 89     |
        | UK5DF03 | DF03 | 8A     |
        | UK6DF03 | DF03 | 8B     |
        | UK7DF03 | DF03 | 8C     |
        | UK8DF03 | DF03 | 8D     |

  @DATA-493 @V1
  Rule: Fixed-record files of version 1.0 hold TLV records of one length / 1.0版定长记录文件为等长TLV记录
    要求：1.0版的DF01 EF07、DF01 EF0A、DF04 EF06为等长TLV记录（3、6、6字节）。
    来源：P6
    性质：inferred

    @param:data.fixed.tlv @when:data.fixed.tlv=true
    Scenario Outline: records of one length / 等长记录
      Given the right to read <df> <ef> after a cold reset
      When the terminal sends READ RECORD with P1 <tag>, P2 <p2>
      Then the status word is 9000
      And there are <bytes> data bytes
      And the data begin with <tag>

      @item:DF01_RECORD @has:DF01
      Examples:
        | file-tag     | df   | ef   | tag | p2 | bytes |
        | DF01-EF07-29 | DF01 | EF07 | 29  | 38 | 3     |
        | DF01-EF07-2A | DF01 | EF07 | 2A  | 38 | 3     |
        | DF01-EF0A-37 | DF01 | EF0A | 37  | 50 | 6     |
        | DF01-EF0A-39 | DF01 | EF0A | 39  | 50 | 6     |

      @item:DF04_RECORD @has:DF04-EF06
      Examples:
        | file-tag     | df   | ef   | tag | p2 | bytes |
        | DF04-EF06-90 | DF04 | EF06 | 90  | 30 | 6     |

  @DATA-515 @DATA-516 @DATA-517 @PER-038 @item:X_REGION
  Rule: A room not yet used is there and takes its first value / 预留而未用的文件存在，可直接写入
    要求：为以后业务预留的文件和数据项在发卡时即以填充值建立；选用而未使用的应用可选择；首次写入真实值以更新密钥成功，长度不变，无须新建记录。
    来源：SP00, PRGM
    性质：inferred

    Scenario Outline: first value / 首次写入
      Given the content of <df> <ef> has been saved
      When writing <df> <ef> is tried with "<key>"
      Then every try is allowed
      And the content of <df> <ef> is as saved but for what was sent

      @item:DF07_RECORD @V2 @V3 @has:DF07
      Examples:
        | file      | df   | ef   | key     |
        | DF07-EF05 | DF07 | EF05 | UK1DF07 |

      @item:DF03_RECORD @V2 @V3 @has:DF03
      Examples:
        | file      | df   | ef   | key     |
        | DF03-EF15 | DF03 | EF15 | UK4DF03 |

      @item:DF03_RECORD @V1 @has:DF03-EF07
      Examples:
        | file         | df   | ef   | key     |
        | DF03-EF07-V1 | DF03 | EF07 | UK3DF03 |

  @DATA-226
  Rule: A refused access leaves the security state / 被拒绝的访问不改变安全状态
    要求：被拒绝的访问保留已有的安全状态。
    来源：P7
    性质：inferred

    @item:DF01_SAFETY @has:DF01
    Example: the PIN state stays / 密码状态保留
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF01 is the current DF
      When UPDATE RECORD is sent with P1 01, P2 44 and data 2B 01 31
      Then the status word is 6982
      When the terminal reads record 1 of SFI 08
      Then the status word is 9000
      And the data begin with 2B 01

    @item:DF04_SAFETY @V2 @V3 @has:DF04
    Example: the PIN state stays after a refused read / 读被拒绝后密码状态保留
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And DF04 is the current DF
      When the terminal reads record 1 of SFI 06
      Then the status word is 6982
      When the terminal reads record 1 of SFI 05
      Then the status word is 9000

    @item:DF01_SAFETY @has:DF01
    Example: the state of a key stays / 密钥状态保留
      Given the card after a cold reset
      And the content of DF01 EF08 has been saved
      And the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And UK3DF01 is authenticated
      When the terminal reads record 1 of SFI 08
      Then the status word is 6982
      When UPDATE RECORD is sent with P1 01, P2 44 and data 2B 01 31
      Then the status word is 9000 or 63Cx
      And the content of DF01 EF08 is as saved but for record 1
