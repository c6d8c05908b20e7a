Feature: READ BINARY / 读二进制

  READ BINARY (读二进制) 00 B0: bytes of a transparent file from an offset, by SFI or of the current EF.

  @item:X_FUNC_READ_BINARY @CMD-069
  Rule: P1 bit 8 = 1 reads the EF of the SFI in the current DF and makes it current / P1位8为1时按短标识符读当前目录的EF并使其成为当前EF
    要求：P1位8为1时读当前目录中该短标识符的EF，并使其成为当前EF。
    来源：P5 6.9.2, ISO4
    性质：draft

    Scenario Outline: by SFI / 按短标识符
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When READ BINARY is sent with P1 <p1>, P2 00 and Le 10
      Then the status word is 9000
      And there are 16 data bytes

      @V2 @V3
      Examples:
        | file      | df   | p1 |
        | DF01-EF16 | DF01 | 96 |
        | DF01-EF1A | DF01 | 9A |

      @V1
      Examples:
        | file      | df   | p1 |
        | SSSE-EF07 | SSSE | 87 |

    Scenario Outline: the EF becomes current / 该EF成为当前EF
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When READ BINARY is sent with P1 <p1>, P2 00 and Le 10
      Then the status word is 9000
      When READ BINARY is sent with P1 00, P2 10 and Le 08
      Then the status word is 9000
      And there are 8 data bytes

      @V2 @V3
      Examples:
        | file      | df   | p1 |
        | DF01-EF16 | DF01 | 96 |

      @V1
      Examples:
        | file      | df   | p1 |
        | SSSE-EF07 | SSSE | 87 |

    @V2 @V3
    Example: only in the current DF / 仅在当前目录内
      Given the card after a cold reset
      And SSSE is the current DF
      When READ BINARY is sent with P1 96, P2 00 and Le 10
      Then the status word is 6A82
      And there are no data

  @item:X_FUNC_READ_BINARY @CMD-070 @param:fs.sizes @when:fs.sizes=exact-minimum
  Rule: P1 bit 8 = 0 reads the current EF from the 15-bit offset / P1位8为0时自15位偏移读当前EF
    要求：P1位8为0时自15位偏移读当前EF。
    来源：P5 6.9.2
    性质：draft

    @V2 @V3
    Scenario Outline: the rest of the photo from the offset / 自偏移读照片文件余下字节
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      And EF08 is the current EF
      When the terminal sends READ BINARY with P1 <p1>, P2 <p2>
      Then the status word is 9000
      And there are <rest> data bytes

      Examples:
        | offset | p1 | p2 | rest |
        | 0FF8   | 0F | F8 | 8    |
        | 0FC0   | 0F | C0 | 64   |
        | 0F80   | 0F | 80 | 128  |

    @V1 @when:data.fingerprint.length=768 @param:data.fingerprint.length
    Scenario Outline: the rest of the fingerprint from the offset / 自偏移读指纹文件余下字节
      Given the card after a cold reset
      And SSSE is the current DF
      And EF07 is the current EF
      When the terminal sends READ BINARY with P1 <p1>, P2 <p2>
      Then the status word is 9000
      And there are <rest> data bytes

      Examples:
        | offset | p1 | p2 | rest |
        | 02F8   | 02 | F8 | 8    |
        | 02C0   | 02 | C0 | 64   |

    Scenario Outline: offset 0 / 偏移0
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <ef> is the current EF
      When READ BINARY is sent with P1 00, P2 00 and Le 10
      Then the status word is 9000
      And there are 16 data bytes

      @V2 @V3
      Examples:
        | file      | df   | ef   |
        | DF01-EF16 | DF01 | EF16 |

      @V1
      Examples:
        | file      | df   | ef   |
        | SSSE-EF07 | SSSE | EF07 |

  @item:X_FUNC_READ_BINARY @CMD-071 @param:fs.sizes @when:fs.sizes=exact-minimum
  Rule: Le 00 returns 256 bytes or the rest / Le为00返回256字节或余下全部
    要求：Le为00时返回256字节，不足时返回至文件末尾（接触界面经6Cxx）。
    来源：P5 6.9.4, P2 9.3.2.1
    性质：draft

    @V2 @V3
    Example: 256 bytes of the photo / 照片文件256字节
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      When READ BINARY is sent with P1 88, P2 00 and Le 00
      Then the status word is 9000
      And there are 256 data bytes

    @V1 @when:data.fingerprint.length=768 @param:data.fingerprint.length
    Example: 256 bytes of the fingerprint / 指纹文件256字节
      Given the card after a cold reset
      And SSSE is the current DF
      When READ BINARY is sent with P1 87, P2 00 and Le 00
      Then the status word is 9000
      And there are 256 data bytes

    @contact @V2 @V3
    Example: 6Cxx with the rest on contact / 接触界面以6Cxx给出余下长度
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      And EF08 is the current EF
      When READ BINARY is sent with P1 0F, P2 E0 and Le 00
      Then the status word is 6C20
      And there are no data

    @V2 @V3
    Example: the rest of the photo / 照片文件余下字节
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      And EF08 is the current EF
      When the terminal sends READ BINARY with P1 0F, P2 E0
      Then the status word is 9000
      And there are 32 data bytes

  @item:X_PARAM_READ_BINARY @CMD-072 @param:fs.sizes @when:fs.sizes=exact-minimum
  Rule: Le larger than the rest is answered 6Cxx with the rest / Le大于余下长度返回6Cxx
    要求：Le大于余下字节数时返回6Cxx，xx为余下字节数。
    来源：P5 table 30
    性质：draft

    @V2 @V3
    Scenario Outline: past the end of the photo / 超出照片文件末尾
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      And EF08 is the current EF
      When READ BINARY is sent with P1 0F, P2 <p2> and Le <le>
      Then the status word is <sw>
      And there are no data

      Examples:
        | rest-le | p2 | le | sw   |
        | 8-9     | F8 | 09 | 6C08 |
        | 8-255   | F8 | FF | 6C08 |
        | 1-2     | FF | 02 | 6C01 |

    @V1 @when:data.fingerprint.length=768 @param:data.fingerprint.length
    Scenario Outline: past the end of the fingerprint / 超出指纹文件末尾
      Given the card after a cold reset
      And SSSE is the current DF
      And EF07 is the current EF
      When READ BINARY is sent with P1 02, P2 <p2> and Le <le>
      Then the status word is <sw>
      And there are no data

      Examples:
        | rest-le | p2 | le | sw   |
        | 8-9     | F8 | 09 | 6C08 |
        | 1-255   | FF | FF | 6C01 |

  @item:X_PARAM_READ_BINARY @CMD-073 @param:fs.sizes @when:fs.sizes=exact-minimum
  Rule: An offset outside the file is answered 6B00 / 偏移超出文件返回6B00
    要求：偏移超出文件时返回6B00。
    来源：P5 table 30
    性质：draft

    @V2 @V3
    Scenario Outline: outside the photo / 超出照片文件
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      And EF08 is the current EF
      When READ BINARY is sent with P1 <p1>, P2 <p2> and Le 01
      Then the status word is 6B00
      And there are no data

      Examples:
        | offset | p1 | p2 |
        | 1001   | 10 | 01 |
        | 1100   | 11 | 00 |
        | 7FFF   | 7F | FF |

    @V1 @when:data.fingerprint.length=768 @param:data.fingerprint.length
    Scenario Outline: outside the fingerprint / 超出指纹文件
      Given the card after a cold reset
      And SSSE is the current DF
      And EF07 is the current EF
      When READ BINARY is sent with P1 <p1>, P2 <p2> and Le 01
      Then the status word is 6B00
      And there are no data

      Examples:
        | offset | p1 | p2 |
        | 0301   | 03 | 01 |
        | 7FFF   | 7F | FF |

  @item:X_PARAM_READ_BINARY @CMD-074
  Rule: A record file is answered 6981 / 记录文件返回6981
    要求：对记录文件发送读二进制返回6981。
    来源：P5 table 30
    性质：draft

    Example: by SFI / 按短标识符
      Given the card after a cold reset
      And SSSE is the current DF
      When READ BINARY is sent with P1 85, P2 00 and Le 10
      Then the status word is 6981
      And there are no data

    Example: the current EF / 当前EF
      Given the card after a cold reset
      And SSSE is the current DF
      And EF05 is the current EF
      When READ BINARY is sent with P1 00, P2 00 and Le 10
      Then the status word is 6981
      And there are no data

    Scenario Outline: a cyclic file / 循环文件
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And <df> is the current DF
      When READ BINARY is sent with P1 <p1>, P2 00 and Le 10
      Then the status word is 6981
      And there are no data

      Examples:
        | file      | df   | p1 |
        | DF02-EF07 | DF02 | 87 |
        | DF04-EF08 | DF04 | 88 |

  @item:X_PARAM_READ_BINARY @CMD-076
  Rule: Without current EF the answer is 6986 / 无当前EF返回6986
    要求：无当前EF时返回6986。
    来源：P5 table 30
    性质：draft

    Example: after SELECT of SSSE / 选择SSSE后
      Given the card after a cold reset
      And SSSE is the current DF
      When READ BINARY is sent with P1 00, P2 00 and Le 10
      Then the status word is 6986
      And there are no data

    Example: after SELECT of another DF / 选择另一目录后
      Given the card after a cold reset
      And SSSE is the current DF
      And EF07 is the current EF
      And DF01 is the current DF
      When READ BINARY is sent with P1 00, P2 00 and Le 10
      Then the status word is 6986
      And there are no data

  @item:X_PARAM_READ_BINARY @CMD-077
  Rule: An absent SFI is answered 6A82 / 短标识符不存在返回6A82
    要求：短文件标识符不存在时返回6A82。
    来源：P5 table 30
    性质：draft

    Scenario Outline: absent SFI / 短标识符不存在
      Given the card after a cold reset
      And SSSE is the current DF
      When READ BINARY is sent with P1 <p1>, P2 00 and Le 10
      Then the status word is 6A82
      And there are no data

      Examples:
        | sfi | p1 |
        | 01  | 81 |
        | 0B  | 8B |

    Example: in an application / 在应用中
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      When READ BINARY is sent with P1 8B, P2 00 and Le 10
      Then the status word is 6A82
      And there are no data

  @item:X_PARAM_READ_BINARY @CMD-078
  Rule: Bits 7 and 6 of P1 and the SFIs 1F and 00 / P1位7、位6以及短标识符1F和00
    要求：P1位8为1且位7、位6不为零返回6A86；短标识符1F返回6A86或6A82；短标识符00返回6A86、6A82或读当前EF。
    来源：P5 table 29, P3 5.2.3, ISO4
    性质：draft

    Scenario Outline: bits 7 and 6 / 位7和位6
      Given the card after a cold reset
      And SSSE is the current DF
      When READ BINARY is sent with P1 <p1>, P2 00 and Le 10
      Then the status word is 6A86
      And there are no data

      Examples:
        | p1 |
        | A7 |
        | C7 |
        | E7 |

    Example: SFI 1F / 短标识符1F
      Given the card after a cold reset
      And SSSE is the current DF
      When READ BINARY is sent with P1 9F, P2 00 and Le 10
      Then the status word is 6A86 or 6A82
      And there are no data

    @V2 @V3
    Example: SFI 00 / 短标识符00
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And EF16 is the current EF
      When READ BINARY is sent with P1 80, P2 00 and Le 10
      Then the status word is 6A86 or 6A82 or 9000

    @V1
    Example: SFI 00 on V1 / V1短标识符00
      Given the card after a cold reset
      And SSSE is the current DF
      And EF07 is the current EF
      When READ BINARY is sent with P1 80, P2 00 and Le 10
      Then the status word is 6A86 or 6A82 or 9000

  @item:X_FUNC_READ_BINARY @CMD-079 @param:fs.sizes @when:fs.sizes=exact-minimum
  Rule: Reading exactly to the last byte is no error / 恰好读到最后一个字节返回9000
    要求：数据恰好到最后一个字节时无错误，Le等于余下长度返回9000。
    来源：P5 6.9.4
    性质：draft

    @V2 @V3
    Scenario Outline: the end of the photo / 照片文件末尾
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      And EF08 is the current EF
      When READ BINARY is sent with P1 0F, P2 <p2> and Le <le>
      Then the status word is 9000
      And there are <count> data bytes

      Examples:
        | count | p2 | le |
        | 1     | FF | 01 |
        | 8     | F8 | 08 |
        | 255   | 01 | FF |

    @V1 @when:data.fingerprint.length=768 @param:data.fingerprint.length
    Scenario Outline: the end of the fingerprint / 指纹文件末尾
      Given the card after a cold reset
      And SSSE is the current DF
      And EF07 is the current EF
      When READ BINARY is sent with P1 02, P2 <p2> and Le <le>
      Then the status word is 9000
      And there are <count> data bytes

      Examples:
        | count | p2 | le |
        | 1     | FF | 01 |
        | 8     | F8 | 08 |

  @item:X_PARAM_READ_BINARY @CMD-287 @param:fs.sizes @when:fs.sizes=exact-minimum
  Rule: P1 and P2 are the offset or the SFI with an offset / P1、P2按T-CMD-4解码
    要求：P1位8为1时位5至1为短标识符、P2为偏移0至255；否则偏移为P1乘256加P2。
    来源：P5 tables 29, 41
    性质：draft

    @V2 @V3
    Scenario Outline: offset of P1 and P2 / P1与P2组成的偏移
      Given the card after a cold reset
      And SSSE is the current DF
      And RKSSSE is authenticated
      And EF08 is the current EF
      When READ BINARY is sent with P1 <p1>, P2 <p2> and Le 10
      Then the status word is <sw>

      Examples:
        | offset | p1 | p2 | sw   |
        | 000F   | 00 | 0F | 9000 |
        | 00FF   | 00 | FF | 9000 |
        | 0F00   | 0F | 00 | 9000 |
        | 0FF0   | 0F | F0 | 9000 |
        | 0FF1   | 0F | F1 | 6C0F |
        | 1100   | 11 | 00 | 6B00 |

    @V2 @V3 @when:data.reserved.length=296 @param:data.reserved.length
    Example: P2 is the offset beside an SFI / 带短标识符时P2为偏移
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      When READ BINARY is sent with P1 96, P2 FF and Le 2A
      Then the status word is 6C29
      When READ BINARY is sent with P1 96, P2 FF and Le 29
      Then the status word is 9000
      And there are 41 data bytes

    @V1 @when:data.fingerprint.length=768 @param:data.fingerprint.length
    Scenario Outline: offset of P1 and P2 on V1 / V1偏移
      Given the card after a cold reset
      And SSSE is the current DF
      And EF07 is the current EF
      When READ BINARY is sent with P1 <p1>, P2 <p2> and Le 10
      Then the status word is <sw>

      Examples:
        | offset | p1 | p2 | sw   |
        | 00FF   | 00 | FF | 9000 |
        | 02F0   | 02 | F0 | 9000 |
        | 02F1   | 02 | F1 | 6C0F |
        | 0401   | 04 | 01 | 6B00 |
