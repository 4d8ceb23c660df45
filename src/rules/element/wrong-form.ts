import type { ErrorObject } from 'ajv';
import type { Said } from '../../finding/language.ts';
import { fromPointer } from '../../finding/path.ts';
import { elementAt } from '../../standard/element.ts';
import { rule } from '../kinds.ts';
import { formFix, isOnlyMember } from './form-fix.ts';
import { type Expected, formWords } from './form-words.ts';
import { type Shape, shapeOf, textOf } from './shape.ts';

interface Args {
  stands: string;
  shape: Shape;
  expected: Expected;
  /** Of a bound: the number. */
  bound?: number;
  /** What was meant, where the same is said in another spelling; `asked` where somebody should look at it first. */
  meant?: string;
  asked?: true;
  /** Of a map: it is the only member of the list that belongs there. */
  only?: true;
  /** What the pack says of the element. */
  about?: Said<string>;
}

/** A value of the wrong form: a text for a number, a list for a text, a date or a time limit written otherwise. */
export const elementWrongForm = rule<Args>({
  scope: 'schema',
  keywords: ['type', 'format', 'pattern', 'minLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'const'],
  id: 'element/wrong-form',
  group: 'element',
  severity: 'error',
  certainty: 'V',
  clauses: ['gbt39046-table4'],
  needs: [],
  hit(error, _, catalog) {
    const path = fromPointer(error.instancePath);
    const expected = expectedOf(error);
    const place = elementAt(catalog.standard.elements, path);
    const about = place && 'about' in place ? place.about : undefined;
    const only = isOnlyMember(expected, error.data, place);
    const fix = formFix(expected, error.data, place, catalog.standard);
    return {
      path,
      args: {
        stands: textOf(error.data),
        shape: shapeOf(error.data),
        expected,
        ...boundOf(error),
        ...(fix ? { meant: textOf(fix.value), ...(fix.safe ? {} : { asked: true as const }) } : {}),
        ...(only ? { only } : {}),
        ...(about ? { about } : {}),
      },
      ...(only ? { fix: { wrap: true as const, safe: true } } : fix === undefined ? {} : { fix }),
    };
  },
  words: {
    zh: {
      title: '写法不对',
      about: '每个要素有规定的写法：次数、份数写整数，是非写“是”或者“否”，日期写成2026-03-05，时限写成20个工作日。',
      brief: ({ stands, shape }, { label }) =>
        `${label}${shape === 'list' ? '写成了列表' : shape === 'map' ? '下面分了几项' : `写成“${stands}”`}`,
      mark: ({ expected, bound }) => `应为${formWords[expected].zh(bound)}`,
      should: ({ expected, bound, about, meant }) => meant ?? (expected === 'pattern' && about ? about.zh : formWords[expected].zh(bound)),
      mend: ({ expected, bound, about, meant, asked, only }) => {
        if (only) return '只有一项的也写成列表：这一项的第一行前面加上“- ”，其余各行跟着右移两格。';
        const form = `改为${formWords[expected].zh(bound)}。${about ? about.zh : ''}`;
        if (meant === undefined) return form;
        return asked ? `似应改为“${meant}”，看过再改。${form}` : `改为“${meant}”，意思不变，可以自动改正。`;
      },
      otherwise: (_, { label }) => `${label}不能比对、计算，公布时也显示不出来。`,
      falsePositives: '“尽快办理”“按规定”之类读得懂但是算不出天数的时限，不在这里报告。',
    },
    en: {
      title: 'Written in the wrong form',
      about: 'Each element has its form: counts are whole numbers, yes and no are 是 and 否, dates 2026-03-05, time limits 20个工作日.',
      brief: ({ stands, shape }, { label }) =>
        `${label} ${shape === 'list' ? 'is a list' : shape === 'map' ? 'has parts below it' : `says “${stands}”`}`,
      mark: ({ expected, bound }) => `should be ${formWords[expected].en(bound)}`,
      should: ({ expected, bound, about, meant }) => meant ?? (expected === 'pattern' && about ? about.en : formWords[expected].en(bound)),
      mend: ({ expected, bound, about, meant, asked, only }) => {
        if (only) return 'A list of one is a list too: put “- ” before the first line of it, and move the others two columns to the right.';
        const form = `Write ${formWords[expected].en(bound)}. ${about ? about.en : ''}`.trimEnd();
        if (meant === undefined) return form;
        return asked
          ? `Perhaps “${meant}” was meant; look before you change it. ${form}`
          : `Write “${meant}”, which means the same; this can be done automatically.`;
      },
      otherwise: (_, { label }) => `${label} can be neither compared nor counted, nor shown in a guide.`,
      falsePositives: 'Limits that can be read but not counted, such as 尽快办理, are not reported here.',
    },
  },
  examples: {
    good: ['name: 工伤认定\nvisits: 1\neffective: 2026-03-05\nlimit: { statutory: 60日, promised: 尽快办理 }\nfee: { charged: 否 }\n'],
    bad: [
      'name: 工伤认定\nvisits: 一次\nvisitReason: 须当面核对伤情\n',
      'name: 工伤认定\nvisits: -1\n',
      'name: 工伤认定\neffective: 2026年3月5日\n',
      'name: 工伤认定\nlimit: 60日\n',
      'name: 工伤认定\nlimit: { statutory: 六十多天 }\n',
      'name: 工伤认定\nfee: { charged: 不 }\n',
      'name: 工伤认定\nconditions: 属于工伤\n',
      'name: 工伤认定\nquestions:\n  q: 多久办完？\n  a: 60日。\n',
      'name: 工伤认定\nregion: { code: "9901" }\n',
    ],
  },
});

function expectedOf(error: ErrorObject): Expected {
  const wanted = error.keyword === 'type' ? error.params['type'] : error.keyword === 'format' ? error.params['format'] : error.keyword;
  return wanted in formWords ? (wanted as Expected) : 'pattern';
}

function boundOf(error: ErrorObject): { bound?: number } {
  const limit = error.params['limit'];
  return typeof limit === 'number' ? { bound: limit } : {};
}
