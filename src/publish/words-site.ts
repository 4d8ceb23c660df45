import type { Said } from '../finding/language.ts';

/** Words of the site around the guides: its frame, its index, its lists, where its data come from. */
export interface SiteWords {
  /** Between the members of a list, and between parts of a line. */
  listMark: string;
  comma: string;
  /** Between a label and its value in running text. */
  colon: string;
  skip: string;
  menu: string;
  home: string;
  lists: string;
  aboutSite: string;
  defaultTitle: string;
  largeText: string;
  search: string;
  searchHint: string;
  agency: string;
  type: string;
  everyAgency: string;
  everyType: string;
  clear: string;
  /** `#` stands for the count, which the browser fills in. */
  found: string;
  nothingFound: string;
  listCount(onList: number, unknown: number): string;
  listsLead: string;
  noAgency: string;
  stateCancelled: string;
  stateSuspended: string;
  item: string;
  code: string;
  reason: string;
  onList(count: number): string;
  emptyList: string;
  notJudged(count: number): string;
  notJudgedHint: string;
  listRule: string;
  verified: string;
  hash: string;
  asOf: string;
  packLine(name: string): string;
  pack: string;
  packName(title: string, fictitious: boolean): string;
  publishedLabel: string;
  visitsLine(times: number): string;
  siteCode: string;
  icp: string;
  police: string;
  contact: string;
  report: string;
  reportSubject(name: string, code: string): string;
  data: string;
  print: string;
  aboutLead: string;
  sources: string;
  sourceRows(rows: number): string;
  sourceLacks(labels: string): string;
  noSources: string;
  incomplete(count: number): string;
  howMade: string;
  howMadeText: readonly string[];
  published(count: number): string;
}

export const siteWords: Said<SiteWords> = {
  zh: {
    listMark: '、',
    comma: '，',
    colon: '：',
    skip: '跳到正文',
    menu: '站内导航',
    home: '全部事项',
    lists: '清单',
    aboutSite: '数据说明',
    defaultTitle: '政务服务办事指南',
    largeText: '大字版',
    search: '查找事项',
    searchHint: '事项名称、别名或者编码',
    agency: '部门',
    type: '事项类型',
    everyAgency: '全部部门',
    everyType: '全部类型',
    clear: '清除条件',
    found: '符合条件的事项#项',
    nothingFound: '没有符合条件的事项。请减少条件，或者换一个说法，如只输入名称中的两个字。',
    listCount: (onList, unknown) => `列入${onList}项，无法判断${unknown}项`,
    listsLead: '清单由事项内容按列入标准推算，每项列明理由。',
    noAgency: '未写明实施主体',
    stateCancelled: '已取消',
    stateSuspended: '暂停办理',
    item: '事项',
    code: '编码',
    reason: '列入的理由',
    onList: (count) => `列入本清单的事项${count}项。`,
    emptyList: '没有事项列入本清单。',
    notJudged: (count) => `无法判断的事项${count}项`,
    notJudgedHint: '这些事项没有写明判断所需的内容，既不能列入，也不能认定不符合。',
    listRule: '列入标准',
    verified: '核对日期',
    hash: '内容校验码',
    asOf: '数据日期',
    packLine: (name) => `标准包：${name}`,
    pack: '标准包',
    packName: (title, fictitious) => `${title}（${fictitious ? '虚构，' : ''}非官方）`,
    publishedLabel: '发布内容',
    visitsLine: (times) => (times === 0 ? '不用到现场' : `到现场${times}次`),
    siteCode: '网站标识码',
    icp: 'ICP备案号',
    police: '公安备案号',
    contact: '联系方式',
    report: '纠错',
    reportSubject: (name, code) => `办事指南纠错：${name}（${code}）`,
    data: '本页数据（JSON）',
    print: '打印本页',
    aboutLead: '本站的办事指南和清单由同一份事项目录生成，两者内容一致。',
    sources: '数据来源',
    sourceRows: (rows) => `${rows}行`,
    sourceLacks: (labels) => `来源表没有的要素：${labels}`,
    noSources: '事项由各单位直接编写，未从表格导入。',
    incomplete: (count) => `缺少必备要素的事项${count}项`,
    howMade: '怎样生成',
    howMadeText: [
      '事项没有写明的内容，页面写“未提供”，不作推测。',
      '清单由事项内容按列入标准推算，每项列明理由；内容不足以判断的，单独列出。',
      '每页注明核对日期和内容校验码；内容不变，校验码不变，可以用来核对纸质件是否为现行版本。',
    ],
    published: (count) => `办事指南${count}项`,
  },
  en: {
    listMark: ', ',
    comma: ', ',
    colon: ': ',
    skip: 'Skip to content',
    menu: 'Site',
    home: 'All services',
    lists: 'Lists',
    aboutSite: 'About the data',
    defaultTitle: 'Government service guides',
    largeText: 'Large text',
    search: 'Find a service',
    searchHint: 'name, everyday name or code',
    agency: 'Department',
    type: 'Type',
    everyAgency: 'All departments',
    everyType: 'All types',
    clear: 'Clear',
    found: 'Services found: #',
    nothingFound: 'Nothing found. Use fewer conditions, or other words, such as two characters of the name.',
    listCount: (onList, unknown) => `on the list: ${onList}, not judged: ${unknown}`,
    listsLead: 'The lists follow from the content of the items, each with its reason.',
    noAgency: 'No body is stated',
    stateCancelled: 'cancelled',
    stateSuspended: 'suspended',
    item: 'Service',
    code: 'Code',
    reason: 'Reason',
    onList: (count) => `Services on this list: ${count}.`,
    emptyList: 'No service is on this list.',
    notJudged: (count) => `Not judged: ${count}`,
    notJudgedHint: 'These do not state what the list asks about, so they are neither on it nor off it.',
    listRule: 'What puts a service on this list',
    verified: 'Checked on',
    hash: 'Content hash',
    asOf: 'Date of the data',
    packLine: (name) => `Standards pack: ${name}`,
    pack: 'Standards pack',
    packName: (title, fictitious) => `${title} (${fictitious ? 'made up, ' : ''}unofficial)`,
    publishedLabel: 'Published',
    visitsLine: (times) => (times === 0 ? 'no visit' : `visits: ${times}`),
    siteCode: 'Site code',
    icp: 'ICP number',
    police: 'Public security number',
    contact: 'Contact',
    report: 'Report an error',
    reportSubject: (name, code) => `Error in a guide: ${name} (${code})`,
    data: 'Data of this page (JSON)',
    print: 'Print this page',
    aboutLead: 'The guides and the lists of this site are made from one catalog, so they agree.',
    sources: 'Where the data come from',
    sourceRows: (rows) => `${rows} rows`,
    sourceLacks: (labels) => `Elements that the table never had: ${labels}`,
    noSources: 'The items were written by the bodies themselves and not imported from a table.',
    incomplete: (count) => `Services that lack required elements: ${count}`,
    howMade: 'How it is made',
    howMadeText: [
      'Where an item does not say something, the page reads “not provided”; nothing is guessed.',
      'The lists follow from the content of the items, each with its reason; what cannot be judged stands apart.',
      'Each page names the date of its last check and a content hash, which changes only with the content, so that paper can be held against the current version.',
    ],
    published: (count) => `Guides: ${count}`,
  },
};
