import { commonCharacters, sameShapesIn } from '../../text/same-shape.ts';
import { sign } from '../../text/signs.ts';
import { rule } from '../kinds.ts';
import { writtenSigns, writtenTexts } from '../written-texts.ts';

interface Args {
  /** The first of them, and what it looks like. */
  words: string;
  should: string;
  /** Its code point, and that of what it looks like. */
  code: string;
  plain: string;
  /** How many there are, each counted once. */
  count: number;
}

/** Characters that look like common ones and are others: radicals and compatibility ideographs from PDF files, brackets for vertical lines. */
export const wordingSameShape = rule<Args>({
  scope: 'item',
  byEntry: true,
  kinds: ['item', 'entry', 'standard'],
  id: 'wording/same-shape',
  group: 'wording',
  severity: 'warn',
  certainty: 'C',
  clauses: ['practice-writing'],
  needs: [],
  check({ item, catalog }) {
    if ((writtenSigns(item.document, catalog) & (sign.shape | sign.private)) === 0) return [];
    return writtenTexts(item.document, catalog).flatMap(({ path, text, element }) => {
      const found = sameShapesIn(text);
      const [words] = found;
      // the words of a closed list are told by element/not-a-term, or by element/wrong-form
      if (words === undefined || (element?.vocabulary ?? element?.list?.vocabulary) !== undefined) return [];
      const should = commonCharacters(words);
      const args = { words, should, code: codeOf(words), plain: codeOf(should), count: found.length };
      return [{ path, args, words, identity: '', fix: { value: commonCharacters(text), safe: true } }];
    });
  },
  words: {
    zh: {
      title: '看上去一样，不是同一个字',
      about:
        '从PDF、扫描件里复制的文字，常把“工”“一”“人”换成编码不同的部首字（⼯⼀⼈），竖排文字里的括号也是另外的字符。看上去一样，计算机却当作别的字。',
      brief: ({ words, should, count }, { label }) =>
        `${label}里的“${words}”不是通用的“${should}”${count > 1 ? `，这样的字有${count}个` : ''}`,
      mark: ({ should, plain }) => `应为通用的“${should}”（${plain}）`,
      should: ({ should, plain }) => `通用的“${should}”（${plain}）`,
      mend: ({ words, should, code, count }) => `把“${words}”（${code}）${count > 1 ? '等' : ''}换成键盘输入的“${should}”，可以自动改正。`,
      otherwise: () => '查找、比对时对不上，有的字体显示成方块或者另一种字形。',
      falsePositives: '部首本身作为讲解对象的极少，也会报告；规定用词由“不是规定的用词”报告。',
    },
    en: {
      title: 'A character that looks like another',
      about:
        'Text copied from PDF files and scans often holds radicals (⼯, ⼀, ⼈) for the characters 工, 一 and 人, and text from vertical lines holds other brackets. They look alike, and to a computer they are others.',
      brief: ({ words, should, count }, { label }) =>
        `“${words}” in ${label} is not the common “${should}”${count > 1 ? `; ${count} such characters` : ''}`,
      mark: ({ should, plain }) => `should be the common “${should}” (${plain})`,
      should: ({ should, plain }) => `the common “${should}” (${plain})`,
      mend: ({ words, should, code, count }) =>
        `Replace “${words}” (${code})${count > 1 ? ' and the others' : ''} by “${should}” as a keyboard types it; this can be done automatically.`,
      otherwise: () => 'Searching and matching fail, and some fonts draw a box or another shape.',
      falsePositives: 'A radical that is meant as such is reported too; the words of closed lists are the business of element/not-a-term.',
    },
  },
  examples: {
    good: ['name: 工伤认定\nnotes: [工作日9:00—12:00（法定节假日除外）。]\n'],
    bad: ['name: ⼯伤认定\n', 'name: 工伤认定\nnotes: [⼀次告知，⽤⼈单位︵盖章︶。]\n', 'name: 工伤认定\nnotes: [\ufa08政复议]\n'],
  },
});

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
