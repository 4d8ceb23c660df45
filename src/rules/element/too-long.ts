import { fromPointer } from '../../finding/path.ts';
import { inSentence } from '../in-sentence.ts';
import { rule } from '../kinds.ts';
import { textOf } from './shape.ts';

interface Args {
  /** In characters. */
  length: number;
  most: number;
}

/** A text longer than the field that holds it in the exchange tables: what is over is cut off there. */
export const elementTooLong = rule<Args>({
  scope: 'schema',
  keywords: ['maxLength'],
  id: 'element/too-long',
  group: 'element',
  severity: 'warn',
  certainty: 'V',
  clauses: ['gbt39046-table4'],
  needs: [],
  hit(error) {
    const length = [...textOf(error.data)].length;
    const hit = { path: fromPointer(error.instancePath), args: { length, most: Number(error.params['limit']) } };
    // the standard's 50 characters are too few for nearly every real address: worth knowing, nothing that an editor could mend
    return (error.parentSchema as { format?: string } | undefined)?.format === 'url' ? { ...hit, severity: 'info' } : hit;
  },
  words: {
    zh: {
      title: '内容太长',
      about: '数据规范对要素的长度有规定，超长的内容报送时会被截断或者退回。长度按字数计算。',
      brief: ({ length, most }, { label }) => `${label}有${length}个字，最多${most}个字`,
      mark: ({ length, most }) => `多${length - most}个字`,
      should: ({ most }) => `${most}个字以内`,
      mend: ({ most }, { label }) => `把${label}压缩到${most}个字以内，说明性的内容移到注意事项或者相应的说明里。`,
      otherwise: ({ length, most }) => `报送时后面的${length - most}个字可能丢失。`,
      falsePositives: '标准没有规定长度的要素不检查；编码的位数由编码规则核对。',
    },
    en: {
      title: 'Too long',
      about: 'The data standard limits the length of elements; what is longer is cut or refused on exchange. Characters are counted.',
      brief: ({ length, most }, { label }) => `${label} has ${length} characters of at most ${most}`,
      mark: ({ length, most }) => `${length - most} too many`,
      should: ({ most }) => `at most ${most} characters`,
      mend: ({ most }, { label }) => `Shorten ${inSentence(label)} to ${most} characters and move explanations to the notes.`,
      otherwise: ({ length, most }) => `On exchange the last ${length - most} characters may be lost.`,
      falsePositives: 'Elements without a limit in the standard are not checked; the length of codes is judged by the rule on codes.',
    },
  },
  examples: {
    good: [`name: ${'建设项目'.repeat(50)}\n`],
    bad: [`name: ${'建设项目'.repeat(50)}审批\n`],
  },
});
