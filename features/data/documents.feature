Feature: What papers and people say about the data / 由文件和人员确认的数据

  Rows that no command shows: how the issuer numbers and declares, whom the data describe, what a picture
  looks like.

  @DATA-190 @DATA-202 @item:SSSE_RECORD
  Rule: Identification code and card number are given once / 卡的识别码和卡号不重复
    要求：同一发卡机构任意两张样卡的卡的识别码（01）不同；卡号在发卡地区内唯一，卡片使用期间不变，不再给其他卡。
    来源：V20 8.1.1.1, V20 annex A
    性质：standard

    @manual
    Example: two samples / 两张样卡
      When the operator performs "read EF05 of all samples of one issuer (jianka card probe), compare items 01 and 07 of each with those of all others / 读同一发卡机构全部样卡的EF05（jianka card probe），逐一比较数据项01和07"
      Then the operator confirms "no two samples have the same item 01 or the same item 07 / 任意两张样卡的01、07均不相同"

    @manual
    Example: numbers of the issuer / 发卡机构的编号规则
      When the operator performs "read the issuer's rule for card numbers, with replaced and cancelled cards / 查阅发卡机构的卡号编制规则，含补换卡和注销卡"
      Then the operator confirms "a number is used for one card of the area only, does not change and is not given out again / 卡号在本地区仅用于一张卡，不变更，不再次使用"

  @DATA-198 @item:SSSE_RECORD
  Rule: The validity period is that of the issuer for the age of the holder / 有效期按发卡机构对年龄段的规定
    要求：有效期（06减05）由发卡机构按年龄段确定；未声明时为10年。
    来源：V20 8.1.1.6, SHAO
    性质：standard

    @manual
    Example: period of the sample / 样卡的有效期
      When the operator performs "subtract issue date (05) from expiry date (06) of the sample, compare with the period that the issuer declares for the holder's age, 10 years where none is declared / 以样卡有效期（06）减发卡日期（05），与发卡机构对持卡人年龄段声明的年限比较，未声明时为10年"
      Then the operator confirms "the two agree / 二者一致"

  @DATA-218 @item:SSSE_RECORD
  Rule: The fingerprint file holds two templates in their order / 指纹文件按次序含两枚指纹
    要求：指纹文件含两枚模板，先右手后左手；先食指，其后拇指、中指、环指、小指；一手不可用时为另一手的两指。
    来源：V20 8.1.3
    性质：standard

    @manual
    Example: fingers / 指位
      When the operator performs "read SSSE EF07 of a sample made from known fingers, open both templates with the supplier's program / 读取以已知手指制作的样卡SSSE EF07，用供应商程序打开两枚模板"
      Then the operator confirms "two different fingers, right hand before left, the first usable of index finger, thumb, middle, ring and little finger / 为两枚不同手指，先右后左，依食指、拇指、中指、环指、小指取可用的首指"

  @DATA-219 @V2 @V3 @item:SSSE_RECORD
  Rule: The photo has the form of the standard / 照片符合规定
    要求：照片为24位彩色bmp或jpeg，1:1打印为26 mm×32 mm，分辨率高于300 dpi，头部宽度不小于画面三分之二，头顶距上边不少于5像素，压缩至4096字节；先结束的jpeg以填充补足可接受。
    来源：V20 table 15
    性质：standard

    @manual
    Example: picture / 画面
      When the operator performs "read SSSE EF08 of a personalised sample, open it as a picture and measure it / 读取个人化样卡的SSSE EF08，作为图片打开并测量"
      Then the operator confirms "24-bit colour, complete, 26 mm x 32 mm at more than 300 dpi, head at least two thirds of the width, at least 5 pixels above it / 24位彩色，画面完整，以300 dpi以上为26 mm×32 mm，头宽不小于画面三分之二，头顶上方不少于5像素"

  @DATA-220 @V2 @V3 @has:DF02 @item:DF02_RECORD
  Rule: The employment history tells the last four earlier jobs / 就业经历为最近四次，不含现职
    要求：DF02 EF07描述至少最近四次就业经历，不含现职。
    来源：V20 8.3.3
    性质：standard

    @manual
    Example: history of a known holder / 已知持卡人的经历
      When the operator performs "read DF02 EF07 of a sample made from a known history of five jobs / 读取以五次已知就业经历制作的样卡DF02 EF07"
      Then the operator confirms "the last four earlier jobs are there, the present one is not / 有最近四次经历，无现职"

  @DATA-512 @DATA-546 @item:X_NAV @item:X_REGION
  Rule: What the region adds and the profile assumes is declared / 地区扩展与所取参数均已声明
    要求：地方文件在测试前声明标识、结构、访问条件和数据项；来源有冲突处按表T-DATA-24最后一栏，另一读法为参数。
    来源：MGT Art. 7
    性质：standard

    @manual
    Example: local files / 地方文件
      When the operator performs "compare the supplier's declaration of local files, items and applications with the regional specification / 将供应商声明的地方文件、数据项和应用与地方规范比较"
      Then the operator confirms "each is declared with FID, structure, access conditions and items / 均声明了标识、结构、访问条件和数据项"

    @manual @basis:inferred
    Example: readings chosen / 所取读法
      When the operator performs "go through the parameters that the report lists as assumed and the table of conflicts / 逐项查看报告列为“假定”的参数和冲突表"
      Then the operator confirms "where the product follows another reading, the declaration says so / 产品采用另一读法处已声明"

  @DATA-554 @V2 @V3 @item:DF02_RECORD @item:DF04_RECORD
  Rule: Policies and special settlements are the latest ones / 扶持政策与特殊结算记录为最近各次
    要求：DF02 EF16描述至少最近四次扶持政策，DF04 EF15描述最近八次特殊结算。
    来源：V20 8.3.6, V20 8.5.4
    性质：standard

    @manual
    Example: latest ones / 最近各次
      When the operator performs "read DF02 EF16 and DF04 EF15 of a sample whose policies and settlements are known / 读取扶持政策和特殊结算已知的样卡DF02 EF16、DF04 EF15"
      Then the operator confirms "the last four policies and the last eight special settlements are there, newest first / 有最近四次政策和最近八次特殊结算，最新在前"

  @DATA-555 @DATA-559 @V2 @V3 @has:DF02 @item:DF02_RECORD
  Rule: The certificate is the valid one issued last, by a body of full name / 登记证为最近发放的有效证件，机构为全称
    要求：DF02 EF09描述最近发放的有效登记证；96为最近年检日期，无年检时为发证日期；56为发证公共就业服务机构全称。
    来源：V20 8.3.4, V20 8.3.4.2
    性质：standard

    @manual
    Example: certificate / 登记证
      When the operator performs "compare DF02 EF09 of a personalised sample with the holder's certificate / 将个人化样卡DF02 EF09与持卡人登记证比较"
      Then the operator confirms "number, region and body (56, full name) are those of the valid certificate issued last, 96 is its last inspection or its issue / 证号、地区和机构（56，全称）为最近发放的有效证件，96为最近年检或发证日期"

  @DATA-556 @DATA-557 @DATA-558 @V2 @V3 @has:DF01 @item:DF01_RECORD
  Rule: Telephone, employer and degrees describe the holder as the standard asks / 电话、单位、学历学位按规定描述持卡人
    要求：28为手机号码，无手机时为带区号的固定电话，2D的固定电话带区号；2E为缴纳社会保险（多家时缴纳基本养老保险）的单位登记名称；2A为最高学历，40、43、44、99至多三个学位、两项职业资格、两项专业技术资格、四次认定，同一记录各字段属于同一事项。
    来源：V20 8.2.2.3, V20 8.2.5.1, V20 8.2.7, V20 8.3.1
    性质：standard

    @manual
    Example: telephone / 电话
      When the operator performs "read items 28 and 2D of a personalised sample / 读取个人化样卡的数据项28和2D"
      Then the operator confirms "a mobile number, or a fixed number with its area code / 为手机号码，或带区号的固定电话"

    @manual
    Example: employer / 单位
      When the operator performs "compare item 2E of a personalised sample with the employer's registration for social insurance / 将个人化样卡的数据项2E与单位社会保险登记比较"
      Then the operator confirms "the registered name of the employer that pays the (pension) insurance / 为缴纳（养老）保险单位的登记名称"

    @manual
    Example: education and qualifications / 学历与资格
      When the operator performs "compare items 2A, 40, 43, 44 and 99 of a personalised sample with the holder's certificates / 将个人化样卡的数据项2A、40、43、44、99与持卡人证书比较"
      Then the operator confirms "2A is the highest education, the fields of each record belong to one certificate / 2A为最高学历，每条记录各字段属于同一证书"
