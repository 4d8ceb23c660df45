import type { Said } from '../finding/language.ts';

/** Words of a guide that no element of the schema names. */
export interface GuideWords {
  htmlLang: string;
  missing: string;
  missingRequired(labels: string): string;
  yes: string;
  no: string;
  visits(times: number): string;
  charged: string;
  free: string;
  originals(count: number): string;
  copies(count: number): string;
  pieces(count: number): string;
  returned: string;
  exempt: string;
  counted: string;
  notCounted: string;
  special: string;
  accessible: string;
  always: string;
  forSituation(situation: string): string;
  materialsCount(total: number, exempt: number): string;
  noMaterials: string;
  chooser: string;
  chooserHint: string;
  where: string;
  howLong: string;
  cost: string;
  morePlaces(count: number): string;
  applyOnline: string;
  suspended: string;
  cancelled(date: string | undefined): string;
  cancelledHint: string;
  willEnd(date: string): string;
  willStart(date: string): string;
  sections: Record<
    | 'summary'
    | 'conditions'
    | 'notes'
    | 'materials'
    | 'steps'
    | 'special'
    | 'limit'
    | 'fee'
    | 'result'
    | 'ways'
    | 'places'
    | 'ask'
    | 'remedies'
    | 'licence'
    | 'questions'
    | 'about'
    | 'basis',
    string
  >;
  contents: string;
}

export const guideWords: Said<GuideWords> = {
  zh: {
    htmlLang: 'zh-CN',
    missing: '未提供',
    missingRequired: (labels) => `本指南缺少必备要素：${labels}。办理前请先咨询。`,
    yes: '是',
    no: '否',
    visits: (times) => `${times}次`,
    charged: '收费',
    free: '不收费',
    originals: (count) => `原件${count}份`,
    copies: (count) => `复印件${count}份`,
    pieces: (count) => `${count}份`,
    returned: '核验后退还',
    exempt: '免提交',
    counted: '计入时限',
    notCounted: '不计入时限',
    special: '特别环节',
    accessible: '有无障碍通道和服务',
    always: '每次办理都要的材料',
    forSituation: (situation) => `${situation}，还要提交`,
    materialsCount: (total, exempt) => (exempt === 0 ? `共${total}份材料。` : `共${total}份材料，其中${exempt}份免提交。`),
    noMaterials: '不需要提交材料',
    chooser: '选择办理情形',
    chooserHint: '选定后只显示该情形的材料；不选，显示全部。',
    where: '到哪里办',
    howLong: '多长时间',
    cost: '是否收费',
    morePlaces: (count) => `共${count}处`,
    applyOnline: '在线办理',
    suspended: '本事项暂停办理。恢复时间请先咨询。',
    cancelled: (date) => (date === undefined ? '本事项已经取消，不再办理。' : `本事项自${date}起取消，不再办理。`),
    cancelledHint: '已经取得的证照、批文是否继续有效，请向原办理单位咨询。',
    willEnd: (date) => `本事项计划自${date}起取消。`,
    willStart: (date) => `本版内容自${date}起施行。`,
    sections: {
      summary: '办事要点',
      conditions: '受理条件',
      notes: '注意事项',
      materials: '申请材料',
      steps: '办理流程',
      special: '特别程序',
      limit: '办结时限',
      fee: '收费',
      result: '办理结果',
      ways: '办理方式',
      places: '办理地点和时间',
      ask: '咨询与投诉',
      remedies: '行政复议与行政诉讼',
      licence: '许可与数量',
      questions: '常见问题',
      about: '事项信息',
      basis: '设定依据',
    },
    contents: '本页内容',
  },
  en: {
    htmlLang: 'en',
    missing: 'not provided',
    missingRequired: (labels) => `Required elements are missing from this guide: ${labels}. Please ask before you come.`,
    yes: 'yes',
    no: 'no',
    visits: (times) => (times === 1 ? '1 visit' : `${times} visits`),
    charged: 'charged',
    free: 'no fee',
    originals: (count) => `originals: ${count}`,
    copies: (count) => `copies: ${count}`,
    pieces: (count) => ` × ${count}`,
    returned: 'returned after checking',
    exempt: 'need not be handed in',
    counted: 'counts towards the limit',
    notCounted: 'does not count towards the limit',
    special: 'special step',
    accessible: 'step-free access',
    always: 'Always needed',
    forSituation: (situation) => `Also needed: ${situation}`,
    materialsCount: (total, exempt) =>
      exempt === 0 ? `Documents: ${total}.` : `Documents: ${total}, of which ${exempt} need not be handed in.`,
    noMaterials: 'No documents are needed',
    chooser: 'Choose your situation',
    chooserHint: 'Only the documents for that situation are then shown; with none chosen, all are.',
    where: 'Where',
    howLong: 'How long',
    cost: 'Fee',
    morePlaces: (count) => `${count} places`,
    applyOnline: 'Apply online',
    suspended: 'This service is suspended. Please ask when it will resume.',
    cancelled: (date) => (date === undefined ? 'This service has been cancelled.' : `This service has been cancelled from ${date}.`),
    cancelledHint: 'Ask the body that handled it whether certificates already issued remain valid.',
    willEnd: (date) => `This service is to be cancelled from ${date}.`,
    willStart: (date) => `This version applies from ${date}.`,
    sections: {
      summary: 'At a glance',
      conditions: 'Conditions',
      notes: 'Notes',
      materials: 'Documents',
      steps: 'Procedure',
      special: 'Special procedures',
      limit: 'Time limits',
      fee: 'Fee',
      result: 'Result',
      ways: 'Ways of applying',
      places: 'Places and hours',
      ask: 'Advice and complaints',
      remedies: 'Review and suit',
      licence: 'Licence and quota',
      questions: 'Questions and answers',
      about: 'About the item',
      basis: 'Legal basis',
    },
    contents: 'On this page',
  },
};
