Feature: What is known of the employer card / 用人单位卡的已知内容

  The employer card is the second kind of social security card in the plan of 1999. No structure of it
  was published; only what this file says is known, and it is for inspection. It applies where a product
  declares emp.enabled: true.

  @EMP-001 @when:emp.enabled=true
  Rule: One employer card for each urban employer / 每个城镇用人单位一张用人单位卡
    要求：用人单位卡发给城镇用人单位，一个单位一张卡。
    来源：SP00
    性质：standard

    @manual
    Example: list of cards issued / 发卡清单
      When the operator performs "at the issuer, inspect the list of employer cards issued in one area over one year: employer, card number, date, replacement / 在发卡机构查验一个地区一年内的用人单位卡发卡清单：单位、卡号、日期、补换情况"
      Then the operator confirms "every holder is an employer, none has two valid cards; branches and clerks have none of their own / 持卡人均为用人单位，无一单位同时持有两张有效卡；分支机构和经办人不单独持卡"

  @EMP-002 @when:emp.enabled=true
  Rule: It holds data of the employer, not of its employees / 卡内为单位信息，而非职工个人信息
    要求：用人单位卡存储单位基本信息、职工人数、工资等信息。
    来源：SP00
    性质：standard

    @manual
    Example: files of the declaration / 声明的文件
      When the operator performs "hold the declared files and items of the card against the contents read from a sample / 将声明的文件和数据项与样卡读出的内容对照"
      Then the operator confirms "there are basic data of the employer, number of employees and wages; there is no name, number or other data of a single employee / 有单位基本信息、职工人数和工资；没有职工个人的姓名、号码或其他数据"

  @EMP-003 @EMP-004 @when:emp.enabled=true
  Rule: One card serves as proof in all business of the employer / 一卡办理单位各项劳动保障业务
    要求：用人单位卡在缴纳社会保险费、招用职工等劳动保障业务中作为电子凭证；单位的全部业务使用同一张卡（一卡多用）。
    来源：SP00
    性质：standard

    @manual
    Example: business at the counter / 窗口业务
      When the operator performs "in the area, go through paying contributions, registering a hiring and one other labour business with the same card / 在该地区用同一张卡依次办理缴费、招用登记和另一项劳动保障业务"
      Then the operator confirms "each accepts this card as the employer's proof, none asks for a second card / 各项业务均以该卡为单位凭证，均不需要第二张卡"

  @EMP-005 @when:emp.enabled=true
  Rule: No registered number of the employer card is claimed / 不声称用人单位卡已有注册号
    要求：2000年仅为个人卡申请了应用标识号和发卡机构标识号；用人单位卡未见注册号。
    来源：SP00
    性质：standard

    @manual
    Example: application identifiers / 应用标识符
      When the operator performs "hold the application identifiers of the declaration against the registered ones of the personal card / 将声明的应用标识符与个人卡已注册的标识符对照"
      Then the operator confirms "none is stated to be registered for the employer card without a certificate of registration; proprietary ones (F0...) are named as such / 未附注册证明者均未声称已为用人单位卡注册；自定标识符（F0……）已注明"
