import { foldNameLoosely } from '../../text/fold.ts';
import { catalogRule, type Recorded } from '../kinds.ts';
import { several } from '../several.ts';
import { plainName } from './plain-name.ts';

interface Args {
  name: string;
  other: string;
  file: string;
}

interface Named {
  /** The name without what does not tell matters apart. */
  plain: string;
  inherited?: true;
}

/** Two names that say the same in other words: 核发 for 发放, with or without 的, a word more in between. */
export const nameNearIdentical = catalogRule<Args, Named>({
  scope: 'catalog',
  id: 'name/near-identical',
  group: 'wording',
  severity: 'info',
  certainty: 'V',
  clauses: ['seed-heilongjiang', 'four-same-2018'],
  needs: [],
  record(item) {
    const { name, subName, handlingName, state } = item.value;
    if (!name || subName || handlingName || state === '取消') return undefined;
    return { plain: plainName(name), ...(item.origin(['name']).inherited ? { inherited: true as const } : {}) };
  },
  check: (records) =>
    [...several(records, ({ record }) => record.plain).values()].flatMap((group) => {
      const [first, ...rest] = differing(group).sort((a, b) => rankOf(a) - rankOf(b) || (a.item.name < b.item.name ? -1 : 1));
      if (!first) return [];
      const related = [{ item: first.item, path: ['name'], name: first.item.name }];
      return rest
        .filter(({ record }) => !record.inherited)
        .map(({ item }) => ({
          item,
          path: ['name'],
          args: { name: item.name, other: first.item.name, file: first.item.file },
          related,
        }));
    }),
  words: {
    zh: {
      title: '名称几乎相同',
      about: '名称不同、内容相同的，要统一。这里把“的”“和”、标点，以及“核发”“发放”、“办理”“申领”之类的说法去掉以后比较。',
      brief: ({ other }) => `与“${other}”几乎相同`,
      mark: ({ other }) => `另有“${other}”`,
      should: ({ other }) => `同一事项的，名称为“${other}”`,
      mend: ({ file }) => `与${file}对照：是同一事项的，按省目录统一名称和编码；不是的，把名称写得能够区分。`,
      otherwise: () => '同一件事以两个名称出现，清单和统计多算一项。',
      falsePositives: '差一个实词的（市与县、一级与二级、设立与变更、普通与重大）不报告；子项、办理项和已经取消的不报告；供参考。',
    },
    en: {
      title: 'Two names that are nearly the same',
      about:
        'What is the same under different names is given one name. Names are compared without particles, punctuation and the many words for issuing and applying.',
      brief: ({ other }) => `nearly the same as “${other}”`,
      mark: ({ other }) => `there is also “${other}”`,
      should: ({ other }) => `“${other}”, where the matter is the same`,
      mend: ({ file }) => `Compare with ${file}: unify name and code by the directory, or write names that differ where the matters do.`,
      otherwise: () => 'One matter appears under two names and is counted twice.',
      falsePositives:
        'Names that differ in a word with a meaning of its own (city and county, first and second class) are not reported; nor are sub-items, handling items and cancelled items. A note only.',
    },
  },
  examples: {
    good: [
      'name: 二级注册建造师注册\n---\nname: 一级注册建造师注册\n',
      'name: 企业设立登记\n---\nname: 企业变更登记\n',
      'name: 取水许可(新办)\n---\nname: 取水许可（新办）\n',
    ],
    bad: [
      'name: 林木采伐许可证核发\n---\nname: 林木采伐许可证的发放\n',
      'name: 居住证申领\n---\nname: 居住证办理\n',
      'name: 林木、林地权属争议处理\n---\nname: 林木和林地权属争议的处理\n',
    ],
  },
});

/** Of those that are written alike, the first; what the standard item decides stands before what a county wrote. */
function differing(group: readonly Recorded<Named>[]): Recorded<Named>[] {
  const byName = new Map<string, Recorded<Named>>();
  for (const one of group) {
    const folded = foldNameLoosely(one.item.name);
    const present = byName.get(folded);
    if (!present || (present.item.kind === 'item' && one.item.kind !== 'item')) byName.set(folded, one);
  }
  return [...byName.values()];
}

function rankOf({ item }: Recorded<Named>): number {
  return item.kind === 'item' ? 1 : 0;
}
