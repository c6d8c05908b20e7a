Feature: Failing memory / 存储器失败

  @needs:FAILING_MEMORY @CMD-009
  Rule: A failed write is answered 6581 and leaves the old content / 写入失败返回6581且内容不变
    要求：存储器写入失败返回6581，保持原内容。
    来源：P5 表7、9、42、45
    性质：draft

    Scenario Outline: content of the file / 文件内容
      Given the card after a cold reset
      When the memory fails at every write of "<command>"
      Then every failed write leaves "the old content"

      Examples:
        | name          | command             |
        | update-record | UPDATE of SSSE EF05 |
        | update-binary | UPDATE of SSSE EF07 |
        | change-pin    | CHANGE PIN          |

    @spends:pin
    Example: PIN RELOAD / 密码重装
      Given the card after a cold reset
      When the memory fails at every write of "PIN RELOAD"
      Then every failed write leaves "the old content"

    @V2 @V3 @spends:record
    Example: cyclic file / 循环文件
      Given the card after a cold reset
      When the memory fails at every write of "UPDATE of DF02 EF16"
      Then every failed write leaves "the old content"

    @spends:card @needs:RENEW_CARD
    Scenario Outline: block / 锁定
      Given the card after a cold reset
      When the memory fails at every write of "<command>"
      Then every failed write leaves "the old content"

      Examples:
        | command                   |
        | APPLICATION BLOCK of DF03 |
        | CARD BLOCK                |

  @needs:FAILING_MEMORY @CMD-067
  Rule: EXTERNAL AUTHENTICATION whose counter cannot be written gives no right / 密钥计数器写入失败时不给予权限
    要求：外部鉴别更新密钥计数器时存储器失败，返回6581且不置鉴别状态。
    来源：P5 表16
    性质：draft

    @spends:key @needs:RENEW_CARD
    Example: right data / 正确的鉴别数据
      Given the card after a cold reset
      When the memory fails at every write of "right EXTERNAL AUTHENTICATION of UKSSSE"
      Then every failed write leaves "no right"
