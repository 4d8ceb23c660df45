import type { Case } from './case.ts';

const note = (...texts: string[]): string => `name: 甲登记\nnotes:\n${texts.map((text) => `- "${text}"\n`).join('')}`;
const conditions = (...texts: string[]): string => `name: 甲登记\nconditions:\n${texts.map((text) => `- "${text}"\n`).join('')}`;
const materials = (...names: string[]): string => `name: 甲登记\nmaterials:\n${names.map((name) => `- { name: "${name}" }\n`).join('')}`;
const passage = '申请人应当在禾川县行政区域内有固定的经营场所并且配备与经营规模相适应的专业技术人员';
const pasted = (name: string, agency: string, line: string, code?: string): string =>
  `name: ${name}\nagency: { name: ${agency} }\n${code === undefined ? '' : `code: "${code}"\n`}${line}\n`;

export const wordingCases: readonly Case[] = [
  // broken characters
  note(
    '申请表\ufffd\ufffd原件',
    '申请???原件',
    '申请？？原件',
    'a??b',
    '标志\ue000在此',
    '鐢宠琛',
    '锟斤拷',
    'ç”³è¯·è¡¨',
    'å±…æ°‘èº«ä»½è¯',
  ),
  note('标志\ue000\ue001在\uf8ff此'),
  note('申请表'),
  // catch-alls
  conditions(
    '法律法规规定的其他条件',
    '其他法律、行政法规规定的条件',
    '符合有关要求',
    '需要提供的其他材料',
    '认为有必要的',
    '视情况而定',
    '视情况说明',
    '重视情况',
    '听力视力情况',
    '根据实际需要提供',
    '根据情况补充',
    '必要时到场',
    '与农药有关的规定',
    '与申请有关的规定',
  ),
  conditions(
    '《农药管理条例》第三条的有关规定',
    '《农药管理条例》（2022年）有关要求',
    '按照国家有关规定',
    '遵守有关法律法规',
    '《其他材料办法》',
    '“其他材料”一栏',
    '其他组织',
    '有关部门同意',
    '其他人的材料',
    '依照本省的相关规定办理',
  ),
  materials(
    '其他材料',
    '其他相关证明材料',
    '其他有关文件',
    '身份证等材料',
    '身份证等证明材料原件',
    '初等材料',
    '身份证等文件（复印件）',
    '相关资料',
    '必要时提供的材料',
    '其它申报资料',
    '主管部门要求提供的其他材料',
    '身份证',
  ),
  'name: 其他材料登记\nmaterials: [{ name: 其他材料 }, { name: 有关证明 }]\n',
  'name: 甲\ntype: 行政处罚\nconditions: [其他情形]\n',
  'name: 甲\nconditions: 其他情形\nmaterials: 其他材料\n',
  // passages that were pasted
  [
    pasted('农药经营', '一局', `content: ${passage}`),
    pasted('食品生产', '二局', `reviewStandard: ${passage}`),
    pasted('取水打井', '三局', `conditions: [甲, ${passage}。]`),
  ].join('---\n'),
  [pasted('农药经营', '一局', `content: ${passage}`), pasted('食品生产', '一局', `content: ${passage}`)].join('---\n'),
  [pasted('农药经营', '一局', `content: ${passage}`), pasted('农药生产', '二局', `content: ${passage}`)].join('---\n'),
  [
    pasted('农药许可', '一局', `content: ${passage}`, '000120909000'),
    pasted('食品许可', '二局', `content: ${passage}`, '000120908000'),
  ].join('---\n'),
  [
    pasted('农药经营', '一局', `content: ${passage}`, '000120909001'),
    pasted('食品生产', '二局', `content: ${passage}`, '000120909002'),
  ].join('---\n'),
  [
    pasted('农药经营', '一局', `materials: [{ standard: ${passage} }]`, '000120909000'),
    pasted('食品生产', '二局', `materials: [{ name: 表 }, { fill: ${passage} }]`, '000120908000'),
  ].join('---\n'),
  [
    pasted('农药经营', '一局', `content: ${passage.slice(0, 30)}`, '000120909000'),
    pasted('食品生产', '二局', `content: ${passage.slice(0, 30)}`, '000120908000'),
  ].join('---\n'),
  [
    pasted('农药经营', '一局', `content: ${passage.slice(0, 29)}`, '000120909000'),
    pasted('食品生产', '二局', `content: ${passage.slice(0, 29)}`, '000120908000'),
  ].join('---\n'),
  [
    pasted('农药经营', '一局', `content: ${passage}`, '000120909000'),
    `kind: standard\n${pasted('食品生产', '二局', `content: ${passage}`, '000120908000')}`,
  ].join('---\n'),
  [
    pasted('农药经营', '一局', `content: ${passage}`, '000120909000'),
    pasted('食品生产', '二局', `content: ${passage}一`, '000120908000'),
  ].join('---\n'),
  // digits in full width
  'name: 甲\nlimit: { promised: ５个工作日, statutory: １０．５日 }\nonline: { url: "https://example.org/ａｂ" }\nnotes: [Ａ４]\ncode: "０"\n',
  'name: 甲\nlimit: { promised: 5个工作日 }\n',
  // leftovers
  note(
    '甲&nbsp;乙&lt;丙&gt;丁&amp;戊&quot;己',
    '甲&ldquo;乙&rdquo;&mdash;&middot;丙',
    '甲&#65;乙&#x4e2d;丙',
    '<p>甲</p>乙',
    '甲<br/>乙<BR>丙',
    '<div class=a>甲</div>',
    '<span>甲</span>',
    '甲\\\\n乙',
    '甲\\\\t乙',
    '甲\\\\name',
    '甲&unknown;乙',
    'a < b',
    '<h2>甲</h2><li>乙</li>',
  ),
  note('甲\\u200b乙\\u200b丙', '甲\\u0007乙', '甲\\t乙'),
  note('甲，，乙', '甲。。。乙', '甲；：乙', '甲、。乙', '甲。，乙', '甲，；乙', '甲！！', '甲——乙', '甲……乙', '甲：：乙'),
  note('Ａ４纸，１份', 'Ａ４纸，，１份', '&nbsp;Ａ４'),
  // conditions that say nothing
  conditions('符合以上条件'),
  conditions('（一）成年', '（二）符合以上条件的', '符合规定的条件'),
  conditions('申请人应当符合法定条件。'),
  conditions('1. 按照国家有关规定执行；'),
  conditions('依据相关法律法规办理', '成年'),
  conditions('详见附件'),
  conditions('见办事指南第三页'),
  conditions('以窗口解释为准'),
  conditions('材料齐全'),
  conditions('按照《农药管理条例》规定', '《农药管理条例》', '具体条件以县局通知为准', '参照省厅办法的规定执行'),
  conditions('符合下列条件之一的：'),
  conditions('符合下列条件之一的：', '成年'),
  conditions('成年', '有以下情形：'),
  conditions('有以下情形：成年。'),
  conditions('成年', '上述材料齐全'),
  conditions('上述材料齐全'),
  conditions('年满18周岁'),
  // misspelt words
  note('登陆网站，其它事项，户口薄', '《其它办法》和其它', '“登陆”', '台风登陆', '登录'),
  'name: 其它登记\nsubName: 其它登记\nbasis: [{ law: 其它规定, number: 其它〔2020〕1号 }]\n',
];
