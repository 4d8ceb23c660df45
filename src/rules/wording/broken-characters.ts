import { rule } from '../kinds.ts';
import { writtenTexts, writtenTogether } from '../written-texts.ts';

interface Args {
  words: string;
  kind: 'lost' | 'mojibake' | 'private';
}

/** Signs of a text that was read in the wrong encoding, or that another program could not keep. */
const patterns: readonly { kind: Args['kind']; pattern: RegExp }[] = [
  { kind: 'lost', pattern: /\ufffd+|[一-鿿]\?{2,}[一-鿿]/ },
  {
    kind: 'mojibake',
    pattern:
      /(?:锟斤拷|锟斤|斤拷|烫烫|屯屯|锘\?|锘匡)+|(?:[\u00c0-\u00ff][\u0080-\u00bf]){2,}|(?:[ÃÂåæçèé][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]{1,2}){2,}/,
  },
  { kind: 'private', pattern: /[\ue000-\uf8ff\u{f0000}-\u{ffffd}]+/u },
];

/** Broken characters: the replacement character, mojibake, characters of private use. */
export const wordingBrokenCharacters = rule<Args>({
  scope: 'item',
  kinds: ['item', 'entry', 'standard'],
  id: 'wording/broken-characters',
  group: 'wording',
  severity: 'warn',
  certainty: 'C',
  clauses: ['practice-item-lists'],
  needs: [],
  check({ item, catalog }) {
    const together = writtenTogether(item.document, catalog);
    if (!patterns.some(({ pattern }) => pattern.test(together))) return [];
    return writtenTexts(item.document, catalog).flatMap(({ path, text }) => {
      for (const { kind, pattern } of patterns) {
        const words = pattern.exec(text)?.[0];
        if (words) return [{ path, args: { kind, words }, words }];
      }
      return [];
    });
  },
  words: {
    zh: {
      title: '有乱码',
      about: '文字按错误的编码读取、存储以后会变成乱码，有的已经丢失，改不回来，要照原来的文件重新录入。',
      brief: ({ kind, words }, { label }) => (kind === 'private' ? `${label}有只在个别字体里才显示的字符` : `${label}有乱码“${words}”`),
      mark: ({ kind }) => (kind === 'private' ? '别的电脑上显示不出来' : '乱码'),
      should: () => '原来的文字',
      mend: ({ kind }) =>
        kind === 'private'
          ? '换成通用的字；生僻字用国家标准里的字。'
          : '找到原来的文件，按原文重新录入；从表格导入的，用正确的编码再导入一次。',
      otherwise: () => '申请人看不懂，名称、地址里有乱码的也查不到。',
      falsePositives: '外文里的重音字母不报告；单独一个问号不报告。',
    },
    en: {
      title: 'Broken characters',
      about:
        'Text that was read or kept in the wrong encoding turns into other characters. Some are lost for good and must be typed again from the source.',
      brief: ({ kind, words }, { label }) =>
        kind === 'private' ? `${label} holds characters that only some fonts have` : `${label} holds broken characters “${words}”`,
      mark: ({ kind }) => (kind === 'private' ? 'invisible elsewhere' : 'broken'),
      should: () => 'the text as it was',
      mend: ({ kind }) =>
        kind === 'private'
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
    ],
  },
});
