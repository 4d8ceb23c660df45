// Generated from standards/national/schema.yaml by `npm run generate`. Do not edit.

/**
 * 写 item（实施清单事项）、entry（基本目录条目）或者 standard（标准事项）。
 */
export type NoName = string;
/**
 * 12位，同一事项全国或者全省相同，写在引号里。
 */
export type NoName1 = string;
/**
 * 31位，由实施主体信用代码、行使层级和基本编码组成，写在引号里。
 */
export type NoName2 = string;
/**
 * 33位，实施编码后加两位序号01至99，写在引号里。
 */
export type NoName3 = string;
/**
 * 本地系统或者旧方案里的目录编码，没有的不写。
 */
export type NoName4 = string;
/**
 * 本地系统或者旧方案里的实施编码，没有的不写。
 */
export type NoName5 = string;
/**
 * 写标准事项的基本编码，标准事项已有的内容本事项不再重复。
 */
export type NoName6 = string;
/**
 * 与目录一致，括号用全角，不加层级和标点。
 */
export type NoName7 = string;
/**
 * 办理项的名称，如新办、变更、延续、注销。
 */
export type NoName8 = string;
/**
 * 有子项的，写上一级主项的名称。
 */
export type NoName9 = string;
/**
 * 子项本身的名称，没有子项的不写。
 */
export type NoName10 = string;
/**
 * 群众常用的叫法和旧名称，供查找用，每个一行。
 */
export type NoName11 = string[];
/**
 * 与基本编码第3、4位一致。
 */
export type NoName12 =
  | '行政权力事项'
  | '行政许可'
  | '行政处罚'
  | '行政强制'
  | '行政征收'
  | '行政给付'
  | '行政检查'
  | '行政确认'
  | '行政奖励'
  | '行政裁决'
  | '其他行政权力'
  | '公共服务';
/**
 * 在用、暂停或者取消；取消的编码不再另用。
 */
export type NoName13 = '在用' | '暂停' | '取消';
/**
 * 整数，内容每发布一次加1。
 */
export type NoName14 = number;
/**
 * 本版内容开始执行的日期，写成2026-03-02。
 */
export type NoName15 = string;
/**
 * 停止办理的日期，写成2026-03-02，没有的不写。
 */
export type NoName16 = string;
/**
 * 本事项由哪一级办理，只写一个，与实施编码第19位一致。
 */
export type NoName17 = '国家级' | '省级' | '市级' | '县级' | '乡级' | '村级' | '分级管理';
/**
 * 目录规定哪几级可以办理，每级一行，只用于目录条目和标准事项。
 */
export type NoName18 = ('国家级' | '省级' | '市级' | '县级' | '乡级' | '村级' | '分级管理')[];
/**
 * 各级分别办理哪些情形，写清楚界限。
 */
export type NoName19 = string;
/**
 * 本级具体办理的内容。
 */
export type NoName20 = string;
/**
 * 法定本级行使、下放、授权或者委托。
 */
export type NoName21 = '法定本级行使' | '上级下放' | '上级授权' | '同级授权' | '上级委托' | '同级委托';
/**
 * 写全称，与机构印章一致。
 */
export type NoName23 = string;
/**
 * 18位统一社会信用代码，与实施编码前18位一致，写在引号里。
 */
export type NoName24 = string;
/**
 * 法定机关、授权组织或者受委托组织。
 */
export type NoName25 = '法定机关' | '授权组织' | '受委托组织' | '其他';
/**
 * 受委托办理的，写委托机关的全称；不是受委托的不写。
 */
export type NoName26 = string;
/**
 * 机关内具体承办的机构，写全称。
 */
export type NoName28 = string;
/**
 * 有信用代码的写18位代码，没有的不写。
 */
export type NoName29 = string;
/**
 * 接收申请的机构，与实施主体相同的可以不写。
 */
export type NoName30 = string;
/**
 * 作出决定的机构，与实施主体相同的可以不写。
 */
export type NoName31 = string;
/**
 * 写全称。
 */
export type NoName34 = string;
/**
 * 18位统一社会信用代码，写在引号里。
 */
export type NoName35 = string;
/**
 * 牵头、会签、现场核查等分工。
 */
export type NoName36 = string;
/**
 * 共同办理的部门，每个部门一条。
 */
export type NoName32 = NoName33[];
/**
 * 业务上指导本事项的上级部门，写全称。
 */
export type NoName37 = string;
/**
 * 办理本事项的行政区域名称。
 */
export type NoName39 = string;
/**
 * 6位或者12位行政区划代码，写在引号里。
 */
export type NoName40 = string;
/**
 * 现行有效的全称，写在书名号里或者不加书名号均可。
 */
export type NoName43 = string;
/**
 * 公布令或者发文字号，如国令第722号、国发〔2018〕27号。
 */
export type NoName44 = string;
/**
 * 写到条，必要时写到款、项，如第二十四条。
 */
export type NoName45 = string;
/**
 * 照录原文，不增不减。
 */
export type NoName46 = string;
/**
 * 设定本事项的法律、法规、规章或者文件，每条依据一条。
 */
export type NoName41 = NoName42[];
/**
 * 一行写一条，明确具体，不用“其他”“有关”等兜底说法。
 */
export type NoName47 = string[];
/**
 * 谁可以申请，每类一行。
 */
export type NoName48 = ('自然人' | '企业法人' | '事业法人' | '社会组织法人' | '非法人企业' | '行政机关' | '其他组织')[];
/**
 * 当场决定的写即办件，其他写承诺件。
 */
export type NoName49 = '即办件' | '承诺件' | '其他';
/**
 * 法律、法规规定的时限，如20个工作日；没有规定的写无法定期限。
 */
export type NoName51 = string;
/**
 * 分阶段、分情形的时限和依据写在这里，天数与时限一致。
 */
export type NoName52 = string;
/**
 * 对外承诺的时限，不长于法定时限；当场办理的写当场办结。
 */
export type NoName53 = string;
/**
 * 承诺时限从何时起算、不含哪些环节，天数与时限一致。
 */
export type NoName54 = string;
/**
 * 从申请到拿到结果，申请人至少要到现场几次；不用到场的写0。
 */
export type NoName55 = number;
/**
 * 次数不是0的，写清楚每次为什么必须到场。
 */
export type NoName56 = string;
/**
 * 如现场核查、专家评审。
 */
export type NoName59 = string;
/**
 * 延长审批，或者除延长审批之外。
 */
export type NoName60 = '延长审批' | '除延长审批之外';
/**
 * 如15个工作日。
 */
export type NoName61 = string;
/**
 * 该程序的时间是否计入办结时限。
 */
export type NoName62 = boolean;
/**
 * 法律名称和条款。
 */
export type NoName63 = string;
/**
 * 组织该程序的部门，写全称。
 */
export type NoName64 = string;
/**
 * 写成0460-5500121。
 */
export type NoName65 = string;
/**
 * 该程序是否向申请人收费。
 */
export type NoName66 = boolean;
/**
 * 听证、检验、检测、专家评审、公示等环节，每个一条。
 */
export type NoName57 = NoName58[];
/**
 * 可以用的全部办理形式，每种一行。
 */
export type NoName67 = ('窗口办理' | '网上办理' | '电脑端网上办理' | '移动端网上办理' | '快递申请' | '自助办理' | '代办' | '其他')[];
/**
 * 写证件或者表格的正式名称，不写“其他材料”“相关材料”。
 */
export type NoName70 = string;
/**
 * 系统给出的材料编码，写在引号里，没有的不写。
 */
export type NoName71 = string;
/**
 * 原件、复印件，或者原件和（或）复印件。
 */
export type NoName72 = '原件' | '复印件' | '原件和（或）复印件';
/**
 * 纸质、电子，或者两种都可以。
 */
export type NoName73 = '纸质' | '电子' | '纸质/电子';
/**
 * 要交几份原件，不要的写0。
 */
export type NoName74 = number;
/**
 * 要交几份复印件，不要的写0。
 */
export type NoName75 = number;
/**
 * 原件只核对、当场退还的写是。
 */
export type NoName76 = boolean;
/**
 * 必要、非必要或者容缺后补；非必要的写明什么情形要交。
 */
export type NoName77 = '必要' | '非必要' | '容缺后补';
/**
 * 只在某种情形要交的，写明情形。
 */
export type NoName78 = string;
/**
 * 申请人自备、政府部门核发或者中介机构出具。
 */
export type NoName79 = '申请人自备' | '政府部门核发' | '中介机构出具' | '其他';
/**
 * 到哪里取得、怎样取得；不得指定一家机构。
 */
export type NoName80 = string;
/**
 * 出具或者核发该材料的机构。
 */
export type NoName81 = string;
/**
 * 对材料出具时间的要求，如近6个月内。
 */
export type NoName82 = string;
/**
 * 能够通过数据共享或者电子证照取得、不用申请人交的写是。
 */
export type NoName83 = boolean;
/**
 * 可以代替本材料的电子证照名称。
 */
export type NoName84 = string;
/**
 * 空白表格的文件或者网址。
 */
export type NoName85 = string;
/**
 * 填好的样表的文件或者网址，不得含真实个人信息。
 */
export type NoName86 = string;
/**
 * 如A4纸，没有要求的不写。
 */
export type NoName87 = string;
/**
 * 容易填错的地方怎样填。
 */
export type NoName88 = string;
/**
 * 什么样的材料可以收，写得能够对照。
 */
export type NoName89 = string;
/**
 * 规定要交该材料的法律名称和条款。
 */
export type NoName90 = string;
/**
 * 要谁签名或者盖章，不要的写无需。
 */
export type NoName91 = '本人签名' | '单位盖章' | '法定代表人签名' | '签名并盖章' | '电子签名或者电子印章' | '无需';
/**
 * 取得该材料要办的手续。
 */
export type NoName92 = string;
/**
 * 到哪里办理该材料。
 */
export type NoName93 = string;
/**
 * 该材料在本事项里作什么用。
 */
export type NoName94 = string;
/**
 * 其余需要说明的内容，没有的不写。
 */
export type NoName95 = string;
/**
 * 办理时要交的材料，按提交次序，每份一条；不要材料的写空清单。
 */
export type NoName68 = NoName69[];
/**
 * 用文字写清从申请到送达的步骤；有环节表的可以从简。
 */
export type NoName96 = string;
/**
 * 流程图的文件或者网址。
 */
export type NoName97 = string;
/**
 * 受理、审查、决定、送达以外的环节要写依据。
 */
export type NoName100 = string;
/**
 * 办理该环节的部门。
 */
export type NoName101 = string;
/**
 * 写岗位，如受理岗，不写人名。
 */
export type NoName102 = string;
/**
 * 如1个工作日，各环节之和不超过承诺时限。
 */
export type NoName103 = string;
/**
 * 该环节的时间是否计入承诺时限，不写即计入。
 */
export type NoName104 = boolean;
/**
 * 设定该环节的法律名称和条款。
 */
export type NoName105 = string;
/**
 * 该环节做什么、看什么。
 */
export type NoName106 = string;
/**
 * 该环节的产出，如受理通知书。
 */
export type NoName107 = string;
/**
 * 是否属于特别程序。
 */
export type NoName108 = boolean;
/**
 * 特别环节的说明。
 */
export type NoName109 = string;
/**
 * 受理、审查、决定、送达等环节，按先后，每个一条。
 */
export type NoName98 = NoName99[];
/**
 * 按什么标准审查，写得能够对照。
 */
export type NoName110 = string;
/**
 * 是否向申请人收费。
 */
export type NoName112 = boolean;
/**
 * 与收费目录清单一致。
 */
export type NoName115 = string;
/**
 * 写到金额和单位，如80元/件。
 */
export type NoName116 = string;
/**
 * 规定收费和标准的法律或者文件及条款。
 */
export type NoName117 = string;
/**
 * 是否可以减免。
 */
export type NoName118 = boolean;
/**
 * 谁可以减免、减免多少、依据什么。
 */
export type NoName119 = string;
/**
 * 其余需要说明的内容，没有的不写。
 */
export type NoName120 = string;
/**
 * 每个收费项目一条，不收费的不写。
 */
export type NoName113 = NoName114[];
/**
 * 收费的，写法律名称和条款；行政许可收费要有法律、行政法规依据。
 */
export type NoName121 = string;
/**
 * 到哪里缴、怎样缴。
 */
export type NoName122 = string;
/**
 * 申请人最后拿到的证照、批文或者其他结果的名称。
 */
export type NoName124 = string;
/**
 * 证照、批文或者其他。
 */
export type NoName125 = '证照' | '批文' | '其他';
/**
 * 结果样本的文件或者网址，不得含真实个人信息。
 */
export type NoName126 = string;
/**
 * 如5年、长期有效。
 */
export type NoName127 = string;
/**
 * 可以选择的全部送达方式，每种一行。
 */
export type NoName128 = ('窗口领取' | '邮寄送达' | '网站下载' | '电子送达' | '自助打印' | '代办送达' | '公告送达' | '其他')[];
/**
 * 是否可以在网上申请并受理；网上预约不算网办。
 */
export type NoName130 = boolean;
/**
 * 直接打开办理页面的网址，以http://或者https://开头。
 */
export type NoName131 = string;
/**
 * 网上能够办到的各个环节，每个一行。
 */
export type NoName132 = (
  '互联网咨询' | '互联网收件' | '互联网预审' | '互联网受理' | '互联网办理' | '互联网办理结果信息反馈' | '互联网电子证照反馈' | '其他'
)[];
/**
 * 受理和审批用的系统名称。
 */
export type NoName133 = string;
/**
 * 系统由哪一级建设。
 */
export type NoName134 = '国家级' | '省级' | '市级' | '县级';
/**
 * 移动端办理页面的网址。
 */
export type NoName135 = string;
/**
 * 是否接入统一身份认证，一次登录即可办理。
 */
export type NoName136 = boolean;
/**
 * 移动端是否一次登录即可办理。
 */
export type NoName137 = boolean;
/**
 * 收费的，是否可以在网上缴。
 */
export type NoName138 = boolean;
/**
 * 是否可以预约到窗口办理的时间。
 */
export type NoName140 = boolean;
/**
 * 预约页面的网址。
 */
export type NoName141 = string;
/**
 * 是否可以寄送材料或者结果。
 */
export type NoName142 = boolean;
/**
 * 是否可以在自助终端办理。
 */
export type NoName143 = boolean;
/**
 * 是否进驻政务服务中心办理。
 */
export type NoName144 = boolean;
/**
 * 是否由综合窗口统一受理。
 */
export type NoName145 = boolean;
/**
 * 在多大范围内可以异地办理，不通办的不写。
 */
export type NoName146 = '全国' | '跨省' | '跨市' | '跨县';
/**
 * 写全称。
 */
export type NoName149 = string;
/**
 * 区划代码，写在引号里。
 */
export type NoName150 = string;
/**
 * 可以办理的乡镇、街道，每个一条。
 */
export type NoName147 = NoName148[];
/**
 * 写全称。
 */
export type NoName153 = string;
/**
 * 区划代码，写在引号里。
 */
export type NoName154 = string;
/**
 * 可以办理的村、社区，每个一条。
 */
export type NoName151 = NoName152[];
/**
 * 大厅、中心或者网点的名称。
 */
export type NoName157 = string;
/**
 * 乡镇、村、派出所、合作网点、自助终端、代办点属于就近办理。
 */
export type NoName158 =
  '政务服务中心' | '部门窗口' | '乡镇（街道）便民服务中心' | '村（社区）便民服务站' | '派出所' | '合作网点' | '自助终端' | '代办点';
/**
 * 写到路、号、楼层和窗口。
 */
export type NoName159 = string;
/**
 * 窗口名称或者编号，如综合窗口3号。
 */
export type NoName160 = string;
/**
 * 写明工作日和法定节假日，如工作日上午9:00—12:00。
 */
export type NoName161 = string;
/**
 * 写成0460-5500121，每个一行。
 */
export type NoName162 = string[];
/**
 * 公交、停车等到达方法。
 */
export type NoName163 = string;
/**
 * 地图页面的网址。
 */
export type NoName164 = string;
/**
 * 是否有无障碍通道和服务。
 */
export type NoName165 = boolean;
/**
 * 可以办理的地点，每个一条。
 */
export type NoName155 = NoName156[];
/**
 * 写成0460-5500121，热线只写号码，每个一行。
 */
export type NoName167 = string[];
/**
 * 可以当面咨询的地址。
 */
export type NoName168 = string;
/**
 * 单位的邮箱，不写个人邮箱。
 */
export type NoName169 = string;
/**
 * 网上咨询页面的网址。
 */
export type NoName170 = string;
/**
 * 有哪些咨询方式，如窗口咨询、电话咨询。
 */
export type NoName171 = string;
/**
 * 不与本单位的咨询电话相同；12345等热线除外。
 */
export type NoName173 = string[];
/**
 * 可以当面投诉的地址。
 */
export type NoName174 = string;
/**
 * 单位的邮箱，不写个人邮箱。
 */
export type NoName175 = string;
/**
 * 网上投诉页面的网址。
 */
export type NoName176 = string;
/**
 * 有哪些投诉方式。
 */
export type NoName177 = string;
/**
 * 一般是本级人民政府；税务等垂直领导机关是上一级主管部门。
 */
export type NoName180 = string;
/**
 * 递交复议申请的地址。
 */
export type NoName181 = string;
/**
 * 写成0460-5500121。
 */
export type NoName182 = string;
/**
 * 网上申请复议的网址。
 */
export type NoName183 = string;
/**
 * 一般为60日。
 */
export type NoName184 = string;
/**
 * 有管辖权的人民法院。
 */
export type NoName186 = string;
/**
 * 法院的地址。
 */
export type NoName187 = string;
/**
 * 写成0460-5500121。
 */
export type NoName188 = string;
/**
 * 网上立案的网址。
 */
export type NoName189 = string;
/**
 * 直接起诉一般为6个月，法律另有规定的从其规定。
 */
export type NoName190 = string;
/**
 * 怎样查办理进度和结果。
 */
export type NoName191 = string;
/**
 * 申请人有哪些权利、要尽哪些义务。
 */
export type NoName192 = string;
/**
 * 办事前要知道的事，每条一行，不在这里加条件和材料。
 */
export type NoName193 = string[];
/**
 * 照申请人的口气写，用问号结尾。
 */
export type NoName196 = string;
/**
 * 用完整的句子回答，天数、材料与正文一致。
 */
export type NoName197 = string;
/**
 * 群众常问的问题和回答，每个一条。
 */
export type NoName194 = NoName195[];
/**
 * 服务的名称。
 */
export type NoName200 = string;
/**
 * 法律、法规或者国务院决定的名称和条款。
 */
export type NoName201 = string;
/**
 * 写机构应当具备的资质，不指定一家。
 */
export type NoName202 = string;
/**
 * 政府定价、市场调节或者由审批机关付费。
 */
export type NoName203 = string;
/**
 * 作为办理条件的中介服务，每项一条，没有的不写。
 */
export type NoName198 = NoName199[];
/**
 * 许可的数量是否有限制。
 */
export type NoName205 = boolean;
/**
 * 限制多少，按什么次序办理。
 */
export type NoName206 = string;
/**
 * 规定数量限制的法律名称和条款。
 */
export type NoName207 = string;
/**
 * 在哪里公布剩余数量。
 */
export type NoName208 = string;
/**
 * 多久公布一次。
 */
export type NoName209 = string;
/**
 * 法律规定的准予条件，一行写一条。
 */
export type NoName211 = string[];
/**
 * 规定准予条件的法律名称和条款。
 */
export type NoName212 = string;
/**
 * 规定许可程序的法律名称和条款。
 */
export type NoName213 = string;
/**
 * 许可证件的正式名称。
 */
export type NoName214 = string;
/**
 * 规定有效期限的法律名称和条款。
 */
export type NoName215 = string;
/**
 * 证件在什么范围内有效。
 */
export type NoName216 = string;
/**
 * 届满前多少日申请延续、怎样办理。
 */
export type NoName217 = string;
/**
 * 有无年检，有的写周期和依据。
 */
export type NoName218 = string;
/**
 * 有无年报，有的写周期和依据。
 */
export type NoName219 = string;
/**
 * 是否可以由申请人书面承诺后当场办理。
 */
export type NoName220 = boolean;
/**
 * 次要材料暂缺时是否先受理；补交的材料写容缺后补。
 */
export type NoName221 = boolean;
/**
 * 警告、罚款等处罚种类。
 */
export type NoName223 = string;
/**
 * 是否可以减征、免征。
 */
export type NoName225 = boolean;
/**
 * 税、费等种类。
 */
export type NoName226 = string;
/**
 * 服务对象含自然人的，选最贴切的一至三个。
 */
export type NoName228 = (
  | '生育收养'
  | '户籍办理'
  | '民族宗教'
  | '教育科研'
  | '入伍服役'
  | '就业创业'
  | '设立变更'
  | '准营准办'
  | '抵押质押'
  | '职业资格'
  | '纳税缴费'
  | '婚姻登记'
  | '优待抚恤'
  | '规划建设'
  | '住房保障'
  | '社会保障'
  | '证件办理'
  | '交通出行'
  | '旅游观光'
  | '出境入境'
  | '消费维权'
  | '公共安全'
  | '司法公证'
  | '知识产权'
  | '环保绿化'
  | '文化体育'
  | '公用事业'
  | '医疗卫生'
  | '离职退休'
  | '死亡殡葬'
  | '地方特色'
  | '其他'
)[];
/**
 * 服务对象含法人的，选最贴切的一至三个。
 */
export type NoName229 = (
  | '设立变更'
  | '准营准办'
  | '资质认证'
  | '年检年审'
  | '税收财务'
  | '人力资源'
  | '社会保障'
  | '投资审批'
  | '融资信贷'
  | '抵押质押'
  | '商务贸易'
  | '招标拍卖'
  | '海关口岸'
  | '涉外服务'
  | '农林牧渔'
  | '国土和规划建设'
  | '交通运输'
  | '环保绿化'
  | '应对气候变化'
  | '水务气象'
  | '医疗卫生'
  | '科技创新'
  | '文体教育'
  | '知识产权'
  | '民族宗教'
  | '质量技术'
  | '检验检疫'
  | '安全生产'
  | '公安消防'
  | '司法公证'
  | '公用事业'
  | '法人注销'
  | '档案文物'
  | '地方特色'
  | '其他'
)[];
/**
 * 本地自定的主题，每个一行。
 */
export type NoName230 = string[];
/**
 * 本地自定的主题，每个一行。
 */
export type NoName231 = string[];
/**
 * 本地声明的四办，与按内容推导的结果对照。
 */
export type NoName232 = ('马上办' | '网上办' | '就近办' | '一次办')[];
/**
 * 是否列入高频事项清单。
 */
export type NoName233 = boolean;
/**
 * 上级评定的星级1至5，只照录，不推算。
 */
export type NoName234 = number;
/**
 * 涉密的写是，一律不公布。
 */
export type NoName235 = boolean;
/**
 * 地方系统标注的静默事项，照录。
 */
export type NoName236 = boolean;
/**
 * 最近一次逐项核对的日期，写成2026-03-02。
 */
export type NoName238 = string;
/**
 * 核对的单位，不写人名。
 */
export type NoName239 = string;
/**
 * 新增、变更、拆分、合并、暂停、取消或者层级调整。
 */
export type NoName241 = '新增' | '变更' | '拆分' | '合并' | '暂停' | '取消' | '层级调整';
/**
 * 变更的日期，写成2026-03-02。
 */
export type NoName242 = string;
/**
 * 上级下发变更的批次。
 */
export type NoName243 = string;
/**
 * 数据来自哪个系统。
 */
export type NoName244 = string;
/**
 * 导入时自动写入，不用手填。
 */
export type NoName246 = string;
/**
 * 导入时自动写入，不用手填。
 */
export type NoName247 = string;
/**
 * 导入时自动写入，不用手填。
 */
export type NoName248 = number;
/**
 * 来源系统的记录标识，导入时自动写入。
 */
export type NoName249 = string;

export interface Item {
  kind?: NoName;
  code?: NoName1;
  implementation?: NoName2;
  handling?: NoName3;
  localCode?: NoName4;
  localImplementation?: NoName5;
  inherits?: NoName6;
  name?: NoName7;
  handlingName?: NoName8;
  mainName?: NoName9;
  subName?: NoName10;
  aliases?: NoName11;
  type?: NoName12;
  state?: NoName13;
  version?: NoName14;
  effective?: NoName15;
  cancelled?: NoName16;
  level?: NoName17;
  levels?: NoName18;
  division?: NoName19;
  content?: NoName20;
  powerSource?: NoName21;
  agency?: NoName22;
  entrusted?: NoName26;
  undertaker?: NoName27;
  acceptingBody?: NoName30;
  decidingBody?: NoName31;
  jointAgencies?: NoName32;
  guidingDepartment?: NoName37;
  region?: NoName38;
  basis?: NoName41;
  conditions?: NoName47;
  audience?: NoName48;
  processing?: NoName49;
  limit?: NoName50;
  visits?: NoName55;
  visitReason?: NoName56;
  specialProcedures?: NoName57;
  channels?: NoName67;
  materials?: NoName68;
  flow?: NoName96;
  flowChart?: NoName97;
  steps?: NoName98;
  reviewStandard?: NoName110;
  fee?: NoName111;
  result?: NoName123;
  online?: NoName129;
  appointment?: NoName139;
  express?: NoName142;
  selfService?: NoName143;
  center?: NoName144;
  oneWindow?: NoName145;
  scope?: NoName146;
  townships?: NoName147;
  villages?: NoName151;
  places?: NoName155;
  consult?: NoName166;
  complain?: NoName172;
  remedies?: NoName178;
  progress?: NoName191;
  rights?: NoName192;
  notes?: NoName193;
  questions?: NoName194;
  intermediary?: NoName198;
  quota?: NoName204;
  licence?: NoName210;
  commitment?: NoName220;
  tolerance?: NoName221;
  penalty?: NoName222;
  levy?: NoName224;
  topics?: NoName227;
  fourWays?: NoName232;
  highFrequency?: NoName233;
  star?: NoName234;
  secret?: NoName235;
  silent?: NoName236;
  verified?: NoName237;
  change?: NoName240;
  dataSource?: NoName244;
  origin?: NoName245;
  extra?: NoName250;
}
/**
 * 办理本事项的机关或者组织。
 */
export interface NoName22 {
  name?: NoName23;
  code?: NoName24;
  type?: NoName25;
}
/**
 * 机关内具体承办的机构。
 */
export interface NoName27 {
  name?: NoName28;
  code?: NoName29;
}
export interface NoName33 {
  name?: NoName34;
  code?: NoName35;
  role?: NoName36;
}
/**
 * 办理本事项的行政区域。
 */
export interface NoName38 {
  name?: NoName39;
  code?: NoName40;
}
export interface NoName42 {
  law?: NoName43;
  number?: NoName44;
  article?: NoName45;
  text?: NoName46;
}
/**
 * 法定和承诺的办结时限。
 */
export interface NoName50 {
  statutory?: NoName51;
  statutoryNote?: NoName52;
  promised?: NoName53;
  promisedNote?: NoName54;
}
export interface NoName58 {
  name?: NoName59;
  kind?: NoName60;
  limit?: NoName61;
  counted?: NoName62;
  basis?: NoName63;
  agency?: NoName64;
  phone?: NoName65;
  charged?: NoName66;
}
export interface NoName69 {
  name?: NoName70;
  code?: NoName71;
  type?: NoName72;
  medium?: NoName73;
  originals?: NoName74;
  copies?: NoName75;
  returned?: NoName76;
  need?: NoName77;
  situation?: NoName78;
  source?: NoName79;
  sourceNote?: NoName80;
  issuer?: NoName81;
  issuedWhen?: NoName82;
  exempt?: NoName83;
  certificate?: NoName84;
  blank?: NoName85;
  sample?: NoName86;
  pageFormat?: NoName87;
  fill?: NoName88;
  standard?: NoName89;
  basis?: NoName90;
  signature?: NoName91;
  handlingNote?: NoName92;
  handlingPlace?: NoName93;
  usage?: NoName94;
  remark?: NoName95;
}
export interface NoName99 {
  name?: NoName100;
  agency?: NoName101;
  post?: NoName102;
  limit?: NoName103;
  counted?: NoName104;
  basis?: NoName105;
  content?: NoName106;
  result?: NoName107;
  special?: NoName108;
  specialNote?: NoName109;
}
/**
 * 是否收费，收什么、收多少、依据什么。
 */
export interface NoName111 {
  charged?: NoName112;
  items?: NoName113;
  basis?: NoName121;
  levyMethod?: NoName122;
}
export interface NoName114 {
  name?: NoName115;
  standard?: NoName116;
  basis?: NoName117;
  reducible?: NoName118;
  reduction?: NoName119;
  remark?: NoName120;
}
/**
 * 申请人最后得到什么、怎样得到。
 */
export interface NoName123 {
  name?: NoName124;
  type?: NoName125;
  sample?: NoName126;
  validity?: NoName127;
  delivery?: NoName128;
}
/**
 * 在网上能够办到什么程度、到哪里办。
 */
export interface NoName129 {
  available?: NoName130;
  url?: NoName131;
  depth?: NoName132;
  system?: NoName133;
  systemLevel?: NoName134;
  mobileUrl?: NoName135;
  singleSignOn?: NoName136;
  appSingleSignOn?: NoName137;
  payment?: NoName138;
}
/**
 * 到窗口办理能否预约。
 */
export interface NoName139 {
  available?: NoName140;
  url?: NoName141;
}
export interface NoName148 {
  name?: NoName149;
  code?: NoName150;
}
export interface NoName152 {
  name?: NoName153;
  code?: NoName154;
}
export interface NoName156 {
  name?: NoName157;
  kind?: NoName158;
  address?: NoName159;
  window?: NoName160;
  hours?: NoName161;
  phones?: NoName162;
  transport?: NoName163;
  map?: NoName164;
  accessible?: NoName165;
}
/**
 * 向谁、怎样咨询。
 */
export interface NoName166 {
  phones?: NoName167;
  address?: NoName168;
  email?: NoName169;
  url?: NoName170;
  text?: NoName171;
}
/**
 * 向谁、怎样投诉。
 */
export interface NoName172 {
  phones?: NoName173;
  address?: NoName174;
  email?: NoName175;
  url?: NoName176;
  text?: NoName177;
}
/**
 * 不服决定的，怎样复议和诉讼。
 */
export interface NoName178 {
  review?: NoName179;
  suit?: NoName185;
}
/**
 * 向哪个机关、多少日内申请行政复议。
 */
export interface NoName179 {
  agency?: NoName180;
  address?: NoName181;
  phone?: NoName182;
  url?: NoName183;
  deadline?: NoName184;
}
/**
 * 向哪个法院、多长时间内提起行政诉讼。
 */
export interface NoName185 {
  agency?: NoName186;
  address?: NoName187;
  phone?: NoName188;
  url?: NoName189;
  deadline?: NoName190;
}
export interface NoName195 {
  q?: NoName196;
  a?: NoName197;
}
export interface NoName199 {
  name?: NoName200;
  basis?: NoName201;
  agency?: NoName202;
  feeKind?: NoName203;
}
/**
 * 许可有数量限制的，写限制和公布办法。
 */
export interface NoName204 {
  limited?: NoName205;
  text?: NoName206;
  basis?: NoName207;
  publication?: NoName208;
  period?: NoName209;
}
/**
 * 行政许可特有的要素。
 */
export interface NoName210 {
  conditions?: NoName211;
  conditionBasis?: NoName212;
  procedureBasis?: NoName213;
  certificate?: NoName214;
  validityBasis?: NoName215;
  area?: NoName216;
  renewal?: NoName217;
  inspection?: NoName218;
  report?: NoName219;
}
/**
 * 行政处罚特有的要素。
 */
export interface NoName222 {
  method?: NoName223;
}
/**
 * 行政征收特有的要素。
 */
export interface NoName224 {
  reducible?: NoName225;
  kind?: NoName226;
}
/**
 * 门户上按主题查找用的分类。
 */
export interface NoName227 {
  person?: NoName228;
  corporate?: NoName229;
  localPerson?: NoName230;
  localCorporate?: NoName231;
}
/**
 * 内容最近一次由谁、在何时核对。
 */
export interface NoName237 {
  on?: NoName238;
  by?: NoName239;
}
/**
 * 最近一次目录变更。
 */
export interface NoName240 {
  operation?: NoName241;
  on?: NoName242;
  batch?: NoName243;
}
/**
 * 导入的事项来自哪个文件的哪一行。
 */
export interface NoName245 {
  table?: NoName246;
  sheet?: NoName247;
  row?: NoName248;
  guid?: NoName249;
}
/**
 * 来源表里没有对应要素的内容，照原表头记在这里。
 */
export interface NoName250 {
  [k: string]: string;
}
