import type { Said } from '../../finding/language.ts';

/** What a change means for those who apply, or for the list itself; `unclear` is left to people: nobody can tell by the words whether it asks for more. */
export const changeClasses = ['tightened', 'unclear', 'eased', 'corrected', 'moved', 'new', 'withdrawn'] as const;
export type ChangeClass = (typeof changeClasses)[number];

/** A kind of change: its class, and the kind that takes it back. A kind that takes itself back says why it has no other mirror. */
interface KindOfChange {
  class: ChangeClass;
  mirror: string;
  why?: Said<string>;
}

const itself = (mirror: string, cls: ChangeClass, zh: string, en: string): KindOfChange => ({ class: cls, mirror, why: { zh, en } });

/** Every kind of change that the past of a catalog is told in. */
export const kindsOfChange = {
  'item-added': { class: 'new', mirror: 'item-removed' },
  'item-removed': { class: 'withdrawn', mirror: 'item-added' },
  'item-restored': { class: 'new', mirror: 'item-cancelled' },
  'item-cancelled': { class: 'withdrawn', mirror: 'item-restored' },
  'item-suspended': { class: 'withdrawn', mirror: 'item-resumed' },
  'item-resumed': { class: 'new', mirror: 'item-suspended' },
  'code-changed': itself('code-changed', 'moved', '编码改回来，还是编码变动', 'a code that is changed back is a changed code again'),
  'agency-changed': itself(
    'agency-changed',
    'moved',
    '实施主体改回来，还是实施主体变动',
    'handed back to the first agency, it is handed over again',
  ),
  'level-changed': itself(
    'level-changed',
    'moved',
    '行使层级有升有降，都是层级调整',
    'a level that is raised or lowered is a level that is adjusted',
  ),
  'file-moved': itself('file-moved', 'moved', '文件移回来，还是移动', 'a file that is moved back is moved'),
  'limit-longer': { class: 'tightened', mirror: 'limit-shorter' },
  'limit-shorter': { class: 'eased', mirror: 'limit-longer' },
  'limit-dropped': { class: 'tightened', mirror: 'limit-set' },
  'limit-set': { class: 'eased', mirror: 'limit-dropped' },
  'demand-added': { class: 'tightened', mirror: 'demand-removed' },
  'demand-removed': { class: 'eased', mirror: 'demand-added' },
  'demand-widened': { class: 'tightened', mirror: 'demand-narrowed' },
  'demand-narrowed': { class: 'eased', mirror: 'demand-widened' },
  'offer-removed': { class: 'tightened', mirror: 'offer-added' },
  'offer-added': { class: 'eased', mirror: 'offer-removed' },
  'asks-more': { class: 'tightened', mirror: 'asks-less' },
  'asks-less': { class: 'eased', mirror: 'asks-more' },
  'entry-added': { class: 'corrected', mirror: 'entry-removed' },
  'entry-removed': { class: 'corrected', mirror: 'entry-added' },
  'value-added': { class: 'corrected', mirror: 'value-removed' },
  'value-removed': { class: 'corrected', mirror: 'value-added' },
  'value-changed': itself('value-changed', 'corrected', '改过来、改回去都是更正', 'there and back, a value is corrected'),
  'entry-reworded': itself('entry-reworded', 'corrected', '改写再改写，还是改写', 'what is worded anew twice is worded anew'),
  'effect-unclear': itself(
    'effect-unclear',
    'unclear',
    '不能断定的，反过来也不能断定',
    'what cannot be told cannot be told the other way either',
  ),
} satisfies Record<string, KindOfChange>;

export type ChangeKind = keyof typeof kindsOfChange;

/** The class of a kind. */
export function classOf(kind: ChangeKind): ChangeClass {
  return kindsOfChange[kind].class;
}
