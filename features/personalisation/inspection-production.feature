Feature: Production and personalisation sites, by inspection / 生产与个人化现场的检查

  What happens before a card is issued: by the commands of its supplier, on samples not yet initialised, or in the documents of the
  sites. The commands of creation and key loading are not standardised, so that the supplier performs them and the operator looks on.

  @PER-022
  Rule: COS activation sets a transport key / COS激活时设置传输密钥
    要求：卡片制造商激活COS时设置默认传输密钥。
    来源：P10 5.1.1
    性质：draft

    @manual
    Example: delivered sample / 交付的样卡
      When the operator performs "on a sample as delivered by the card maker, authenticate the transport key by the supplier's commands, once with a wrong value and once with the right one / 取卡片制造商交付状态的样卡，以厂商命令用错误值和正确值各鉴别一次传输密钥"
      Then the operator confirms "the wrong value is refused and the right one accepted / 错误值被拒绝，正确值通过"

  @PER-023
  Rule: Files are created after the transport key only / 建立文件须先鉴别传输密钥
    要求：建立文件前须先鉴别传输密钥。
    来源：P10 5.2.1
    性质：draft

    @manual
    Example: creation without authentication / 未鉴别建立文件
      When the operator performs "on a sample before initialisation, create a file by the supplier's command without authentication, then after authentication of the transport key / 取初始化前的样卡，以厂商命令在未鉴别时和鉴别传输密钥后各建立一次文件"
      Then the operator confirms "the first is refused and leaves no file, the second succeeds / 前者被拒绝且无文件产生，后者成功"

  @PER-024
  Rule: Deleting the files revives the transport key / 删除文件结构后恢复传输密钥
    要求：删除文件结构后传输密钥重新有效。
    来源：P10 5.1.1
    性质：draft

    @manual
    Example: erased sample / 已擦除的样卡
      When the operator performs "on an initialised sample whose COS allows it, delete the file structure by the supplier's command and authenticate the transport key / 取COS允许擦除的已初始化样卡，以厂商命令删除文件结构后鉴别传输密钥"
      Then the operator confirms "the transport key authenticates and no key of the deleted structure does; where the COS cannot delete, this is noted / 传输密钥通过鉴别，被删除结构的密钥均不能通过；COS不支持删除时予以注明"

  @PER-030
  Rule: One initialisation for all regions / 统一初始化
    要求：卡片写入地区数据前，以统一的初始化写入全国密钥和数据结构。
    来源：总体规划
    性质：standard

    @manual
    Example: initialisation script / 初始化脚本
      When the operator performs "at the initialising body, inspect the script and its release number, and compare two initialised samples of different regions / 在初始化机构查验初始化脚本及其版本，并比较两个地区各一张已初始化样卡"
      Then the operator confirms "both were made by the same released script, and files, sizes, access conditions and key numbers are the same / 二者由同一版本脚本产生，文件、长度、访问条件与密钥标识均相同"

  @PER-031
  Rule: The steps of initialisation have their order / 初始化按规定次序进行
    要求：次序：鉴别传输密钥；以名称、空间、锁定密钥标识、次数、目录SFI建立社会保障环境；装载临时主控密钥；建立应用和文件；装载全部分散密钥；最后以每卡不同的密钥替换主控密钥。
    来源：P10 5.2
    性质：draft

    @manual
    Example: trace of one card / 一张卡的报文
      When the operator performs "at the initialising body, record the commands of one whole initialisation / 在初始化机构记录一张卡完整初始化的命令"
      Then the operator confirms "the steps stand in this order, and the replacement of the master key is the last one / 各步骤次序与规定一致，替换主控密钥为最后一步"

  @PER-032 @PER-033 @FS-113 @FS-114
  Rule: Each master key rules its own place / 各主控密钥仅管理其所在环境
    要求：社会保障环境主控密钥仅控制环境内建立文件和自身替换；该环境及其主控密钥存在后，卡片主控密钥在其内无权；卡片主控密钥仅用于自身替换、建立环境和装载环境主控密钥。
    来源：P4 5, 5.2, 5.3
    性质：draft

    @manual @item:X_FW_MK
    Example: master key of the card / 卡片主控密钥
      When the operator performs "on a sample with SSSE and its master key, authenticate the master key of the card, and by the supplier's commands create a file in SSSE, replace its master key and delete it / 取已建立社会保障环境及其主控密钥的样卡，鉴别卡片主控密钥后，以厂商命令在社会保障环境内建立文件、替换其主控密钥、删除该环境"
      Then the operator confirms "all three are refused / 三者均被拒绝"

    @manual @item:X_FW_MK
    Example: master key of SSSE / 社会保障环境主控密钥
      When the operator performs "on the same sample, authenticate the master key of SSSE, and by the supplier's commands create a file in SSSE, then a file and a DDF below the MF and a file in the bank environment / 同一样卡鉴别社会保障环境主控密钥后，以厂商命令在社会保障环境内建立文件，再在MF下建立文件和DDF、在金融环境内建立文件"
      Then the operator confirms "the first succeeds, all others are refused / 第一项成功，其余均被拒绝"

  @PER-035
  Rule: A failed card can be initialised again / 失败的卡可重新初始化
    要求：替换主控密钥前，初始化失败的卡可从头重新初始化。
    来源：P10 5.2.6
    性质：draft

    @manual
    Example: break in the middle / 中途中断
      When the operator performs "on a sample, break an initialisation off after the loading of some keys and start it again / 取样卡在装载部分密钥后中断初始化，然后从头重新开始"
      Then the operator confirms "the second initialisation ends well and the card passes the tests of files and keys / 重新初始化成功，卡片通过文件与密钥检测"

  @PER-036 @SEC-045
  Rule: Each card ends with a master key of its own / 完成后每卡主控密钥不同
    要求：初始化完成后每张卡的主控密钥不同，批次临时主控密钥被替换。
    来源：P10 5.2.6
    性质：draft

    @manual
    Example: two cards of one lot / 同批两张卡
      When the operator performs "on two finished cards of one lot, by the supplier's commands, authenticate the temporary master key of the lot, and the master key of the first card on the second / 取同批两张完成的卡，以厂商命令鉴别批次临时主控密钥，并以第一张卡的主控密钥鉴别第二张卡"
      Then the operator confirms "all are refused, and each card accepts its own / 均被拒绝，各卡仅接受自身的主控密钥"

  @PER-041
  Rule: The initialiser is qualified and named in tag 04 / 初始化机构有资格并记入04项
    要求：初始化机构为卡片制造商或有资格的机构，其编号记入数据项04。
    来源：P10 5.2；V20
    性质：standard

    @manual
    Example: qualification / 资格
      When the operator performs "inspect the qualification of the body that initialised the batch and its number, and compare with item 04 of a card / 查验该批次初始化机构的资格文件及其编号，与卡内数据项04对照"
      Then the operator confirms "the body is the card maker or qualified for it, and item 04 holds its number / 该机构为卡片制造商或有相应资格，数据项04为其编号"

  @PER-052 @PER-084
  Rule: Personalisation data travel enciphered / 个人化数据加密传送
    要求：个人化数据加密传送：对称密钥128位，非对称密钥长于1024位，传输密钥使用期5年；数据文件传输密钥以附加口令点对点交换（对称），或由卡片制造商产生密钥对并只公开公钥（非对称）。
    来源：P10 6.2, 6.2.1
    性质：draft

    @manual
    Example: transfer of a batch / 一个批次的传送
      When the operator performs "at issuer and card maker, inspect the file of one batch as sent, the parameters of its key, the date of the key and how it was exchanged / 在发卡机构和卡片制造商查验一个批次所传送的文件、其密钥参数、启用日期及交换方式"
      Then the operator confirms "the file is unreadable without the key; the key has 128 bits, or more than 1024 for key pairs, is not older than 5 years and was exchanged point to point with a separate password, or only its public part was given out / 文件无密钥不可读；密钥为128位或密钥对长于1024位，启用未满5年；对称密钥点对点并以另送口令交换，非对称仅提供公钥"

  @PER-053
  Rule: Data go to the card under an HSM / 写卡数据由加密机保护
    要求：个人化设备送卡的密钥数据和一般数据均加密并附MAC，设备为此连接加密机。
    来源：P10 6.5.1, 6.5.2
    性质：draft

    @manual
    Example: from the device to the card / 设备至卡片
      When the operator performs "at the personalisation site, record one personalisation with test data between device and card, and disconnect the HSM for another / 在个人化现场以测试数据记录一次设备至卡片的个人化报文，再断开加密机进行一次"
      Then the operator confirms "keys and data of the trace are enciphered and have a MAC, and without the HSM no card is made / 报文中的密钥和数据均加密并附MAC；断开加密机后不能制卡"

  @PER-054
  Rule: Data are deleted after delivery, logs kept / 出厂检验后删除数据，保留日志
    要求：出厂检验后在监督下删除数据；保留日志，密钥装载日志定期销毁。
    来源：P10 6.3.2, 6.4.2.4
    性质：draft

    @manual
    Example: a finished batch / 已完成的批次
      When the operator performs "at the personalisation site, choose a delivered batch and search data stores and backups for it; inspect the record of deletion, the production logs and the record of destroyed key-loading logs / 在个人化现场任选一个已交付批次，在数据存储和备份中查找；查验删除记录、生产日志和密钥装载日志销毁记录"
      Then the operator confirms "no data of the batch is found, the deletion is signed by a supervisor, logs are there, and key-loading logs were destroyed at the stated interval / 未发现该批次数据，删除有监督人签字，日志保留，密钥装载日志按规定周期销毁"

  @PER-055
  Rule: Each batch has issue records and an audit file / 每批次有发卡记录和审计文件
    要求：每个批次各应用有发卡记录，并有覆盖全部应用的审计文件。
    来源：P10 6.6
    性质：draft

    @manual
    Example: records of a batch / 批次记录
      When the operator performs "at the personalisation site, choose a batch and inspect its issue records and audit file / 在个人化现场任选一个批次，查验其发卡记录和审计文件"
      Then the operator confirms "there is a record for each application and one audit file over all, and the numbers of cards agree / 各应用均有记录且有覆盖全部应用的审计文件，卡片数量一致"

  @PER-078 @PER-087
  Rule: Devices and HSM stand in separate zones / 设备与加密机分区放置
    要求：个人化设备与加密机位于不同生产区域，加密机的看管部门与操作部门分设，区域有视频监控；个人化设备独立于应用，位于高安全区。
    来源：P10 6.3.3, 6.5.1, 6.5.2
    性质：draft

    @manual
    Example: site / 现场
      When the operator performs "at the personalisation site, inspect zones, access lists, organisation chart and video of devices and HSM / 在个人化现场查验设备与加密机的区域、出入名单、组织结构图和视频监控"
      Then the operator confirms "the zones are different, no person is on both lists, two departments answer for guard and operation, video covers both, and the devices serve no other application and stand in the high-security area / 区域不同，出入名单无重叠，看管与操作分属两个部门，视频覆盖两区；设备不用于其他应用且位于高安全区"

  @PER-085
  Rule: Authorised staff check incoming data / 授权人员核对接收数据
    要求：仅授权数据人员解密接收的数据，使用前与发卡机构给出的数量核对。
    来源：P10 6.3.1
    性质：draft

    @manual
    Example: receipt of a batch / 批次接收
      When the operator performs "at the personalisation site, inspect the list of authorised data staff, the log of decryptions and the check of one batch against the figures of the issuer / 在个人化现场查验授权数据人员名单、解密日志及一个批次与发卡机构数量的核对记录"
      Then the operator confirms "only listed persons decrypted, and the batch was used after the figures agreed / 仅名单内人员解密，数量核对一致后方使用该批次"

  @PER-086
  Rule: Data stores are guarded / 数据存放受到保护
    要求：数据存放场所全天候看守（无人时布防），不得有记录装置，并以防病毒、防火墙、隔离和入侵检测保护。
    来源：P10 6.3.1
    性质：draft

    @manual
    Example: data store / 数据存放场所
      When the operator performs "at the personalisation site, inspect guard plan, alarm, room and the protection of the servers / 在个人化现场查验看守计划、报警、场所及服务器防护"
      Then the operator confirms "guard or alarm cover all hours, no recording device is present, and virus scanner, firewall, separation and intrusion detection are in operation and up to date / 看守或报警覆盖全部时段，无记录装置，防病毒、防火墙、隔离、入侵检测均运行且已更新"

  @PER-090
  Rule: Site controls cover persons, equipment and data / 现场控制覆盖人员、设备与数据
    要求：现场控制包括人员出入、视频、设备、数据处理、服务器与加密机规则、网络权限；人员签署保密协议并经审查。
    来源：P10 6.6.1, 6.6.2
    性质：draft

    @manual
    Example: rules and staff files / 制度与人事档案
      When the operator performs "at the personalisation site, inspect the written rules for each of these subjects and the files of three persons at work / 在个人化现场查验上述各项书面制度及三名在岗人员的档案"
      Then the operator confirms "every subject has a rule in force, and each person signed confidentiality and was vetted / 各项均有现行制度，三人均签署保密协议并经审查"
