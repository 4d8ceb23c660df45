import type { Case } from './case.ts';

const of = (...lines: string[]): string => `name: 甲登记\n${lines.join('\n')}\n`;
const licence = (...lines: string[]): string => of('type: 行政许可', ...lines);
const place = (name: string, address: string, rest = ''): string =>
  `name: ${name}登记\nagency: { name: 一局 }\nplaces: [{ name: ${'大厅'}, address: ${address} }]\n${rest}`;
const hall = (item: string, address: string, agency = '一局'): string =>
  `name: ${item}\nagency: { name: ${agency} }\nplaces: [{ name: 禾川县政务大厅, address: ${address} }]\n`;
const coded = (item: string, agency: string, code: string, rest = ''): string =>
  `name: ${item}\nagency: { name: ${agency}, code: "${code}" }\n${rest}`;
const hours = (...texts: string[]): string => of('places:', ...texts.map((text) => `- { hours: "${text}" }`));

/** Texts for the groups that have few rules. */
export const otherCases: Record<string, readonly Case[]> = {
  agency: [
    [
      hall('甲', '禾川大道88号'),
      hall('乙', '禾川县禾川大道88号一楼'),
      hall('丙', '人民路1号'),
      hall('丁', '人民路1号二楼'),
      hall('戊', '禾川大道88号'),
    ].join('---\n'),
    [hall('甲', '禾川大道88号'), hall('乙', '人民路1号')].join('---\n'),
    [hall('甲', '人民路1号'), hall('乙', '禾川大道88号')].join('---\n'),
    [
      hall('甲', '禾川大道88号'),
      `${hall('乙', '人民路1号')}state: 取消\n`,
      `kind: standard\n${hall('丙', '人民路1号')}`,
      `${hall('丁', '人民路1号')}region: { code: "990102" }\n`,
    ].join('---\n'),
    [hall('甲', '禾川大道'), hall('乙', '人民路1号'), hall('丙', '建设路口向东再向北二百米9号'), hall('丁', '新街12-3号')].join('---\n'),
    [place('甲', '禾川大道88号'), place('乙', '人民路1号').replace('一局', '二局'), place('丙', '人民路1号')].join('---\n'),
    [coded('甲', '一局', '11990101MB0003121N'), coded('乙', '一局', '11990101MB00030338'), coded('丙', ' 一局', '11990101MB00030338')].join(
      '---\n',
    ),
    [coded('甲', '一局', '11990101MB0003121N'), coded('乙', '一局', '11990101MB00030338')].join('---\n'),
    [
      coded('甲', '一局', '11990101MB0003121N'),
      coded('乙', '一局', '11990101MB00030338', 'region: { code: "990102" }\n'),
      coded('丙', '一局', '11990101MB00030338', 'state: 取消\n'),
      `kind: standard\n${coded('丁', '一局', '11990101MB00030338')}`,
    ].join('---\n'),
    'name: 甲\nagency: { name: 一局 }\nimplementation: "11990101MB000303384000131905001"\n---\nname: 乙\nagency: { name: 一局, code: "11990101MB0003121N" }\n---\nname: 丙\nagency: { name: 一局 }\ncode: "000131905001"\n---\nname: 丁\nagency: { code: "11990101MB0003121N" }\n',
  ],
  channel: [
    of('channels: [快递申请, 自助办理, 网上办理]', 'express: false', 'selfService: false', 'online: { available: false }'),
    of('channels: [窗口办理]', 'express: false', 'selfService: false', 'online: { available: false }'),
    of('channels: [快递申请, 自助办理, 网上办理]', 'express: true', 'selfService: true', 'online: { available: true }'),
    of('express: false'),
    of(
      'notes: [只能在网上申请, 必须到窗口办理, 一律通过网站提交申请, 仅限现场受理, 窗口不再受理, 不得只能在网上申请, 只能在网上缴费, 只能在网上查询。只能在手机申报, 可以在网上申请]',
    ),
    of(
      'conditions: [只限大厅窗口申请]',
      'questions: [{ q: 怎么办, a: 线下概不接受 }, { q: 何时 }]',
      'flow: 线上不予受理',
      'progress: 现场一律不再办理',
      'consult: { text: 必须采用APP方式报名 }',
    ),
  ],
  contact: [
    of('consult: { phones: [0460-5500121] }', 'complain: { phones: [0460-5500121] }'),
    of('consult: { phones: ["12345", 0460-5500121] }', 'complain: { phones: ["12345", 0460-5500121] }'),
    of('consult: { phones: ["12345"] }', 'complain: { phones: ["12345"] }'),
    of('consult: { phones: [0460-5500121] }', 'complain: { phones: [0460-5500122] }'),
    of('consult: { phones: ["0460-5500121、0460-5500123"] }', 'complain: { phones: [0460-5500121, 0460-5500123] }'),
    of(
      'consult: { phones: ["04605500121", "0460 5500121", "(0460)5500121", "5500121", "55001212", "0460—5500121", "０４６０-５５００１２１", "0460-5500121-801", "0460-5500121转801", "1380000"] }',
    ),
    of(
      'consult: { phones: ["0460-5500121,0460-5500122", "0460-5500121、5500122", "王先生 04605500121", "一楼3号窗口", "周一8:30 0460-5500121", "0460-55001", "2024年", "https://example.org/12345678", "无"] }',
    ),
    of(
      'consult: { phones: ["12345678", "0000000", "0460-8888888", "88888888", "1234567", "1234567890", "xxxxxxx", "11111111111", "0460-1234567", "8888888a1"] }',
    ),
    of(
      'places: [{ phones: ["5500121"] }, { address: 一楼, phones: ["04605500121", "12345678"] }]',
      'specialProcedures: [{ name: 听证, phone: "5500123" }]',
      'remedies: { review: { phone: "5500124" }, suit: { phone: "5500125" } }',
      'complain: { phones: ["5500126"] }',
    ),
  ],
  fee: [
    of('fee: { charged: false, items: [{ name: 工本费, standard: 10元 }] }'),
    of('fee: { charged: false, items: [{ name: 工本费, standard: 免费 }, { standard: 5元 }] }'),
    of(
      'fee: { charged: false, items: [{ name: 甲, standard: 无 }, { name: 乙, standard: 0元 }, { name: 丙, standard: 已取消 }, { name: 丁, standard: 停征 }, { name: 戊 }] }',
    ),
    of('fee: { charged: false, items: [{ standard: 10元 }] }'),
    of('fee: { charged: false }', 'online: { payment: true }'),
    of('fee: { charged: false }', 'online: { payment: false }'),
    of('fee: { charged: true }', 'online: { payment: true }'),
    of('online: { payment: true }'),
    licence(
      'fee: { charged: true, items: [{ name: 申请书工本费, standard: 1元, basis: 《农药管理条例》 }, { name: 登记表费 }, { name: 检验费, basis: 《关于收费的通知》 }, { name: 评审费, basis: 《关于收费的通知》、《农药管理条例》第三条 }, { name: 测绘费, basis: 棠价费〔2020〕3号 }, { name: 其他费, basis: 《收费办法》 }, { name: 试费 }] }',
    ),
    licence('fee: { charged: true, basis: 《收费标准》, items: [{ name: 检验费, standard: 1元 }, { name: 评审费, basis: 农药管理法 }] }'),
    licence('fee: { charged: false, basis: 《收费标准》, items: [{ name: 检验费 }] }'),
    of('type: 行政确认', 'fee: { charged: true, basis: 《收费标准》, items: [{ name: 检验费 }] }'),
    of('fee: { charged: true, items: [] }'),
    of('fee: { charged: true, items: [{ name: 甲 }, { standard: 1元 }, { name: 乙, standard: 1元, basis: 某办法 }, { basis: 某办法 }] }'),
    of('fee: { charged: true, basis: 某办法, items: [{ name: 甲 }, { name: 乙, standard: 1元 }] }'),
    of(
      'fee: { charged: true, items: [{ name: 甲, reducible: true }, { reducible: true, remark: 残疾人减半 }, { name: 乙, reducible: true, reduction: 残疾人 }, { name: 丙, reducible: false }, { name: 丁, reducible: true, remark: 一次 }] }',
    ),
    'kind: standard\nname: 甲登记\ncode: "000120909000"\nfee: { charged: false, items: [{ name: 费, standard: 1元 }] }\n---\ninherits: "000120909000"\n---\nkind: standard\nname: 乙登记\ncode: "000120908000"\nfee: { charged: true }\n---\ninherits: "000120908000"\n---\ninherits: "000120908000"\nfee: { items: [{ name: 费 }] }\n',
  ],
  form: [
    { text: of('materials: [{ name: 表, blank: 申请表.docx, sample: 样表/样表.pdf }]'), present: ['申请表.docx'] },
    { text: of('materials: [{ name: 表, blank: ./申请表.docx, sample: "样表\\\\样表.pdf" }]'), present: ['申请表.docx', '样表/样表.pdf'] },
    { text: of('materials: [{ name: 表, blank: ".//申请表.docx", sample: 窗口领取 }]'), present: ['../申请表.docx', '../../样表.pdf'] },
    {
      text: of('materials: [{ name: 表, blank: 一.docx }, { blank: 二.docx }, { blank: 三.docx }, { blank: 四.docx }]'),
      present: ['../一.docx', '../../二.docx', '../../../三.docx', '../../../../四.docx'],
    },
    {
      text: of(
        'materials: [{ name: 表, blank: "https://example.org/a.docx", sample: 表.document }, { blank: 见网站a.b }, { blank: .docx }, { blank: "表.docx（一份）" }]',
      ),
      present: [],
    },
    of('materials: [{ name: 表, blank: 申请表.docx }]'),
  ],
  'four-ways': [
    of('fourWays: [马上办, 网上办, 就近办, 一次办]'),
    of('fourWays: []', 'visits: 0', 'online: { available: true, depth: 四级 }', 'processing: 即办件', 'level: 乡级'),
    of('fourWays: [网上办]', 'online: { available: false }', 'visits: 3', 'processing: 承诺件', 'limit: { promised: 9个工作日 }'),
    of('fourWays: [一次办]', 'visits: 1'),
    of('fourWays: [马上办]', 'processing: 即办件', 'limit: { promised: 当场办结 }', 'visits: 1'),
  ],
  place: [
    of(
      'places: [{ address: 禾川大道 }, { address: 禾川大道88号 }, { address: 禾川大道, window: 3号窗 }, { address: "https://example.org" }, { address: 政务服务网站 }, { address: 手机app }, { address: 县政务大厅 }, { address: 人民路与建设路交叉口 }, { address: 广场东侧 }, { address: 院内 }, { address: 院内一角 }, { address: A座 }, { address: "" }, { name: 大厅 }]',
    ),
    hours(
      '9:00-17:00',
      '周一至周五9:00-17:00',
      '上午9点',
      '每天9:00',
      '工作日',
      '全天',
      '０９:００',
      '夏季9:00-17:00',
      '法定节假日除外，9时',
    ),
    hours(
      '周一9：00-17：00',
      '周一9:00-25:00',
      '周一17:00-9:00',
      '周一9:60-10:00',
      '周一22:00至次日6:00',
      '周一9 : 00-17:00',
      '周一９:００—１７:００',
      '周一9:00~9:00',
      '周一9:00——17:00',
      '周一下午2:30-下午5:30',
      '周一8:30到12:00，14:30到11:00',
      '周一24:00-24:30',
      '比例9:5',
    ),
    hours(
      '上午8:30 下午2:30',
      '上午8:00 下午2:00；上午8:30 下午2:30',
      '夏季下午3:00，冬季下午2:30',
      '下午 2:30、下午2:30',
      '5月下午3:00，平时下午2:30',
      '工作日下午2:00，双休日下午3:00',
      '下午2：30 下午3：00',
      '窗口一下午2:00窗口二下午3:00',
    ),
  ],
  questions: [
    of(
      'questions: [{ q: 怎么办？, a: 网上办 }, { q: 怎么办, a: 网上办 }, { q: 办理。, a: 网上办 }, { q: "办理?", a: "办理" }, { q: 办理, a: 办理？ }, { q: "", a: 甲 }, { a: 甲 }, { q: 收费吗？答：不收费, a: 见上 }, { q: 收费吗？不收取申请人任何费用的事项。, a: 见上 }, { q: 收费吗？不收。, a: 见上 }, { q: “收费吗？”, a: 不收 }, { q: 收费吗、, a: 不收 }, { q: " 收费吗？ ", a: 不收 }, { q: 需要多久 }]',
    ),
  ],
  remedies: [
    of('remedies: { review: { deadline: 60日 }, suit: { deadline: 6个月 } }'),
    of('remedies: { review: { deadline: 30日 }, suit: { deadline: 3个月 } }'),
    of('remedies: { review: { deadline: 1个月 }, suit: { deadline: 三个月内 } }'),
    of('remedies: { review: { deadline: 2个月 }, suit: { deadline: 3日 } }'),
    of('remedies: { review: { deadline: 30个工作日 }, suit: { deadline: 3个月（依照《专利法》） } }'),
    of('remedies: { review: { deadline: 依照《某法》15日 }, suit: { deadline: 依某法第三条3个月 } }'),
    of('remedies: { review: { deadline: 五十 九日 }, suit: { deadline: ３ 个月 } }'),
    of('remedies: { review: { deadline: 尽快 } }'),
    'name: 专利登记\nremedies: { suit: { deadline: 3个月 } }\n',
    ...[
      ['汀溪县农业农村局', '上一级主管部门'],
      ['汀溪县农业农村局', '上级行政机关或者汀溪县人民政府'],
      ['汀溪县农业农村局', '棠州市农业农村局、汀溪县政府'],
      ['汀溪县农业农村局', '汀溪县人民政府'],
      ['汀溪县农业农村局', '棠州市卫生健康委'],
      ['农业农村局', '棠州市农业农村局'],
      ['汀溪县气象局', '棠州市气象局'],
      ['汀溪县自来水公司', '棠州市水利局'],
      ['国家局', '上级机关'],
      ['石渡镇人民政府', '上一级部门'],
    ].map(([body, authority]) => of(`agency: { name: ${body} }`, `remedies: { review: { agency: ${authority} } }`)),
    { text: of('agency: { name: 汀溪县农业农村局 }', 'remedies: { review: { agency: 棠州市农业农村局 } }'), asOf: '2023-12-31' },
  ],
  result: [
    ...[
      ['农药经营许可证', '批文'],
      ['农药经营许可证（副本）', '批文'],
      ['农药经营许可证', '证照'],
      ['农药经营许可证', '其他'],
      ['同意设立的批复', '证照'],
      ['《同意设立的批复》', '证照'],
      ['同意设立的批复', '批文'],
      ['不予许可决定书', '证照'],
      ['无', '证照'],
      ['无', '其他'],
      ['无结果', '批文'],
      ['登记结果', '批文'],
    ].map(([name, type]) => of(`result: { name: ${name}, type: ${type} }`)),
    'kind: standard\nname: 甲\ncode: "000120909000"\nresult: { name: 许可证, type: 批文 }\n---\ninherits: "000120909000"\n---\ninherits: "000120909000"\nname: 乙\nresult: { name: 许可证, type: 批文 }\n',
  ],
  step: [
    of(
      'steps: [{ name: 受理 }, { name: 审查, limit: 1日 }, { name: 决定, agency: 乙局 }, { name: 送达, limit: 1日, post: 窗口 }, { name: 公示, counted: false, post: 窗口 }, { limit: 1日 }, { name: 归档, counted: true, post: 甲 }]',
    ),
    of('processing: 即办件', 'steps: [{ name: 受理 }]'),
    licence('steps: [{ name: 受理 }, { name: 审查 }, { name: 决定 }, { name: 送达 }]'),
    licence('steps: [{ name: 受理 }]'),
    licence('steps: [{ name: 审查 }, { content: 作出决定 }]'),
    licence('steps: [{ name: 一 }]'),
    licence('steps: []'),
    licence('processing: 即办件', 'steps: [{ name: 一 }]'),
    licence('commitment: true', 'steps: [{ name: 一 }]'),
    of('type: 行政确认', 'steps: [{ name: 一 }]'),
    licence(
      'specialProcedures: [{ name: 踏勘, basis: 某办法 }, { name: 试验 }]',
      'steps: [{ name: 受理 }, { name: 踏勘 }, { name: 试验 }, { name: 抽样, basis: 某办法 }, { name: 抽检, content: 依照《某办法》 }, { name: 评定, specialNote: 依第三条 }, { name: 公示 }, { name: 再公示 }, { name: 面谈, content: 三条 }, { content: 面谈 }]',
    ),
  ],
  topics: [
    of('audience: [自然人]', 'topics: { person: [生育收养], corporate: [设立变更] }'),
    of('audience: [企业法人]', 'topics: { person: [生育收养, 户籍办理], corporate: [设立变更] }'),
    of('audience: [自然人, 企业法人]', 'topics: { person: [生育收养], corporate: [设立变更] }'),
    of('audience: []', 'topics: { person: [生育收养] }'),
    of('audience: [自然人]', 'topics: { corporate: [] }'),
    of('audience: [企业法人, 事业法人]', 'topics: { person: [生育收养] }'),
  ],
  verified: [
    ...['2025-03-02', '2025-03-03', '2026-03-02', '2026-03-03', '2024-12-31', '2025年3月2日'].map((on) => of(`verified: { on: ${on} }`)),
    of('state: 取消', 'verified: { on: 2020-01-01 }'),
    { text: of('verified: { on: 2026-01-02 }'), config: { rules: { 'verified/old': { params: { months: '2' } } } } },
    { text: of('verified: { on: 2026-01-03 }'), config: { rules: { 'verified/old': { params: { months: '2' } } } } },
  ],
  visits: [
    of(
      'visits: 1',
      'notes: [本事项全程网办, 尚未全程网办, 不见面审批的, 如需不见面审批, 一次都不用跑；放心, 到现场办]',
      'flow: 无需到现场',
      'questions: [{ q: 问, a: 零跑动 }]',
    ),
    of('visits: 0', 'notes: [全程网办]'),
    of('notes: [全程网办]'),
    of('visits: 2', 'conditions: [全流程网上办理。]', 'progress: 可以选择不见面办理', 'consult: { text: 部分全程网办，其余不用到现场 }'),
  ],
};
