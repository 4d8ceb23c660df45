import { rule } from '../kinds.ts';

interface Args {
  name: string;
  should: string;
  fault: 'space' | 'punctuation';
}

/** White space inside a name, or punctuation at its ends. */
export const nameUntidy = rule<Args>({
  scope: 'item',
  byEntry: ['name'],
  kinds: ['item', 'entry', 'standard'],
  id: 'name/untidy',
  group: 'wording',
  severity: 'warn',
  certainty: 'C',
  clauses: ['practice-item-lists', 'practice-writing'],
  needs: ['name'],
  check({ item }) {
    const name = item.document.value.name ?? '';
    const close = withoutSpaces(name);
    const should = close.replace(/^[、，。；：,.;:·\s-]+/, '').replace(/(?<!等)[、，。；：,.;:\s]+$/, '');
    if (should === name || should === '') return [];
    const fault = close === name ? 'punctuation' : 'space';
    return [{ path: ['name'], args: { name, should, fault }, fix: { value: should, safe: true } }];
  },
  words: {
    zh: {
      title: '名称里有多余的空格或者标点',
      about: '事项名称不带空格、换行，前后没有标点。多余的字符看不出来，比对时却是另一个名称。',
      brief: ({ fault }) => (fault === 'space' ? '名称里有多余的空格' : '名称前后有多余的标点'),
      mark: ({ fault }) => (fault === 'space' ? '多余的空格' : '多余的标点'),
      should: ({ should }) => should,
      mend: ({ should }) => `改为“${should}”，可以自动改正。`,
      otherwise: () => '名称与目录不同，查找和比对时对不上。',
      falsePositives: '英文单词之间的空格不报告；名称中间的标点不报告。',
    },
    en: {
      title: 'White space or stray punctuation in a name',
      about: 'A name has no white space and no punctuation at its ends. Nobody sees such characters, and they make another name.',
      brief: ({ fault }) => (fault === 'space' ? 'the name holds white space' : 'the name begins or ends with punctuation'),
      mark: ({ fault }) => (fault === 'space' ? 'white space' : 'stray punctuation'),
      should: ({ should }) => should,
      mend: ({ should }) => `Write “${should}”; this can be done automatically.`,
      otherwise: () => 'The name differs from the directory, and searching and matching fail.',
      falsePositives: 'Spaces between Latin words, and punctuation inside a name, are not reported.',
    },
  },
  examples: {
    good: ['name: 内地与港澳CEPA Service企业认定\n', 'name: 林木、林地权属争议处理\n', 'name: 外国人来华工作许可（A类）\n'],
    bad: [
      'name: 农药 经营许可\n',
      'name: 农药经营许可。\n',
      'name: "、农药经营许可"\n',
      'name: "农药经营许可\\n（新办）"\n',
      'name: 农药　经营许可\n',
    ],
  },
});

/** Between Chinese characters, digits and brackets no space stands; between Latin words it does. */
function withoutSpaces(name: string): string {
  return name.trim().replace(/\s+/g, (space, at: number, whole: string) => {
    const [before = '', after = ''] = [whole[at - 1], whole[at + space.length]];
    return /[A-Za-z0-9.,]/.test(before) && /[A-Za-z0-9]/.test(after) ? ' ' : '';
  });
}
