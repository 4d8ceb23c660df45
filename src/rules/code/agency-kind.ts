import { diagnoseCreditCode } from '../../standard/credit-code.ts';
import { rememberingTexts } from '../../text/remembered.ts';
import { rule } from '../kinds.ts';

interface Args {
  stands: string;
  begins: string;
}

/** A credit code whose first two characters are seldom those of a body that carries out services. */
export const codeAgencyKind = rule<Args>({
  scope: 'item',
  kinds: ['item'],
  id: 'code/agency-kind',
  group: 'code',
  severity: 'info',
  certainty: 'C',
  clauses: ['gb32100', 'practice-item-lists'],
  needs: ['agency.code'],
  params: { usual: '11、12、13、19、91' },
  check({ item, param }) {
    const stands = item.document.value.agency?.code ?? '';
    const begins = stands.slice(0, 2);
    // villages and communities carry out what is handed to them, under codes of their own kind
    if (diagnoseCreditCode(stands) || item.value.level === '村级' || wordsOf(param('usual')).has(begins)) return [];
    return [{ path: ['agency', 'code'], args: { stands, begins }, words: stands }];
  },
  words: {
    zh: {
      title: '实施主体的信用代码不像机关、事业单位',
      about: '实施主体多为机关（11）、事业单位（12）、群团（13）和公用企业（91）。别的开头不一定错，请看一眼有没有抄成别的单位。',
      brief: ({ begins }) => `信用代码以${begins}开头`,
      mark: () => '开头两位不常见',
      should: () => '实施主体自己的信用代码',
      mend: () => '对照证书核对；确是本单位的，不用改。',
      otherwise: () => '抄成别的单位代码的，事项会归到别的主体名下。',
      falsePositives: '村级事项不报告；供参考，开头不常见而属实的不用改。',
    },
    en: {
      title: 'A credit code unlike that of an agency',
      about:
        'Services are mostly carried out by organs (11), public institutions (12), mass organisations (13) and utilities (91). Another beginning need not be wrong, but is worth a look.',
      brief: ({ begins }) => `the credit code begins with ${begins}`,
      mark: () => 'an unusual beginning',
      should: () => 'the body’s own credit code',
      mend: () => 'Compare with the certificate; where it is the body’s own, leave it.',
      otherwise: () => 'With another body’s code the item is filed under that body.',
      falsePositives: 'Villages are not reported; a note only, and nothing to change where it is right.',
    },
  },
  examples: {
    good: ['name: 农药经营许可\nagency: { code: "11990101MB0003121N" }\n', 'name: 用水报装\nagency: { code: "91990101MA0003347C" }\n'],
    bad: ['name: 农药经营许可\nagency: { code: "92990101MA00033479" }\n'],
  },
});

const wordsOf = rememberingTexts((words: string): ReadonlySet<string> => new Set(words.split('、')), 4);
