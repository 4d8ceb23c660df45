import type { ResolvedItem } from '../../catalog/resolve.ts';
import { grouped } from '../../finding/grouped.ts';
import type { Path } from '../../finding/path.ts';
import { foldName } from '../../text/fold.ts';
import { creditCodeIn, writtenCodes } from '../code/written-codes.ts';
import { type CatalogHit, catalogRule, type Grounds } from '../kinds.ts';

interface Args {
  agency: string;
  code: string;
  /** The code that most items of the agency have. */
  other: string;
  items: number;
  file: string;
}

interface Coded {
  /** The agency's name, with the region that its items belong to. */
  agency: string;
  code: string;
  path: Path;
}

/** One agency under two credit codes: told once for each code that fewer of its items have. */
export const agencyTwoCodes = catalogRule<Args, Coded>({
  scope: 'catalog',
  id: 'agency/two-codes',
  group: 'code',
  severity: 'warn',
  certainty: 'V',
  clauses: ['gb32100', 'seed-heilongjiang'],
  needs: [],
  record(item, grounds) {
    if (item.kind !== 'item' || item.agency === '' || item.value.state === '取消') return undefined;
    const code = creditCodeOf(item, grounds);
    // 公安局 without its place is many agencies
    const agency = JSON.stringify([foldName(item.agency), item.value.region?.code ?? '']);
    return code && { agency, code: code.text, path: code.path };
  },
  check: (records) =>
    [...grouped(records, ({ record }) => record.agency).values()].flatMap((ofAgency) => {
      const codes = grouped(ofAgency, ({ record }) => record.code);
      const [most, ...others] = [...codes].sort(([a, uses], [b, more]) => more.length - uses.length || (a < b ? -1 : 1));
      return others.flatMap(([code, uses]): CatalogHit<Args>[] => {
        const [first, model] = [uses[0], most?.[1][0]];
        if (!first || !model || !most) return [];
        const related = [{ item: model.item, path: model.record.path, name: model.item.name }];
        const args = { agency: first.item.agency, code, other: most[0], items: uses.length, file: model.item.file };
        return [{ item: first.item, path: first.record.path, args, words: code, related }];
      });
    }),
  words: {
    zh: {
      title: '同一主体有两个信用代码',
      about: '一个单位只有一个统一社会信用代码。同一实施主体在不同事项里写着不同代码的，总有一个是别的单位的，或者抄错了。',
      brief: ({ agency, code, other, items }) => `${agency}有${items}项写代码${code}，其余写${other}`,
      mark: ({ other }) => `同一主体的其他事项写${other}`,
      should: ({ other }) => `一个代码，多数事项写的是${other}`,
      mend: ({ file, agency }) => `与${file}对照，按${agency}的统一社会信用代码证书统一；改过名称、换过代码的，实施编码一并更新。`,
      otherwise: () => '按主体统计时，同一个单位分成两个，事项数和得分都不对。',
      falsePositives: '行政管辖代码不同的同名单位分开看；已经取消的事项不看；代码本身不对的，另由信用代码的规则报告。',
    },
    en: {
      title: 'One agency with two credit codes',
      about: 'A body has one unified social credit code. Where its items show two, one is another body’s or was miscopied.',
      brief: ({ agency, code, other, items }) => `${agency} has ${code} on ${items} of its items and ${other} on the rest`,
      mark: ({ other }) => `other items of the agency have ${other}`,
      should: ({ other }) => `one code; most items have ${other}`,
      mend: ({ file, agency }) =>
        `Compare with ${file} and the certificate of ${agency}, and unify; where the body got a new code, renew the implementation codes too.`,
      otherwise: () => 'Counted by agency, one body becomes two, and numbers and scores are wrong.',
      falsePositives:
        'Bodies of one name in two regions are kept apart; cancelled items are not looked at; codes that are wrong in themselves are told by another rule.',
    },
  },
  examples: {
    good: [
      'name: 甲\nagency: { name: 禾川县农业农村局, code: "11990101MB0003121N" }\n---\nname: 乙\nagency: { name: 禾川县农业农村局, code: "11990101MB0003121N" }\n',
      'name: 甲\nregion: { code: "990101" }\nagency: { name: 农业农村局, code: "11990101MB0003121N" }\n---\nname: 乙\nregion: { code: "990102" }\nagency: { name: 农业农村局, code: "11990102MB0004124M" }\n',
    ],
    bad: [
      'name: 甲\nagency: { name: 禾川县农业农村局, code: "11990101MB0003121N" }\n---\nname: 乙\nagency: { name: 禾川县农业农村局, code: "11990102MB0004124M" }\n',
      'name: 甲\nagency: { name: 禾川县农业农村局 }\nimplementation: "11990101MB0003121N4000120909000"\n---\nname: 乙\nagency: { name: 禾川县农业农村局 }\nimplementation: "11990102MB0004124M4000120910000"\n',
    ],
  },
});

/** The credit code that an item shows: its own element, else the front of its implementation code. */
function creditCodeOf(item: ResolvedItem, grounds: Grounds): { text: string; path: Path } | undefined {
  const own = item.document.value.agency?.code;
  if (own) return { text: own, path: ['agency', 'code'] };
  const shown = creditCodeIn(writtenCodes(item, grounds));
  return shown && { text: shown.text, path: [shown.code.name] };
}
