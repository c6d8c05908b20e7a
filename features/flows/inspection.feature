Feature: Parts of the flows outside the card, by inspection / 流程中卡外部分的检查

  What host, operator and screen do in a flow and no answer of the card shows.

  @FLOW-089 @has:DF04
  Rule: An area uses one mode of settlement / 一个地区只用一种结算方式
    要求：一个地区只采用三种方式之一：1联机；2联机并临时脱网；3按1.0版规则脱网。
    来源：医保结算通知（2012）
    性质：standard

    @manual
    Example: declared mode / 声明的方式
      When the operator performs "at the medical insurance agency of the area, inspect the rule of settlement and the set-up of three terminals, and hold them against med.mode of the product declaration / 在统筹地区医保经办机构查验结算规定和三台终端的设置，与产品声明的med.mode对照"
      Then the operator confirms "one mode is used by all, and it is the declared one / 均为同一种方式，且与声明一致"

  @item:X_T_PAY @FLOW-091 @when:med.offline=true
  Rule: Offline terminals offer load, purchase, balance and log / 脱网终端提供划入、消费、查余额、查明细
    要求：脱网方式提供的交易类型为：账户划入、医疗消费、查询余额、查询明细。
    来源：P7 10.5
    性质：draft

    @manual
    Example: menu / 菜单
      When the operator performs "start an offline session with a card at a terminal of the area and look at the transactions offered; then an online session / 在该地区终端上以卡片开始脱网业务，查看所提供的交易；再开始联机业务"
      Then the operator confirms "offline these four are offered and no other medical one; online no account load is offered / 脱网时仅提供上述四种医疗交易；联机时不提供账户划入"

  @FLOW-165
  Rule: Where sources conflict the flows take the stated choice / 来源冲突时流程按规定取舍
    要求：来源冲突之处，流程取表T-FLOW-02末列。
    来源：本规范
    性质：inferred

    @manual
    Example: declaration against the table / 声明与表对照
      When the operator performs "hold the declaration of product and area against the last column of table T-FLOW-02: randoms of internal authentication, identity check after re-insertion, order of the host check, AID of DF04, PIN length, account amount of online purchases / 将产品与地区声明同表T-FLOW-02末列逐项对照：内部鉴别随机数、重新插卡后的身份核对、主机检查次序、DF04应用标识符、密码长度、联机消费账户金额"
      Then the operator confirms "each choice is that of the table, or the difference is declared and stands in the report / 各项与表一致，或差异已声明并列入报告"

  @FLOW-169 @when:med.offline=true
  Rule: The host books a load before it sends MAC2 / 主机先记账后发MAC2
    要求：主机接受划入时，账户减去该金额，联机交易序号加一，并发送主机时间与MAC2。
    来源：P7 11.5
    性质：draft

    @manual
    Example: account at the host / 主机账户
      When the operator performs "at the host, note account and load counter of a test card, make one load with it and let one be refused, and inspect account, counter and log / 在主机上记下测试卡的账户与联机交易序号，完成一次划入并使一次划入被拒绝，再查验账户、序号与日志"
      Then the operator confirms "the accepted load lowered the account by its amount and raised the counter by one before MAC2 was sent; the refused one changed nothing and sent no MAC2 / 被接受的划入在发送MAC2前已减去金额并使序号加一；被拒绝的无任何改变且未发送MAC2"

  @item:X_T_QUERY @item:X_T_UPDATE @FLOW-171
  Rule: The result is shown after the status word / 结果在收到状态字后显示
    要求：查询、更新与修改密码的结果向持卡人或操作员显示。
    来源：P7 6.12, 7.7, 9.8
    性质：draft

    @manual
    Example: display / 显示
      When the operator performs "at a terminal, make a query, an update and a PIN change, each once with success and once with a refusal by the card, and watch display and trace together / 在终端上进行查询、更新和修改密码，各成功一次、被卡拒绝一次，同时观察显示与报文"
      Then the operator confirms "each result is shown, success only after 9000 (for an update also 63Cx), a refusal as failure / 每次均显示结果，仅在9000（更新亦可63Cx）之后显示成功，被拒绝时显示失败"
