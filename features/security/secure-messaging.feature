@item:X_SM
Feature: Secure messaging / 安全报文

  A MAC of 4 bytes under a session key of the maintenance key (STK) and the random of the card; data before it are enciphered.
  PIN UNBLOCK has a MAC alone, PIN RELOAD enciphered data too. The MAC input of these commands is never a whole number of blocks.
  A card may refuse PIN UNBLOCK of a PIN that is not blocked with 6985 (CMD-260).

  @SEC-069
  Rule: Low nibble 4 of CLA announces secure messaging / CLA低半字节为4表示安全报文
    要求：CLA低半字节为4表示命令采用安全报文。
    来源：P4 8.1
    性质：draft

    Example: reload with class 84 / CLA为84的重装
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent
      Then the status word is 9000

  @SEC-070
  Rule: The MAC is the last data element and has 4 bytes / MAC为最后一个数据元，长4字节
    要求：MAC为命令数据的最后一个数据元，长度为4字节。
    来源：P4 8.2.1, 8.2.2
    性质：draft

    Example: data and MAC of 4 bytes / 数据与4字节MAC
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with the PIN "753186"
      Then the status word is 9000

    Example: 8 bytes / 8字节
      Given the card after a cold reset
      And SSSE is the current DF
      And BK is authenticated
      And a random of 8 bytes has been drawn
      When CARD BLOCK is sent with 8 data bytes
      Then the status word is 6700

  @SEC-071
  Rule: The MAC covers header and enciphered data / MAC覆盖命令头与密文数据
    要求：MAC的输入为CLA INS P1 P2 Lc与数据，加密数据以密文形式参与计算。
    来源：P4 8.2.4
    性质：draft

    Example: header and enciphered data / 命令头与密文数据
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with the PIN "753186"
      Then the status word is 9000
      When VERIFY is sent with the PIN "753186"
      Then the status word is 9000

    Example: another input / 其他输入
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with a MAC "<input>"
      Then the status word is 6988
      When VERIFY is sent with the right PIN
      Then the status word is 9000

      Examples:
        | input                 |
        | over the plain data   |
        | over the header alone |

  @SEC-072
  Rule: Lc in the MAC input counts the MAC / MAC输入中的Lc包含MAC长度
    要求：MAC输入中的Lc包含MAC的4字节。
    来源：P4 8.2.4
    性质：draft

    Example: Lc with the MAC / Lc包含MAC
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent
      Then the status word is 9000

    Example: Lc without the MAC / Lc不含MAC
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with a MAC "with Lc without the MAC"
      Then the status word is 6988
      When VERIFY is sent with the right PIN
      Then the status word is 9000

  @SEC-073
  Rule: The MAC input is padded with 80 and zeros / MAC输入以80及00填充
    要求：MAC输入总以80填充，再补00至整块；数据已对齐时另加一整块。
    来源：P4 8.2.4
    性质：draft

    Example: padded input / 填充后的输入
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When <command> is sent
      Then the status word is <sw>

      Examples:
        | command     | sw           |
        | PIN RELOAD  | 9000         |
        | PIN UNBLOCK | 9000 or 6985 |

  @SEC-074 @SEC-089
  Rule: The initial value is a block of zeros, never the random / 初始值为全零块，不得使用随机数
    要求：MAC的初始值为全零块；不得混用以随机数为初始值的密钥装载方式。
    来源：P4 8.2.4, P9 7.1.3
    性质：draft

    Example: initial value of zeros / 初始值为零
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with the PIN "753186"
      Then the status word is 9000

    Example: the random as initial value / 以随机数为初始值
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with a MAC "from the random as initial value"
      Then the status word is 6988
      When VERIFY is sent with the right PIN
      Then the status word is 9000

    Example: the random as initial value in a block command / 锁定命令以随机数为初始值
      Given the card after a cold reset
      And SSSE is the current DF
      And DF03 is the current DF
      And LKDF03 is authenticated
      And a random of 8 bytes has been drawn
      When APPLICATION BLOCK is sent with a MAC "from the random as initial value"
      Then the status word is 6988
      When DF03 is selected by name
      Then the status word is 9000

  @SEC-075 @DES
  Rule: In the DES environment the MAC is the left part of a single DES chain / DES环境的MAC为单DES链结果的左4字节
    要求：DES环境用8字节过程密钥作单DES链式计算，MAC取最后一块的左4字节。
    来源：P4 8.2.4.1
    性质：draft

    Example: chain of one block / 一块的计算
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN UNBLOCK is sent
      Then the status word is 9000 or 6985

    Example: chains of two and three blocks / 二至三块的计算
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with the PIN "<digits>"
      Then the status word is 9000

      Examples:
        | digits |
        | 753186 |

      @param:pin.max_digits @when:pin.max_digits=16
      Examples:
        | digits           |
        | 9753186420975318 |

  @SEC-076 @SM4
  Rule: In 16-byte environments the last block is folded to the MAC / 16字节环境的MAC由最后一块折叠得到
    要求：16字节环境将最后一块分为4个4字节字异或，得到MAC。
    来源：P4 8.2.4.2
    性质：draft

    Example: chains of one and two blocks / 一至两块的计算
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When <command> is sent
      Then the status word is <sw>

      Examples:
        | command     | sw           |
        | PIN RELOAD  | 9000         |
        | PIN UNBLOCK | 9000 or 6985 |

  @SEC-077 @SEC-119 @SEC-120
  Rule: The session key comes from the last random and the maintenance key of the right DF / 过程密钥由最近的随机数与规定的应用维护密钥导出
    要求：过程密钥由命令之前的随机数与应用维护密钥导出：卡片锁定与密码修改/解锁用社会保障环境的STK（02），应用锁定用该DF的STK（82）；由其他DF的STK计算的MAC返回6988。
    来源：P4 7.1, 8.2.3; P7 13; P9 附录B; P6 5.2
    性质：draft

    Example: STK of SSSE for the PIN / 密码命令用社会保障环境的STK
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When <command> is sent
      Then the status word is <sw>

      Examples:
        | command     | sw           |
        | PIN RELOAD  | 9000         |
        | PIN UNBLOCK | 9000 or 6985 |

    @spends:card
    Example: STK of the DF for its block / 应用锁定用该DF的STK，卡片锁定用SSSE的STK
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      And a random of 8 bytes has been drawn
      When <command> is sent
      Then the status word is 9000

      Examples:
        | df   | key    | command           |
        | DF03 | LKDF03 | APPLICATION BLOCK |
        | DF04 | LKDF04 | APPLICATION BLOCK |
        | SSSE | BK     | CARD BLOCK        |

    Example: the former random / 前一随机数
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with a MAC "under the former random"
      Then the status word is 6988

    Example: the key of another DF / 其他DF的密钥
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <control> is authenticated
      And a random of 8 bytes has been drawn
      When <command> is sent with the MAC of <key>
      Then the status word is 6988
      When <df> is selected by name
      Then the status word is 9000

      Examples:
        | case                   | command           | df   | control | key     |
        | reload by DF01         | PIN RELOAD        | SSSE | PUK     | STKDF01 |
        | reload by DF03         | PIN RELOAD        | SSSE | PUK     | STKDF03 |
        | card block by DF04     | CARD BLOCK        | SSSE | BK      | STKDF04 |
        | application by SSSE    | APPLICATION BLOCK | DF03 | LKDF03  | STK     |
        | application by another | APPLICATION BLOCK | DF04 | LKDF04  | STKDF03 |

    @basis:inferred
    Example: in an application with STK of SSSE / 在应用中使用社会保障环境的STK
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When <command> is sent
      Then the status word is <sw>

      Examples:
        | command     | sw           |
        | PIN RELOAD  | 9000         |
        | PIN UNBLOCK | 9000 or 6985 |

    @basis:inferred @spends:card
    Example: card block in an application / 在应用中锁定卡片
      Given the card after a cold reset
      And SSSE is the current DF
      And DF01 is the current DF
      And BK is authenticated
      And a random of 8 bytes has been drawn
      When CARD BLOCK is sent
      Then the status word is 9000

  @SEC-078
  Rule: MAC and encipherment share one session key / MAC与加密使用同一过程密钥
    要求：命令同时含MAC与加密数据时，二者的过程密钥由同一密钥与同一随机数导出。
    来源：P4 8.2.3, 8.3.1
    性质：draft

    Example: one random for both / 只取一次随机数
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with the PIN "753186"
      Then the status word is 9000
      When VERIFY is sent with the PIN "753186"
      Then the status word is 9000

  @SEC-079 @FLOW-086
  Rule: Data are enciphered with a length byte and padded only where they are not aligned / 加密数据前置长度字节，未对齐时才填充
    要求：加密数据为LD与明文，未对齐时以80及00填充，已对齐时不填充，各块按ECB加密。
    来源：P4 8.3.2, 8.3.3
    性质：draft

    Example: padded block / 需填充的数据
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with the PIN "753186"
      Then the status word is 9000
      When VERIFY is sent with the PIN "753186"
      Then the status word is 9000

    @DES @param:pin.max_digits @when:pin.max_digits=16
    Example: full block / 恰为整块的数据
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with the PIN "<digits>"
      Then the status word is 9000
      When VERIFY is sent with the PIN "<digits>"
      Then the status word is 9000

      Examples:
        | digits         |
        | 9753186420975  |
        | 97531864209753 |

  @SEC-082
  Rule: Secure messaging adds data to a command of case 1 and 4 bytes to one of case 3 / 安全报文使情形1变为情形3，情形3增加4字节
    要求：采用安全报文后，情形1变为情形3，情形2变为情形4，情形3与情形4的数据增加4字节。
    来源：P4 8.5
    性质：draft

    @spends:pin
    Example: a command of case 1 / 情形1的命令
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is blocked
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN UNBLOCK is sent
      Then the status word is 9000

    Example: a command of case 3 / 情形3的命令
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with the PIN "753186"
      Then the status word is 9000

  @SEC-084 @SEC-085 @CMD-132 @CMD-146 @CMD-250 @FLOW-076 @no-waiver
  Rule: A wrong MAC gives 6988, changes nothing and uses up the random / MAC错误返回6988，不改变数据并消耗随机数
    要求：MAC错误返回6988，不改变任何数据，并消耗随机数。
    来源：P7 7.4; P5 表7, 表9, 表27
    性质：draft

    Example: wrong MAC / MAC错误
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      And a random of 8 bytes has been drawn
      When <command> is sent with a MAC "wrong in one bit"
      Then the status word is <sw>
      When <df> is selected by name
      Then the status word is 9000

      Examples:
        | case        | command           | df   | key    | sw           |
        | unblock     | PIN UNBLOCK       | SSSE | PUK    | 6988 or 6985 |
        | reload      | PIN RELOAD        | SSSE | PUK    | 6988         |
        | application | APPLICATION BLOCK | DF03 | LKDF03 | 6988         |
        | card        | CARD BLOCK        | SSSE | BK     | 6988         |

    @spends:pin
    Example: wrong MAC and a blocked PIN / 密码已锁定时MAC错误
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is blocked
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN UNBLOCK is sent with a MAC "wrong in one bit"
      Then the status word is 6988
      When VERIFY is sent with the right PIN
      Then the status word is 6983

    @param:pin.tries
    Example: the counter after a wrong MAC / MAC错误之后的计数器
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN has all tries left
      And the PIN has had 1 wrong try
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN UNBLOCK is sent with a MAC "wrong in one bit"
      Then the PIN counter shows 1 try less than the maximum

    Example: the PIN after a wrong MAC / MAC错误之后的密码
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with a MAC "wrong in one bit"
      And VERIFY is sent with the right PIN
      Then the status word is 9000

    # whether the right of key 06 outlives the wrong MAC is not said: 6982 belongs to that rule
    Example: the random after a wrong MAC / MAC错误之后的随机数
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with a MAC "wrong in one bit"
      Then the status word is 6988
      When PIN RELOAD is sent
      Then the status word is 6984 or 6982

  @SEC-086 @CMD-133 @CMD-247 @CMD-251 @FLOW-077
  Rule: Without a new random the command gives 6984 / 未取新的随机数返回6984
    要求：带MAC的命令之前未取随机数时返回6984。
    来源：P5 表7, 表9, 表27
    性质：draft

    Example: the random of the authentication / 使用外部鉴别的随机数
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      When <command> is sent
      Then the status word is <sw>
      When <df> is selected by name
      Then the status word is 9000

      Examples:
        | case        | command           | df   | key    | sw           |
        | unblock     | PIN UNBLOCK       | SSSE | PUK    | 6984 or 6985 |
        | reload      | PIN RELOAD        | SSSE | PUK    | 6984         |
        | application | APPLICATION BLOCK | DF03 | LKDF03 | 6984         |
        | card        | CARD BLOCK        | SSSE | BK     | 6984         |

    @spends:pin
    Example: no new random and a blocked PIN / 密码已锁定且未取新的随机数
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is blocked
      And PUK is authenticated
      When PIN UNBLOCK is sent
      Then the status word is 6984
      When VERIFY is sent with the right PIN
      Then the status word is 6983

  @SEC-088 @DATA-228 @FLOW-048
  Rule: Files of the standard are written without secure messaging, class 04 is never taken without its MAC / 规范文件不用安全报文写入，CLA为04时不得不验MAC
    要求：规范文件以CLA 00写入即可；文件不要求MAC时，CLA 04的写命令被拒绝（6982），或检查MAC后执行（sm.update_optional）。
    来源：P7 7.3, P5 6.12
    性质：draft

    Example: class 00 / CLA为00
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When READ BINARY is sent with P1 <P1>, P2 00 and Le 04
      Then the status word is 9000
      And the answer is kept as "before"
      Given <key> is authenticated
      When UPDATE BINARY is sent with P1 <P1>, P2 00 and the data of "before"
      Then the status word is 9000

      @V2 @V3
      Examples:
        | P1 | df   | key     |
        | 9A | DF01 | UKBDF01 |

      @V1
      Examples:
        | P1 | df   | key    |
        | 87 | SSSE | UKSSSE |

    @param:sm.update_optional @when:sm.update_optional=refused
    Example: class 04 with a wrong MAC / CLA为04且MAC错误
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When READ BINARY is sent with P1 <P1>, P2 00 and Le 04
      Then the status word is 9000
      And the answer is kept as "before"
      Given <key> is authenticated
      And a random of 8 bytes has been drawn
      When the bytes 04 D6 <P1> 00 08 00 00 00 00 00 00 00 00 are sent
      Then the status word is 6982
      When READ BINARY is sent with P1 <P1>, P2 00 and Le 04
      Then the data equal those of "before"

      @V2 @V3
      Examples:
        | P1 | df   | key     |
        | 9A | DF01 | UKBDF01 |

      @V1
      Examples:
        | P1 | df   | key    |
        | 87 | SSSE | UKSSSE |

    @param:sm.update_optional @when:sm.update_optional=executed
    Example: class 04 with a wrong MAC where a MAC is checked / 声明检查MAC时CLA为04且MAC错误
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      When READ BINARY is sent with P1 <P1>, P2 00 and Le 04
      Then the status word is 9000
      And the answer is kept as "before"
      Given <key> is authenticated
      And a random of 8 bytes has been drawn
      When the bytes 04 D6 <P1> 00 08 00 00 00 00 00 00 00 00 are sent
      Then the status word is 6988
      When READ BINARY is sent with P1 <P1>, P2 00 and Le 04
      Then the data equal those of "before"

      @V2 @V3
      Examples:
        | P1 | df   | key     |
        | 9A | DF01 | UKBDF01 |

      @V1
      Examples:
        | P1 | df   | key    |
        | 87 | SSSE | UKSSSE |

    # with the right MAC too, where the product declares that class 04 is refused
    @param:sm.update_optional @when:sm.update_optional=refused
    Example: class 04 with the right MAC / CLA为04且MAC正确
      Given the card after a cold reset
      And the content or beginning of SSSE EF07 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      And a random of 8 bytes has been drawn
      When the bytes 04 D6 87 00 11 22 33 44 are sent with their MAC
      Then the status word is 6982
      And the content of SSSE EF07 is as saved

  @SEC-118 @CMD-135 @CMD-147 @CMD-238 @FLOW-056
  Rule: A missing MAC gives 6987 or 6700, another length 6700 / 缺少MAC返回6987或6700，其他长度返回6700
    要求：应有MAC的命令缺少MAC时返回6987（Lc过短时接受6700）；解锁（P2为00）、应用锁定、卡片锁定的Lc不为04时返回6700。
    来源：P7 7.4; P5 表7, 表9, 表26
    性质：draft

    Example: no whole MAC / 缺少MAC
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      And a random of 8 bytes has been drawn
      When <command> is sent with <bytes> data bytes
      Then the status word is <sw>
      When <df> is selected by name
      Then the status word is 9000

      Examples:
        | case          | command           | df   | key    | bytes | sw                   |
        | unblock 0     | PIN UNBLOCK       | SSSE | PUK    | 0     | 6987 or 6700 or 6985 |
        | unblock 3     | PIN UNBLOCK       | SSSE | PUK    | 3     | 6987 or 6700 or 6985 |
        | reload 0      | PIN RELOAD        | SSSE | PUK    | 0     | 6987 or 6700         |
        | application 0 | APPLICATION BLOCK | DF03 | LKDF03 | 0     | 6987 or 6700         |
        | application 3 | APPLICATION BLOCK | DF03 | LKDF03 | 3     | 6987 or 6700         |
        | card 0        | CARD BLOCK        | SSSE | BK     | 0     | 6987 or 6700         |
        | card 3        | CARD BLOCK        | SSSE | BK     | 3     | 6987 or 6700         |

    Example: a wrong MAC / 错误的MAC
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      And a random of 8 bytes has been drawn
      When <command> is sent with a MAC "wrong in one bit"
      Then the status word is <sw>
      When <df> is selected by name
      Then the status word is 9000

      Examples:
        | command wrong     | command           | df   | key    | sw           |
        | unblock wrong     | PIN UNBLOCK       | SSSE | PUK    | 6988 or 6985 |
        | reload wrong      | PIN RELOAD        | SSSE | PUK    | 6988         |
        | application wrong | APPLICATION BLOCK | DF03 | LKDF03 | 6988         |
        | card wrong        | CARD BLOCK        | SSSE | BK     | 6988         |

    Example: more than the MAC / 多于MAC
      Given the card after a cold reset
      And SSSE is the current DF
      And <df> is the current DF
      And <key> is authenticated
      And a random of 8 bytes has been drawn
      When <command> is sent with <bytes> data bytes
      Then the status word is <sw>
      When <df> is selected by name
      Then the status word is 9000

      Examples:
        | case           | command           | df   | key    | bytes | sw           |
        | unblock 8      | PIN UNBLOCK       | SSSE | PUK    | 8     | 6700 or 6985 |
        | unblock 12     | PIN UNBLOCK       | SSSE | PUK    | 12    | 6700 or 6985 |
        | unblock 20     | PIN UNBLOCK       | SSSE | PUK    | 20    | 6700 or 6985 |
        | application 8  | APPLICATION BLOCK | DF03 | LKDF03 | 8     | 6700         |
        | application 12 | APPLICATION BLOCK | DF03 | LKDF03 | 12    | 6700         |
        | card 8         | CARD BLOCK        | SSSE | BK     | 8     | 6700         |
        | card 12        | CARD BLOCK        | SSSE | BK     | 12    | 6700         |

    @item:X_PARAM_UPDATE_BINARY @param:sm.update_optional @when:sm.update_optional=refused|executed
    Example: UPDATE BINARY of class 04 without a whole MAC / CLA为04且MAC不完整的写二进制
      Given the card after a cold reset
      And the content of SSSE EF07 has been saved
      And SSSE is the current DF
      And UKSSSE is authenticated
      And a random of 8 bytes has been drawn
      When the bytes 04 D6 87 00 <data> are sent
      Then the status word is 6987 or 6700 or 6982
      And the content of SSSE EF07 is as saved

      Examples:
        | bytes | data           |
        | 1     | 01 11          |
        | 4     | 04 11 22 33 44 |

  @SEC-125
  Rule: A random of 4 bytes gives the session key after zeros on the right / 4字节随机数右补零后导出过程密钥
    要求：随机数为4字节时，右补零后导出计算MAC的过程密钥。
    来源：P4 8.4
    性质：draft

    Example: random of 4 bytes / 4字节随机数
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 4 bytes has been drawn
      When <command> is sent
      Then the status word is <sw>

      Examples:
        | command     | sw           |
        | PIN RELOAD  | 9000         |
        | PIN UNBLOCK | 9000 or 6985 |

  @SEC-128 @item:X_ALG
  Rule: Keys and blocks have the lengths of the environment / 密钥与分组长度符合算法环境
    要求：DES环境分组8字节、STK 8字节；SSF33与SM4环境分组16字节、密钥16字节。
    来源：P4 8.2至8.4, P9 6.2
    性质：draft

    Example: STK and block / STK与分组
      Given the card after a cold reset
      And SSSE is the current DF
      And PUK is authenticated
      And a random of 8 bytes has been drawn
      When PIN RELOAD is sent with <bytes> data bytes
      Then the status word is 9000

      @DES
      Examples:
        | bytes |
        | 12    |

      @SM4
      Examples:
        | bytes |
        | 20    |
