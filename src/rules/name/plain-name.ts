import { foldNameLoosely } from '../../text/fold.ts';

/** Words for one and the same act at the end of a name or of a bracket: what is left tells matters apart. */
const acts = /(?:的)?(?:申请)?(?:办理|核发|发放|颁发|申领|申办|领取)(?=$|（|）)/g;

/**
 * A name without what does not tell two matters apart: particles, punctuation, and the words for issuing and applying.
 * For comparing only; two matters that share it are probably one.
 */
export function plainName(name: string): string {
  const folded = foldNameLoosely(name);
  const plain = folded
    .replace(acts, '')
    .replace(/中华人民共和国/g, '')
    .replace(/(?:以及|或者|[的和与及或])/g, '')
    .replace(/[、，。；：·""''—\-/]/g, '');
  return plain || folded;
}
