import type { Said } from '../../finding/language.ts';

/** What begins by saying that there is no such name, ended by the name that was likely meant; where none is near, by `otherwise`. */
export function withNear(said: Said<string>, near: string | undefined, otherwise: Said<string> = { zh: '。', en: '.' }): Said<string> {
  return near
    ? { zh: `${said.zh}，是不是“${near}”？`, en: `${said.en}; did you mean "${near}"?` }
    : { zh: said.zh + otherwise.zh, en: said.en + otherwise.en };
}

/** How a line of a list of faults ends. */
export const openEnd: Said<string> = { zh: '', en: '' };
