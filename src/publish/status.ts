import type { ResolvedItem } from '../catalog/resolve.ts';
import { longDate } from './link.ts';
import type { PublishWords } from './words.ts';

/** What an applicant must know before reading on; `stop` where nothing more can be done. */
export interface Status {
  state: 'in-use' | 'suspended' | 'cancelled';
  notices: { kind: 'stop' | 'pause' | 'dated'; text: string; hint?: string }[];
}

/** The state of an item on the date of the data: cancelled also where its planned end has come. */
export function statusOf(item: ResolvedItem, words: PublishWords): Status {
  const { state, cancelled, effective } = item.value;
  const say = (date: string): string => (words.htmlLang === 'en' ? date : (longDate(date) ?? date));
  if (state === '取消' || item.facts.ended === true) {
    return {
      state: 'cancelled',
      notices: [{ kind: 'stop', text: words.cancelled(cancelled && say(cancelled)), hint: words.cancelledHint }],
    };
  }
  const dated = [
    ...(effective && item.facts.started === false ? [words.willStart(say(effective))] : []),
    ...(cancelled && item.facts.ended === false ? [words.willEnd(say(cancelled))] : []),
  ].map((text) => ({ kind: 'dated' as const, text }));
  if (state !== '暂停') return { state: 'in-use', notices: dated };
  return { state: 'suspended', notices: [{ kind: 'pause', text: words.suspended }, ...dated] };
}
