import { distance } from 'fastest-levenshtein';
import type { Catalog } from '../../catalog/catalog.ts';
import { rule } from '../kinds.ts';

interface Args {
  code: string;
  /** Whether there are several under the code, instead of none. */
  several: boolean;
  nearest?: string;
}

/** `inherits` that names no standard item, or several: nothing is inherited. */
export const inheritsNotFound = rule<Args>({
  scope: 'item',
  kinds: ['item'],
  id: 'inherits/not-found',
  group: 'code',
  severity: 'error',
  certainty: 'V',
  clauses: ['guangdong-29'],
  needs: ['inherits'],
  check({ item, catalog }) {
    if (item.inheritance !== 'missing' && item.inheritance !== 'several') return [];
    const code = item.value.inherits ?? '';
    const several = item.inheritance === 'several';
    const nearest = several ? undefined : nearestOf(code, catalog);
    return [{ path: ['inherits'], args: { code, several, ...(nearest ? { nearest } : {}) } }];
  },
  words: {
    zh: {
      title: '没有所依据的标准事项',
      about: '“inherits”写标准事项的基本编码，标准事项的内容由此沿用。找不到或者有几个的，什么也没有沿用。',
      brief: ({ code, several }) => (several ? `编码${code}有几个标准事项` : `没有编码为${code}的标准事项`),
      mark: ({ several, nearest }) => (several ? '有几个标准事项' : nearest ? `最接近的是${nearest}` : '没有这个标准事项'),
      should: ({ several, nearest }) => (several ? '只有一个标准事项' : (nearest ?? '标准事项的基本编码')),
      mend: ({ code, several, nearest }) => {
        if (several) return `在标准事项里只留一个编码为${code}的。`;
        return nearest
          ? `核对编码，是否应为"${nearest}"。标准事项在别的文件夹的，在santong.yaml里写上“standards”。`
          : '核对编码；省里还没有标准事项的，删去这一行，把要素写全。标准事项在别的文件夹的，在santong.yaml里写上“standards”。';
      },
      otherwise: () => '依据、条件、材料等都没有沿用，办事指南缺少这些内容。',
      falsePositives: '只核对一部分文件时，标准事项可能不在其中，请连同标准事项一起核对。',
    },
    en: {
      title: 'The standard item is not there',
      about:
        '“inherits” names a standard item by its basic code and takes what it says. Where there is none, or several, nothing is taken.',
      brief: ({ code, several }) => (several ? `several standard items have code ${code}` : `no standard item has code ${code}`),
      mark: ({ several, nearest }) =>
        several ? 'several standard items' : nearest ? `the nearest is ${nearest}` : 'no such standard item',
      should: ({ several, nearest }) => (several ? 'one standard item' : (nearest ?? 'the basic code of a standard item')),
      mend: ({ code, several, nearest }) => {
        if (several) return `Keep one standard item under ${code}.`;
        return nearest
          ? `Compare the code: perhaps "${nearest}" is meant. Standard items in another folder are named in santong.yaml under standards.`
          : 'Compare the code; where the province has no standard item yet, delete the line and write every element. Standard items in another folder are named in santong.yaml under standards.';
      },
      otherwise: () => 'Basis, conditions and documents were not taken over and are missing in the guide.',
      falsePositives: 'Where only some files are checked, the standard item may not be among them: check them together.',
    },
  },
  examples: {
    good: ['kind: standard\nname: 工伤认定\ncode: "000714923000"\n---\ninherits: "000714923000"\n'],
    bad: [
      'inherits: "000714923000"\n',
      'kind: standard\nname: 工伤认定\ncode: "000714923000"\n---\ninherits: "00071492300"\n',
      'kind: standard\nname: 工伤认定\ncode: "000714923000"\n---\nkind: standard\nname: 工伤认定\ncode: "000714923000"\n---\ninherits: "000714923000"\n',
    ],
  },
});

/** A known code that differs in two places at most. */
function nearestOf(code: string, catalog: Catalog): string | undefined {
  const near = [...catalog.standards.keys()]
    .map((known) => ({ known, away: distance(code, known) }))
    .sort((a, b) => a.away - b.away || (a.known < b.known ? -1 : 1));
  const best = near[0];
  if (best && best.away <= 2) return best.known;
  // a spreadsheet takes the zeros in front
  return near.find(({ known }) => /^\d+$/.test(code) && known === code.padStart(known.length, '0'))?.known;
}
