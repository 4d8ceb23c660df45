import { foldWidth } from '../../text/fold.ts';
import { rememberingTexts } from '../../text/remembered.ts';
import { rule } from '../kinds.ts';
import { phonesOf } from './phones-of.ts';

interface Args {
  stands: string;
}

/** A telephone number that was put in to fill the field: 12345678, 0000000, 88888888. */
export const contactPlaceholder = rule<Args>({
  scope: 'item',
  byEntry: ['consult', 'complain', 'places', 'specialProcedures', 'remedies'],
  id: 'contact/placeholder',
  group: 'contact',
  severity: 'warn',
  certainty: 'I',
  clauses: ['disclosure-20', 'practice-item-lists'],
  needs: [],
  check: ({ item }) =>
    phonesOf(item)
      .filter(({ text }) => isPlaceholder(text))
      .map(({ text, path }) => ({ path, args: { stands: text } })),
  words: {
    zh: {
      title: '电话是占位的号码',
      about: '全是同一个数、依次递增的号码，多半是为了填满表格写的，打不通。',
      brief: ({ stands }) => `电话“${stands}”像是占位的号码`,
      mark: () => '像是占位的号码',
      should: () => '有人接听的电话',
      mend: () => '改为实际的电话；没有专门电话的，写12345。',
      otherwise: () => '申请人打不通，也无处投诉。',
      falsePositives: '只看去掉区号后全是同一个数或者1234567、12345678这样的号码；确是真号的，可以对本条设置例外。',
    },
    en: {
      title: 'A telephone number that fills the field',
      about: 'Numbers of one digit repeated, or of digits counting up, were mostly put in to fill a form.',
      brief: ({ stands }) => `“${stands}” looks like a placeholder`,
      mark: () => 'looks like a placeholder',
      should: () => 'a number that is answered',
      mend: () => 'Write the real number, or 12345 where there is none.',
      otherwise: () => 'Nobody answers, and there is nowhere to complain.',
      falsePositives:
        'Only one digit repeated, or digits counting up, behind the area code; make an exception where such a number is real.',
    },
  },
  examples: {
    good: ['name: 医师执业注册\nconsult: { phones: ["12345", 0460-5500231, "12333"] }\n'],
    bad: ['name: 医师执业注册\nconsult: { phones: [0460-0000000] }\ncomplain: { phones: ["12345678"] }\n'],
  },
});

/** Whether a text is a number of one digit repeated, or of digits counting up, behind an area code if there is one. */
export const isPlaceholder: (text: string) => boolean = rememberingTexts((text: string) => {
  const bare = foldWidth(text).replace(/[^\dxX*]/g, '');
  return /^(?:0\d{2,3})?(?:([\dxX*])\1{6,7}|12345678?|1234567890?)$/.test(bare) || /^(\d)\1{9,11}$/.test(bare);
});
