import type { Path } from '../../finding/path.ts';
import { isPlainMap } from '../../text/plain-map.ts';
import { inSentence } from '../in-sentence.ts';
import { rule } from '../kinds.ts';

interface Args {
  code: string;
}

/** Fields by which a reader tells files apart, or that belong to the item itself. */
const kept = new Set(['kind', 'inherits', 'origin', 'implementation', 'handling', 'verified', 'code', 'name']);

/** A value that the standard item says already: when the standard changes, the copy stays behind. */
export const inheritsRedundant = rule<Args>({
  scope: 'item',
  kinds: ['item'],
  id: 'inherits/redundant',
  group: 'element',
  severity: 'info',
  certainty: 'I',
  clauses: ['guangdong-29'],
  needs: ['inherits'],
  check({ item }) {
    if (!item.standard) return [];
    const code = item.value.inherits ?? '';
    return equalPlaces(item.document.value, item.standard.value, []).map((path) => ({
      path,
      args: { code },
      key: true,
      fix: { remove: true, safe: true } as const,
    }));
  },
  words: {
    zh: {
      title: '重复了标准事项的内容',
      about: '标准事项已经写明的，本事项不用再写，自动沿用。重复的内容，标准修改以后不会跟着修改。',
      brief: (_, { label }) => `${label}与标准事项相同，不用再写`,
      mark: () => '与标准事项相同',
      should: () => '不写，沿用标准事项',
      mend: (_, { label }) => `删去${label}这一处，内容不变。`,
      otherwise: (_, { label }) => `标准事项修改${label}以后，这里仍是旧的内容。`,
      falsePositives: '事项名称和编码写上便于识别文件，不报告。',
    },
    en: {
      title: 'Repeats the standard item',
      about: 'What the standard item says need not be said again: it is taken over. A copy stays behind when the standard changes.',
      brief: (_, { label }) => `${inSentence(label)}: the same as in the standard item`,
      mark: () => 'the same as in the standard item',
      should: () => 'no line: taken over from the standard item',
      mend: (_, { label }) => `Delete ${inSentence(label)} here; nothing else changes.`,
      otherwise: (_, { label }) => `When the standard item changes ${inSentence(label)}, this copy does not.`,
      falsePositives: 'Name and code are not reported: they tell a reader which item the file is.',
    },
  },
  examples: {
    good: ['kind: standard\nname: 工伤认定\ncode: "000714923000"\nvisits: 1\n---\nname: 工伤认定\ninherits: "000714923000"\nvisits: 0\n'],
    bad: [
      'kind: standard\nname: 工伤认定\ncode: "000714923000"\nlimit: { statutory: 60日 }\n---\ninherits: "000714923000"\nlimit: { statutory: 60日, promised: 30日 }\n',
      'kind: standard\nname: 工伤认定\ncode: "000714923000"\nconditions: [属于工伤]\n---\ninherits: "000714923000"\nconditions: [属于工伤]\n',
    ],
  },
});

function equalPlaces(ours: unknown, theirs: unknown, path: Path): Path[] {
  if (isPlainMap(ours) && isPlainMap(theirs)) {
    return Object.entries(ours).flatMap(([key, value]) => {
      const skip = path.length === 0 && kept.has(key);
      return skip || !Object.hasOwn(theirs, key) ? [] : equalPlaces(value, theirs[key], [...path, key]);
    });
  }
  return ours !== '' && JSON.stringify(ours) === JSON.stringify(theirs) ? [path] : [];
}
