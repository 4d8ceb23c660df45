import type { Path } from '../../finding/path.ts';
import { foldWidth } from '../../text/fold.ts';
import { numeralPattern, readNumeral } from '../../text/numeral.ts';
import { rule } from '../kinds.ts';

interface Args {
  stands: string;
  remedy: 'review' | 'suit';
}

/** A time for review or suit that is shorter than the law gives. */
export const remediesDeadline = rule<Args>({
  scope: 'item',
  id: 'remedies/deadline',
  group: 'basis',
  severity: 'warn',
  certainty: 'V',
  clauses: ['review-20', 'litigation-46'],
  needs: [],
  check({ item }) {
    const { review, suit } = item.document.value.remedies ?? {};
    const hit = (remedy: Args['remedy'], stands: string): { path: Path; args: Args } => ({
      path: ['remedies', remedy, 'deadline'],
      args: { stands, remedy },
    });
    return [
      ...(isShortReview(review?.deadline ?? '') ? [hit('review', review?.deadline ?? '')] : []),
      ...(isFormerSuit(suit?.deadline ?? '', item.name) ? [hit('suit', suit?.deadline ?? '')] : []),
    ];
  },
  words: {
    zh: {
      title: '复议、起诉期限不对',
      about: '申请行政复议的期限是60日，法律规定更长的除外；直接起诉的期限是6个月，法律另有规定的除外。',
      brief: ({ stands, remedy }) => `${remedy === 'review' ? '复议' : '起诉'}期限写的是${stands}`,
      mark: ({ remedy }) => (remedy === 'review' ? '短于60日' : '短于6个月'),
      should: ({ remedy }) => (remedy === 'review' ? '60日' : '6个月；有专门法律规定的，写明是哪一条'),
      mend: ({ remedy }) => (remedy === 'review' ? '改为60日。' : '改为6个月；另有法律规定的，写明法律和条款。'),
      otherwise: () => '申请人以为期限已过，放弃了救济。',
      falsePositives: '起诉期限只报告旧法的三个月；经复议后的15日、森林等权属的30日、专利的三个月，写明法律的，不报告。',
    },
    en: {
      title: 'A wrong time for review or suit',
      about:
        'Review may be asked for within sixty days, or longer where a law says so; suit is brought within six months, unless a law provides otherwise.',
      brief: ({ stands, remedy }) => `gives ${stands} for ${remedy === 'review' ? 'review' : 'suit'}`,
      mark: ({ remedy }) => `less than ${remedy === 'review' ? '60 days' : '6 months'}`,
      should: ({ remedy }) => (remedy === 'review' ? '60日' : '6个月, or the article of the law that provides otherwise'),
      mend: ({ remedy }) => (remedy === 'review' ? 'Write 60日.' : 'Write 6个月; where a law provides otherwise, name it and its article.'),
      otherwise: () => 'Applicants believe that it is too late and give up.',
      falsePositives:
        'Of suits only the three months of the former law are reported; 15 days after review, 30 days for forests, three months for patents, and what names its law are not.',
    },
  },
  examples: {
    good: [
      'name: 甲\nremedies: { review: { deadline: 60日 }, suit: { deadline: 6个月 } }\n',
      'name: 林木、林地权属争议处理\nremedies: { review: { deadline: 自知道之日起六十日内 }, suit: { deadline: 30日 } }\n',
      'name: 专利侵权纠纷处理\nremedies: { suit: { deadline: 三个月 } }\n',
    ],
    bad: [
      'name: 甲\nremedies: { review: { deadline: 15日 } }\n',
      'name: 甲\nremedies: { suit: { deadline: 自收到决定书之日起三个月内 } }\n',
    ],
  },
});

const span = new RegExp(`(${numeralPattern})个?(工作日|日|天|月)`);

function isShortReview(text: string): boolean {
  const [amount, unit] = spanIn(text);
  return amount !== undefined && !text.includes('《') && (unit === '月' ? amount < 2 : unit !== '工作日' && amount < 60);
}

/** The three months of the law before 2015. */
function isFormerSuit(text: string, name: string): boolean {
  const [amount, unit] = spanIn(text);
  return amount === 3 && unit === '月' && !/《|法第/.test(text) && !/专利|商标|植物新品种|集成电路/.test(name);
}

function spanIn(text: string): [number | undefined, string] {
  const match = span.exec(foldWidth(text).replace(/\s/g, ''));
  return [match ? readNumeral(match[1] ?? '') : undefined, match?.[2] ?? ''];
}
