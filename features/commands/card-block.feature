@item:X_FUNC_CARD_BLOCK @item:X_MAINT
Feature: CARD BLOCK / 卡片锁定

  All applications become unusable for ever. The command needs BK, a random and a MAC under STK of SSSE.

  @CMD-007 @CMD-143 @CMD-294 @FLOW-078
  Rule: A blocked card answers every command with 6A81 / 锁定的卡片对任何命令返回6A81
    要求：BK已鉴别且MAC正确时返回9000；此后任何DF下的各命令均返回6A81，未知CLA或INS返回6A81、6D00或6E00。当前应用已锁定时返回9303，或返回9000且卡片锁定；选择社会保障环境后照常执行。
    来源：P5 6.2, P7 13.1
    性质：draft

    # a command that breaks a second rule may be answered by the status word of that rule (TST-012)
    @spends:card
    Example: one command after the other / 逐条发送命令
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And UKSSSE is authenticated
      And BK is authenticated
      And a random of 8 bytes has been drawn
      When CARD BLOCK is sent
      Then the status word is 9000
      When GET CHALLENGE is sent with Le 08
      Then the status word is 6A81
      When SSSE is selected by name
      Then the status word is 6A81
      When DF01 is selected by name
      Then the status word is 6A81
      When READ RECORD is sent with P1 01, P2 2C and Le 00
      Then the status word is 6A81
      When READ BINARY is sent with P1 87, P2 00 and Le 08
      Then the status word is 6A81 or 6982
      When UPDATE RECORD is sent with P1 05, P2 28 and data 05 04 20 25 01 01
      Then the status word is 6A81
      When UPDATE BINARY is sent with P1 87, P2 00 and 8 random bytes
      Then the status word is 6A81
      When VERIFY is sent with the right PIN
      Then the status word is 6A81
      When VERIFY is sent without data
      Then the status word is 6A81
      When CHANGE PIN is sent from the right PIN to the PIN "753186"
      Then the status word is 6A81
      When INTERNAL AUTHENTICATION is sent
      Then the status word is 6A81
      When EXTERNAL AUTHENTICATION for UKSSSE is sent
      Then the status word is 6A81 or 6984
      When PIN UNBLOCK is sent
      Then the status word is 6A81 or 6982 or 6984
      When APPLICATION BLOCK is sent
      Then the status word is 6A81 or 6982 or 6984 or 6985 or 6A88
      When CARD BLOCK is sent
      Then the status word is 6A81 or 6984
      When the bytes 00 CA 00 00 00 are sent
      Then the status word is 6A81 or 6D00 or 6E00
      When the bytes 40 84 00 00 08 are sent
      Then the status word is 6A81 or 6D00 or 6E00

    # a missing condition may be told first (TST-012)
    @spends:card @when:med.offline=true @has:DF04
    Example: medical commands / 医疗交易命令
      Given the card after a cold reset
      And the card has been blocked
      When GET BALANCE is sent
      Then the status word is 6A81
      When GET STARTING DAY is sent
      Then the status word is 6A81
      When UPDATE STARTING DAY is sent
      Then the status word is 6A81 or 6982
      When the bytes B0 28 00 01 0B 01 00 00 00 64 11 22 33 44 55 66 are sent
      Then the status word is 6A81 or 6982
      When the bytes B0 2A 00 00 0B 20 26 01 01 12 00 00 11 22 33 44 are sent
      Then the status word is 6A81 or 6985
      When the bytes B0 28 01 01 13 01 00 00 00 64 00 00 00 00 00 00 00 00 11 22 33 44 55 66 are sent
      Then the status word is 6A81 or 6982
      When the bytes B0 2C 01 00 0F 00 00 00 01 20 26 01 01 12 00 00 11 22 33 44 are sent
      Then the status word is 6A81 or 6985
      When the bytes B0 2E 00 31 02 00 01 are sent
      Then the status word is 6A81 or 6985

    @spends:card @contact @param:block.get_response
    Example: GET RESPONSE / 取响应
      Given the card after a cold reset
      And the card has been blocked
      When GET RESPONSE is sent with Le 08
      Then the status word is that declared as block.get_response

    # a blocked application gives no random: 6984 belongs to that rule
    @spends:card
    Example: in a blocked application / 在锁定的应用中
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And BK is authenticated
      And DF04 has been blocked
      When CARD BLOCK is sent
      Then the status word is 9303 or 9000 or 6984
      And the card is blocked after 9000 and not otherwise

    @spends:card
    Example: after an application was blocked / 锁定应用之后
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 has been blocked
      And SSSE is the current DF
      And BK is authenticated
      And a random of 8 bytes has been drawn
      When CARD BLOCK is sent
      Then the status word is 9000
      When SSSE is selected by name
      Then the status word is 6A81

  @CMD-246
  Rule: The reset answer of a blocked card is still correct / 锁定的卡片复位应答仍正确
    要求：卡片锁定后，复位应答仍正确。
    来源：P5 6.2
    性质：draft

    @spends:card @param:block.get_response @contact
    Example: cold reset / 冷复位
      Given the card after a cold reset
      Then the reset answer conforms to "characters as announced"
      Given the card has been blocked
      When the card is reset cold
      Then the reset answer conforms to "TS 3B"
      And the reset answer conforms to "characters as announced"
      And the reset answer conforms to "the card factor of the first reset"

    @spends:card @param:block.get_response @contactless
    Example: answer to select / 选择应答
      Given the card after a cold reset
      And the card has been blocked
      When the card is reset cold
      Then the reset answer conforms to "13 historical bytes"

  @CMD-144 @item:X_PARAM_CARD_BLOCK
  Rule: P1 or P2 other than 00 gives 6A86 / P1或P2不为00返回6A86
    要求：P1或P2不为00时返回6A86。
    来源：P5 表8
    性质：draft

    Example: other parameters / 其他参数
      Given the card after a cold reset
      And SSSE is the current DF
      And BK is authenticated
      And a random of 8 bytes has been drawn
      When CARD BLOCK is sent with P1 <P1>, P2 <P2>
      Then the status word is 6A86
      When SSSE is selected by name
      Then the status word is 9000

      Examples:
        | case  | P1 | P2 |
        | P1-01 | 01 | 00 |
        | P1-80 | 80 | 00 |
        | P2-01 | 00 | 01 |
        | P2-FF | 00 | FF |

  @CMD-248 @item:X_PARAM_CARD_BLOCK
  Rule: Without the key in the card the command gives 6A88 / 卡内无该密钥时返回6A88
    要求：卡内无所需密钥时，卡片锁定命令返回6A88（接受6982）。
    来源：P5 表9
    性质：draft

    @when:fs.ssse_place=ddf @basis:inferred
    Example: the MF is the current DF / 当前DF为MF
      Given the card after a cold reset
      And MF is the current DF
      And a random of 8 bytes has been drawn
      When CARD BLOCK is sent
      Then the status word is 6A88 or 6982 or 6985
      When SSSE is selected by name
      Then the status word is 9000

  @CMD-249 @item:X_PARAM_CARD_BLOCK
  Rule: CARD BLOCK gives 6985 while the conditions of use are not met / 使用条件不满足时卡片锁定返回6985
    要求：使用条件不满足时（如发卡前状态），卡片锁定命令返回6985，不锁定。
    来源：P5 表9
    性质：draft

    @manual
    Example: a card before issue / 发卡前的卡片
      When the operator performs "on a sample before issue, in SSSE, authenticate BK (key 05), draw a random and send CARD BLOCK with its right MAC; then select SSSE / 用发卡前的样卡，在SSSE下用BK（密钥05）外部鉴别、取随机数，发送MAC正确的卡片锁定命令，再选择SSSE"
      Then the operator confirms "CARD BLOCK is answered 6985 and SSSE is still selected with 9000; where the supplier declares that such a state does not exist, its declaration is recorded / 卡片锁定命令返回6985，SSSE仍可选择并返回9000；厂商声明不存在此状态的，记录其声明"
