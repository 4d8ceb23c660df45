/** Radicals with a code of their own, as PDF files and recognition of print give them for the characters that they look like. */
const radicals = '⺁厂⺟母⺠民⺩王⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙';

/** Punctuation drawn small or for vertical lines, and that of half the width that Japanese knows. */
const marks =
  '﹐，﹑、﹒．﹔；﹕：﹖？﹗！﹘—﹙（﹚）﹝〔﹞〕︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︰：︱—︵（︶）︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』｡。｢「｣」､、';

const meant = new Map([...`${radicals}${marks}`].flatMap((sign, index, all) => (index % 2 === 0 ? [[sign, all[index + 1] ?? sign]] : [])));

/** Stretches of code units in which such characters lie; of the last one half stands here. */
export const sameShapeUnits: readonly (readonly [first: number, last: number])[] = [
  [0x2e80, 0x2fd5],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe18],
  [0xfe30, 0xfe44],
  [0xfe50, 0xfe5e],
  [0xff61, 0xff64],
];

const perhaps = /[\u2e80-\u2fd5\uf900-\ufaff\ufe10-\ufe18\ufe30-\ufe44\ufe50-\ufe5e\uff61-\uff64\u{2f800}-\u{2fa1f}]/gu;

/** Characters that look like others and are none of them, such as the radical ⼯ for 工 from a PDF, replaced by those; every other as it is. */
export function commonCharacters(text: string): string {
  return text.replace(perhaps, (sign) => {
    const own = meant.get(sign);
    if (own !== undefined) return own;
    // radicals and compatibility ideographs of which Unicode says what they stand for
    return /[\u2e80-\u2fd5\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u.test(sign) ? sign.normalize('NFKC') : sign;
  });
}

/** The characters of a text that `commonCharacters` replaces, each once. */
export function sameShapesIn(text: string): string[] {
  return [...new Set(text.match(perhaps) ?? [])].filter((sign) => commonCharacters(sign) !== sign);
}
