@item:X_MED_OFFLINE @item:X_MED_ONLINE @when:med.offline=true
Feature: Worked examples of purchase and load / 消费与划入算例

  The reference card with the keys, amounts and randoms of the examples, whose numbers are written out here.

  @SEC-083
  Rule: Purchase and load MACs leave out the header / 消费与划入的MAC不含命令头
    要求：DF04的消费与划入MAC不含命令头；过程密钥、MAC1、MAC2、TAC与算例一致。
    来源：P4 8.2.4, P7 11, P7 12
    性质：draft

    @reference-card @needs:PREPARED_CARD @contact
    Scenario Outline: a purchase, then a load / 先消费后划入
      Given a reference card with "worked examples of transactions" is in the terminal
      And the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      When the bytes B0 28 01 01 13 01 00 00 09 C4 00 00 04 B0 00 00 0E D8 99 99 00 00 00 01 are sent
      And the terminal fetches the rest
      Then the status word is 9000
      And the data are 00 00 27 10 00 00 13 88 00 00 1B 58 20 26 00 05 01 <algorithm> 9A 8B 7C 6D
      When the bytes B0 2C 01 00 0F 00 00 01 23 20 26 03 15 10 30 45 <purchase MAC1> are sent
      And the terminal fetches the rest
      Then the status word is 9000
      And the data are <purchase TAC MAC2>
      When the terminal reads record 1 of SFI 08
      Then the data are 00 05 32 99 99 00 00 00 01 20 26 03 15 10 30 45 00 00 09 C4 00 00 04 B0 00 00 0E D8
      When the bytes B0 28 00 01 0B 01 00 00 75 30 99 99 00 00 00 01 are sent
      And the terminal fetches the rest
      Then the status word is 9000
      And the data are 00 00 1D 4C 00 02 01 <algorithm> 31 41 59 26 <load MAC1>
      When the bytes B0 2A 00 00 0B 20 26 03 16 09 00 00 <load MAC2> are sent
      And the terminal fetches the rest
      Then the status word is 9000
      And the data are <load TAC>
      When the terminal reads record 1 of SFI 08
      Then the data are 00 02 31 99 99 00 00 00 01 20 26 03 16 09 00 00 00 00 75 30 00 00 00 00 00 00 00 00

      @DES @V2
      Examples:
        | case | algorithm | purchase MAC1 | purchase TAC MAC2       | load MAC1   | load MAC2   | load TAC    |
        | des  | 00        | 15 94 3A 83   | 26 A3 5E 34 60 66 98 00 | 33 AD A1 0F | 93 82 07 63 | 6E 58 7E 9F |

      @SM4 @V3
      Examples:
        | case | algorithm | purchase MAC1 | purchase TAC MAC2       | load MAC1   | load MAC2   | load TAC    |
        | sm4  | 03        | 6C C9 87 52   | 6F D7 AB 14 55 42 E4 AD | E7 FB B1 A3 | 96 46 37 95 | FC C9 4D 49 |

    Example: a MAC that covers the header / 含命令头的MAC
      Given the card after a cold reset
      And SSSE is the current DF
      And DF04 is the current DF
      And the PIN is verified
      And the account has been noted
      And a purchase of 0, 1200 and 3800 fen has been initialized
      When DEBIT FOR PURCHASE is sent with a MAC "over the header too"
      Then the status word is 9302
      Given a load of 30000 fen has been initialized
      When CREDIT FOR LOAD is sent with a MAC "over the header too"
      Then the status word is 9302
      And the account is as noted
