import { unseen } from './recover/space.ts';

/**
 * Writes a text as a YAML scalar that every YAML tool reads as that text: plain where that is sure, else in double quotes.
 * What a tool might take for a number, a date, a truth value or nothing is quoted.
 */
export function writeScalar(text: string): string {
  return isSafePlain(text) ? text : JSON.stringify(text).replace(unseen, escaped);
}

/** What nobody sees is written out: as it stands, reading would take it for a fault of typing. */
function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function isSafePlain(text: string): boolean {
  if (text === '' || text !== text.trim()) return false;
  if (/^(?:~|null|true|false|yes|no|on|off|y|n)$/i.test(text)) return false;
  // anything that begins as a number may end as one (1e3, 0x1F, 12:30, 2026-03-02)
  if (/^[-+.]?\d/.test(text) && !/[\u4e00-\u9fff]/.test(text)) return false;
  if (/^[-?:,[\]{}#&*!|>'"%@`=<]/.test(text)) return false;
  // what looks like quotes, a dash of a list or a key that was mistyped would be taken for one
  if (/^[“”„‟＂〝‘’‛＇［｛＃－–—•·●▪]|^[A-Za-zＡ-Ｚａ-ｚ][\w\uff01-\uff5e]* *[:：∶﹕︰；;=＝](?!\/\/)/.test(text)) return false;
  return !/[\p{Cc}\u2028\u2029\ufeff]|: |:$| #|[[\]{},]/u.test(text) && text.search(unseen) < 0;
}
