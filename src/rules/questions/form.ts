import type { Hit } from '../../finding/rule.ts';
import { foldText } from '../../text/fold.ts';
import { rule } from '../kinds.ts';

interface Args {
  fault: 'no-mark' | 'answer-inside' | 'same';
}

/** A question that is none: without a question mark, with its answer in it, or the same as its answer. */
export const questionsForm = rule<Args>({
  scope: 'item',
  byEntry: ['questions'],
  id: 'questions/form',
  group: 'wording',
  severity: 'warn',
  certainty: 'V',
  clauses: ['practice-city-checks', 'practice-item-lists'],
  needs: ['questions'],
  check({ item }) {
    return (item.document.value.questions ?? []).flatMap(({ q, a }, index): Hit<Args>[] => {
      const path = ['questions', index, 'q'];
      const text = q?.trim() ?? '';
      if (text === '') return [];
      if (a && withoutMark(a) === withoutMark(text)) return [{ path, args: { fault: 'same' } }];
      // a mark in the middle and a sentence behind it: the answer was typed into the question
      if (/[?？].*(?:答[:：]|[^?？]{12,}[。.]$)/s.test(text)) return [{ path, args: { fault: 'answer-inside' } }];
      if (/[?？]["”』」）)]?$/.test(text)) return [];
      const mended = `${text.replace(/[。.，,；;！!、]+$/, '')}？`;
      return [{ path, args: { fault: 'no-mark' }, fix: { value: mended, safe: asks.test(text) && !/[?？]/.test(text) }, severity: 'info' }];
    });
  },
  words: {
    zh: {
      title: '常见问题写得不像问题',
      about: '问题照申请人的口气写，用问号结尾；回答写在回答里。问题里带着回答，或者问答相同的，申请人看不出答了什么。',
      brief: ({ fault }) => (fault === 'same' ? '问题和回答相同' : fault === 'answer-inside' ? '问题里带着回答' : '问题没有用问号结尾'),
      mark: ({ fault }) => (fault === 'same' ? '与回答相同' : fault === 'answer-inside' ? '回答写在了这里' : '应当用问号结尾'),
      should: ({ fault }) => (fault === 'no-mark' ? '用问号结尾的问题' : '只写问题，回答写在回答里'),
      mend: ({ fault }) => (fault === 'no-mark' ? '改成问句，用“？”结尾。' : '问题只留下申请人问的那一句，其余移到回答里。'),
      otherwise: () => '申请人在问题列表里找不到自己要问的。',
      falsePositives: '没有问号的只作提示；“办理须知”之类的标题可以改成问句，也可以移到注意事项。',
    },
    en: {
      title: 'A question that is none',
      about: 'A question is written as an applicant would ask it and ends in a question mark; the answer stands under the answer.',
      brief: ({ fault }) =>
        fault === 'same'
          ? 'question and answer are the same'
          : fault === 'answer-inside'
            ? 'the question holds its answer'
            : 'the question has no question mark at its end',
      mark: ({ fault }) =>
        fault === 'same' ? 'the same as the answer' : fault === 'answer-inside' ? 'the answer stands here' : 'a question mark belongs here',
      should: ({ fault }) => (fault === 'no-mark' ? 'a question with its mark' : 'the question alone'),
      mend: ({ fault }) =>
        fault === 'no-mark' ? 'Make it a question that ends in ？.' : 'Keep what the applicant asks and move the rest to the answer.',
      otherwise: () => 'Applicants do not find what they want to ask.',
      falsePositives: 'A missing mark is a note only; a heading may become a question or move to the notes.',
    },
  },
  examples: {
    good: ['name: 农药经营许可\nquestions: [{ q: 换了门店地址，要重新办吗？, a: 请办理变更，不必重新申请。 }]\n'],
    bad: [
      'name: 农药经营许可\nquestions: [{ q: 可以代办吗, a: 可以。 }]\n',
      'name: 农药经营许可\nquestions: [{ q: 可以代办吗？可以，带上委托书和双方的居民身份证。, a: 见上。 }]\n',
      'name: 农药经营许可\nquestions: [{ q: 问：可以代办吗？答：可以。, a: 可以。 }]\n',
      'name: 农药经营许可\nquestions: [{ q: 办理地点？, a: 办理地点 }]\n',
    ],
  },
});

function withoutMark(text: string): string {
  return foldText(text).replace(/\?+$/, '');
}

/** Words of a question: with one of them, and no mark further in, only the mark is missing. */
const asks = /(?:吗|呢|么|什么|怎么|怎样|如何|哪|几|多少|多久|是否|能否|可否|有没有|要不要|能不能|可不可以|为何)/;
