import type { ResolvedItem } from '../../catalog/resolve.ts';
import { grouped } from '../../finding/grouped.ts';
import { asWritten } from '../in-order.ts';
import { catalogRule } from '../kinds.ts';

interface Args {
  key: string;
  version: number;
  latest: number;
  file: string;
}

/** Two versions of one item that are both in use. */
export const codeTwoVersions = catalogRule<Args, number>({
  scope: 'catalog',
  id: 'code/two-versions',
  group: 'code',
  severity: 'error',
  certainty: 'C',
  clauses: ['practice-item-lists', 'seed-yixing'],
  needs: [],
  record: (item) => (item.kind === 'item' && isInUse(item) ? item.value.version : undefined),
  check: (records) =>
    [...grouped(records, ({ item }) => item.key)].flatMap(([key, same]) => {
      const latest = asWritten(same).reduce((last, one) => (one.record > last.record ? one : last));
      const related = [{ item: latest.item, path: ['version'], name: latest.item.name }];
      return same
        .filter(({ record }) => record < latest.record)
        .map(({ item, record }) => ({
          item,
          path: ['version'],
          args: { key, version: record, latest: latest.record, file: latest.item.file },
          related,
        }));
    }),
  words: {
    zh: {
      title: '同一事项有两个版本在用',
      about: '一个事项只有一个版本在用。发布新版时，旧版要停用，否则两份内容同时对外。',
      brief: ({ version, latest }) => `第${version}版和第${latest}版都在用`,
      mark: ({ latest }) => `第${latest}版也在用`,
      should: ({ latest }) => `只有第${latest}版在用`,
      mend: ({ file }) => `与${file}对照：旧版删去，或者把旧版的事项状态（state）改为“取消”。以前的内容在版本库的历史里找得到。`,
      otherwise: () => '申请人可能看到旧的条件、材料和时限。',
      falsePositives: '旧版状态为暂停、取消的不报告；没有写版本的，由标识重复的规则报告。',
    },
    en: {
      title: 'Two versions of one item in use',
      about: 'An item has one version in use. When a new one is published, the earlier is taken out, or both are shown to the public.',
      brief: ({ version, latest }) => `versions ${version} and ${latest} are both in use`,
      mark: ({ latest }) => `version ${latest} is in use too`,
      should: ({ latest }) => `version ${latest} alone in use`,
      mend: ({ file }) =>
        `Compare with ${file}: delete the earlier version, or write 取消 as its state. What it said stays in the history of the repository.`,
      otherwise: () => 'Applicants may read earlier conditions, documents and limits.',
      falsePositives:
        'Earlier versions that are suspended or cancelled are not reported; without versions, the rule on doubled keys reports.',
    },
  },
  examples: {
    good: [
      'name: 农药经营许可\nimplementation: "11990101MB0003121N4000120909000"\nversion: 1\nstate: 取消\n---\nname: 农药经营许可\nimplementation: "11990101MB0003121N4000120909000"\nversion: 2\n',
    ],
    bad: [
      'name: 农药经营许可\nimplementation: "11990101MB0003121N4000120909000"\nversion: 1\nstate: 在用\n---\nname: 农药经营许可\nimplementation: "11990101MB0003121N4000120909000"\nversion: 2\n',
    ],
  },
});

/** Whether an item is in use; one without a state is. */
function isInUse(item: ResolvedItem): boolean {
  return item.value.state === undefined || item.value.state === '在用';
}
