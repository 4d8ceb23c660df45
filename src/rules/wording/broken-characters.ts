import type { Hit } from '../../finding/rule.ts';
import { type Mojibake, mojibakeIn } from '../../text/mojibake.ts';
import { sign } from '../../text/signs.ts';
import { rule } from '../kinds.ts';
import { writtenSigns, writtenTexts } from '../written-texts.ts';

interface Args {
  words: string;
  kind: 'lost' | 'mojibake' | 'private';
  /** What the value was before it was read in the wrong encoding, where nothing of it was lost. */
  original?: string;
}

const privateUse = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}]+/u;
const questions = /[一-鿿]\?{2,}[一-鿿]/;

/** Broken characters: the replacement character, mojibake, characters of private use. */
export const wordingBrokenCharacters = rule<Args>({
  scope: 'item',
  byEntry: true,
  kinds: ['item', 'entry', 'standard'],
  id: 'wording/broken-characters',
  group: 'wording',
  severity: 'warn',
  certainty: 'C',
  clauses: ['practice-item-lists'],
  needs: [],
  check({ item, catalog }) {
    if ((writtenSigns(item.document, catalog) & (sign.broken | sign.private | sign.question)) === 0) return [];
    return writtenTexts(item.document, catalog).flatMap(({ path, text }): Hit<Args>[] => {
      const broken = mojibakeIn(text);
      const [first] = broken;
      if (first) {
        const words = text.slice(first.from, first.to);
        const kind = words.includes('\ufffd') ? 'lost' : 'mojibake';
        const original = originalOf(text, broken);
        // two characters may come out of a wrong reading by chance, more hardly
        const fix = original === undefined ? {} : { fix: { value: original, safe: original.length >= 4 } };
        return [{ path, args: { kind, words, ...(original === undefined ? {} : { original }) }, words, ...fix }];
      }
      const lost = questions.exec(text)?.[0];
      if (lost) return [{ path, args: { kind: 'lost' as const, words: lost }, words: lost }];
      const words = privateUse.exec(text)?.[0];
      return words ? [{ path, args: { kind: 'private' as const, words }, words }] : [];
    });
  },
  words: {
    zh: {
      title: '有乱码',
      about: '文字按错误的编码读取、存储以后会变成乱码，有的能够还原，有的已经丢失，要照原来的文件重新录入。乱码的值不再按其他规则核对。',
      brief: ({ kind, words }, { label }) => (kind === 'private' ? `${label}有只在个别字体里才显示的字符` : `${label}有乱码“${words}”`),
      mark: ({ kind }) => (kind === 'private' ? '别的电脑上显示不出来' : '乱码'),
      should: ({ original }) => original ?? '原来的文字',
      mend: ({ kind, original }) =>
        original !== undefined
          ? `这段文字存的是UTF-8，被当作别的编码读过一次。改回“${original}”，可以自动改正。`
          : kind === 'private'
            ? '换成通用的字；生僻字用国家标准里的字。'
            : '找到原来的文件，按原文重新录入；从表格导入的，用正确的编码再导入一次。',
      otherwise: () => '申请人看不懂，名称、地址里有乱码的也查不到。',
      falsePositives: '外文里的重音字母不报告；单独一个问号不报告。',
    },
    en: {
      title: 'Broken characters',
      about:
        'Text that was read or kept in the wrong encoding turns into other characters. Some can be taken back; some are lost for good and must be typed again from the source. No other rule judges such a value.',
      brief: ({ kind, words }, { label }) =>
        kind === 'private' ? `${label} holds characters that only some fonts have` : `${label} holds broken characters “${words}”`,
      mark: ({ kind }) => (kind === 'private' ? 'invisible elsewhere' : 'broken'),
      should: ({ original }) => original ?? 'the text as it was',
      mend: ({ kind, original }) =>
        original !== undefined
          ? `The text was once read in another encoding than it was kept in. Change it back to “${original}”; this can be done automatically.`
          : kind === 'private'
            ? 'Write it with characters of the national standard.'
            : 'Find the source and type it again; where it was imported, import it once more with the right encoding.',
      otherwise: () => 'Nobody can read it, and names and addresses are not found.',
      falsePositives: 'Accented letters of foreign words, and a single question mark, are not reported.',
    },
  },
  examples: {
    good: ['name: 农药经营许可\nnotes: [可以代办吗？可以。, Café许可]\n'],
    bad: [
      'name: 农药经营许可\nnotes: ["请携带\ufffd\ufffd身份证"]\n',
      'name: 农药经营许可\nagency: { name: 锟斤拷锟斤拷县农业农村局 }\n',
      'name: 农药经营许可\nnotes: ["申请人\ue5e5填写"]\n',
      'name: 农药经营许可\nnotes: ["æ”¿åŠ¡æœåŠ¡"]\n',
      'name: 鍐滆嵂缁忚惀璁稿彲\ntype: 琛屾斂璁稿彲\n',
    ],
  },
});

/** The text with everything taken back; undefined where a part of it is lost. */
function originalOf(text: string, broken: readonly Mojibake[]): string | undefined {
  let whole = '';
  let reached = 0;
  for (const { from, to, original } of broken) {
    if (original === undefined) return undefined;
    whole += text.slice(reached, from) + original;
    reached = to;
  }
  return whole + text.slice(reached);
}
