import { rule } from '../kinds.ts';

interface Args {
  /** The words that stand at every document. */
  stands: string;
  count: number;
}

/** Notes on filling in, page format and acceptance that say 无 for every document: the columns were filled, not thought of. */
export const materialRemarksAllNone = rule<Args>({
  scope: 'item',
  byEntry: ['materials'],
  id: 'material/remarks-all-none',
  group: 'element',
  severity: 'info',
  certainty: 'C',
  clauses: ['practice-item-lists'],
  needs: [],
  check({ item }) {
    const materials = item.document.value.materials ?? [];
    const said = materials.flatMap(({ fill, standard, pageFormat }) => [fill, standard, pageFormat]).filter((text) => text !== undefined);
    if (materials.length < 2 || said.length < 2 * materials.length || !said.every((text) => none.test(text))) return [];
    return [{ path: ['materials'], args: { stands: said[0] ?? '', count: materials.length } }];
  },
  words: {
    zh: {
      title: '各份材料的填报须知、受理标准都写“无”',
      about: '填报须知、纸质材料规格、受理标准是帮助申请人一次写对的。全部写“无”，等于没有写。',
      brief: ({ count, stands }) => `${count}份材料的填报须知、受理标准都写“${stands}”`,
      mark: ({ stands }) => `都写“${stands}”`,
      should: () => '要填的表格写填报须知，常被退回的材料写受理标准',
      mend: () => '先写申请表怎样填、常见错误是什么；确实没有要求的，删去，不写“无”。',
      otherwise: () => '申请人填错了才知道要求，材料被退回。',
      falsePositives: '只要有一份材料写了内容就不报告；本条供参考。',
    },
    en: {
      title: 'Every note on the documents says none',
      about: 'Notes on filling in, format and acceptance help applicants to get it right at once. “None” at every document is no note.',
      brief: ({ count, stands }) => `the notes of all ${count} documents say “${stands}”`,
      mark: ({ stands }) => `all say “${stands}”`,
      should: () => 'a note for each form, and for what is often sent back',
      mend: () => 'Begin with how to fill in the application form and what goes wrong; delete notes where there is nothing to say.',
      otherwise: () => 'Applicants learn what was wanted when the documents come back.',
      falsePositives: 'One note with content is enough; this is a note only.',
    },
  },
  examples: {
    good: [
      'name: 工伤认定\nmaterials:\n  - { name: 申请表, fill: 用黑色笔填写, standard: 无 }\n  - { name: 诊断证明, fill: 无, standard: 无 }\n',
    ],
    bad: ['name: 工伤认定\nmaterials:\n  - { name: 申请表, fill: 无, standard: 无 }\n  - { name: 诊断证明, fill: 无, standard: 无 }\n'],
  },
});

const none = /^(?:无|暂无|无要求|没有|无特殊要求|\/|-|—)$/;
