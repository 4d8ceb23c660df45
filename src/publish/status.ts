import type { ResolvedItem } from '../catalog/resolve.ts';
import { longDate } from './link.ts';
import type { PublishWords } from './words.ts';

/** What an applicant must know before reading on; `stop` where nothing more can be done. */
export interface Status {
  state: 'in-use' | 'suspended' | 'cancelled';
  notices: { kind: 'stop' | 'pause' | 'dated'; text: string; hint?: string }[];
}

/** The state of an item on the date of the data: cancelled also where its planned end has come. */
export function stateOf({ value, facts }: ResolvedItem): Status['state'] {
  if (value.state === '取消' || facts.ended === true) return 'cancelled';
  return value.state === '暂停' ? 'suspended' : 'in-use';
}

/** The same with what to say of it. */
export function statusOf(item: ResolvedItem, words: PublishWords): Status {
  const { cancelled, effective } = item.value;
  const state = stateOf(item);
  const say = (date: string): string => (words.htmlLang === 'en' ? date : (longDate(date) ?? date));
  if (state === 'cancelled') {
    return {
      state,
      notices: [{ kind: 'stop', text: words.cancelled(cancelled && say(cancelled)), hint: words.cancelledHint }],
    };
  }
  const dated = [
    ...(effective && item.facts.started === false ? [words.willStart(say(effective))] : []),
    ...(cancelled && item.facts.ended === false ? [words.willEnd(say(cancelled))] : []),
  ].map((text) => ({ kind: 'dated' as const, text }));
  return { state, notices: state === 'suspended' ? [{ kind: 'pause', text: words.suspended }, ...dated] : dated };
}
