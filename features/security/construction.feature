Feature: Construction of the card that no command shows / 命令无法显示的卡片构造

  Declared by the supplier, looked at by a person: documents of the card operating system, its source or its evaluation
  report, and samples in the state before issue. Three samples, one of them blank.

  @SEC-028
  Rule: The PIN is stored where no file is / 个人密码不存于可读文件
    要求：个人密码的存储方式使读取任何文件均不泄露密码。
    来源：P4 6.4
    性质：draft

    @manual
    Example: place of the PIN / 密码存放位置
      Given the operator performs "ask the supplier in which memory object the PIN is kept and which commands reach it / 请厂商说明个人密码所在存储对象及可访问它的命令"
      When the operator performs "on a card with the PIN 135792 read every file that can be read, with PIN and all read keys; search for 135792 in BCD, ASCII and with FF filling / 在密码为135792的卡上校验密码并鉴别全部读密钥，读出每个可读文件，以BCD、ASCII及FF填充形式查找135792"
      Then the operator confirms "the PIN is in no file and READ BINARY, READ RECORD do not reach its object / 密码不在任何文件中，读二进制、读记录命令无法访问其存储对象"

  @SEC-043
  Rule: Keys are loaded only as cipher with MAC / 密钥仅以密文加MAC装载
    要求：密钥仅以密文加MAC方式装载。
    来源：P4 7.3, P10 6
    性质：draft

    @manual
    Example: key in plain / 明文密钥
      When the operator performs "on a blank sample, with the supplier's own commands: load one key in plain, one as cipher without MAC, one as cipher with one wrong bit in the MAC, one as cipher with right MAC / 在空白样卡上以厂商命令依次装载：明文密钥、无MAC的密文、MAC错一位的密文、MAC正确的密文"
      Then the operator confirms "only the last one is accepted; the first three load nothing / 仅最后一次被接受，前三次均未装载"

  @SEC-045
  Rule: Card-individual master keys at the end of personalisation / 个人化结束时主控密钥替换为卡片专用密钥
    要求：个人化结束时，卡片的主控密钥替换为每卡专用的密钥。
    来源：P10 5.2.6
    性质：draft

    @manual
    Example: master keys of two cards / 两张卡的主控密钥
      When the operator performs "on two issued samples, by the supplier's own commands, authenticate with the temporary master key, with the master key of this card and with that of the other card / 在两张已发样卡上以厂商命令分别用临时主控密钥、本卡主控密钥、另一张卡主控密钥鉴别"
      Then the operator confirms "only the master key of this card authenticates, on both cards / 两张卡均仅本卡主控密钥鉴别成功"

  @SEC-047
  Rule: Temporary keys exist only in volatile memory / 临时密钥仅存于易失存储器
    要求：临时密钥（过程密钥）仅存在于易失存储器中。
    来源：P4 7.5
    性质：draft

    @manual
    Example: place of session keys / 过程密钥存放位置
      When the operator performs "look at the memory map and at the source or evaluation report: where session keys are formed, kept and erased / 查看存储器分配及源代码或评估报告：过程密钥在何处产生、保存、清除"
      Then the operator confirms "session keys are in RAM only and no write of one to permanent memory exists / 过程密钥仅在RAM中，不存在将其写入永久存储器的操作"

  @SEC-051
  Rule: The code of the algorithms is neither changed nor read after issue / 发卡后算法代码不可更改、不可读取
    要求：发卡后算法代码不可更改、不可读取。
    来源：P4 6.3
    性质：draft

    @manual
    Example: commands that load or read code / 装载或读取代码的命令
      Given the operator performs "take the supplier's complete list of commands, with those for patches, loading and test mode / 取得厂商的全部命令清单，包括补丁、装载和测试模式命令"
      When the operator performs "send each of them to an issued sample, with the supplier's keys of before issue where it asks for some / 将其逐一发送给已发样卡，需要密钥者用厂商发卡前密钥"
      Then the operator confirms "each is refused; no code is returned; INTERNAL AUTHENTICATION is right afterwards / 均被拒绝，不返回代码，其后内部鉴别结果正确"

  @SEC-052 @SSF33
  Rule: A product with SSF33 is tested with the real cipher only / SSF33产品仅以真实算法检测
    要求：SSF33以可替换接口实现；参考卡可用替代测试算法，产品只能用真实算法检测，无该算法时相关用例不适用并说明原因。
    来源：P9, INF
    性质：draft

    @manual
    Example: cipher of the test system / 检测系统的算法
      When the operator performs "encrypt the reference block of the cipher's owner with the SSF33 module of the test system / 用检测系统的SSF33模块加密算法管理方提供的参考分组"
      Then the operator confirms "the module gives the reference result; it is not the replaceable test cipher / 结果与参考值一致，所用模块不是替代测试算法"
