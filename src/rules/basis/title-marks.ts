import type { Path } from '../../finding/path.ts';
import { rule } from '../kinds.ts';
import { basisTexts } from './cited.ts';

interface Args {
  /** The mark without its partner, and the words beside it. */
  mark: '《' | '》';
  words: string;
}

/** A title mark without its partner in a ground: 《农药管理条例第二十四条. */
export const basisTitleMarks = rule<Args>({
  scope: 'item',
  byEntry: true,
  id: 'basis/title-marks',
  group: 'basis',
  severity: 'warn',
  certainty: 'I',
  clauses: ['practice-writing'],
  kinds: ['item', 'entry', 'standard'],
  needs: [],
  reads: ['basis'],
  check({ item }) {
    const { basis } = item.document.value;
    const main = (basis ?? []).flatMap(({ law, text }, index) => [
      { text: law ?? '', path: ['basis', index, 'law'] as Path },
      { text: text ?? '', path: ['basis', index, 'text'] as Path },
    ]);
    return [...main, ...basisTexts(item).filter(({ path }) => path[0] !== 'basis')].flatMap(({ text, path }) => {
      const at = unpaired(text);
      if (at === undefined) return [];
      const mark = text.charAt(at) as Args['mark'];
      const words = mark === '《' ? text.slice(at, at + 12) : text.slice(Math.max(0, at - 11), at + 1);
      return [{ path, words, args: { mark, words } }];
    });
  },
  words: {
    zh: {
      title: '书名号不成对',
      about: '法律、文件的名称写在书名号里，两半都要有；少了一半，名称和条款就分不开。',
      brief: ({ mark, words }) => `“${words}”的书名号少了${mark === '《' ? '后' : '前'}一半`,
      mark: ({ mark }) => `少${mark === '《' ? '》' : '《'}`,
      should: () => '成对的书名号，如《农药管理条例》第二十四条',
      mend: ({ mark }) => `在名称${mark === '《' ? '末尾补“》”' : '开头补“《”'}，或者删去多余的一半。`,
      otherwise: () => '名称和条款读不出来，核对不了依据。',
      falsePositives: '书名号里套书名号的，只要成对就不报告。',
    },
    en: {
      title: 'Title marks without their partner',
      about: 'Titles stand between 《 and 》. Without one of them, title and article cannot be told apart.',
      brief: ({ mark, words }) => `“${words}” lacks ${mark === '《' ? '》' : '《'}`,
      mark: ({ mark }) => `lacks ${mark === '《' ? '》' : '《'}`,
      should: () => 'a pair, as in 《农药管理条例》第二十四条',
      mend: ({ mark }) => `Add ${mark === '《' ? '》 behind' : '《 before'} the title, or delete the one that is too many.`,
      otherwise: () => 'Title and article cannot be read, and the ground cannot be looked up.',
      falsePositives: 'Titles inside titles are not reported as long as each is closed.',
    },
  },
  examples: {
    good: [
      'name: 农药经营许可\nbasis: [{ text: 《农药管理条例》第二十四条 }]\n',
      'name: 甲\nbasis: [{ text: 《关于印发《管理工作指引》的通知》第三条 }]\n',
    ],
    bad: [
      'name: 农药经营许可\nbasis: [{ text: 《农药管理条例第二十四条 }]\n',
      'name: 甲\nbasis: [{ law: 农药管理条例, article: 第二十四条 }]\nmaterials: [{ name: 申请表, basis: 农药管理条例》第二十四条 }]\n',
    ],
  },
});

/** Where the first mark without a partner stands. */
function unpaired(text: string): number | undefined {
  const open: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '《') open.push(index);
    else if (character === '》' && open.pop() === undefined) return index;
  }
  return open.at(-1);
}
