// The catalogs that are measured: made items, alike on every machine.
import { creditCheckDigit, organisationCheckDigit } from '../../src/standard/credit-code.ts';
import { type Writable, writeBlock } from '../../src/yaml/block.ts';

/** A file of a made catalog: as YAML, and the same data as JSON for what is measured beside santong. */
export interface MadeFile {
  path: string;
  yaml: string;
  json: string;
}

type Fields = { readonly [key: string]: Writable };

/** Matters that there are in the made province; the first of them have a standard item. */
const matters = 200;
const standardised = 60;

/** The settings of a made catalog. */
export const settings = 'title: 测速目录（虚构）\npack: national\nitems: [items]\nstandards: [standards]\n';

/** The standard items of every made catalog. */
export function madeStandards(): MadeFile[] {
  return Array.from({ length: standardised }, (_, matter) => {
    const name = nameOf(matter);
    return made(`standards/${name}.yaml`, { kind: 'standard', code: codeOf(matter), name, ...unified(matter, name), levels: ['县级'] });
  });
}

/**
 * The made item of a number: three of ten inherit from a standard item, one of ten promises more time than the law allows, one of twenty
 * has a text over several lines, which the fast lane does not read. Where they stand `apart`, every running text ends in a sentence that no
 * other item has: then nothing of it was met before.
 */
export function madeItem(number: number, { apart = false } = {}): MadeFile {
  const matter = number % matters;
  const agency = agencyOf(Math.floor(number / matters));
  const code = codeOf(matter);
  const name = nameOf(matter);
  const inherits = matter < standardised;
  const late = !inherits && number % 7 === 3;
  const fields: Fields = {
    ...(inherits ? { inherits: code } : { code }),
    implementation: `${agency.code}4${code}`,
    ...(inherits ? {} : { name, ...unified(matter, name, late ? '30个工作日' : '10个工作日') }),
    level: '县级',
    agency: { name: agency.name, code: agency.code, type: '法定机关' },
    ...local(number, agency.name, inherits),
  };
  const own = apart ? withSentence(fields, `本项在册编号为${number}。`) : fields;
  const file = made(`items/${agency.name}/${String(number).padStart(6, '0')}.yaml`, own);
  return number % 20 === 7
    ? { ...file, yaml: `${file.yaml}rights: 申请人依法享有陈述权、申辩权，\n  有权依法申请行政复议或者提起行政诉讼。\n` }
    : file;
}

/** The same, each text that ends a sentence with one more. */
function withSentence(fields: Fields, sentence: string): Fields {
  const longer = (value: Writable): Writable => {
    if (typeof value === 'string') return value.endsWith('。') ? value + sentence : value;
    if (Array.isArray(value)) return value.map(longer);
    return typeof value === 'object' ? withSentence(value as Fields, sentence) : value;
  };
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, longer(value)]));
}

/** What a standard item decides, or an item without one. */
function unified(matter: number, name: string, promised = '10个工作日'): Fields {
  return {
    type: '行政许可',
    basis: [
      {
        law: '中华人民共和国行政许可法',
        article: '第三十条',
        text: '行政机关应当将法律、法规、规章规定的有关行政许可的事项、依据、条件、数量、程序、期限以及需要提交的全部材料的目录等在办公场所公示。',
      },
      { law: '优化营商环境条例', article: '第三十六条' },
    ],
    conditions: ['有与申请事项相适应的场所和设施', '有经过培训、考核合格的专业人员', `有健全的${name.slice(0, 4)}管理制度和应急预案`],
    audience: ['自然人', '企业法人'],
    processing: '承诺件',
    limit: { statutory: '20个工作日', promised },
    materials: Array.from({ length: 3 + (matter % 4) }, (_, at) => ({
      name: at === 0 ? `${name}申请书` : `${materialNames[(matter + at) % materialNames.length]}`,
      type: '原件',
      medium: '纸质/电子',
      originals: 1,
      copies: 0,
      need: '必要',
      source: '申请人自备',
      ...(at === 0 ? { blank: `forms/${matter}.docx` } : {}),
      signature: '本人签名',
      fill: '用黑色签字笔填写，字迹清楚，不得涂改；单位申请的加盖公章。',
      standard: `内容完整，第${at + 1}页起逐页编号，与其他材料一致，在有效期内。`,
    })),
    fee: { charged: '否' },
    result: { name: `${name}决定书`, type: '批文', delivery: ['窗口领取', '邮寄送达'] },
  };
}

/** What every item says for itself. */
function local(number: number, agency: string, inherits: boolean): Fields {
  const phone = `0460-550${String(1000 + (number % 9000))}`;
  return {
    visits: 1,
    visitReason: '领取批文时核验身份证件原件，也可以选择邮寄。',
    steps: steps(agency),
    channels: ['窗口办理', '网上办理'],
    places: Array.from({ length: inherits ? 3 : 1 }, (_, at) => ({
      name: `${agency.slice(0, 3)}政务服务中心${at === 0 ? '' : `第${at}分中心`}`,
      kind: '政务服务中心',
      address: `${agency.slice(0, 3)}城政务路${(Math.floor(number / matters) % 90) + 1}号${at + 1}楼`,
      window: `综合窗口${(number % 30) + 1}号`,
      hours: '工作日上午9:00—12:00，下午13:30—17:00（法定节假日除外）',
      phones: [phone],
      transport: `乘${(number % 9) + 1}路公共汽车到政务服务中心站，向东步行约200米。`,
    })),
    consult: { phones: [phone] },
    complain: { phones: ['12345'] },
    remedies: {
      review: { agency: '县人民政府', address: '县政府路1号行政复议受理窗口', phone: '0460-5500115', deadline: '自知道行政行为之日起60日' },
      suit: { agency: '县人民法院', address: '县法院路9号立案窗口', deadline: '自知道行政行为之日起6个月' },
    },
    notes: ['批文有效期届满需要延续的，请在届满三十日前提出申请。', `联系${agency}可以预约办理。`],
    questions: Array.from({ length: inherits ? 8 : 2 }, (_, at) => ({ q: `${questions[at]?.[0]}`, a: `${questions[at]?.[1]}` })),
  };
}

function steps(agency: string): Fields[] {
  return ['受理', '审查', '决定', '送达'].map((name) => ({
    name,
    agency,
    post: `${name}岗`,
    limit: '2个工作日',
    content: `由${agency}按规定${name}，并将结果告知申请人。`,
  }));
}

/** Names that are far enough apart: what is made, and what is done with it. */
function nameOf(matter: number): string {
  return `${trades[matter % trades.length]}${deeds[Math.floor(matter / trades.length) % deeds.length]}`;
}

function codeOf(matter: number): string {
  return `000120${String(100 + matter)}000`;
}

function agencyOf(number: number): { name: string; code: string } {
  const organisation = `MB${String(1000 + number).padStart(6, '0')}`;
  const body = `11990101${organisation}${organisationCheckDigit(organisation)}`;
  return { name: `${syllable(number)}县${offices[number % offices.length]}`, code: body + creditCheckDigit(body) };
}

function syllable(number: number): string {
  const [a, b] = [number % 24, Math.floor(number / 24) % 24];
  return `${'棠禾汀溪柳石梧桐松枫岭川渡坪泉沙桥林田湖谷岩洲浦'[a]}${'东西南北上下前后左右内外大小新老长高深浅青白红黄'[b]}`;
}

function made(path: string, fields: Fields): MadeFile {
  return { path, yaml: writeBlock(fields), json: JSON.stringify(fields, (_, value) => (value === '否' ? false : value)) };
}

const offices = ['市场监督管理局', '交通运输局', '农业农村局', '卫生健康局', '自然资源和规划局', '住房和城乡建设局', '水利局', '林业局'];

const trades = [
  '食品小作坊',
  '道路货物运输',
  '农药',
  '公共场所',
  '林木种子',
  '燃气',
  '河道采砂',
  '特种设备',
  '劳务派遣',
  '医疗机构',
  '拍卖企业',
  '烟花爆竹',
  '动物诊疗',
  '饲料',
  '出版物',
  '营业性演出',
  '旅行社',
  '印刷企业',
  '旧机动车',
  '水产苗种',
];

const deeds = [
  '经营许可',
  '生产许可',
  '场所设置批准',
  '资质认定',
  '设计审查',
  '变更核准',
  '从业资格认定',
  '占用审批',
  '使用登记',
  '延续核准',
];

const materialNames = [
  '场所平面图',
  '场所照片',
  '从业人员名册',
  '设备清单',
  '质量管理制度文本',
  '安全评估报告',
  '验收报告',
  '工艺流程说明',
];

const questions = [
  ['可以委托他人代办吗？', '可以。受托人应当带上委托书和双方的身份证件，到窗口办理。'],
  ['换了地址要重新办吗？', '不用重新办，请在变更之日起三十日内办理变更。'],
  ['材料不齐怎么办？', '窗口当场一次告知需要补正的全部内容，补齐以后继续办理。'],
  ['周末可以办吗？', '网上随时可以提交，窗口在工作日受理。'],
  ['怎样查询办到哪一步了？', '凭受理通知书上的编号，在网上或者打电话查询。'],
  ['批文丢了怎么补？', '到原窗口申请补发，说明遗失情况即可，不需要登报。'],
  ['可以邮寄批文吗？', '可以。申请时选择邮寄送达，写明收件地址和联系电话。'],
  ['对结果不服怎么办？', '可以申请行政复议，也可以向人民法院提起行政诉讼。'],
] as const;
