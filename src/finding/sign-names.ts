import type { Said } from './language.ts';

const names: Readonly<Record<string, Said<string>>> = {
  '\t': { zh: 'Tab', en: 'a tab' },
  '\u00a0': { zh: '不换行空格', en: 'a no-break space' },
  '\u00ad': { zh: '软连字符', en: 'a soft hyphen' },
  '\u180e': { zh: '蒙古文元音分隔符', en: 'a Mongolian vowel separator' },
  '\u200b': { zh: '零宽空格', en: 'a zero-width space' },
  '\u200c': { zh: '零宽不连字', en: 'a zero-width non-joiner' },
  '\u200d': { zh: '零宽连字', en: 'a zero-width joiner' },
  '\u200e': { zh: '从左到右标记', en: 'a left-to-right mark' },
  '\u200f': { zh: '从右到左标记', en: 'a right-to-left mark' },
  '\u2028': { zh: '行分隔符', en: 'a line separator' },
  '\u2029': { zh: '段分隔符', en: 'a paragraph separator' },
  '\u202f': { zh: '窄不换行空格', en: 'a narrow no-break space' },
  '\u2060': { zh: '词连接符', en: 'a word joiner' },
  '\u3000': { zh: '全角空格', en: 'a full-width space' },
  '\ufeff': { zh: '字节顺序标记（BOM）', en: 'a byte order mark (BOM)' },
};

/** What the signs of a text that nobody sees are called, with their code points; each once. */
export function signNames(signs: string): Said<string> {
  const each = [...new Set(signs)].map((sign): Said<string> => {
    const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const name = names[sign] ?? otherName(sign);
    return sign === '\t' || sign === '\u3000' ? name : { zh: `${name.zh}（${code}）`.replace('）（', '，'), en: `${name.en} (${code})` };
  });
  return { zh: each.map(({ zh }) => zh).join('、'), en: each.map(({ en }) => en).join(', ') };
}

function otherName(sign: string): Said<string> {
  return /[\u2000-\u200a\u1680\u205f]/.test(sign) ? { zh: '特殊空格', en: 'an odd space' } : { zh: '控制字符', en: 'a control character' };
}
