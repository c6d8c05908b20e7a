Feature: Issuing and registration, by inspection / 发卡与注册的检查

  What an issuing region does around its cards. The operator inspects documents of the region and finished cards.

  @PER-058
  Rule: The printed face equals the chip / 卡面与芯片内容一致
    要求：卡面印刷内容与芯片内容一致。
    来源：卡面规范
    性质：inferred

    @manual
    Example: three cards / 三张卡
      When the operator performs "read three cards of the batch and hold name, number, social security number, issue date and photo against the printed face / 读取该批次三张卡，将姓名、卡号、社会保障号码、发卡日期和照片与卡面对照"
      Then the operator confirms "all are the same on each card / 每张卡各项均一致"

  @PER-059
  Rule: Instant issue goes through its steps and tells its state / 即时制卡按步骤进行并给出状态
    要求：即时制卡：收费与身份核验、数据与照片、进卡、写卡、回读、打印、上报、启用；状态为新建、失败、已制。
    来源：实际应用
    性质：field

    @manual @V2 @V3
    Example: a good issue and a failed one / 成功与失败各一次
      When the operator performs "at an instant-issue point, make one test card, and break the writing of a second one off / 在即时制卡点制作一张测试卡，第二张在写卡中途中断"
      Then the operator confirms "the first goes through all steps in this order and ends as made; the second ends as failed and is neither reported as made nor activated / 第一张依次经过各步骤，状态为已制；第二张状态为失败，未上报已制且未启用"

  @PER-060
  Rule: The issuing report has its fields / 制卡上报内容完整
    要求：制卡上报包括卡号、社会保障号码、姓名、日期、卡识别码、复位信息、银行信息和失败原因。
    来源：实际应用
    性质：field

    @manual @V2 @V3
    Example: reports of a batch / 批次上报
      When the operator performs "inspect the reports of one made and one failed card and hold them against the cards / 查验一张已制和一张失败卡的上报内容并与卡片对照"
      Then the operator confirms "every field is there and equal to the card; the failed one has its reason / 各字段齐全且与卡片一致，失败卡有原因"

  @PER-061
  Rule: A region issues after approval / 地区经批准后发卡
    要求：地区须经部批准后发卡：先省级审核，后申请；批准时给出发卡机构编号。
    来源：管理办法；总体规划
    性质：standard

    @manual
    Example: approval / 批准文件
      When the operator performs "at the issuing region, inspect the review of the province, the application and the approval / 在发卡地区查验省级审核意见、申请和批准文件"
      Then the operator confirms "all three are there in this order before the first card, and the number given stands on the cards / 三者齐全且先后次序正确，均早于首次发卡，卡片使用所给编号"

  @PER-062
  Rule: The application has all documents / 注册材料齐全
    要求：注册材料：登记表、准备情况报告、应用领域与文件结构（含地方扩展）、卡面、地方管理办法及其他材料。
    来源：管理办法 第7条
    性质：standard

    @manual
    Example: documents / 材料
      When the operator performs "at the issuing region, inspect the documents of the registration / 在发卡地区查验注册材料"
      Then the operator confirms "each is there, and the file structure lists every regional file that the product declares / 材料齐全，文件结构列有产品声明的全部地方文件"

  @PER-063
  Rule: The steps to the first issue have their order / 首次发卡前各步骤按次序
    要求：2014年起的次序：注册批准、密钥申领、PSAM申领、互通检测、发卡。
    来源：发行规定
    性质：standard

    @manual @V2 @V3
    Example: dates / 日期
      When the operator performs "at the issuing region, inspect the dates of approval, key order, PSAM order, test report and first issue / 在发卡地区查验批准、密钥申领、PSAM申领、检测报告与首次发卡的日期"
      Then the operator confirms "they stand in this order / 日期先后与规定一致"

  @PER-064
  Rule: Changes are approved or filed / 变更须报批或备案
    要求：卡面或文件结构变更须重新批准；产品、发放对象或数量变更须备案。
    来源：管理办法
    性质：standard

    @manual
    Example: changes since the approval / 批准后的变更
      When the operator performs "at the issuing region, list what changed in face, file structure, product, holders and numbers since the approval, and inspect the papers / 在发卡地区列出批准后卡面、文件结构、产品、发放对象和数量的变更并查验文件"
      Then the operator confirms "each change of face or structure has an approval, each other one was filed / 卡面或结构变更均有批准，其他变更均已备案"

  @PER-065
  Rule: Human-resources departments issue / 由人力资源社会保障部门发卡
    要求：仅省级和地市级人力资源社会保障部门发卡。
    来源：管理办法
    性质：standard

    @manual
    Example: issuer / 发卡机构
      When the operator performs "inspect who is named as issuer in the approval and on the cards / 查验批准文件与卡面所列发卡机构"
      Then the operator confirms "it is a department of human resources of a province or prefecture / 为省级或地市级人力资源社会保障部门"

  @PER-066
  Rule: A first or changed product is tested by the ministry / 首次或变更的产品经部级检测
    要求：首次使用或变更的产品须以真实生产环境的卡片通过部的符合性、安全和跨地区互通检测。
    来源：管理办法；发行规定
    性质：standard

    @manual
    Example: test report / 检测报告
      When the operator performs "at the issuing region, inspect the report of the ministry for the product and version in use / 在发卡地区查验所用产品及版本的部级检测报告"
      Then the operator confirms "it names this product and version, conformity, security and cross-region tests passed, and its samples came from the production environment / 报告为该产品及版本，符合性、安全与跨地区检测均通过，样卡来自生产环境"

  @PER-067
  Rule: The region files what it chose / 地区的选择须备案
    要求：地区自行选择发卡时间、应用、入围供应商和计划，并将选择备案。
    来源：管理办法
    性质：standard

    @manual
    Example: filed choice / 备案
      When the operator performs "at the issuing region, inspect the filed plan / 在发卡地区查验备案的方案"
      Then the operator confirms "it names time, applications and plan, and the suppliers are among those admitted / 列有时间、应用和计划，供应商均在入围名单内"

  @PER-071
  Rule: One person, one card / 一人一卡
    要求：一人持有一张社会保障卡，各项业务均使用该卡。
    来源：总体规划；历史文件
    性质：standard

    @manual
    Example: register of cards / 卡片登记
      When the operator performs "at the issuing region, query the register for persons with two valid cards, and ask for cards of other kinds for its businesses / 在发卡地区查询登记中持有两张有效卡者，并了解有无业务另发他卡"
      Then the operator confirms "there is none, or the older card is invalid; no business needs another card / 无此情形或旧卡已失效；各业务不另发卡"

  @PER-072
  Rule: The product declaration has every regional choice / 产品声明包括全部地区选择
    要求：声明文件描述全部地区选择：版本、算法、应用、60项位置、医保用卡方式（1、2、3）、仅账户或三种金额、密码策略、有效期、地方文件、城市因子规则。
    来源：本规范
    性质：inferred

    @manual
    Example: declaration / 声明
      When the operator performs "at the issuing region, hold the product declaration against the filed choice of the region / 在发卡地区将产品声明与备案的选择对照"
      Then the operator confirms "it states each of these choices, and as filed / 声明包含各项选择且与备案一致"

  @PER-074
  Rule: A re-issued card is a new card / 补换的卡为新卡
    要求：补换卡取得新的卡识别码和卡号，旧卡列入黑名单。
    来源：V20 附录A
    性质：standard

    @manual
    Example: a re-issue / 一次补换
      When the operator performs "at the issuing region, choose a re-issued card, compare it with the entry of the former one and inspect the blacklist / 在发卡地区任选一张补换卡，与原卡登记对照并查验黑名单"
      Then the operator confirms "identification code and card number are new, and the former ones are in the blacklist / 卡识别码和卡号均为新值，旧值在黑名单中"

  @PER-075
  Rule: The issuer publishes its rules / 发卡机构公布规则
    要求：发卡机构公布卡的功能以及申领、使用、挂失、补换规则。
    来源：管理办法 第16条
    性质：standard

    @manual
    Example: publication / 公布
      When the operator performs "look for the published rules of the region / 查找该地区公布的规则"
      Then the operator confirms "functions, application, use, loss and replacement are all published / 功能、申领、使用、挂失、补换均已公布"

  @PER-077
  Rule: Where sources conflict the profile takes the stated choice / 来源冲突时按规定取舍
    要求：来源冲突之处，配置取表T-PER-06末列。
    来源：本规范
    性质：inferred

    @manual
    Example: profile against the table / 配置与表对照
      When the operator performs "hold the profile of the product against the last column of table T-PER-06: card factor, form of T8 to TD, origin of RKSSSE, national numbers B0 to B4, order of the master keys, plain UPDATE at issue, level of the writing keys / 将产品配置与表T-PER-06末列逐项对照：卡片分散因子、T8至TD形式、RKSSSE来源、全国密钥号B0至B4、主控密钥次序、发卡写入方式、写密钥级别"
      Then the operator confirms "each choice is that of the table, or the difference is declared and stands in the report / 各项与表一致，或差异已声明并列入报告"
