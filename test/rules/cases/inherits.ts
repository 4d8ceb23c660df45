import type { Case } from './case.ts';

const standard = `kind: standard
name: 农药经营许可
code: "000120909000"
type: 行政许可
basis: [{ law: 农药管理条例, article: 第二十四条 }]
conditions: [有专业人员, 有隔离的营业场所]
materials: [{ name: 申请表, need: 必要, copies: 1 }, { name: 身份证 }]
audience: [自然人, 企业法人]
limit: { statutory: 20个工作日, promised: 10个工作日 }
fee: { charged: false }
result: { name: 农药经营许可证 }
visits: 1
channels: [窗口办理, 网上办理]
`;
const under = (...lines: string[]): string => `${standard}---\ninherits: "000120909000"\n${lines.join('\n')}\n`;

export const inheritsCases: readonly Case[] = [
  under('name: 农药经营许可'),
  under('name: 农药经营许可（县级）'),
  under('name: 农药经营许可证核发'),
  under('name: 兽药经营许可'),
  under('code: "000120909001"'),
  under('code: "00012090900"'),
  under('type: 行政确认'),
  under('type: 行政许可', 'visits: 1', 'limit: { promised: 10个工作日 }'),
  under('conditions: [有专业人员, 有隔离的营业场所]'),
  under('conditions: [有专业人员, 有隔离的营业场所, 有仓库]'),
  under('conditions: [有专业人员]'),
  under('conditions: [有专业人员, 有仓库]'),
  under('materials: [{ name: 申请表, need: 必要, copies: 1 }, { name: 身份证 }, { name: 照片 }]'),
  under('materials: [{ name: 申请表, need: 必要, copies: 3 }]'),
  under('materials: [{ name: 申请书, need: 必要 }, { name: 身份证 }]'),
  under('materials: []'),
  under('audience: [自然人]'),
  under('audience: [自然人, 企业法人, 事业法人]'),
  under('fee: { charged: true }'),
  under('fee: { charged: false }'),
  under('visits: 2'),
  under('visits: 0'),
  under('channels: [窗口办理]'),
  under('channels: [窗口办理, 网上办理, 快递申请]'),
  under('result: { name: 许可证 }'),
  under('result: { name: "" }'),
  under('basis: [{ law: 农药管理条例, article: 第二十四条 }, { law: 棠岭省农药管理条例, article: 第三条 }]'),
  under('basis: [{ law: 农药管理条例, article: 第二十四条 }, { law: 种子法, article: 第三条 }]'),
  under('basis: [{ law: 棠岭省农药管理条例, article: 第三条 }]'),
  under('basis: [{ law: 农药管理条例, article: 第二十五条 }]'),
  under('limit: { statutory: 30个工作日 }'),
  under('limit: { statutory: 15个工作日 }'),
  under('limit: { statutory: 无法定期限 }'),
  under('limit: { statutory: 尽快 }'),
  under('limit: { statutory: 20日 }'),
  under('limit: { statutory: 1个月 }'),
  under('limit: { promised: 15个工作日 }'),
  under('limit: { promised: 25个工作日 }'),
  under('limit: { promised: 5个工作日 }'),
  under('processing: 即办件', 'limit: { promised: 12个工作日 }'),
  under('limit: { promised: 当场办结 }'),
  under('limit: { statutory: 20个工作日, promised: 10个工作日 }', 'state: 在用'),
  under('agency: { name: 乙局 }', 'implementation: "11990101MB0003121N4000120909000"'),
  under('result:', '  name: 农药经营许可证', '  type: 证照'),
  // what is inherited from
  `${standard}---\nname: 甲\ninherits: "120909000"\n`,
  `${standard}---\nname: 甲\ninherits: "000120909002"\n`,
  `${standard}---\nname: 甲\ninherits: "000120909123"\n`,
  `${standard}---\nname: 甲\ninherits: "000120909012"\n`,
  `${standard}---\n${standard}---\nname: 甲\ninherits: "000120909000"\n`,
  'name: 甲\ninherits: "000120909000"\n',
  'name: 甲\ninherits: ""\n',
  `${standard.replace('"000120909000"', '"000120909001"')}---\n${standard.replace('"000120909000"', '"000120909003"')}---\nname: 甲\ninherits: "000120909002"\n`,
  `${standard.replace('statutory: 20个工作日', 'statutory: 无法定期限')}---\ninherits: "000120909000"\nlimit: { statutory: 5个工作日 }\n`,
];
