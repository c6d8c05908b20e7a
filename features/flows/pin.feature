Feature: Flows of the PIN / 个人密码流程

  Change, reload and unblock as a terminal and its host run them. Prompts and the comparison of two entries are the terminal's part,
  which the bench plays; judged is the card.

  @item:X_T_PIN @FLOW-065
  Rule: The old PIN is sent where one is set, and only there / 已设密码时送原密码，未设时不送
    要求：修改密码的顺序：输入原密码（未设密码时省去）、新密码、再次输入新密码、比较、修改密码命令。
    来源：P7 9
    性质：draft

    Example: first PIN, then another / 首次设置后再修改
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is empty
      When VERIFY is sent without data
      Then the status word is 9000
      When CHANGE PIN is sent from the PIN "" to the PIN "97531864"
      Then the status word is 9000
      When VERIFY is sent without data
      Then the status word is 63Cx with all tries
      When CHANGE PIN is sent from the PIN "97531864" to the PIN "8642"
      Then the status word is 9000
      When VERIFY is sent with the PIN "8642"
      Then the status word is 9000

  @item:X_T_PIN @FLOW-072
  Rule: New PINs of every length a terminal lets through are taken / 接受终端允许的各种长度的新密码
    要求：读写器接口的新密码为4至16位（早期终端4至12位），卡片均须接受；其他长度由终端拒绝，不发送命令。
    来源：实际应用；P8
    性质：field

    Example: a new PIN, also after power-off / 新密码断电后亦有效
      Given the card after a cold reset
      And SSSE is the current DF
      When CHANGE PIN is sent from the right PIN to the PIN "<digits>"
      Then the status word is 9000
      When the card is reset cold
      And SSSE is selected by name
      And VERIFY is sent with the PIN "<digits>"
      Then the status word is 9000

      @param:pin.max_digits @when:pin.max_digits=12|16
      Examples:
        | digits       |
        | 975318642097 |

      @param:pin.max_digits @when:pin.max_digits=16
      Examples:
        | digits          |
        | 975318642097531 |

      Examples:
        | digits |
        | 97531  |

  @item:X_T_PIN @FLOW-087
  Rule: A reload with a host takes three steps / 经主机重装密码分三步
    要求：第一步取鉴别信息，第二步以06号密钥外部鉴别并取新密码信息，第三步送受保护的命令（8字节密文共17字节，16字节密文共25字节；DES环境15或16位密码亦为后者）。
    来源：实际应用
    性质：field

    Example: authentication, new PIN, protected command / 鉴别、新密码、受保护命令
      Given the card after a cold reset
      And SSSE is the current DF
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for PUK is sent
      Then the status word is 9000
      When GET CHALLENGE is sent with Le 08
      And PIN RELOAD is sent with the PIN "<digits>"
      Then the status word is 9000
      When VERIFY is sent with the PIN "<digits>"
      Then the status word is 9000

      Examples:
        | digits |
        | 753186 |

      @param:pin.max_digits @when:pin.max_digits=16
      Examples:
        | digits           |
        | 753186420975318  |
        | 7531864209753186 |

  @item:X_T_PIN @FLOW-088
  Rule: An unblock with a host takes three steps and 9 bytes / 经主机解锁密码分三步，命令共9字节
    要求：解锁分三步，最后的命令共9字节（命令头、Lc与4字节MAC），不带密码数据。
    来源：实际应用
    性质：field

    @spends:pin
    Example: authentication, random, protected command / 鉴别、随机数、受保护命令
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is blocked
      When GET CHALLENGE is sent with Le 08
      And EXTERNAL AUTHENTICATION for PUK is sent
      Then the status word is 9000
      When GET CHALLENGE is sent with Le 08
      And PIN UNBLOCK is sent
      Then the status word is 9000
      And the PIN counter shows all tries
      When VERIFY is sent with the right PIN
      Then the status word is 9000
