import { rule } from '../kinds.ts';

interface Args {
  length: number;
  most: number;
}

/** Types whose names quote the law that they carry out, and are long for that reason. */
const quoting: ReadonlySet<string> = new Set(['行政处罚', '行政强制', '行政检查']);

/** A name too long to be read on a list or said at a window. */
export const nameLong = rule<Args>({
  scope: 'item',
  kinds: ['item', 'entry', 'standard'],
  id: 'name/long',
  group: 'wording',
  severity: 'info',
  certainty: 'C',
  clauses: ['practice-item-lists', 'gbt39046-table4'],
  needs: ['name'],
  params: { most: '50' },
  check({ item, param }) {
    const length = [...(item.document.value.name ?? '')].length;
    const most = Number(param('most'));
    // above 200 the standard’s own limit is broken, and element/too-long says so
    if (length <= most || length > 200 || quoting.has(item.value.type ?? '')) return [];
    return [{ path: ['name'], args: { length, most } }];
  },
  words: {
    zh: {
      title: '名称太长',
      about: '标准允许200个字，但是五十个字以上的名称在清单上折行、在手机上看不全，群众也说不上来。',
      brief: ({ length }) => `名称有${length}个字`,
      mark: ({ length, most }) => `比${most}个字多${length - most}个`,
      should: ({ most }) => `${most}个字以内`,
      mend: () =>
        '名称由省目录决定的，不用改，在别名（aliases）里写一个群众常用的短名称；由本地决定的，把对象、情形移到子项名称或者受理条件里。',
      otherwise: () => '清单上看不全，群众按常用的叫法也查不到。',
      falsePositives: '行政处罚、行政强制、行政检查的名称引用法条，不报告；供参考，目录规定的名称不用改。',
    },
    en: {
      title: 'A long name',
      about: 'The standard allows 200 characters, but names above fifty wrap on lists, are cut on telephones, and nobody can say them.',
      brief: ({ length }) => `the name has ${length} characters`,
      mark: ({ length, most }) => `${length - most} more than ${most}`,
      should: ({ most }) => `at most ${most} characters`,
      mend: () =>
        'Where the directory decides the name, leave it and write a short one that people use under aliases; else move persons and cases to the sub-item’s name or the conditions.',
      otherwise: () => 'It cannot be read whole on a list, nor found by the name that people use.',
      falsePositives:
        'Names of penalties, coercion and inspections quote the law and are not reported; a note only, where the directory decides.',
    },
  },
  examples: {
    good: ['name: 农药经营许可\n', `name: 对${'未取得许可从事经营活动'.repeat(6)}的处罚\ntype: 行政处罚\n`],
    bad: [`name: ${'在公路周边一定范围内'.repeat(6)}许可\ntype: 行政许可\n`],
  },
});
