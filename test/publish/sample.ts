import type { Catalog } from '../../src/catalog/catalog.ts';
import type { CatalogConfig } from '../../src/catalog/generated/config.ts';
import type { Language } from '../../src/finding/language.ts';
import { readTemplates } from '../../src/host/templates.ts';
import { listItems } from '../../src/listing/list.ts';
import { lackingOf, publicItems } from '../../src/publish/public.ts';
import { buildSite, type SiteFile } from '../../src/publish/site.ts';
import { compileTemplates } from '../../src/publish/templates.ts';
import { type CatalogOptions, catalogOf } from '../catalog-of.ts';

/** A made-up county: a licence, a permit with situations, a company, a cancelled item, a penalty and a secret item. */
export const sampleFiles: Record<string, string> = {
  '农业农村局/农药经营许可.yaml': `
code: "000120909000"
implementation: "11990101MB0003121N4000120909000"
name: 农药经营许可
aliases: [卖农药许可]
type: 行政许可
state: 在用
version: 3
level: 县级
agency: { name: 禾川县农业农村局, code: "11990101MB0003121N" }
audience: [自然人, 企业法人, 非法人企业]
basis:
  - { law: 农药管理条例, number: 国令第677号, article: 第二十四条 }
conditions:
  - 有具备农药和病虫害防治专业知识的经营人员
  - 有与饮用水水源、生活区域有效隔离的营业场所和仓储场所
  - 有质量管理、台账记录、安全防护、应急处置、仓储管理等制度
processing: 承诺件
limit: { statutory: 20个工作日, promised: 10个工作日 }
visits: 1
visitReason: 领取许可证前需当面核验经营人员培训证明原件；也可以选择邮寄核验
specialProcedures:
  - { name: 现场核查, kind: 除延长审批之外, limit: 3个工作日, counted: 否, agency: 禾川县农业农村局 }
channels: [窗口办理, 网上办理, 快递申请]
materials:
  - { name: 农药经营许可申请表, type: 原件, medium: 纸质/电子, originals: 1, copies: 0, need: 必要, source: 申请人自备, signature: 本人签名, blank: forms/农药经营许可申请表.docx }
  - { name: 经营人员学历或者培训证明, type: 原件和（或）复印件, originals: 1, copies: 2, returned: 是, need: 必要, source: 申请人自备 }
  - { name: 营业执照, type: 复印件, medium: 电子, copies: 1, need: 必要, exempt: 是, certificate: 营业执照, source: 政府部门核发, issuer: 市场监督管理部门 }
steps:
  - { name: 受理, post: 受理岗, limit: 1个工作日, content: 核对材料是否齐全、是否符合法定形式 }
  - { name: 审查, post: 审查岗, limit: 6个工作日 }
  - { name: 决定, post: 决定岗, limit: 3个工作日, result: 行政许可决定书 }
fee: { charged: 否 }
result: { name: 农药经营许可证, type: 证照, validity: 5年, delivery: [窗口领取, 邮寄送达] }
online: { available: 是, url: "https://zwfw.tangling.example/000120909000", depth: [互联网受理] }
express: 是
places:
  - { name: 禾川县政务服务中心, kind: 政务服务中心, address: 禾川县禾川大道88号一楼, window: 综合窗口3号, hours: 工作日上午9:00—12:00，下午13:30—17:00（法定节假日除外）, phones: [0460-5500121], accessible: 是 }
consult: { phones: [0460-5500121], email: nyjy@hechuan.example }
complain: { phones: ["12345"] }
remedies:
  review: { agency: 禾川县人民政府, deadline: 自知道行政行为之日起60日 }
notes:
  - 只经营卫生用农药的，不需要办理本许可。
questions:
  - { q: 换了门店地址，要重新办吗？, a: 经营场所变化的，请办理变更，不必重新申请新办。 }
verified: { on: 2026-03-02, by: 禾川县农业农村局 }
`,
  '公安局/居住证申领.yaml': `
code: "000709918000"
implementation: "11990101MB000304134000709918000"
name: 居住证申领
type: 行政确认
level: 县级
agency: { name: 禾川县公安局, code: "11990101MB00030413" }
audience: [自然人]
basis: [{ law: 居住证暂行条例, article: 第九条 }]
conditions: [离开常住户口所在地，在本县居住半年以上]
processing: 承诺件
limit: { statutory: 15日, promised: 10日 }
visits: 1
materials:
  - { name: 居民身份证, type: 原件, originals: 1, returned: 是, need: 必要, source: 政府部门核发 }
  - { name: 就业材料, need: 非必要, situation: 以就业申领的 }
  - { name: 住所材料, need: 非必要, situation: 以住所申领的 }
  - { name: 就读材料, need: 非必要, situation: 以就读申领的 }
steps: [{ name: 受理, post: 受理岗 }]
fee: { charged: 是, items: [{ name: 换领工本费, standard: 20元/证, basis: 居住证暂行条例第二十一条 }] }
result: { name: 居住证 }
places:
  - { name: 城关派出所, kind: 派出所, address: 禾川县学府路9号 }
  - { address: 禾川县禾川大道88号一楼综合窗口5号, kind: 政务服务中心 }
consult: { phones: [0460-5500131] }
complain: { phones: ["12345"] }
`,
  '自来水有限公司/用水报装.yaml': `
code: "992099930000"
implementation: "91990101MA0003347C4992099930000"
name: 用水报装
type: 公共服务
agency: { name: 禾川县自来水有限公司, code: "91990101MA0003347C" }
basis: [{ law: 城市供水条例, article: 第二十条 }]
fee: { charged: 否 }
visits: 0
materials: []
consult: { phones: [0460-5500170] }
complain: { phones: ["12345"] }
`,
  '财政局/会计从业资格证书核发.yaml': `
code: "000113934000"
name: 会计从业资格证书核发
type: 行政许可
state: 取消
cancelled: 2017-11-05
agency: { name: 禾川县财政局, code: "11990101MB00031644" }
materials: [{ name: 已经不用的旧材料 }]
`,
  '市场监督管理局/处罚.yaml': `
code: "000231933000"
name: 对未取得食品生产经营许可从事食品生产经营活动等行为的处罚
type: 行政处罚
agency: { name: 禾川县市场监督管理局, code: "11990101MB00030338" }
`,
  '人民政府/涉密.yaml': `
code: "992099936000"
name: （示例）涉密事项甲
type: 公共服务
secret: 是
agency: { name: 禾川县人民政府保密处 }
`,
};

export const sampleConfig: CatalogConfig = {
  title: '禾川县政务服务事项目录',
  notice: '虚构示例，不得作为办事依据',
  agencies: ['禾川县公安局', '禾川县财政局', '禾川县农业农村局', '禾川县市场监督管理局', '禾川县自来水有限公司'],
  site: {
    title: '禾川县政务服务办事指南',
    siteCode: '9900000001',
    contact: '0460-5500100',
    correction: 'jiucuo@hechuan.example',
    index: true,
  },
};

/** The sample as a catalog; further files are added or replace those of the same name. */
export function sampleCatalog(files: Record<string, string> = {}, options: CatalogOptions = {}): Catalog {
  return catalogOf({ ...sampleFiles, ...files }, { config: sampleConfig, ...options });
}

/** The site of a catalog with the templates that ship. */
export function siteOf(catalog: Catalog, lang: Language = 'zh'): SiteFile[] {
  const lacking = lackingOf(catalog, publicItems(catalog, '').items);
  return [...buildSite(catalog, listItems(catalog), { templates: compileTemplates(readTemplates()), lacking, lang })];
}

/** The content of one file of a site. */
export function contentOf(files: readonly SiteFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`${path} is not in the site`);
  return file.content;
}

/** A value as a page carries it. */
export interface Shown {
  field: string;
  at?: string;
  value: string;
  missing: boolean;
}

/** Every element of a page that says which field it shows. */
export function shownOn(html: string): Shown[] {
  return [...html.matchAll(/<(span|a|time)\b([^>]*\bdata-element="([^"]+)"[^>]*)>([^<]*)<\/\1>/g)].map(
    ([, , attributes = '', field = '', text = '']) => {
      const attribute = (name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
      const at = attribute('data-at');
      return {
        field,
        ...(at === undefined ? {} : { at }),
        value: unescapeHtml(attribute('data-value') ?? text),
        missing: attributes.includes('class="missing"'),
      };
    },
  );
}

function unescapeHtml(text: string): string {
  return text
    .replace(/&#x([0-9A-Fa-f]+);/g, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
