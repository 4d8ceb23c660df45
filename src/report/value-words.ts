import type { Language } from '../finding/language.ts';

/** A value of an item in a few words: texts as they stand, lists by their members, longer ones cut. */
export function formatValue(value: unknown, lang: Language): string {
  const text = whole(value, lang);
  return text.length > 120 ? `${text.slice(0, 118)}..` : text;
}

function whole(value: unknown, lang: Language): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return lang === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((member) => whole(member, lang)).join(lang === 'zh' ? '、' : ', ');
  if (typeof value === 'object' && value !== null) {
    const members = Object.values(value);
    const name: unknown = (value as Record<string, unknown>)['name'];
    return typeof name === 'string' ? name : members.map((member) => whole(member, lang)).join(lang === 'zh' ? '，' : ', ');
  }
  return String(value);
}
