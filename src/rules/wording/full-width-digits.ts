import { foldWidth } from '../../text/fold.ts';
import { sign } from '../../text/signs.ts';
import { rule } from '../kinds.ts';
import { writtenSigns, writtenTexts } from '../written-texts.ts';

interface Args {
  words: string;
  should: string;
}

const wide = /[０-９Ａ-Ｚａ-ｚ][０-９Ａ-Ｚａ-ｚ．－％]*/;
const all = new RegExp(wide, 'g');

const formats: ReadonlySet<string> = new Set(['limit', 'url', 'email', 'file']);

/** Digits and letters in full width in limits and addresses; codes, dates, counts, telephone numbers and running text have rules of their own. */
export const wordingFullWidthDigits = rule<Args>({
  scope: 'item',
  byEntry: true,
  kinds: ['item', 'entry', 'standard'],
  id: 'wording/full-width-digits',
  group: 'wording',
  severity: 'warn',
  certainty: 'C',
  clauses: ['practice-writing'],
  needs: [],
  check({ item, catalog }) {
    if ((writtenSigns(item.document, catalog) & sign.wide) === 0) return [];
    return writtenTexts(item.document, catalog).flatMap(({ path, text, element }) => {
      const words = wide.exec(text)?.[0];
      if (words === undefined || !formats.has(element?.format ?? '')) return [];
      return [{ path, args: { words, should: foldWidth(words) }, words, fix: { value: text.replace(all, foldWidth), safe: true } }];
    });
  },
  words: {
    zh: {
      title: '数字、字母写成了全角',
      about: '时限、网址、邮箱里的数字和字母用半角。全角的看上去相近，查找、比对时却是另外的字符。',
      brief: ({ words }, { label }) => `${label}里的“${words}”是全角`,
      mark: ({ should }) => `应为${should}`,
      should: ({ should }) => `半角“${should}”`,
      mend: ({ words, should }) => `把“${words}”改成“${should}”，可以自动改正。`,
      otherwise: () => '查找时输入半角的数字、字母，找不到这一处。',
      falsePositives: '只看时限、网址、邮箱和文件；编码、日期、次数、电话和正文由各自的规则核对。',
    },
    en: {
      title: 'Digits or letters in full width',
      about:
        'Digits and letters of limits and addresses are half-width. Full-width ones look alike and are other characters when they are searched or compared.',
      brief: ({ words }, { label }) => `“${words}” in ${label} is full-width`,
      mark: ({ should }) => `should be ${should}`,
      should: ({ should }) => `half-width “${should}”`,
      mend: ({ words, should }) => `Replace “${words}” by “${should}”; this can be done automatically.`,
      otherwise: () => 'Whoever searches for half-width digits or letters does not find it.',
      falsePositives:
        'Only limits, addresses and files are looked at; codes, dates, counts, telephone numbers and running text have rules of their own.',
    },
  },
  examples: {
    good: ['name: 工伤认定\nlimit: { statutory: 60日 }\n'],
    bad: [
      'name: 工伤认定\nlimit: { statutory: ６０日 }\n',
      'name: 工伤认定\nonline: { url: https://zwfw.tangling.example/ｈｅｃｈｕａｎ }\n',
    ],
  },
});
