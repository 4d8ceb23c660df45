import { fromPointer } from '../../finding/path.ts';
import { elementAt } from '../../standard/element.ts';
import { inSentence } from '../in-sentence.ts';
import { rule } from '../kinds.ts';
import { textOf } from './shape.ts';

interface Args {
  /** In characters. */
  length: number;
  most: number;
  /** How a text is shortened depends on what it is: an address cannot be, and several telephones are several entries. */
  kind: 'text' | 'url' | 'phone';
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
  hit(error, _, catalog) {
    const path = fromPointer(error.instancePath);
    const format = elementAt(catalog.standard.elements, path)?.format;
    const kind: Args['kind'] = format === 'url' || format === 'phone' ? format : 'text';
    const hit = { path, args: { length: [...textOf(error.data)].length, most: Number(error.params['limit']), kind } };
    // the standard's 50 characters are too few for nearly every real address: worth knowing, nothing that an editor could mend
    return kind === 'url' ? { ...hit, severity: 'info' } : hit;
  },
  words: {
    zh: {
      title: '内容太长',
      about: '数据规范对要素的长度有规定，超长的内容报送时会被截断或者退回。长度按字数计算。',
      brief: ({ length, most }, { label }) => `${label}有${length}个字，最多${most}个字`,
      mark: ({ length, most }) => `多${length - most}个字`,
      should: ({ most, kind }) => (kind === 'phone' ? `一项只写一个号码，${most}个字以内` : `${most}个字以内`),
      mend: ({ most, kind }, { label }) =>
        ({
          text: `把${label}压缩到${most}个字以内，说明性的内容移到注意事项或者相应的说明里。`,
          url: '网址打得开的，不用改；平台提供短网址的，改用短网址。报送前核对接收的系统能不能放下。',
          phone: '有几个号码的，一个号码写一项；地址、网址、单位名称等移到相应的要素或者说明里。',
        })[kind],
      otherwise: ({ length, most }) => `报送时后面的${length - most}个字可能丢失。`,
      falsePositives: '标准没有规定长度的要素不检查；编码的位数由编码规则核对；网址很少能在50个字以内，只供参考。',
    },
    en: {
      title: 'Too long',
      about: 'The data standard limits the length of elements; what is longer is cut or refused on exchange. Characters are counted.',
      brief: ({ length, most }, { label }) => `${label} has ${length} characters of at most ${most}`,
      mark: ({ length, most }) => `${length - most} too many`,
      should: ({ most, kind }) => (kind === 'phone' ? `one number an entry, at most ${most} characters` : `at most ${most} characters`),
      mend: ({ most, kind }, { label }) =>
        ({
          text: `Shorten ${inSentence(label)} to ${most} characters and move explanations to the notes.`,
          url: 'Leave an address that opens, or write a short one where the platform gives one; ask whether the system that it is sent to takes it.',
          phone:
            'Write each number as an entry of its own; addresses, pages and names of offices belong to their own elements or to the notes.',
        })[kind],
      otherwise: ({ length, most }) => `On exchange the last ${length - most} characters may be lost.`,
      falsePositives:
        'Elements without a limit in the standard are not checked; the length of codes is judged by the rule on codes; few addresses of pages fit into 50 characters: a note only.',
    },
  },
  examples: {
    good: [`name: ${'建设项目'.repeat(50)}\n`],
    bad: [
      `name: ${'建设项目'.repeat(50)}审批\n`,
      'name: 医师执业注册\nonline: { url: "https://zwfw.xingzhou.example/guides/physicians/registration" }\n',
      'name: 医师执业注册\nconsult: { phones: [省：0460-5500121；县：0466-5500231] }\n',
    ],
  },
});
