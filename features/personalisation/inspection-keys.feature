Feature: Custody of keys, by inspection / 密钥保管的检查

  What no command shows: how keys are made, kept and moved before they are on a card. The operator inspects documents and sites and
  records which document, at whom, of which date.

  @PER-004
  Rule: The city factor of a region is declared / 各地区城市分散因子须声明
    要求：城市分散因子的规则和取值可按地区配置，由产品声明给出。
    来源：P9 7.3.2
    性质：inferred

    @manual
    Example: rule and value / 规则与取值
      When the operator performs "at the key authority of the issuing region, ask for the rule of the city factor and its value, and hold them against div.city_factor of the product declaration / 向发卡地区密钥管理机构索取城市分散因子的规则和取值，与产品声明中的div.city_factor对照"
      Then the operator confirms "both are the same, and a card key computed from them by the authority opens the card / 二者一致，且密钥管理机构据此计算的卡片密钥可通过鉴别"

  @PER-016
  Rule: Level 2 roots are held by approval only / 二级根密钥须经批准持有
    要求：省级可申请二级根密钥用于全省写卡，此时PSAM提供两个分散因子。
    来源：P9 附录B
    性质：draft

    @manual
    Example: approval of the ministry / 部级批准
      When the operator performs "at a province that writes with level 2 roots, inspect the approval of the ministry and the list of its PSAMs / 对使用二级根密钥写卡的省份，查验部级批准文件及其PSAM清单"
      Then the operator confirms "the approval names the keys, and every PSAM listed with them supplies two factors (city, then card); without such a province: not applicable is noted / 批准文件列明所用密钥，清单中相应PSAM均提供两个分散因子（卡片、城市）；无此情形时注明不适用"

  @PER-018
  Rule: The origin of the keys follows the keeper of the AID / 密钥来源与应用标识符管理方一致
    要求：应用标识符由部管理的应用，其密钥由部提供；其他应用的密钥由发卡机构提供。
    来源：P10 6.4.1
    性质：draft

    @manual
    Example: key order / 密钥申领
      When the operator performs "at the issuer, inspect the key orders and delivery notes of the batch for each application of the card / 在发卡机构查验该批次各应用密钥的申领单和交付单"
      Then the operator confirms "keys of SSSE and DF01 to DF07 come from the ministry or under its rules, keys of every other application from the issuer / 社会保障环境及DF01至DF07的密钥来自部或按部的规定产生，其他应用的密钥来自发卡机构"

  @PER-019 @SEC-043
  Rule: Keys travel as cipher with a MAC / 密钥以密文加MAC传送
    要求：密钥离开加密机或母卡时须加密并附MAC；装载到卡片亦然。
    来源：P10 6.1.2, P4 7.3
    性质：draft

    @manual
    Example: trace of key loading / 密钥装载报文
      When the operator performs "at the personalisation site, with test keys, record one key loading between HSM, device and card, and load one key in the clear and one with a wrong MAC by the commands of the supplier / 在个人化现场以测试密钥记录一次加密机、设备与卡片之间的密钥装载报文，并以厂商命令分别试装明文密钥和MAC错误的密钥"
      Then the operator confirms "no key value stands in the trace, each key block has its MAC, and the card refuses the plain key and the wrong MAC / 报文中无密钥明文，每个密钥数据块均带MAC，卡片拒绝明文密钥和MAC错误的密钥"

  @PER-056 @PER-089
  Rule: PSAMs of production have named keepers to their end / 生产用PSAM由专人保管直至交回
    要求：生产用PSAM由专人保管，领用、使用、归还均登记；设备停用或报废时，PSAM交回所有方，双方登记卡号、时间与经手人。
    来源：P10 6.5.3
    性质：draft

    @manual
    Example: register of PSAMs / PSAM登记簿
      When the operator performs "at the personalisation site, inspect the register of production PSAMs and count the PSAMs present; choose one returned PSAM and inspect the entry of its owner / 在个人化现场查验生产用PSAM登记簿并清点在场PSAM；任选一张已交回的PSAM，查验所有方的登记"
      Then the operator confirms "each PSAM has a named keeper and entries of issue, use and return, the count agrees, and number, time and person of the returned one are the same on both sides / 每张PSAM均有保管人及领用、使用、归还记录，清点相符；已交回者的卡号、时间、经手人双方一致"

  @PER-057
  Rule: Stored keys are under dual control / 存储的密钥由双人分持
    要求：密钥存于加密机，或以分量形式双人控制、知识分割保管；加密机中密钥丢失须报告当地主管机构，由其人员重新装载并记录。
    来源：P10 6.3.3, 6.4.2.5
    性质：draft

    @manual
    Example: key components / 密钥分量
      When the operator performs "at the key store, inspect the rules of custody and the envelopes of the components, and the procedure and records for lost keys / 在密钥保管场所查验保管制度、分量封装及密钥丢失的处置规程和记录"
      Then the operator confirms "no person can reach all components of a key, and a loss is reported to the local bureau, whose staff install the keys anew and record it / 任何一人均不能取得某密钥的全部分量；丢失须报告当地主管机构，由其人员重新装载并有记录"

  @PER-076
  Rule: Handing over of key media is recorded / 密钥载体交接有记录
    要求：主密钥、母卡与PSAM的运输和交接以签字备忘录记录；加密机具有商用密码产品认证证书。
    来源：管理办法；省级规定
    性质：standard

    @manual
    Example: memorandum and certificate / 备忘录与证书
      When the operator performs "at the issuer, inspect the memoranda of the last transport of master keys, mother cards and PSAMs and the certificate of the HSM / 在发卡机构查验最近一次主密钥、母卡和PSAM运输交接的备忘录及加密机证书"
      Then the operator confirms "each hand-over is signed by both sides, and the HSM in use has a valid certificate of commercial cryptography for its model / 每次交接均有双方签字；在用加密机型号的商用密码证书有效"

  @PER-079
  Rule: Encryption outside the card is done in an HSM / 卡外加解密在加密机内进行
    要求：卡外的全部加解密在加密机内进行；明文私钥和对称密钥仅存在于加密机内。
    来源：P10 6.3.3
    性质：draft

    @manual
    Example: calls of the programs / 程序调用
      When the operator performs "at the personalisation site, inspect the design of the data programs and search their hosts, configurations and logs for key values and cipher libraries / 在个人化现场查验数据处理程序的设计，并在其主机、配置和日志中查找密钥值与密码库"
      Then the operator confirms "every encryption and decryption is a call to the HSM, and no plain key is found outside of it / 全部加解密均调用加密机，其外未发现明文密钥"

  @PER-080
  Rule: Access to key components is recorded / 接触密钥分量有记录
    要求：每次接触密钥分量均记录日期、进出时间、用途与签字；记录保存至密钥停用或销毁。
    来源：P10 6.3.3, 6.4.2.2
    性质：draft

    @manual
    Example: access records / 接触记录
      When the operator performs "at the key store, inspect the records of access to components since the oldest key in use / 在密钥保管场所查验自最早在用密钥以来的分量接触记录"
      Then the operator confirms "each entry has date, time in and out, purpose and signature, and none is missing for a key in use / 每条记录均有日期、进出时间、用途和签字，在用密钥的记录无缺失"

  @PER-081
  Rule: Keys of the HSM are backed up with the software of the ministry / 加密机密钥以部密钥管理软件备份
    要求：加密机密钥的备份使用部密钥管理软件；生产现场不得有未经授权的备份。
    来源：P10 6.4.2.3
    性质：draft

    @manual
    Example: backups / 备份
      When the operator performs "at the production site, inspect the list of backups, the software they were made with and the media present / 在生产现场查验备份清单、所用软件和在场介质"
      Then the operator confirms "every backup was made with the key management software of the ministry and is authorised; no other copy is present / 全部备份均由部密钥管理软件产生并经授权，现场无其他备份"

  @PER-082
  Rule: Key operations run on separated systems / 密钥操作在隔离系统上由程序控制
    要求：密钥操作由程序控制，在与外部网络隔离的系统上进行。
    来源：P10 6.4.2.1
    性质：draft

    @manual
    Example: network of key loading / 密钥装载网络
      When the operator performs "at the production site, inspect the network plan and try from a host of key loading to reach a host outside / 在生产现场查验网络拓扑，并从密钥装载主机尝试访问外部主机"
      Then the operator confirms "no connection to another network exists or is possible, and key operations are started by the program, not by single commands of a person / 不存在且不能建立外部网络连接；密钥操作由程序发起，而非人工逐条命令"

  @PER-083
  Rule: Master keys are the issuer's and protect the structure only / 主控密钥由发卡机构定义，仅保护文件结构
    要求：卡片主控密钥与应用主控密钥由发卡机构定义，仅用于防止未经授权的删除和增加。
    来源：P10 6.1.2
    性质：draft

    @manual
    Example: use of master keys / 主控密钥的用途
      When the operator performs "at the issuer, inspect who defined the master keys of the batch; with a test card of the supplier authenticate its master keys and try to read a protected file and to write one / 在发卡机构查验该批次主控密钥由谁定义；以厂商测试卡鉴别主控密钥后，尝试读写受保护文件"
      Then the operator confirms "the issuer defined them, and they open no file for reading or writing / 由发卡机构定义，且不能用于读写任何受保护文件"

  @PER-088
  Rule: Functions that encrypt keys need two persons / 可加密密钥的功能须双人控制
    要求：可加密密钥的PSAM或设备功能须两人或双人控制的物理锁方可使用，每次使用均有日志。
    来源：P10 6.5.3
    性质：draft

    @manual
    Example: one person alone / 单人操作
      When the operator performs "at the personalisation site, let one person try to start the function that encrypts keys; then inspect its log / 在个人化现场由一人尝试启用密钥加密功能，然后查验其日志"
      Then the operator confirms "the function does not start without a second person or lock, and the log has an entry for each use / 无第二人或物理锁时不能启用，日志记有每次使用"
