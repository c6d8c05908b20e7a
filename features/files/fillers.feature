Feature: Items not in use / 未使用的数据项

  What an item not in use holds.

  @FS-068 @DATA-017 @DATA-018 @DATA-133
  Rule: Items not in use read back as fillers / 未使用的数据项读出为填充值
    要求：未使用的an项读出为00，未使用的cn项读出为FF；未填写的数据项以填充值存在。
    来源：V20 7, F3, PRGM
    性质：standard

    @reference-card
    Scenario Outline: filler / 填充值
      Given the card after a cold reset
      And SSSE is the current DF
      And the PIN is verified
      And <df> is the current DF
      When the terminal reads record <record> of SFI <sfi>
      Then the answer is record <record> of <df> <ef>

      @item:DF01_RECORD
      Examples:
        | item       | df   | ef   | sfi | record |
        | DF01-21-an | DF01 | EF05 | 05  | 2      |

      @item:DF01_RECORD @item:DF03_RECORD @item:DF04_RECORD @V2 @V3
      Examples:
        | item       | df   | ef   | sfi | record |
        | DF01-24-cn | DF01 | EF06 | 06  | 2      |
        | DF03-7B-cn | DF03 | EF15 | 15  | 2      |
        | DF04-87-an | DF04 | EF05 | 05  | 3      |
